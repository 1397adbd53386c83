#!/usr/bin/env node
// Opens a page in Chromium, measures what its theme does with our elements, and says which token to set to what.
// Ends with 0 when nothing failed, 1 when something did, 2 when it could not measure.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as en from '../dist/en.js';
import * as nl from '../dist/nl.js';

/** @typedef {import('../dist/in-page/in-page.js').ToldReport} ToldReport */

const options = /** @type {const} */ ({
  json: { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
  probe: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  viewport: { type: 'string' },
  lang: { type: 'string' },
  timeout: { type: 'string', default: '60' },
});

/** What it could not do, in words for a person. */
class Refused extends Error {}

const system = /^en/i.test(process.env.LC_ALL || process.env.LANG || '') ? 'en' : 'nl';
let texts = system === 'en' ? en : nl;
/** @type {import('playwright-core').Browser | undefined} */
let browser;

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Refused || /** @type {any} */ (error)?.code?.startsWith?.('ERR_PARSE_ARGS') ? /** @type {Error} */ (error).message : error);
  process.exitCode = 2;
} finally {
  await browser?.close().catch(() => {});
  // A browser that was still starting when the time was over would keep the command alive.
  if (process.exitCode === 2) process.exit();
}

async function run() {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const language = values.lang === 'en' || values.lang === 'nl' ? values.lang : system;
  texts = language === 'en' ? en : nl;
  const [address] = positionals;
  const width = Number(values.viewport ?? 1280);
  const seconds = Number(values.timeout);
  if (values.help) {
    console.log(texts.usage);
    return 0;
  }
  if (!address || positionals.length > 1 || !(width >= 100 && width <= 5000) || !(seconds > 0)) throw new Refused(texts.usage);
  // A name with a port is no protocol; a site on this machine seldom has a certificate.
  const url = /^(?:[a-z]+:\/\/|file:)/i.test(address) ? address : `${/^(localhost|127\.|\[::1\])/i.test(address) ? 'http' : 'https'}://${address}`;
  if (!URL.canParse(url) || !/^(https?|file):$/.test(new URL(url).protocol)) throw new Refused(texts.unreachable(address, texts.usage));

  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const over = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Refused(texts.tooSlow(seconds))), seconds * 1000);
  });
  try {
    const measured = await Promise.race([examine(url, { language, width, narrow: values.viewport === undefined, verify: values.verify, probe: values.probe, seconds }), over]);
    const result = /** @type {Awaited<ReturnType<typeof examine>>} */ (measured);
    console.log(values.json ? JSON.stringify(result, null, 2) : inWords(result));
    return result.findings.some(({ severity }) => severity === 'failure') ? 1 : 0;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {string} url
 * @param {{ language: string, width: number, narrow: boolean, verify: boolean, probe: boolean, seconds: number }} how
 */
async function examine(url, { language, width, narrow, verify, probe, seconds }) {
  const playwright = await import('playwright-core').catch(() => {
    throw new Refused(texts.noBrowser);
  });
  const executablePath = browserPath();
  browser = await playwright.chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] }).catch(() => {
    throw new Refused(texts.noBrowser);
  });
  const visit = async (bypassCSP = false) => {
    const page = await /** @type {import('playwright-core').Browser} */ (browser).newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce', locale: language === 'nl' ? 'nl-NL' : 'en-GB', ignoreHTTPSErrors: true, bypassCSP });
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
    return { page, notes: await open(page, url, seconds) };
  };
  let { page, notes } = await visit();

  const script = (/** @type {string} */ name) => `(() => {${readFileSync(join(import.meta.dirname, `../dist/${name}/${name}.js`), 'utf8')}\n})()`;
  const probed = probe || !(await page.evaluate(() => [...document.querySelectorAll('*')].some((node) => node.localName.startsWith('owc-') && node.matches(':defined'))));
  if (probed) {
    // A page without elements of ours may forbid what they need (Trusted Types): then it is opened again without that rule.
    await page.evaluate(script('probe')).catch(async () => {
      await page.close();
      ({ page, notes } = await visit(true));
      await page.evaluate(script('probe'));
    });
  }
  await page.evaluate(script('in-page'));
  await settled(page);

  const call = (/** @type {string} */ name, /** @type {unknown[]} */ ...args) =>
    page.evaluate(([method, given]) => /** @type {any} */ (globalThis).owcThemeDoctor[/** @type {string} */ (method)](.../** @type {unknown[]} */ (given)), [name, args]);
  /** @type {{ width: number, percent: number, report: ToldReport }[]} */
  const runs = [];
  let css = '';
  /** Everything once: as asked, in a narrow window, with large text. @param {boolean} first */
  const round = async (first) => {
    const found = [];
    for (const one of narrow ? [width, 320] : [width]) {
      await page.setViewportSize({ width: one, height: 800 });
      await settled(page);
      const how = { reflow: { width: one, percent: 100 }, time: (seconds * 1000) / 8 };
      if (first && verify) {
        const { before, css: advice } = await call('prescribe', how, language);
        css = merged(css, advice);
        found.push({ width: one, percent: 100, report: before });
      } else found.push({ width: one, percent: 100, report: await call('measure', how, language) });
    }
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(() => void document.documentElement.style.setProperty('font-size', '200%', 'important'));
    await settled(page);
    if (narrow && width >= 640) found.push({ width, percent: 200, report: await call('reflow', width, 200, language) });
    await page.evaluate(() => void document.documentElement.style.removeProperty('font-size'));
    return found;
  };
  runs.push(...(await round(true)));
  if (!verify) css = runs.reduce((all, { report }) => merged(all, report.css), '');
  /** @type {ToldReport['findings'] | undefined} */
  let left;
  if (verify) {
    await call('tryOut', css).catch(() => {}); // what it gives back is a function, which stays in the page
    left = once(await round(false)).filter(({ severity }) => severity === 'failure');
  }
  return { url: page.url(), notes, probed, findings: once(runs), counts: runs[0].report.counts, cut: runs.some(({ report }) => report.cut), css, ...(left && { left }) };
}

