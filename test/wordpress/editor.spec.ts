import { blocks, edit, troubleOf, welcomed } from './editor.js';
import type { Block } from './editor.js';
import { expect, php, test, upgraded } from './wordpress.js';

declare const wp: { data: { select(store: string): { getBlocks(): Block[]; getEditedPostContent(): string; isSavingPost(): boolean }; dispatch(store: string): Record<string, (...args: unknown[]) => void> } };

test.beforeAll(welcomed);

test('an editor makes a page, sees the real thing, saves, and finds it back', async ({ page, browser, baseURL }) => {
  const trouble = troubleOf(page);
  const id = await php(`echo wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Proef' ) );`);
  let canvas = await edit(page, `/wp-admin/post.php?post=${id}&action=edit`);

  // A message: inserted by its Dutch name, typed in place, its kind chosen beside the page.
  await canvas.getByRole('button', { name: 'Standaard blok toevoegen' }).click();
  await page.keyboard.type('/Melding');
  await expect(page.getByRole('option', { name: 'Melding' })).toBeVisible();
  await page.keyboard.press('Enter');
  const alert = canvas.locator('owc-alert');
  await alert.getByRole('textbox', { name: 'Kop' }).click();
  await page.keyboard.type('Storing & onderhoud');
  await alert.getByRole('document').last().click();
  await page.keyboard.type('Vanavond kunt u niet inloggen.');
  expect(await alert.evaluate((node) => Boolean(node.shadowRoot)), 'the element itself, not a picture of it').toBe(true);
  await alert.getByRole('textbox', { name: 'Kop' }).click();
  await page.getByLabel('Soort').selectOption({ label: 'Fout' });
  await expect(alert.getByText('Fout', { exact: true })).toBeVisible();

  // A form, with its first field.
  await page.evaluate(() => {
    const { createBlock } = (window as unknown as { wp: { blocks: { createBlock(name: string): unknown } } }).wp.blocks;
    wp.data.dispatch('core/block-editor').insertBlocks!([createBlock('owc/form')]);
  });
  const field = canvas.locator('owc-form owc-text-field');
  await field.getByRole('textbox', { name: 'Vraag of naam van het veld' }).click();
  await page.keyboard.type('Uw geboorteplaats');
  await expect(field.locator('input')).toHaveCount(1);

  const saving = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes(`/wp/v2/pages/${id}`));
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  expect((await saving).status()).toBe(200);

  const saved = await page.evaluate(() => wp.data.select('core/editor').getEditedPostContent());
  expect(saved).toContain('<h2 class="owc-slot-heading">Storing &amp; onderhoud</h2>');
  expect(saved, 'plain HTML, without our tags').not.toContain('<owc-');

  // Markup of an earlier version, or touched by hand, comes to stand under it.
  const old = [
    '<!-- wp:owc/alert {"type":"warning"} --><h3>Oude kop</h3><p>Losse tekst</p><!-- /wp:owc/alert -->',
    '<!-- wp:owc/alert --><owc-alert type="info"><h2 slot="heading">Kop met tag</h2></owc-alert><!-- /wp:owc/alert -->',
    '<!-- wp:owc/button {"href":"/x"} --><a href="/x">Ga verder</a><!-- /wp:owc/button -->',
    '<!-- wp:owc/button -->Los woord<!-- /wp:owc/button -->',
    '<!-- wp:owc/accordion --><!-- wp:owc/accordion-item --><details open><summary>Vraag</summary><p>Antwoord</p></details><!-- /wp:owc/accordion-item --><!-- /wp:owc/accordion -->',
    '<!-- wp:owc/product {"src":"/wp-json/owc/pdc/v1/items/paspoort-aanvragen","title":"Paspoort"} --><h2>Paspoort, vroeger</h2><!-- /wp:owc/product -->',
  ].join('\n\n');
  await php(`wp_set_current_user( 1 ); wp_update_post( wp_slash( array( 'ID' => ${id}, 'post_content' => get_post( ${id} )->post_content . base64_decode( '${Buffer.from(old).toString('base64')}' ) ) ) );`);

  canvas = await edit(page, `/wp-admin/post.php?post=${id}&action=edit`);
  await expect(canvas.locator('owc-alert').first().getByRole('textbox', { name: 'Kop' })).toHaveText('Storing & onderhoud');
  expect(await blocks(page)).toEqual([
    'owc/alert', 'core/paragraph', 'owc/form', 'owc/text-field', 'owc/button',
    'owc/alert', 'core/paragraph', 'owc/alert', 'core/paragraph', 'owc/button', 'owc/button', 'owc/accordion', 'owc/accordion-item', 'core/paragraph', 'owc/product',
  ]);
  await expect(canvas.locator('owc-alert').nth(1).locator('[slot=heading]')).toHaveText('Oude kop');
  for (const text of ['Losse tekst', 'Kop met tag', 'Ga verder', 'Los woord', 'Vraag', 'Antwoord']) await expect(canvas.getByText(text, { exact: true }).first()).toBeVisible();
  // A product loads itself in the editor.
  await expect(canvas.locator('owc-product h2').first()).toHaveText('Paspoort aanvragen', { timeout: 60_000 });
  expect(trouble).toEqual([]);

  const visitor = await browser.newPage({ baseURL });
  await visitor.goto(`/?page_id=${id}`);
  await upgraded(visitor);
  await expect(visitor.locator('owc-alert').first()).toContainText('Fout');
  await expect(visitor.getByRole('heading', { name: 'Storing & onderhoud' })).toBeVisible();
  await visitor.getByLabel('Uw geboorteplaats').fill('Deventer');
  await visitor.locator('owc-form').getByRole('button', { name: 'Versturen' }).click();
  await expect(visitor.getByText('Uw gegevens zijn verstuurd')).toBeVisible();
  await visitor.close();
});

