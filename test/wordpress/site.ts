import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
// @ts-expect-error plain JavaScript, which runs before anything is installed
import { freePort } from '../../scripts/setup.mjs';
// @ts-expect-error the same
import { hasPhp } from '../../scripts/php.mjs';
// @ts-expect-error the same
import { bootWordPress, buildPlugins, fetchClassicTheme } from '../../scripts/wordpress.mjs';

/** Plugins that are only for the tests. */
const own = (...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, join(import.meta.dirname, name)]));

/** The demo municipality of `npm start`, and a way for the tests to ask WordPress itself something. WORDPRESS and PHP choose versions. */
export default async function site(): Promise<() => Promise<void>> {
  const wordpress = await bootWordPress({
    port: await freePort(8960),
    version: process.env.WORDPRESS,
    php: process.env.PHP,
    native: !process.env.PHP && hasPhp(), // Playground has every PHP, the machine one
    debug: true,
    plugins: { ...(await buildPlugins()), ...own('owc-test', 'owc-hostile') },
    themes: { twentytwentyone: await fetchClassicTheme() },
  });
  const server = createServer((request, response) => {
    let code = '';
    request.on('data', (part) => (code += part)).on('end', () => {
      wordpress.run(code).then(
        (text: string) => response.end(text),
        (error: Error) => response.writeHead(500).end(error.message),
      );
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  process.env.WORDPRESS_URL = wordpress.url;
  process.env.WORDPRESS_PHP = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env.WORDPRESS_SESSION = (await wordpress.run(session)) as string;
  await fetch(wordpress.url); // the first page is the slowest
  return async () => {
    const said = (await wordpress.run(warnings)) as string;
    server.closeAllConnections();
    server.close();
    await wordpress.close();
    if (said) throw new Error(`PHP has something to say:\n${said}`);
  };
}

/** One session of the administrator for all tests: of two who log in at the same moment WordPress keeps the last. */
const session = `$until = time() + DAY_IN_SECONDS;
  $token = WP_Session_Tokens::get_instance( 1 )->create( $until );
  $cookies = array( AUTH_COOKIE => 'auth', LOGGED_IN_COOKIE => 'logged_in' );
  echo wp_json_encode( array_map( static fn( $name, $scheme ) => array( 'name' => $name, 'value' => wp_generate_auth_cookie( 1, $until, $scheme, $token ), 'url' => home_url( '/' ) ), array_keys( $cookies ), $cookies ) );`;

/**
 * What PHP said of our files while the tests ran, what it broke off, and what WordPress said without naming us: that a function was called
 * too early, or in an old way (in bold). Not the way to a fault of a source, which the plugin caught and told.
 */
const warnings = `$log = WP_CONTENT_DIR . '/debug.log';
  echo implode( "\n", array_unique( preg_grep( '~^(?!#\\d).*plugins/owc-elements/|PHP Fatal error|PHP (?:Notice|Deprecated).*<strong>~', is_file( $log ) ? file( $log, FILE_IGNORE_NEW_LINES ) : array() ) ) );`;
