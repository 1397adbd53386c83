import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { isOurs, make, setAttribute } from '@openwebconcept/core/adopting-element.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { FormGroup } from '@openwebconcept/core/form-group.js';
import { say } from '@openwebconcept/core/localise.js';
import type { Control } from '@openwebconcept/core/validity.js';
import type { AddressPart, Helper, Lookup } from '../address/address.js';
import type { TextField } from '../text-field/text-field.js';
import '../text-field/text-field.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { styles } from './address-field.styles.js';

export type { Address, AddressPart, AddressQuery, Lookup } from '../address/address.js';

const PARTS = ['postcode', 'number', 'letter', 'addition', 'street', 'town'] as const;
const MAY_BE_EMPTY = ['letter', 'addition'];

/** What each part is, for who wrote only the question. */
const ATTRIBUTES: Record<AddressPart, Record<string, string>> = {
  postcode: { format: 'postcode', autocomplete: 'postal-code' },
  number: { format: 'house-number', inputmode: 'numeric' },
  letter: { format: 'house-letter' },
  addition: { format: 'house-addition' },
  street: { autocomplete: 'address-line1' },
  town: { autocomplete: 'address-level2' },
};

/**
 * A Dutch address: postcode, house number, letter and addition, street and town, each an `owc-text-field` in one group. All parts are
 * always there, so that an address can be filled in by hand. With a `provider` the street and the town are looked up from the postcode
 * and the number; nothing that somebody typed is overwritten, and a lookup that fails stops nobody.
 *
 * A lookup sends the postcode and the number, and nothing else, to who answers it: name that in your privacy statement. `pdok` is the
 * address register of the government (allow `connect-src https://api.pdok.nl`); `owc-bag` asks your own WordPress.
 *
 * ```html
 * <owc-address-field role="group" aria-labelledby="adres" provider="pdok" required>
 *   <div slot="label" id="adres">Wat is uw adres?</div>
 *   <owc-text-field slot="postcode" format="postcode" required>
 *     <label slot="label" for="postcode">Postcode</label>
 *     <input id="postcode" name="adres[postcode]" autocomplete="postal-code" aria-required="true">
 *   </owc-text-field>
 *   <owc-text-field slot="number" format="house-number" required>…</owc-text-field>
 *   <owc-text-field slot="letter" format="house-letter">…</owc-text-field>
 *   <owc-text-field slot="addition" format="house-addition">…</owc-text-field>
 *   <owc-text-field slot="street" required>…</owc-text-field>
 *   <owc-text-field slot="town" required>…</owc-text-field>
 * </owc-address-field>
 * ```
 *
 * @element owc-address-field
 * @slot label - The question, in a `<div>` or a heading
 * @slot description - Help that stays in place
 * @slot error - What is wrong with the address as a whole
 * @slot postcode - The field of the postcode
 * @slot number - The field of the house number
 * @slot letter - The field of the house letter. Without one, a letter is part of the addition
 * @slot addition - The field of the addition
 * @slot found - What was found by postcode and house number
 * @slot street - The field of the street
 * @slot town - The field of the town
 * @slot - What else belongs to the address, such as a country
 * @slot note - What is said about the address: where it comes from
 * @fires {InputEvent} input - The native event of an input, at each change while typing; also of what a lookup fills in
 * @fires {Event} change - The native event of an input, when a change is done; also of what a lookup fills in
 */
export class AddressField extends FormGroup {
  static override slots = ['label', 'description', 'error', 'postcode', 'number', 'letter', 'addition', 'found', 'street', 'town', '', 'note'];
  static override styles = styles;

  /** What the parts are called when they are sent: `name[postcode]`, `name[number]`, `name[letter]`, `name[addition]`, `name[street]`, `name[town]`. */
  @property() name = '';

  /** Who finds the street and the town by postcode and number. Empty: nobody, they are filled in by hand. */
  @property() provider: '' | 'pdok' | 'owc-bag' = '';

  /** The address of the provider, when it is not the usual one. */
  @property() src = '';

  /** The municipality that the address must be in: its name or its CBS code, such as 0344; more than one with a comma between them. Only an address that was found elsewhere is refused. */
  @property() municipality = '';

  /** Finds addresses in a way of your own. Goes before `provider`. */
  @property({ attribute: false }) lookup?: Lookup;

  #own: TextField[] = [];
  #helper?: Promise<Helper | undefined>;
  #found = '';
  #at?: EventTarget | null;
  #address?: Partial<Record<AddressPart, string>>;

