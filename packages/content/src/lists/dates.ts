/** Days and times in words: `zaterdag 5 december 2026, 19.00 tot 22.00 uur`. */
import type { Context } from './context.js';
import type { Period } from './model.js';
import * as en from './en.js';
import * as nl from './nl.js';
import { addDays, dayBetween } from './select.js';

type Words = Pick<Context, 'tell'>;

const dayOf = (moment: string): string => moment.slice(0, 10);
const timeOf = (moment: string): string => moment.slice(11, 16);
export const weekdayOf = (day: string): number => new Date(`${dayOf(day)}T00:00:00Z`).getUTCDay();

export function fullDay(day: string, { tell }: Words): string {
  return `${tell(nl.weekday, en.weekday)(weekdayOf(day))} ${tell(nl.day, en.day)(dayOf(day))}`;
}

export function periodWords({ start, end }: Period, words: Words): string {
  const { tell } = words;
  const times = tell(nl.times, en.times);
  const [from, to] = [timeOf(start), timeOf(end)];
  const last = dayOf(end);
  // A party that ends after midnight is not a party of two days.
  const night = from && to && dayBetween(start, end || start) === 1 && to < from && to <= '06:00';
  if (!last || last === dayOf(start) || night) return `${fullDay(start, words)}${from && `, ${times(from, to)}`}`;
  return tell(nl.span, en.span)(`${fullDay(start, words)}${from && `, ${times(from, '')}`}`, `${fullDay(end, words)}${to && `, ${times(to, '')}`}`);
}

/** `elke zondag tot en met 27 december 2026, 10.00 tot 11.00 uur`; nothing when they are not that regular. */
export function recurring(periods: readonly Period[], now: string, words: Words): string {
  const [first] = periods;
  if (periods.length < 3 || !first) return '';
  const { tell } = words;
  const length = dayBetween(first.start, first.end || first.start);
  if (length > 1 || periods.some(({ start, end }) => timeOf(start) !== timeOf(first.start) || timeOf(end) !== timeOf(first.end) || Boolean(end) !== Boolean(first.end)
    || dayBetween(start, end || start) !== length)) return '';
  const days = periods.map(({ start }) => dayOf(start));
  const last = days.at(-1)!;
  const how = rhythm(days, words);
  if (!how) return '';
  const day = tell(nl.day, en.day);
  const between = days[0]! > dayOf(now) ? tell(nl.between, en.between)(day(days[0]!), day(last)) : tell(nl.through, en.through)(day(last));
  const from = timeOf(first.start);
  return `${how} ${between}${from && `, ${tell(nl.times, en.times)(from, timeOf(first.end))}`}`;
}

function rhythm(days: readonly string[], { tell }: Words): string {
  const steps = days.slice(1).map((day, index) => dayBetween(days[index]!, day));
  const weekday = (day: string): string => tell(nl.weekday, en.weekday)(weekdayOf(day));
  const all = (step: number): boolean => steps.every((one) => one === step);
  if (all(1)) return tell(nl.daily, en.daily);
  if (all(7)) return tell(nl.weekly, en.weekly)([weekday(days[0]!)]);
  if (all(14)) return tell(nl.fortnightly, en.fortnightly)(weekday(days[0]!));
  // Some days of the week, and each of these in every week.
  const set = new Set(days.map(weekdayOf));
  if (set.size > 1 && set.size < 7 && days.length >= 2 * set.size) {
    const due: string[] = [];
    for (let day = days[0]!; day <= days.at(-1)! && due.length <= days.length; day = addDays(day, 1)) if (set.has(weekdayOf(day))) due.push(day);
    if (due.length === days.length && due.every((day, index) => day === days[index])) {
      const monday = (number: number): number => (number + 6) % 7;
      return tell(nl.weekly, en.weekly)([...set].sort((a, b) => monday(a) - monday(b)).map((number) => tell(nl.weekday, en.weekday)(number)));
    }
  }
  const nth = (day: string): number => Math.ceil(Number(day.slice(8, 10)) / 7);
  const month = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  if (set.size === 1 && nth(days[0]!) < 5 && days.every((day, index) => nth(day) === nth(days[0]!) && month(day) === month(days[0]!) + index)) {
    return tell(nl.monthly, en.monthly)(nth(days[0]!), weekday(days[0]!));
  }
  return '';
}
