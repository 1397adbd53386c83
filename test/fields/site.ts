// A server as a municipality has: it prints a form, and shows what arrived.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { kinds } from './kinds.js';

export type Way = 'plain' | 'owc-form';
const dist = join(import.meta.dirname, '../../packages/elements/dist');
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export default async function site(): Promise<() => void> {
  if (!existsSync(join(dist, 'owc-elements.js'))) throw new Error('There is nothing to test yet: npm run build');
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const file = join(dist, normalize(url.pathname));
    response.setHeader('content-security-policy', "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html owc-elements dompurify");
    if (/\.(js|css)$/.test(file) && existsSync(file)) return response.writeHead(200, { 'content-type': file.endsWith('.js') ? 'text/javascript' : 'text/css' }).end(readFileSync(file));
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (url.pathname === '/sent') return response.end(page('Aangekomen', `<pre id="arrived">${escape(JSON.stringify(await arrived(request, url)))}</pre>`));
    if (url.pathname === '/away') return response.end(page('Elders', '<h1>Elders</h1>'));
    const kind = kinds[url.searchParams.get('kind') ?? ''];
    if (url.pathname !== '/form' || !kind) return response.writeHead(404).end();
    return response.end(page('Formulier', form(kind.markup(url.searchParams.get('more') ?? ''), url.searchParams.get('way') as Way, url.searchParams.has('disabled'))));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  process.env.FIELDS_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

const page = (title: string, body: string): string => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title>
<link rel="stylesheet" href="/elements.css"><script type="module" src="/autoloader.js"></script></head><body>${body}</body></html>`;

function form(field: string, way: Way, disabled: boolean): string {
  const inner = `<form method="post" action="/sent" enctype="multipart/form-data" novalidate>
    <fieldset ${disabled ? 'disabled' : ''}>${field}</fieldset>
    <button>Versturen</button> <button formnovalidate name="hoe" value="zo">Versturen zoals het is</button> <button type="reset">Opnieuw</button></form>`;
  return way === 'owc-form' ? `<owc-form>${inner}</owc-form>` : inner;
}

/** Names and values in the order in which they arrived; a file is its name, type and size. */
async function arrived(request: IncomingMessage, url: URL): Promise<[string, string][]> {
  const body: Buffer[] = [];
  for await (const chunk of request) body.push(chunk as Buffer);
  const data = await new Response(Buffer.concat(body), { headers: { 'content-type': request.headers['content-type'] ?? '' } }).formData().catch(() => new FormData());
  return [...url.searchParams, ...data].map(([name, value]) => [name, typeof value === 'string' ? value : value.name && `${value.name} ${value.type} ${value.size}`]);
}
