// npm run bench -- maps: 100,000 places on our map, and on plain Leaflet with supercluster in a worker (maps/plain.js).
//
// Every round draws both in a fresh page, in turn; a ratio is the median over the rounds of ours divided by the other. Both are watched
// from outside in the same way (maps/watch.js): a map is there, or stands still again, when its markers are drawn, its tiles are loaded
// and two frames have passed; ours has its list and filters by then too. Work is counted in processor time, of the main thread
// (threadTicks) and of the whole browser with its workers: others on the machine do not add to that, as they do to time on the clock.
// Tasks come from a trace, in processor time as well. Settling can only be told from the clock: read it on a machine that is at rest.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import { KINDS, points, tile } from './maps/points.mjs';

const root = join(import.meta.dirname, '../..');
const here = join(import.meta.dirname, 'maps');
const COUNT = 100_000;
/** A task longer than this is one that people notice. */
const LONG = 50;

/** @typedef {{ first: number, main: number, all: number, task: number, clockTask: number, zoom: number, pan: number, filter: number, filterTask: number, filterClockTasks: number, heap: number, stops: number, allStops: number }} Visit */

/** @param {import('playwright-core').Browser} browser @param {number} rounds @returns {Promise<number>} how many targets were missed */
export async function mapsBench(browser, rounds) {
  const data = points(COUNT);
  const geojson = JSON.stringify(data);
  const { base, close } = await serve(geojson);
  /** @type {Record<'ours' | 'plain', Visit[]>} */
  const visits = { ours: [], plain: [] };
  const load = loadavg()[0];
  try {
    for (let round = 0; round < rounds; round++) {
      for (const who of /** @type {const} */ (round % 2 ? ['plain', 'ours'] : ['ours', 'plain'])) visits[who].push(await visit(browser, base, who));
    }
  } finally {
    close();
  }

  let missed = 0;
  const of = (/** @type {keyof Visit} */ what, /** @type {'ours' | 'plain'} */ who = 'ours') => median(visits[who].map((one) => one[what]));
  const line = (/** @type {string} */ name, /** @type {number} */ value, /** @type {number | undefined} */ target, /** @type {string} */ unit, said = '') => {
    const miss = target !== undefined && !(value <= target);
    if (miss) missed++;
    const digits = unit === 'x' || unit === ' MB' ? 2 : unit === ' kB' ? 1 : 0;
    console.log(`  ${name.padEnd(52)} ${`${value.toFixed(digits)}${unit}`.padStart(9)}  ${target === undefined ? '' : `target ${target}${unit}`.padEnd(14)}${miss ? '  MISSED' : ''}${said && `  ${said}`}`);
  };
  const ratio = (/** @type {string} */ name, /** @type {keyof Visit} */ what, /** @type {number | undefined} */ target) => {
    const [ours, plain] = [visits.ours, visits.plain].map((list) => list.map((one) => one[what]));
    const range = (/** @type {number[]} */ list) => `${median(list).toFixed(0)} ms (${Math.min(...list).toFixed(0)}-${Math.max(...list).toFixed(0)})`;
    line(name, median(ours.map((one, round) => one / plain[round])), target, 'x', `${range(ours)} : ${range(plain)}`);
  };

  console.log(`\nmaps: ${COUNT.toLocaleString('en')} places, ours : Leaflet + supercluster in a worker, median of ${rounds} rounds (load ${load.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after)`);
  const { shell, list, chunk, find } = await weigh();
  line('script before the map is wanted, without Lit', shell, 10, ' kB', `the shell; ${(shell + list).toFixed(1)} kB with what reads and draws a list that no server printed`);
  line('map chunk with worker and CSS', chunk, 55, ' kB', `all that is loaded for the map; without the shell and the list. ${find.toFixed(1)} kB more for who types an address`);
  ratio('CPU to first map: whole browser', 'all', 1);
  ratio('CPU to first map: main thread', 'main', 1);
  ratio('first map, on the clock', 'first', undefined);
  ratio('longest main-thread task to first map', 'task', 0.7);
  line('  the same on the clock (longtask; 0 is below 50)', of('clockTask'), undefined, ' ms', `: ${of('clockTask', 'plain').toFixed(0)} ms`);
  ratio('zoom, until it stands still', 'zoom', 1);
  ratio('pan, until it stands still', 'pan', 1);
  const filters = visits.ours.map(({ filter, zoom }) => filter / zoom);
  line('filter, until map and list stand still: to our zoom', median(filters), 1, 'x', `${of('filter').toFixed(0)} ms : ${of('zoom').toFixed(0)} ms`);
  line('  its longest main-thread task', of('filterTask'), LONG, ' ms', `longtask told of ${visits.ours.map((one) => one.filterClockTasks).join(' ')}`);
  line('page heap after garbage collection', of('heap'), 6, ' MB', `: ${of('heap', 'plain').toFixed(2)} MB`);
  const columns = await inColumns(data);
  line('points as data: in columns, gzip', columns, 0.7, ' MB', `GeoJSON ${(gzipSync(geojson).length / 2 ** 20).toFixed(2)} MB`);
  line('tab stops in the whole map', visits.ours[0].stops, 8, '', `: ${visits.plain[0].stops}; with filters, list and page buttons ${visits.ours[0].allStops}`);
  return missed;
}

