/**
 * A real WordPress without anything installed but node: fetched once from npm, run by WordPress Playground (PHP in WebAssembly,
 * SQLite). Shared by `npm start` and the WordPress tests. Only node's own modules at the top: this file is loaded before `npm ci`.
 */
import { createHash } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { execute, exists, needSpace, noSpace, npm, Problem, root } from './setup.mjs';

const cache = path.join(root, '.cache');

/**
 * WordPress as npm has it. Only packed, never installed: the trees of these packages are large. What we keep of one: path in the
 * archive -> folder in our WordPress; a file in a zip has the path of the zip before its own. A new version is a new integrity:
 * `npm view wp-studio@<version> dist.integrity`.
 * @typedef {{ package: string, integrity: string, size: string, keep: [RegExp, string][], zip?: string, has: string }} Source
 * @type {Record<string, Source>}
 */
const sources = {
  // Inside Automattic's Studio (GPL-2.0-or-later), with its translations and the importer.
  '7.1.1': {
    package: 'wp-studio@1.22.0',
    integrity: 'sha512-boMtahkhgWDKKyNTBA1uTK5ghnAmxXhDY6KeQCO9FmcI3/o+YOSq8JwYW5ZYnxHCxH14Jf/mD6CJTBvTWl2Ytw==',
    size: '67 MB',
    keep: [
      [/^package\/dist\/cli\/wp-files\/latest\/wordpress\/(?!wp-content\/plugins\/(?:akismet\/|hello\.php))(.+)$/, ''],
      [/^package\/dist\/cli\/wp-files\/latest\/languages\/((?:themes\/|plugins\/)?[a-z-]*nl_NL[-.].+)$/, 'wp-content/languages/'],
      [/^package\/dist\/cli\/wp-files\/(wordpress-importer\/.+)$/, 'wp-content/plugins/'],
    ],
    has: 'wp-content/plugins/wordpress-importer/wordpress-importer.php',
  },
  // The oldest that we support, inside a package of WordPress Playground (GPL-2.0-or-later): PHP in a zip, the other files beside it.
  '6.5.5': {
    package: '@wp-playground/wordpress-builds@0.9.19',
    integrity: 'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
    size: '158 MB',
    zip: 'package/src/wordpress/wp-6.5.zip',
    keep: [
      [/^package\/public\/wp-6\.5\/((?:wp-admin|wp-includes|wp-content\/themes\/twentytwentyfour)\/.+)$/, ''],
      // It was installed once: with a database, and a configuration of its own.
      [/^package\/src\/wordpress\/wp-6\.5\.zip\/(?!wp-config\.php|wp-content\/(?:database\/|plugins\/hello\.php))(.+)$/, ''],
    ],
    has: 'wp-load.php',
  },
};
/** The newest is what `npm start` shows and what the tests run in. */
export const newest = '7.1.1';
export const oldest = '6.5.5';

/** @typedef {<T>(title: string, work: () => Promise<T>) => Promise<T>} Step shows what is going on while it works */

/** @type {Step} */
const silent = (_title, work) => work();

/**
 * The folder with WordPress, the newest with its Dutch translation, fetched when it is not there yet.
 * @param {Step} [step]
 * @param {string} [version]
 */
export async function fetchWordPress(step = silent, version = newest) {
  const source = sources[version];
  if (!source) throw new Problem(`There is no WordPress ${version} here, but ${Object.keys(sources).join(' and ')}.`);
  return cached(`wordpress-${version}`, source.has, async (work) => {
    const archive = await step(`Fetching WordPress ${version} (${source.size}, once)`, () => pack(source, work));
    const wordpress = path.join(work, 'wordpress');
    await step('Unpacking WordPress', async () => {
      await checkIntegrity(source, archive);
      await unpack(source, archive, wordpress);
    });
    return wordpress;
  });
}

/**
 * Twenty Twenty-One, the classic theme that the tests run in. npm has it nowhere; Debian has (GPL-2.0-or-later). Nothing is installed.
 * @param {Step} [step]
 */
export async function fetchClassicTheme(step = silent) {
  return cached('twentytwentyone', 'style.css', (work) => step('Fetching the theme Twenty Twenty-One', async () => {
    const fetched = await debian(work, 'wordpress-theme-twentytwentyone');
    if (!fetched) throw new Problem('The theme Twenty Twenty-One could not be fetched: apt-get and dpkg-deb of Debian are needed for it. Or put it in .cache/twentytwentyone yourself.');
    return path.join(work, 'usr/share/wordpress/wp-content/themes/twentytwentyone');
  }));
}

/** The contents of a package of Debian, below the folder. The lists of a fresh machine are empty, and only root may fetch them. @param {string} into @param {string} name */
async function debian(into, name) {
  const apt = (/** @type {string[]} */ ...args) => execute('apt-get', args, into).then(({ code }) => code === 0, () => false);
  if (!(await apt('download', '-qq', name)) && !((await apt('update', '-qq')) && (await apt('download', '-qq', name)))) return false;
  const file = (await readdir(into)).find((one) => one.endsWith('.deb'));
  return Boolean(file) && execute('dpkg-deb', ['-x', String(file), '.'], into).then(({ code }) => code === 0, () => false);
}

/**
 * A folder of the cache, made when it is not whole yet.
 * @param {string} name
 * @param {string} has a file that is in it when it is whole
 * @param {(work: string) => Promise<string>} make gives the folder, somewhere below `work`
 */
