import { make } from '@openwebconcept/core/adopting-element.js';
import { define } from '@openwebconcept/core/define.js';
import { property } from '@lit/reactive-element/decorators/property.js';
import { FormattedControl } from '../formatted-control.js';
import { styles } from './text-field.styles.js';

const TYPES = ['text', 'email', 'tel', 'url', 'search', 'password'];

/**
 * A single line of text: a native `<input>` in light DOM with its label, description and error.
 *
 * ```html
 * <owc-text-field>
 *   <label slot="label" for="naam">Naam</label>
 *   <div slot="description" id="naam-hulp">Zoals in uw paspoort</div>
 *   <input id="naam" name="naam" autocomplete="name" aria-describedby="naam-hulp">
 * </owc-text-field>
 * ```
 *
 * @element owc-text-field
 * @slot label - The `<label>` of the field
 * @slot description - Help that stays in place
 * @slot error - What is wrong with the value
 * @slot - The native `<input>`
 * @slot note - What is said about the value: how many characters are left, where it comes from
 * @attr {string} name - The name under which the value is sent
 * @attr {string} value - The value at the start
 * @attr {'text'|'email'|'tel'|'url'|'search'|'password'|'number'} [type=text] - The kind of text; a number is typed as text with a numeric keyboard
 * @attr {string} autocomplete - What the browser may fill in, such as `name` or `email`
 * @attr {string} placeholder - An example in the field; it disappears while typing, so never the only help
 * @fires {InputEvent} input - The native event of the input, at each change while typing
 * @fires {Event} change - The native event of the input, when a change is done
 */
export class TextField extends FormattedControl {
  static override styles = styles;

  /** A unit shown before the field, such as €. Name it in the label too: it is not read aloud. */
  @property() override prefix = '';

  /** A unit shown after the field, such as m². Name it in the label too: it is not read aloud. */
  @property() suffix = '';

  /** What the text is, such as `bsn`, `iban` or `postcode`: how it is typed, judged and sent. One of ours, or one added by `addFormat`. */
  @property() format = '';

  override get valueText(): string {
    return this.getAttribute('type') === 'password' ? '•'.repeat(this.value.length) : super.valueText;
  }

  protected override makeControl(): HTMLInputElement {
    return make('input');
  }

  protected override forwardedValue(name: string): string | null {
    const value = super.forwardedValue(name);
    return name === 'type' && !TYPES.includes(value!) ? null : value;
  }

  /** A number and an e-mail address are judged by the format of that name. */
  protected override get formatName(): string {
    const type = this.getAttribute('type') ?? '';
    return this.format || (TYPES.includes(type) && type !== 'email' ? '' : type);
  }
}

define('owc-text-field', TextField);

declare global {
  interface HTMLElementTagNameMap {
    'owc-text-field': TextField;
  }
}
