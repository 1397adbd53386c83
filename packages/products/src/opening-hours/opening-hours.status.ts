/** When it is open on a day, in minutes after its midnight, and what is said about that day. */
export interface Day {
  slots: [open: number, close: number][];
  /** Why it is closed. */
  note?: string;
  /** The holiday on which it is closed, when it would have been open. */
  holiday?: string;
}
export type Agenda = (date: string) => Day;

const minutes = (time: string): number => Number(time.slice(0, -3)) * 60 + Number(time.slice(-2));

/** Midnight of a number of days after a date, in UTC: for counting, not for telling the time. */
export const dayAfter = (date: string, days: number): Date => new Date(Date.parse(date) + days * 864e5);

/**
 * Reads the tables: what is open on each day. Marks the row of today, and hides the rows of days that are over.
 * Undefined when there is nothing that can be read.
 */
export function agendaOf(place: Element, today: string, holiday?: (date: string) => string): Agenda | undefined {
  const week: Day[] = [];
  const special = new Map<string, Day>();
  const rows = [...place.querySelectorAll<HTMLTableRowElement>('tbody > tr')];
  const weekday = (date: string): number => (new Date(date).getUTCDay() + 6) % 7;
  const current: Element[] = [];
  for (const row of rows) {
    const [name, cell] = row.cells;
    const times = [...(cell?.querySelectorAll('time') ?? [])].map(({ dateTime }) => minutes(dateTime)).filter((time) => time >= 0);
    const day: Day = { slots: [], note: times.length ? '' : cell?.querySelector(':scope > * + *')?.textContent ?? '' };
    for (let index = 0; index + 1 < times.length; index += 2) day.slots.push([times[index]!, times[index + 1]!]);
    const date = name?.querySelector('time')?.dateTime;
    if (date) special.set(date, day);
    else week.push(day);
    if (date && row.hidden !== date < today) row.hidden = date < today;
    if (date === today || (!date && week.length - 1 === weekday(today))) current.push(name!);
  }
  // The row of the date itself says more than that of its weekday.
  for (const { cells: [name] } of rows) {
    if (name !== current.at(-1)) name?.removeAttribute('aria-current');
    else if (!name?.ariaCurrent) name?.setAttribute('aria-current', 'date');
  }
  for (const table of place.querySelectorAll('table')) {
    const own = rows.filter((row) => table.contains(row));
    table.hidden = own.length > 0 && own.every((row) => row.hidden);
  }
  if (week.length !== 7) return undefined;
  return (date) => {
    const usual = week[weekday(date)]!;
    const name = special.has(date) ? '' : holiday?.(date);
    return special.get(date) ?? (name ? { slots: [], note: name, holiday: usual.slots.length ? name : '' } : usual);
  };
}

/** What is said now: is it open and until when, or from when. In minutes after the midnight with which today began; undefined is never. */
export function statusAt(agenda: Agenda, today: string, time: string): { open: boolean; until?: number; next?: number; why: string } {
  const now = minutes(time);
  const open: [number, number][] = [];
  for (let day = -1; day < 28; day++) {
    for (const [from, to] of agenda(dayAfter(today, day).toISOString().slice(0, 10)).slots) open.push([day * 1440 + from, day * 1440 + to + (to > from ? 0 : 1440)]);
  }
  open.sort(([a], [b]) => a - b);
  let until = now;
  for (const [from, to] of open) if (from <= until && to > until) until = to;
  // Open round the clock has no end to tell.
  if (until > now) return { open: true, until: until - now > 10080 ? undefined : until, why: '' };
  const day = agenda(today);
  return { open: false, next: open.find(([from]) => from > now)?.[0], why: day.slots.length ? '' : day.note ?? '' };
}
