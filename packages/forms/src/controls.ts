import { setAttribute } from '@openwebconcept/core/adopting-element.js';
import { fieldOf } from '@openwebconcept/core/field.js';
import { problemOf } from '@openwebconcept/core/validity.js';
import type { Control } from '@openwebconcept/core/validity.js';

/** A part of a form as it is, also when a field is called "elements", "closest" or "reset" and hides the form's own. */
const own = <K extends keyof HTMLFormElement>(form: HTMLFormElement, name: K): HTMLFormElement[K] => Reflect.get(HTMLFormElement.prototype, name, form) as HTMLFormElement[K];

/** How a form is sent by this button: what the button says goes before what the form says. */
export const asked = (form: HTMLFormElement, submitter: Element | null, name: 'action' | 'method' | 'enctype' | 'target'): string =>
  submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? '';

/** What a resident fills in, wherever it stands; also elements that take part in a form by themselves. */
export const controlsOf = (form: HTMLFormElement): Control[] =>
  ([...own(form, 'elements')] as Control[]).filter(
    (control) =>
      control.matches('input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea') ||
      (control.localName.includes('-') && 'willValidate' in control),
  );

/** Can a resident come to it? What a page hides is not asked; what is folded away is. */
const shown = (control: Element): boolean => !control.checkVisibility || control.checkVisibility() || Boolean(control.closest('details:not([open])'));

/** One control for each thing to judge: a field, a group of radio buttons, or the control itself. */
export function judged(form: HTMLFormElement): Control[] {
  const seen = new Set<unknown>();
  return controlsOf(form).filter((control) => {
    if (!control.willValidate || !shown(control)) return false; // disabled, read-only or hidden
    const thing = fieldOf(control) ?? (control.type === 'radio' && control.name ? control.name : control);
    return !seen.has(thing) && seen.add(thing);
  });
}

/** Judges a control, says so on it, and returns what is wrong. */
export function judge(control: Control): string {
  const field = fieldOf(control);
  if (field) return field.reportValidity() ? '' : field.error;
  const message = control.localName.includes('-') ? (control.validity.valid ? '' : control.validationMessage) : problemOf(control);
  flag(control, Boolean(message));
  return message;
}

/** Marks a control without a field of ours, all of its group when it is a radio button. */
export function flag(control: Control, wrong: boolean): void {
  const form = control.form;
  const group = control.type === 'radio' && form ? controlsOf(form).filter(({ type, name }) => type === 'radio' && name === control.name) : [control];
  for (const one of group) {
    if (wrong) setAttribute(one, 'aria-invalid', 'true');
    else one.removeAttribute('aria-invalid');
  }
}

export const isFlagged = (control: Element): boolean => fieldOf(control)?.flagged ?? control.getAttribute('aria-invalid') === 'true';
