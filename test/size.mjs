// npm run size: what an element costs the page that uses it: gzip -9 of everything its import brings, Lit and CSS included.
// kB is 1024 bytes. Reads dist, so build first.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');

/** An element that is not named here may weigh this. */
const ELEMENT = 9;
/** A field with everything that a field has: label, help, error, mark, note, group. */
const FIELD = 9.5;
/** @type {Record<string, number>} */
const elements = {
  'owc-form': 12,
  'owc-product': 14,
  ...Object.fromEntries(['text-field', 'text-area', 'select', 'checkbox', 'checkbox-group', 'radio-group', 'date-field', 'time-field', 'file-field', 'consent', 'signature', 'repeat'].map((name) => [`owc-${name}`, FIELD])),
  'owc-combobox': 14,
  'owc-address-field': 14,
  'owc-map': 8,
  'owc-location-field': FIELD,
};
/** Elements that stand on one page together. `whole`: what comes later counts too, or of all that only the files with such a name. @type {Record<string, { of: string[], budget: number, whole?: boolean | RegExp }>} */
const pages = {
  'form page': { of: ['owc-form', 'owc-text-field', 'owc-button', 'owc-error-summary'], budget: 14 },
  'nine parts': {
    of: ['text-field', 'text-area', 'select', 'radio-group', 'checkbox-group', 'date-field', 'file-field', 'button', 'error-summary'].map((name) => `owc-${name}`),
    budget: 20,
  },
  'nine parts in owc-form': {
    of: ['form', 'text-field', 'text-area', 'select', 'radio-group', 'checkbox-group', 'date-field', 'file-field', 'button', 'error-summary'].map((name) => `owc-${name}`),
    budget: 23,
  },
  'product page': {
    of: ['product', 'product-actions', 'toc', 'key-facts', 'costs', 'process-steps', 'faq', 'downloads', 'contact', 'opening-hours', 'feedback', 'quick-exit'].map((name) => `owc-${name}`),
    budget: 14,
  },
  'content': {
    of: ['accordion', 'alert', 'back', 'breadcrumb', 'card', 'card-list', 'contact-card', 'counter', 'dialog', 'event-item', 'event-list', 'figure', 'gallery', 'glossary', 'icon-list', 'language-switch', 'link-list', 'news-item', 'news-list', 'pagination', 'print', 'publication-item', 'publication-list', 'quote', 'share', 'slider', 'table', 'tabs', 'timeline', 'video'].map((name) => `owc-${name}`),
    budget: 35,
  },
  // What is loaded when somebody searches counts: the engine, its words, the source of the products.
  'product search': { of: ['owc-product-search', 'owc-product-list'], budget: 25, whole: true },
  // What is loaded when the map is wanted: the engine, the worker, the look of it.
  'map chunk': { of: ['owc-map'], budget: 55, whole: /^(map\.view|client|worker)-/ },
  // All that there is: the list, and the search for an address when somebody types one.
  'map': { of: ['owc-map'], budget: 75, whole: true },
};
/** Files as they are. @type {Record<string, number>} */
const files = {
  'css/forms.css': 7,
  'css/content.css': 10.5,
  'css/products.css': 6,
  'css/maps.css': 3.5,
  'autoloader.js': 3,
};

/** In WordPress what elements share is in a few files, for pages with many of them. */
const IN_WORDPRESS = 9;
/** @type {Record<string, number>} */
const inWordPress = {
  ...Object.fromEntries(['text-field', 'text-area', 'select', 'checkbox', 'checkbox-group', 'radio', 'radio-group', 'date-field', 'time-field', 'file-field', 'consent', 'signature', 'repeat', 'location-field'].map((name) => [`owc-${name}`, 15])),
  'owc-address-field': 16,
  'owc-combobox': 16,
  'owc-form': 17,
  'owc-error-summary': 9.5,
  ...Object.fromEntries(['video', 'table', 'event-list', 'news-list', 'publication-list'].map((name) => [`owc-${name}`, 10])),
};
/** A sheet that the first paint waits for. */
const BLOCKING = 2;
/** Those with the looks of several elements in them. @type {Record<string, number>} */
const blocking = {
  'owc-map': 2.5,
  ...Object.fromEntries(['event', 'news', 'publication'].flatMap((name) => [[`owc-${name}-item`, 3], [`owc-${name}-list`, 3.5]])),
};
/** What the modules of a whole page may weigh. @type {Record<string, { of: string[], budget: number }>} */
const wordpressPages = {
  'home': { of: ['accordion', 'alert', 'button'], budget: 14 },
  'contact form': { of: ['button', 'contact', 'form', 'opening-hours', 'text-area', 'text-field'], budget: 26 },
  'all of content': { of: pages.content.of.map((tag) => tag.slice(4)), budget: 47 },
};

