import type { CSSResult, LitElement } from 'lit';

/**
 * Adopts a sheet into the document or shadow root that an element stands in, once: for what `::slotted` cannot reach.
 * The sheet is layered and `!important`, because a layered important rule beats every unlayered one of the page.
 */
export function adoptPageStyles(element: LitElement, styles: CSSResult): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const sheet = styles.styleSheet;
  if (!sheet || !root.adoptedStyleSheets || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
