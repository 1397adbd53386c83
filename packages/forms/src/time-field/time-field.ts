import { define } from '@openwebconcept/core/define.js';
import { FormattedControl } from '../formatted-control.js';
import { styles } from './time-field.styles.js';

/**
 * A time of the day, by 24 hours: a text field that takes 9:30, 09.30, 9u30, 930 and 9 uur, and sends 09:30.
 *
 * ```html
 * <owc-time-field min="09:00" max="17:00">
 *   <label slot="label" for="tijd">Hoe laat wilt u komen?</label>
 *   <div slot="description" id="tijd-hulp">Tussen 9:00 en 17:00, bijvoorbeeld 14:30</div>
 *   <input id="tijd" name="tijd" inputmode="numeric" aria-describedby="tijd-hulp">
 * </owc-time-field>
 * ```
 *
 * Text and not `<input type="time">`: that one asks for AM or PM wherever the browser, not the page, is in English; cannot be pasted
 * into or filled in by voice in one go; gives nothing at all to the page or the server while it is half filled in, so that no message
 * can say what is wrong; and differs in every browser and screen reader. Where the author prints one all the same, it is adopted, and
 * judged in our words.
 *
 * @element owc-time-field
 * @slot label - The `<label>` of the field
 * @slot description - Help that stays in place
 * @slot error - What is wrong with the value
 * @slot - The native `<input>`
 * @slot note - What is said about the value, such as where it comes from
 * @attr {string} name - The name under which the value is sent
 * @attr {string} value - The value at the start
 * @attr {string} min - The earliest time, such as 09:00
 * @attr {string} max - The latest time, such as 17:00; from 22:00 to 06:00 is the night
 * @fires {InputEvent} input - The native event of the input, at each change while typing
 * @fires {Event} change - The native event of the input, when a change is done
 */
export class TimeField extends FormattedControl {
  static override styles = styles;

  static override forwarded = ['name', 'value', 'autocomplete', 'placeholder', 'readonly', 'form'];

  protected readonly formatName = 'time';

  protected override problem(): string {
    return this.formatted?.problem() || super.problem(); // a browser knows little to say about a time
  }
}

define('owc-time-field', TimeField);

declare global {
  interface HTMLElementTagNameMap {
    'owc-time-field': TimeField;
  }
}
