/** What the editor holds, checked after each change: a moment after the last key, and only the blocks that changed. */
import { wp } from '../wp.js';
import type { Block } from '../wp.js';
import { checker, Findings, kinds } from './check.js';
import type { Finding, Place, Result } from './check.js';
import { measure } from './contrast.js';
import type { Measured } from './contrast.js';

export interface Checked extends Result {
  /** Those that somebody said do not apply here. */
  aside: Finding[];
}

/** What is set aside is kept with the post, beside its content; see inc/checks.php. */
const kept = 'owc_elements_set_aside';
const { select, dispatch, subscribe } = wp.data;
const editor = (): Record<string, (...args: unknown[]) => unknown> => select('core/block-editor');

/** The blocks of the post, also where the template is shown around them. */
function blocks(): Block[] {
  const [content] = editor().getBlocksByName!('core/post-content') as string[];
  return editor().getBlocks!(content) as Block[];
}

const none: string[] = []; // always the same one: where nothing is kept, nothing has changed
const keysAside = (): string[] => (select('core/editor').getEditedPostAttribute!(kept) as string[] | undefined) ?? none;

const check = checker({
  lang: window.owcChecks.lang,
  fields: (name) =>
    Object.entries(wp.blocks.getBlockType(name)?.attributes ?? {}).flatMap(([key, { source, selector, owc }]) =>
      source === 'rich-text' || source === 'html' ? [{ key, element: owc?.element ?? selector ?? '' }] : [],
    ),
});

let found: Result | undefined;
let colours: Finding[] = [];
let checked: Checked | undefined;
const listeners = new Set<() => void>();

function tell(): void {
  if (!found) return;
  const keys = new Set(keysAside());
  const all = [...found.findings, ...colours];
  checked = { ...found, findings: all.filter(({ key }) => !keys.has(key)), aside: all.filter(({ key }) => keys.has(key)) };
  for (const listener of listeners) listener();
}

export function useChecks(): Checked | undefined {
  const [state, setState] = wp.element.useState(checked);
  wp.element.useEffect(() => {
    const listener = (): void => setState(checked);
    listeners.add(listener);
    listener();
    return () => void listeners.delete(listener);
  }, []);
  return state;
}

const canvas = (): Document => document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]')?.contentDocument ?? document;

let measured = new WeakMap<Block, Measured>();
let measuring: ReturnType<typeof setTimeout>;
const idle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
const measureSoon = (wait: number): void => {
  clearTimeout(measuring);
  measuring = setTimeout(() => idle(measureColours, { timeout: 3000 }), wait);
};

const PATIENCE = 700;
let patience = PATIENCE;

/** The canvas is measured when there is nothing else to do, as it is shown: what changed, a little at a time. What is not there yet comes later. */
function measureColours(): void {
  const tree = blocks();
  const page = canvas();
  const dressed = page.readyState === 'complete';
  const until = performance.now() + 30;
  let later = false;
  for (const block of tree) {
    if (measured.has(block)) continue;
    if (performance.now() > until) return measureSoon(0);
    const shown = dressed && page.querySelector(`[data-block="${block.clientId}"]`);
    if (shown) measured.set(block, measure(shown));
    else later = true;
  }
  if (later) measureSoon((patience = Math.min(2 * patience, 30_000)));
  const list = new Findings();
  const number = (value: number): string => (Math.floor(value * 10) / 10).toLocaleString(document.documentElement.lang || 'nl');
  for (const { pairs, unknown } of tree.flatMap((block) => measured.get(block) ?? [])) {
    for (const { text, ground, ratio, needs, own, better, blocks: places } of pairs) {
      for (const clientId of places) list.add(own ? 'contrast-own' : 'contrast-theme', `${text} ${ground}`, { clientId }, text, ground, number(ratio), number(needs), better ?? '–');
    }
    for (const { block, text } of unknown) list.add('contrast-unknown', text, { clientId: block }, text);
  }
  colours = list.list;
  tell();
}

/** Anew, for what a theme or a script changed since. */
export function measureAgain(): void {
  measured = new WeakMap();
  measureSoon(0);
}

export function watch(): void {
  let seen: unknown[] = [];
  let tree: unknown;
  let checking: ReturnType<typeof setTimeout>;
  subscribe(() => {
    const now = [blocks(), editor().getSelectedBlockClientId!(), keysAside()];
    if (now.every((value, index) => value === seen[index])) return;
    seen = now;
    clearTimeout(checking);
    checking = setTimeout(() => {
      found = check(now[0] as Block[], now[1] as string | null);
      tell();
      if (tree === now[0]) return;
      tree = now[0];
      measureSoon((patience = PATIENCE));
    }, 400);
  });
}

/** Selects the block, and in it the words, and brings it into view. */
export function goTo({ clientId, key, start, end }: Place): void {
  if (!editor().getBlockName!(clientId)) return; // removed a moment ago
  const change = dispatch('core/block-editor');
  change.selectBlock!(clientId, 0);
  if (key !== undefined && start !== undefined) change.selectionChange!(clientId, key, start, end);
  // On a small screen the list lies over the page.
  if (window.innerWidth < 782) dispatch('core/edit-post').closeGeneralSidebar!();
  requestAnimationFrame(() => {
    const block = canvas().querySelector<HTMLElement>(`[data-block="${clientId}"]`);
    block?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    if (block && !block.contains(block.ownerDocument.activeElement)) block.focus({ preventScroll: true });
  });
}

export const setAside = (key: string): void => void dispatch('core/editor').editPost!({ [kept]: [...keysAside(), key].slice(-200) });
export const takeBack = (key: string): void => void dispatch('core/editor').editPost!({ [kept]: keysAside().filter((one) => one !== key) });

export const count = (findings: Finding[], kind: 'problem' | 'advice'): number => findings.filter(({ code }) => kinds[code][1] === kind).length;
export const nameOf = (clientId: string): string => wp.blocks.getBlockType(String(editor().getBlockName!(clientId)))?.title ?? '';