test('every field is a block that an editor makes and finds back, with its questions and answers typed in place', async ({ page }) => {
  const trouble = troubleOf(page);
  const id = await php(`echo wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Proef', 'post_content' => wp_slash( get_page_by_path( 'evenement-aanvragen' )->post_content ) ) );`);
  const canvas = await edit(page, `/wp-admin/post.php?post=${id}&action=edit`);
  const found = await blocks(page);
  expect(found.filter((name) => name.endsWith('(invalid)'))).toEqual([]);

  // Each field shows its control, which takes no part in editing, and its label is typed in place.
  const fields = ['text-field', 'text-area', 'select', 'combobox', 'radio-group', 'radio', 'checkbox-group', 'checkbox', 'date-field', 'time-field', 'file-field', 'address-field', 'consent', 'signature'];
  for (const name of fields) {
    expect(found, name).toContain(`owc/${name}`);
    const block = canvas.locator(`owc-${name}[data-block]`).first();
    await expect(block.locator('input, select, textarea').first(), name).toHaveCount(1);
    expect(await block.locator('input, select, textarea').evaluateAll((all) => all.every((one) => one.closest('[inert]'))), name).toBe(true);
  }
  const question = canvas.locator('owc-date-field').first().getByRole('textbox', { name: 'Vraag of naam van het veld' });
  await question.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Welke dag?');
  const answer = canvas.locator('owc-radio').nth(1).getByRole('textbox', { name: 'Antwoord' });
  await answer.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' of kermis');
  // What it asks below is there to be seen, and the choices of a list are lines.
  await expect(canvas.getByText('Wat voor evenement?', { exact: true })).toBeVisible();
  await canvas.locator('owc-select').getByRole('textbox', { name: 'Vraag of naam van het veld' }).click();
  await page.getByLabel('Antwoorden', { exact: true }).fill('n | Noord\nz | Zuid');

  // Each field anew, as an editor inserts it.
  const made = await page.evaluate((names) => {
    type Made = Block & { attributes: { label?: unknown } };
    const { createBlock, parse, serialize } = (window as unknown as { wp: { blocks: { createBlock(name: string, attributes?: object, inner?: Made[]): Made; parse(html: string): Made[]; serialize(list: Made[]): string } } }).wp.blocks;
    const inner: Record<string, string> = { 'owc/radio-group': 'owc/radio', 'owc/checkbox-group': 'owc/checkbox', 'owc/repeat': 'owc/text-field' };
    const form = createBlock('owc/form', {}, names.map((name) => createBlock(name, { label: 'Een <vraag> & meer' }, inner[name] ? [createBlock(inner[name], { label: 'Een antwoord' })] : [])));
    wp.data.dispatch('core/block-editor').insertBlocks!([form]);
    const walk = (list: Made[]): string[] => list.flatMap(({ name, isValid, innerBlocks }) => [name + (isValid ? '' : ' (invalid)'), ...walk(innerBlocks as Made[])]);
    return walk(parse(serialize([form])));
  }, [...fields.filter((name) => name !== 'radio'), 'repeat'].map((name) => `owc/${name}`));
  expect(made.filter((name) => name.endsWith('(invalid)'))).toEqual([]);
  expect(made.length).toBe(fields.length - 1 + 1 + 3 + 1);

  const saving = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes(`/wp/v2/pages/${id}`));
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  expect((await saving).status()).toBe(200);
  const saved = await page.evaluate(() => wp.data.select('core/editor').getEditedPostContent());
  expect(saved, 'plain HTML, without our tags').not.toContain('<owc-');
  for (const text of ['<div class="owc-slot-label">Welke dag?</div>', '<label class="owc-slot-label">Markt of braderie of kermis</label>', '"options":"n | Noord\\nz | Zuid"']) expect(saved).toContain(text);
  expect(trouble).toEqual([]);

  const html = await php(`echo do_blocks( get_post( ${id} )->post_content );`);
  expect(html).toContain('>Markt of braderie of kermis</label>');
  expect(html).toContain('<option value="n">Noord</option><option value="z">Zuid</option>');
});

