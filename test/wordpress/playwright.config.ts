import { defineConfig } from '@playwright/test';
// @ts-expect-error plain JavaScript, which runs before anything is installed
import { browserArgs, browserPath } from '../../scripts/browser.mjs';
// @ts-expect-error the same
import { hasPhp } from '../../scripts/php.mjs';

/** Versions that were asked for: they get what shows that the plugin works there, and a sample of what editors do. */
const { WORDPRESS = '', PHP = '' } = process.env;
const asked = `${WORDPRESS} ${PHP}`.trim();

// One WordPress serves all: it starts once, and its PHP is slow, so time limits are wide.
export default defineConfig({
  testDir: '.',
  outputDir: '../../.build/wordpress',
  globalSetup: './site.ts',
  fullyParallel: true,
  workers: 3,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [[process.stdout.isTTY ? 'line' : 'dot'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? ([['json']] as const) : [])],
  use: {
    launchOptions: { executablePath: await browserPath(), args: browserArgs },
    viewport: { width: 1280, height: 900 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  },
  // What editors do is the same in every PHP.
  projects: [asked ? { name: asked, grep: PHP ? /@versions/ : /@versions|@oldest/ } : { name: 'wordpress', ...(!hasPhp() && { grepInvert: /@php/ }) }], // a network of sites is not made in Playground
});
