import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { AdoptingElement, idOf, isOurs, make, setAttribute } from './adopting-element.js';
import { nameOf, problemOf, wordsOf } from './validity.js';
import type { Control } from './validity.js';

/** What a form asks of a field, whatever copy or kind of field it is. */
export interface Field extends HTMLElement {
  control?: HTMLElement;
  error: string;
  readonly flagged: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
}

/** The field around a control, if there is one. */
export function fieldOf(control: Element): Field | undefined {
  for (let node: Element | null = control; node; node = node.parentElement) {
    if (node.localName.includes('-') && 'reportValidity' in node && 'error' in node) return node as Field; // a <form> has what its fields are called
  }
  return undefined;
}

// What an attribute said when the author's node was found: until it changes, that node speaks.
const found = new WeakMap<Element, string | undefined>();

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

  static override written = ['aria-describedby', 'aria-invalid', 'aria-required'];

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

  /** The sentence shown when a required field is empty. */
  @property({ attribute: 'required-message' }) requiredMessage = '';

  /** The sentence shown when the value does not have the right form. */
  @property({ attribute: 'invalid-message' }) invalidMessage = '';

  #texts: Record<string, HTMLElement> = {};
  #marked = false;
  #value?: string;

  /** The value of the control. */
  get value(): string {
    return this.control?.value ?? this.#value ?? this.getAttribute('value') ?? '';
  }
  set value(value: string) {
    if (this.control) this.control.value = value;
    else this.#value = value;
    this.requestUpdate();
  }

  /** The words of the label, also when the author wrote it. */
  get labelText(): string {
    const slotted = this.#theirs('label', [...this.children]).find((label) => !label.hidden);
    return (this.control && nameOf(this.control)) || (slotted && wordsOf(slotted)) || this.label;
  }

  /** What is wrong with the value now, in a sentence; empty when nothing is. Shows nothing. */
  get validationMessage(): string {
    return this.control ? problemOf(this.control, this) : '';
  }

  /** Does the field show an error, its own or the server's? */
  get flagged(): boolean {
    return this.control?.getAttribute('aria-invalid') === 'true';
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

  /** The texts around the control by slot, in the order in which they are read. */
  protected texts(): Record<string, string> {
    return { label: this.label, description: this.description, error: this.error };
  }

  override adopt(changed?: PropertyValues): void {
    super.adopt(changed);
    const control = this.control;
    if (!control) return;
    const children = [...this.children];
    const described: string[] = [];
    let flagged = false;
    for (const [name, text] of Object.entries(this.texts())) {
      for (const node of this.#speakers(name, text, children)) {
        if (name === 'label') this.#link(node as HTMLLabelElement, control);
        else described.push(idOf(node));
        flagged ||= name === 'error';
      }
    }
    // Only the ids of our children, and those that a clone took along, are ours to rebuild; what else the author refers to stays.
    const root = this.getRootNode() as Partial<Document>;
    const stale = (id: string): boolean => id.startsWith('owc-') && (root.getElementById?.(id)?.hasAttribute('data-owc') ?? true);
    const others = (control.getAttribute('aria-describedby') ?? '').split(/\s+/).filter((id) => id && !stale(id) && !children.some((child) => child.id === id));
    setAttribute(control, 'aria-describedby', [...described, ...others].join(' ') || null);
    if (flagged || this.#marked || this.#texts.error) setAttribute(control, 'aria-invalid', flagged ? 'true' : null);
    this.#marked = flagged;
    if (this.required || changed?.get('required')) setAttribute(control, 'aria-required', this.required ? 'true' : null);
    if (this.disabled || changed?.get('disabled')) control.disabled = this.disabled;
  }

  /** The author's nodes for a text. */
  #theirs(name: string, children: Element[]): HTMLElement[] {
    return children.filter((child): child is HTMLElement => !isOurs(child) && (child.slot === name || (!child.slot && child.localName === name)));
  }

  /** The nodes that say a text now: the author's, or ours. The other ones are hidden. */
  #speakers(name: string, text: string, children: Element[]): HTMLElement[] {
    const theirs = this.#theirs(name, children);
    let own = (this.#texts[name] ??= children.find((child) => isOurs(child) && child.slot === name) as HTMLElement);
    if (!own) delete this.#texts[name];
    for (const node of theirs) {
      if (node.hidden && (found.has(node) || (own && !own.hidden))) continue; // ours spoke over it, here or in the field that was cloned
      if (found.get(node) === undefined) found.set(node, text); // new, or shown again by the author
    }
    const oursSpeaks = !theirs.some((node) => found.get(node) === text);
    if (!own && oursSpeaks && text) {
      own = this.#texts[name] = make(name === 'label' ? 'label' : 'div');
      own.slot = name;
    }
    if (own) {
      if (own.textContent !== text) own.textContent = text;
      own.hidden = !oursSpeaks || !text;
      if (own.parentNode !== this) this.insertBefore(own, this.control!.parentNode === this ? this.control! : null);
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

  #link(label: HTMLLabelElement, control: Control): void {
    if (label.localName === 'label') {
      if (label.control !== control) label.htmlFor = idOf(control);
      const named = control.getAttribute('aria-labelledby');
      if (named && this.#theirs('label', [...this.children]).some((node) => node.hidden && node.id === named)) control.removeAttribute('aria-labelledby');
    } else if (!control.labels?.length) setAttribute(control, 'aria-labelledby', idOf(label)); // an editor's label is a <div>
  }
}
