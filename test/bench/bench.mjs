// npm run bench                     fields, buttons, form50: what our elements cost next to bare HTML
// npm run bench -- peers peers-buttons   the same 1000 fields and buttons in other libraries, fetched from npm the first time
// npm run bench -- fields --rounds 11
// npm run bench -- content           a page with all elements of content, next to the same page without script (content.mjs)
// npm run bench -- search            2,000 products: is there a task longer than 50 ms? (search.mjs)
// npm run bench -- maps              100,000 places on a map, next to plain Leaflet with supercluster in a worker (maps.mjs)
// npm run bench -- server            100 of our blocks, next to 100 blocks of WordPress itself: the time of PHP (server.mjs)
//
// Every round draws each contestant once in a fresh page, in turn, so that a busy moment hits all of them; a ratio is the median
// over the rounds. Counted is the processor time of the page's main thread until the frame is there (threadTicks): other programs
// on the machine do not add to it, which they do to the time on the clock.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { browserArgs, browserPath } from '../../scripts/browser.mjs';
import { scenarios } from './contestants.mjs';
import { contentBench } from './content.mjs';
import { mapsBench } from './maps.mjs';
import { searchBench } from './search.mjs';
import { serverBench } from './server.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string' } } });
/** Of whole pages fewer are enough. @param {string} name */
const roundsOf = (name) => Number(values.rounds ?? (name === 'maps' ? 5 : 7));
const names = positionals.length ? positionals : ['fields', 'buttons', 'form50'];
/** Those that have a file of their own. */
const benches = { content: contentBench, search: searchBench, maps: mapsBench, server: serverBench };
const unknown = names.filter((name) => !(name in benches) && !(name in scenarios));
if (unknown.length) {
  console.error(`There is no ${unknown.join(', ')}. There are: ${Object.keys({ ...scenarios, ...benches }).join(', ')}.`);
  process.exit(2);
}
if (!existsSync(join(import.meta.dirname, '../../packages/elements/dist/css/defaults.css'))) {
  console.error('There is nothing to measure yet: npm run build');
  process.exit(1);
}

/** @type {Map<string, { type: string, text: string }>} */
const files = new Map();
const server = createServer((request, response) => {
  const file = files.get(request.url ?? '');
  response.writeHead(file ? 200 : 404, { 'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8` }).end(file?.text);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
const base = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArgs });

let missed = 0;
try {
  for (const name of names) {
    const own = benches[/** @type {keyof typeof benches} */ (name)];
    if (own) missed += await own(browser, roundsOf(name));
    else await run(name, scenarios[name]());
  }
} finally {
  await browser.close();
  server.close();
}
process.exitCode = missed ? 1 : 0;

/** @param {string} name @param {import('./contestants.mjs').Scenario} scenario */
async function run(name, { baseline, contestants, targets, behind = [] }) {
  const list = Object.entries(contestants);
  for (const [index, [, contestant]] of list.entries()) await publish(`/${name}-${index}`, contestant);
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(list.map(([who]) => [who, []]));
  for (let round = 0; round < roundsOf(name); round++) {
    for (let turn = 0; turn < list.length; turn++) {
      const index = (turn + round) % list.length; // nobody is always first
      const [who, { html }] = list[index];
      times[who].push(await draw(`${base}/${name}-${index}`, html));
    }
  }
  console.log(`\n${name}: main-thread CPU, median of ${roundsOf(name)} rounds`);
  const ratio = (/** @type {string} */ who) => median(times[who].map((time, round) => time / times[baseline][round]));
  for (const [who] of list) {
    const target = targets[who];
    const late = target !== undefined && ratio(who) > target;
    const overtaken = behind.includes(who) && Object.keys(targets).some((ours) => ratio(ours) >= ratio(who));
    if (late || overtaken) missed++;
    const range = `${Math.min(...times[who]).toFixed(0)}-${Math.max(...times[who]).toFixed(0)}`;
    console.log(
      `  ${who.padEnd(32)} ${median(times[who]).toFixed(1).padStart(7)} ms (${range})`.padEnd(62) +
        `${ratio(who).toFixed(2).padStart(6)}x${target === undefined ? '' : `  target ${target.toFixed(1)}x${late ? '  MISSED' : ''}`}${overtaken ? '  AHEAD OF US' : ''}`,
    );
  }
}

/** @param {string} path @param {import('./contestants.mjs').Contestant} contestant */
async function publish(path, { imports = [], css = [], from = import.meta.dirname }) {
  const code = imports.map((entry, i) =>
    entry.startsWith('define:') ? `import { defineCustomElement as define${i} } from '${entry.slice(7)}'; define${i}();` : `import '${entry}';`,
  );
  const { outputFiles } = await esbuild.build({
    stdin: { contents: code.join('\n'), resolveDir: from },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'text', '.woff': 'dataurl', '.woff2': 'dataurl' },
    write: false,
    outdir: '/',
    logLevel: 'error',
  });
  files.set(`${path}.js`, { type: 'text/javascript', text: outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '' });
  const { outputFiles: sheets } = await esbuild.build({
    stdin: { contents: css.map((file) => `@import ${JSON.stringify(file)};`).join('\n'), resolveDir: from, loader: 'css' },
    bundle: true,
    minify: true,
    external: ['*.woff', '*.woff2', '*.svg', '*.png', '*.ttf', 'http*'],
    write: false,
    logLevel: 'error',
  });
  files.set(`${path}.css`, { type: 'text/css', text: sheets[0]?.text ?? '' });
  const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${path}</title><link rel="stylesheet" href="${path}.css"><div id="root"></div><script type="module" src="${path}.js"></script>`;
  files.set(path, { type: 'text/html', text: page });
}

/** @param {string} url @param {string} html @returns {Promise<number>} ms */
async function draw(url, html) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(60);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('HeapProfiler.enable');
    await devtools.send('HeapProfiler.collectGarbage');
    const busy = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
    const before = await busy();
    const count = await page.evaluate(async (html) => {
      const root = /** @type {HTMLElement} */ (document.getElementById('root'));
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      root.innerHTML = html;
      for (let attempt = 0; attempt < 400; attempt++) {
        const elements = /** @type {any[]} */ ([...root.querySelectorAll('*')].filter(({ localName }) => localName.includes('-')));
        await Promise.all(elements.map((element) => element.updateComplete ?? element.componentOnReady?.()));
        if (elements.every(({ shadowRoot, childElementCount }) => shadowRoot?.childElementCount || childElementCount)) break;
        await frame();
      }
      void root.offsetHeight;
      await frame();
      await frame();
      return root.querySelectorAll('*').length;
    }, html);
    if (!count) throw new Error(`${url} drew nothing`);
    return (await busy() - before) * 1000;
  } finally {
    await context.close();
  }
}

/** @param {number[]} list */
function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1];
}
