import type { PropertyValues } from '@lit/reactive-element';
import { isOurs, setAttribute } from '@openwebconcept/core/adopting-element.js';
import { FormGroup } from '@openwebconcept/core/form-group.js';
import { wordsOf } from '@openwebconcept/core/validity.js';
import { property } from '@lit/reactive-element/decorators/property.js';
import type { Choice } from './choice.js';

/** A question that is answered by choosing: native controls in `owc-radio` or `owc-checkbox`. It never chooses by itself. */
export abstract class ChoiceGroup extends FormGroup {
  static override forwarded: readonly string[] = ['name', 'form'];
  static override slots: readonly string[] = ['label', 'description', 'error', '', 'note'];

  /** Shows the answers beside each other. For two or three short ones, such as Ja and Nee. */
  @property({ type: Boolean }) inline = false;

  #values?: string[];

  constructor() {
    super();
    this.addEventListener('change', (event) => this.changed(event));
  }

  /** The values that are chosen. */
  get values(): string[] {
    return this.#values ?? this.chosen.map(({ value }) => value);
  }
  set values(values: string[]) {
    this.#values = values;
    this.#choose();
    this.requestUpdate();
  }

  /** The value that is chosen; several with a comma between them. */
  override get value(): string {
    return this.values.join(',');
  }
  override set value(value: string) {
    this.values = this.groupRole === 'group' ? value.split(',') : [value];
  }

  override get answer(): string {
    return this.chosen.map(({ value }) => `=${value}`).join(); // an answer may have an empty value
  }

  override get valueText(): string {
    return this.chosen.map((control) => this.wordsOf(control)).join(', ');
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (ChoiceGroup.forwarded.includes(name)) for (const control of this.controls) if (isOurs(control)) setAttribute(control, name, value);
  }

  protected get chosen(): HTMLInputElement[] {
    return (this.controls as HTMLInputElement[]).filter(({ checked }) => checked);
  }

  /** An answer in words. */
  protected wordsOf(control: HTMLInputElement): string {
    const label = [...control.labels!].find(({ hidden }) => !hidden);
    return label ? wordsOf(label) : control.value;
  }

  /** Somebody chose. */
  protected changed(_event: Event): void {
    this.requestUpdate();
  }

  override adopt(changed?: PropertyValues): void {
    this.#choose();
    super.adopt(changed);
    if (changed?.get('disabled')) for (const option of this.querySelectorAll<Choice>('owc-radio, owc-checkbox')) option.adopt?.(); // it may be disabled by itself
  }

  #choose(): void {
    const controls = this.controls as HTMLInputElement[];
    if (!this.#values || !controls[0]) return; // later, when they are there
    for (const control of controls) control.checked = this.#values.includes(control.value);
    this.#values = undefined;
  }
}