/** @param {import('playwright-core').Page} page @param {string} url @param {number} seconds */
async function open(page, url, seconds) {
  const response = await page.goto(url, { waitUntil: 'load', timeout: seconds * 500 }).catch((error) => {
    throw new Refused(texts.unreachable(url, /net::\w+/.exec(error.message)?.[0] ?? error.message.split('\n')[0]));
  });
  const type = response?.headers()['content-type'] ?? '';
  if (type && !/html|xml/.test(type)) throw new Refused(texts.notHtml(url, type));
  if (!(await page.evaluate(() => document.body?.localName === 'body'))) throw new Refused(texts.notHtml(url, type));
  const notes = [];
  if (response && response.status() >= 400) notes.push(texts.badStatus(url, response.status()));
  if (await page.evaluate(() => document.querySelectorAll('input[type=password]').length === 1 && document.forms.length <= 2)) notes.push(texts.loginPage(page.url()));
  return notes;
}

/** Elements are there, fonts too, and for a moment nothing has changed. @param {import('playwright-core').Page} page */
async function settled(page) {
  await page.evaluate(async () => {
    const limit = new Promise((done) => setTimeout(done, 4000));
    const ready = async () => {
      await document.fonts.ready;
      await Promise.all([...document.querySelectorAll(':not(:defined)')].filter(({ localName }) => localName.startsWith('owc-')).map(({ localName }) => customElements.whenDefined(localName)));
      await Promise.all([...document.querySelectorAll('*')].map((node) => /** @type {any} */ (node).updateComplete));
      await new Promise((done) => setTimeout(done, 150));
    };
    await Promise.race([ready(), limit]);
  });
}

/** What was found in several windows is told once. @param {{ width: number, percent: number, report: ToldReport }[]} runs */
function once(runs) {
  /** @type {Map<string, any>} */
  const found = new Map();
  for (const { width, percent, report } of runs) {
    for (const finding of report.findings) {
      const { count: _count, value: _value, wanted: _wanted, ...facts } = finding.facts;
      // In another window one rule may come through in fewer places: nothing new.
      const told = finding.kind === 'leak' && [...found.values()].some((one) => one.code === finding.code && one.facts.source === facts.source && one.facts.selector === facts.selector && within(facts.properties, one.facts.properties));
      if (told) continue;
      const key = JSON.stringify([finding.kind, finding.code, facts]);
      if (!found.has(key)) found.set(key, runs[0].width === width && percent === 100 ? finding : { ...finding, at: texts.atWidth(width, percent) });
    }
  }
  return [...found.values()];
}

/** Is all of one list in the other? @param {string | number} [one] @param {string | number} [other] */
const within = (one = '', other = '') => String(one).split(', ').every((name) => String(other).split(', ').includes(name));

/** Rules of both, each line once. @param {string} one @param {string} other */
function merged(one, other) {
  /** @type {Map<string, Map<string, string>>} */
  const rules = new Map();
  for (const [, selector, body] of `${one}${other}`.matchAll(/^(.+) \{\n([^}]*)\}$/gm)) {
    const lines = rules.get(selector) ?? new Map();
    for (const [, name, value] of body.matchAll(/^ {2}([\w-]+): (.*);$/gm)) lines.set(name, value);
    rules.set(selector, lines);
  }
  return [...rules].map(([selector, lines]) => `${selector} {\n${[...lines].map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`).join('');
}

/** @param {Awaited<ReturnType<typeof examine>>} result */
function inWords({ url, notes, probed, findings, counts, cut, css, left }) {
  const color = (/** @type {number} */ code, /** @type {string} */ text) => (process.stdout.isTTY && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text);
  const tone = { failure: 31, warning: 33, note: 36 };
  const lines = [color(1, texts.opened(url)), ...notes, ...(probed ? [texts.probed] : []), ''];
  for (const [kind, heading] of Object.entries(texts.kinds)) {
    const own = findings.filter((one) => one.kind === kind);
    if (!own.length) continue;
    lines.push(color(1, heading));
    for (const { severity, text, at, places, advice } of own) {
      lines.push(`  ${color(tone[severity], texts.severities[severity])}${at ? ` (${at})` : ''}: ${text}`);
      for (const place of places.slice(0, 3)) lines.push(`      ${place}`);
      if (places.length > 3) lines.push(`      ${texts.morePlaces(places.length - 3)}`);
      for (const { selector, property, value } of advice.slice(0, 6)) lines.push(`      → ${selector} { ${property}: ${value} }`);
    }
    lines.push('');
  }
  const count = (/** @type {string} */ severity) => findings.filter((one) => one.severity === severity).length;
  if (css) lines.push(color(1, texts.adviceHeading), '', css);
  if (!findings.some(({ severity }) => severity !== 'note')) lines.push(texts.nothing);
  lines.push(texts.summary(count('failure'), count('warning')), `${texts.counted(counts.elements, counts.texts, counts.focused)}${cut ? ` ${texts.cut}` : ''} ${texts.limits}`);
  if (left) lines.push('', texts.verified(left.length), ...left.map(({ text }) => `  ${text}`));
  return lines.join('\n');
}

/** The browser that is there: CHROMIUM, one that is installed, or Playwright's own (undefined). */
function browserPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const found = process.platform === 'win32' ? [] : names.map((name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()).filter(Boolean);
  return found[0];
}