test('an editor sees the table of contents of what was saved', async ({ page }) => {
  const heading = (text: string): string => `<!-- wp:heading --><h2 class="wp-block-heading">${text}</h2><!-- /wp:heading -->`;
  const id = await php(`echo wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Inhoud', 'post_content' => '<!-- wp:owc/toc /-->${heading('Wat kost het?')}${heading('Wat neemt u mee?')}' ) );`);
  const canvas = await edit(page, `/wp-admin/post.php?post=${id}&action=edit`);
  await expect(canvas.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link')).toHaveText(['Wat kost het?', 'Wat neemt u mee?']);
  expect(await blocks(page)).toEqual(['owc/toc', 'core/heading', 'core/heading']);
  await php(`wp_delete_post( ${id}, true );`);
});

test('a map and a location are blocks that an editor makes and finds back', async ({ page }) => {
  const others: string[] = [];
  page.on('request', (request) => request.url().includes('pdok.nl') && others.push(request.url()));
  const content = '<!-- wp:owc/map {"src":"/wp-json/owc/openkaarten/v1/datasets","label":"Buiten"} /--><!-- wp:owc/form --><form><!-- wp:owc/location-field {"name":"plek","provider":"pdok"} --><label class="owc-slot-label">Waar is het?</label><!-- /wp:owc/location-field --><!-- wp:owc/button --><button class="owc-slot-text" type="submit">Versturen</button><!-- /wp:owc/button --></form><!-- /wp:owc/form -->';
  const id = await php(`echo wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Kaartproef', 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );`);
  try {
    const canvas = await edit(page, `/wp-admin/post.php?post=${id}&action=edit`);
    expect(await blocks(page)).toEqual(['owc/map', 'owc/form', 'owc/location-field', 'owc/button']);
    await expect(canvas.locator('owc-map li').first()).toBeVisible({ timeout: 60_000 });
    const field = canvas.locator('owc-location-field').first();
    await field.getByRole('textbox', { name: 'Vraag of naam van het veld' }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Waar ligt het?');
    const saving = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes(`/wp/v2/pages/${id}`));
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    expect((await saving).status()).toBe(200);
    const saved = await page.evaluate(() => wp.data.select('core/editor').getEditedPostContent());
    expect(saved).toContain('<label class="owc-slot-label">Waar ligt het?</label>');
    expect(saved, 'plain HTML, without our tags').not.toContain('<owc-');
    expect(others, 'who edits asks nobody for a map').toEqual([]);
    const html = await php(`echo do_blocks( get_post( ${id} )->post_content );`);
    expect(html).toMatch(/<owc-map [^>]*label="Buiten"/);
    expect(html).toMatch(/<owc-location-field [^>]*provider="pdok"/);
  } finally {
    await php(`wp_delete_post( ${id}, true );`);
  }
});

test('cards, tabs, a table and a dialog are made, filled in place and found back', async ({ page, browser, baseURL }) => {
  const trouble = troubleOf(page);
  const id = await php(`echo wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Delenproef' ) );`);
  try {
    let canvas = await edit(page, `/wp-admin/post.php?post=${id}&action=edit`);
    await page.evaluate(() => {
      interface Blocks {
        createBlock(name: string, attributes?: object, inner?: Block[]): Block;
        switchToBlockType(block: Block, name: string): Block[];
      }
      const { createBlock, switchToBlockType } = (window as unknown as { wp: { blocks: Blocks } }).wp.blocks;
      const row = (tag: string, ...texts: string[]): object => ({ cells: texts.map((content) => ({ content, tag })) });
      const table = createBlock('core/table', { hasFixedLayout: false, caption: 'Leges', head: [row('th', 'Soort', 'Prijs')], body: [row('td', 'Dakkapel', '€ 245,00'), row('td', 'Boom', '€ 98,50')] });
      wp.data.dispatch('core/block-editor').insertBlocks!([createBlock('owc/card-list'), createBlock('owc/tabs'), ...switchToBlockType(table, 'owc/table'), createBlock('owc/dialog')]);
    });
    const type = async (selector: string, text: string, nth = 0): Promise<void> => {
      await canvas.locator(selector).nth(nth).click();
      await page.keyboard.type(text);
    };
    await type('owc-card-list > h2', 'Nieuws');
    await type('owc-card > h3', 'Het zwembad is open');
    await type('owc-card > p', 'Vanaf zaterdag.');
    await type('owc-tabs section h3', 'Online');
    await expect(canvas.getByRole('tab').first(), 'the element itself').toHaveText('Online');
    await page.evaluate(() => {
      const [, second] = wp.data.select('core/block-editor').getBlocks().find(({ name }) => name === 'owc/tabs')!.innerBlocks;
      wp.data.dispatch('core/block-editor').selectBlock!(second!.clientId);
    });
    await expect(canvas.getByRole('tab').nth(1), 'what is worked in is shown').toHaveAttribute('aria-selected', 'true');
    await type('owc-tabs section h3', 'Aan de balie', 1);
    await type('owc-tabs section > p', 'Maak een afspraak.', 1);
    await expect(canvas.locator('owc-table td').first()).toHaveText('Dakkapel');
    await expect(canvas.locator('owc-table th button'), 'nothing of ours stands in what is typed in').toHaveCount(0);
    const dialog = canvas.locator('[data-type="owc/dialog"]');
    await dialog.getByRole('textbox', { name: 'Tekst van de link die het venster opent' }).click();
    await page.keyboard.type('Lees meer');
    await dialog.getByRole('textbox', { name: 'Kop' }).click();
    await page.keyboard.type('Voorwaarden');

    const saving = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes(`/wp/v2/pages/${id}`));
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    expect((await saving).status()).toBe(200);
    const saved = await page.evaluate(() => wp.data.select('core/editor').getEditedPostContent());
    expect(saved, 'plain HTML, without our tags').not.toMatch(/<owc-|<dialog/);
    expect(saved).toContain('<h2 class="owc-slot-heading">Nieuws</h2><ul>');

    canvas = await edit(page, `/wp-admin/post.php?post=${id}&action=edit`);
    await expect(canvas.locator('owc-card > h3').first()).toHaveText('Het zwembad is open');
    const card = ['owc/card', 'core/heading', 'core/paragraph'];
    const tab = ['owc/tab', 'core/paragraph'];
    expect(await blocks(page)).toEqual(['owc/card-list', ...card, ...card, 'owc/tabs', ...tab, ...tab, 'owc/table', 'core/table', 'owc/dialog', 'core/paragraph']);
    expect(trouble).toEqual([]);

    const visitor = await browser.newPage({ baseURL });
    await visitor.goto(`/?page_id=${id}`);
    await upgraded(visitor);
    await expect(visitor.locator('owc-card-list > ul > li > owc-card').first().getByRole('heading', { name: 'Het zwembad is open', level: 3 })).toBeVisible();
    await visitor.getByRole('tab', { name: 'Aan de balie' }).click();
    await expect(visitor.getByRole('tabpanel', { name: 'Aan de balie' })).toContainText('Maak een afspraak.');
    await expect(visitor.getByRole('table', { name: 'Leges' }).getByRole('columnheader')).toHaveText(['Soort', 'Prijs']);
    await visitor.getByRole('link', { name: 'Lees meer' }).click();
    await expect(visitor.getByRole('dialog', { name: 'Voorwaarden' })).toBeVisible();
    await visitor.close();
  } finally {
    await php(`wp_delete_post( ${id}, true );`);
  }
});

