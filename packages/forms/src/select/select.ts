import type { PropertyValues } from '@lit/reactive-element';
import { isOurs, make } from '@openwebconcept/core/adopting-element.js';
import { define } from '@openwebconcept/core/define.js';
import { FormField } from '@openwebconcept/core/form-field.js';
import { say } from '@openwebconcept/core/localise.js';
import * as coreEn from '@openwebconcept/core/en.js';
import * as coreNl from '@openwebconcept/core/nl.js';
import type { Control } from '@openwebconcept/core/validity.js';
import { property } from '@lit/reactive-element/decorators/property.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { styles } from './select.styles.js';

/** What can be chosen: words, words with the value that is sent for them, or several under a heading. */
export type SelectOption = string | { value: string; label?: string; disabled?: boolean } | { label: string; options: readonly SelectOption[] };

/**
 * One answer from a list: a native `<select>` in light DOM with its label, description and error. For up to about seven answers
 * radio buttons (`owc-radio-group`) are easier, for a very long list `owc-combobox` is.
 *
 * ```html
 * <owc-select>
 *   <label slot="label" for="land">Land</label>
 *   <select id="land" name="land" autocomplete="country">
 *     <option value="">Kies een antwoord</option>
 *     <option value="NL">Nederland</option>
 *   </select>
 * </owc-select>
 * ```
 *
 * The shorthand takes the options as they are, and follows them: `<owc-select label="Land" name="land"><option value="NL">Nederland</option></owc-select>`.
 * A browser chooses the first option where nothing else is chosen. Nobody gave that answer, so the shorthand puts an empty option
 * before it, unless the author chose (`selected`, or `value`) or wrote an empty option. A server that prints the `<select>` does the same.
 *
 * @element owc-select
 * @slot label - The `<label>` of the field
 * @slot description - Help that stays in place
 * @slot error - What is wrong with the choice
 * @slot - The native `<select>`; or the `<option>` and `<optgroup>` elements of one that is made
 * @slot note - What is said about the choice, such as where it comes from
 * @attr {string} name - The name under which the value is sent
 * @attr {string} value - The value at the start
 * @attr {string} autocomplete - What the browser may fill in, such as `country`
 * @fires {InputEvent} input - The native event of the select
 * @fires {Event} change - The native event of the select, when another answer is chosen
 */
export class Select extends FormField {
  static override styles = styles;
  static override slots = ['label', 'description', 'error', '', 'note'];
  static override forwarded = ['name', 'value', 'autocomplete', 'form', 'multiple', 'size'];

  /** The words of the empty first option. */
  @property() placeholder = '';

  /** What can be chosen, when it is not written as `<option>` elements. */
  @property({ attribute: false }) options?: readonly SelectOption[];

  #wanted?: string;
  #watcher?: MutationObserver;

  override get value(): string {
    return super.value;
  }
  override set value(value: string) {
    super.value = value;
    this.#wanted = this.control && this.value === value ? undefined : value; // its option may still be on its way
  }

  override get valueText(): string {
    const { selectedOptions = [] } = (this.control ?? {}) as Partial<HTMLSelectElement>;
    return [...selectedOptions].map(({ value, label }) => value && label).join(', ');
  }

  override get validationMessage(): string {
    const { control } = this;
    if (!control?.willValidate || this.readOnly) return '';
    if (this.value || !(this.required || control.getAttribute('aria-required') === 'true' || (control as HTMLSelectElement).required)) return control.validity.customError ? control.validationMessage : '';
    const label = this.labelText;
    return this.requiredMessage || (label ? say(this, coreNl.choose, coreEn.choose)(label) : say(this, coreNl.chooseUnnamed, coreEn.chooseUnnamed));
  }

  protected override makeControl(): Control {
    const select = make('select');
    this.#fill(select);
    return select;
  }

  protected override forward(own: Control, name: string): void {
    if (name === 'value') this.#fill(own as HTMLSelectElement);
    else super.forward(own, name);
    if (name === 'multiple') console.warn('<owc-select multiple>: few people know how to choose more than one here. Use <owc-checkbox-group>.', this);
  }

  override adopt(changed?: PropertyValues): void {
    super.adopt(changed);
    if (this.control && isOurs(this.control)) this.#fill(this.control as HTMLSelectElement);
  }

  /** Copies the options into a select of ours, if they are others than before. */
  #fill(select: HTMLSelectElement): void {
    const theirs = [...this.children].filter((child) => child.matches('option, optgroup'));
    for (const node of theirs) (this.#watcher ??= new MutationObserver(() => this.adopt())).observe(node, { subtree: true, childList: true, attributes: true, characterData: true });
    const next = document.createElement('div'); // a select would choose one at once
    next.append(...(this.options?.map(optionOf) ?? theirs.map((node) => node.cloneNode(true))));
    const options = [...next.querySelectorAll('option')];
    const value = this.getAttribute('value');
    if (value !== null) for (const option of options) option.defaultSelected = option.value === value;
    if (!select.multiple && !options.some((option) => !option.value || option.defaultSelected)) {
      next.prepend(new Option(this.placeholder || say(this, nl.selectEmpty, en.selectEmpty), ''));
    }
    if (next.innerHTML === select.innerHTML) return;
    const chosen = select.value === atFirst(select) ? this.#wanted : select.value;
    select.replaceChildren(...next.childNodes);
    if (![...select.options].some((option) => option.value === chosen)) return;
    select.value = chosen!;
    this.#wanted = undefined;
  }
}

const optionOf = (option: SelectOption): HTMLElement => {
  if (typeof option === 'string') return new Option(option, option);
  if (!('options' in option)) return Object.assign(new Option(option.label ?? option.value, option.value), { disabled: option.disabled });
  const group = Object.assign(document.createElement('optgroup'), { label: option.label });
  group.append(...option.options.map(optionOf));
  return group;
};

/** What a select says before anyone chooses. */
const atFirst = ({ options }: HTMLSelectElement): string => ([...options].find((option) => option.defaultSelected) ?? options[0])?.value ?? '';

define('owc-select', Select);

declare global {
  interface HTMLElementTagNameMap {
    'owc-select': Select;
  }
}
