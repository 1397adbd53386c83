// The other two engines for the unit tests: the Firefox and the WebKit that Debian ships, not patched builds.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { aptInstall } from '../scripts/browser.mjs';

/** What `find` finds, if need be after an installation by apt. */
function need(find, sentence, ...packages) {
  const found = find() ?? (aptInstall(...packages) ? find() : undefined);
  if (!found) throw new Error(sentence);
  return found;
}

const command = (name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout?.trim() || undefined;

/**
 * Firefox over WebDriver BiDi, which it speaks itself. Keys, mouse and viewport work; `emulateMedia` does not (it needs Chrome's protocol).
 * @returns {Promise<import('@web/test-runner-core').BrowserLauncher>}
 */
export async function firefox() {
  const executablePath = need(
    () => process.env.FIREFOX || command('firefox-esr') || command('firefox'),
    'No Firefox found. Install firefox-esr, or set FIREFOX to the path of one.',
    'firefox-esr',
  );
  const { chromeLauncher, puppeteerCore } = await import('@web/test-runner-chrome');
  return chromeLauncher({
    puppeteer: puppeteerCore.default,
    launchOptions: { browser: 'firefox', executablePath, headless: true },
    createPage: async ({ context }) => {
      const page = await context.newPage();
      const { keyboard } = page;
      const name = (key) => (key === 'Space' ? ' ' : key);
      const press = keyboard.press.bind(keyboard);
      keyboard.press = async (keys) => {
        const parts = together(keys).map(name);
        const last = parts.pop();
        for (const key of parts) await keyboard.down(key);
        await press(last);
        for (const key of parts.reverse()) await keyboard.up(key);
      };
      return page;
    },
    concurrency: 1, // only one tab of a browser has the focus
  });
}

/** The keys of `Shift+Tab`; a plus alone is a plus. */
const together = (keys) => keys.split(/(?<=.)\+/);

/**
 * WebKitGTK over plain WebDriver requests, on a screen of its own. Keys and mouse work, a viewport from 450 wide too; `emulateMedia` does not.
 * @returns {Promise<import('@web/test-runner-core').BrowserLauncher>}
 */
export async function webkit() {
  const found = need(
    () => {
      const paths = { driver: command('WebKitWebDriver'), browser: miniBrowser(), screen: command('Xvfb') };
      return Object.values(paths).every(Boolean) ? paths : undefined;
    },
    'No WebKit found. Install webkit2gtk-driver and xvfb, or run in chromium or firefox.',
    'webkit2gtk-driver',
    'xvfb',
  );
  return new WebKitLauncher(found);
}

function miniBrowser() {
  for (const library of ['/usr/lib', '/usr/libexec'].flatMap((folder) => subfolders(folder))) {
    for (const folder of subfolders(library).filter((path) => /\/webkit2?gtk-\d[^/]*$/.test(path))) {
      const path = `${folder}/MiniBrowser`;
      if (command(path)) return path;
    }
  }
  return undefined;
}

const subfolders = (folder) => {
  try {
    return readdirSync(folder).map((name) => `${folder}/${name}`);
  } catch {
    return []; // a file, or not there
  }
};

const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Processes that live as long as this one. Each leads a group, so that what it starts ends with it. */
class Processes {
  #groups = new Set();

  constructor() {
    process.on('exit', () => this.end());
    for (const [signal, code] of [['SIGTERM', 143], ['SIGHUP', 129]]) process.once(signal, () => process.exit(code));
  }

  start(file, args, options) {
    const child = spawn(file, args, { detached: true, stdio: 'ignore', ...options });
    this.#groups.add(child.pid);
    child.once('error', () => {}); // the caller notices that nothing answers
    return child;
  }

  end() {
    for (const group of this.#groups) {
      try {
        process.kill(-group, 'SIGTERM');
      } catch {
        // gone already
      }
    }
    this.#groups.clear();
  }
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'playwright'; // the test commands (keys, viewport) know by this word how to speak to `getPage()`
  concurrency = 1; // the driver has one window
  #paths;
  #processes = new Processes();
  #session;
  #active;

  constructor(paths) {
    this.#paths = paths;
  }

  async initialize() {
    const display = await this.#startScreen();
    const port = await freePort();
    this.#processes.start(this.#paths.driver, [`--port=${port}`], { env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' } });
    const options = { binary: this.#paths.browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts: { pageLoad: 60_000, script: 60_000 } } };
    this.#session = await connect(`http://127.0.0.1:${port}`, capabilities);
  }

  async stop() {
    await this.#session?.request('DELETE', '').catch(() => {});
    this.#processes.end();
  }

  async startSession(id, url) {
    this.#active = id;
    await this.#session.request('POST', '/url', { url });
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#session.request('GET', '/url');
  }

  getPage() {
    return new WebKitPage(this.#session);
  }

  async stopSession() {
    this.#active = undefined;
    await this.#session.request('DELETE', '/actions').catch(() => {}); // a key that a test left down
    await this.#session.request('POST', '/url', { url: 'about:blank' });
    return {};
  }

  startDebugSession() {
    throw new Error('WebKit runs on a screen that nobody sees: debug in chromium or firefox.');
  }

  #startScreen() {
    const screen = this.#processes.start(this.#paths.screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    return new Promise((done, fail) => {
      screen.stdio[3].once('data', (number) => done(`:${String(number).trim()}`));
      screen.once('exit', () => fail(new Error('Xvfb, the screen for WebKit, did not start.')));
    });
  }
}

