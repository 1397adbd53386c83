/** Events of OpenAgenda (`/owc/openagenda/v1/items`, `/items/id/{id}`). */
import { centsOf, flag, imageOf, isEmpty, languageOf } from '@openwebconcept/core/foreign.js';
import type { Report, Row } from '@openwebconcept/core/foreign.js';
import type { CalendarEvent, Period, Term, Venue } from './model.js';
import { attachments, dateOf, filled, idOf, isRow, lines, momentOf, pageUrlOf, pagesOf, plain, readOne, readRows, refusal, rowOf, rows, slugOf, string, term, termsOf, textOf, titleOf, urlOf } from './read.js';
import type { ItemRead, ListRead } from './read.js';
import { reserved } from './query.js';
import { addDays } from './select.js';

export function readEvents(json: unknown): ListRead<CalendarEvent> {
  const said: ListRead<CalendarEvent> = { items: [], pages: 1, problems: [] };
  if (refusal(json, (part, message) => said.problems.push({ part, message }))) return said;
  const list = isRow(json) ? ('results' in json ? json.results : 'events' in json ? json.events : json) : json;
  return { ...readRows(list, ['title', 'dates', 'slug'], eventOf), pages: pagesOf(isRow(json) ? json.pagination : null) };
}

export function readEvent(json: unknown): ItemRead<CalendarEvent> {
  return readOne(json, eventOf);
}

export function eventOf(row: Row, report: Report): CalendarEvent {
  const description = string(row.description, 'content', report);
  const excerpt = textOf(string(row.excerpt, 'intro', report));
  const itinerary = string(row.itinerary, 'content', report).split(/\r\n?|\n/).map(textOf).filter(Boolean);
  const images = rows(row.images, 'images', report, ['url']).flatMap((one) => imageOf(one, 'images', report) ?? []);
  const image = imageOf(row.post_thumbnail, 'image', report) ?? images[0] ?? null;
  const location = venueOf(row, report);
  const organiser = titleOf(row.organizer, report);
  return {
    kind: 'event',
    id: idOf(row.id, row.slug),
    slug: slugOf(row.slug),
    url: pageUrlOf(row.portal_url, 'url', report),
    title: titleOf(row.title, report),
    intro: lines(row.teaser, 'intro', report) || excerpt,
    language: languageOf(row.language),
    date: dateOf(row.date) || dateOf(row.post_modified),
    modified: momentOf(row.post_modified),
    image,
    content: (description || string(row.content, 'content', report)) + (itinerary.length ? `<p>${itinerary.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')).join('<br>')}</p>` : ''),
    terms: filled({ ...taxonomies(row.taxonomies, report), city: location?.city ? [term(location.city)] : [] }),
    documents: attachments(row.media_files, report),
    links: [],
    highlighted: flag(row.highlighted) || row.highlighted === 'on',
    periods: periodsOf(row.dates, report),
    longTerm: flag(row.longterm) || row.longterm === 'on',
    price: priceOf(row, report),
    location,
    organiser: organiser ? { title: organiser, url: pageUrlOf(row.organizer_website_url, 'organiser', report) } : null,
    contact: { name: titleOf(row.contact_person, report), phone: plain(row.phone_number), email: /^[^\s@<>"]+@[^\s@<>"]+$/.exec(plain(row.email_address))?.[0] ?? '' },
    website: pageUrlOf(row.event_website_url, 'website', report),
    tickets: pageUrlOf(row.ticket_website_url, 'tickets', report),
    registration: { needed: needed(plain(row.registration), report), url: urlOf(row.registration_url, 'registration', report) },
    accessibility: lines(row.accessibility, 'accessibility', report),
    video: pageUrlOf(row.video_url, 'video', report),
    images,
  };
}

/** The names under which a source keeps what has a name of ours. */
const own: Record<string, string> = { thema: 'theme', theme: 'theme', soort: 'type', type: 'type', doelgroep: 'audience', audience: 'audience' };

function taxonomies(value: unknown, report: Report): Record<string, Term[]> {
  const terms: Record<string, Term[]> = {};
  for (const [name, list] of Object.entries(rowOf(value, 'terms', report)).slice(0, 20)) {
    const key = Object.hasOwn(own, name) ? own[name]! : /^[a-z][a-z\d_-]*$/.test(name) ? name : '';
    if (!key || ['plaats', 'city', 'jaar', 'year', 'constructor', ...reserved].includes(key)) report('terms', `a taxonomy that is called ${name}`);
    else terms[key] = termsOf(list, 'terms', report);
  }
  return terms;
}

