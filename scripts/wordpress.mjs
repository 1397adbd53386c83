/**
 * A real WordPress without anything installed but node: fetched once from npm, run by WordPress Playground (PHP in WebAssembly,
 * SQLite). Shared by `npm start` and the WordPress tests. Only node's own modules at the top: this file is loaded before `npm ci`.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { execute, exists, needSpace, noSpace, npm, Problem, root } from './setup.mjs';

const cache = path.join(root, '.cache');

/**
 * WordPress as npm has it: inside Automattic's Studio (GPL-2.0-or-later). Only packed, never installed: its own tree is large
 * and wants a newer node. A new version is a new integrity: `npm view wp-studio@<version> dist.integrity`.
 */
const source = {
  package: 'wp-studio@1.22.0',
  integrity: 'sha512-boMtahkhgWDKKyNTBA1uTK5ghnAmxXhDY6KeQCO9FmcI3/o+YOSq8JwYW5ZYnxHCxH14Jf/mD6CJTBvTWl2Ytw==',
  size: '67 MB',
};
export const version = '7.1.1';
const ready = path.join(cache, `wordpress-${version}`);

/** @typedef {<T>(title: string, work: () => Promise<T>) => Promise<T>} Step shows what is going on while it works */

/** @type {Step} */
const silent = (_title, work) => work();

/**
 * The folder with WordPress and its Dutch translation, fetched when it is not there yet.
 * @param {Step} [step]
 */
export async function fetchWordPress(step = silent) {
  if (await exists(path.join(ready, 'wp-load.php'))) return ready;
  await needSpace(500);
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(path.join(cache, 'fetch-'));
  try {
    const archive = await step(`Fetching WordPress ${version} (${source.size}, once)`, () => pack(work));
    await step('Unpacking WordPress', async () => {
      await checkIntegrity(archive);
      await unpack(archive, path.join(work, 'wordpress'));
      await rm(ready, { recursive: true, force: true });
      // The rename makes it whole or not there: an interrupted run leaves nothing that looks ready.
      await rename(path.join(work, 'wordpress'), ready);
    });
  } catch (error) {
    throw /** @type {any} */ (error).code === 'ENOSPC' ? noSpace() : error;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return ready;
}

/** @param {string} into */
async function pack(into) {
  await npm(['pack', source.package, '--pack-destination', into], `WordPress (${source.package})`);
  const file = (await readdir(into)).find((name) => name.endsWith('.tgz'));
  if (!file) throw new Problem(`npm did not deliver ${source.package}.`);
  return path.join(into, file);
}

/** @param {string} archive */
async function checkIntegrity(archive) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` !== source.integrity) {
    throw new Problem(`${source.package} is not the file that this project knows (its sha512 differs); nothing of it was used.`);
  }
}

/** What we keep of the package: archive path -> path in our WordPress. */
const wanted = [
  [/^package\/dist\/cli\/wp-files\/latest\/wordpress\/(?!wp-content\/plugins\/(?:akismet\/|hello\.php))(.+)$/, ''],
  [/^package\/dist\/cli\/wp-files\/latest\/languages\/((?:themes\/|plugins\/)?[a-z-]*nl_NL[-.].+)$/, 'wp-content/languages/'],
];

/**
 * Reads a tar of npm (ustar: 512-byte headers, each followed by its file) as it comes out of gunzip, and writes what is wanted.
 * @param {string} archive
 * @param {string} into
 */
async function unpack(archive, into) {
  const stream = createReadStream(archive).pipe(createGunzip());
  const chunks = stream[Symbol.asyncIterator]();
  let buffer = Buffer.alloc(0);
  /** @param {number} size @returns {Promise<Buffer | undefined>} exactly `size` bytes */
  const read = async (size) => {
    const parts = [buffer];
    let length = buffer.length;
    while (length < size) {
      const { value, done } = await chunks.next();
      if (done) return undefined;
      parts.push(value);
      length += value.length;
    }
    const all = parts.length > 1 ? Buffer.concat(parts, length) : buffer;
    buffer = all.subarray(size);
    return all.subarray(0, size);
  };
  const folders = new Set();
  for (let header = await read(512); header && header[0]; header = await read(512)) {
    const text = (/** @type {number} */ from, /** @type {number} */ to) => header.toString('utf8', from, to).replace(/\0.*$/s, '');
    const name = [text(345, 500), text(0, 100)].filter(Boolean).join('/');
    const size = parseInt(text(124, 136).trim(), 8);
    const body = await read(Math.ceil(size / 512) * 512);
    const type = text(156, 157);
    if (!body || (type !== '0' && type !== '')) continue;
    const target = wanted.map(([pattern, folder]) => pattern.exec(name)?.[1] && folder + /** @type {any} */ (pattern.exec(name))[1]).find(Boolean);
    if (!target || target.split('/').includes('..')) continue;
    const file = path.join(into, target);
    if (!folders.has(path.dirname(file))) folders.add(await mkdir(path.dirname(file), { recursive: true }) ?? path.dirname(file));
    await pipeline([body.subarray(0, size)], createWriteStream(file));
  }
}

/**
 * Starts WordPress with the given plugins active and Dutch as its language.
 * @param {object} options
 * @param {number} options.port
 * @param {Record<string, string>} options.plugins folder name in wp-content/plugins -> folder on this machine (not copied: what PHP writes there stays)
 * @param {'8.1' | '8.2' | '8.3' | '8.4'} [options.php]
 * @param {number} [options.workers] PHP processes; more of them make the editor quicker and the start slower
 * @param {string} [options.theme]
 * @param {boolean} [options.native] in the PHP of this machine, which is quicker; see hasPhp() in php.mjs
 * @param {Step} [options.step]
 */
export async function bootWordPress({ port, plugins, php = '8.3', workers = 2, theme = 'twentytwentyfive', native = false, step = silent }) {
  const wordpress = await fetchWordPress(step);
  await removeOldSites();
  // Playground writes through to the folder that it is given, so each run has a copy of its own, named after its process.
  const site = path.join(cache, `site-${process.pid}-${port}`);
  const removeSite = () => rmSync(site, { recursive: true, force: true });
  process.once('exit', removeSite);
  let server;
  try {
    server = await step('Starting WordPress', async () => {
      await cp(wordpress, site, { recursive: true });
      return native ? (await import('./php.mjs')).servePhp({ site, port, plugins, constants }) : playground({ site, port, plugins, php, workers });
    });
  } catch (error) {
    throw /** @type {any} */ (error).code === 'ENOSPC' ? noSpace() : error;
  }
  const { run } = server;
  const close = async () => {
    await server.close();
    removeSite();
    process.off('exit', removeSite);
  };

  try {
    await step('Setting up the site', () => run(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      update_option( 'WPLANG', 'nl_NL' );
      switch_theme( ${JSON.stringify(theme)} );
      switch_to_locale( 'nl_NL' );
      foreach ( ${phpList(Object.keys(plugins))} as $name ) {
        $result = activate_plugin( "$name/$name.php" );
        if ( is_wp_error( $result ) ) { fwrite( STDERR, $result->get_error_message() ); exit( 1 ); }
      }`));
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, user: 'admin', password: 'password', run, close };
}

