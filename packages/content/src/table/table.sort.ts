import type { Text } from '@openwebconcept/core/localise.js';
import * as en from './table.en.js';
import * as nl from './table.nl.js';

export type Order = 'ascending' | 'descending' | 'none';

/** In which order the rows began. */
const first = new WeakMap<HTMLTableSectionElement, Element[]>();

/** What is said when a column is sorted. */
export function told(place: Element, say: <T extends Text>(place: Element, nl: T, en: T) => T, column: string, order: Order): string {
  if (order === 'none') return say<string>(place, nl.none, en.none);
  return order === 'ascending' ? say(place, nl.up, en.up)(column) : say(place, nl.down, en.down)(column);
}

/** Puts the rows of each body in order by the cells of one column, and back as they were. The rows stay the same nodes. */
export function sort(table: HTMLTableElement, column: number, order: Order, lang: string): void {
  const language = languageFrom(lang);
  for (const body of table.tBodies) {
    const rows = [...body.rows];
    const before = first.get(body) ?? [...rows];
    first.set(body, before);
    const start = (row: Element): number => (before.includes(row) ? before.indexOf(row) : Infinity); // one that came later stays behind
    rows.sort((one, other) => Math.sign(start(one) - start(other)) || 0);
    if (order !== 'none') {
      const texts = new Map(rows.map((row) => [row, textOf(row.cells[column])]));
      const key = keyOf([...texts.values()], language);
      const { compare } = new Intl.Collator(language, { numeric: true });
      const side = order === 'ascending' ? 1 : -1;
      rows.sort((one, other) => {
        const [a, b] = [key(texts.get(one)!), key(texts.get(other)!)];
        if (a === b) return 0;
        if (a === undefined || b === undefined) return a === undefined ? 1 : -1; // without a value: last, in both directions
        return side * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
      });
    }
    // Only what is not in its place moves: what is being read, or has focus, stays where it can.
    rows.forEach((row, index) => body.rows[index] !== row && body.insertBefore(row, body.rows[index]!));
  }
}

/** A language that `Intl` knows: `nl_NL` is written too, and must not keep a table from being sorted. */
function languageFrom(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.replace('_', '-'))[0] ?? 'nl';
  } catch {
    return 'nl';
  }
}

function textOf(cell?: HTMLTableCellElement): string {
  const value = cell?.querySelector('time[datetime],data[value]');
  const text = (value?.getAttribute('datetime') ?? value?.getAttribute('value') ?? cell?.textContent ?? '').trim();
  return /^([-–—]|n\.?v\.?t\.?|onbekend|n\/a|unknown)?$/i.test(text) ? '' : text;
}

/** A column is one of dates, of numbers or of words: what most of its cells are. */
function keyOf(texts: string[], language: string): (text: string) => string | number | undefined {
  const filled = texts.filter(Boolean);
  const number = (text: string): number | undefined => numberOf(text, language);
  const date = (text: string): number | undefined => dateOf(text, language);
  for (const key of [date, number]) if (filled.length && filled.filter((text) => key(text) !== undefined).length * 2 > filled.length) return key;
  return (text) => text || undefined;
}

/** `€ 1.234,50`, `12,5 %`, `-3`, `€ 25,-`, `gratis`, `vanaf € 10 per dag`, `2 - 3 weken`: the first number; where English is written `€1,234.50`. */
export function numberOf(text: string, language: string): number | undefined {
  if (/^(gratis|free)$/i.test(text)) return 0;
  const bare = text.replace(/^(?:vanaf|van|tot|t\/m|circa|ca\.?|ongeveer|max(?:imaal|\.)?|min(?:imaal|\.)?|from|up to|about)\s+/i, '').replace(/^([-−–]?)\s*[€$£]\s*/, '$1');
  const match = /^[^\d\p{L}\-−–]*(?:EUR\s*)?([-−–]?\s*\d[\d.,\s']*?)(?:,--?|,–|,—|\.-)?(?:[%°€‰*+]|\p{L}\D*|\s+\D.*)?$/iu.exec(bare);
  if (!match) return undefined;
  const plain = match[1]!.replace(/[\s']/g, '').replace(/[−–]/, '-');
  const dutch = plain.replace(/\./g, '').replace(',', '.');
  const english = plain.replace(/,/g, '');
  // 83.87 and 1234.5 are no thousands in any language, 1,234.50 is no Dutch.
  const pointed = /^en/i.test(language) ? !/^-?\d{1,3}(\.\d{3})*,\d{1,2}$/.test(plain) : /^-?\d+\.(\d{1,2}|\d{4,})$|,\d{3}[.,]/.test(plain);
  const value = Number(pointed ? english : dutch);
  return Number.isNaN(value) ? undefined : value;
}

const months = new Map<string, string[]>();
const monthsOf = (language: string): string[] => {
  if (!months.has(language)) {
    const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    months.set(language, Array.from({ length: 12 }, (_, index) => format(Date.UTC(2026, index)).toLowerCase()));
  }
  return months.get(language)!;
};

/**
 * `2026-03-12`, `12-03-2026`, `12 maart 2026`, `do 12 mrt. 2026, 9.30 uur`, `3 t/m 5 mei 2026`, and without a day or a year `maart 2026` and
 * `12 maart`; in English also `March 12, 2026`.
 */
export function dateOf(text: string, language: string): number | undefined {
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:[T ](\d\d):(\d\d))?/.exec(text);
  if (iso) return at(iso[1], iso[2], iso[3], iso[4], iso[5]);
  const digits = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\D+(\d{1,2})[.:](\d\d))?/u.exec(text);
  if (digits) return at(digits[3], digits[2], digits[1], digits[4], digits[5]);
  const words = /^(?:\p{L}+\.?,?\s+)?(?:(\d{1,2})(?:\s*(?:[-–]|t\/m|tot(?: en met)?|en|to|and)\s*\d{1,2})?\s+)?(\p{L}{3,})\.?(?:\s+(\d{4})|$)(?:\D+(\d{1,2})[.:](\d\d))?/u.exec(text);
  const american = /^(?:\p{L}+,\s+)?(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})/u.exec(text);
  const [year, month, day] = words ? [words[3], words[2], words[1]] : american ? [american[3], american[1], american[2]] : [];
  if (!month || (words && !year && !day)) return undefined;
  const name = month.toLowerCase().replace('mrt', 'maart');
  const index = [monthsOf(language), monthsOf('nl'), monthsOf('en')].map((list) => list.findIndex((full) => full.startsWith(name))).find((found) => found >= 0);
  return index === undefined ? undefined : at(year, String(index + 1), day, words?.[4], words?.[5]);
}

const at = (year = '', month = '1', day = '1', hour = '0', minute = '0'): number => Date.UTC(+year, +month - 1, +day, +hour, +minute);
