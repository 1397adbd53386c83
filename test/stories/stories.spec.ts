import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { stories, test } from './stage.js';
import { controlsWithoutEdge, sticksOut } from './in-page.js';

const THEMES = ['dark', 'voorbeeld', 'buren', 'utrecht', 'rijkshuisstijl'];
// A piece of a page has no landmarks and no first heading of its own.
const PIECE = Object.fromEntries(['region', 'page-has-heading-one', 'landmark-one-main'].map((id) => [id, { enabled: false }]));
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// All that a theme can change for axe: colours and sizes.
const SEEN = ['color-contrast', 'target-size', 'link-in-text-block'];

for (const story of stories()) {
  test.describe(`${story.title}: ${story.name}`, () => {
    test.describe.configure({ mode: 'default' }); // one worker loads what a story needs

    test('axe finds nothing, in every theme', async ({ stage }) => {
      await stage.page.setViewportSize({ width: 1280, height: 800 });
      await stage.show(story);
      expect.soft(await stage.axe({ runOnly: [...WCAG, 'best-practice'], rules: PIECE }), 'light').toEqual([]);
      await stage.show(story, { language: 'en' });
      expect.soft(await stage.axe({ runOnly: [...WCAG, 'best-practice'], rules: { ...PIECE, 'color-contrast': { enabled: false } } }), 'English').toEqual([]);
      for (const theme of THEMES) {
        await stage.show(story, { theme });
        expect.soft(await stage.axe({ runOnly: { type: 'rule', values: SEEN } }), theme).toEqual([]);
      }
      expect(stage.errors).toEqual([]);
    });

    test('fits in 320 px, in both directions', async ({ stage }) => {
      await stage.page.setViewportSize({ width: 320, height: 640 });
      for (const look of [{}, { direction: 'rtl' }, { theme: 'voorbeeld' }, { theme: 'utrecht', direction: 'rtl' }]) {
        await stage.show(story, look);
        expect.soft(await stage.page.evaluate(sticksOut), JSON.stringify(look)).toEqual([]);
      }
    });

    test('fits with text of 200 %', async ({ stage }) => {
      await stage.page.setViewportSize({ width: 640, height: 800 });
      const size = (value: string): Promise<void> => stage.page.evaluate((fontSize) => void Object.assign(document.documentElement.style, { fontSize }), value);
      await stage.show(story);
      await size('200%');
      try {
        expect(await stage.page.evaluate(sticksOut)).toEqual([]);
      } finally {
        await size('');
      }
    });

    test('shows its controls in forced colours', async ({ stage }) => {
      await stage.page.setViewportSize({ width: 1280, height: 800 });
      await stage.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      try {
        await stage.show(story);
        expect(await stage.page.evaluate(controlsWithoutEdge)).toEqual([]);
      } finally {
        await stage.page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
      }
    });

    // SHOTS=folder npx playwright test -c test/stories: pictures for people.
    if (process.env.SHOTS) {
      test('pictures', async ({ stage }) => {
        const folder = join(process.env.SHOTS!, story.title.replaceAll(/[/\s]+/g, '-'));
        mkdirSync(folder, { recursive: true });
        const shoot = async (name: string): Promise<void> => {
          await stage.page.screenshot({ path: join(folder, `${story.name}-${name}.png`.replaceAll(/[/\s]+/g, '-')), fullPage: true });
        };
        await stage.page.setViewportSize({ width: 1280, height: 800 });
        for (const theme of ['light', ...THEMES]) {
          await stage.show(story, { theme });
          await shoot(theme);
        }
        await stage.page.setViewportSize({ width: 320, height: 640 });
        await stage.show(story);
        await shoot('320');
        await stage.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
        await shoot('forced-colors');
        await stage.page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
      });
    }
  });
}
