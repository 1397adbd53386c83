import { define } from '@openwebconcept/core/define.js';
import { ProductPart } from '../product-part.js';
import { page } from './key-facts.styles.js';

/**
 * What most people come for, at a glance: what it costs, how long it takes, who it is for. As many beside each other as fit.
 *
 * ```html
 * <owc-key-facts>
 *   <dl>
 *     <div><dt>Kosten</dt><dd>€ 63,42 tot € 83,87</dd></div>
 *     <div><dt>Hoe lang duurt het?</dt><dd>5 werkdagen</dd></div>
 *   </dl>
 * </owc-key-facts>
 * ```
 *
 * @element owc-key-facts
 * @slot - A `<dl>` with a `<div>` around each `<dt>` and what is said about it
 */
export class KeyFacts extends ProductPart {
  static override look = page;
}

define('owc-key-facts', KeyFacts);

declare global {
  interface HTMLElementTagNameMap {
    'owc-key-facts': KeyFacts;
  }
}
