import { expect } from '@playwright/test';
import { stories, test } from '../stories/stage.js';
import { looks } from './looks.js';
import { inState } from './states.js';

const [overview] = stories('overview');
const SEEN = { runOnly: { type: 'rule' as const, values: ['color-contrast', 'target-size', 'link-in-text-block'] } };

for (const look of Object.keys(looks)) {
  test(`every element in ${look}`, async ({ stage }) => {
    await stage.page.setViewportSize({ width: 1280, height: 800 });
    await stage.show(overview!, { theme: look });
    expect.soft(await stage.axe(SEEN), 'as it is').toEqual([]);
    expect.soft(await inState(stage.page, ['hover'], () => stage.axe(SEEN)), 'under the pointer').toEqual([]);
    expect.soft(await inState(stage.page, ['focus', 'focus-visible'], () => stage.axe(SEEN)), 'with focus').toEqual([]);
    expect(stage.errors).toEqual([]);
  });
}
