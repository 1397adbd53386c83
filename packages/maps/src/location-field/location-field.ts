import type { PropertyValues } from '@lit/reactive-element';
import { css } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { make } from '@openwebconcept/core/adopting-element.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { FormField } from '@openwebconcept/core/form-field.js';
import { say } from '@openwebconcept/core/localise.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import { problemOf } from '@openwebconcept/core/validity.js';
import type { Control } from '@openwebconcept/core/validity.js';
import type { MapBackground } from '../map/map.js';
import type { Geocoder } from '../pdok.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import type { Picker } from './location-field.picker.js';
import type { Chosen } from './location-field.place.js';
import { page, styles } from './location-field.styles.js';

export type { Chosen } from './location-field.place.js';

/**
 * A place in a form: by address, on a map (with the keyboard, a press or a touch), from a list of given places, or where somebody is.
 * The control is a native `<input>` in light DOM that asks for the place in words; without JavaScript that is what arrives.
 *
 * ```html
 * <owc-location-field provider="pdok" municipality="Utrecht">
 *   <label slot="label" for="plek">Waar is het?</label>
 *   <div slot="description" id="plek-hulp">Een adres, of een omschrijving van de plek</div>
 *   <input id="plek" name="plek" list="palen" aria-describedby="plek-hulp">
 *   <datalist id="palen">
 *     <option value="Lantaarnpaal 12, Dorpsstraat" data-place="52.0907,5.1214"></option>
 *   </datalist>
 * </owc-location-field>
 * ```
 *
 * What is sent: when the place is known, `name` is a GeoJSON Feature in WGS84 with the words in `properties.text`, and beside it
 * `name` + `_rd` (of `form[plek]`: `form[plek_rd]`) is its geometry in RD (EPSG:28992, in metres), in the Netherlands only. Otherwise
 * `name` is what was typed, and there is no `_rd`. So a server takes both: a value that starts with `{`, and words. The input may be
 * printed with either again, or with `52,10000 N 5,30000 O`, or with RD as `140547 454887`. What looks like a place and is none is
 * refused with a message, and stays as it was typed.
 *
 * An address is looked for at `provider`, which gets what is typed; the map gets its background from `background`. Nothing is asked of
 * anybody before somebody types, or opens the map. Name both in your privacy statement.
 *
 * @element owc-location-field
 * @slot label - The `<label>` of the field
 * @slot description - Help that stays in place
 * @slot error - What is wrong with the answer
 * @slot - The native `<input>`, and a `<datalist>` with given places: `data-place="latitude,longitude"` or GeoJSON in `data-geometry`
 * @slot tools - The buttons, and what they open
 * @slot note - What is said about the place: where it is, and where it comes from
 * @attr {string} name - The name under which the place is sent
 * @attr {string} value - The place at the start: words, coordinates or GeoJSON
 * @attr {string} autocomplete - What the browser may fill in
 * @attr {string} placeholder - An example in the field; it disappears while typing, so never the only help
 * @fires {InputEvent} input - At each change while typing, and when a place is chosen
 * @fires {Event} change - When a change is done, and when a place is chosen
 */
export class LocationField extends FormField {
  static override styles = styles;
  static override page = page;
  static override slots = ['label', 'description', 'error', '', 'tools', 'note'];

  /** What is asked for: a point, a line of points, or the area between them. */
  @property() kind: 'point' | 'line' | 'area' = 'point';

  /** Who finds addresses: the address register of the government, by the one or the other of its services. Empty: nobody. */
  @property() provider?: '' | 'pdok' | 'pdok-location';

  /** The address of the provider, when it is not the usual one. */
  @property() src?: string;

  /** Finds addresses in this municipality only: its name or its CBS code, such as 0344; more than one with a comma between them. */
  @property() municipality?: string;

  /** Takes a place that is known only: words are not enough. */
  @property({ type: Boolean }) exact?: boolean;

  /** Where the map starts: `52.09,5.12`, latitude first. */
  @property() center?: string;

  /** How close the map starts, from 7 (the country) to 19 (a house). */
  @property({ type: Number }) zoom?: number;

