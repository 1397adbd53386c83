// elements.css: how an element looks before its script is there, or without one. Made from the same x.styles.ts.
import { execFileSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import postcss from 'postcss';
import parser from 'postcss-selector-parser';

/** @typedef {import('./manifest.mjs').ElementEntry} ElementEntry */

/**
 * The sheet of every element, the one of every package, and the one of all together.
 * @param {string} root @param {ElementEntry[]} elements
 * @returns {Promise<{ all: string, each: Record<string, string>, packages: Record<string, string>, defaults: string, page: string }>} `defaults` are the computed colours, `page` is the look of a plain page; a package is without these two
 */
export async function sheets(root, elements) {
  const pages = await pageModules(root, elements);
  const output = execFileSync(process.execPath, [fileURLToPath(new URL('styles-of.mjs', import.meta.url))], {
    input: JSON.stringify(elements.map(({ tag, file }) => ({ tag, file, pages: pages[tag] }))),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  /** @type {Record<string, { styles: string, pages: string[] }>} */
  const found = JSON.parse(output);
  /** @type {Record<string, string>} */
  const each = {};
  /** @type {string[]} */
  /** @param {string} name a module of theme and the export of that name */
  const themed = async (name) => (await import(pathToFileURL(join(root, `packages/theme/dist/${name}.js`)).href))[name].cssText;
  const defaults = `@layer owc {\n${await themed('defaults')}\n}`;
  const page = await themed('page');
  const parts = [defaults, page];
  /** @type {Record<string, string[]>} */
  const packages = {};
  const seen = new Set();
  for (const { tag, file } of elements) {
    const { styles, pages } = found[tag] ?? { styles: '', pages: [] };
    const own = pages.map(withoutScripted);
    const before = await beforeUpgrade(tag, styles);
    each[tag] = await minified([before, ...own].join('\n'));
    const name = /packages\/([^/]+)\//.exec(file)?.[1] ?? '';
    const rules = (packages[name] ??= []);
    rules.push(before, ...own.filter((page) => !rules.includes(page)));
    parts.push(before, ...own.filter((page) => !seen.has(page)));
    own.forEach((page) => seen.add(page));
  }
  for (const [name, rules] of Object.entries(packages)) packages[name] = await minified(rules.join('\n'));
  return { all: await minified(parts.join('\n')), each, packages: /** @type {any} */ (packages), defaults: (await minified(defaults)).trim(), page: await minified(page) };
}

/**
 * The rules of a shadow sheet, said about the light DOM of an element that is not defined yet. In a layer, because the two then
 * weigh the same: a normal rule yields to any rule of the page, an important one to none.
 * @param {string} tag @param {string} css
 */
export async function beforeUpgrade(tag, css) {
  const { code } = await esbuild.transform(css, { loader: 'css', supported: { nesting: false }, logLevel: 'error' });
  const sheet = postcss.parse(code);
  sheet.walkAtRules((rule) => {
    if (!/^(media|supports|layer|container|font-face)$/.test(rule.name)) rule.remove();
  });
  sheet.walkRules((rule) => {
    const selectors = rule.selectors.flatMap((selector) => lightSelector(tag, selector) ?? []);
    if (selectors.length) rule.selectors = selectors;
    else rule.remove();
  });
  removeEmpty(sheet);
  return sheet.nodes.length ? `@layer owc {\n${sheet}\n}` : '';
}

/**
 * Page styles without the rules for what only a script makes: an element that has started, a button of ours. The script brings
 * these styles itself, and a sheet that the first paint waits for is to be small.
 * @param {string} css
 */
export function withoutScripted(css) {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test(/** @type {postcss.AtRule} */ (rule.parent).name)) return;
    const selectors = rule.selectors.filter((selector) => {
      let scripted = false;
      parser((root) => {
        root.walkPseudos((pseudo) => {
          if (pseudo.value === ':not') pseudo.remove();
        });
        scripted = /:defined|button\[data-owc\]/.test(String(root));
      }).processSync(selector);
      return !scripted;
    });
    if (selectors.length) rule.selectors = selectors;
    else rule.remove();
  });
  removeEmpty(sheet);
  return String(sheet);
}

/** From the inside out, so that what becomes empty goes as well. @param {postcss.Root} sheet */
function removeEmpty(sheet) {
  for (let empty = true; empty; ) {
    empty = false;
    sheet.walkAtRules((rule) => {
      if (rule.nodes?.length !== 0) return;
      rule.remove();
      empty = true;
    });
  }
}

/**
 * `:host(S)` -> `tag:is(S):not(:defined)`; `::slotted(S)` -> `tag:not(:defined) > :is(S)`; undefined for what only a shadow tree has.
 * @param {string} tag @param {string} selector
 * @returns {string | undefined}
 */
export function lightSelector(tag, selector) {
  if (/:(state|host-context|part)\(/.test(selector)) return undefined;
  const compounds = [[]];
  parser((root) => {
    root.first.each((node) => {
      if (node.type === 'combinator') compounds.push([]);
      else if (node.type !== 'comment') compounds.at(-1).push(node);
    });
  }).processSync(selector);
  const [first, second, third] = compounds;
  if (third) return undefined;
  const host = isHost(first[0]) ? first : undefined;
  const slot = host ? second : first;
  if (!host && second) return undefined;

  const start = host?.[0];
  const when = start?.nodes?.length ? `:is(${start.nodes.join(',').trim()})` : '';
  const rest = (host ?? []).slice(1);
  const pseudoElement = rest.filter((node) => parser.isPseudoElement(node)).join('');
  const light = `${tag}${when}${rest.filter((node) => !parser.isPseudoElement(node)).join('')}:not(:defined)`;
  if (!slot) return light + pseudoElement;

  const at = slot.findIndex((node) => node.type === 'pseudo' && node.value === '::slotted');
  if (at < 0 || pseudoElement) return undefined;
  let place = '';
  for (const node of slot.slice(0, at)) {
    if (node.type === 'tag' && node.value === 'slot') continue;
    if (node.type === 'attribute' && node.attribute === 'name') place += `[slot="${node.value}"]`;
    else if (String(node) === ':not([name])') place += ':not([slot])';
    else return undefined;
  }
  return `${light} > :is(${slot[at].nodes.join(',').trim()})${place}${slot.slice(at + 1).join('')}`;
}

const isHost = (node) => node?.type === 'pseudo' && node.value === ':host';

/** Which modules can hold the `page` styles of an element: all that it imports, other elements not looked into. */
async function pageModules(root, elements) {
  const { metafile } = await esbuild.build({
    entryPoints: elements.map(({ file }) => file),
    absWorkingDir: root,
    outdir: '.build/graph',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
    external: ['lit', 'lit/*', '@lit/*', 'dompurify'],
    logLevel: 'error',
  });
  const own = new Set(elements.map(({ file }) => relative(root, file).replaceAll('\\', '/')));
  return Object.fromEntries(
    elements.map(({ tag, file }) => {
      const start = relative(root, file).replaceAll('\\', '/');
      const seen = new Set([start]);
      for (const path of seen) for (const { path: next } of metafile.inputs[path]?.imports ?? []) if (!own.has(next)) seen.add(next);
      return [tag, [...seen].filter((path) => path.endsWith('.styles.js'))];
    }),
  );
}

const minified = async (css) => (await esbuild.transform(css, { loader: 'css', minify: true, logLevel: 'error' })).code;