const constants = { WP_HTTP_BLOCK_EXTERNAL: true, DISABLE_WP_CRON: true, AUTOMATIC_UPDATER_DISABLED: true, DISALLOW_FILE_MODS: true };

/** @param {{ site: string, port: number, plugins: Record<string, string>, php: '8.1' | '8.2' | '8.3' | '8.4', workers: number }} options */
async function playground({ site, port, plugins, php, workers }) {
  const { runCLI } = await import('@wp-playground/cli');
  const cli = await quietly(() => runCLI({
    command: 'server',
    port,
    php,
    workers,
    verbosity: 'quiet',
    wordpressInstallMode: 'install-from-existing-files',
    'site-url': `http://127.0.0.1:${port}`,
    'mount-before-install': [
      { hostPath: site, vfsPath: '/wordpress' },
      ...Object.entries(plugins).map(([name, hostPath]) => ({ hostPath, vfsPath: `/wordpress/wp-content/plugins/${name}` })),
    ],
    'define-bool': constants,
  }));
  // Playground listens on every network of the machine, and this site has a known password.
  cli.server.on('connection', (socket) => {
    if (!/^(::1|(::ffff:)?127\.)/.test(socket.remoteAddress ?? '')) socket.destroy();
  });

  /** Runs PHP inside WordPress and gives what it prints. @param {string} code @param {Record<string, string>} [env] */
  const run = async (code, env = {}) => {
    const { text, errors, exitCode } = await cli.playground.run({ code: `<?php require '/wordpress/wp-load.php'; ${code}`, env });
    if (exitCode) throw new Error(`PHP stopped with code ${exitCode}: ${errors || text}`);
    return text;
  };
  return { run, close: () => cli[Symbol.asyncDispose]() };
}

/**
 * Our plugin and that of the demo, built when a source is newer than they are.
 * @param {Step} [step]
 */
export async function buildPlugins(step = silent) {
  const dist = path.join(root, 'packages/wordpress/dist');
  const built = await stat(path.join(dist, 'owc-elements.zip')).then(({ mtimeMs }) => mtimeMs, () => 0);
  const newest = await Promise.all(['packages', 'scripts/build.mjs', 'scripts/build', 'package-lock.json'].map((name) => newestIn(path.join(root, name))));
  if (Math.max(...newest) > built) await step('Building the elements and the plugin', runBuild);
  return { 'owc-elements': path.join(dist, 'owc-elements'), 'owc-demo': path.join(dist, 'owc-demo') };
}

/** When a source changed last; what is built, and what is only for tests, is no source. @param {string} file @returns {Promise<number>} */
async function newestIn(file) {
  const info = await stat(file);
  if (!info.isDirectory()) return info.mtimeMs;
  const names = (await readdir(file)).filter((name) => !/^(dist|node_modules)$|\.(test|stories)\.ts$/.test(name));
  return Math.max(0, ...(await Promise.all(names.map((name) => newestIn(path.join(file, name))))));
}

async function runBuild() {
  const { code, output } = await execute(process.execPath, [path.join(root, 'scripts/build.mjs')]);
  if (code === 0) return;
  if (/ENOSPC/.test(output)) throw noSpace();
  throw new Problem(`${output.trim()}\nThe build failed: npm run build`);
}

/** @param {string[]} names */
const phpList = (names) => `array( ${names.map((name) => `'${name}'`).join(', ')} )`;

/** Playground warns about things that are as they should be here (no JSPI in this node); real errors still throw. @template T @param {() => Promise<T>} work */
async function quietly(work) {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}

/** Copies left behind by a run that was killed. */
async function removeOldSites() {
  for (const name of await readdir(cache)) {
    const pid = Number(/^site-(\d+)-/.exec(name)?.[1]);
    if (pid && !alive(pid)) await rm(path.join(cache, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {any} */ (error).code === 'EPERM';
  }
}
