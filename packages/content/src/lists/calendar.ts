/** Events as a calendar file (RFC 5545). The plugin makes the same: inc/content/calendar.php. */
import { safeUrl } from '@openwebconcept/core/sanitise.js';
import type { CalendarEvent, Period } from './model.js';
import { addDays } from './select.js';

export interface CalendarOptions {
  /** Of the site: what makes an event the same event when it is asked again. */
  host: string;
  /** The moment it is in Amsterdam. */
  now: string;
  name?: string;
}

// The rules since 1996.
const zone = `BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.split('\n');

export function calendarOf(events: readonly CalendarEvent[], { host, now, name = '' }: CalendarOptions): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//OWC//Elements//NL', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  if (name) lines.push(`X-WR-CALNAME:${escape(name)}`);
  lines.push(...zone, ...events.flatMap((event) => event.periods.flatMap((period) => eventLines(event, period, host, now))), 'END:VCALENDAR');
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, period: Period, host: string, now: string): string[] {
  const { location } = event;
  const place = location ? [location.name, location.address, [location.postcode, location.city].filter(Boolean).join(' ')].filter(Boolean).join(', ') : '';
  const url = safeUrl(event.url || event.website);
  const stamp = utc(event.modified.length > 10 ? event.modified : now);
  const twin = event.periods.find(({ start }) => start === period.start) !== period; // two that begin together end apart
  const lines = ['BEGIN:VEVENT', `UID:event-${event.id}-${digits(period.start)}${twin ? `-${digits(period.end)}` : ''}@${host}`, `DTSTAMP:${stamp}`, ...times(period), `SUMMARY:${escape(event.title)}`];
  if (event.intro) lines.push(`DESCRIPTION:${escape(event.intro)}`);
  if (place) lines.push(`LOCATION:${escape(place)}`);
  if (location && location.latitude !== null && location.longitude !== null) lines.push(`GEO:${location.latitude};${location.longitude}`);
  if (/^https?:/i.test(url)) lines.push(`URL:${url.replace(/[\s\p{Cc}\p{Cs}]/gu, '')}`);
  return [...lines, 'END:VEVENT'];
}

function times({ start, end }: Period): string[] {
  // A day ends where the next begins.
  if (start.length === 10) return [`DTSTART;VALUE=DATE:${digits(start)}`, `DTEND;VALUE=DATE:${digits(addDays((end || start).slice(0, 10), 1))}`];
  const local = (name: string, moment: string): string => `${name};TZID=Europe/Amsterdam:${digits(moment)}00`;
  const last = end.length === 10 ? `${end}T23:59` : end;
  return [local('DTSTART', start), ...(last > start ? [local('DTEND', last)] : [])];
}

const digits = (moment: string): string => moment.replace(/[-:]/g, '');

/** A moment on the clock of Amsterdam as one that is the same everywhere. */
export function utc(moment: string): string {
  const time = Date.parse(`${moment}:00Z`);
  const year = Number(moment.slice(0, 4));
  // At one o'clock UTC on the last Sundays of March and October; the hour that is there twice counts as summer.
  const sunday = (month: number): number => Date.UTC(year, month, 31 - new Date(Date.UTC(year, month, 31)).getUTCDay(), 1);
  const summer = time - 7_200_000 < sunday(9) && time - 3_600_000 >= sunday(2);
  return `${new Date(time - (summer ? 7_200_000 : 3_600_000)).toISOString().replace(/[-:]|\.\d+/g, '')}`;
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n').replace(/[\p{Cc}\p{Cs}]/gu, ' ');
}

/** At most 75 octets on a line; a letter is not cut in two. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0)!;
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (length + octets > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += letter;
    length += octets;
  }
  return folded;
}

/** Gives it to who asked for it, as a file. */
export function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
