import { join } from 'node:path';
import { stories, test } from '../stories/stage.js';
import { looks } from './looks.js';

const folder = join(import.meta.dirname, '../../.build/sheets');
const [overview] = stories('overview');

for (const look of looks) {
  test(`a picture of ${look}`, async ({ stage }) => {
    for (const width of [1280, 320]) {
      await stage.page.setViewportSize({ width, height: 800 });
      await stage.show(overview!, { theme: look });
      await stage.page.screenshot({ path: join(folder, `${look}${width === 1280 ? '' : `-${width}`}.png`), fullPage: true });
    }
  });
}
