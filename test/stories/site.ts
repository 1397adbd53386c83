import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '../..');
export const folder = join(root, '.build/storybook');

/** Builds Storybook when a source is newer than it, and serves it to the tests. */
export default async function site(): Promise<() => void> {
  if (stale()) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/storybook.mjs'), 'build'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`Storybook cannot be built\n${stdout}${stderr}`);
  }
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const file = join(folder, path === '/' ? 'index.html' : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  process.env.STORIES_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function stale(): boolean {
  const index = join(folder, 'index.json');
  if (!existsSync(index)) return true;
  const sources = readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name, 'src'))
    .concat(join(root, '.storybook'), join(root, 'package-lock.json'));
  return sources.some((path) => newest(path) > statSync(index).mtimeMs);
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(statSync(path).mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
