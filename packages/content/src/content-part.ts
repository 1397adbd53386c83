import { LightElement } from '@openwebconcept/core/light-element.js';
import { page } from './content.styles.js';

/** A part of a page as an author writes it or a server prints it, in the look that all parts share and the `look` of its own. */
export abstract class ContentPart extends LightElement {
  static override shared = page;
}
