// npm run bench -- search: is there a task longer than 50 ms in a list of 2,000 products, while their index is made, or on a key press?
//
// The browser says so itself (PerformanceObserver, longtask). It looks at the clock, so a busy machine makes long tasks of its own: a
// step fails only when it has one in every round. Each round is a fresh page with nothing kept.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { catalogue } from '../golden/search/catalogue.mjs';

const root = join(import.meta.dirname, '../..');
const golden = join(root, 'test/golden/search');
const read = (/** @type {string} */ name) => readFileSync(join(golden, name), 'utf8');
const products = catalogue(read('services.txt'));
/** @type {{ query: string }[]} */
const queries = JSON.parse(read('queries.json'));

/** The catalogue as the PDC gives it. */
const items = products.map(({ id, title, alternativeTitle, synonyms, intro, url, slug, themes, audience }) => ({
  id: Number(id), title, slug, excerpt: intro, language: 'nl', portal_url: url, synonyms: synonyms.join(', '), title_alternative: alternativeTitle,
  content: `<p>${intro}</p>`.repeat(20), // which a list brings along, whoever needs it
  connected: { 'pdc-category': themes.map((theme, at) => ({ id: at, ...theme })) },
  taxonomies: { 'pdc-doelgroep': audience.map(({ name }, at) => ({ id: at, name, slug: name.toLowerCase() })) },
}));

/** The list as a server prints it. */
function printed() {
  /** @type {Map<string, typeof products>} */
  const groups = new Map();
  for (const product of [...products].sort((a, b) => (a.slug < b.slug ? -1 : 1))) groups.set(product.slug[0], [...(groups.get(product.slug[0]) ?? []), product]);
  const letters = [...groups.keys()].map((letter) => `<li><a href="#products-${letter}">${letter.toUpperCase()}</a></li>`).join('');
  const sections = [...groups].map(([letter, list]) =>
    `<section aria-labelledby="products-${letter}"><h2 id="products-${letter}">${letter.toUpperCase()}</h2><ul>${list.map(({ title, url }) => `<li><a href="${url}">${title}</a></li>`).join('')}</ul></section>`);
  return `<div class="owc-product-list" data-owc><nav class="owc-product-letters" aria-label="Ga naar een letter"><ul>${letters}</ul></nav>${sections.join('\n')}</div>`;
}

const page = (/** @type {string} */ body) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Producten</title><link rel="stylesheet" href="/elements.css"><script>
  window.long = []; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) long.push(duration); }).observe({ type: 'longtask', buffered: true });
  </script><script type="module" src="/entry.js"></script><h1>Producten</h1>${body}`;

/** @param {import('playwright-core').Browser} browser @param {number} rounds @returns {Promise<number>} how many targets were missed */
export async function searchBench(browser, rounds) {
  /** @type {Map<string, { type: string, text: string }>} */
  const files = new Map();
  const html = (/** @type {string} */ path, /** @type {string} */ body) => files.set(path, { type: 'text/html', text: page(body) });
  html('/printed', `<owc-product-list src="/items">${printed()}</owc-product-list>`);
  html('/loaded', '<owc-product-list src="/items"></owc-product-list>');
  html('/search', '<owc-product-search src="/items"></owc-product-search>');
  files.set('/elements.css', { type: 'text/css', text: readFileSync(join(root, 'packages/elements/dist/elements.css'), 'utf8') });
  const { outputFiles } = await esbuild.build({
    stdin: { contents: "import '@openwebconcept/products/product-list.js'; import '@openwebconcept/products/product-search.js';", resolveDir: join(root, 'packages/elements') },
    bundle: true, splitting: true, minify: true, format: 'esm', target: 'es2022', conditions: ['production', 'browser'], write: false, outdir: '/', entryNames: 'entry', logLevel: 'error',
  });
  for (const { path, text } of outputFiles) files.set(`/${path.split('/').at(-1)}`, { type: 'text/javascript', text });
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const limit = Number(searchParams.get('limit') ?? 10);
    const at = Number(searchParams.get('page') ?? 1);
    const file = pathname === '/items'
      ? { type: 'application/json', text: JSON.stringify({ data: items.slice((at - 1) * limit, at * limit), pagination: { total_count: items.length, total_pages: Math.ceil(items.length / limit), current_page: at, limit } }) }
      : files.get(pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8` }).end(file?.text);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const base = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;

  /** @type {Record<string, { long: number[][], time: number[] }>} */
  const steps = {};
  const note = (/** @type {string} */ step, /** @type {number[]} */ long, /** @type {number} */ time) => {
    (steps[step] ??= { long: [], time: [] }).long.push(long);
    steps[step].time.push(time);
  };
  const since = async (/** @type {import('playwright-core').Page} */ at) => {
    await at.waitForTimeout(150); // the browser tells a little later
    return at.evaluate(() => /** @type {any} */ (window).long.splice(0));
  };
  try {
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const tab = await context.newPage();
      await tab.goto(`${base}/printed`, { waitUntil: 'load' });
      const paint = await tab.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
      note('list of 2,000 as HTML: first paint', await since(tab), paint);

      let started = Date.now();
      await tab.goto(`${base}/loaded`, { waitUntil: 'load' });
      await tab.waitForFunction(() => document.querySelectorAll('.owc-product-list section li').length === 2000, undefined, { timeout: 60_000 });
      note('list of 2,000 from its source', await since(tab), Date.now() - started);

      await tab.goto(`${base}/search`, { waitUntil: 'load' });
      await since(tab);
      started = Date.now();
      await tab.locator('input[type=search]').focus();
      await tab.keyboard.type('p');
      await tab.waitForSelector('.owc-search-results > ol', { timeout: 60_000 });
      note('products and index, from coming into the field', await since(tab), Date.now() - started);

      /** @type {number[]} */
      const long = [];
      let keys = 0;
      await tab.evaluate(() => {
        const page = /** @type {any} */ (window);
        page.spent = 0;
        document.addEventListener('input', () => (page.from = performance.now()), { capture: true });
        document.addEventListener('input', () => (page.spent += performance.now() - page.from));
      });
      for (const { query } of queries.slice(round * 5, round * 5 + 20)) {
        await tab.locator('input[type=search]').fill('');
        await tab.keyboard.type(query, { delay: 15 });
        keys += query.length;
      }
      const spent = await tab.evaluate(() => /** @type {any} */ (window).spent);
      long.push(...(await since(tab)));
      note('a key press: searching and drawing', long, spent / keys);
      await context.close();
    }
  } finally {
    server.close();
  }

  console.log(`\nsearch: tasks longer than 50 ms in 2,000 products, ${rounds} rounds`);
  let missed = 0;
  for (const [step, { long, time }] of Object.entries(steps)) {
    const least = Math.min(...long.map((list) => list.length));
    const times = [...time].sort((a, b) => a - b);
    if (least) missed++;
    const longest = Math.max(0, ...long.flat());
    console.log(`  ${step.padEnd(56)} ${times[times.length >> 1].toFixed(1).padStart(7)} ms   long tasks ${long.map((list) => list.length).join(' ')}${longest ? ` (longest ${longest.toFixed(0)} ms)` : ''}  target 0${least ? '  MISSED' : ''}`);
  }
  return missed;
}
