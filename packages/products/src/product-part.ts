import { LightElement } from '@openwebconcept/core/light-element.js';
import { page } from './product-part.styles.js';

/** A part of a product page as a server prints it, in the look that all parts share and the `look` of its own. */
export abstract class ProductPart extends LightElement {
  static override shared = page;
}
