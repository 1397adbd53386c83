// npm run doctor -- https://www.voorbeeld.nl/   what a theme does with our elements on a live page: see packages/doctor
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserPath } from './browser.mjs';

const dist = join(import.meta.dirname, '../packages/doctor/dist/in-page/in-page.js');
if (!existsSync(dist)) {
  const { build } = await import('./build.mjs');
  await build();
}
process.env.CHROMIUM = await browserPath();
await import('../packages/doctor/bin/owc-theme-doctor.mjs');
