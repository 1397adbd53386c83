import { say } from './localise.js';
import * as en from './en.js';
import * as nl from './nl.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

interface Wording {
  readonly required?: boolean;
  readonly labelText?: string;
  readonly requiredMessage?: string;
  readonly invalidMessage?: string;
}

/**
 * What is wrong with the value of a native control, in a sentence; empty when nothing is.
 * The browser judges (`ValidityState`), the words are ours: its own are short, differ per browser and follow the browser's language.
 */
export function problemOf(control: Control, wording: Wording = {}): string {
  if (!control.willValidate) return '';
  const { validity } = control;
  const label = wording.labelText ?? control.labels?.[0]?.textContent?.trim() ?? '';
  const required = wording.required || control.getAttribute('aria-required') === 'true';
  const empty = control.type === 'checkbox' ? !(control as HTMLInputElement).checked : !control.value.trim();
  if (validity.valueMissing || (required && empty)) {
    return wording.requiredMessage || (label ? say(control, nl.missing, en.missing)(label) : say(control, nl.missingUnnamed, en.missingUnnamed));
  }
  if (validity.customError) return control.validationMessage;
  const wrong = validity.valid ? '' : wordsFor(control as HTMLInputElement, label);
  return wrong && (wording.invalidMessage || wrong);
}

function wordsFor(control: HTMLInputElement, label: string): string {
  const { validity } = control;
  if (validity.tooLong) return say(control, nl.tooLong, en.tooLong)(control.value.length - control.maxLength);
  if (validity.tooShort) return say(control, nl.tooShort, en.tooShort)(control.minLength);
  if (validity.badInput) return say(control, nl.number, en.number);
  if (validity.typeMismatch && control.type === 'email') return say(control, nl.email, en.email);
  if (validity.typeMismatch && control.type === 'url') return say(control, nl.url, en.url);
  if (validity.patternMismatch && control.title) return control.title;
  return label ? say(control, nl.invalid, en.invalid)(label) : say(control, nl.invalidUnnamed, en.invalidUnnamed);
}
