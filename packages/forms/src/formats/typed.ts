import * as en from './en.js';
import type { Format, Words } from './formats.js';
import * as nl from './nl.js';

/** Nobody types more in one of these fields, so what is longer need not be read. */
const LONGEST = 300;

/**
 * What a person meant with what was typed or pasted: full-width and Arabic digits, every kind of space and dash as one, nothing invisible.
 * Empty when it is too long, or has a raised digit or a fraction (² or ½), which would become another number.
 */
export function plain(text: string): string {
  const short = text.trim();
  if (short.length > LONGEST || /\p{No}/u.test(short)) return '';
  return short
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same, without what people group with, and without a name that was copied along, as in "BSN: 123 456 782". */
export const compact = (text: string, name: string): string =>
  plain(text)
    .replace(new RegExp(`^(?:${name})(?:[ -]?(?:nummer|number|nr))?[ .:]*`, 'i'), '')
    .replace(/[ .-]/g, '');

/** What is wrong with a number that should be so many digits, if anything: nothing there, more than digits, or too many or few. */
export function digits(number: string, count: number, [nlRule, enRule]: Words): Words | undefined {
  if (!number) return [nlRule, enRule];
  if (!/^\d+$/.test(number)) return [nl.onlyDigits(nlRule), en.onlyDigits(enRule)];
  return number.length === count ? undefined : [nl.counted(nlRule, number.length), en.counted(enRule, number.length)];
}

/** For a code: no keyboard, dictionary or translation may change it. */
export const code = { spellcheck: 'false', autocapitalize: 'off', translate: 'no' };

/** A format from one judgement, a value or what is wrong, so that parse and problem cannot differ. */
export const judgedBy = (judge: (text: string, field?: Element) => string | Words, rest: Omit<Format, 'parse' | 'problem'>): Format => ({
  parse(text) {
    const judged = judge(text);
    return typeof judged === 'string' ? judged : undefined;
  },
  problem(text, field) {
    const judged = judge(text, field);
    return typeof judged === 'string' ? undefined : judged;
  },
  ...rest,
});
