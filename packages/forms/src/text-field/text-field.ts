import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { make } from '@openwebconcept/core/adopting-element.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { FormField } from '@openwebconcept/core/form-field.js';
import { say } from '@openwebconcept/core/localise.js';
import * as coreEn from '@openwebconcept/core/en.js';
import * as coreNl from '@openwebconcept/core/nl.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { page, styles } from './text-field.styles.js';

const TYPES = ['text', 'email', 'tel', 'url', 'search', 'password', 'number'];

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
 * @slot count - How many characters are left
 * @slot - The native `<input>`
 * @attr {string} name - The name under which the value is sent
 * @attr {string} value - The value at the start
 * @attr {'text'|'email'|'tel'|'url'|'search'|'password'|'number'} [type=text] - The kind of text; a number is typed as text with a numeric keyboard
 * @attr {string} autocomplete - What the browser may fill in, such as `name` or `email`
 * @attr {string} placeholder - An example in the field; it disappears while typing, so never the only help
 * @fires {InputEvent} input - The native event of the input, at each change while typing
 * @fires {Event} change - The native event of the input, when a change is done
 */
export class TextField extends FormField {
  static override styles = styles;
  static override slots = ['label', 'description', 'error', '', 'count'];

  /** A unit shown before the field, such as €. Name it in the label too: it is not read aloud. */
  @property() override prefix = '';

  /** A unit shown after the field, such as m². Name it in the label too: it is not read aloud. */
  @property() suffix = '';

  /** How many characters the answer may have. Shows how many are left; typing more is possible, sending it is not. */
  @property({ type: Number, attribute: 'max-characters' }) maxCharacters?: number;

  #countTimer?: ReturnType<typeof setTimeout>;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, page);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#countTimer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('maxCharacters')) this.addEventListener('input', this.#counted);
  }

  override get validationMessage(): string {
    if (!this.control?.willValidate) return ''; // disabled or read-only
    const { value, maxCharacters } = this;
    const over = maxCharacters ? value.length - maxCharacters : 0;
    return (
      super.validationMessage ||
      (over > 0 && say(this, coreNl.tooLong, coreEn.tooLong)(over)) ||
      (this.getAttribute('type') === 'number' && value && !/^\s*[-+]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?\s*$|^\s*[-+]?\d+\.\d+\s*$/.test(value)
        ? this.invalidMessage || say(this, coreNl.number, coreEn.number)
        : '')
    );
  }

  protected override makeControl(): HTMLInputElement {
    const input = make('input');
    if (this.getAttribute('type') === 'number') input.inputMode = 'numeric';
    return input;
  }

  protected override forwardedValue(name: string): string | null {
    const value = super.forwardedValue(name);
    const type = this.getAttribute('type');
    if (name === 'type') return type === 'number' || !type ? null : TYPES.includes(type) ? type : this.#unknown(type);
    return value;
  }

  protected override texts(): Record<string, string> {
    const left = this.maxCharacters ? say(this, nl.charactersLeft, en.charactersLeft)(this.maxCharacters - this.value.length) : '';
    return { ...super.texts(), count: left };
  }

  #unknown(type: string): null {
    console.warn(`<owc-text-field type="${type}"> is not a type of text; it is shown as text. Known: ${TYPES.join(', ')}.`);
    return null;
  }

  #counted = (): void => {
    if (!this.maxCharacters) return;
    this.requestUpdate();
    clearTimeout(this.#countTimer);
    this.#countTimer = setTimeout(() => announce(this.texts().count!, this), 1000); // not at every key: once typing stops
  };
}

define('owc-text-field', TextField);

declare global {
  interface HTMLElementTagNameMap {
    'owc-text-field': TextField;
  }
}