  constructor() {
    super();
    for (const type of ['focusin', 'input', 'change']) this.addEventListener(type, this.#heard);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#helper?.then((helper) => helper?.stop());
  }

  /** The parts as they are now. Parts that are not given when it is set stay as they are. */
  get address(): Record<AddressPart, string> {
    return Object.fromEntries(PARTS.map((name) => [name, (this.inputOf(name)?.value ?? this.#address?.[name] ?? '').trim()])) as Record<AddressPart, string>;
  }
  set address(address: Partial<Record<AddressPart, string>>) {
    this.#address = { ...this.#address, ...address };
    this.requestUpdate();
  }

  /** The address in two lines, as on an envelope; empty when no part is filled in. Set `address` to change it. */
  override get value(): string {
    const { postcode, number, letter, addition, street, town } = this.address;
    const lines = [[street, number, letter, addition], [postcode.replace(/^(\d{4}) ?([a-z]{2})$/i, '$1 $2').toUpperCase(), town]];
    return lines.map((line) => line.filter(Boolean).join(' ')).filter(Boolean).join('\n');
  }
  override set value(value: string) {
    if (!value) this.address = Object.fromEntries(PARTS.map((name) => [name, '']));
  }

  override get validationMessage(): string {
    return this.#fields.map(({ validationMessage }) => validationMessage).find(Boolean) ?? '';
  }

  override get flagged(): boolean {
    return this.#fields.some(({ flagged }) => flagged);
  }

  override reportValidity(): boolean {
    this.#forgive();
    return this.#fields.map((field) => field.reportValidity()).every(Boolean);
  }

  /** The input of a part, when there is one. */
  inputOf(name: AddressPart): HTMLInputElement | undefined {
    return this.querySelector<HTMLInputElement>(`input[slot="${name}"], [slot="${name}"] :is(input, select)`) ?? undefined;
  }

  protected override get controls(): Control[] {
    return PARTS.map((name) => this.inputOf(name)).filter((input) => input !== undefined);
  }

  /** Each part has an error of its own. */
  protected override get flaggable(): HTMLElement[] {
    return [];
  }

  protected override texts(): Record<string, string | false> {
    for (const slot of this.renderRoot.querySelectorAll('slot')) if (slot.name === 'found' || PARTS.includes(slot.name as AddressPart)) slot.hidden = !!this.readOnly;
    return { ...super.texts(), found: this.#found };
  }

  protected override adoptControl(): void {
    const fields = this.#slotted;
    if (fields.some((field) => !isOurs(field))) {
      for (const field of this.#own.splice(0)) {
        this.#address = { [field.slot]: field.value || undefined, ...this.#address }; // the author's part came after we had made ours
        field.remove();
      }
    } else if (!fields.length && !this.#own.length && !this.nextSibling && document.readyState === 'loading') {
      return document.addEventListener('DOMContentLoaded', this.followed, { once: true }); // the author's parts may still be on their way
    } else this.#makeParts(fields as TextField[]);
    super.adoptControl();
    for (const [name, value] of Object.entries(this.#address ?? {})) if (value !== undefined) Object.assign(this.inputOf(name as AddressPart) ?? {}, { value });
    this.#address = undefined;
  }

  override adopt(changed?: PropertyValues<this>): void {
    super.adopt(changed);
    if (!this.required && !changed?.get('required')) return;
    for (const field of this.#fields) if (!MAY_BE_EMPTY.includes(field.slot)) field.required = this.required;
  }

  get #slotted(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[slot]')].filter(({ slot }) => PARTS.includes(slot as AddressPart));
  }

  get #fields(): TextField[] {
    return this.#slotted.filter((field): field is TextField => 'reportValidity' in field && field.localName.includes('-'));
  }

  #makeParts(found: TextField[]): void {
    const words: Record<AddressPart, string> = {
      postcode: say(this, nl.addressPostcode, en.addressPostcode),
      number: say(this, nl.addressNumber, en.addressNumber),
      letter: say(this, nl.addressLetter, en.addressLetter),
      addition: say(this, nl.addressAddition, en.addressAddition),
      street: say(this, nl.addressStreet, en.addressStreet),
      town: say(this, nl.addressTown, en.addressTown),
    };
    PARTS.forEach((name, index) => {
      const field = (this.#own[index] ??= found.find(({ slot }) => slot === name) ?? make('owc-text-field'));
      const attributes: Record<string, string | null> = {
        ...ATTRIBUTES[name],
        slot: name,
        label: words[name],
        name: this.name ? `${this.name}[${name}]` : null,
        form: this.getAttribute('form'),
        required: this.required && !MAY_BE_EMPTY.includes(name) ? '' : null,
        unmarked: this.required ? null : '', // the question says for all that it may stay empty
      };
      for (const [attribute, value] of Object.entries(attributes)) setAttribute(field, attribute, value);
      if (field.parentNode === this) return;
      this.append(field);
      (field as unknown as { performUpdate(): void }).performUpdate(); // its input is there at once, as those of other fields
    });
  }

  /** Takes away what a server said about the whole address: it was about an earlier one. */
  #forgive(): void {
    super.reportValidity();
    this.error = '';
  }

  readonly #heard = async (event: Event): Promise<void> => {
    if (this.readOnly) return;
    if (event.type === 'focusin') this.#at = event.target;
    const typed = event.target === this.#at; // what the browser fills in by itself, it fills in elsewhere
    if (event.type === 'change' && this.querySelector(':scope > [slot=error]:not([hidden])')) this.#forgive();
    this.#helper ??= import('../address/address.js').then(
      ({ helper }) => helper(this, (text) => this.#show(text), say, announce),
      () => (this.#helper = undefined), // offline: what is typed is as good
    );
    (await this.#helper)?.heard(event, typed);
  };

  #show(found: string): void {
    this.#found = found;
    this.requestUpdate();
  }
}

define('owc-address-field', AddressField);

declare global {
  interface HTMLElementTagNameMap {
    'owc-address-field': AddressField;
  }
}
