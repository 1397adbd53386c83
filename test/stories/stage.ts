import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { folder } from './site.js';

export interface Story {
  id: string;
  title: string;
  name: string;
}
export interface Look {
  theme?: string;
  language?: string;
  direction?: string;
}

/** Every story of the built Storybook; with a tag that is not there for all of them, only those. */
export const stories = (tag = 'test'): Story[] =>
  Object.values((JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Story & { type: string; tags: string[] }> }).entries).filter(
    ({ type, tags }) => type === 'story' && tags.includes(tag),
  );

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * One page that plays all stories of a worker: opening Storybook takes longer than a story, its channel changes story and theme
 * without a reload. The accessibility addon's own run is off: two of axe at a time is an error.
 */
export class Stage {
  readonly errors: string[] = [];
  /** Stories that were shown before: what they load later is there. */
  readonly #known = new Set<string>();

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  async open(story: Story): Promise<void> {
    await this.page.goto(`${process.env.STORIES_URL}/iframe.html?id=${story.id}&viewMode=story&globals=a11y.manual:!true`);
    await this.page.waitForFunction(() => document.body.classList.contains('sb-show-main') && document.querySelector('#storybook-root')?.childElementCount);
    await this.page.evaluate(axeSource);
  }

  /** Shows a story and waits until it and what it plays are done. Throws what the story throws. */
  async show(story: Story, look: Look = {}): Promise<void> {
    this.errors.length = 0;
    if (!this.page.url().startsWith('http')) await this.open(story);
    await this.page.evaluate(
      async ([id, globals, quiet]) => {
        const channel = (window as any).__STORYBOOK_ADDONS_CHANNEL__;
        const finished = (): Promise<void> =>
          new Promise((done, fail) => {
            const end = (settle: () => void) => (): void => {
              for (const [type, listener] of listeners) channel.off(type, listener);
              settle();
            };
            const listeners: [string, (data: any) => void][] = [
              ['storyFinished', end(done)],
              ['storyThrewException', (error) => end(() => fail(new Error(error?.message ?? 'the story throws')))()],
              ['storyErrored', (error) => end(() => fail(new Error(`${error?.title} ${error?.description}`)))()],
              ['playFunctionThrewException', (error) => end(() => fail(new Error(error?.message ?? 'the story cannot be played')))()],
              ['storyMissing', end(() => fail(new Error(`no story ${id}`)))],
            ];
            for (const [type, listener] of listeners) channel.on(type, listener);
          });
        const preview = (window as any).__STORYBOOK_PREVIEW__;
        const current = preview.currentSelection?.storyId ?? preview.currentRender?.id;
        const now = { ...preview.storyStoreValue?.userGlobals?.get?.() };
        if (Object.entries(globals).some(([name, value]) => now[name] !== value)) {
          const drawn = finished();
          channel.emit('updateGlobals', { globals });
          await drawn;
        }
        if (current !== id) {
          const drawn = finished();
          channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
          await drawn;
        }
        // A story that was left while it played says that it is finished too.
        const waits = (): boolean => preview.currentRender?.id !== id || !['finished', 'errored'].includes(preview.currentRender.phase);
        while (waits()) await new Promise(requestAnimationFrame);
        const all = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
        await Promise.all(all(document).map((node) => (node as any).updateComplete));
        await document.fonts.ready;
        // What comes after that (a chunk, an answer) is drawn when nothing has changed for a moment.
        await new Promise<void>((done) => {
          const end = (): void => (observer.disconnect(), done());
          let timer = setTimeout(end, quiet);
          const observer = new MutationObserver(() => (clearTimeout(timer), (timer = setTimeout(end, quiet))));
          observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        });
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      },
      [story.id, { theme: 'light', language: 'nl', direction: 'ltr', ...look }, this.#known.has(story.id) ? 10 : 150] as const,
    );
    this.#known.add(story.id);
  }

  /** What axe has against the story, one line per node. */
  async axe(options: RunOptions): Promise<string[]> {
    const { violations } = await this.page.evaluate(async (options) => (await (window as any).axe.run('#storybook-root', options)) as AxeResults, options);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.failureSummary?.split('\n').slice(1).join(' ')}`));
  }
}

export const test = base.extend<object, { stage: Stage }>({
  stage: [
    async ({ browser }, use) => {
      // By this name Storybook knows a test: it stops animations, where it would wait a tenth of a second for them after each drawing.
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', userAgent: 'StorybookTestRunner' });
      await use(new Stage(page));
      await page.close();
    },
    { scope: 'worker' },
  ],
});
