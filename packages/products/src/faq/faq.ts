import { define } from '@openwebconcept/core/define.js';
import '@openwebconcept/content/accordion.js';
import { ProductPart } from '../product-part.js';

/**
 * Questions that are often asked, with their answers folded up. A link to a question opens it.
 *
 * ```html
 * <owc-faq>
 *   <section aria-labelledby="vragen">
 *     <h2 id="vragen">Veelgestelde vragen</h2>
 *     <owc-accordion>
 *       <details id="geldig"><summary>Hoe lang is een paspoort geldig?</summary><p>Voor volwassenen 10 jaar.</p></details>
 *       <details id="machtigen"><summary>Mag ik iemand machtigen?</summary><p>Nee, u moet zelf langskomen.</p></details>
 *     </owc-accordion>
 *   </section>
 * </owc-faq>
 * ```
 *
 * @element owc-faq
 * @slot - A `<section>` with a heading and an `<owc-accordion>`
 */
export class Faq extends ProductPart {}

define('owc-faq', Faq);

declare global {
  interface HTMLElementTagNameMap {
    'owc-faq': Faq;
  }
}