  /** The background: `standaard` (when nothing is said), `grijs`, `pastel`, `water` or `luchtfoto` (with `-rd` behind it for RD), or the address of tiles with `{z}/{x}/{y}`. */
  @property() background?: string;

  /** Whose background it is, when it is an address. */
  @property() attribution?: string;

  /** Backgrounds as data. Goes before `background`. */
  @property({ attribute: false }) backgrounds?: MapBackground[];

  /** Finds addresses in a way of your own. Goes before `provider`. */
  @property({ attribute: false }) geocoder?: Geocoder;

  /** The place that was chosen last; it counts for as long as the input says so. */
  chosen?: Chosen;

  #tools?: HTMLElement;
  #loading?: Promise<Picker | undefined>;
  #picker?: Picker;
  #note?: string;

  constructor() {
    super();
    this.addEventListener('focusin', (event) => event.target === this.control && void this.#load());
    this.addEventListener('click', this.#pressed);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#read); // the browser puts back what was typed
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#read);
    this.#picker?.stop();
  }

  /** The place, when it is known. */
  get place(): Chosen | undefined {
    return this.chosen?.text === this.control?.value ? this.chosen : undefined;
  }

  /** GeoJSON of the place; what was typed when it is not known. Takes either, and coordinates. */
  override get value(): string {
    return this.place?.geojson ?? super.value;
  }
  override set value(value: string) {
    super.value = value;
    this.#read();
  }

  override get valueText(): string {
    return this.control?.value ?? '';
  }

  override get validationMessage(): string {
    const { control } = this;
    return (control?.willValidate && !this.readOnly && (problemOf(control, this) || this.#picker?.problem)) || '';
  }

  override formReset(): void {
    super.formReset();
    this.#read();
  }

  override adopt(changed?: PropertyValues): void {
    super.adopt(changed);
    const { control, readOnly } = this;
    if (!control) return;
    const tools = (this.#tools ??= this.#makeTools());
    if (tools.parentNode !== this) {
      this.append(tools);
      this.#picker?.start(); // a morph took it out
    }
    tools.hidden = !!readOnly;
    for (const button of tools.querySelectorAll('button')) button.disabled = control.disabled;
    if (readOnly || control.disabled) this.#picker?.close();
  }

  protected override controlChanged(control: Control): void {
    super.controlChanged(control);
    this.#read();
  }

  protected override notes(): string[] {
    return [this.#picker?.note() || this.#note || '', ...super.notes()];
  }

  protected override texts(): Record<string, string | false> {
    const texts = super.texts();
    if (this.#loading && !this.#picker) texts.text &&= false; // not before it is words
    return texts;
  }

  #makeTools(): HTMLElement {
    this.querySelector(':scope > [slot=tools]')?.remove(); // of the field that was cloned
    const tools = Object.assign(make('div'), { slot: 'tools' });
    const button = (className: string, textContent: string): void => tools.append(Object.assign(document.createElement('button'), { type: 'button', className, textContent }), ' ');
    button('owc-location-open', say(this, nl.locationMap, en.locationMap));
    if (this.kind === 'point') button('owc-location-here', say(this, nl.locationHere, en.locationHere));
    return tools;
  }

  /** Makes a place of what the input holds. Somebody may be there before us. */
  readonly #read = (): void => {
    if (this.#picker) this.#picker.start();
    else if (this.control?.value || this.control?.matches(':focus')) void this.#load();
  };

  readonly #pressed = async ({ target }: Event): Promise<void> => {
    const button = (target as Element).closest('button');
    if (!this.#tools?.contains(button) || (await (await this.#load())?.pressed(button!))) return;
    announce((this.#note = say(this, nl.locationFailed, en.locationFailed)), this);
    this.requestUpdate();
  };

  /** Only when it is needed: most of what a form asks is not where something is. */
  #load(): Promise<Picker | undefined> {
    return (this.#loading ??= import('./location-field.picker.js').then(
      ({ Picker }) => {
        this.#picker = new Picker(this, { say, announce, adoptPageStyles, css });
        this.#picker.start();
        return this.#picker;
      },
      () => void (this.#loading = undefined), // offline: words are as good
    ));
  }
}

define('owc-location-field', LocationField);

declare global {
  interface HTMLElementTagNameMap {
    'owc-location-field': LocationField;
  }
}
