/**
 * WordPress in the PHP of this machine, for the tests: three to five times as quick as PHP in WebAssembly. A machine without it (and
 * where we may not install it) runs them in Playground, as `npm start` always does.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { aptInstall } from './browser.mjs';
import { Problem } from './setup.mjs';

/** What WordPress, its database in a file, and the plugin ask of PHP. */
const needed = ['curl', 'dom', 'fileinfo', 'intl', 'mbstring', 'pdo_sqlite'];

/** Whether this machine has a PHP for WordPress; Debian's is installed where that is allowed. */
export function hasPhp() {
  const complete = () => {
    const { stdout } = spawnSync('php', ['-r', 'echo PHP_VERSION_ID, " ", implode(" ", get_loaded_extensions());'], { encoding: 'utf8' });
    const [version = '0', ...extensions] = stdout?.toLowerCase().split(' ') ?? [];
    return Number(version) >= 80100 && needed.every((name) => extensions.includes(name));
  };
  return complete() || (aptInstall('php-cli', 'php-curl', 'php-intl', 'php-mbstring', 'php-sqlite3', 'php-xml') && complete());
}

/**
 * Serves a copy of WordPress.
 * @param {object} options
 * @param {string} options.site the copy: what is set up here is written into it
 * @param {number} options.port
 * @param {Record<string, string>} options.folders path in wp-content -> folder on this machine, which is copied
 * @param {Record<string, string | number | boolean>} options.constants
 * @param {boolean} [options.network] a network of sites, in folders of the address
 */
export async function servePhp({ site, port, folders, constants, network = false }) {
  const url = `http://127.0.0.1:${port}`;
  const content = path.join(site, 'wp-content');
  for (const [name, folder] of Object.entries(folders)) await cp(folder, path.join(content, name), { recursive: true });
  await addDatabase(content);
  const database = { DB_NAME: 'wordpress', DB_USER: '', DB_PASSWORD: '', DB_HOST: '' };
  await configure(site, { ...database, WP_HOME: url, WP_SITEURL: url, ...constants });
  await writeFile(path.join(site, 'router.php'), router);

  /** Runs PHP inside WordPress and gives what it prints. @param {string} code @param {Record<string, string>} [env] */
  const run = async (code, env = {}) => {
    const php = spawn('php', ['-d', 'display_errors=stderr'], { env: { ...process.env, ...env }, stdio: 'pipe' });
    const output = ['', ''];
    php.stdout.on('data', (data) => (output[0] += data));
    php.stderr.on('data', (data) => (output[1] += data));
    php.stdin.end(`<?php $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require '${site}/wp-load.php'; ${code}`);
    const exit = await new Promise((done) => php.once('close', done));
    if (exit) throw new Error(`PHP stopped with code ${exit}: ${output[1] || output[0]}`);
    return output[0];
  };
  await run('', {}).catch(() => {}); // makes the database file
  await install(site, port);
  if (network) {
    const domain = `127.0.0.1:${port}`;
    await run(`
      require_once ABSPATH . 'wp-admin/includes/upgrade.php';
      foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) { $wpdb->$name = $table; }
      install_network();
      populate_network( 1, '${domain}', 'admin@example.org', 'Netwerk', '/', false );`);
    const sites = { MULTISITE: true, SUBDOMAIN_INSTALL: false, DOMAIN_CURRENT_SITE: domain, PATH_CURRENT_SITE: '/', SITE_ID_CURRENT_SITE: 1, BLOG_ID_CURRENT_SITE: 1 };
    await configure(site, { ...database, ...sites, ...constants });
  }

  // A group of its own, so that its workers end with it.
  const server = spawn('php', ['-d', 'opcache.enable_cli=1', '-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, 'router.php'], {
    cwd: site,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
  });
  const stop = () => {
    try {
      process.kill(-(/** @type {number} */ (server.pid)), 'SIGTERM');
    } catch {} // it is gone already
  };
  process.once('exit', stop);
  for (let tries = 0; !(await fetch(`${url}/wp-includes/version.php`).then(() => true, () => false)); tries++) {
    if (tries > 100) throw new Problem(`PHP does not answer at ${url}.`);
    await new Promise((later) => setTimeout(later, 100));
  }
  return { run, close: async () => (process.off('exit', stop), stop()) };
}

/** The database in a file: WordPress's own plugin for it, which Playground brings. @param {string} content */
async function addDatabase(content) {
  const zip = createRequire(import.meta.url).resolve('@wp-playground/cli/package.json').replace('package.json', 'sqlite-database-integration.zip');
  const folder = path.join(content, 'sqlite-database-integration');
  for (const [name, data] of Object.entries(unzipSync(await readFile(zip)))) {
    const file = path.join(folder, name.replace(/^[^/]+\//, ''));
    if (name.endsWith('/')) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, data);
  }
  const drop = await readFile(path.join(folder, 'db.copy'), 'utf8');
  await writeFile(path.join(content, 'db.php'), drop.replace('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', folder).replace('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'));
}

/** @param {string} site @param {Record<string, string | number | boolean>} values */
async function configure(site, values) {
  const keys = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
  const defines = [...Object.entries(values), ...keys.map((name) => [name, `${name} of a site for tests`])].map(([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`);
  await writeFile(path.join(site, 'wp-config.php'), `<?php\n${defines.join('\n')}\n$table_prefix = 'wp_';\ndefined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );\nrequire_once ABSPATH . 'wp-settings.php';\n`);
}

/** @param {string} site @param {number} port */
async function install(site, port) {
  const code = `<?php define( 'WP_INSTALLING', true ); $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require '${site}/wp-load.php';
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install( 'WordPress', 'admin', 'admin@example.org', true, '', 'password' );`;
  const { status, stderr, stdout } = spawnSync('php', [], { input: code, encoding: 'utf8' });
  if (status !== 0) throw new Error(`WordPress cannot be installed: ${stderr || stdout}`);
}

/** What a web server does for WordPress: files as they are, a folder's index.php, all else to WordPress. */
const router = `<?php
$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = __DIR__ . $path;
if ( is_dir( $file ) && '/' !== $path && is_file( "$file/index.php" ) ) {
	if ( ! str_ends_with( $path, '/' ) ) {
		header( "Location: $path/", true, 301 );
		return;
	}
	$path .= 'index.php';
	$file .= 'index.php';
}
if ( is_file( $file ) && ! str_ends_with( $file, '.php' ) ) {
	return false;
}
$script = is_file( $file ) ? $path : '/index.php';
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $script;
$_SERVER['SCRIPT_FILENAME'] = __DIR__ . $script;
chdir( dirname( __DIR__ . $script ) );
require __DIR__ . $script;
`;
