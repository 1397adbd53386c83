import type { Locator, Page } from '@playwright/test';
import { expect } from './wordpress.js';

/** The block editor as a test meets it, in all versions of WordPress that we serve. */

export interface Block {
  clientId: string;
  name: string;
  isValid: boolean;
  attributes: Record<string, unknown>;
  innerBlocks: Block[];
}
/** A block to be made: its name, its attributes, and what is in it. */
export type Made = readonly [name: string, attributes?: object, inner?: readonly Made[]];

export interface BlockType {
  title: string;
  attributes: Record<string, { type: string; owc?: { label?: string; slot?: string; options?: Record<string, string>; url?: boolean; lines?: boolean } }>;
}
interface Wp {
  blocks: { createBlock(name: string, attributes?: object, inner?: readonly Block[]): Block; getBlockType(name: string): BlockType; parse(html: string): Block[]; serialize(list: Block[]): string; switchToBlockType(block: Block | Block[], name: string): Block[] | null };
  data: {
    select(store: string): { getBlocks(): Block[]; getBlock(id: string): Block | null; getEditedPostContent(): string; isSavingPost(): boolean };
    dispatch(store: string): Record<string, (...args: unknown[]) => void>;
  };
}
declare const wp: Wp;

export { edit, welcomed } from './wordpress.js';

/** What the editor says that should not be said. */
export function troubleOf(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => /OWC|Block validation|removeChild|insertBefore|Warning: /.test(message.text()) && trouble.push(message.text()));
  return trouble;
}

/** The names of all blocks, in the order of the page. */
export const blocks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walk = (list: Block[]): string[] => list.flatMap(({ name, isValid, innerBlocks }) => [name + (isValid ? '' : ' (invalid)'), ...walk(innerBlocks)]);
    return walk(wp.data.select('core/block-editor').getBlocks());
  });

/** Puts blocks at the end of the page, each with what it begins with, and gives their ids. */
export const insert = (page: Page, list: readonly Made[]): Promise<string[]> =>
  page.evaluate((json) => {
    const list = JSON.parse(json) as Made[];
    const make = ([name, attributes, inner = []]: Made): Block => wp.blocks.createBlock(name, attributes, inner.map(make));
    const made = list.map(make);
    wp.data.dispatch('core/block-editor').insertBlocks!(made);
    return made.map(({ clientId }) => clientId);
  }, JSON.stringify(list));

export const select = (page: Page, id: string): Promise<void> => page.evaluate((id) => wp.data.dispatch('core/block-editor').selectBlock!(id), id);
export const content = (page: Page): Promise<string> => page.evaluate(() => wp.data.select('core/editor').getEditedPostContent());

/** Inserts a block as people do: by its title in their language, in the list of blocks. */
export async function insertByHand(page: Page, name: string): Promise<void> {
  const title = await page.evaluate((name) => wp.blocks.getBlockType(name).title, name);
  const toggle = page.getByRole('button', { name: /^(Blok-inserter|Block Inserter|Blokinserter|Toggle block inserter)/i }).or(page.locator('.editor-document-tools__inserter-toggle, .edit-post-header-toolbar__inserter-toggle')).first();
  await toggle.click();
  const list = page.locator('.block-editor-inserter__menu');
  await list.getByRole('searchbox').fill(title);
  await list.getByRole('option', { name: new RegExp(`(^|\\W)${title}$`) }).first().click();
  if ((await toggle.getAttribute('aria-expanded')) === 'true') await toggle.click();
}

/** The settings of the block that is selected. In WordPress 6.5 they are closed at first. */
export async function settings(page: Page): Promise<Locator> {
  await page.evaluate(() => wp.data.dispatch('core/edit-post').openGeneralSidebar!('edit-post/block'));
  return page.locator('.block-editor-block-inspector');
}

export async function save(page: Page): Promise<void> {
  const saving = page.waitForResponse((response) => response.request().method() === 'POST' && /\/wp\/v2\/(pages|posts)\/\d+|wp%2Fv2%2F(pages|posts)%2F\d+/.test(response.url()));
  await page.evaluate(() => wp.data.dispatch('core/editor').savePost!());
  expect((await saving).status()).toBe(200);
}
