/**
 * The WordPress plugin from what the other packages built: `dist/owc-elements` (also as a zip to install) and, for the demo
 * municipality, `dist/owc-demo`. Called by scripts/build.mjs, after the elements.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import esbuild from 'esbuild';
import { zipSync } from 'fflate';
import { countrySpecs } from 'ibantools';
import { build as vite } from 'vite';
import { generateBlocks, php } from './generate.mjs';
import { languages } from './languages.mjs';
import { legalTexts } from '../../scripts/build/legal.mjs';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);

/** The NL Design System themes that the demo can wear: name -> the file with its tokens. */
const themes = {
  voorbeeld: '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
  buren: '@nl-design-system-unstable/buren-design-tokens/dist/design-tokens.css',
  utrecht: '@utrecht/design-tokens/dist/theme.css',
  rijkshuisstijl: '@rijkshuisstijl-community/design-tokens/dist/index.css',
};

/** The scripts of the editor: the end of their handle -> where they begin. */
const scripts = { editor: 'src/editor.ts', classic: 'src/classic.ts', checks: 'src/checks/index.ts', look: 'src/settings/look.ts' };

/** @typedef {Map<string, string | Uint8Array>} Files path in the plugin -> contents */

/**
 * @param {{ manifest: { modules: { path: string, declarations?: { tagName?: string }[] }[] }, out: string }} options
 */
export async function build({ manifest, out }) {
  const elements = manifest.modules.flatMap(({ path: entry, declarations = [] }) => declarations.flatMap(({ tagName }) => (tagName ? [{ tag: tagName, entry }] : [])));
  const { php: blocks, texts } = generateBlocks(manifest);

  const plugin = folder(path.join(here, 'plugin'), (name) => !name.startsWith('languages/'));
  plugin.set('blocks.php', blocks);
  plugin.set('elements.php', described(manifest));
  plugin.set('custom-elements.json', JSON.stringify(manifest));
  plugin.set('iban.php', accounts());
  plugin.set('tokens.php', await tokens());
  for (const [name, contents] of await modules(elements)) plugin.set(name, contents);
  for (const [name, contents] of await autoloader(elements, [...plugin.keys()])) plugin.set(name, contents);
  plugin.set('editor/canvas.js', await canvas(elements));
  plugin.set('editor/page.css', readFileSync(require.resolve('@openwebconcept/elements/package.json').replace('package.json', 'dist/css/page.css')));
  /** @type {Record<string, string[]>} */
  const sourcesOf = {};
  for (const [name, entry] of Object.entries(scripts)) {
    const { code, sources } = await script(entry);
    plugin.set(`editor/${name}.js`, code);
    sourcesOf[`owc-elements-${name}`] = sources;
  }
  for (const [name, contents] of languages(texts, sourcesOf)) plugin.set(name, contents);
  plugin.set('doctor/doctor.js', await doctor());
  const { licence, thirdParty } = legalTexts(path.join(here, '../..'));
  plugin.set('LICENSE.md', licence);
  plugin.set('THIRD-PARTY.txt', thirdParty);
  // For `sha256sum -c`: of each file in the plugin, and of the zip beside it.
  plugin.set('SHA256SUMS', [...plugin].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, contents]) => `${sha256(contents)}  ${name}\n`).join(''));
  replaceFolder(path.join(out, 'owc-elements'), plugin);
  const archive = zip('owc-elements', plugin);
  writeFileSync(path.join(out, 'owc-elements.zip'), archive);
  writeFileSync(path.join(out, 'owc-elements.zip.sha256'), `${sha256(archive)}  owc-elements.zip\n`);

  const demo = folder(path.join(here, 'demo'));
  for (const [name, file] of Object.entries(themes)) demo.set(`themes/${name}.css`, readFileSync(require.resolve(file)));
  replaceFolder(path.join(out, 'owc-demo'), demo);
}

/**
 * Each element as a module of its own, what they share in a few chunks, and the sheet that stands before the module is there.
 * @param {{ tag: string, entry: string }[]} elements
 * @returns {Promise<Files>}
 */
