// npm test                   every check: types, lint, build, unit, sizes, Lighthouse, stories, looks, fields, WordPress
// npm run test:engines       the unit tests in real Firefox and WebKit
// npm run test:versions      the plugin in the oldest and the newest WordPress, in every PHP
// npm test -- unit stories   only these
// Only what node brings is imported here: a fresh clone installs first.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installTools, root } from './setup.mjs';

const results = join(root, '.build/results');
const bin = (path) => join(root, 'node_modules', path);
const node = process.execPath;
const playwright = (config, ...more) => [node, [bin('@playwright/test/cli.js'), 'test', '--config', config, ...more]];

/** A check: what runs, and where it leaves its counts. A check without counts is one test: it passes or it fails. */
const checks = {
  types: { run: [node, [bin('typescript/bin/tsc'), '--noEmit']] },
  lint: { run: [node, [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']] },
  build: { run: [node, ['scripts/build.mjs', '--check']] },
  unit: { run: [node, [bin('@web/test-runner/dist/bin.js'), '--config', 'test/unit.config.mjs']], counts: 'unit' },
  size: { run: [node, ['test/size.mjs']] },
  lighthouse: { run: [node, ['test/lighthouse.mjs']] },
  storybook: { run: [node, ['scripts/storybook.mjs', 'build']] },
  stories: { run: playwright('test/stories/playwright.config.ts'), counts: 'playwright' },
  looks: { run: playwright('test/themes/playwright.config.ts', '--project=looks'), counts: 'playwright' },
  themes: { run: playwright('test/themes/playwright.config.ts', '--project=themes'), counts: 'playwright' },
  'house styles': { run: playwright('test/themes/playwright.config.ts', '--project=sheets'), counts: 'playwright' },
  'wordpress themes': { run: playwright('test/wordpress/playwright.config.ts', '--project=wordpress', 'themes.spec.ts'), counts: 'playwright', env: { SHEETS: join(root, '.build/sheets') } },
  fields: { run: playwright('test/fields/playwright.config.ts'), counts: 'playwright' },
  wordpress: { run: playwright('test/wordpress/playwright.config.ts'), counts: 'playwright' },
  firefox: { run: [node, [bin('@web/test-runner/dist/bin.js'), '--config', 'test/unit.config.mjs']], counts: 'unit', env: { ENGINE: 'firefox' } },
  webkit: { run: [node, [bin('@web/test-runner/dist/bin.js'), '--config', 'test/unit.config.mjs']], counts: 'unit', env: { ENGINE: 'webkit' } },
};
/** The plugin elsewhere than in the WordPress and PHP of all other checks: the oldest WordPress in every run, and every PHP when asked. */
const oldest = versions('6.5.5');
const others = [versions('6.5.5', '8.1'), ...['8.1', '8.2', '8.3', '8.4'].map((php) => versions('7.1.1', php))];
const groups = { all: ['types', 'lint', 'build', 'unit', 'size', 'lighthouse', 'storybook', 'stories', 'looks', 'fields', 'wordpress', oldest], engines: ['firefox', 'webkit'], sheets: ['house styles', 'wordpress themes'], versions: others };

const asked = process.argv.slice(2).flatMap((name) => groups[name] ?? [name]);
const names = asked.length ? asked : groups.all;
const unknown = names.filter((name) => !(name in checks));
if (unknown.length) {
  console.error(`There is no check called ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`);
  process.exit(2);
}

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (running?.kill(signal), process.exit(1)));

await installTools().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
if (names.some((name) => !['types', 'lint', 'build', 'size', 'storybook'].includes(name))) {
  const { browserPath } = await import('./browser.mjs');
  process.env.CHROMIUM = await browserPath();
}
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };
for (const name of names) {
  const started = Date.now();
  console.log(`\n▶ ${name}`);
  const { passed, failed } = await run(name);
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - started) / 1000)} s)`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed || !total.passed ? 1 : 0);

/** @param {string} wordpress @param {string} [php] in Playground; without it in the PHP of the machine @returns {string} the name of the check */
function versions(wordpress, php) {
  const name = `wordpress-${wordpress}${php ? `-php-${php}` : ''}`;
  checks[name] = { run: playwright('test/wordpress/playwright.config.ts'), counts: 'playwright', env: { WORDPRESS: wordpress, ...(php && { PHP: php }) } };
  return name;
}

async function run(name) {
  const { run: [command, args], counts, env } = checks[name];
  const file = join(results, `${name}.json`);
  running = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env, RESULTS: file, PLAYWRIGHT_JSON_OUTPUT_NAME: file, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  const ok = await new Promise((done) => running.on('exit', (code) => done(code === 0)));
  if (!counts) return { passed: Number(ok), failed: Number(!ok) };
  const { passed = 0, failed = 0 } = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : {};
  return { passed, failed: failed || (ok && passed ? 0 : 1) }; // a run that broke off, or ran nothing, has failed
}

/** Counts of Playwright's report or of ours. A skipped test is a failed one: none may be. */
function count({ stats, passed, failed }) {
  return stats ? { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped } : { passed, failed };
}
