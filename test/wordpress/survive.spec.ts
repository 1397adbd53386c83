import type { Page } from '@playwright/test';
import { keep, saveAll, saved, shownIn } from './saved.js';
import type { Shown } from './saved.js';
import { ask, expect, login, test, upgraded } from './wordpress.js';

const phpOf = (value: unknown): string => `json_decode( base64_decode( '${Buffer.from(JSON.stringify(value)).toString('base64')}' ), true )`;

/** The editor's own code: what parses and saves blocks. */
async function editor(page: Page): Promise<void> {
  await page.context().route(/gravatar\.com|s\.w\.org/, (route) => route.abort());
  await login(page);
  await page.goto('/wp-admin/post-new.php?post_type=page', { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => (window as unknown as { wp?: { blocks?: { getBlockType(name: string): unknown } } }).wp?.blocks?.getBlockType('owc/alert'), undefined, { timeout: 120_000 });
}

/** As visitors get them, on a page: of the words that are meant to be there. */
async function rendered(page: Page, htmls: Record<string, string>, meant = htmls): Promise<Record<string, Shown>> {
  const found = await ask<Record<string, { tag: string; html: string }>>(`( static function ( $htmls ) {
    query_posts( array( 'pagename' => 'inhoud' ) );
    the_post();
    $all = array();
    foreach ( $htmls as $name => $html ) {
      $all[ $name ] = array( 'tag' => OWC\\Elements\\definitions()[ 'owc/' . basename( $name ) ]['tag'], 'html' => do_blocks( $html ) );
    }
    return $all;
  } )( ${phpOf(htmls)} )`);
  const names = Object.keys(htmls);
  const shown = await shownIn(page, names.map((name) => ({ tag: found[name]!.tag, html: found[name]!.html, saved: meant[name]! })));
  return Object.fromEntries(names.map((name, index) => [name, shown[index]!]));
}

test('what every version saved opens valid, is saved as it was, and says to visitors what it said', async ({ page }) => {
  const { version } = await ask<{ version: string }>(`array( 'version' => OWC\\Elements\\VERSION )`);
  await editor(page);
  const today = await saveAll(page);
  if (process.env.UPDATE) {
    const known = saved().filter(({ name }) => name.startsWith(`${version}/`)).map(({ block }) => block);
    const fresh = Object.fromEntries(Object.entries(today).filter(([block]) => !known.includes(block)));
    keep(version, fresh, await rendered(page, fresh));
  }

  const all = saved();
  expect(Object.keys(today).filter((name) => !all.some(({ block }) => block === name)), 'no saved post of it: run this test with UPDATE=1').toEqual([]);
  const opened = await page.evaluate((htmls) => {
    interface Block { name: string; isValid: boolean; innerBlocks: Block[] }
    const { parse, serialize } = (window as unknown as { wp: { blocks: { parse(html: string): Block[]; serialize(blocks: Block[]): string } } }).wp.blocks;
    const invalid = (blocks: Block[]): string[] => blocks.flatMap(({ name, isValid, innerBlocks }) => [...(isValid && name !== 'core/missing' && name !== 'core/freeform' ? [] : [name]), ...invalid(innerBlocks)]);
    return htmls.map((html) => {
      const blocks = parse(html);
      return { invalid: invalid(blocks), again: serialize(blocks) };
    });
  }, all.map(({ html }) => html));
  const shown = await rendered(page, Object.fromEntries(all.map(({ name, html }) => [name, html])));
  for (const [index, { name, html, shown: before }] of all.entries()) {
    expect.soft(opened[index]!.invalid, name).toEqual([]);
    // A later version may write it in another way; of what it writes itself nothing changes by opening it.
    if (name.startsWith(`${version}/`)) expect.soft(opened[index]!.again, name).toBe(html);
    const now = shown[name]!;
    expect.soft(now.attributes, name).toMatchObject(before.attributes);
    expect.soft(now.parts, name).toEqual(expect.arrayContaining(before.parts));
    expect.soft(now.texts, name).toEqual(expect.arrayContaining(before.texts));
  }
});

test('without the plugin every word of every block is on the page, and nothing is broken', async ({ page }) => {
  const all = saved();
  const html = await ask<string[]>(`( static function ( $htmls ) {
    foreach ( array_keys( OWC\\Elements\\definitions() ) as $name ) { unregister_block_type( $name ); }
    return array_map( 'do_blocks', $htmls );
  } )( ${phpOf(all.map((one) => one.html))} )`);
  expect(html.join(''), 'only HTML that browsers know').not.toMatch(/<\/?owc-|<dialog|\sslot=/);
  await page.setContent(html.map((one) => `<section>${one}</section>`).join(''));
  const sections = await page.locator('body > section').evaluateAll((nodes) => nodes.map((node) => {
    node.querySelectorAll('details').forEach((one) => (one.open = true));
    return { read: (node as HTMLElement).innerText, strays: [...node.querySelectorAll('li')].filter((one) => !one.parentElement!.matches('ul, ol')).length, inputs: node.querySelectorAll('input, script, style').length };
  }));
  expect(sections).toHaveLength(all.length);
  const words = await page.evaluate((htmls) => htmls.map((one) => {
    const texts: string[] = [];
    const { body } = new DOMParser().parseFromString(one, 'text/html');
    for (const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT); walker.nextNode();) texts.push(walker.currentNode.textContent!.trim());
    return texts.filter(Boolean);
  }), all.map((one) => one.html));
  for (const [index, { name }] of all.entries()) {
    for (const text of words[index]!) expect.soft(sections[index]!.read, name).toContain(text);
    expect.soft(sections[index], name).toMatchObject({ strays: 0, inputs: 0 });
  }
  // What visitors choose from, or read afterwards, is a setting of its block; all that an editor typed in the page itself is there.
  expect(words.flat().length).toBeGreaterThan(200);
});

