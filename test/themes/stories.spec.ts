import { expect } from '@playwright/test';
import { stories, test } from '../stories/stage.js';
import { looks } from './looks.js';
import { inState } from './states.js';

// LOOKS=rvo,ma npm run themes: only these.
const asked = process.env.LOOKS?.split(',') ?? Object.keys(looks);
const SEEN = { runOnly: { type: 'rule' as const, values: ['color-contrast', 'target-size', 'link-in-text-block'] } };

for (const story of stories()) {
  test(`${story.title}: ${story.name}`, async ({ stage }) => {
    await stage.page.setViewportSize({ width: 1280, height: 800 });
    for (const look of asked) {
      await stage.show(story, { theme: look });
      expect.soft(await stage.axe(SEEN), look).toEqual([]);
      expect.soft(await inState(stage.page, ['hover'], () => stage.axe(SEEN)), `${look}, under the pointer`).toEqual([]);
    }
    expect(stage.errors).toEqual([]);
  });
}
