/** What is told of an event, in a list and on its own page. */
import { safeUrl } from '@openwebconcept/core/sanitise.js';
import type { CalendarEvent, Period, Query, Venue } from './model.js';
import { addressOf, time } from './context.js';
import type { Context } from './context.js';
import { periodWords, recurring } from './dates.js';
import { h, link, spaced } from './dom.js';
import type { Child } from './dom.js';
import * as en from './en.js';
import * as nl from './nl.js';
import { isOn, isOver, periodOf, rangeOf } from './select.js';

/** The next time, how many there are after that, and what it costs. */
export function eventMeta(event: CalendarEvent, context: Context, ask: Query): Child[] {
  const { tell, now } = context;
  const period = periodOf(event, now, ...rangeOf(ask, now));
  const later = period ? event.periods.filter(({ start }) => start > period.start).length : 0;
  return [
    ...marks(event, context, period ? [period] : event.periods),
    period ? time(period.start, context, periodWords(period, context)) : !event.periods.length && !event.longTerm && h('span', {}, tell(nl.dateUnknown, en.dateUnknown)),
    later > 0 && h('span', {}, tell(nl.moreDates, en.moreDates)(later)),
    priceWords(event, context) && h('span', {}, priceWords(event, context)),
  ];
}

export const eventMarks = (event: CalendarEvent, context: Context): Child[] => marks(event, context, event.periods);

function marks(event: CalendarEvent, { tell, now }: Context, periods: readonly Period[]): Child[] {
  return [
    event.highlighted && h('span', {}, tell(nl.highlighted, en.highlighted)),
    event.longTerm && h('span', {}, tell(nl.longTerm, en.longTerm)),
    periods.some((period) => isOn(period, now)) && h('span', {}, tell(nl.now, en.now)),
    periods.length > 0 && periods.every((period) => isOver(period, now)) && h('span', {}, tell(nl.past, en.past)),
  ];
}

/** `Theater De Poorterij, Zaltbommel` */
export function venueLine({ location }: CalendarEvent): Child {
  const text = location && [location.name || location.address, location.city].filter(Boolean).join(', ');
  return text && h('p', { class: 'owc-place' }, text);
}

export function priceWords({ price }: CalendarEvent, { tell }: Context): string {
  const euros = tell(nl.euros, en.euros);
  const { type, from, to, text } = price;
  if (type === 'free') return tell(nl.free, en.free);
  if (type === 'unknown' || from === null) return text;
  if (type === 'fixed') return euros(from);
  return to === null ? tell(nl.priceFrom, en.priceFrom)(euros(from)) : tell(nl.priceRange, en.priceRange)(euros(from), euros(to));
}

export function eventFacts(event: CalendarEvent, context: Context): HTMLElement | false {
  const { tell } = context;
  const { registration, organiser, contact } = event;
  const needed = {
    no: tell(nl.registrationNo, en.registrationNo), optional: tell(nl.registrationOptional, en.registrationOptional),
    required: tell(nl.registrationRequired, en.registrationRequired), unknown: '',
  }[registration.needed];
  const facts: Child[] = [
    fact(tell(nl.when, en.when), ...dates(event, context), calendarLink(event, context)),
    fact(tell(nl.where, en.where), ...place(event.location, context)),
    fact(tell(nl.price, en.price), priceWords(event, context), event.tickets && paragraph(link(event.tickets, {}, tell(nl.tickets, en.tickets)))),
    fact(tell(nl.registration, en.registration), needed, registration.url && paragraph(link(registration.url, {}, tell(nl.register, en.register)))),
    fact(tell(nl.organiser, en.organiser), organiser && link(organiser.url, {}, organiser.title)),
    fact(tell(nl.contact, en.contact), contact.name, contact.phone && paragraph(link(phone(contact.phone), {}, contact.phone)),
      contact.email && paragraph(link(safeUrl(`mailto:${contact.email}`), {}, contact.email))),
    fact(tell(nl.accessibility, en.accessibility), event.accessibility),
    fact(tell(nl.more, en.more), event.website && paragraph(link(event.website, {}, tell(nl.website, en.website))), event.video && paragraph(link(event.video, {}, tell(nl.video, en.video)))),
  ];
  return facts.some(Boolean) && h('dl', { class: 'owc-facts' }, ...facts);
}

const paragraph = (child: Child): HTMLElement => h('p', {}, child);
const phone = (number: string): string => (/^[+\d][\d\s().-]{5,20}$/.test(number) ? `tel:${number.replace(/[^+\d]/g, '')}` : '');

export function fact(label: string, ...children: Child[]): Child {
  return children.some(Boolean) && h('div', {}, h('dt', {}, label), h('dd', {}, ...children));
}

/** Regular dates in one sentence, with each of them to open; others as a list. */
function dates({ periods, longTerm }: CalendarEvent, context: Context): Child[] {
  const { tell, now } = context;
  if (!periods.length) return longTerm ? [] : [tell(nl.dateUnknown, en.dateUnknown)];
  const list = (): HTMLElement => h('ul', { class: 'owc-dates' }, ...periods.map((period) => h('li', {}, ...spaced([
    time(period.start, context, periodWords(period, context)), periods.length > 1 && isOver(period, now) && h('span', {}, `(${tell(nl.past, en.past).toLowerCase()})`)]))));
  if (periods.length === 1) return [paragraph(time(periods[0]!.start, context, periodWords(periods[0]!, context)))];
  const regular = recurring(periods, now, context);
  if (!regular && periods.length <= 10) return [list()];
  const next = periods.find((period) => !isOver(period, now)) ?? periods[0]!;
  return [
    paragraph(regular || time(next.start, context, periodWords(next, context))),
    h('details', {}, h('summary', {}, tell(nl.allDates, en.allDates)(periods.length)), list()),
  ];
}

function calendarLink(event: CalendarEvent, context: Context): Child {
  const { tell, calendarUrl, now } = context;
  // Nobody puts in a calendar what is over.
  if (event.periods.every((period) => isOver(period, now))) return null;
  const words = tell(nl.calendarAdd, en.calendarAdd);
  const url = calendarUrl && addressOf(calendarUrl, event);
  return paragraph(url ? h('a', { href: url, type: 'text/calendar' }, words) : h('button', { 'type': 'button', 'data-calendar': true }, words));
}

function place(location: Venue | null, { tell, mapUrl }: Context): Child[] {
  if (!location) return [];
  const { id, name, address, postcode, city, url, latitude, longitude } = location;
  const lines = [address, [postcode, city].filter(Boolean).join(' ')].filter(Boolean);
  const own = mapUrl && addressOf(mapUrl, { id });
  const search = [address, postcode, city].filter(Boolean).join(' ').replace(/\p{Cs}/gu, ''); // half letters cannot be asked
  const outside = latitude !== null && longitude !== null
    ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    : search && `https://www.openstreetmap.org/search?query=${encodeURIComponent(search)}`;
  return [
    name && paragraph(link(url, {}, name)),
    lines.length > 0 && h('p', {}, ...lines.flatMap((line, index) => (index ? [h('br', {}), line] : [line]))),
    own ? paragraph(h('a', { href: own }, tell(nl.mapLink, en.mapLink))) : outside && paragraph(h('a', { href: outside }, tell(nl.mapOutside, en.mapOutside))),
  ];
}
