// npm run build             every package's dist, the bundle, the sheets, the manifests and the WordPress plugin
// npm run build -- --check  and then what npm would publish, judged by publint and attw
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundles } from './build/bundle.mjs';
import { check } from './build/check.mjs';
import { compile } from './build/compile.mjs';
import { reactTypes, vscodeData } from './build/editors.mjs';
import { sources, walk, write } from './build/files.mjs';
import { legal } from './build/legal.mjs';
import { isTool, manifests } from './build/manifest.mjs';
import { sheets } from './build/sheets.mjs';

const root = join(import.meta.dirname, '..');
/** From the ground up, as the floors are. */
const floors = ['theme', 'core', 'forms', 'content', 'products', 'maps', 'portal', 'site', 'elements', 'doctor'];

/** Builds everything. @returns {Promise<boolean>} did it all go well? */
export async function build() {
  const packages = floors.filter((name) => sources(join(root, 'packages', name, 'src')).length > 0);
  const time = clock();

  const { errors } = await compile(root, packages);
  if (errors) console.error(errors);
  time('compiled');

  const { merged, elements } = writeManifests(packages);
  time(`${elements.length} elements described`);
  if (elements.length === 0) return !errors;

  const dist = join(root, 'packages/elements/dist');
  const css = await sheets(root, elements);
  write(join(dist, 'elements.css'), css.all);
  const single = Object.entries({ defaults: css.defaults, page: css.page, ...css.packages, ...css.each }).map(([name, text]) => ({ file: join(dist, 'css', `${name}.css`), text }));
  for (const { file, text } of single) write(file, text);
  for (const file of walk(join(dist, 'css'))) if (!single.some((one) => one.file === file)) rmSync(file);
  time('sheets');

  await bundles(root, elements, css.defaults);
  write(join(dist, 'custom-elements.json'), json(merged));
  write(join(dist, 'vscode.html-custom-data.json'), json(vscodeData(elements)));
  write(join(dist, 'react.d.ts'), reactTypes(elements));
  write(join(dist, 'react.js'), 'export {};\n');
  write(join(dist, 'elements.css.d.ts'), 'export {};\n');
  legal(root, packages);
  time('bundled');

  const plugin = join(root, 'packages/wordpress/build.mjs');
  if (existsSync(plugin)) {
    const { build: buildPlugin } = await import(pathToFileURL(plugin).href);
    await buildPlugin({ manifest: merged, out: join(root, 'packages/wordpress/dist') });
    time('WordPress plugin');
  }
  return !errors;
}

/** The manifests alone, for Storybook: a second. */
export function writeManifests(packages = floors.filter((name) => existsSync(join(root, 'packages', name, 'src')))) {
  const result = manifests(root, packages);
  for (const name of packages) {
    if (name === 'elements') continue;
    write(join(root, 'packages', name, 'dist/custom-elements.json'), json(result.each[name] ?? { schemaVersion: '1.0.0', modules: [] }));
  }
  // Storybook also shows the tools, which are in no bundle.
  const tools = Object.entries(result.each).flatMap(([name, { modules }]) => (isTool(name) ? modules : []));
  write(join(root, '.build/custom-elements.json'), json({ ...result.merged, modules: [...result.merged.modules, ...tools] }));
  return result;
}

const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;

function clock() {
  let last = performance.now();
  return (/** @type {string} */ what) => {
    const now = performance.now();
    console.log(`${((now - last) / 1000).toFixed(1).padStart(5)} s  ${what}`);
    last = now;
  };
}

if (import.meta.filename === process.argv[1]) {
  let ok = await build();
  if (ok && process.argv.includes('--check')) ok = await check(root, floors);
  process.exitCode = ok ? 0 : 1;
}
