// What is said about an answer, for the fields that ask for it: loaded when one does. Imports nothing that a field imports, so
// that a page without such a field is not split into more files; what it needs is handed to it.
import type { say as Say } from '../localise.js';
import * as en from './en.js';
import * as nl from './nl.js';

interface Answer extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly answer: string;
  readonly valueText: string;
  readonly source: string;
  readonly softRequired: boolean;
  readonly readOnly: boolean;
}

/** Where a value comes from, until it is changed; and that an answer would help, once it was left out. */
export function notes(field: Answer, left: boolean, first: string | undefined, say: typeof Say): string[] {
  return [
    field.source && field.answer && field.answer === first ? say(field, nl.source, en.source)(field.source) : '',
    field.softRequired && left && !field.answer ? say(field, nl.softMissing, en.softMissing) : '',
  ];
}

/** The answer as text in the place of the control, which stays in the form and is sent. */
export function texts(field: Answer, say: typeof Say): Record<string, string> {
  const control = field.renderRoot.querySelector<HTMLSlotElement>('slot[name=""]')!;
  control.hidden = field.readOnly;
  if (!field.renderRoot.querySelector('slot[name=text]')) control.before(Object.assign(document.createElement('slot'), { name: 'text' }));
  return { text: field.readOnly ? field.valueText || say(field, nl.empty, en.empty) : '' };
}
