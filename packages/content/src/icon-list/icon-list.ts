import { define } from '@openwebconcept/core/define.js';
import { ContentPart } from '../content-part.js';
import { page } from './icon-list.styles.js';

/**
 * A list of which each item begins with an icon: one that is given, or a check mark.
 *
 * ```html
 * <owc-icon-list>
 *   <ul>
 *     <li>U bent 18 jaar of ouder.</li>
 *     <li><svg aria-hidden="true" viewBox="0 0 24 24">…</svg> <h3>Binnen 5 werkdagen</h3><p>U krijgt een brief.</p></li>
 *   </ul>
 * </owc-icon-list>
 * ```
 *
 * An icon only repeats what the words say: `aria-hidden="true"` on an `<svg>`, `alt=""` on an image.
 *
 * @element owc-icon-list
 * @slot - A list; an `<svg>` or `<img>` at the start of an item is its icon
 */
export class IconList extends ContentPart {
  static override look = page;
}

define('owc-icon-list', IconList);

declare global {
  interface HTMLElementTagNameMap {
    'owc-icon-list': IconList;
  }
}