async function modules(elements) {
  const result = await vite({
    configFile: false,
    root: here,
    logLevel: 'error',
    plugins: [plainImports, anyPage],
    build: {
      target: options.target,
      write: false,
      modulePreload: false, // WordPress prints these
      rolldownOptions: {
        input: Object.fromEntries(elements.map(({ tag, entry }) => [tag, entry])),
        preserveEntrySignatures: false,
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          footer: (chunk) => (chunk.name === 'base' ? rootSize : ''),
          codeSplitting: {
            // A page with one accordion needs the base and nothing of what controls or fields share.
            groups: [
              { name: 'base', test: /node_modules[\\/]@lit[\\/]reactive-element|packages[\\/](theme[\\/]dist|core[\\/]dist[\\/](announce|define|light-element|localise|ours|page-styles|slotted-element)\.js)|preload-helper/, priority: 3 },
              { name: 'control', test: /packages[\\/]core[\\/]dist[\\/](adopting-element|field|field\.styles)\.js/, priority: 2 },
              { name: 'fields', test: /packages[\\/]core[\\/]dist[\\/](form-field|form-group|validity|en|nl)\.js/, priority: 1 },
            ],
          },
        },
      },
    },
  });
  const chunks = [result].flat().flatMap((one) => ('output' in one ? one.output : [])).flatMap((file) => (file.type === 'chunk' ? [file] : []));
  /** @type {Files} */
  const files = new Map(chunks.map(({ fileName, code }) => [`elements/${fileName}`, code]));
  const idOf = (/** @type {string} */ fileName) => {
    const chunk = chunks.find((one) => one.fileName === fileName);
    return chunk?.isEntry ? chunk.name : fileName.replace(/\.js$/, '');
  };
  /** @type {Record<string, { file: string, imports: string[], style?: string }>} */
  const list = Object.fromEntries(chunks.map(({ fileName, imports }) => [idOf(fileName), { file: fileName, imports: [...new Set(imports.map(idOf))] }]));

  const sheets = require.resolve('@openwebconcept/elements/package.json').replace('package.json', 'dist/css');
  for (const [id, name] of [['owc-defaults', 'defaults'], ...elements.map(({ tag }) => [tag, tag])]) {
    const css = inAnyPage(readFileSync(path.join(sheets, `${name}.css`), 'utf8')) + (name === 'defaults' ? foreign(elements.map(({ tag }) => tag)) : '');
    if (!css.trim()) continue;
    const style = `${id}-${hash(css)}.css`;
    files.set(`elements/${style}`, css);
    (list[id] ??= { file: '', imports: [] }).style = style;
  }
  const sorted = Object.fromEntries(Object.entries(list).sort(([a], [b]) => a.localeCompare(b)));
  files.set('modules.php', `<?php\n// Generated by the build: what each element loads.\n\nreturn ${php(sorted)};\n`);
  return files;
}

/** Vite wraps each `import()` to preload what it needs, also when it has nothing to preload: 0.7 kB on every page. @type {import('vite').Plugin} */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * For HTML that somebody writes by hand: one script that finds our tags and loads their modules, and one sheet with all first looks.
 * Their names go where WordPress registers the rest.
 * @param {{ tag: string }[]} tags
 * @param {string[]} names the files of the plugin
 * @returns {Promise<Files>}
 */
async function autoloader(tags, names) {
  const elements = path.dirname(require.resolve('@openwebconcept/elements/package.json'));
  const loaders = tags.map(({ tag }) => {
    const file = names.find((name) => name.startsWith(`elements/${tag}-`) && name.length === `elements/${tag}-12345678.js`.length && name.endsWith('.js'));
    return `'${tag}': () => import('./${file?.slice('elements/'.length)}'),`;
  });
  const contents = `import { autoload } from '${path.join(elements, 'dist/autoload.js')}';\nautoload({\n${loaders.join('\n')}\n});`;
  const { outputFiles } = await esbuild.build({ ...options, stdin: { contents, resolveDir: here }, format: 'esm', external: ['./owc-*'] });
  const code = /** @type {esbuild.OutputFile} */ (outputFiles?.[0]).contents;
  const sheet = readFileSync(path.join(elements, 'dist/elements.css'));
  const script = `elements/autoloader-${hash(code)}.js`;
  const style = `elements/all-${hash(sheet)}.css`;
  return new Map([
    [script, code],
    [style, sheet],
    ['autoloader.php', `<?php\n// Generated by the build: one script and one sheet for HTML that is written by hand.\n\nreturn ${php({ file: script, style })};\n`],
  ]);
}

/** @param {string | Uint8Array} contents */
const hash = (contents) => createHash('sha256').update(contents).digest('hex').slice(0, 8);

/** Which attributes and slots each element has, for PHP. @param {{ modules: { declarations?: { tagName?: string, attributes?: { name: string }[], slots?: { name: string }[] }[] }[] }} manifest */
function described(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const names = (/** @type {{ name: string }[]} */ list = []) => list.map(({ name }) => name);
  const list = Object.fromEntries(declarations.flatMap(({ tagName, attributes, slots }) => (tagName ? [[tagName, { attributes: names(attributes), slots: names(slots) }]] : [])));
  return `<?php\n// Generated from custom-elements.json: the attributes and slots of each element.\n\nreturn ${php(list)};\n`;
}

/**
 * Styles for pages that are not ours. A theme may make the `rem` of its page small (`html { font-size: 62.5% }`): ours is our own, see
 * docs/decisions/0016. And what a page hides by a style of the node itself, as jQuery does, is hidden.
 * @param {string} css or a script with styles in it
 */
