import * as en from './en.js';
import type { Words } from './formats.js';
import * as nl from './nl.js';

/**
 * A number as people write it, to one with a point: 1.234,50 -> 1234.50. A string throughout, so nothing is rounded.
 * Read the Dutch way where it could be two things: 1.234 is one thousand and more, 1,234 is one and a bit.
 */
export function decimal(text: string): string | undefined {
  const [, sign, typed = ''] = /^([+-]?) ?(.*)$/.exec(text) ?? [];
  let number: string;
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/.test(typed)) number = typed.replaceAll('.', '').replace(',', '.');
  else if (/^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d*)?$/.test(typed)) number = typed.replaceAll(' ', '').replace(',', '.');
  else if (/^[1-9]\d{0,2}(?:,\d{3})+\.\d+$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(typed)) number = typed.replaceAll(',', '');
  else if (/^(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(typed)) number = typed.replace(',', '.');
  else return undefined;
  const [whole = '', part] = number.split('.');
  const value = (whole.replace(/^0+/, '') || '0') + (part ? `.${part}` : '');
  return sign === '-' && /[1-9]/.test(value) ? `-${value}` : value;
}

/** 1234.50 -> 1.234,50 */
export function dutch(value: string): string {
  const [, whole, part] = /^(-?\d{1,300})(?:\.(\d+))?$/.exec(value) ?? [];
  if (!whole) return value;
  return whole.replace(/\B(?=(?:\d{3})+$)/g, '.') + (part ? `,${part}` : '');
}

/** What is wrong with a value that is outside the `min` and `max` of its field. Compared digit by digit, not as floats. */
export function outside(value: string, field: Element | undefined, shown: (limit: string) => string): Words | undefined {
  const [min, max] = ['min', 'max'].map((name) => /^-?\d+(\.\d+)?$/.exec(field?.getAttribute(name)?.trim() ?? '')?.[0]);
  if (min && less(value, min)) return [nl.least(shown(min)), en.least(shown(min))];
  if (max && less(max, value)) return [nl.most(shown(max)), en.most(shown(max))];
  return undefined;
}

function less(a: string, b: string): boolean {
  const places = Math.max(...[a, b].map((value) => value.split('.')[1]?.length ?? 0));
  const [left, right] = [a, b].map((value) => {
    const [whole = '', part = ''] = value.split('.');
    return BigInt(whole + part.padEnd(places, '0'));
  });
  return left! < right!;
}
