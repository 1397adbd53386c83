// npm run bench -- content: the page with all elements of content as an author and a server write it, next to the same page without script.
//
// Counted is the processor time of the page's main thread (threadTicks) from an empty tab until everything is upgraded and drawn: reading,
// compiling and running the script are in it. A round has a fresh context for each, in turn; the ratio is the median.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import esbuild from 'esbuild';

const root = join(import.meta.dirname, '../..');
const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

/** @param {import('playwright-core').Browser} browser @param {number} rounds @returns {Promise<number>} how many targets were missed */
export async function contentBench(browser, rounds) {
  const lists = ['news', 'event', 'publication'].flatMap((kind) => [`${kind}-list`, `${kind}-item`].map((name) => `<owc-${name} id="${name}">${read(`test/golden/content/${name}.html`)}</owc-${name}>`));
  const body = `${read('packages/wordpress/demo/pages/inhoud.html').replaceAll(/<!--.*?-->/g, '').replaceAll('{home}', '').replaceAll('{demo}', '')}${lists.join('\n')}`;
  const tags = [...new Set([...body.matchAll(/<owc-([a-z-]+)/g)].map(([, name]) => name))];
  const { outputFiles } = await esbuild.build({
    stdin: { contents: tags.map((tag) => `import '@openwebconcept/content/${tag}.js';`).join('\n'), resolveDir: join(root, 'packages/elements') },
    bundle: true, splitting: true, minify: true, format: 'esm', target: 'es2022', conditions: ['production', 'browser'], write: false, outdir: '/', entryNames: 'entry', logLevel: 'error',
  });
  const page = (/** @type {string} */ script) =>
    `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Inhoud</title><link rel="stylesheet" href="/elements.css">${script}<body class="owc-page"><main>${body}</main>`;
  /** @type {Map<string, { type: string, text: string }>} */
  const files = new Map(outputFiles.map(({ path, text }) => [`/${path.split('/').at(-1)}`, { type: 'text/javascript', text }]));
  files.set('/elements.css', { type: 'text/css', text: read('packages/elements/dist/elements.css') });
  files.set('/bare', { type: 'text/html', text: page('') });
  files.set('/ours', { type: 'text/html', text: page('<script type="module" src="/entry.js"></script>') });
  const picture = { type: 'image/svg+xml', text: read('packages/wordpress/demo/images/park.svg') };
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url) ?? (/\.(svg|jpe?g|png)$/.test(url) ? picture : undefined);
    response.writeHead(file ? 200 : 404, { 'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8` }).end(file?.text);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const base = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;

  const spent = async (/** @type {string} */ path) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    try {
      const tab = await context.newPage();
      const devtools = await context.newCDPSession(tab);
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      const busy = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
      const before = await busy();
      await tab.goto(`${base}${path}`, { waitUntil: 'load' });
      await tab.evaluate(async (tags) => {
        if (document.querySelector('script[type=module]')) await Promise.all(tags.map((tag) => customElements.whenDefined(`owc-${tag}`)));
        await Promise.all([...document.querySelectorAll('*')].map((node) => /** @type {any} */ (node).updateComplete));
        const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
        for (let frames = 0; frames < 10; frames++) await frame();
      }, tags);
      return (await busy() - before) * 1000;
    } finally {
      await context.close();
    }
  };
  try {
    await spent('/bare'); // the first page of a browser pays for the browser
    await spent('/ours');
    /** @type {[number, number][]} */
    const times = [];
    for (let round = 0; round < rounds; round++) times.push(round % 2 ? [await spent('/bare'), await spent('/ours')] : /** @type {[number, number]} */ ([await spent('/ours'), await spent('/bare')].reverse()));
    const median = (/** @type {number[]} */ list) => list.toSorted((a, b) => a - b)[list.length >> 1];
    const ratio = median(times.map(([bare, ours]) => ours / bare));
    console.log(`\ncontent: ${tags.length} elements, main-thread CPU from an empty tab, median of ${rounds} rounds`);
    console.log(`  without script ${median(times.map(([bare]) => bare)).toFixed(1)} ms, with ${median(times.map(([, ours]) => ours)).toFixed(1)} ms: ${ratio.toFixed(2)}x  target 2.0x${ratio > 2 ? '  MISSED' : ''}`);
    return ratio > 2 ? 1 : 0;
  } finally {
    server.close();
  }
}
