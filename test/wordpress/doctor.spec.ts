import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, isOurs, login, plugin, test } from './wordpress.js';

test('who edits the theme has its house style checked, and nobody else gets the script', async ({ page, withoutScript }) => {
  // A theme that is sick: a button that cannot be read, and a name with a typing error.
  for (const one of [page, withoutScript]) await one.setExtraHTTPHeaders({ 'X-Test-Style': ':root{--owc-action-background:#5aa0dc;--owc-action-text:#fff;--owc-eror-text:#a00}' });
  const loaded: string[] = [];
  page.on('request', (request) => isOurs(request) && loaded.push(new URL(request.url()).pathname));
  await page.goto('/contact/?owc-doctor=1');
  await expect(page.locator('owc-text-field').first()).toBeVisible();
  await expect(page.locator('owc-theme-doctor')).toHaveCount(0);
  expect(loaded.filter((path) => path.startsWith(`${plugin}doctor/`)), 'a visitor').toEqual([]);
  await withoutScript.goto('/contact/?owc-doctor=1');
  expect(await withoutScript.content()).not.toContain('doctor.js');

  await login(page);
  await page.goto('/contact/');
  await expect(page.locator('#wpadminbar')).toBeVisible();
  expect(loaded.filter((path) => path.startsWith(`${plugin}doctor/`)), 'not before it is asked for').toEqual([]);
  await page.getByRole('menuitem', { name: 'Controleer huisstijl' }).click();
  const panel = page.getByRole('dialog', { name: 'Huisstijl controleren' });
  await expect(panel.getByRole('status')).toContainText(/[1-9]\d* fout/);
  await expect(panel).toContainText('--owc-eror-text bestaat niet. Bedoelt u --owc-error-text?');
  await expect(panel).toContainText(/--owc-action-background: #[0-9a-f]{6};/);
  const before = await page.locator('owc-button > *').first().evaluate((node) => getComputedStyle(node).backgroundColor);
  await panel.getByRole('checkbox', { name: 'Probeer het advies op deze pagina' }).check();
  await expect.poll(() => page.locator('owc-button > *').first().evaluate((node) => getComputedStyle(node).backgroundColor)).not.toBe(before);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('the command measures what can be measured, and says of the rest why not', async () => {
  const html = '<!doctype html><html lang="nl"><title>Proef</title><main><h1>Proef</h1><p>Tekst</p></main>';
  const pages: Record<string, [status: number, type: string, body: string, policy?: string]> = {
    '/streng': [200, 'text/html', html, "script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"],
    '/tekening': [200, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>'],
    '/weg': [404, 'text/html', html],
  };
  const server = createServer((request, response) => {
    const [status, type, body, policy] = pages[request.url!] ?? [404, 'text/plain', ''];
    response.writeHead(status, { 'content-type': type, ...(policy && { 'content-security-policy': policy }) }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const run = (path: string): Promise<{ code: number; out: string; said: string }> =>
    new Promise((done) => {
      // As it is typed: without a protocol.
      const address = `127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
      execFile(process.execPath, [join(import.meta.dirname, '../../scripts/doctor.mjs'), address, '--json', '--lang', 'nl', '--viewport', '800'], (error, out, said) => done({ code: Number(error?.code ?? 0), out, said }));
    });
  try {
    const [strict, drawing, gone] = await Promise.all(['/streng', '/tekening', '/weg'].map(run));
    expect(strict!.code, strict!.said).toBe(0);
    expect(JSON.parse(strict!.out)).toMatchObject({ probed: true, findings: [], cut: false });
    expect([drawing!.code, drawing!.out]).toEqual([2, '']);
    expect(drawing!.said).toContain('is geen webpagina (image/svg+xml)');
    expect(JSON.parse(gone!.out)).toMatchObject({ notes: [expect.stringContaining('404')] });
  } finally {
    server.close();
  }
});
