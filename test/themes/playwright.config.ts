import { defineConfig } from '@playwright/test';
import base from '../stories/playwright.config.js';

// npm test -- looks    every element in every look, on one page
// npm run themes       every story in every look: long
// npm run sheets       a picture of every look
export default defineConfig({
  ...base,
  outputDir: '../../.build/themes',
  globalSetup: '../stories/site.ts',
  timeout: 300_000,
  projects: [
    { name: 'looks', testMatch: 'looks.spec.ts' },
    { name: 'themes', testMatch: 'stories.spec.ts' },
    { name: 'sheets', testMatch: 'sheets.spec.ts' },
  ],
});
