/**
 * `npm start`: the demo municipality, a WordPress with our blocks, from a fresh clone. It needs node and npm only, so everything
 * at the top is node's own; what must be installed is installed first.
 */
import { parseArgs } from 'node:util';
import { freePort, installTools, Problem } from './setup.mjs';
import { bootWordPress, buildPlugins } from './wordpress.mjs';

/** @type {{ close(): Promise<void> } | undefined} */
let site;
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

async function stop() {
  if (stopping) process.exit(1); // a second Ctrl+C does not wait
  stopping = true;
  process.stdout.write('\nStopping\n');
  await site?.close().catch(() => {});
  process.exit(0);
}

try {
  await start();
} catch (error) {
  const { message, stack } = /** @type {Error} */ (error);
  if (!stopping) console.error(`\n${error instanceof Problem || !process.env['DEBUG'] ? message : stack}`);
  process.exit(stopping ? 0 : 1);
}

async function start() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Problem(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  const wish = wishedPort();
  const port = await freePort(wish ?? 8888, wish !== undefined);
  await installTools(step);
  const plugins = await buildPlugins(step);
  site = await bootWordPress({ port, plugins, step });
  if (stopping) return site.close();
  const { url, user, password } = /** @type {any} */ (site);
  await step('Opening the first page', () => fetch(url).then((response) => response.text()));
  console.log(`
  The demo municipality is open:

    Site       ${url}/
    Editor     ${url}/wp-admin/   user ${user}, password ${password}

  What you change is gone when you stop. Stop with Ctrl+C.
`);
}

function wishedPort() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    if (values.port === undefined) return undefined;
    const port = Number(values.port);
    if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  } catch { /* the same answer for every mistake */ }
  throw new Problem('Usage: npm start -- --port N   (N from 1 to 65535)');
}

/**
 * Shows a step while it works: on a terminal the seconds count on one line, in a log each step is one line.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 */
async function step(title, work) {
  const begin = Date.now();
  const seconds = () => `${Math.round((Date.now() - begin) / 1000)} s`;
  const tty = process.stdout.isTTY;
  if (!tty) console.log(`${title} …`);
  const timer = tty && setInterval(() => process.stdout.write(`\r\x1b[K  … ${title}  ${seconds()}`), 250);
  try {
    const result = await work();
    if (tty) process.stdout.write(`\r\x1b[K  ✓ ${title}  ${seconds()}\n`);
    return result;
  } finally {
    if (timer) clearInterval(timer);
  }
}
