import type { PropertyValues } from '@lit/reactive-element';
import { AdoptingElement, idOf, isOurs, make, setAttribute } from './adopting-element.js';
import { say } from './localise.js';
import * as en from './en.js';
import * as nl from './nl.js';
import { fieldOf } from './field.js';
import type { Field } from './field.js';
import type * as answer from './answer/answer.js';
import { page } from './field.styles.js';
import { adoptPageStyles } from './page-styles.js';
import { property } from '@lit/reactive-element/decorators/property.js';
import { nameOf, wordsOf } from './validity.js';
import type { Control } from './validity.js';

// What an attribute said when the author's node was found: until it changes, that node speaks.
const found = new WeakMap<Element, string | undefined>();

// One listener for each page or shadow root serves all of its fields.
const roots = new WeakSet<Node>();
const formReset = (event: Event): void => {
  const controls = Reflect.get(HTMLFormElement.prototype, 'elements', event.target) as HTMLFormControlsCollection;
  // The controls go back to what they were after everyone has heard of it.
  setTimeout(() => event.defaultPrevented || [...controls].forEach((control) => (fieldOf(control) as FormField | undefined)?.formReset?.()));
};

/**
 * A label, a description and an error around one native control, all in light DOM.
 *
 * The author's nodes speak first: `<label slot="label">`, `[slot=description]`, `[slot=error]` and the control are used as they are
 * and never written into. What is missing is made from the attributes. An attribute that changes later speaks from a node of ours.
 */
export abstract class FormField extends AdoptingElement<Control> implements Field {
  static override forwarded: readonly string[] = [
    'name', 'type', 'value', 'autocomplete', 'inputmode', 'placeholder', 'maxlength', 'minlength', 'pattern',
    'readonly', 'form', 'min', 'max', 'step', 'spellcheck', 'autocapitalize', 'list',
  ];

  static override written = ['aria-describedby', 'aria-invalid', 'aria-required', 'disabled'];

  /** The styles of what the shadow root does not reach. */
  static page = page;

  /** The question or name of the field. */
  @property() label = '';

  /** Help that stays in place, between label and control. */
  @property() description = '';

  /** What is wrong with the value, in a sentence. Empty when nothing is. */
  @property() error = '';

  /** An answer is needed. */
  @property({ type: Boolean }) required = false;

  /** The field cannot be used and is not sent. */
  @property({ type: Boolean }) disabled = false;

  /** An answer is asked for, but may be left out: who leaves the field empty is told so, and can send. */
  @property({ type: Boolean, attribute: 'soft-required' }) softRequired?: boolean;

  /** Does not say “(niet verplicht)” beside the label, as where nobody would think that it is. */
  @property({ type: Boolean }) unmarked?: boolean;

  /** Shows the answer as text. It is still sent. */
  @property({ type: Boolean, attribute: 'readonly' }) readOnly?: boolean;

  /** Where the value at the start comes from, such as “Basisregistratie Personen”. Shown until the value is changed. */
  @property() source?: string;

  /** The sentence shown when a required field is empty. */
  @property({ attribute: 'required-message' }) requiredMessage?: string;

  /** The sentence shown when the value does not have the right form. */
  @property({ attribute: 'invalid-message' }) invalidMessage?: string;

  #texts: Record<string, HTMLElement> = {};
  #marked = false;
  #value?: string;
  #first?: string;
  #answer?: typeof answer;
  #wasText = false; // was it read-only?
  /** Did somebody leave the field? */
  protected left = false;

  /** The value of the control. */
  get value(): string {
    return this.control?.value ?? this.#value ?? this.getAttribute('value') ?? '';
  }
  set value(value: string) {
    if (this.control) this.control.value = value;
    else this.#value = value;
    this.requestUpdate();
  }

  /** What would be sent now; empty when that is nothing. */
  get answer(): string {
    return this.value;
  }

  /** The words of the label, also when the author wrote it. */
  get labelText(): string {
    const slotted = this.#theirs('label', [...this.children]).find((label) => !label.hidden);
    return (this.control && this.subject === this.control && nameOf(this.control)) || (slotted && wordsOf(slotted)) || this.label;
  }

  /** The answer in words, as a read-only field shows it. */
  get valueText(): string {
    return this.value;
  }

  /** What is wrong with the value now, in a sentence; empty when nothing is. Shows nothing. A group does without the words for one control. */
  abstract get validationMessage(): string;

