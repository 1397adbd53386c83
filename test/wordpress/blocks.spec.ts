import type { FrameLocator, Locator, Page } from '@playwright/test';
import { journeys } from './blocks.js';
import type { Journey } from './blocks.js';
import { blocks, content, edit, insert, insertByHand, save, select, settings, troubleOf, welcomed } from './editor.js';
import type { Block, BlockType } from './editor.js';
import { ask, axe, expect, php, test, upgraded } from './wordpress.js';

declare const wp: { blocks: { getBlockType(name: string): BlockType }; data: { select(store: string): { getBlock(id: string): Block | null; getBlocks(): Block[] } } };

test.beforeAll(welcomed);

/** A setting of a block, and a value that it did not have. */
interface Setting {
  key: string;
  label: string;
  value: unknown;
  shown?: string;
}

/** The first choice that an editor has beside the page. */
const settingOf = (page: Page, id: string, wanted: Record<string, unknown> = {}): Promise<Setting | undefined> =>
  page.evaluate(({ id, wanted }) => {
    const { name, attributes } = wp.data.select('core/block-editor').getBlock(id)!;
    const schema = wp.blocks.getBlockType(name).attributes;
    const keys = Object.keys(schema).filter((key) => schema[key]!.owc?.label && schema[key]!.owc!.slot === undefined);
    const key = Object.keys(wanted)[0] ?? keys.find((one) => one !== 'src' && attributes[one] !== undefined && attributes[one] !== '') ?? keys.find((one) => one !== 'src');
    if (!key) return undefined;
    const { type, owc } = schema[key]!;
    const label = owc!.label!;
    if (key in wanted) return { key, label, value: wanted[key], ...(owc!.options && { shown: owc!.options[String(wanted[key])] }) };
    if (key === 'level' || key === 'headingLevel') return { key, label, value: attributes[key] === 2 ? 3 : 2, ...(owc!.options && { shown: `H${attributes[key] === 2 ? 3 : 2}` }) };
    const option = Object.entries(owc!.options ?? {}).find(([value]) => value !== String(attributes[key] ?? '') && value !== '');
    if (option) return { key, label, value: type === 'number' ? Number(option[0]) : option[0], shown: option[1] };
    return { key, label, value: type === 'boolean' ? !attributes[key] : type === 'number' ? 3 : owc!.url ? '/proef/' : 'proef' };
  }, { id, wanted });

/** Changes it as an editor does. */
async function change(page: Page, id: string, wanted?: Record<string, unknown>): Promise<string> {
  const setting = await settingOf(page, id, wanted);
  if (!setting) return '';
  await select(page, id);
  const control = (await settings(page)).getByLabel(setting.label, { exact: true }).first();
  await expect(control, setting.label).toBeVisible();
  if (setting.shown) await control.selectOption({ label: setting.shown });
  else if (typeof setting.value === 'boolean') await control.click();
  else await control.fill(String(setting.value));
  const now = await page.evaluate(({ id, key }) => wp.data.select('core/block-editor').getBlock(id)!.attributes[key], { id, key: setting.key });
  expect(now, `${setting.key} after a change`).toEqual(setting.value);
  return setting.key;
}

/** All that the editor holds, as it is after it was saved and read again. */
const held = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const walk = (list: Block[]): unknown[] => list.map(({ name, attributes, innerBlocks }) => [name, JSON.parse(JSON.stringify(attributes)), walk(innerBlocks)]);
    return walk(wp.data.select('core/block-editor').getBlocks());
  });

/** Types in the first place of the block where one can type. */
async function type(page: Page, canvas: FrameLocator, id: string, text: string): Promise<boolean> {
  const place: Locator = canvas.locator(`#block-${id} [contenteditable="true"]`).first();
  if (!(await place.count())) return false;
  await place.click();
  if ((await place.innerText()).replace(/\uFEFF/g, '').trim()) await page.keyboard.press('ControlOrMeta+A'); // in an empty block it takes all blocks
  await page.keyboard.type(text);
  await expect(place).toHaveText(text);
  return true;
}

