import { isOurs, make, setAttribute } from '@openwebconcept/core/adopting-element.js';
import type { Field } from '@openwebconcept/core/field.js';
import { FormField } from '@openwebconcept/core/form-field.js';
import { say } from '@openwebconcept/core/localise.js';
import type { Control } from '@openwebconcept/core/validity.js';
import type { ReactiveElement } from '@lit/reactive-element';
import { page } from './choice.styles.js';
import * as en from './en.js';
import * as nl from './nl.js';

/** A native checkbox or radio button with its label beside it: a field of its own, or one of the answers of a group. */
export abstract class Choice extends FormField {
  static override page = page;
  static override forwarded: readonly string[] = ['name', 'value', 'checked', 'form'];
  static override slots: readonly string[] = ['error', '', 'label', 'description', 'text', 'note'];

  declare control?: HTMLInputElement;
  protected readonly type: 'checkbox' | 'radio' = 'checkbox';
  #checked?: boolean;

  /** Is it chosen now? */
  get checked(): boolean {
    return this.control?.checked ?? this.#checked ?? this.hasAttribute('checked');
  }
  set checked(checked: boolean) {
    if (this.control) this.control.checked = checked;
    else this.#checked = checked;
    this.requestUpdate();
    this.partOf?.requestUpdate();
  }

  /** The group that this is an answer of. */
  get partOf(): (Field & ReactiveElement) | undefined {
    const group = this.group;
    return group && 'reportValidity' in group ? (group as Field & ReactiveElement) : undefined;
  }

  override get answer(): string {
    return this.checked ? this.valueText : '';
  }

  override get valueText(): string {
    return this.checked ? say(this, nl.yes, en.yes) : say(this, nl.no, en.no);
  }

  override get validationMessage(): string {
    const { control } = this;
    if (!control?.willValidate || this.readOnly) return '';
    const required = this.required || control.required || control.getAttribute('aria-required') === 'true';
    return required && !control.checked ? this.requiredMessage || this.missing(this.labelText) : control.validationMessage;
  }

  /** What is said when it has to be chosen and is not. */
  protected missing(label: string): string {
    return say(this, nl.tick, en.tick)(label);
  }

  /** The group, also when it is not defined yet. */
  protected get group(): Element | null {
    return this.closest(`owc-${this.type}-group`);
  }

  /** The group says it. */
  protected override get mark(): string {
    return this.group ? '' : super.mark;
  }

  protected override isControl(node: Element): node is HTMLInputElement {
    return node.matches(`input[type=${this.type}]`);
  }

  protected override makeControl(): HTMLInputElement {
    const { group } = this;
    const input = make('input');
    input.type = this.type;
    for (const name of ['name', 'form']) setAttribute(input, name, group?.getAttribute(name) ?? null);
    input.defaultChecked = Boolean(group?.getAttribute('value')?.split(',').includes(this.value));
    return input;
  }

  protected override replaceOwn(own: HTMLInputElement, theirs: HTMLInputElement): void {
    theirs.checked ||= own.checked;
  }

  protected override controlChanged(control: Control): void {
    super.controlChanged(control);
    if (this.#checked !== undefined) this.control!.checked = this.#checked;
    this.#checked = undefined;
    if (isOurs(control)) this.partOf?.requestUpdate(); // it looked when there was nothing yet
  }
}