test('each block around one of WordPress is made of it, keeps it whole, and gives it back', async ({ page }) => {
  const canvas = await edit(page, '/wp-admin/post-new.php?post_type=page');
  await expect(canvas.locator('body')).toBeVisible();
  const found = await page.evaluate(() => {
    interface Blocks {
      parse(html: string): Block[];
      serialize(list: Block[]): string;
      switchToBlockType(block: Block, name: string): Block[];
    }
    const { parse, serialize, switchToBlockType } = (window as unknown as { wp: { blocks: Blocks } }).wp.blocks;
    const html: Record<string, string> = {
      'owc/table': '<!-- wp:table {"hasFixedLayout":false} -->\n<figure class="wp-block-table"><table><tbody><tr><td>Cel</td></tr></tbody></table></figure>\n<!-- /wp:table -->',
      'owc/quote': '<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>Woorden</p>\n<!-- /wp:paragraph --><cite>Wie</cite></blockquote>\n<!-- /wp:quote -->',
      'owc/figure': '<!-- wp:image -->\n<figure class="wp-block-image"><img src="https://a.example/x.jpg" alt="Een haven"/></figure>\n<!-- /wp:image -->',
      'owc/gallery': '<!-- wp:gallery {"linkTo":"none"} -->\n<figure class="wp-block-gallery has-nested-images columns-default is-cropped"><!-- wp:image -->\n<figure class="wp-block-image"><img src="https://a.example/x.jpg" alt="Een haven"/></figure>\n<!-- /wp:image --></figure>\n<!-- /wp:gallery -->',
      'owc/icon-list': '<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>Regel</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->',
    };
    return Object.entries(html).map(([name, core]) => {
      const [ours] = switchToBlockType(parse(core)[0]!, name);
      const around = serialize([ours!]);
      const [read] = parse(around);
      return { name, made: ours!.name, whole: around.includes(core), valid: read!.isValid && read!.innerBlocks[0]!.isValid, back: serialize(switchToBlockType(ours!, ours!.innerBlocks[0]!.name)) === core };
    });
  });
  for (const one of found) expect(one).toEqual({ name: one.name, made: one.name, whole: true, valid: true, back: true });
});

