import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// @ts-expect-error plain JavaScript, which runs before anything is installed
import { freePort } from '../../scripts/setup.mjs';
// @ts-expect-error the same
import { hasPhp } from '../../scripts/php.mjs';
// @ts-expect-error the same
import { bootWordPress, buildPlugins } from '../../scripts/wordpress.mjs';

/** The demo municipality of `npm start`, and a way for the tests to ask WordPress itself something. */
export default async function site(): Promise<() => Promise<void>> {
  const wordpress = await bootWordPress({ port: await freePort(8960), plugins: await buildPlugins(), native: hasPhp() });
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
  await fetch(wordpress.url); // the first page is the slowest
  return async () => {
    server.closeAllConnections();
    server.close();
    await wordpress.close();
  };
}
