import { define } from '@openwebconcept/core/define.js';
import { property } from '@lit/reactive-element/decorators/property.js';
import { Choice } from '../choice.js';
import { styles } from './checkbox.styles.js';

/**
 * A native checkbox with its label beside it: a field of its own, or one of the answers of an `owc-checkbox-group`. When it is required,
 * it has to be ticked; for a statement, use `owc-consent`.
 *
 * ```html
 * <owc-checkbox>
 *   <input type="checkbox" id="nieuwsbrief" name="nieuwsbrief" value="ja" aria-describedby="nieuwsbrief-hulp">
 *   <label slot="label" for="nieuwsbrief">Ik wil de nieuwsbrief <span class="owc-optional">(niet verplicht)</span></label>
 *   <div slot="description" id="nieuwsbrief-hulp">Eén keer per maand</div>
 * </owc-checkbox>
 * ```
 *
 * As any checkbox it sends nothing when it is not ticked.
 *
 * @element owc-checkbox
 * @slot error - What is wrong with the answer
 * @slot - The native `<input type="checkbox">`
 * @slot label - The `<label>` of the checkbox
 * @slot description - Help that stays in place
 * @slot note - What is said about the answer, such as where it comes from
 * @attr {string} name - The name under which it is sent
 * @attr {string} value - What is sent when it is ticked; `on` when there is none
 * @attr {boolean} checked - It is ticked at the start
 * @fires {InputEvent} input - The native event of the checkbox
 * @fires {Event} change - The native event of the checkbox
 */
export class Checkbox extends Choice {
  static override styles = styles;

  /** In a group: the answer that goes with no other one, such as “Geen van deze”. */
  @property({ type: Boolean }) exclusive = false;
}

define('owc-checkbox', Checkbox);

declare global {
  interface HTMLElementTagNameMap {
    'owc-checkbox': Checkbox;
  }
}
