/** What a list answers to what is asked: the same in the browser and in the plugin (inc/content/select.php). */
import { textOf } from '@openwebconcept/core/foreign.js';
import type { Answer, CalendarEvent, Item, News, Period, Publication, Query, Term } from './model.js';
import { fold } from '@openwebconcept/core/fold.js';

export interface Given {
  /** How many on a page. */
  perPage: number;
  /** The moment it is in Amsterdam: `2026-11-22T14:05`. */
  now: string;
}

/** The filters of a kind, in the order in which they stand there; taxonomies of a source come after these. */
const order = ['theme', 'type', 'audience', 'city', 'year'];

export function select<T extends Item>(items: readonly T[], query: Query, { perPage, now }: Given): Answer<T> {
  const keys = filterKeys(items);
  const words = wordsOf(query.search);
  const [after, before] = rangeOf(query, now);
  // What does not stand on the page cannot be chosen.
  const chosen = Object.fromEntries(keys.map((key) => {
    const known = new Set(items.flatMap((item) => (item.terms[key] ?? []).map(({ slug }) => slug)));
    return [key, (query.filters[key] ?? []).filter((slug) => known.has(slug))];
  }));
  const found = items.map((item) => ({ item, score: words.length ? score(item, words) : 1, at: orderOf(item, now, after, before) }))
    .filter(({ item, score, at }) => score > 0 && at !== null && inRange(item, after, before));
  const fits = (item: T, without?: string): boolean =>
    keys.every((key) => key === without || !chosen[key]!.length || (item.terms[key] ?? []).some(({ slug }) => chosen[key]!.includes(slug)));

  const filters = keys.map((name) => {
    const terms = new Map<string, Term>();
    const counts = new Map<string, number>();
    for (const item of items) for (const term of item.terms[name] ?? []) if (!terms.has(term.slug)) terms.set(term.slug, term);
    for (const { item } of found) if (fits(item, name)) for (const { slug } of item.terms[name] ?? []) counts.set(slug, (counts.get(slug) ?? 0) + 1);
    const sorted = [...terms.values()].map((term) => ({ term, key: fold(term.name) }))
      .sort((a, b) => compare(a.key, b.key) || compare(a.term.slug, b.term.slug));
    if (name === 'year') sorted.reverse();
    return { name, label: name, options: sorted.map(({ term }) => ({ ...term, count: counts.get(term.slug) ?? 0, chosen: chosen[name]!.includes(term.slug) })) };
  }).filter(({ options }) => options.length > 1 || options.some((option) => option.chosen));

  const sorted = found.filter(({ item }) => fits(item))
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => b.score - a.score || compare(a.at!, b.at!) || a.index - b.index);
  const total = sorted.length;
  const size = Math.max(1, Math.floor(perPage) || 10);
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(Math.max(1, query.page), pages);
  return { items: sorted.slice((page - 1) * size, page * size).map(({ item }) => item), total, pages, page, filters, problems: [] };
}

/** The query with only what the answer knows: that is what its links ask. */
export function asked(query: Query, answer: Answer): Query {
  const filters = Object.fromEntries(answer.filters.map(({ name, options }) => [name, options.filter(({ chosen }) => chosen).map(({ slug }) => slug)]));
  return { ...query, filters, page: answer.page };
}

