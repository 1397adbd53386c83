import { defineConfig } from '@playwright/test';
import { browserArgs, browserPath } from '../../scripts/browser.mjs';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.build/stories',
  globalSetup: './site.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: process.env.CI ? 'dot' : 'line',
  use: {
    launchOptions: { executablePath: await browserPath(), args: browserArgs },
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  },
});
