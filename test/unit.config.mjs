// Unit tests in a real browser. ENGINE=chromium (default), firefox or webkit: the same files in each.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { summaryReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { browserArgs, browserPath } from '../scripts/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

async function browser(engine = 'chromium') {
  if (engine === 'chromium') {
    const { playwrightLauncher } = await import('@web/test-runner-playwright');
    return playwrightLauncher({ product: 'chromium', concurrency: 2, launchOptions: { executablePath: await browserPath(), args: browserArgs } });
  }
  const launchers = await import('./engines.mjs');
  return launchers[engine]();
}

export default {
  rootDir: root,
  files: ['packages/*/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['@openwebconcept/source', 'browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  browsers: [await browser(process.env.ENGINE)],
  reporters: [summaryReporter()],
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