/** A WebDriver session, as soon as the driver answers. */
async function connect(driver, capabilities) {
  const send = async (method, path, body) => {
    const answer = await fetch(driver + path, { method, ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebKit: ${value?.error ?? answer.status} ${value?.message ?? ''}`.trim());
    return value;
  };
  for (let attempt = 1; ; attempt++) {
    try {
      await send('GET', '/status');
      break;
    } catch (cause) {
      if (attempt === 100) throw new Error('WebKitWebDriver does not answer.', { cause });
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  const { sessionId } = await send('POST', '/session', { capabilities });
  return { request: (method, path, body) => send(method, `/session/${sessionId}${path}`, body) };
}

const KEYS = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', Space: ' ',
  PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014',
  ArrowDown: '\uE015', Insert: '\uE016', Delete: '\uE017', Meta: '\uE03D', F1: '\uE031', F10: '\uE03A',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** The part of a page that the test commands use. */
class WebKitPage {
  #session;

  constructor(session) {
    this.#session = session;
  }

  keyboard = {
    down: (key) => this.#keys(['keyDown', key]),
    up: (key) => this.#keys(['keyUp', key]),
    type: (text) => this.#keys(...[...text].flatMap((key) => [['keyDown', key], ['keyUp', key]])),
    press: (keys) => {
      const parts = together(keys);
      return this.#keys(...parts.map((key) => ['keyDown', key]), ...parts.reverse().map((key) => ['keyUp', key]));
    },
  };

  mouse = {
    move: (x, y) => this.#mouse({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }),
    down: ({ button = 'left' } = {}) => this.#mouse({ type: 'pointerDown', button: BUTTONS[button] }),
    up: ({ button = 'left' } = {}) => this.#mouse({ type: 'pointerUp', button: BUTTONS[button] }),
    click: async (x, y, options) => {
      await this.mouse.move(x, y);
      await this.mouse.down(options);
      await this.mouse.up(options);
    },
  };

  /** The window is larger than the page in it: measure, then ask again. */
  async setViewportSize({ width, height }) {
    const page = () => this.#session.request('POST', '/execute/sync', { script: 'return { width: innerWidth, height: innerHeight }', args: [] });
    const [outer, inner] = [await this.#session.request('GET', '/window/rect'), await page()];
    // Nothing manages the windows of this screen: the one under the pointer, which stays in the middle, has the focus.
    await this.#session.request('POST', '/window/rect', { x: 600, y: 400, width: width + outer.width - inner.width, height: height + outer.height - inner.height });
    for (let attempt = 1; ; attempt++) {
      const now = await page();
      if (now.width === width && now.height === height) return;
      if (attempt === 20) throw new Error(`WebKit's window does not go to ${width} x ${height}; it stays ${now.width} x ${now.height}. Leave this test to another engine.`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  emulateMedia() {
    throw new Error('WebKit cannot emulate media here: leave this test to chromium.');
  }

  #keys(...steps) {
    const actions = steps.map(([type, key]) => ({ type, value: KEYS[key] ?? key }));
    return this.#session.request('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  #mouse(action) {
    const actions = [{ duration: 0, ...action }];
    return this.#session.request('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }
}
