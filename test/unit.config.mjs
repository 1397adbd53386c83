// Unit tests in a real browser. ENGINE=chromium (default), firefox or webkit: the same files in each.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserArgs, browserPath } from '../scripts/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

async function browser(engine = 'chromium') {
  if (engine === 'chromium') {
    const { playwrightLauncher } = await import('@web/test-runner-playwright');
    return playwrightLauncher({ product: 'chromium', concurrency: 3, launchOptions: { executablePath: await browserPath(), args: browserArgs } });
  }
  const launchers = await import('./engines.mjs');
  return launchers[engine]();
}

/** Leaves the counts where scripts/test.mjs reads them. A file that does not load, and a test that is skipped, has failed. */
const counts = {
  onTestRunFinished({ sessions }) {
    if (!process.env.RESULTS) return;
    const total = { passed: 0, failed: 0 };
    const add = (suite) => {
      for (const test of suite?.tests ?? []) total[test.passed && !test.skipped ? 'passed' : 'failed']++;
      suite?.suites.forEach(add);
    };
    for (const { testResults, passed } of sessions) {
      const before = total.failed;
      add(testResults);
      if (!passed && total.failed === before) total.failed++;
    }
    writeFileSync(process.env.RESULTS, JSON.stringify(total));
  },
};

export default {
  rootDir: root,
  files: ['packages/*/src/**/*.test.ts', 'test/unit/**/*.test.ts'],
  nodeResolve: { exportConditions: ['@openwebconcept/source', 'browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  browsers: [await browser(process.env.ENGINE)],
  reporters: [process.env.RESULTS ? defaultReporter({ reportTestResults: true, reportTestProgress: false }) : summaryReporter(), counts],
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 30_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
