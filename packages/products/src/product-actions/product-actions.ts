import { define } from '@openwebconcept/core/define.js';
import { ProductPart } from '../product-part.js';
import { page } from './product-actions.styles.js';

/**
 * The ways to arrange something: to apply, to make an appointment, to call. The first link is the most important one and looks
 * so; below a link there is room for what one needs to know before following it.
 *
 * ```html
 * <owc-product-actions>
 *   <section aria-labelledby="regelen">
 *     <h2 id="regelen">Direct regelen</h2>
 *     <ul>
 *       <li><a href="/paspoort/">Aanvragen met DigiD</a><div class="owc-product-hint"><p>U logt in met DigiD.</p></div></li>
 *       <li><a href="/afspraak/">Maak een afspraak</a></li>
 *     </ul>
 *   </section>
 * </owc-product-actions>
 * ```
 *
 * @element owc-product-actions
 * @slot - A `<section>` with a heading and a list of links
 */
export class ProductActions extends ProductPart {
  static override look = page;
}

define('owc-product-actions', ProductActions);

declare global {
  interface HTMLElementTagNameMap {
    'owc-product-actions': ProductActions;
  }
}