/** More would be a calendar that nobody reads. */
const MOST = 1000;

function periodsOf(value: unknown, report: Report): Period[] {
  const periods = new Map<string, Period>();
  for (const row of rows(value, 'periods', report, ['date', 'start_date'])) {
    const first = dayOf(row.date ?? row.start_date);
    if (!first) {
      report('periods', `a date is ${JSON.stringify(row.date ?? row.start_date ?? null)}`);
      continue;
    }
    let last = dayOf(row.end_date) || first;
    // Midnight, as people write it.
    const midnight = last === first && /^24[:.]00/.test(plain(row.end_time));
    const [from, to] = [clockOf(row.start_time, report), midnight ? '00:00' : clockOf(row.end_time, report)];
    if (last < first) {
      report('periods', `it ends on ${last}, before it begins`);
      last = first;
    }
    if (from && to && last === first && to < from) last = addDays(first, 1);
    const start = from ? `${first}T${from}` : first;
    const end = from ? (to && to !== from || (to && last > first) ? `${last}T${to}` : last > first ? last : '') : last;
    if (periods.size < MOST) periods.set(`${start}/${end}`, { start, end });
  }
  return [...periods.values()].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.end < b.end ? -1 : 1));
}

/** Also `31-12-2026`, as its own form has it. */
function dayOf(value: unknown): string {
  const dutch = /^(\d{2})-(\d{2})-(\d{4})$/.exec(plain(value));
  return dateOf(dutch ? `${dutch[3]}-${dutch[2]}-${dutch[1]}` : value);
}

function clockOf(value: unknown, report: Report): string {
  const time = /^([01]?\d|2[0-3])[:.]([0-5]\d)(?::\d\d)?$/.exec(plain(value));
  if (!time && !isEmpty(value)) report('periods', `a time is ${JSON.stringify(value)}`);
  return time ? `${time[1]!.padStart(2, '0')}:${time[2]}` : '';
}

function priceOf(row: Row, report: Report): CalendarEvent['price'] {
  const type = plain(row.price_type);
  const text = isRow(row.price) || Array.isArray(row.price) ? '' : plain(row.price);
  const from = /^[\d.,]+$/.test(text) ? centsOf(text.replace(/\.(?=\d{3}(\D|$))/g, ''), 'price', report) : null;
  const to = type === 'min_max' ? centsOf(row.price_max, 'price', report) : null;
  if (from === null) return { type: 'unknown', from: null, to: null, text: textOf(text) };
  if (type === 'min' || (to !== null && to > from)) return { type: 'range', from, to: to !== null && to > from ? to : null, text: '' };
  return { type: from === 0 ? 'free' : 'fixed', from, to: null, text: '' };
}

function needed(value: string, report: Report): CalendarEvent['registration']['needed'] {
  if (value === 'not_required') return 'no';
  if (value === 'mandatory' || value === 'required') return 'required';
  if (value === 'optional') return 'optional';
  if (value) report('registration', `"${value}" is not known`);
  return 'unknown';
}

/** A place of the source's own, or an address that stands with the event. */
function venueOf(event: Row, report: Report): Venue | null {
  const of = Array.isArray(event.location) ? event.location[0] as unknown : event.location;
  const place = typeof of === 'string' ? { title: of } : rowOf(of, 'location', report);
  const words = (...values: unknown[]): string => values.map((value) => titleOf(value, report)).find(Boolean) ?? '';
  const number = (value: unknown, most: number): number | null => {
    const text = plain(value);
    return /^-?\d{1,3}(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most ? Number(text) : null;
  };
  const venue = {
    id: isEmpty(place.id) ? '' : idOf(place.id),
    name: words(place.title),
    address: words(place.address, event.location_address),
    postcode: words(place.zipcode, event.location_zipcode),
    city: words(place.city, event.location_city),
    url: pageUrlOf(place.website_url, 'location', report),
    latitude: number(place.latitude, 90),
    longitude: number(place.longitude, 180),
  };
  return venue.name || venue.address || venue.city ? venue : null;
}
