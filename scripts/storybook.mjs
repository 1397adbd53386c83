// npm run storybook                      Storybook with every element, on the first free port from 6006
// node scripts/storybook.mjs build       the same as a static site in .build/storybook
// Only what node brings is imported here: a fresh clone installs first.
import { spawn } from 'node:child_process';
import { renameSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { freePort, installTools, root } from './setup.mjs';

const [command = 'dev'] = process.argv.slice(2);
await installTools().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const { writeManifests } = await import('./build.mjs');
writeManifests();

const storybook = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
const out = join(root, '.build/storybook');
const args = command === 'build' ? ['build', '--quiet', '--output-dir', `${out}.new`] : ['dev', '--port', String(await freePort(6006)), '--host', '127.0.0.1', '--ci'];
const child = spawn(process.execPath, [storybook, ...args, '--disable-telemetry'], { cwd: root, stdio: 'inherit' });
child.on('exit', (code) => {
  if (command === 'build' && code === 0) {
    // In one go: who looks at the old one is not left with half a site.
    rmSync(out, { recursive: true, force: true });
    renameSync(`${out}.new`, out);
  }
  process.exit(code ?? 1);
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));

if (command !== 'build') {
  /** @type {NodeJS.Timeout | undefined} */
  let soon;
  watch(join(root, 'packages'), { recursive: true }, (_, file) => {
    if (!file || !/[\\/]src[\\/].*(?<!\.(test|stories))\.ts$/.test(file)) return;
    clearTimeout(soon);
    soon = setTimeout(writeManifests, 200);
  });
}