  /** Does the field show an error, its own or the server's? */
  get flagged(): boolean {
    return this.flaggable.some((node) => node.getAttribute('aria-invalid') === 'true');
  }

  /** Is the value all right? Shows nothing. */
  checkValidity(): boolean {
    return !this.validationMessage;
  }

  /** Is the value all right? Shows the error, or takes it away. */
  reportValidity(): boolean {
    for (const node of this.#theirs('error', [...this.children])) this.#speakOver(node); // the server spoke about an earlier value
    this.error = this.validationMessage;
    this.#marked ||= !this.error; // what is right now does not stay marked as wrong, whoever marked it
    this.requestUpdate();
    return !this.error;
  }

  protected override isControl(node: Element): node is Control {
    return node.matches('input:not([type=hidden]), select, textarea');
  }

  protected override makeControl(): Control {
    return make('input');
  }

  protected override replaceOwn(own: Control, theirs: Control): void {
    theirs.value ||= own.value;
  }

  protected override controlChanged(control: Control): void {
    if (this.#value !== undefined) control.value = this.#value;
    this.#value = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, (this.constructor as typeof FormField).page);
  }

  /** After its form was reset. */
  formReset(): void {
    this.error = '';
    this.left = false;
    this.requestUpdate();
  }

  /** What the label names and the other texts describe. */
  protected get subject(): HTMLElement | undefined {
    return this.control;
  }

  /** The native controls that hold the answer. */
  protected get controls(): Control[] {
    return this.control ? [this.control] : [];
  }

  /** What is marked as wrong. */
  protected get flaggable(): HTMLElement[] {
    return this.controls;
  }

  /** What is marked as required. */
  protected get requirable(): HTMLElement[] {
    return this.flaggable;
  }

  /** What is said about the value, in sentences. */
  protected notes(): string[] {
    return this.#answer?.notes(this, this.left, this.#first, say) ?? [];
  }

  /** Does what is shown around the control depend on its value? */
  protected get follows(): boolean {
    return this.#asks;
  }

  /** The value may have changed. */
  protected readonly followed = (event?: Event): void => {
    if (event?.type === 'focusout') this.left ||= !this.contains((event as FocusEvent).relatedTarget as Node | null);
    this.requestUpdate();
  };

  /** The texts around the control by slot, in the order in which they are read. What is false stays as it is. */
  protected texts(): Record<string, string | false> {
    return { label: this.label, description: this.description, error: this.error, note: !this.waits && this.notes().filter(Boolean).join(' '), ...(this.#wasText && { text: this.readOnly ? (this.#answer?.text(this, say) ?? false) : '' }) };
  }

  /** Is what is said about the value still to come? Until then what a server said stays. */
  protected get waits(): boolean {
    return this.#asks && !this.#answer;
  }

  /** Does it need what is said about an answer? */
  get #asks(): boolean {
    return Boolean(this.source || this.softRequired || this.readOnly);
  }

  /** The answer as text in the place of the control, which stays in the form and is sent. */
  #asText(): void {
    this.#wasText = true;
    const slots = [...this.renderRoot.querySelectorAll('slot')];
    const controls = slots.filter((slot) => slot.assignedElements().some((node) => this.controls.some((control) => node.contains(control))));
    for (const slot of controls) slot.hidden = !!this.readOnly;
    if (!slots.some(({ name }) => name === 'text')) controls[0]?.before(Object.assign(document.createElement('slot'), { name: 'text' }));
  }

  async #load(): Promise<void> {
    this.#answer = await import('./answer/answer.js').catch(() => undefined);
    if (this.#answer) this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#asks && !this.#answer) void this.#load();
    if (this.follows) for (const type of ['input', 'change', 'focusout']) this.addEventListener(type, this.followed);
    super.willUpdate(changed);
  }

  override adopt(changed?: PropertyValues): void {
    super.adopt(changed);
    const { subject } = this;
    if (!subject) return;
    if (this.readOnly || changed?.get('readOnly')) this.#asText();
    const root = this.getRootNode() as Document;
    if (!roots.has(root)) root.addEventListener('reset', formReset);
    roots.add(root);
    const children = [...this.children];
    const { controls } = this;
    if (controls[0]) this.#first ??= this.answer;
    const described: string[] = [];
    let flagged = false;
    for (const [name, text] of Object.entries(this.texts())) {
      for (const node of this.#speakers(name, text, children)) {
        if (name === 'label') this.#link(node as HTMLLabelElement, subject);
        else described.push(idOf(node));
        flagged ||= name === 'error';
      }
    }
    for (const node of new Set([subject, controls[0] ?? subject])) { // not every screen reader reads the description of a group
      // Only the ids of our children, and those that a clone took along, are ours to rebuild; what else the author, or a group around us, refers to stays.
      const stale = (id: string): boolean => id.startsWith('owc-') && !root.getElementById?.(id)?.parentElement?.contains(node);
      const now = (node.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
      const next = [...described, ...now.filter((id) => !stale(id) && !children.some((child) => child.id === id))];
      if (next.length !== now.length || next.some((id) => !now.includes(id))) setAttribute(node, 'aria-describedby', next.join(' ') || null);
    }
    if (flagged || this.#marked || this.#texts.error) for (const node of this.flaggable) setAttribute(node, 'aria-invalid', flagged ? 'true' : null);
    this.#marked = flagged;
    if (this.required || changed?.get('required')) for (const node of this.requirable) setAttribute(node, 'aria-required', this.required ? 'true' : null);
    if (this.disabled || changed?.get('disabled')) for (const node of controls) setAttribute(node, 'disabled', this.disabled ? '' : null);
  }

  /** What stands beside the label of a field that can be left empty, where others cannot. */
  protected get mark(): string {
    if (this.required || this.unmarked || this.readOnly || !this.controls[0]?.form || this.closest('search, [role=search]')) return '';
    return this.softRequired ? say(this, nl.softOptional, en.softOptional) : say(this, nl.optional, en.optional);
  }

  /** The author's nodes for a text. */
  #theirs(name: string, children: Element[]): HTMLElement[] {
    return children.filter((child): child is HTMLElement => !isOurs(child) && (child.slot === name || (!child.slot && child.localName === name)));
  }

  /** The nodes that say a text now: the author's, or ours. The other ones are hidden. */
  #speakers(name: string, words: string | false, children: Element[]): HTMLElement[] {
    const theirs = this.#theirs(name, children);
    let own = (this.#texts[name] ??= children.find((child) => isOurs(child) && child.slot === name) as HTMLElement);
    if (!own) delete this.#texts[name];
    const text = (words === false ? own?.textContent : words) ?? '';
    for (const node of theirs) {
      if (node.hidden && (found.has(node) || (own && !own.hidden))) continue; // ours spoke over it, here or in the field that was cloned
      if (found.get(node) === undefined) found.set(node, text); // new, or shown again by the author
    }
    const oursSpeaks = !theirs.some((node) => found.get(node) === text);
    if (!own && oursSpeaks && text) {
      own = this.#texts[name] = make(name === 'label' && this.subject === this.control ? 'label' : 'div');
      own.slot = name;
    }
    if (own) {
      const mark = name === 'label' && text ? this.mark : '';
      if (own.textContent !== text + (mark && ` ${mark}`)) {
        own.textContent = text;
        if (mark) own.append(' ', Object.assign(document.createElement('span'), { className: 'owc-optional', textContent: mark }));
      }
      own.hidden = !oursSpeaks || !text;
      if (own.parentNode !== this) this.insertBefore(own, children.find((child) => this.control && child.contains(this.control)) ?? null);
    }
    for (const node of theirs) {
      if (name === 'label') node.slot ||= name;
      if (oursSpeaks) this.#speakOver(node);
    }
    return (own ? [...theirs, own] : theirs).filter((node) => !node.hidden);
  }

  /** For good, also when the attribute says again what it said first; until the author shows the node again. */
  #speakOver(node: HTMLElement): void {
    found.set(node, undefined);
    node.hidden = true;
  }

  #link(label: HTMLLabelElement, subject: HTMLElement): void {
    const control = subject as Control;
    if (subject === this) setAttribute(subject, 'aria-labelledby', idOf(label));
    else if (label.localName === 'label') {
      if (label.control !== control || label.htmlFor.startsWith('owc-')) setAttribute(label, 'for', idOf(control)); // a copy that stands first has our id too
      const named = control.getAttribute('aria-labelledby');
      if (named && this.#theirs('label', [...this.children]).some((node) => node.hidden && node.id === named)) control.removeAttribute('aria-labelledby');
    } else if (!control.labels?.length) setAttribute(control, 'aria-labelledby', idOf(label)); // an editor's label is a <div>
  }
}
