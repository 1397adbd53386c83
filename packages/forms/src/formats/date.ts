import * as en from './en.js';
import type { Words } from './formats.js';
import * as nl from './nl.js';
import { judgedBy, plain } from './typed.js';

/** Day, month and year as they were typed: 1-2-2027, 1 februari 2027, February 1, 2027, 2027-02-01, 01022027. */
function parts(typed: string): (string | undefined)[] {
  const found =
    /^(?<d>\d{1,2})[ ./-]+(?<m>\d{1,2})[ ./-]+'?(?<y>\d+)$/.exec(typed) ??
    /^(?<d>\d{1,2})(?:e|de|ste|st|nd|rd|th)?[ ./-]*(?<m>[a-z]{3,})[ .,/-]*'?(?<y>\d+)$/i.exec(typed) ??
    /^(?<m>[a-z]{3,})\.? ?(?<d>\d{1,2})(?:st|nd|rd|th)?,? '?(?<y>\d+)$/i.exec(typed) ??
    /^(?<y>\d{4})[/.-](?<m>\d{1,2})[/.-](?<d>\d{1,2})$/.exec(typed) ??
    /^(?<d>\d\d)(?<m>\d\d)(?<y>(?:1[89]|2\d)\d\d)$/.exec(typed) ??
    /^(?<y>(?:1[89]|2\d)\d\d)(?<m>\d\d)(?<d>\d\d)$/.exec(typed) ??
    /^(?<d>\d\d)(?<m>\d\d)(?<y>\d\d)$/.exec(typed);
  const { d, m, y } = found?.groups ?? {};
  return [d, m, y];
}

/** 2 from "02", "feb" or "February"; 0 when there is no such month. */
function monthOf(text: string): number {
  if (/\d/.test(text)) return Number(text);
  const name = text.toLowerCase().replace(/^mrt$/, 'maart');
  return 1 + Math.max(...[nl.months, en.months].map((months) => months.findIndex((month) => month.toLowerCase().startsWith(name))));
}

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const iso = (year: number, month: number, day: number): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const shown = (value: string): string => value.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$3-$2-$1');

/** What is wrong with a day that is outside the `min` and `max` of its field: a day such as 2027-02-01, or `today`. */
function outside(value: string, field: Element | undefined): Words | undefined {
  const now = new Date();
  const today = iso(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const [min, max] = ['min', 'max'].map((name) => /^(?:today|\d{4}-\d\d-\d\d)$/.exec(field?.getAttribute(name)?.trim() ?? '')?.[0]);
  if (min === 'today' && value < today) return [nl.dateFromToday, en.dateFromToday];
  if (max === 'today' && value > today) return [nl.dateUntilToday, en.dateUntilToday];
  if (min && min !== 'today' && value < min) return [nl.dateLeast(shown(min)), en.dateLeast(shown(min))];
  if (max && max !== 'today' && value > max) return [nl.dateMost(shown(max)), en.dateMost(shown(max))];
  return undefined;
}

/** A day: sent as 2027-02-01, shown as 1-2-2027. Day before month, as the Dutch write it. */
export default judgedBy(
  (text, field) => {
    const [d, m, y] = parts(plain(text).replace(/^[a-z]+da[gy],? /i, ''));
    if (!d || !m || !y) return [nl.date, en.date];
    const [day, month, year] = [Number(d), monthOf(m), Number(y)];
    if (y.length !== 4) return [nl.dateYear, en.dateYear];
    if (year < 1000 || day < 1) return [nl.date, en.date];
    if (month < 1 || month > 12) return [nl.dateMonth, en.dateMonth];
    const days = daysIn(year, month);
    if (day > days) return [nl.dateDay(nl.months[month - 1]!, year, days), en.dateDay(en.months[month - 1]!, year, days)];
    const date = iso(year, month, day);
    return outside(date, field) ?? date;
  },
  { format: shown, attributes: { spellcheck: 'false' } },
);
