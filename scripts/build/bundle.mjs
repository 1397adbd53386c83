// packages/elements/dist: everything together, for a page without a bundler.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { build as vite } from 'vite';
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

  // All elements at once; what is heavy or rare (phone numbers, the sanitiser, uploads) still comes when it is needed.
  const kept = new Set();
  const all = await esbuild.build({ ...options, entryPoints: { 'owc-elements': join(dist, 'index.js') }, outdir: dist, splitting: true, chunkNames: 'chunks/[name]-[hash]', write: false });
  for (const { path, text } of all.outputFiles) {
    write(path, text);
    kept.add(path);
  }

  // Every element is a chunk of its own. What several of them share is in a few files, so that one element is not ten requests.
  const loaders = elements.map(({ tag, entry }) => `  '${tag}': () => import('${entry}'),\n`).join('');
  const source = join(dist, 'autoloader.source.js');
  write(source, `import { autoload } from './autoload.js';\n${page}autoload({\n${loaders}});\n`);
  const result = await vite({
    configFile: false,
    root: dist,
    base: './',
    logLevel: 'error',
    build: {
      target: 'es2022',
      write: false,
      minify: true,
      sourcemap: true,
      modulePreload: false,
      rolldownOptions: {
        input: { autoloader: source },
        output: {
          entryFileNames: 'autoloader.js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: {
            groups: [
              { name: 'lit', test: /node_modules[\\/](@lit|lit|lit-html|lit-element)[\\/]/ },
              { name: 'core', test: /packages[\\/](core|theme)[\\/]dist[\\/]/, minShareCount: 2 },
            ],
          },
        },
      },
    },
  });
  rmSync(source);
  for (const { output } of /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([result].flat())) {
    for (const file of output) {
      const path = join(dist, file.fileName);
      write(path, String(file.type === 'chunk' ? file.code : file.source));
      kept.add(path);
    }
  }
  for (const path of walk(join(dist, 'chunks'))) if (!kept.has(path)) rmSync(path);
}
