import { expect } from '@playwright/test';
import { stories, test } from '../stories/stage.js';
import { looks, seen } from './looks.js';
import { inState } from './states.js';

const [overview] = stories('overview');

for (const look of looks) {
  test(`every element in ${look}`, async ({ stage }) => {
    await stage.page.setViewportSize({ width: 1280, height: 800 });
    await stage.show(overview!, { theme: look });
    expect(await stage.page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'the page').toMatch(/dark/.test(look) ? /rgb\((\d|[1-4]\d), / : /rgb\(2[0-5]\d, |rgba\(0, 0, 0, 0\)/);
    expect.soft(await seen(stage, look), 'as it is').toEqual([]);
    expect.soft(await inState(stage.page, ['hover', 'focus', 'focus-visible'], () => seen(stage, look)), 'under the pointer, with focus').toEqual([]);
    expect(stage.errors).toEqual([]);
  });
}

// Labels, links and radios find each other by id and name: with two of one, the page shows what no page does.
test('no two parts share an id', async ({ stage }) => {
  await stage.show(overview!);
  const ids = await stage.page.evaluate(() => [...document.querySelectorAll('#storybook-root [id]')].map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
