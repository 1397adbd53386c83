import type { Locator, Page } from '@playwright/test';
import { axe, edit, expect, php, test, welcomed } from './wordpress.js';

declare const wp: { data: { select(store: string): Record<string, () => unknown> } };

test.beforeAll(welcomed);

const mistakes = `<!-- wp:heading {"level":4} --><h4 class="wp-block-heading">Wat kost het?</h4><!-- /wp:heading -->
<!-- wp:image --><figure class="wp-block-image"><img src="/wp-includes/images/w-logo-blue.png" alt=""/></figure><!-- /wp:image -->
<!-- wp:paragraph --><p>Voor de prijzen kunt u <a href="/prijzen">klik hier</a> gebruiken.</p><!-- /wp:paragraph -->
<!-- wp:paragraph {"style":{"color":{"text":"#aaaaaa","background":"#ffffff"}}} --><p class="has-text-color has-background" style="color:#aaaaaa;background-color:#ffffff">Lichte letters.</p><!-- /wp:paragraph -->
<!-- wp:owc/form {"formId":"f"} --><form><!-- wp:owc/text-field --><label class="owc-slot-label">Naam</label><!-- /wp:owc/text-field --></form><!-- /wp:owc/form -->`;

const focused = (page: Page): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);
/** By the keys that everybody has. */
const press = async (button: Locator): Promise<void> => {
  await button.focus();
  await button.press('Enter');
};

test('an editor is told what keeps readers out, goes there, mends it, and says what does not apply', { tag: '@versions' }, async ({ page, request }) => {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  const id = await php(`echo wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Leges', 'post_content' => base64_decode( '${Buffer.from(mistakes).toString('base64')}' ) ) ) );`);
  try {
    const address = `/wp-admin/post.php?post=${id}&action=edit`;
    await edit(page, address);

    // The button beside "publish" counts the problems; the list tells them.
    const open = page.getByRole('button', { name: 'Toegankelijkheid en leesbaarheid (problemen: 5)' });
    await press(open);
    const panel = page.locator('.interface-complementary-area', { hasText: 'U kunt altijd publiceren' });
    const told = (text: string): Locator => panel.getByRole('listitem').filter({ hasText: text });
    const said = ['Afbeelding zonder alternatieve tekst: w-logo-blue.png', 'Kop slaat een niveau over: “Wat kost het?” is een H4', 'Linktekst die niet zegt waar de link naartoe gaat: “klik hier”', 'Tekst die slecht te zien is: #aaaaaa op #ffffff, contrast 2,3', 'Formulier zonder knop'];
    for (const text of said) await expect(told(text)).toBeVisible();
    await expect(panel.getByRole('status')).toHaveText('Problemen: 5. Adviezen: 0.');
    await expect(told('“klik hier”')).toContainText('WCAG 2.4.4');
    expect(await axe(page, '.interface-complementary-area')).toEqual([]);

    // To the words themselves, with the keyboard, and typed over.
    await press(panel.getByRole('button', { name: /^Ga naar .*“klik hier”$/ }));
    await expect.poll(() => page.evaluate(() => (document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]')?.contentDocument ?? document).getSelection()!.toString())).toBe('klik hier');
    await page.keyboard.type('de lijst met prijzen');
    await expect(told('klik hier')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Toegankelijkheid en leesbaarheid (problemen: 4)' })).toBeVisible();

    // What is written is read while it is written; the toolbar of the block leads back to the list.
    await page.keyboard.press('End');
    await page.keyboard.type(' Indien nodig belt u ons.');
    await expect(told('Moeilijk woord: “Indien”')).toContainText('Makkelijker: als');
    await page.keyboard.press('Alt+F10'); // the toolbar is hidden while somebody types
    await press(page.getByRole('button', { name: 'Toegankelijkheid en leesbaarheid: opmerkingen bij dit blok: 1' }));

    // Who says that it does not apply goes on at the top of the list.
    await press(panel.getByRole('button', { name: /^Decoratief: / }));
    await expect(told('zonder alternatieve tekst')).toHaveCount(0);
    await expect.poll(() => focused(page)).toBe('Problemen: 3. Adviezen: 1.');
    const saving = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes(`/wp/v2/pages/${id}`));
    await page.keyboard.press('Control+S');
    expect((await saving).status()).toBe(200);
    await expect.poll(() => page.evaluate(() => wp.data.select('core/editor').isEditedPostDirty!())).toBe(false);

    await edit(page, address);
    await press(page.getByRole('button', { name: 'Toegankelijkheid en leesbaarheid (problemen: 3)' }));
    await press(panel.getByRole('button', { name: 'Niet van toepassing (1)' }));
    await expect(told('zonder alternatieve tekst')).toBeVisible();
    await expect(panel.getByRole('status')).toHaveText('Problemen: 3. Adviezen: 1.');
    await press(panel.getByRole('button', { name: /^Toch controleren: / }));
    await expect(panel.getByRole('button', { name: /^Decoratief: / })).toBeVisible();

    const seen = await (await request.get(`/wp-json/wp/v2/pages/${id}`)).json() as Record<string, unknown>;
    expect(seen, 'no affair of visitors').not.toHaveProperty('owc_elements_set_aside');
    expect(await php(`echo get_post( ${id} )->post_content;`)).not.toContain('set_aside');
    expect(trouble).toEqual([]);
  } finally {
    await php(`wp_delete_post( ${id}, true );`);
  }
});

test('colours are measured also when the page in the editor comes late', async ({ page }) => {
  const id = await php(`echo wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Laat', 'post_content' => '<!-- wp:paragraph {"style":{"color":{"text":"#aaaaaa","background":"#ffffff"}}} --><p class="has-text-color has-background" style="color:#aaaaaa;background-color:#ffffff">Lichte letters.</p><!-- /wp:paragraph -->' ) ) );`);
  try {
    let held = 0;
    await page.route('**/*.css*', async (route) => {
      if (route.request().frame() !== page.mainFrame()) await new Promise((later) => setTimeout(later, 4000, held++));
      await route.continue();
    });
    await edit(page, `/wp-admin/post.php?post=${id}&action=edit`);
    await expect(page.getByRole('button', { name: 'Toegankelijkheid en leesbaarheid (problemen: 1)' })).toBeVisible();
    expect(held).toBeGreaterThan(0);
  } finally {
    await php(`wp_delete_post( ${id}, true );`);
  }
});

test('a text is read in the language of the site, whatever language its editor chose for WordPress', async () => {
  const facts = await php(`require_once ABSPATH . 'wp-admin/includes/admin.php';
    add_filter( 'gettext', static fn( $text, $key ) => 'html_lang_attribute' === $key ? 'en-US' : $text, 10, 2 );
    wp_set_current_user( 1 );
    set_current_screen( 'post' );
    OWC\\Elements\\enqueue_checks();
    echo implode( wp_scripts()->get_data( 'owc-elements-checks', 'before' ) );`);
  expect(facts).toContain('{"lang":"nl-NL"}');
});
