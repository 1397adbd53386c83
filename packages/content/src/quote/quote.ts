import { define } from '@openwebconcept/core/define.js';
import { ContentPart } from '../content-part.js';
import { page } from './quote.styles.js';

/**
 * Words of somebody, and whose they are.
 *
 * ```html
 * <owc-quote>
 *   <figure>
 *     <blockquote><p>Ik had mijn vergunning binnen twee weken.</p></blockquote>
 *     <figcaption>Fatima el Amrani, <cite>buurtkrant De Wijk</cite></figcaption>
 *   </figure>
 * </owc-quote>
 * ```
 *
 * @element owc-quote
 * @slot - A `<figure>` with a `<blockquote>` and a `<figcaption>`; a small image in the caption is a portrait
 */
export class Quote extends ContentPart {
  static override look = page;
}

define('owc-quote', Quote);

declare global {
  interface HTMLElementTagNameMap {
    'owc-quote': Quote;
  }
}