const inAnyPage = (css) =>
  css
    .replace(/@media[^{]*|(?<![\w.#-])(-?(?:\d+\.?\d*|\.\d+))rem\b/g, (found, number) => (number === undefined ? found : `calc(${number}*var(--owc-rem,1rem))`))
    .replace(/:(host|is)\(\[hidden\]\)/g, ":$1(:is([hidden],[style*='display: none']))");

/** @type {import('vite').Plugin} */
const anyPage = {
  name: 'any-page',
  transform: (code, id) => (/\.styles\.js$|theme[\\/]dist[\\/]/.test(id) ? { code: inAnyPage(code), map: null } : undefined),
};

/** Hides what a page hides; and a control that a script of the page wrapped in nodes of its own stays one that can be read and hit. @param {string[]} tags */
const foreign = (tags) =>
  `@layer owc{:is(${tags})[style*='display: none']{display:none!important}:is(owc-text-field,owc-text-area,owc-select)>:not([slot]) :is(input:not([type=hidden]),select,textarea):not([hidden]){box-sizing:border-box!important;inline-size:100%!important;min-block-size:calc(2.75*var(--owc-rem,1rem))!important;font:inherit!important}}`;

/** When the `rem` of the page is smaller than the size that the visitor chose. By CSSOM: no policy forbids that. */
const rootSize = `;{const d=document,r=d.documentElement,p=d.createElement('meta');p.style.fontSize='medium';d.head.append(p);const n=parseFloat(getComputedStyle(p).fontSize)/parseFloat(getComputedStyle(r).fontSize);p.remove();n>1.02&&r.style.setProperty('--owc-rem',n.toFixed(4)+'rem')}`;

/** All elements as one classic script: the frame in which an editor works gets no modules. It may get this script twice. @param {{ entry: string }[]} elements */
const canvas = (elements) => bundle({
  stdin: { contents: elements.map(({ entry }) => `import '${entry}';`).join('\n'), resolveDir: here },
  banner: { js: 'if(!window.owcElementsCanvas){window.owcElementsCanvas=true;' },
  footer: { js: '}' },
});

/** The theme doctor, as one module: only who edits the theme gets it, and only when asked for. */
async function doctor() {
  const { outputFiles } = await esbuild.build({ ...options, entryPoints: [path.join(here, '../doctor/dist/start/start.js')], format: 'esm' });
  return /** @type {Uint8Array} */ (outputFiles[0]?.contents);
}

/** A script of the editor, and the files of ours that are in it. @param {string} entry */
async function script(entry) {
  const { outputFiles, metafile } = await esbuild.build({ ...options, entryPoints: [path.join(here, entry)], format: 'iife', metafile: true });
  return { code: outputFiles[0]?.contents ?? '', sources: Object.keys(metafile.inputs).filter((file) => file.startsWith('src/')) };
}

/** @param {esbuild.BuildOptions} how */
async function bundle(how) {
  const { outputFiles } = await esbuild.build({ ...options, ...how, format: 'iife' });
  return /** @type {Uint8Array} */ (outputFiles?.[0]?.contents);
}

/** @satisfies {esbuild.BuildOptions} */
const options = {
  absWorkingDir: here,
  bundle: true,
  write: false,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
};

/** What NL Design System themes call our tokens: a look from WordPress comes after theirs. */
async function tokens() {
  const { chain, tokenNames } = await import('@openwebconcept/theme/tokens.js');
  const names = Object.fromEntries(tokenNames.map((name) => [name, chain(name).names.filter((one) => !one.startsWith('--owc-'))]));
  return `<?php\n// Generated by the build, from the table of tokens.\n\nreturn ${php(names)};\n`;
}

/** How long the IBANs of each country are, and what is in them: for PHP what the element has from its library. */
function accounts() {
  const countries = Object.entries(countrySpecs).filter(([, { chars, bban_regexp: account }]) => chars && account);
  const list = Object.fromEntries(countries.map(([country, { chars, bban_regexp: account }]) => [country, [chars, account]]));
  return `<?php\n// Generated by the build, from ibantools.\n\nreturn ${php(list)};\n`;
}

/** @param {string} root @param {(name: string) => boolean} [keep] @returns {Files} */
function folder(root, keep = () => true) {
  const names = /** @type {string[]} */ (readdirSync(root, { recursive: true })).map((name) => name.split(path.sep).join('/')).sort();
  return new Map(names.filter((name) => keep(name) && statSync(path.join(root, name)).isFile()).map((name) => [name, readFileSync(path.join(root, name))]));
}

/** The folder itself stays, because a running WordPress may have it mounted; files that are no longer made go. @param {string} root @param {Files} files */
function replaceFolder(root, files) {
  for (const [name, contents] of files) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (!existsSync(file) || !readFileSync(file).equals(Buffer.from(contents))) writeFileSync(file, contents);
  }
  for (const name of folder(root).keys()) if (!files.has(name)) rmSync(path.join(root, name));
}

/** @param {string | Uint8Array} contents */
const sha256 = (contents) => createHash('sha256').update(contents).digest('hex');

/** The same files give the same zip, whenever and wherever it is made. @param {string} top @param {Files} files */
function zip(top, files) {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, contents]) => [`${top}/${name}`, new Uint8Array(Buffer.from(contents))]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1), os: 3, attrs: 0o644 << 16 });
}