const manifest = join(root, 'packages/elements/dist/custom-elements.json');
if (!existsSync(manifest)) {
  console.error('There is nothing to weigh yet: npm run build');
  process.exit(1);
}
/** @type {Map<string, string>} tag -> what you import */
const entries = new Map();
for (const { path, declarations } of JSON.parse(readFileSync(manifest, 'utf8')).modules) {
  for (const { tagName } of declarations) if (tagName) entries.set(tagName, path);
}

let over = 0;
for (const tag of entries.keys()) await weigh(tag, [tag], elements[tag] ?? ELEMENT);
for (const [name, { of, budget, whole }] of Object.entries(pages)) await weigh(name, of, budget, whole);
for (const [name, budget] of Object.entries(files)) line(name, gzip(readFileSync(join(root, 'packages/elements/dist', name))), budget);
for (const name of ['elements.css', 'owc-elements.js']) line(name, gzip(readFileSync(join(root, 'packages/elements/dist', name))));
console.log('\nas WordPress loads them: an element with all the modules that it imports, and the sheets that wait for nothing');
const wordpress = join(root, 'packages/wordpress/dist/owc-elements/elements');
for (const tag of entries.keys()) {
  line(tag, modulesOf([tag]), inWordPress[tag] ?? IN_WORDPRESS);
  const sheet = sheetOf(tag);
  if (sheet) line(`${tag}.css`, gzip(readFileSync(join(wordpress, sheet))), blocking[tag] ?? BLOCKING);
}
line('owc-defaults.css', gzip(readFileSync(join(wordpress, sheetOf('owc-defaults')))), 1.5);
for (const [name, { of, budget }] of Object.entries(wordpressPages)) line(name, modulesOf(of.map((tag) => `owc-${tag}`)), budget);
// A tool: one file, for who may edit the theme, when they ask for it.
line('doctor.js', gzip(readFileSync(join(wordpress, '../doctor/doctor.js'))), 31);
if (over) console.error(`\n${over} over budget`);
process.exitCode = over ? 1 : 0;

/** @param {string} name @param {string[]} tags @param {number} budget @param {boolean | RegExp} [whole] */
async function weigh(name, tags, budget, whole = false) {
  const missing = tags.filter((tag) => !entries.has(tag));
  if (missing.length) {
    console.error(`${name.padEnd(24)} there is no ${missing.join(', ')}`);
    over++;
    return;
  }
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: tags.map((tag) => `import '${entries.get(tag)}';`).join('\n'), resolveDir: join(root, 'packages/elements') },
    bundle: true,
    splitting: true,
    outdir: '.',
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  // Static imports count; what is only imported later does not. Of both only what is left after shaking: a chunk that nothing
  // imports any more is not loaded.
  const reach = (/** @type {(kind: string) => boolean} */ counts) => {
    const found = new Set(['stdin.js']);
    for (const path of found) for (const { path: next, kind } of metafile.outputs[path]?.imports ?? []) if (counts(kind)) found.add(next);
    return new Set([...found].map((path) => join(process.cwd(), path)));
  };
  const [now, ever] = [reach((kind) => kind === 'import-statement'), reach(() => true)];
  let size = 0;
  let later = 0;
  for (const { path, contents } of outputFiles) {
    const counted = whole instanceof RegExp ? ever.has(path) && whole.test(basename(path)) : now.has(path) || (whole && ever.has(path));
    if (counted) size += gzip(contents);
    else if (ever.has(path)) later += gzip(contents);
  }
  line(name, size, budget, later);
}

/** kB of these elements and of everything that they import at once, as they stand in the plugin. @param {string[]} tags */
function modulesOf(tags) {
  const all = readdirSync(wordpress);
  const found = new Set(tags.map((tag) => all.find((file) => file.startsWith(`${tag}-`) && /^-[\w-]{8}\.js$/.test(file.slice(tag.length)))));
  for (const file of found) {
    if (!file) throw new Error(`${tags} has no module in the plugin`);
    for (const [, next] of readFileSync(join(wordpress, file), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) found.add(next);
  }
  return [...found].reduce((sum, file) => sum + gzip(readFileSync(join(wordpress, /** @type {string} */ (file)))), 0);
}

/** @param {string} id */
function sheetOf(id) {
  return readdirSync(wordpress).find((file) => file.startsWith(`${id}-`) && /^-[\da-f]{8}\.css$/.test(file.slice(id.length))) ?? '';
}

/** @param {string} name @param {number} size @param {number} [budget] @param {number} [later] */
function line(name, size, budget, later = 0) {
  const heavy = budget !== undefined && size > budget;
  if (heavy) over++;
  const limit = budget === undefined ? '' : `of ${String(budget).padStart(4)}`;
  console.log(`${name.padEnd(24)} ${size.toFixed(1).padStart(6)} kB ${limit.padEnd(8)}${heavy ? ' OVER' : ''}${later ? `  + ${later.toFixed(1)} when needed` : ''}`);
}

/** @param {Uint8Array} bytes @returns {number} kB */
function gzip(bytes) {
  return gzipSync(bytes, { level: 9 }).length / 1024;
}