test('every block has an example that it keeps, reads in whatever way it was saved, and leaves to WordPress without losing a word', async ({ page }) => {
  await edit(page, '/wp-admin/post-new.php?post_type=page');
  const found = await page.evaluate(() => {
    interface Example {
      name: string;
      attributes?: object;
      innerBlocks?: Example[];
    }
    interface Type {
      name: string;
      icon: { src?: unknown };
      keywords: string[];
      parent?: string[];
      example?: Example;
      transforms: { ungroup?: (attributes: object, inner: Block[]) => Block[] };
    }
    const { createBlock, getBlockTypes, parse, serialize } = (window as unknown as { wp: { blocks: { createBlock(name: string, attributes?: object, inner?: Block[]): Block; getBlockTypes(): Type[]; parse(html: string): Block[]; serialize(list: Block[]): string } } }).wp.blocks;
    const make = (name: string, { attributes, innerBlocks = [] }: Omit<Example, 'name'>): Block => createBlock(name, attributes, innerBlocks.map((one) => make(one.name, one)));
    const bare = (html: string): string => html.replace(/<!--[^]*?-->/g, '');
    const words = (html: string): string => [...new Set(new DOMParser().parseFromString(bare(html).replaceAll('<', ' <'), 'text/html').body.textContent!.split(/\s+/))].filter(Boolean).sort().join(' ');
    const walk = (list: Block[]): Block[] => list.flatMap((block) => [block, ...walk(block.innerBlocks)]);
    const types = getBlockTypes().filter(({ name }) => name.startsWith('owc/'));
    return types.map(({ name, example, transforms, parent, icon }) => {
      const block = make(name, example ?? {});
      const saved = serialize([block]);
      const [read] = parse(saved);
      // Without our classes, as another hand or an older version wrote it.
      const [mangled] = parse(saved.replace(/ class="(owc-slot|wp-block-owc)-[^"]*"/g, ''));
      const left = transforms.ungroup?.(block.attributes, block.innerBlocks) ?? [];
      return {
        name,
        example: Boolean(example),
        icon: Boolean(icon.src),
        valid: [read!, mangled!].every((one) => walk([one]).every(({ isValid }) => isValid)),
        kept: words(serialize([read!])) === words(saved),
        forgiven: words(serialize([mangled!])) === words(saved),
        ungrouped: !transforms.ungroup || (words(serialize(left)) === words(saved) && walk(left).every(({ name }) => !types.find((type) => type.name === name)?.parent?.length)),
        holds: Boolean(transforms.ungroup) || Boolean(parent?.length) || block.innerBlocks.length === 0,
      };
    });
  });
  expect(found.length).toBeGreaterThan(60);
  // A form and its groups are nothing without their fields.
  const whole = ['owc/form', 'owc/radio-group', 'owc/checkbox-group', 'owc/repeat'];
  for (const one of found) expect.soft(one).toEqual({ name: one.name, example: true, icon: true, valid: true, kept: true, forgiven: true, ungrouped: true, holds: !whole.includes(one.name) });
});

test('blocks of WordPress become ours, and ours theirs, with all their words', async ({ page }) => {
  await edit(page, '/wp-admin/post-new.php?post_type=page');
  const found = await page.evaluate(() => {
    interface Blocks {
      createBlock(name: string, attributes?: object, inner?: Block[]): Block;
      serialize(list: Block[]): string;
      switchToBlockType(blocks: Block[], name: string): Block[] | null;
    }
    const { createBlock: make, serialize, switchToBlockType } = (window as unknown as { wp: { blocks: Blocks } }).wp.blocks;
    const paragraph = (content: string): Block => make('core/paragraph', { content });
    const heading = (content: string): Block => make('core/heading', { content, level: 3 });
    const list = (): Block => make('core/list', {}, [make('core/list-item', { content: 'Een' }), make('core/list-item', { content: 'Twee' })]);
    const details = (summary: string): Block => make('core/details', { summary }, [paragraph('Antwoord')]);
    const video = 'https://www.youtube.com/watch?v=M7lc1UVf-VE';
    const cases: [from: Block[], to: string, back?: string][] = [
      [[details('Vraag'), details('Nog een')], 'owc/accordion', 'core/details'],
      [[details('Vraag'), details('Nog een')], 'owc/faq', 'core/details'],
      [[heading('Let op'), paragraph('Tekst'), list()], 'owc/alert', 'core/group'],
      [[make('core/group', {}, [heading('Let op'), paragraph('Tekst')])], 'owc/alert', 'core/group'],
      [[heading('Links'), list()], 'owc/link-list'],
      [[list()], 'owc/process-steps'],
      [[make('core/columns', {}, [make('core/column', {}, [heading('Een'), paragraph('Tekst')]), make('core/column', {}, [heading('Twee')])])], 'owc/card-list', 'core/columns'],
      [[make('core/buttons', {}, [make('core/button', { text: 'Ga', url: '/ga/' }), make('core/button', { text: 'Kom', url: '/kom/' })])], 'owc/button', 'core/buttons'],
      [[make('core/embed', { url: video, caption: 'Paspoort', providerNameSlug: 'youtube', type: 'video' })], 'owc/video', 'core/embed'],
      [[make('core/file', { href: '/a.pdf', fileName: 'Formulier' }), make('core/file', { href: '/b.pdf', fileName: 'Kaart' })], 'owc/downloads'],
    ];
    const words = (list: Block[]): string => [...new Set(new DOMParser().parseFromString(serialize(list).replace(/<!--[^]*?-->/g, '').replaceAll('<', ' <'), 'text/html').body.textContent!.split(/\s+/))].filter((word) => word && !word.startsWith('http') && word !== 'Downloaden').sort().join(' ');
    return cases.map(([from, to, back]) => {
      const ours = switchToBlockType(from, to);
      const theirs = back && ours ? ours.flatMap((one) => switchToBlockType([one], back) ?? []) : undefined;
      return { to, before: words(from), ours: ours ? words(ours) : '', back: !back || (theirs !== undefined && words(theirs) === words(from) && theirs.some(({ name }) => name === back)) };
    });
  });
  for (const { to, before, ours, back } of found) expect.soft({ to, ours, back }).toEqual({ to, ours: before, back: true });
});

test('lists of news, events and publications stand in the editor as visitors see them', async ({ page }) => {
  const content = '<!-- wp:owc/news-list {"src":"/wp-json/owc/openpub/v1/items","label":"Nieuws","perPage":3} /--><!-- wp:owc/event-item {"src":"/wp-json/owc/openagenda/v1/items/id/3302"} /--><!-- wp:owc/publication-list /-->';
  const id = await php(`echo wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'draft', 'post_title' => 'Lijstproef', 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );`);
  try {
    const canvas = await edit(page, `/wp-admin/post.php?post=${id}&action=edit`);
    expect(await blocks(page)).toEqual(['owc/news-list', 'owc/event-item', 'owc/publication-list']);
    await expect(canvas.locator('owc-news-list article')).toHaveCount(3, { timeout: 60_000 });
    await expect(canvas.locator('owc-event-item').getByRole('heading', { name: 'Yoga in het park', level: 2 })).toBeVisible({ timeout: 60_000 });
    await expect(canvas.getByText('Vul het adres van de bron in bij de instellingen van dit blok.')).toBeVisible();
    await canvas.locator('owc-news-list article a').first().click();
    expect(page.url(), 'links lead nowhere while one edits').toContain(`post=${id}`);
    await expect(canvas.locator('owc-news-list article')).toHaveCount(3);
  } finally {
    await php(`wp_delete_post( ${id}, true );`);
  }
});
