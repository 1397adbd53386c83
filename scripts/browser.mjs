// Finds the browser that tests run in: CHROMIUM, else the one installed, else Debian's by apt (as root), else Playwright's own.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Switches for a headless browser on a closed network. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const which = (name) => {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout?.trim();
  return found || undefined;
};
const playwrightOwn = async () => {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

/** Debian packages, when we may install them. A failed `apt-get update` is no reason to stop: the list may be good enough. */
export function aptInstall(...packages) {
  if (process.getuid?.() !== 0 || !which('apt-get')) return false;
  console.log(`Installing ${packages.join(', ')} with apt …`);
  const apt = (...args) => spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  for (let attempt = 0; attempt < 3; attempt++) {
    apt('update', '-qq');
    if (apt('install', '-y', '-qq', '--no-install-recommends', ...packages)) return true;
  }
  return false;
}

/** @returns {Promise<string>} the path of a Chromium */
export async function browserPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const installed = () => process.env.CHROMIUM || names.map(which).find(Boolean);
  let path = installed() ?? (await playwrightOwn());
  if (!path && aptInstall('chromium', 'fonts-liberation')) path = installed();
  if (!path) {
    console.log('Installing a Chromium with Playwright …');
    try {
      execFileSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { stdio: 'inherit' });
    } catch {
      // the sentence below says what to do
    }
    path = await playwrightOwn();
  }
  if (!path) throw new Error('No browser found. Install Chromium, or set CHROMIUM to the path of one.');
  return path;
}
