import type { CSSResult } from '@lit/reactive-element';

/**
 * Adopts a sheet into the document or shadow root that an element stands in, once: for what `::slotted` cannot reach.
 * The sheet is layered and `!important`, because a layered important rule beats every unlayered one of the page.
 */
export function adoptPageStyles(element: Element, styles: CSSResult): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const sheet = styles.styleSheet;
  if (!sheet || !root.adoptedStyleSheets || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
