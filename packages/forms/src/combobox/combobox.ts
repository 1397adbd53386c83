import type { PropertyValues } from '@lit/reactive-element';
import { isOurs, make, setAttribute, watch } from '@openwebconcept/core/adopting-element.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { FormField } from '@openwebconcept/core/form-field.js';
import { say } from '@openwebconcept/core/localise.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import { problemOf } from '@openwebconcept/core/validity.js';
import { property } from '@lit/reactive-element/decorators/property.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { fitting, optionsOf, sameAs } from '../options.js';
import type { Findable, Option } from '../options.js';
import { PopupList } from '../popup-list.js';
import { page, styles } from './combobox.styles.js';

/** More are not shown at once: all countries of the world are. */
const MOST = 250;

/** What happens after somebody came into the field. */
const EVENTS = ['focusout', 'input', 'keydown', 'mousedown', 'click'];

/**
 * An answer from a long list: a native `<input>` in light DOM, in which typing finds what fits. Without JavaScript it is a text field,
 * with the suggestions of its `<datalist>`.
 *
 * ```html
 * <owc-combobox restricted>
 *   <label slot="label" for="land">Land</label>
 *   <input id="land" name="land" list="landen" autocomplete="country-name">
 *   <datalist id="landen">
 *     <option value="België" data-value="BE"></option>
 *     <option value="Nederland" data-value="NL"></option>
 *   </datalist>
 * </owc-combobox>
 * ```
 *
 * `value` is the text in the input, and that is what is sent. Where an option has a value of its own (`data-value`, or `value` beside
 * `label`), that is sent for its text: the input keeps the text. Without JavaScript, when the list did not come, and when a browser
 * filled in an earlier answer to a list that is searched elsewhere, the text arrives. So a server takes both, and looks up the text
 * without regard to capitals, accents and signs.
 *
 * @element owc-combobox
 * @slot label - The `<label>` of the field
 * @slot description - Help that stays in place
 * @slot error - What is wrong with the answer
 * @slot - The native `<input>` and its `<datalist>`
 * @slot note - What is said about the answer, such as where it comes from
 * @attr {string} name - The name under which the value is sent
 * @attr {string} value - The text at the start
 * @attr {string} autocomplete - What the browser may fill in, such as `country-name`
 * @attr {string} placeholder - An example in the field; it disappears while typing, so never the only help
 * @fires {InputEvent} input - At each change while typing, and when an option is chosen
 * @fires {Event} change - When a change is done, and when an option is chosen
 */
export class Combobox extends FormField {
  static override styles = styles;
  static override slots = ['label', 'description', 'error', '', 'list', 'note'];

  /** Takes an answer from the list only. */
  @property({ type: Boolean }) restricted = false;

  /** Where the options come from: an address with `{query}` in the place of what was typed, or one that gives all of them. It answers with a JSON list of texts, or of objects with `value` and `label`. */
  @property() src = '';

  /** From how many characters on is searched: at once in a list of the page, from 2 elsewhere. */
  @property({ type: Number, attribute: 'min-characters' }) minCharacters?: number;

  /** The options, when they are not in a `<datalist>`. */
  @property({ attribute: false }) options?: readonly (string | { value?: string; label?: string })[];

  /** Finds the options for what was typed, instead of `src`. */
  @property({ attribute: false }) load?: (query: string, signal: AbortSignal) => Promise<unknown>;

  #list?: PopupList;
  #data?: HTMLDataListElement | null;
  #all?: readonly Findable[]; // the options of the page, once they were read
  #fetched?: readonly Findable[]; // those of a source that gave all of them
  #found: readonly Findable[] = [];
  #query = '';
  #chosen?: Findable;
  #typed = false;
  #failed = false;
  #choosing = false;
  #quiet = false; // did we turn off what the browser remembers?
  #request?: AbortController;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #root?: Node;

