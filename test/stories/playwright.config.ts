import { defineConfig } from '@playwright/test';
// @ts-expect-error plain JavaScript, which runs before anything is installed
import { browserArgs, browserPath } from '../../scripts/browser.mjs';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.build/stories',
  globalSetup: './site.ts',
  fullyParallel: true,
  workers: 3,
  timeout: 60_000,
  reporter: [[process.stdout.isTTY ? 'line' : 'dot'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? ([['json']] as const) : [])],
  use: {
    launchOptions: { executablePath: await browserPath(), args: browserArgs },
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  },
});