for (const [title, { list, around = [], after = [], tag = [] }] of Object.entries(journeys)) {
  test(`${title}: each block is made, filled, changed, saved, found back and seen in a block theme and a classic theme`, { tag }, async ({ page, browser, baseURL }) => {
    const trouble = troubleOf(page);
    const id = await php(`echo wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Blokken' ) );`);
    try {
      let canvas = await edit(page, `/wp-admin/post.php?post=${id}&action=edit`);
      const [first, ...rest] = list as [Journey, ...Journey[]];
      let ids: string[];
      if (around.length) {
        const [outer] = await insert(page, [[around[0]!, {}, list.map(({ made }) => made)]]);
        ids = await page.evaluate((id) => wp.data.select('core/block-editor').getBlock(id)!.innerBlocks.map(({ clientId }) => clientId), outer!);
      } else {
        await insertByHand(page, first.made[0]);
        await expect.poll(() => blocks(page)).toContain(first.made[0]);
        ids = [await page.evaluate((name) => wp.data.select('core/block-editor').getBlocks().find((one) => one.name === name)!.clientId, first.made[0]), ...(await insert(page, rest.map(({ made }) => made)))];
      }
      await insert(page, after);
      const typed: string[] = [];
      for (const [index, { made: [name], set }] of list.entries()) {
        await test.step(name, async () => {
          const text = `Proef ${index + 1}`;
          await expect(canvas.locator(`#block-${ids[index]}`), name).toBeVisible();
          typed[index] = (await type(page, canvas, ids[index]!, text)) ? text : '';
          await change(page, ids[index]!, set?.[name]);
          // What lives only in another block is changed where it lives.
          const parts = await page.evaluate((id) => {
            const seen = new Map<string, string>();
            const walk = (list: Block[]): void => list.forEach(({ name, clientId, innerBlocks }) => {
              if (name.startsWith('owc/') && !seen.has(name)) seen.set(name, clientId);
              walk(innerBlocks);
            });
            walk(wp.data.select('core/block-editor').getBlock(id)!.innerBlocks);
            return [...seen];
          }, ids[index]!);
          for (const [part, at] of parts) await change(page, at, set?.[part]);
        });
      }
      await save(page);
      expect(await content(page), 'plain HTML, without our tags').not.toMatch(/<owc-|<dialog/);
      const before = await held(page);

      canvas = await edit(page, `/wp-admin/post.php?post=${id}&action=edit`);
      expect((await blocks(page)).filter((name) => name.endsWith('(invalid)'))).toEqual([]);
      expect(await held(page)).toEqual(before);
      for (const text of typed.filter(Boolean)) await expect(canvas.getByText(text, { exact: true }).first()).toBeAttached();
      expect(trouble).toEqual([]);

      const context = await browser.newContext({ baseURL });
      const visitor = await context.newPage();
      const said: string[] = [];
      visitor.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
      visitor.on('pageerror', (error) => said.push(error.message));
      for (const theme of ['', 'twentytwentyone']) {
        await visitor.setExtraHTTPHeaders({ 'X-Test-Theme': theme });
        await visitor.goto(`/?page_id=${id}`);
        expect(await visitor.locator('.wp-site-blocks').count(), 'a block theme').toBe(theme ? 0 : 1);
        await upgraded(visitor);
        for (const [index, { made: [name], see }] of list.entries()) {
          const seen = see?.(visitor, typed[index]!) ?? visitor.getByText(new RegExp(`^${typed[index]!}( |$)`)); // a field says behind its label whether it may be left empty
          await expect.soft(seen.first(), `${name} ${theme}`).toBeVisible();
        }
        expect.soft(await axe(visitor), theme).toEqual([]);
      }
      expect.soft(said).toEqual([]);
      await context.close();
    } finally {
      await php(`wp_delete_post( ${id}, true );`);
    }
  });
}

test('every block is in one of the journeys', async () => {
  const parents = await ask<Record<string, string[]>>(`array_map( static fn( $definition ) => $definition['parent'] ?? array(), OWC\\Elements\\definitions() )`);
  const made = new Set(Object.values(journeys).flatMap(({ list, around = [] }) => [...around, ...list.map((one) => one.made[0])]));
  // What lives in one other block comes with it.
  expect(Object.entries(parents).filter(([name, inside]) => !made.has(name) && !inside.some((parent) => made.has(parent))).map(([name]) => name)).toEqual([]);
});
