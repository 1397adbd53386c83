import type { CSSResult } from '@lit/reactive-element';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import { SlottedElement } from '@openwebconcept/core/slotted-element.js';
import { page as text } from './product-part.styles.js';

/**
 * A part of a product page as a server prints it: light DOM without a shadow root, in the look that all parts share and the
 * `look` of its own. It is as whole without a script.
 */
export abstract class ProductPart extends SlottedElement {
  static override slots: readonly string[] = [];
  /** The page styles of the element. */
  static look?: CSSResult;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, text);
    const { look } = this.constructor as typeof ProductPart;
    if (look) adoptPageStyles(this, look);
  }
}
