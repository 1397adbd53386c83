import { css } from '@lit/reactive-element';
import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { idOf, isOurs, make, setAttribute, watch } from '@openwebconcept/core/adopting-element.js';
import { define } from '@openwebconcept/core/define.js';
import { FormGroup } from '@openwebconcept/core/form-group.js';
import { say } from '@openwebconcept/core/localise.js';
import * as coreEn from '@openwebconcept/core/en.js';
import * as coreNl from '@openwebconcept/core/nl.js';
import type { Control } from '@openwebconcept/core/validity.js';
import type { Dated } from '../dates/dates.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { styles } from './date-field.styles.js';

/**
 * A date that somebody knows: day, month and year in three native inputs in light DOM, in one group. A month can be a name, and a whole
 * date in one input is spread over the three. A calendar can be added for dates nearby.
 *
 * ```html
 * <owc-date-field role="group" aria-labelledby="geboren" aria-describedby="geboren-hulp">
 *   <div slot="label" id="geboren">Geboortedatum</div>
 *   <div slot="description" id="geboren-hulp">Bijvoorbeeld 27 3 1984</div>
 *   <label slot="day" for="dag">Dag</label>
 *   <input slot="day" id="dag" name="geboren[day]" inputmode="numeric" autocomplete="bday-day" aria-describedby="geboren-hulp">
 *   <label slot="month" for="maand">Maand</label>
 *   <input slot="month" id="maand" name="geboren[month]" inputmode="numeric" autocomplete="bday-month">
 *   <label slot="year" for="jaar">Jaar</label>
 *   <input slot="year" id="jaar" name="geboren[year]" inputmode="numeric" autocomplete="bday-year">
 * </owc-date-field>
 * ```
 *
 * @element owc-date-field
 * @slot label - What date is asked, in a `<div>`
 * @slot description - Help that stays in place, such as an example
 * @slot error - What is wrong with the date
 * @slot day - The `<label>` and the `<input>` of the day
 * @slot month - The `<label>` and the `<input>` of the month
 * @slot year - The `<label>` and the `<input>` of the year
 * @slot note - What is said about the date, such as where it comes from
 * @slot - The button of the calendar
 * @attr {string} name - The name of the date: it is sent as `name[day]`, `name[month]` and `name[year]`
 * @attr {string} value - The date at the start, such as 1984-03-27
 * @fires {InputEvent} input - The native event of an input, at each change while typing
 * @fires {Event} change - The native event of an input, when a change is done
 */
export class DateField extends FormGroup {
  static override forwarded = ['name', 'value', 'form'];
  static override slots = ['label', 'description', 'error', 'day', 'month', 'year', '', 'note'];
  static override styles = styles;

  /** The first date that is accepted: such as 2027-03-27, or `today`. */
  @property() min = '';

  /** The last date that is accepted: such as 2027-03-27, or `today`. */
  @property() max = '';

  /** The date on which the resident was born, which the browser may fill in. */
  @property({ type: Boolean }) birthday = false;

  /** Offers a calendar beside the inputs: for dates nearby, not for a date that somebody knows. */
  @property({ type: Boolean }) calendar = false;

  #parts: Control[] = [];
  #own: HTMLElement[] = []; // the labels and inputs that we made
  #wrong: Control[] = [];
  #value?: string;
  #dated?: Dated;
  #loaded?: Promise<unknown>;

