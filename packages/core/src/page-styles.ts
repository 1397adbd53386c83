import type { CSSResult } from '@lit/reactive-element';

// A thousand fields that are written at once ask a thousand times: what was seen is not looked up again until they are done.
let seenIn: Node | undefined;
const seen = new Set<CSSResult>();

/**
 * Adopts a sheet into the document or shadow root that an element stands in, once: for what `::slotted` cannot reach.
 * The sheet is layered and `!important`, because a layered important rule beats every unlayered one of the page.
 */
export function adoptPageStyles(element: Element, styles: CSSResult): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root === seenIn && seen.has(styles)) return;
  const sheet = styles.styleSheet;
  if (!sheet || !root.adoptedStyleSheets) return;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  if (!seenIn) queueMicrotask(forget);
  if (root !== seenIn) seen.clear();
  seenIn = root;
  seen.add(styles);
}

function forget(): void {
  seenIn = undefined;
  seen.clear();
}
