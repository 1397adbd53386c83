import { expect } from '@playwright/test';
import { stories, test } from '../stories/stage.js';
import { looks, seen } from './looks.js';
import type { Look } from './looks.js';
import { inState } from './states.js';

// LOOKS=rvo,ma npm run themes: only these.
const asked = (process.env.LOOKS?.split(',') as Look[] | undefined) ?? looks;

for (const story of stories()) {
  test(`${story.title}: ${story.name}`, async ({ stage }) => {
    await stage.page.setViewportSize({ width: 1280, height: 800 });
    for (const look of asked) {
      await stage.show(story, { theme: look });
      expect.soft(await seen(stage, look), look).toEqual([]);
      expect.soft(await inState(stage.page, ['hover'], () => seen(stage, look)), `${look}, under the pointer`).toEqual([]);
    }
    expect(stage.errors).toEqual([]);
  });
}