async function cached(name, has, make) {
  const ready = path.join(cache, name);
  if (await exists(path.join(ready, has))) return ready;
  await needSpace(500);
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(path.join(cache, 'fetch-'));
  try {
    const made = await make(work);
    await rm(ready, { recursive: true, force: true });
    // The rename makes it whole or not there: an interrupted run leaves nothing that looks ready.
    await rename(made, ready);
  } catch (error) {
    throw /** @type {any} */ (error).code === 'ENOSPC' ? noSpace() : error;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return ready;
}

/** @param {Source} source @param {string} into */
async function pack(source, into) {
  await npm(['pack', source.package, '--pack-destination', into], `WordPress (${source.package})`);
  const file = (await readdir(into)).find((name) => name.endsWith('.tgz'));
  if (!file) throw new Problem(`npm did not deliver ${source.package}.`);
  return path.join(into, file);
}

/** @param {Source} source @param {string} archive */
async function checkIntegrity(source, archive) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` !== source.integrity) {
    throw new Problem(`${source.package} is not the file that this project knows (its sha512 differs); nothing of it was used.`);
  }
}

/**
 * Reads a tar of npm (ustar: 512-byte headers, each followed by its file) as it comes out of gunzip, and writes what we keep.
 * @param {Source} source
 * @param {string} archive
 * @param {string} into
 */
async function unpack(source, archive, into) {
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
  /** @param {string} name @param {Uint8Array} contents */
  const put = async (name, contents) => {
    const target = source.keep.map(([pattern, folder]) => pattern.exec(name)?.[1] && folder + /** @type {any} */ (pattern.exec(name))[1]).find(Boolean);
    if (!target || target.endsWith('/') || target.split('/').includes('..')) return;
    const file = path.join(into, target);
    if (!folders.has(path.dirname(file))) folders.add(await mkdir(path.dirname(file), { recursive: true }) ?? path.dirname(file));
    await writeFile(file, contents);
  };
  for (let header = await read(512); header && header[0]; header = await read(512)) {
    const text = (/** @type {number} */ from, /** @type {number} */ to) => header.toString('utf8', from, to).replace(/\0.*$/s, '');
    const name = [text(345, 500), text(0, 100)].filter(Boolean).join('/');
    const size = parseInt(text(124, 136).trim(), 8);
    const body = await read(Math.ceil(size / 512) * 512);
    const type = text(156, 157);
    if (!body || (type !== '0' && type !== '')) continue;
    const contents = body.subarray(0, size);
    if (name !== source.zip) {
      await put(name, contents);
      continue;
    }
    const { unzipSync } = await import('fflate');
    for (const [inner, file] of Object.entries(unzipSync(contents))) await put(`${name}/${inner}`, file);
  }
}

/**
 * Starts WordPress with the given plugins active and Dutch as its language.
 * @param {object} options
 * @param {number} options.port
 * @param {Record<string, string>} options.plugins folder name in wp-content/plugins -> folder on this machine (not copied: what PHP writes there stays)
 * @param {Record<string, string>} [options.themes] the same in wp-content/themes
 * @param {string} [options.version] of WordPress
 * @param {'8.1' | '8.2' | '8.3' | '8.4'} [options.php]
 * @param {boolean} [options.debug] what PHP warns about is kept, in wp-content/debug.log
 * @param {number} [options.workers] PHP processes; more of them make the editor quicker and the start slower
 * @param {string} [options.theme]
 * @param {boolean} [options.native] in the PHP of this machine, which is quicker; see hasPhp() in php.mjs
 * @param {boolean} [options.network] a network of sites with the plugins active in all; only in the PHP of this machine
 * @param {Step} [options.step]
 */
export async function bootWordPress({ port, plugins, themes = {}, version = newest, php = '8.3', workers = 2, debug = false, native = false, network = false, theme = version === newest ? 'twentytwentyfive' : 'twentytwentyfour', step = silent }) {
  const wordpress = await fetchWordPress(step, version);
  const languages = version === newest ? undefined : path.join(await fetchWordPress(step), 'wp-content/languages');
  await removeOldSites();
  // Playground writes through to the folder that it is given, so each run has a copy of its own, named after its process.
  const site = path.join(cache, `site-${process.pid}-${port}`);
  const removeSite = () => rmSync(site, { recursive: true, force: true });
  process.once('exit', removeSite);
  const folders = Object.fromEntries(Object.entries({ plugins, themes }).flatMap(([kind, list]) => Object.entries(list).map(([name, folder]) => [`${kind}/${name}`, folder])));
  const defined = { ...constants, ...(debug && { WP_DEBUG: true, WP_DEBUG_LOG: true, WP_DEBUG_DISPLAY: false }) };
  let server;
  try {
    server = await step('Starting WordPress', async () => {
      await cp(wordpress, site, { recursive: true });
      // Only the newest came with a translation; most of its texts are as old as WordPress itself.
      if (languages) await cp(languages, path.join(site, 'wp-content/languages'), { recursive: true });
      return native ? (await import('./php.mjs')).servePhp({ site, port, folders, constants: defined, network }) : playground({ site, port, folders, constants: defined, php, workers });
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
        $result = activate_plugin( "$name/$name.php", '', ${network} );
        if ( is_wp_error( $result ) ) { fwrite( STDERR, $result->get_error_message() ); exit( 1 ); }
      }`));
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, user: 'admin', password: 'password', run, close };
}

const constants = { WP_HTTP_BLOCK_EXTERNAL: true, DISABLE_WP_CRON: true, AUTOMATIC_UPDATER_DISABLED: true, DISALLOW_FILE_MODS: true };

/** @param {{ site: string, port: number, folders: Record<string, string>, constants: Record<string, boolean>, php: '8.1' | '8.2' | '8.3' | '8.4', workers: number }} options */
async function playground({ site, port, folders, constants, php, workers }) {
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
      ...Object.entries(folders).map(([name, hostPath]) => ({ hostPath, vfsPath: `/wordpress/wp-content/${name}` })),
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
