/** A text in both languages of the house. */
export type Words = readonly [nl: string, en: string];

/** One kind of text, such as a BSN: how it is read, shown, judged and typed. */
export interface Format {
  /** What is sent, from what was typed: without spaces, dots and lower case. Undefined when it cannot be read as this. Never throws. */
  parse(text: string): string | undefined;
  /** How a value from parse is shown: grouped for people. parse(format(x)) === x. Never throws, also for a foreign value. */
  format(value: string): string;
  /**
   * What is wrong with what was typed. Undefined exactly when parse gives a value and, for an amount, a number or a date, when that is
   * within the `min` and `max` of the field. Nothing typed is a problem too: do not ask for a field that may stay empty.
   */
  problem(text: string, field?: Element): Words | undefined;
  /** What to look at once more; it does not block. */
  warning?(text: string): Words | undefined;
  /** What the input gets, unless its author says otherwise. */
  attributes: Readonly<Record<string, string>>;
  /** Never in a URL, storage, log or event that bubbles. */
  sensitive?: boolean;
}

const of = (module: Promise<{ default: Format }>): Promise<Format> => module.then((one) => one.default);

const formats = new Map<string, () => Promise<Format>>([
  ['bsn', () => of(import('./bsn.js'))],
  ['rsin', () => of(import('./rsin.js'))],
  ['kvk', () => of(import('./kvk.js'))],
  ['btw', () => of(import('./btw.js'))],
  ['iban', () => of(import('./iban.js'))],
  ['postcode', () => of(import('./postcode.js'))],
  ['house-number', () => of(import('./house-number.js'))],
  ['house-letter', () => of(import('./house-letter.js'))],
  ['house-addition', () => of(import('./house-addition.js'))],
  ['kenteken', () => of(import('./kenteken.js'))],
  ['phone', () => of(import('./phone.js'))],
  ['email', () => of(import('./email.js'))],
  ['currency', () => of(import('./currency.js'))],
  ['number', () => of(import('./number.js'))],
  ['date', () => of(import('./date.js'))],
  ['time', () => of(import('./time.js'))],
]);

/** Adds a format, or replaces one of ours. It is loaded when the first field asks for it. */
export function addFormat(name: string, load: () => Promise<Format>): void {
  formats.set(name, load);
}

/** The format of this name; undefined when nobody added one. The promise fails when its file does not arrive. */
export function loadFormat(name: string): Promise<Format> | undefined {
  return formats.get(name)?.();
}
