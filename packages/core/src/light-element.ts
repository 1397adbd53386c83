import type { CSSResult } from '@lit/reactive-element';
import { adoptPageStyles } from './page-styles.js';
import { SlottedElement } from './slotted-element.js';

/**
 * An element as a server prints it: light DOM without a shadow root, in the look that it shares with its kind and one of its own.
 * It is as whole without a script.
 */
export abstract class LightElement extends SlottedElement {
  static override slots: readonly string[] = [];
  /** The page styles of all elements of its kind. */
  static shared?: CSSResult;
  /** The page styles of the element itself. */
  static look?: CSSResult;

  override connectedCallback(): void {
    super.connectedCallback();
    const { shared, look } = this.constructor as typeof LightElement;
    if (shared) adoptPageStyles(this, shared);
    if (look) adoptPageStyles(this, look);
  }
}
