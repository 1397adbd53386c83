import { define } from '@openwebconcept/core/define.js';
import { ProductPart } from '../product-part.js';
import { page } from './process-steps.styles.js';

/**
 * The steps of a procedure, numbered, with a line from one to the next.
 *
 * ```html
 * <owc-process-steps>
 *   <ol>
 *     <li><h3>U maakt een afspraak</h3><p>Dat kan online of bij de balie.</p></li>
 *     <li><h3>U komt langs</h3><p>Neem uw oude paspoort mee.</p></li>
 *   </ol>
 * </owc-process-steps>
 * ```
 *
 * @element owc-process-steps
 * @slot - An `<ol>` with a heading in each `<li>`
 */
export class ProcessSteps extends ProductPart {
  static override look = page;
}

define('owc-process-steps', ProcessSteps);

declare global {
  interface HTMLElementTagNameMap {
    'owc-process-steps': ProcessSteps;
  }
}
