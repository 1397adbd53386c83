// The page as it is seen: through shadow roots and slots.
import { compose, parseColor } from '@openwebconcept/theme/contrast.js';
import type { Rgb, Rgba } from '@openwebconcept/theme/contrast.js';

/** What is not of the theme and not measured: the doctor itself, and the bar that WordPress shows to editors. */
const OWN = 'owc-theme-doctor, [data-owc-doctor], #wpadminbar';

/** Above a node as it is drawn: the slot it stands in, the host of its shadow root. */
export function above(node: Node): Element | null {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** The node itself and all above it. */
export function* upwards(node: Element): Generator<Element> {
  for (let up: Element | null = node; up; up = above(up)) yield up;
}

/** All elements under a root as they are drawn, in their order. */
export function* elements(root: Element): Generator<Element> {
  if (root.matches(OWN)) return;
  yield root;
  for (const child of children(root)) if (child instanceof Element) yield* elements(child);
}

/** What is drawn in an element: its shadow root, or what is slotted, or its children. */
export function children(node: Element): Node[] {
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node instanceof HTMLSlotElement) {
    const given = node.assignedNodes();
    return given.length ? given : [...node.childNodes];
  }
  return [...node.childNodes];
}

/** The closest element of ours around a node, itself included. */
export function ours(node: Element): Element | null {
  for (const up of upwards(node)) if (up.localName.startsWith('owc-')) return up;
  return null;
}

let clips = new Map<Element, boolean>();
/** What was looked up before counts no more: the page has changed. */
export const forget = (): void => void (clips = new Map());

/** Is a node, or something around it, made so small that only a screen reader finds it? */
function isClipped(node: Element): boolean {
  const known = clips.get(node);
  if (known !== undefined) return known;
  const style = getComputedStyle(node);
  const { width, height } = node.getBoundingClientRect();
  const own =
    /inset\((50|100)%|circle\(0/.test(style.clipPath) ||
    (style.position === 'absolute' && /^rect\((0|1)px/.test(style.clip)) ||
    (style.overflow !== 'visible' && style.display !== 'contents' && style.display !== 'inline' && (width < 2 || height < 2));
  const up = above(node);
  const clipped = own || (up !== null && isClipped(up));
  clips.set(node, clipped);
  return clipped;
}

/** Is it there for an eye? What is only for a screen reader is not. */
export function isSeen(node: Element): boolean {
  let box: Element | null = node;
  while (box && getComputedStyle(box).display === 'contents') box = above(box);
  return box !== null && box.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) && !isClipped(box);
}

export type Ground = { color: Rgb; node: Element | null } | { unknown: 'image' | 'position' | 'effect' };

/** What is seen behind the content of a node, and which element paints it. */
export function groundOf(node: Element): Ground {
  const layers: Rgba[] = [];
  let painter: Element | null = null;
  let floating = false;
  for (const up of upwards(node)) {
    const style = getComputedStyle(up);
    if (style.display === 'contents') continue;
    if (style.mixBlendMode !== 'normal' || (style.filter !== 'none' && style.filter !== '') || style.backgroundClip === 'text') return { unknown: 'effect' };
    // A picture behind text; one that is a mask is drawn in the colour of the background, and is an icon.
    if (style.backgroundImage !== 'none' && style.maskImage === 'none') {
      // What an own arrow or icon beside the text paints does not stand behind it.
      const small = /no-repeat/.test(style.backgroundRepeat) && up.matches('input, select, textarea, summary, a, button');
      if (!small) return { unknown: 'image' };
    }
    const color = parseColor(style.backgroundColor);
    if (color && color[3] > 0) {
      layers.unshift(color);
      painter ??= up;
      if (color[3] > 0.995) return { color: compose(...layers), node: painter };
    }
    // Above what it hangs over, which need not be what it stands in.
    if (style.position === 'absolute' || style.position === 'fixed') floating = true;
  }
  if (floating && document.body.querySelector('img, video, canvas, svg, [style*="background"]')) return { unknown: 'position' };
  // Nobody paints: the browser's own canvas, which is dark when the page says so.
  return { color: compose(canvas(), ...layers), node: painter };
}

function canvas(): Rgba {
  const dark = getComputedStyle(document.documentElement).colorScheme;
  const isDark = /dark/.test(dark) && (!/light/.test(dark) || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? [18, 18, 18, 1] : [255, 255, 255, 1];
}

/** How much of it is seen, of itself and all above. */
export function opacityOf(node: Element): number {
  let value = 1;
  for (const up of upwards(node)) value *= Number(getComputedStyle(up).opacity);
  return value;
}

/** A selector that finds a node, through shadow roots with ` >>> `. For people. */
export function describe(node: Element): string {
  const root = node.getRootNode();
  const parts: string[] = [];
  for (let up: Element | null = node; up && parts.length < 4; up = up.parentElement) {
    if (up.id) {
      parts.unshift(`#${CSS.escape(up.id)}`);
      break;
    }
    const name = [...up.classList].find((one) => !/^(is-|has-|wp-container)/.test(one));
    const same = up.parentElement ? [...up.parentElement.children].filter(({ localName }) => localName === up!.localName) : [];
    parts.unshift(up.localName + (name ? `.${CSS.escape(name)}` : '') + (same.length > 1 ? `:nth-of-type(${same.indexOf(up) + 1})` : ''));
    if (/^(body|main|html)$/.test(up.localName)) break;
  }
  const path = parts.join(' > ');
  return root instanceof ShadowRoot ? `${describe(root.host)} >>> ${path}` : path;
}

/** All roots that hold sheets: the document and every shadow root under a node. */
export function* roots(top: Document | ShadowRoot = document): Generator<Document | ShadowRoot> {
  yield top;
  for (const node of top.querySelectorAll('*')) if (node.shadowRoot && !node.matches(OWN)) yield* roots(node.shadowRoot);
}

/** Puts a sheet in the document, and in shadow roots if asked; the function that it gives takes it out again. */
export function adopt(css: string, everywhere = false): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const places = everywhere ? [...roots()] : [document];
  for (const place of places) place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
  return () => {
    for (const place of places) place.adoptedStyleSheets = place.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** What moves stands still, so that a colour is read where it ends. */
export const still = '*, *::before, *::after { transition: none !important; }';
