/** What every command of the project starts with. Only node's own modules: this runs before anything is installed. */
import { spawn } from 'node:child_process';
import { readFile, stat, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Something the reader of the terminal can act on: shown as one line, without a stack. */
export class Problem extends Error {}

/**
 * Installs the tools of the project when they are not what package-lock.json says.
 * @param {<T>(title: string, work: () => Promise<T>) => Promise<T>} [step] shows what is going on
 */
export async function installTools(step = (title, work) => (console.log(`${title} …`), work())) {
  if (await installed()) return;
  await needSpace(1500);
  await step('Installing the tools of this project (once, a minute or two)', () => npm(['ci'], 'the tools of this project'));
}

/** Whether node_modules is what package-lock.json says; packages for other machines are allowed to be absent. */
async function installed() {
  const have = await readJson(path.join(root, 'node_modules/.package-lock.json')).catch(() => undefined);
  if (!have) return false;
  const { packages } = await readJson(path.join(root, 'package-lock.json'));
  return Object.entries(packages).every(([name, { version, optional, link }]) =>
    !name.startsWith('node_modules/') || optional || link || have.packages[name]?.version === version);
}

/**
 * The port itself when it is free, else (unless it was asked for by name) the next free one.
 * @param {number} port
 * @param {boolean} [exact]
 */
export async function freePort(port, exact = false) {
  for (let candidate = port; candidate < Math.min(port + 100, 65536); candidate++) {
    if (await isFree(candidate)) return candidate;
    if (exact) throw new Problem(`Port ${port} is in use by another program. Choose another: npm start -- --port ${port + 1}`);
  }
  throw new Problem(`No free port between ${port} and ${port + 99}. Choose one: npm start -- --port N`);
}

/** @param {number} port */
async function isFree(port) {
  // Both the loopback and the wildcard address: a listener on one does not always refuse the other.
  for (const host of ['127.0.0.1', undefined]) {
    const free = await new Promise((resolve) => {
      const server = createServer().once('error', () => resolve(false)).listen(port, host, () => server.close(() => resolve(true)));
    });
    if (!free) return false;
  }
  return true;
}

/**
 * Runs npm quietly; what it says is only shown when it fails, as one line.
 * @param {string[]} args
 * @param {string} what is being fetched, for the message
 */
export async function npm(args, what) {
  // npm tells its scripts where it is; without that (plain `node scripts/start.mjs`) it is on the PATH.
  const cli = process.env['npm_execpath'];
  const own = cli?.endsWith('npm-cli.js');
  const { code, output } = await execute(own ? process.execPath : 'npm', [...(own ? [cli] : []), ...args, '--no-audit', '--no-fund', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=5000']);
  if (code === 0) return;
  if (/ENOSPC/.test(output)) throw noSpace();
  if (/E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|NETUNREACH|HOSTUNREACH)|network/.test(output)) {
    throw new Problem(`No network: npm could not fetch ${what}. Connect and try again; it is needed once.`);
  }
  const reason = output.split('\n').filter((line) => /npm (error|ERR!)/.test(line) && !/A complete log|code E/.test(line))[0] ?? `code ${code}`;
  throw new Problem(`npm could not fetch ${what}: ${reason.replace(/^npm (error|ERR!)\s*/, '')}`);
}

/**
 * Runs a program that ends when we do, and keeps what it says.
 * @param {string} command
 * @param {string[]} args
 * @param {string} [cwd]
 */
export async function execute(command, args, cwd = root) {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: command === 'npm' && process.platform === 'win32' });
  const stop = () => child.kill();
  process.once('exit', stop);
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  process.off('exit', stop);
  return { code, output };
}

export const noSpace = () => new Problem(`No space left on the disk of ${root}. Free some and try again.`);

/** @param {number} megabytes */
export async function needSpace(megabytes) {
  const { bavail, bsize } = await statfs(root);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free < megabytes) throw new Problem(`Not enough disk space in ${root}: ${megabytes} MB is needed, ${free} MB is free.`);
}

/** @param {string} file */
export const exists = (file) => stat(file).then(() => true, () => false);

/** @param {string} file */
const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));