test('a block that is copied on a page has ids of its own, and what refers to them is right', async ({ page }) => {
  // As the editor copies them: a form then gets another id. Those that are saved have little to show without their source.
  const blocks = saved().map(({ html }) => html.replace(/"anchor":"[^"]*",|,?"anchor":"[^"]*"| id="anker-[^"]*"/g, ''));
  const sources = Object.entries({
    'news-list': '/wp-json/owc/openpub/v1/items', 'event-list': '/wp-json/owc/openagenda/v1/items', 'publication-list': '/wp-json/owc/openwoo/v1/items', 'news-item': '/wp-json/owc/openpub/v1/items/4001', 'event-item': '/wp-json/owc/openagenda/v1/items/id/3302',
    'product': '/wp-json/owc/pdc/v1/items/paspoort-aanvragen', 'product-list': '/wp-json/owc/pdc/v1/items', 'product-search': '/wp-json/owc/pdc/v1/items', 'map': '/wp-json/owc/openkaarten/v1/datasets', 'contact': '/wp-json/owc/pdc/v1/locations/412',
  }).map(([name, src]) => `<!-- wp:owc/${name} ${JSON.stringify({ src, ...(name.endsWith('-list') && name !== 'product-list' && { perPage: 2 }) })} /-->`);
  const all = [...blocks, ...sources].flatMap((html, index) => [1, 2].map((nth) => html.replaceAll('"formId":"proef"', `"formId":"proef-${index}-${nth}"`)));
  const id = await ask<number>(`wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Tweemaal', 'post_content' => implode( "\n\n", ${phpOf(all)} ) ) ) )`);
  await page.goto(`/?page_id=${id}`);
  await upgraded(page);
  const { ids, lost } = await page.evaluate(() => {
    const own = (node: Element): boolean => Boolean(node.closest('.entry-content'));
    const ids = [...document.querySelectorAll('[id]')].filter(own).map((node) => node.id);
    const lost = ['for', 'list', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'href'].flatMap((name) => [...document.querySelectorAll(name === 'href' ? 'a[href^="#"]' : `[${name}]`)].filter(own)
      .flatMap((node) => node.getAttribute(name)!.replace(/^#/, '').split(/\s+/).filter((id) => id && !document.getElementById(decodeURIComponent(id))).map((id) => `${name}=${id}`)));
    return { ids, lost };
  });
  await ask(`wp_delete_post( ${id}, true )`);
  expect(ids.length).toBeGreaterThan(400);
  expect(ids.filter((one, index) => ids.indexOf(one) !== index), 'each once').toEqual([]);
  expect(lost, 'nothing has such an id').toEqual([]);
});

test('who may not write all HTML loses nothing: saved, opened and shown, it is the same', async ({ page }) => {
  const all = saved();
  const htmls = Object.fromEntries(all.map(({ name, html }) => [name, html]));
  const kept = await ask<Record<string, Record<string, string>>>(`( static function ( $htmls ) {
    $kept = array();
    foreach ( array( 'author', 'contributor' ) as $role ) {
      $user = wp_insert_user( array( 'user_login' => "proef-$role", 'user_pass' => 'x', 'role' => $role ) );
      wp_set_current_user( $user );
      kses_init();
      foreach ( $htmls as $name => $html ) {
        // As the editor saves: one role over REST, the other as plugins do it.
        if ( 'author' === $role ) {
          $request = new WP_REST_Request( 'POST', '/wp/v2/posts' );
          $request->set_body_params( array( 'content' => $html, 'title' => $name, 'status' => 'draft' ) );
          $id = rest_do_request( $request )->get_data()['id'];
        } else {
          $id = wp_insert_post( wp_slash( array( 'post_content' => $html, 'post_title' => $name ) ) );
        }
        $kept[ $role ][ $name ] = get_post( $id )->post_content;
        wp_delete_post( $id, true );
      }
      wp_set_current_user( 0 );
      kses_init();
      require_once ABSPATH . 'wp-admin/includes/user.php';
      wp_delete_user( $user );
    }
    return $kept;
  } )( ${phpOf(htmls)} )`);
  await editor(page);
  const meaning = (list: string[]): Promise<unknown[]> => page.evaluate((htmls) => {
    interface Block { name: string; isValid: boolean; attributes: Record<string, unknown>; innerBlocks: Block[] }
    const { parse } = (window as unknown as { wp: { blocks: { parse(html: string): Block[] } } }).wp.blocks;
    const plain = (value: unknown): unknown => (typeof value === 'object' && value !== null ? String(value) : value);
    const tell = ({ name, isValid, attributes, innerBlocks }: Block): unknown => ({ name, isValid, attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, plain(value)])), inner: innerBlocks.map(tell) });
    return htmls.map((html) => parse(html).map(tell));
  }, list);
  const before = await meaning(Object.values(htmls));
  const seen = await rendered(page, htmls);
  for (const role of ['author', 'contributor']) {
    const after = await meaning(all.map(({ name }) => kept[role]![name]!));
    const shown = await rendered(page, kept[role]!, htmls);
    for (const [index, { name }] of all.entries()) {
      expect.soft(after[index], `${name} of the ${role}, in the editor`).toEqual(before[index]);
      expect.soft(shown[name], `${name} of the ${role}, on the page`).toEqual(seen[name]);
    }
  }
});

test('a page comes whole through export and import, and through a pattern', async () => {
  const all = saved().map(({ html }) => html);
  const { content, imported, pattern } = await ask<{ content: string; imported: string; pattern: boolean }>(`( static function ( $content ) {
    kses_remove_filters();
    $parts = array( 'post_status' => 'publish', 'post_title' => 'Uitvoer', 'post_name' => 'uitvoer-proef', 'post_content' => $content );
    $page  = wp_insert_post( wp_slash( array( 'post_type' => 'page' ) + $parts ) );
    $block = wp_insert_post( wp_slash( array( 'post_type' => 'wp_block' ) + $parts ) );
    require_once ABSPATH . 'wp-admin/includes/export.php';
    require_once ABSPATH . 'wp-admin/includes/import.php';
    foreach ( array( 'file', 'post', 'taxonomy' ) as $part ) { require_once ABSPATH . "wp-admin/includes/$part.php"; }
    ob_start();
    export_wp( array( 'content' => 'page' ) );
    $file = wp_tempnam( 'uitvoer.xml' );
    file_put_contents( $file, ob_get_clean() );
    wp_delete_post( $page, true );
    define( 'WP_LOAD_IMPORTERS', true );
    require_once WP_PLUGIN_DIR . '/wordpress-importer/wordpress-importer.php';
    ob_start();
    ( new WP_Import() )->import( $file );
    ob_end_clean();
    unlink( $file );
    $found  = get_page_by_path( 'uitvoer-proef' );
    $reused = do_blocks( '<!-- wp:block {"ref":' . $block . '} /-->' );
    $result = array( 'content' => $content, 'imported' => $found->post_content ?? '', 'pattern' => str_contains( $reused, '<owc-alert ' ) && str_contains( $reused, '<owc-timeline ' ) );
    foreach ( array( $block, $found->ID ?? 0 ) as $id ) { wp_delete_post( $id, true ); }
    return $result;
  } )( implode( "\n\n", ${phpOf(all)} ) )`);
  expect(imported).toBe(content);
  expect(pattern).toBe(true);
});
