// packages/elements/dist: everything together, for a page without a bundler.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { walk, write } from './files.mjs';

/** @typedef {import('./manifest.mjs').ElementEntry} ElementEntry */

const options = /** @type {const} */ ({
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['production'],
  legalComments: 'eof',
  sourcemap: true,
  logLevel: 'error',
});

/** @param {string} root @param {ElementEntry[]} elements @param {string} defaults css of the page */
export async function bundles(root, elements, defaults) {
  const dist = join(root, 'packages/elements/dist');
  const entries = [...new Set(elements.map(({ entry }) => entry))];

  const imports = entries.map((entry) => `import '${entry}';\n`).join('');
  // As text: computed now, the table of all token names need not come along.
  const page = `import { adoptDefaults } from './page.js';\nadoptDefaults(${JSON.stringify(defaults)});\n`;
  write(join(dist, 'index.js'), page + imports);
  write(join(dist, 'index.d.ts'), imports);

  await esbuild.build({ ...options, entryPoints: [join(dist, 'index.js')], outfile: join(dist, 'owc-elements.js') });

  // Every element is a chunk of its own, next to what several of them share: Lit is in one place.
  const loaders = elements.map(({ tag, entry }) => `  '${tag}': () => import('${entry}'),\n`).join('');
  const autoloader = `import { autoload } from './autoload.js';\n${page}autoload({\n${loaders}});\n`;
  const { outputFiles } = await esbuild.build({
    ...options,
    stdin: { contents: autoloader, resolveDir: dist, sourcefile: 'autoloader.js' },
    outdir: dist,
    entryNames: 'autoloader',
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    write: false,
  });
  const kept = new Set(outputFiles.map(({ path }) => path));
  for (const { path, text } of outputFiles) write(path, text.replaceAll('stdin', 'autoloader'));
  for (const path of walk(join(dist, 'chunks'))) if (!kept.has(path)) rmSync(path);
}
