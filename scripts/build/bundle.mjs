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

/** @param {string} root @param {ElementEntry[]} elements */
export async function bundles(root, elements) {
  const folder = join(root, 'packages/elements');
  const dist = join(folder, 'dist');
  const entries = [...new Set(elements.map(({ entry }) => entry))];

  const imports = entries.map((entry) => `import '${entry}';\n`).join('');
  write(join(dist, 'index.js'), imports);
  write(join(dist, 'index.d.ts'), imports);

  await esbuild.build({ ...options, stdin: { contents: imports, resolveDir: folder, sourcefile: 'all.js' }, outfile: join(dist, 'owc-elements.js') });

  // Every element is a chunk of its own, next to what several of them share: Lit is in one place.
  const loaders = elements.map(({ tag, entry }) => `  '${tag}': () => import('${entry}'),\n`).join('');
  const autoloader = `import { autoload } from './dist/autoload.js';\nautoload({\n${loaders}});\n`;
  const { outputFiles } = await esbuild.build({
    ...options,
    stdin: { contents: autoloader, resolveDir: folder, sourcefile: 'autoloader.js' },
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
