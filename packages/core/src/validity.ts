import { say } from './localise.js';
import * as en from './en.js';
import * as nl from './nl.js';

/** A native control that a resident fills in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

interface Wording {
  readonly required?: boolean;
  readonly labelText?: string;
  readonly requiredMessage?: string;
  readonly invalidMessage?: string;
}

/** The words of a label as they are heard: without what stands in it to be filled in, is hidden, or only marks it as required. */
export function wordsOf(label: Element): string {
  const copy = label.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('input, select, textarea, button, [hidden], [aria-hidden=true], .owc-optional, .gfield_required')) part.remove();
  return copy.textContent!.replace(/\s+/g, ' ').trim();
}

/** What a control is called: by its group when it is one of several, its label, or a name that only assistive technology is given. */
export function nameOf(control: Element): string {
  const { labels, type } = control as Partial<HTMLInputElement>;
  const group = type === 'radio' && (control.closest('[role=radiogroup]') ?? control.closest('fieldset'));
  const root = control.getRootNode() as Document;
  const named = (node: Element): (Element | null | undefined)[] => (node.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => id && root.getElementById?.(id)) as Element[];
  const sources = group ? [group.querySelector(':scope > legend'), ...named(group)] : [...(labels ?? []), ...named(control)].filter((label) => !(label as HTMLElement | null)?.hidden);
  return sources.map((label) => (label ? wordsOf(label) : '')).find(Boolean) || (group || control).getAttribute('aria-label')?.trim() || '';
}

/**
 * What is wrong with the value of a native control, in a sentence; empty when nothing is.
 * The browser judges (`ValidityState`), the words are ours: its own are short, differ per browser and follow the browser's language.
 */
export function problemOf(control: Control, wording: Wording = {}): string {
  if (!control.willValidate) return '';
  const { validity } = control;
  const label = wording.labelText ?? nameOf(control);
  const required = wording.required || control.required || control.getAttribute('aria-required') === 'true';
  const empty = control.type === 'checkbox' ? !(control as HTMLInputElement).checked : control.type !== 'radio' && typeof control.value === 'string' && !control.value.trim();
  if (validity.valueMissing || (required && empty && !validity.badInput)) {
    return wording.requiredMessage || (label ? say(control, nl.missing, en.missing)(label) : say(control, nl.missingUnnamed, en.missingUnnamed));
  }
  if (validity.customError) return control.validationMessage;
  const wrong = validity.valid ? '' : wordsFor(control as HTMLInputElement, label);
  return wrong && (wording.invalidMessage || wrong);
}

function wordsFor(control: HTMLInputElement, label: string): string {
  const { validity, type } = control;
  if (validity.tooLong) return say(control, nl.tooLong, en.tooLong)(control.value.length - control.maxLength);
  if (validity.tooShort) return say(control, nl.tooShort, en.tooShort)(control.minLength);
  if (type === 'number') {
    if (validity.badInput) return say(control, nl.number, en.number);
    if (validity.rangeUnderflow) return say(control, nl.least, en.least)(control.min);
    if (validity.rangeOverflow) return say(control, nl.most, en.most)(control.max);
  }
  if (type === 'date' && validity.badInput) return say(control, nl.date, en.date);
  if (validity.typeMismatch && type === 'email') return say(control, nl.email, en.email);
  if (validity.typeMismatch && type === 'url') return say(control, nl.url, en.url);
  if (validity.patternMismatch && control.title) return control.title;
  return label ? say(control, nl.invalid, en.invalid)(label) : say(control, nl.invalidUnnamed, en.invalidUnnamed);
}