  constructor() {
    super();
    for (const type of ['focusin', 'input']) this.addEventListener(type, this.#load); // before it is judged: when somebody comes to it
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.followed); // the browser puts back what was typed
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.followed);
    this.renderRoot.querySelector('dialog')?.remove();
  }

  /** The date, such as 1984-03-27; empty as long as it is not a whole date that exists. */
  override get value(): string {
    if (!this.#parts[0]) return this.#value ?? this.getAttribute('value') ?? '';
    const [day, month, year] = this.#texts.map((text, index) => ((index === 1 && this.#dated?.month(text)) || text).padStart(2, '0'));
    const iso = `${year}-${month}-${day}`;
    return new Date(iso).toJSON()?.startsWith(iso) ? iso : ''; // 31 April would be the first of May
  }
  override set value(value: string) {
    this.#value = value;
    this.#write();
    this.requestUpdate();
  }

  /** What stands in the parts, also when that is no date yet. */
  override get answer(): string {
    return this.#texts.join(' ').trim();
  }

  override get valueText(): string {
    return this.#dated?.text() ?? this.answer;
  }

  override get validationMessage(): string {
    return this.#judge()[0];
  }

  override reportValidity(): boolean {
    this.#wrong = this.#judge()[1];
    const right = super.reportValidity();
    this.control = this.#wrong[0] ?? this.control;
    return right;
  }

  protected override get flaggable(): HTMLElement[] {
    return this.#wrong[0] ? this.#wrong : this.#parts;
  }

  protected override get requirable(): HTMLElement[] {
    return this.#parts;
  }

  protected override adoptControl(): void {
    const theirs = this.controls.filter((control) => !isOurs(control)).sort((a, b) => a.slot.localeCompare(b.slot)); // day, month, year
    if (theirs[0]) {
      for (const node of this.#own.splice(0)) node.remove();
      for (const part of theirs) if (!this.#parts.includes(part)) watch(part, this, { attributeFilter: DateField.written });
      this.#parts = theirs;
    } else if (this.#own[0] || this.nextSibling || document.readyState !== 'loading') this.#makeParts();
    else document.addEventListener('DOMContentLoaded', this.followed, { once: true }); // the author's may still be on their way
    this.#write();
    if (!this.error) this.#wrong = this.#parts.filter((part) => part.getAttribute('aria-invalid') === 'true'); // as the server marked them
    super.adoptControl();
    this.control = this.#wrong[0] ?? this.control;
  }

  override adopt(changed?: PropertyValues): void {
    super.adopt(changed);
    for (const part of this.#parts) if (!this.flaggable.includes(part)) part.removeAttribute('aria-invalid');
    if (this.answer || this.readOnly || this.calendar) this.#load();
    this.#dated?.draw();
  }

  #makeParts(): void {
    const labels = [say(this, nl.dateDay, en.dateDay), say(this, nl.dateMonth, en.dateMonth), say(this, nl.dateYear, en.dateYear)];
    const name = this.getAttribute('name');
    const value = this.#split(this.getAttribute('value'));
    if (!this.#own[0]) this.#own = [...this.querySelectorAll<HTMLElement>(':scope > [data-owc]:is(label, input):not([slot=label])')]; // of a clone
    this.#parts = ['day', 'month', 'year'].map((slot, index) => {
      const label = (this.#own[2 * index] ??= make('label')) as HTMLLabelElement;
      const input = (this.#own[2 * index + 1] ??= make('input')) as HTMLInputElement;
      if (label.textContent !== labels[index]) label.textContent = labels[index]!;
      const attributes = {
        slot,
        inputmode: 'numeric',
        name: name && `${name}[${slot}]`,
        autocomplete: this.birthday ? `bday-${slot}` : null,
        value: value[index]!,
        form: this.getAttribute('form'),
        readonly: this.readOnly ? '' : null,
      };
      for (const [attribute, value] of Object.entries(attributes)) setAttribute(input, attribute, value);
      for (const node of [label, input]) if (node.parentNode !== this) this.append(node);
      setAttribute(label, 'slot', slot);
      setAttribute(label, 'for', idOf(input));
      return input;
    });
  }

  /** What stands in the parts, without what people add: spaces, a dot, a leading zero, digits of another width. */
  get #texts(): string[] {
    return this.#parts.map(({ value }) => value.normalize('NFKC').replace(/^[\s0]+(?=\d)|[\s.]/g, ''));
  }

  /** 1984-03-27 as people write it in the parts: 27, 3 and 1984. */
  #split(iso: string | null): string[] {
    const [, year = '', month = '', day = ''] = /^(\d{4})-0?(\d+)-0?(\d+)$/.exec(iso ?? '') ?? [];
    return [day, month, year];
  }

  #write(): void {
    if (this.#value === undefined || !this.#parts[0]) return;
    const texts = this.#split(this.#value);
    this.#parts.forEach((part, index) => (part.value = texts[index]!));
    this.#value = undefined;
  }

  /** What is wrong, and with which parts. Without the words for it, as when they could not be loaded, the server judges what was typed. */
  #judge(): [message: string, wrong: Control[]] {
    if (this.answer && !this.readOnly) return this.#dated?.judge() ?? ['', []];
    const label = this.labelText;
    const missing = label ? say(this, coreNl.missing, coreEn.missing)(label) : say(this, coreNl.missingUnnamed, coreEn.missingUnnamed);
    return [super.validationMessage && (this.requiredMessage || missing), this.#parts];
  }

  #load = (): void => {
    this.#loaded ??= import('../dates/dates.js').then(
      ({ dated }) => {
        this.#dated = dated(this, () => this.#parts, () => this.#texts, say, css);
        this.requestUpdate();
      },
      () => (this.#loaded = undefined),
    );
  };
}

define('owc-date-field', DateField);

declare global {
  interface HTMLElementTagNameMap {
    'owc-date-field': DateField;
  }
}
