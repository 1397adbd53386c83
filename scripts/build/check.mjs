// What npm would publish: does every export resolve, with types, for those who import it?
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { walk } from './files.mjs';

/** @param {string} root @param {string[]} names @returns {Promise<boolean>} */
export async function check(root, names) {
  let ok = true;
  for (const name of names) {
    const folder = join(root, 'packages', name);
    if (!existsSync(join(folder, 'dist'))) continue;
    const pkg = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const { messages } = await publint({ pkgDir: folder, strict: true });
    const said = messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
    const types = await attw(root, folder, pkg.exports ?? {});
    console.log(`${pkg.name}: ${said.length ? 'publint\n  ' + said.join('\n  ') : 'publint ok'}, ${types ? `attw\n${types}` : 'attw ok'}`);
    if (said.length || types) ok = false;
  }
  return ok;
}

/**
 * What attw has against a package. It passes over patterns, so the entries behind `./*.js` are named one by one.
 * @param {string} root @param {string} folder @param {Record<string, unknown>} exports
 * @returns {Promise<string>}
 */
const attw = (root, folder, exports) =>
  new Promise((resolve) => {
    const entries = Object.keys(exports).filter((entry) => !entry.includes('*') && !entry.endsWith('.css'));
    const nested = JSON.stringify(exports['./*.js'] ?? '').includes('dist/*/*.js');
    for (const file of exports['./*.js'] ? walk(join(folder, 'dist')) : []) {
      const [name, parent] = [basename(file), relative(join(folder, 'dist'), dirname(file))];
      if (name.endsWith('.js') && parent === (nested ? name.replace('.js', '') : '')) entries.push(`./${name}`);
    }
    const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const child = spawn(process.execPath, [cli, '--pack', folder, '--profile', 'esm-only', '--no-color', '--no-emoji', '--entrypoints', ...entries.map((entry) => entry.replace(/^\.\/?/, '') || '.')], { cwd: folder });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    child.on('close', (code) => resolve(code ? text : ''));
  });
