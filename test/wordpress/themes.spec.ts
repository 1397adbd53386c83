import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isOwn } from '../themes/looks.js';
import { ask, axe, expect, php, test, upgraded } from './wordpress.js';

/** What a theme itself makes unreadable, on any page: as in test/themes/looks.ts. */
const own: Record<string, Record<string, number>> = {
  'twentytwentyfour/maelstrom': { '#b5c5db on #38629f': 3.5 }, // what stands under a picture
  'twentytwentythree/pitch': { '#876c3a on #202124': 3.24, '#876c3a on #292a2d': 2.89 }, // links in a text
};
/** A theme of each kind, and the variations that are dark or neither light nor dark. THEMES=all: every variation that the themes have. */
const some = [
  'twentytwentyfive', 'twentytwentyfive/08-midnight', 'twentytwentyfour', 'twentytwentyfour/onyx', 'twentytwentyfour/maelstrom',
  'twentytwentythree', 'twentytwentythree/pitch', 'twentytwentythree/block-out', 'twentytwentyone',
];

let page_id = '';
test.beforeAll(async () => {
  page_id = await php(`
    wp_set_current_user( 1 );
    $names = array( 'inhoud', 'evenement-aanvragen', 'verhuizen', 'contact', 'producten', 'nieuws', 'agenda', 'publicaties', 'kaart' );
    $parts = array_map( static fn( $name ) => get_page_by_path( $name )->post_content, $names );
    foreach ( array( 'costs', 'quick-exit', 'feedback', 'opening-hours' ) as $name ) { $parts[] = "<!-- wp:owc/$name /-->"; }
    echo wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Alle elementen', 'post_content' => implode( "\n\n", $parts ) ) ) );`);
});
test.afterAll(() => php(`wp_delete_post( ${page_id}, true );`));

test('every element of a page reads in the themes of WordPress', async ({ page }) => {
  test.setTimeout(600_000);
  const all = process.env.THEMES === 'all' ? await ask<string[]>(`array_map( static fn( $file ) => basename( dirname( $file, 2 ) ) . '/' . basename( $file, '.json' ), glob( get_theme_root() . '/twentytwent*/styles/*.json' ) )`) : [];
  for (const look of new Set([...some, ...all])) {
    await page.setExtraHTTPHeaders({ 'X-Test-Theme': look });
    await page.goto(`/?page_id=${page_id}`);
    expect(await page.locator(`link[href*="/themes/${look.split('/')[0]}/"], style#global-styles-inline-css`).count(), `${look} is there`).toBeGreaterThan(0);
    await upgraded(page);
    const lines = await axe(page, ':is(.entry-content, .wp-block-post-content)', 'color-contrast', 'target-size', 'link-in-text-block');
    expect.soft(lines.filter((line) => !isOwn(own[look] ?? {}, line)), look).toEqual([]);
    // SHEETS=folder: a picture of each.
    if (process.env.SHEETS) {
      mkdirSync(process.env.SHEETS, { recursive: true });
      await page.screenshot({ path: join(process.env.SHEETS, `${look.replace('/', '-')}.png`), fullPage: true });
    }
  }
});
