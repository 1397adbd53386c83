import type { PropertyValues } from '@lit/reactive-element';
import { setAttribute, watch } from './adopting-element.js';
import { fieldOf } from './field.js';
import { FormField } from './form-field.js';
import { say } from './localise.js';
import * as en from './en.js';
import * as nl from './nl.js';
import type { Control } from './validity.js';

/**
 * A question with several controls: the host is the group, with the name and the description. A server prints these attributes
 * too, so that they are there without JavaScript:
 *
 * `<owc-… role="group" aria-labelledby="x-label" aria-describedby="x-description x-error">`
 */
export abstract class FormGroup extends FormField {
  static override forwarded: readonly string[] = [];

  protected readonly groupRole: 'group' | 'radiogroup' = 'group';

  protected override get subject(): HTMLElement {
    return this;
  }

  /** The controls of this question, not those of a field within it. */
  protected override get controls(): Control[] {
    return [...this.querySelectorAll<Control>('input:not([type=hidden]), select, textarea')].filter((control) => fieldOf(control) === this);
  }

  protected override get flaggable(): HTMLElement[] {
    return this.groupRole === 'group' ? this.controls : [this];
  }

  protected override get requirable(): HTMLElement[] {
    return this.groupRole === 'group' ? [] : [this];
  }

  override get validationMessage(): string {
    if (this.readOnly || !this.required || this.answer || !this.controls.some(({ willValidate }) => willValidate)) return '';
    const label = this.labelText;
    return this.requiredMessage || (label ? say(this, nl.choose, en.choose)(label) : say(this, nl.chooseUnnamed, en.chooseUnnamed));
  }

  protected override adoptControl(): void {
    setAttribute(this, 'role', this.getAttribute('role') ?? this.groupRole);
    const { controls } = this;
    this.control = controls.find((control) => control.getAttribute('aria-invalid') === 'true') ?? controls.find(({ disabled }) => !disabled) ?? controls[0];
  }

  protected override makeControl(): Control {
    throw new TypeError('A group has more than one control.');
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    watch(this, this, { childList: true, attributeFilter: ['role', 'aria-labelledby', 'aria-describedby', 'aria-invalid', 'aria-required'] });
  }
}
