import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { stories, test } from './stage.js';

// What assistive technology is given for each story: role, name, description and state, as Chromium computes them.
// UPDATE=1 npx playwright test -c test/stories tree   writes the files anew: read the difference before you keep it.
const folder = join(import.meta.dirname, 'trees');
const file = (id: string): string => join(folder, `${id}.txt`);

for (const story of stories()) {
  test(`tree of ${story.title}: ${story.name}`, async ({ stage }) => {
    await stage.page.setViewportSize({ width: 1280, height: 800 });
    await stage.show(story);
    if (process.env.UPDATE) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file(story.id), await treeOf(stage.page));
    }
    expect(existsSync(file(story.id)), `trees/${story.id}.txt is missing: look at the tree and add it with UPDATE=1`).toBe(true);
    await expect.poll(() => treeOf(stage.page), { timeout: 10_000 }).toBe(readFileSync(file(story.id), 'utf8'));
  });
}

test('no tree is left of a story that is gone', () => {
  const known = new Set(stories().map(({ id }) => `${id}.txt`));
  expect(readdirSync(folder).filter((name) => !known.has(name))).toEqual([]);
});

interface Node {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'RootWebArea', 'Legend', 'LabelText']);
const STATES = new Set(['required', 'invalid', 'disabled', 'readonly', 'checked', 'selected', 'expanded', 'pressed', 'level', 'busy', 'live', 'modal', 'hasPopup']);

/** The tree below the story, a line a node. */
async function treeOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.querySelector("#storybook-root")' });
  const { nodes: roots } = (await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false })) as unknown as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: Node | undefined, depth: number): void => {
    if (!node) return;
    const role = node.role?.value ?? '';
    const shown = !node.ignored && !SILENT.has(role);
    if (shown) lines.push(`${'  '.repeat(depth)}${describe(node, role)}`);
    if (role !== 'StaticText') for (const id of node.childIds ?? []) walk(byId.get(id), depth + Number(shown));
  };
  walk(byId.get(roots[0]!.nodeId), 0);
  return `${lines.join('\n')}\n`;
}

function describe(node: Node, role: string): string {
  const text = (value: unknown): string => JSON.stringify(String(value).replaceAll(/\s+/g, ' ').trim());
  const states = (node.properties ?? [])
    .filter(({ name, value }) => STATES.has(name) && (name === 'expanded' || ![false, 'false', 'off', undefined].includes(value.value as never)))
    .map(({ name, value }) => (value.value === true || value.value === 'true' ? name : value.value === false ? `not ${name}` : `${name}=${String(value.value)}`));
  return [
    role === 'StaticText' ? 'text' : role,
    node.name?.value ? text(node.name.value) : '',
    node.description?.value ? `(${text(node.description.value)})` : '',
    node.value?.value !== undefined && node.value.value !== '' ? `= ${text(node.value.value)}` : '',
    states.length ? `[${states.sort().join(' ')}]` : '',
  ].filter(Boolean).join(' ');
}
