import { defineConfig } from '@playwright/test';
// @ts-expect-error plain JavaScript, which runs before anything is installed
import { browserArgs, browserPath } from '../../scripts/browser.mjs';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.build/fields',
  globalSetup: './site.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: [[process.stdout.isTTY ? 'line' : 'dot'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? ([['json']] as const) : [])],
  use: {
    // Back is then a page that the browser makes again and fills in again, not one that it kept.
    launchOptions: { executablePath: await browserPath(), args: [...(browserArgs as string[]), '--disable-features=BackForwardCache'] },
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  },
});
