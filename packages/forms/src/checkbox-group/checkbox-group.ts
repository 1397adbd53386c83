import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import '../checkbox/checkbox.js';
import { ChoiceGroup } from '../choice-group.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { styles } from './checkbox-group.styles.js';

/**
 * A question with several answers: native checkboxes. When it is required, one of them has to be ticked. One answer can be `exclusive`:
 * ticking it unticks the others, and the other way round.
 *
 * ```html
 * <owc-checkbox-group role="group" aria-labelledby="hulp-label" required>
 *   <div slot="label" id="hulp-label">Welke hulp krijgt u nu?</div>
 *   <owc-checkbox>
 *     <input type="checkbox" id="hulp-thuis" name="hulp[]" value="thuis">
 *     <label slot="label" for="hulp-thuis">Hulp in huis</label>
 *   </owc-checkbox>
 *   <p>of</p>
 *   <owc-checkbox exclusive>
 *     <input type="checkbox" id="hulp-geen" name="hulp[]" value="geen">
 *     <label slot="label" for="hulp-geen">Geen van deze</label>
 *   </owc-checkbox>
 * </owc-checkbox-group>
 * ```
 *
 * Without JavaScript the exclusive answer can be ticked together with others: a server then asks again, and does not choose for somebody.
 *
 * @element owc-checkbox-group
 * @slot label - The question
 * @slot description - Help that stays in place
 * @slot error - What is wrong with the answer
 * @slot - The answers, each an `owc-checkbox`. A `<p>` between them, such as “of”, sets the last one apart
 * @slot note - What is said about the answer, such as where it comes from
 * @attr {string} name - The name under which the answers are sent, for answers that are written without an `<input>`
 * @attr {string} value - The answers at the start with commas between them, for answers that are written without an `<input>`
 * @fires {InputEvent} input - The native event of the checkbox that changes
 * @fires {Event} change - The native event of each checkbox that changes, also of one that an exclusive answer unticks
 */
export class CheckboxGroup extends ChoiceGroup {
  static override styles = styles;

  protected override changed(event: Event): void {
    super.changed(event);
    const ticked = event.target as HTMLInputElement;
    const exclusive = (control: Element): boolean => Boolean(control.closest('owc-checkbox')?.exclusive);
    if (!ticked.checked) return;
    const others = this.chosen.filter((control) => control !== ticked && !control.disabled && (exclusive(ticked) || exclusive(control)));
    for (const other of others) {
      other.checked = false;
      other.dispatchEvent(new Event('change', { bubbles: true }));
    }
    if (others[0]) announce(exclusive(ticked) ? say(this, nl.othersUnticked, en.othersUnticked) : say(this, nl.noneUnticked, en.noneUnticked)(this.wordsOf(others[0])), this);
  }
}

define('owc-checkbox-group', CheckboxGroup);

declare global {
  interface HTMLElementTagNameMap {
    'owc-checkbox-group': CheckboxGroup;
  }
}