export function filterKeys(items: readonly Item[]): string[] {
  const keys = [...new Set(items.flatMap(({ terms }) => Object.keys(terms)))];
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return keys.sort((a, b) => place(a) - place(b) || compare(a, b));
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** “id-kaart” is two words, “auto's” is one. */
export function wordsOf(text: string): string[] {
  return fold(text).replace(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every word must be the beginning of a word. In the title counts for most, then what stands in the list, then the rest. */
function score(item: Item, words: readonly string[]): number {
  const fields: [number, string[]][] = [[9, wordsOf(item.title)], [3, wordsOf(aboutOf(item))], [1, wordsOf(textOf(item.content))]];
  let sum = 0;
  for (const word of words) {
    const points = fields.find(([, list]) => list.some((one) => one.startsWith(word)))?.[0];
    if (!points) return 0;
    sum += points;
  }
  return sum;
}

function aboutOf(item: Item): string {
  const about = [item.intro, ...Object.values(item.terms).flatMap((list) => list.map(({ name }) => name))];
  if (item.kind === 'event') {
    const { location, organiser } = item as Item as CalendarEvent;
    about.push(location?.name ?? '', location?.address ?? '', location?.city ?? '', organiser?.title ?? '');
  } else if (item.kind === 'publication') {
    const { reference, decision, status, parties } = item as Item as Publication;
    about.push(reference, decision, status, ...parties);
  }
  return about.join(' ');
}

/** What is sorted on, smallest first; null for what is not shown. */
function orderOf(item: Item, now: string, after: string, before: string): string | null {
  if (item.kind === 'event') {
    const event = item as Item as CalendarEvent;
    const period = periodOf(event, now, after, before);
    if (!period) return event.periods.length ? null : '9999';
    // What goes on for months comes after what begins today.
    const start = period.start < now && (event.longTerm || dayBetween(period.start, endOf(period)) > 1) ? `${now.slice(0, 10)}T99` : period.start;
    return `${start}${event.highlighted ? 0 : 1}`;
  }
  const newest = `${99999999 - Number(item.date.replaceAll('-', '') || 0)}`;
  return item.kind === 'news' ? `${(item as Item as News).highlighted ? 0 : 1}${newest}` : newest;
}

/** Of an event the days on which it is count, of the others the day it was published. */
function inRange(item: Item, after: string, before: string): boolean {
  if (item.kind === 'event') return (item as Item as CalendarEvent).periods.length > 0 || (!after && !before);
  return (!after || item.date >= after) && (!before || (item.date !== '' && item.date <= before));
}

/** The first time that it is asked for. Without days: the first that is not over. */
export function periodOf({ periods }: CalendarEvent, now: string, after = '', before = ''): Period | null {
  return periods.find((period) => {
    // What is over is only shown to who asks for days that are.
    if (!((after || before) && (after || before) < now.slice(0, 10)) && isOver(period, now)) return false;
    return (!after || endOf(period).slice(0, 10) >= after) && (!before || period.start.slice(0, 10) <= before);
  }) ?? null;
}

export const isOver = (period: Period, now: string): boolean => (endOf(period).length > 10 ? endOf(period) <= now : endOf(period) < now.slice(0, 10));
/** It has begun and is not over. Of what has no end nobody knows. */
export function isOn(period: Period, now: string): boolean {
  if (isOver(period, now)) return false;
  return period.start.length > 10 ? period.end !== '' && period.start <= now : period.start <= now.slice(0, 10);
}
/** When nobody knows when it ends it lasts until the day is over. */
export const endOf = ({ start, end }: Period): string => end || start.slice(0, 10);

/** The days that are asked for. A period counts from today: what was on Monday is not this week any more. */
export function rangeOf({ after, before, period }: Query, now: string): [after: string, before: string] {
  const today = now.slice(0, 10);
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7; // Monday is 0
  const monthDay = (months: number, day: number): string => new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
  switch (period) {
    case 'today': return narrow(today, today);
    case 'tomorrow': return narrow(addDays(today, 1), addDays(today, 1));
    case 'this-weekend': return narrow(weekday < 5 ? addDays(today, 5 - weekday) : today, addDays(today, 6 - weekday));
    case 'this-week': return narrow(today, addDays(today, 6 - weekday));
    case 'next-week': return narrow(addDays(today, 7 - weekday), addDays(today, 13 - weekday));
    case 'this-month': return narrow(today, monthDay(1, 0));
    case 'next-month': return narrow(monthDay(1, 1), monthDay(2, 0));
    default: return [after, before];
  }
  function narrow(from: string, to: string): [string, string] {
    return [after > from ? after : from, before && before < to ? before : to];
  }
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function dayBetween(start: string, end: string): number {
  return Math.round((Date.parse(`${end.slice(0, 10)}T00:00:00Z`) - Date.parse(`${start.slice(0, 10)}T00:00:00Z`)) / 86_400_000);
}