/** One look at one of both. @param {import('playwright-core').Browser} browser @param {string} base @param {'ours' | 'plain'} who @returns {Promise<Visit>} */
async function visit(browser, base, who) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${base}/blank`);
    const devtools = await context.newCDPSession(page);
    const processes = await browser.newBrowserCDPSession();
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () => ((await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
    const used = async () => new Map((await processes.send('SystemInfo.getProcessInfo')).processInfo.map(({ id, cpuTime }) => [id, cpuTime * 1000]));
    await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', '__metadata'] });
    const [mainBefore, allBefore] = [await busy(), await used()];

    await page.goto(`${base}/${who}`, { waitUntil: 'domcontentloaded' });
    const first = await within(page.evaluate(() => /** @type {any} */ (window).first), `${who}: no first map`);
    const [main, allAfter] = [await busy() - mainBefore, await used()];
    const all = [...allAfter].reduce((sum, [id, time]) => sum + time - (allBefore.get(id) ?? 0), 0);
    await page.waitForTimeout(700); // what is said of the first map is said
    const before = await page.evaluate(() => /** @type {any} */ (window).long.map((/** @type {number[]} */ [, duration]) => duration));

    const step = async (/** @type {string} */ name, /** @type {string} */ act, withList = false) => {
      const { from, to } = await within(page.evaluate(`step('${name}', () => ${act}, ${withList})`), `${who}: ${name} did not come to rest`);
      await page.waitForTimeout(300); // faster nobody presses
      return { from, to, time: to - from };
    };
    const ours = who === 'ours';
    let [zoom, pan, filter] = [0, 0, 0];
    const third = "document.querySelector('.owc-map-canvas, #plain').clientWidth / 3";
    for (let nth = 0; nth < 3; nth++) zoom += (await step('zoom', `document.querySelector('.owc-map-zoomIn, .leaflet-control-zoom-in').click()`)).time / 3;
    for (const [way, sign] of [['right', 1], ['left', -1], ['left', -1]]) pan += (await step('pan', ours ? `document.querySelector('.owc-map-${way}').click()` : `pan(${sign} * ${third}, 0)`)).time / 3;
    const filtered = [];
    if (ours) {
      for (const kind of KINDS.slice(0, 3)) filtered.push(await step('filter', `document.querySelector('input[type=checkbox][value=${kind}]').click()`, true));
      filter = filtered.reduce((sum, { time }) => sum + time / filtered.length, 0);
    }
    await page.waitForTimeout(150); // the browser tells of tasks a little later
    const long = await page.evaluate(() => /** @type {any} */ (window).long);
    const tasks = tasksIn(JSON.parse((await browser.stopTracing()).toString()));

    await devtools.send('HeapProfiler.collectGarbage');
    const heap = (await devtools.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;

    await page.locator('#before').focus();
    let [stops, allStops] = [0, 0];
    for (let presses = 0; presses < 400; presses++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.id === 'after' ? 'after' : activeElement?.closest('.owc-map-view, #plain') ? 'map' : '';
      });
      if (at === 'after') break;
      allStops++;
      if (at) stops++;
    }
    if (errors.length) throw new Error(`${who}: ${errors.join('; ')}`);
    return {
      first, main, all, zoom, pan, filter, heap, stops, allStops,
      task: tasks('navigation', 'first-map'),
      clockTask: Math.max(0, ...before),
      filterTask: ours ? tasks('filter-from', 'filter-to') : NaN,
      filterClockTasks: long.filter((/** @type {number[]} */ [start]) => filtered.some(({ from, to }) => start >= from - 1 && start <= to)).length,
    };
  } finally {
    await context.close();
  }
}

/** @template T @param {Promise<T>} wanted @param {string} otherwise @returns {Promise<T>} */
async function within(wanted, otherwise) {
  let timer;
  const late = new Promise((_, fail) => (timer = setTimeout(() => fail(new Error(otherwise)), 60_000)));
  try {
    return await Promise.race([wanted, /** @type {Promise<never>} */ (late)]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The tasks of the page's main thread: how long the longest took between two marks, in processor time.
 * @param {{ traceEvents: { name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number }[] }} trace
 */
function tasksIn({ traceEvents }) {
  const mark = traceEvents.find(({ name }) => name === 'first-map');
  const own = traceEvents.filter(({ pid, tid }) => pid === mark?.pid && tid === mark.tid);
  const tasks = own.filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'));
  if (!tasks.length || tasks.every(({ tdur }) => tdur === undefined)) throw new Error('The trace tells of no tasks');
  return (/** @type {string} */ from, /** @type {string} */ to) => {
    const ends = own.filter(({ name }) => name === to).map(({ ts }) => ts);
    const starts = from === 'navigation' ? [0] : own.filter(({ name }) => name === from).map(({ ts }) => ts);
    const spans = starts.map((start, nth) => [start, ends[nth]]);
    return Math.max(0, ...tasks.filter(({ ts, dur = 0 }) => spans.some(([start, end]) => ts + dur >= start && ts <= end)).map(({ tdur = 0 }) => tdur / 1000));
  };
}

/** @param {string} geojson */
async function serve(geojson) {
  /** @type {Map<string, { type: string, text: string | Buffer }>} */
  const files = new Map();
  const script = 'text/javascript';
  const style = '<style>body { margin: 0; font: 16px sans-serif } owc-map { max-inline-size: 1024px } #plain { inline-size: 1024px; block-size: 604px } .many, .one { border-radius: 50%; background: #0b5cad; color: #fff; text-align: center; line-height: 40px }</style>';
  const page = (/** @type {string} */ head, /** @type {string} */ body) =>
    ({ type: 'text/html', text: `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kaart</title><link rel="icon" href="data:,"><script src="/watch.js"></script>${style}${head}<h1>Kaart</h1><p><a id="before" href="#x">Ervoor</a></p>${body}<p><a id="after" href="#x">Erna</a></p>` });
  files.set('/blank', { type: 'text/html', text: '<!doctype html><title>Leeg</title><link rel="icon" href="data:,">' });
  files.set('/ours', page('<link rel="stylesheet" href="/elements.css"><script type="module" src="/ours.js"></script>',
    '<owc-map label="Locaties" src="/points.geojson" filters="category: Soort" searchable downloadable loading="eager" center="52.1,5.4" zoom="8" background="/tiles/{z}/{x}/{y}.png" attribution="Test"></owc-map>'));
  files.set('/plain', page('<link rel="stylesheet" href="/plain.css"><script type="module" src="/plain.js"></script>', '<div id="plain"></div>'));
  files.set('/points.geojson', { type: 'application/geo+json', text: geojson });
  files.set('/watch.js', { type: script, text: readFileSync(join(here, 'watch.js'), 'utf8') });
  files.set('/elements.css', { type: 'text/css', text: readFileSync(join(root, 'packages/elements/dist/elements.css'), 'utf8') });
  for (const { path, text } of (await bundle()).outputFiles) files.set(path === '/stdin.js' ? '/ours.js' : path, { type: script, text });
  const { outputFiles } = await esbuild.build({ ...options, entryPoints: [join(here, 'plain.js'), join(here, 'plain.worker.js')], outdir: '/', loader: { '.png': 'dataurl' } });
  for (const { path, text } of outputFiles) files.set(path, { type: path.endsWith('.css') ? 'text/css' : script, text });
  const tiles = Array.from({ length: 8 }, (_, variant) => tile(variant));

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://x');
    const [, x, y] = /^\/tiles\/\d+\/(\d+)\/(\d+)\.png$/.exec(pathname) ?? [];
    const file = x ? { type: 'image/png', text: tiles[(Number(x) * 3 + Number(y) * 5) % tiles.length] } : files.get(pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': `${file?.type ?? 'text/plain'}${x ? '' : '; charset=utf-8'}`, 'cache-control': 'no-store' }).end(file?.text);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { base: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

/** @satisfies {import('esbuild').BuildOptions} */
const options = /** @type {const} */ ({ bundle: true, minify: true, format: 'esm', target: 'es2022', conditions: ['production', 'browser'], write: false, logLevel: 'error' });

/** Our map as a page gets it. @param {string[]} [external] */
function bundle(external = []) {
  return esbuild.build({
    ...options,
    conditions: ['production', 'browser'],
    stdin: { contents: "import '@openwebconcept/maps/map.js';", resolveDir: join(root, 'packages/elements') },
    splitting: true,
    metafile: true,
    outdir: '/',
    external,
  });
}

/** What a page loads for our map, in kB after gzip: at once, for a list, and for the map. */
async function weigh() {
  const { outputFiles, metafile } = await bundle(['lit', 'lit/*', '@lit/*']);
  const size = new Map(outputFiles.map(({ path, contents }) => [path.split('/').at(-1), gzipSync(contents, { level: 9 }).length / 1024]));
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [path.split('/').at(-1) ?? '', output]));
  /** All that comes with these. @param {string[]} names @param {boolean} later @param {Set<string>} [but] */
  const reach = (names, later, but = new Set()) => {
    const found = new Set(names);
    for (const name of found) {
      for (const { path, kind, external } of outputs.get(name)?.imports ?? []) {
        const next = path.split('/').at(-1) ?? '';
        if (!external && !but.has(next) && (later || kind === 'import-statement')) found.add(next);
      }
    }
    return found;
  };
  const sum = (/** @type {Iterable<string>} */ names) => [...names].reduce((all, name) => all + (size.get(name) ?? 0), 0);
  const chunkOf = (/** @type {string} */ file) => [...outputs].find(([, { entryPoint }]) => entryPoint?.endsWith(file))?.[0] ?? '';
  const shell = reach(['stdin.js'], false);
  const list = reach([chunkOf('map/map.load.js')], false, shell);
  const before = new Set([...shell, ...list]);
  const finder = chunkOf('map/map.find.js');
  const chunk = [...reach(['stdin.js'], true, new Set([finder]))].filter((name) => !before.has(name));
  const find = [...reach([finder], true)].filter((name) => !before.has(name) && !chunk.includes(name));
  return { shell: sum(shell), list: sum(list), chunk: sum(chunk), find: sum(find) };
}

/** The same points in columns, in MB after gzip. @param {ReturnType<typeof points>} data */
async function inColumns(data) {
  const { outputFiles } = await esbuild.build({
    ...options,
    stdin: { contents: "export { encodeColumns } from './columnar.js'; export { parseAny } from './any.js';", resolveDir: join(root, 'packages/maps/dist') },
  });
  const { encodeColumns, parseAny } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const { datasets, problems } = parseAny(data);
  const text = JSON.stringify(encodeColumns(datasets));
  const back = parseAny(JSON.parse(text)).datasets[0].places;
  if (problems.length || JSON.stringify(back) !== JSON.stringify(datasets[0].places)) throw new Error('Points come out of columns as others than they went in');
  return gzipSync(text).length / 2 ** 20;
}

/** @param {number[]} list */
function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1];
}
