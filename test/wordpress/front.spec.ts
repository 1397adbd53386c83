import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, isOurs, php, plugin, test, upgraded } from './wordpress.js';

const accordion =
  '<!-- wp:owc/accordion --><!-- wp:owc/accordion-item --><details class="wp-block-owc-accordion-item"><summary class="owc-slot-summary">Vraag</summary><!-- wp:paragraph --><p>Antwoord</p><!-- /wp:paragraph --></details><!-- /wp:owc/accordion-item --><!-- /wp:owc/accordion -->';
const pageOf = async (content: string): Promise<string> =>
  `/?page_id=${await php(`echo wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Voorkant', 'post_content' => '${content}' ) ) );`)}`;
const weight = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;

for (const theme of ['twentytwentyfive', 'twentytwentyone']) test(`a page with one accordion loads 9 kB of our script, each module announced, and no sheet of ours above 2 kB, in ${theme}`, async ({ page }) => {
  await page.setExtraHTTPHeaders({ 'X-Test-Theme': theme });
  const loaded: { file: string; size: number }[] = [];
  const all: string[] = [];
  page.on('response', async (response) => {
    all.push(response.url());
    if (isOurs(response.request())) loaded.push({ file: response.url().split('/').at(-1)!, size: weight(await response.body()) });
  });
  await page.goto(await pageOf(accordion), { waitUntil: 'networkidle' });
  await upgraded(page);
  const scripts = loaded.filter(({ file }) => file.endsWith('.js'));
  const sheets = loaded.filter(({ file }) => file.endsWith('.css'));
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.reduce((sum, { size }) => sum + size, 0), JSON.stringify(scripts)).toBeLessThanOrEqual(9 * 1024);
  expect(sheets.map(({ file }) => file.replace(/-[\da-f]{8}\.css$/, '')).sort()).toEqual(['owc-accordion', 'owc-defaults']);
  for (const { file, size } of sheets) expect(size, file).toBeLessThanOrEqual(2 * 1024);

  const told = await page.evaluate((plugin) => [...document.querySelectorAll<HTMLLinkElement & HTMLScriptElement>(`link[rel=modulepreload][href*="${plugin}"], script[type=module][src*="${plugin}"]`)].map((node) => (node.href || node.src).split('/').at(-1)!), plugin);
  expect(told.sort(), 'the browser knows at once of every module').toEqual(scripts.map(({ file }) => file).sort());
  expect(all.filter((url) => /jquery|editor\/(canvas|editor)\.js/.test(url))).toEqual([]);
});

test('a theme with a small rem is told so on pages with our elements, in the style of WordPress or beside it', async () => {
  // A classic theme has no style of WordPress yet when this is printed.
  const [nothing, block, classic] = JSON.parse(
    await php(`$GLOBALS['wp_styles'] = null;
    add_filter( 'owc_elements_root_size', static fn() => 10 );
    $after = static fn( $handle ) => implode( wp_styles()->registered[ $handle ]->extra['after'] ?? array() );
    OWC\\Elements\\register_assets();
    wp_enqueue_global_styles();
    OWC\\Elements\\print_root_size();
    $nothing = str_contains( $after( 'global-styles' ), '--owc-rem' );
    wp_enqueue_style( 'owc-accordion' );
    OWC\\Elements\\print_root_size();
    $block = $after( 'global-styles' );
    wp_dequeue_style( 'global-styles' );
    wp_deregister_style( 'global-styles' );
    OWC\\Elements\\print_root_size();
    echo wp_json_encode( array( $nothing, substr( $block, -24 ), $after( 'owc-elements-theme' ) ) );`),
  ) as [boolean, string, string];
  expect(nothing, 'nothing where no element of ours is').toBe(false);
  expect(block).toContain(':root{--owc-rem:1.6000rem}'.slice(-24));
  expect(classic).toBe(':root{--owc-rem:1.6000rem}');
});

test('three copies of the library on one page do not throw, and it is said once', async ({ page }) => {
  const said: string[] = [];
  const thrown: string[] = [];
  page.on('console', (message) => message.text().includes('OWC Elements') && said.push(message.text()));
  page.on('pageerror', (error) => thrown.push(error.message));
  // Of npm, as another plugin would bring it, once in all and once by the autoloader.
  await page.route('**/elders/**', (route) => {
    const file = join(import.meta.dirname, '../../packages/elements/dist', new URL(route.request().url()).pathname.split('/elders/')[1]!.replace(/^[ab]\//, ''));
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) });
  });
  await page.route('**/contact/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</head>', '<script type="module" src="/elders/a/owc-elements.js"></script><script type="module" src="/elders/b/owc-elements.js"></script><script type="module" src="/elders/autoloader.js"></script></head>') });
  });
  await page.goto('/contact/', { waitUntil: 'networkidle' });
  await upgraded(page);
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page.getByRole('group', { name: 'Er is iets niet goed ingevuld' })).toBeFocused();
  expect(thrown).toEqual([]);
  expect(said).toEqual([expect.stringContaining('more than once')]);
  const { sheets, regions } = await page.evaluate(() => ({
    sheets: document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('')),
    regions: document.querySelectorAll('body > .owc-announcements').length,
  }));
  expect(new Set(sheets).size, 'no style is there twice').toBe(sheets.length);
  expect(regions).toBeLessThanOrEqual(1);
});