  constructor() {
    super();
    this.addEventListener('focusin', this.#on);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, page);
    this.#root = this.getRootNode();
    this.#root.addEventListener('formdata', this.#send);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
    this.#root?.removeEventListener('formdata', this.#send);
  }

  /** The option that the text is, if it is one. */
  get option(): Option | undefined {
    const { value } = this;
    return sameAs(this.#chosen ? [this.#chosen] : [], value) ?? sameAs(this.#local, value) ?? sameAs(this.#found, value);
  }

  override get validationMessage(): string {
    const { control } = this;
    if (!control?.willValidate || this.readOnly) return '';
    const unknown = this.#failed || (this.#searched ? !this.#typed : this.src && !this.#fetched); // what is in the list the server knows
    return (
      problemOf(control, this) ||
      (this.restricted && this.value.trim() && !unknown && !this.option ? this.invalidMessage || say(this, nl.comboboxRestricted, en.comboboxRestricted)(this.labelText) : '')
    );
  }

  override formReset(): void {
    super.formReset();
    this.#typed = false;
  }

  override adopt(changed?: PropertyValues): void {
    super.adopt(changed);
    if (changed?.has('src')) this.#fetched = undefined;
    if (changed && !changed.has('src') && !changed.has('options')) return;
    this.#all = undefined;
    if (this.#list?.open && !this.#searched) this.#search(this.#query); // other options came while it was open
  }

  protected override makeControl(): HTMLInputElement {
    const input = make('input');
    mark(input);
    return input;
  }

  protected override controlChanged(control: HTMLInputElement): void {
    super.controlChanged(control);
    if (control.matches(':focus')) this.#start(); // somebody was there before us
  }

  get #popup(): PopupList {
    return (this.#list ??= new PopupList());
  }

  get #input(): HTMLInputElement {
    return this.control as HTMLInputElement;
  }

  /** Is the list searched by someone else? */
  get #searched(): boolean {
    return Boolean(this.load ?? this.src.includes('{query}'));
  }

  get #local(): readonly Findable[] {
    this.#data = this.#input?.list ?? this.#data ?? this.querySelector('datalist');
    return (this.#all ??=
      this.#fetched ?? optionsOf(this.options ?? [...(this.#data?.options ?? [])].map(({ value, label, dataset }) => ({ label: label || value, value: dataset.value ?? value }))));
  }

  #on = (event: Event): void => {
    const target = event.target as Element;
    const { type } = event;
    if (this.#popup.node.contains(target)) {
      if (type === 'mousedown') event.preventDefault(); // the input keeps the focus
      if (type === 'click') this.#choose(this.#popup.indexOf(target));
    } else if (target !== this.control || this.#choosing) return;
    else if (type === 'focusin') this.#start();
    else if (type === 'focusout') this.#end();
    else if (type === 'keydown') this.#key(event as KeyboardEvent);
    else if (type === 'click') this.#open();
    else if (type === 'input') {
      this.#typed = true;
      if (target.matches(':focus')) this.#search(this.value); // else the browser filled it in
    }
  };

  /** Only now, so that what a server printed stays as it is, and works, until somebody is here to use the list. */
  #start(): void {
    const input = this.#input;
    for (const type of EVENTS) this.addEventListener(type, this.#on);
    this.#all = undefined;
    if (this.#local.length && this.#data) watch(this.#data, this, { childList: true });
    for (const child of [...this.children]) if (isOurs(child) && child.slot === 'list' && child !== this.#popup.node) child.remove(); // of the field that was cloned
    this.#place();
    mark(input);
    input.removeAttribute('list');
    this.#quiet = !input.hasAttribute('autocomplete');
    if (this.#quiet) input.autocomplete = 'off';
  }

  #end(): void {
    this.#close();
    this.#restorable();
  }

  /** What a browser may not remember, it does not restore either. */
  #restorable(): void {
    if (this.#quiet) this.#input.removeAttribute('autocomplete');
    this.#quiet = false;
  }

  #key(event: KeyboardEvent): void {
    const { key, altKey } = event;
    const { open, active } = this.#popup;
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      if (altKey && step < 0) return this.#close();
      if (!open) this.#open();
      const now = open ? -1 : this.#found.indexOf(this.option as Findable); // the list starts at the answer that is there
      if (!altKey && now >= 0 && now < this.#popup.length) return this.#popup.activate(now);
      const places = this.#popup.length + 1; // one is the text itself
      if (!altKey) this.#popup.activate(((active + 1 + step + places) % places) - 1);
    } else if (key === 'Enter' || key === 'Tab') {
      if (active >= 0 && key === 'Enter') event.preventDefault(); // to choose is not to send
      this.#choose(active);
      this.#close();
    } else if (key === 'Escape' && open) {
      event.preventDefault(); // a dialog around it stays
      event.stopPropagation();
      this.#close();
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) this.#popup.activate(-1);
  }

  /** Everything when the text is an option, so that another can be chosen; else what fits the text. */
  #open(): void {
    if (!this.#popup.open) this.#search(this.option && !this.#searched ? '' : this.value);
  }

  #search(text: string): void {
    this.#stop();
    this.#query = text;
    const least = this.minCharacters ?? (this.#searched ? 2 : 0);
    if (this.#input.readOnly) return;
    if (text.trim().length < least) this.#show([], say(this, nl.comboboxShort, en.comboboxShort)(least));
    else if (this.#searched || (this.src && !this.#fetched)) this.#ask(text);
    else if (this.#local.length) this.#show(fitting(this.#local, text));
    else this.#close();
  }

  /** Asks once typing stops for a moment. What is asked no more is not waited for. */
  #ask(text: string): void {
    const { signal } = (this.#request = new AbortController());
    this.#show(this.#found, say(this, nl.comboboxSearching, en.comboboxSearching));
    this.#after(this.#searched ? 250 : 0, async () => {
      try {
        const answer = await (this.load?.(text, signal) ?? getJson(this.src.replace('{query}', encodeURIComponent(text.trim().slice(0, 100))), signal));
        const options = optionsOf(answer as unknown[]); // throws when it is no list
        if (signal.aborted) return;
        this.#failed = false;
        if (this.#searched) return this.#show(options);
        this.#all = this.#fetched = options;
        this.#show(fitting(options, text));
      } catch {
        if (signal.aborted) return;
        this.#failed = true;
        this.#show([], say(this, nl.comboboxFailed, en.comboboxFailed));
      }
    });
  }

  #show(found: readonly Findable[], words = ''): void {
    const { length } = (this.#found = found);
    if (length === 1 && !words && sameAs(found, this.value)) return this.#close(); // it is there already
    const foot =
      words || (length > MOST ? say(this, nl.comboboxFirst, en.comboboxFirst)(MOST, length) : length ? '' : this.restricted ? say(this, nl.comboboxNone, en.comboboxNone) : say(this, nl.comboboxFree, en.comboboxFree));
    this.#place();
    this.#popup.show(
      this.#input,
      this.labelText,
      found.slice(0, MOST).map(({ label }) => label),
      foot,
    );
    this.#after(1000, () => announce(foot || say(this, nl.comboboxResults, en.comboboxResults)(length), this)); // not at every key: once typing stops
  }

  /** Takes the list in, also after a morph took it out. */
  #place(): void {
    if (this.#popup.node.parentNode === this) return;
    this.#popup.hide();
    this.append(this.#popup.node);
  }

  #choose(index: number): void {
    const option = this.#found[index];
    if (!option) return;
    const input = this.#input;
    this.#chosen = option;
    input.value = option.label;
    this.#close();
    this.#choosing = true;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
    this.#choosing = false;
  }

  #close(): void {
    this.#stop();
    this.#list?.hide();
  }

  #stop(): void {
    this.#request?.abort();
    this.#timers.splice(0).forEach(clearTimeout);
  }

  #after(time: number, act: () => void): void {
    this.#timers.push(setTimeout(act, time));
  }

  #send = (event: Event): void => {
    const { control, option } = this;
    const { formData } = event as FormDataEvent;
    const name = control?.name ?? '';
    this.#restorable();
    if (option && control?.form === event.target && !control.matches(':disabled') && formData.getAll(name).length === 1) formData.set(name, option.value); // what several controls share is sent as it is
  };
}

/** Says what an input with a list is. */
function mark(input: HTMLInputElement): void {
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-activedescendant', null]] as const) setAttribute(input, name, value);
}

async function getJson(src: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(src, { signal, headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`${src} answered ${response.status}`);
  return response.json();
}

define('owc-combobox', Combobox);

declare global {
  interface HTMLElementTagNameMap {
    'owc-combobox': Combobox;
  }
}
