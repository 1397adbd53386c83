// What is said about an answer, for the fields that ask for it: loaded when one does. Imports nothing that a field imports, so
// that a page without such a field is not split into more files; what it needs is handed to it.
import type { say as Say } from '../localise.js';
import * as en from './en.js';
import * as nl from './nl.js';

interface Answer extends HTMLElement {
  readonly answer: string;
  readonly valueText: string;
  readonly source?: string;
  readonly softRequired?: boolean;
}

/** Where a value comes from, until it is changed; and that an answer would help, once it was left out. */
export function notes(field: Answer, left: boolean, first: string | undefined, say: typeof Say): string[] {
  return [
    field.source && field.answer && field.answer === first ? say(field, nl.source, en.source)(field.source) : '',
    field.softRequired && left && !field.answer ? say(field, nl.softMissing, en.softMissing) : '',
  ];
}

/** The answer in words. */
export const text = (field: Answer, say: typeof Say): string => field.valueText || say(field, nl.empty, en.empty);
