/**
 * Where the JSON of the OpenPDC plugins (`/wp-json/owc/pdc/v1/items`, `leges`, `locations`) enters. Nothing behind this file knows
 * its names or its habits: lists that arrive as objects, texts and addresses that are entity-encoded, wrong types anywhere.
 */
import { centsOf, dateOf, decode, flag, idOf, imageOf, isEmpty, isRow, kindOf, languageOf, linkOf, pageUrlOf, plain, rowOf, rows, slugOf, string, texts, urlOf, words } from '@openwebconcept/core/foreign.js';
import type { Report, Row } from '@openwebconcept/core/foreign.js';
import type { Action, Audience, Cost, Location, OpeningHours, Problem, Product, ProductSummary, Question, Reference, Slot, SpecialDay } from './model.js';

export { decode, imageOf } from '@openwebconcept/core/foreign.js';
export type { Action, Cost, Download, Link, Login, Problem, Product, Question } from './model.js';

export interface Read {
  problems: Problem[];
}

/** Collects what does not fit. */
function reporter(): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  return { problems, report: (part, message) => void problems.push({ part, message }) };
}

/**
 * Reads an item. Never throws: what does not fit is left out and reported, the rest is there. A product without title and without
 * content is not a product.
 */
export function parseProduct(json: unknown): Read & { product: Product } {
  const { problems, report } = reporter();
  const item = isRow(json) ? json : {};
  if (!isRow(json)) report('title', `an object was expected, not ${kindOf(json)}`);

  const { slug: _, ...summary } = summaryOf(item, report);
  const product: Product = {
    ...summary,
    image: imageOf(item.image, 'image', report),
    content: string(item.content, 'content', report),
    sections: [],
    locked: flag(item.protected),
    contents: flag(item.table_of_contents_is_active),
    quickExit: flag(item.escape_element),
    // Where the source says nothing, nobody reads what is sent.
    feedback: 'hide_feedback_form' in item && !flag(item.hide_feedback_form),
    upn: upnOf(item, report),
    organisation: null,
    unavailable: '',
    actions: actions(item, report),
    costs: costs(item.leges, report),
    processingTime: '',
    objectionPeriod: '',
    faq: questions(item.faq, report),
    downloads: rows(item.downloads, 'downloads', report).flatMap((row) => {
      const link = linkOf(row, 'downloads', report);
      return link ? [{ ...link, size: plain(row.filesize), language: languageOf(row.language) }] : [];
    }),
    links: rows(item.links, 'links', report).flatMap((row) => linkOf(row, 'links', report) ?? []),
    related: related(item.connected, report),
    locations: rows(item.locations, 'locations', report).flatMap((row) => locationOf(row, report) ?? []),
    published: dateOf(item.date),
    modified: dateOf(item.date_modified),
  };
  return { product, problems };
}

/** Reads a list of items: `{ data, pagination }`, a list by itself, or an object that PHP made of a list. */
export function parseProducts(json: unknown): Read & { products: ProductSummary[]; total: number; pages: number } {
  const { problems, report } = reporter();
  const products = listOf(json, 'title', report).flatMap((item) => {
    const summary = summaryOf(item, report);
    if (summary.title || summary.alternativeTitle) return [summary];
    report('title', `an item has no title: ${summary.id}`);
    return [];
  });
  const pagination = isRow(json) && isRow(json.pagination) ? json.pagination : {};
  const count = (value: unknown): number | undefined => (/^\d{1,9}$/.test(plain(value)) ? Number(plain(value)) : undefined);
  const total = count(pagination.total_count) ?? products.length;
  const limit = count(pagination.limit) || total || 1;
  return { products, total, pages: count(pagination.total_pages) ?? Math.ceil(total / limit), problems };
}

/** Reads the list of the leges plugin. */
export function parseCosts(json: unknown): Read & { costs: Cost[] } {
  const { problems, report } = reporter();
  return { costs: costs(json, report), problems };
}

/** Reads a location of the locations plugin; null when it says nothing. */
export function parseLocation(json: unknown): Read & { location: Location | null } {
  const { problems, report } = reporter();
  return { location: locationOf(rowOf(json, 'locations', report), report), problems };
}

export function parseLocations(json: unknown): Read & { locations: Location[] } {
  const { problems, report } = reporter();
  return { locations: listOf(json, 'locations', report).flatMap((row) => locationOf(row, report) ?? []), problems };
}

/** The rows of an answer that is a list. What the source says instead of one (`{ code, message }`) is reported. */
function listOf(json: unknown, part: keyof Product, report: Report): Row[] {
  if (isRow(json) && typeof json.code === 'string') {
    report(part, plain(json.message) || json.code);
    return [];
  }
  return rows(isRow(json) && 'data' in json ? json.data : json, part, report);
}

function summaryOf(item: Row, report: Report): ProductSummary {
  const connected = isRow(item.connected) ? item.connected : {};
  return {
    id: idOf(item.id, item.slug),
    title: decode(string(item.title, 'title', report)),
    alternativeTitle: decode(string(item.title_alternative, 'alternativeTitle', report)),
    synonyms: texts(item.synonyms, 'synonyms', report),
    language: languageOf(item.language),
    intro: words(string(item.excerpt, 'intro', report)),
    url: pageUrlOf(item.portal_url, 'url', report),
    slug: slugOf(item.slug),
    themes: ['pdc-category', 'pdc-subcategory'].flatMap((key) => references(connected[key], 'themes', report)),
    audience: audience(item.taxonomies, report),
  };
}

function actions(item: Row, report: Report): Action[] {
  const found: (Action & { order: number })[] = [];
  const kinds = { digid: 'digid', eherkenning: 'eherkenning', digideHerkenning: 'digid-eherkenning', eidas: 'eidas', general: 'general' } as const;
  const logins = item.identifications;
  if (isRow(logins)) {
    for (const [key, kind] of Object.entries(kinds)) {
      for (const row of rows(logins[key], 'actions', report)) {
        const link = linkOf(row, 'actions', report);
        // An order that is missing comes last.
        const order = /^-?\d+$/.test(plain(row.order)) ? Number(plain(row.order)) : 1e9;
        const description = string(row.description, 'actions', report);
        if (link) found.push({ kind, label: link.title, url: link.url, description, size: '', order });
      }
    }
  } else if (!isEmpty(logins)) {
    report('actions', `identifications is ${kindOf(logins)}`);
  }
  const all: Action[] = found.sort((a, b) => a.order - b.order).map(({ order: _, ...action }) => action);
  for (const row of rows(item.forms, 'actions', report)) {
    const link = linkOf(row, 'actions', report);
    if (link) all.push({ kind: 'form', label: link.title, url: link.url, description: '', size: plain(row.filesize) });
  }
  const appointment = item.appointment;
  if (isRow(appointment) && flag(appointment.active)) {
    const url = urlOf(appointment.url, 'actions', report);
    if (url) all.push({ kind: 'appointment', label: decode(string(appointment.title, 'actions', report)), url, description: '', size: '' });
  } else if (!isRow(appointment) && !isEmpty(appointment)) {
    report('actions', `appointment is ${kindOf(appointment)}`);
  }
  return all;
}

function questions(value: unknown, report: Report): Question[] {
  return rows(value, 'faq', report).flatMap((row) => {
    const question = decode(string(row.question, 'faq', report));
    const answer = string(row.answer, 'faq', report);
    if (question && answer) return [{ question, answer }];
    if (question || answer) report('faq', 'a question without an answer, or the other way round');
    return [];
  });
}

/** The source does not switch to the new price on its day, and what is read may be kept for long: whoever shows it switches. */
function costs(value: unknown, report: Report): Cost[] {
  return listOf(value, 'costs', report).flatMap((row): Cost[] => {
    const name = decode(string(row.title, 'costs', report));
    if (!name) return [];
    const price = centsOf(row.price, 'costs', report);
    const following = centsOf(row.new_price, 'costs', report);
    const [, day, month, year] = /^(\d{2})-(\d{2})-(\d{4})$/.exec(plain(row.new_price_active_date)) ?? [];
    const date = dateOf(`${year}-${month}-${day}`);
    return [{ name, price, next: following !== null && date ? { price: following, date } : null }];
  });
}

function references(value: unknown, part: keyof Product, report: Report): Reference[] {
  return rows(value, part, report).flatMap((row) => {
    const title = decode(string(row.title, part, report));
    return title ? [{ title, url: pageUrlOf(row.portal_url, part, report), slug: slugOf(row.slug) }] : [];
  });
}

function related(value: unknown, report: Report): Reference[] {
  // Without the Posts 2 Posts plugin this is { 'pdc-item': { error: '…' } }, or the error by itself.
  return references(isRow(value) && !('error' in value) ? value['pdc-item'] : value, 'related', report);
}

function audience(value: unknown, report: Report): Audience[] {
  return rows(isRow(value) ? value['pdc-doelgroep'] : undefined, 'audience', report).flatMap((row): Audience[] => {
    const name = decode(string(row.name, 'audience', report));
    return name ? [{ name, kind: audienceKind(`${name} ${plain(row.slug)}`) }] : [];
  });
}

/** What a name for a group of people means to a machine. */
export function audienceKind(name: string): Audience['kind'] {
  if (/onderne|bedrij[fv]|zakelijk|\bzzp|business|compan|entrepreneur/i.test(name)) return 'business';
  return /inwoner|burger|bewoner|particulier|resident|citizen/i.test(name) ? 'resident' : 'other';
}

/** The plugin keeps the name out of its answers; a site can add the fields, under the names that they have in the editor or as `upl`. */
function upnOf(item: Row, report: Report): Product['upn'] {
  const upl = isRow(item.upl) ? item.upl : {};
  const first = (...values: unknown[]): unknown => values.find((value) => !isEmpty(value));
  const label = decode(string(first(upl.name, upl.naam, upl.label, isRow(item.upl) ? '' : item.upl, item.upl_naam, item.upl_name, item.pdc_upl_naam, item._owc_pdc_upl_naam), 'upn', report));
  const url = pageUrlOf(first(upl.resource, upl.url, upl.uri, item.upl_resource, item.pdc_upl_resource, item._owc_pdc_upl_resource), 'upn', report);
  return label ? { label, url } : null;
}

function locationOf(row: Row, report: Report): Location | null {
  const part = 'locations';
  const group = (key: string): Row => rowOf(row[key], part, report);
  const [general, place, contact] = [group('general'), group('location'), group('communication')];
  const text = (value: unknown): string => decode(string(value, part, report));
  const email = text(contact.email);
  const mail = /^[^\s@<>"'(),:;\\?&]+@[^\s@<>"'(),:;\\?&]+$/.test(email);
  if (email && !mail) report(part, `an e-mail address that is not one: ${email}`);
  const location: Location = {
    id: idOf(row.id, row.slug),
    name: text(row.title),
    description: string(general.description, part, report),
    street: text(place.street),
    postalCode: text(place.zipcode),
    city: text(place.city),
    postalAddress: [text(place.postalcode), text(place.postalcity)].filter(Boolean).join(' '),
    map: pageUrlOf(place.maplink, part, report),
    image: imageOf(place.image, part, report),
    phone: text(contact.telephone),
    phoneText: text(contact['telephone-description']),
    whatsapp: text(contact.whatsapp),
    email: mail ? email : '',
    hours: hoursOf(row, report),
  };
  const { id: _, hours, ...said } = location;
  if (Object.values(said).some(Boolean) || hours.week || hours.special.length || hours.message) return location;
  report(part, 'a location that says nothing');
  return null;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const slotKeys = ['open-time', 'closed-time', 'closed', 'message'];

/**
 * There are two sets of hours: one slot for each day, and several (“custom”), which wins once somebody filled it in. `openNow` and its
 * sentences are left: they were true when the source was asked.
 */
function hoursOf(row: Row, report: Report): OpeningHours {
  const part = 'locations';
  const simple = rowOf(row.openinghours, part, report);
  const custom = rowOf(row['custom-openinghours'], part, report);
  const special = rows(row.special_openingdays, part, report, ['date']);
  const dates = special.map((day) => dateOf(day.date));
  // In the week of a special day the source puts it over the usual one.
  const isOver = (slot: Row, weekday: number): boolean => isFilled(slot) && special.some((day, index) => (
    (new Date(dates[index]!).getUTCDay() + 6) % 7 === weekday && plain(day.message) === plain(slot.message) && flag(day.closed) === flag(slot.closed)
    && timeOf(day['open-time']) === timeOf(slot['open-time']) && timeOf(day['closed-time']) === timeOf(slot['closed-time'])
  ));
  const given = (week: Row): Row[][] => weekdays.map((name) => rows(week[name], part, report, slotKeys));
  const simpleDays = given(rowOf(simple.days, part, report));
  const customDays = given(rowOf(custom['custom-days'], part, report));
  const isUsual = (slots: Row[], weekday: number): boolean => slots.some((slot) => isFilled(slot) && !isOver(slot, weekday));
  const isCustom = customDays.some(isUsual);
  const days = isCustom ? customDays : simpleDays;
  const said = isCustom ? custom : simple;
  const hours: OpeningHours = {
    week: null,
    notes: [],
    special: specialDays(special, dates, report),
    message: flag(said['message-active']) ? decode(string(said.message, part, report)) : '',
  };
  if (!days.some(isUsual)) return hours;
  hours.week = days.map((slots) => slots.flatMap((slot) => slotOf(slot, report) ?? []));
  hours.notes = days.map((slots, weekday) => {
    const usual = slots.filter((slot) => !isOver(slot, weekday));
    if (usual.length < slots.length) report(part, `the usual hours of ${weekdays[weekday]} are not told in this week`);
    return hours.week![weekday]!.length ? '' : usual.map((slot) => decode(plain(slot.message))).filter(Boolean).join(' ');
  });
  return hours;
}

function isFilled(slot: Row): boolean {
  return !isEmpty(slot['open-time']) || !isEmpty(slot['closed-time']) || flag(slot.closed) || !isEmpty(slot.message);
}

/**
 * An editor gives a day and a month, and the source puts the year of today behind them. So in December the first of January seems to
 * have been: days in January stand for those of next year too.
 */
function specialDays(list: Row[], dates: string[], report: Report): SpecialDay[] {
  const days = list.flatMap((row, index): SpecialDay[] => {
    const date = dates[index];
    if (!date) {
      report('locations', `a special day without a date: ${plain(row.date)}`);
      return [];
    }
    const slot = slotOf(row, report);
    const day: SpecialDay = { date, slots: slot ? [{ ...slot, note: '' }] : [], note: decode(string(row.message, 'locations', report)) };
    return date.slice(5, 7) === '01' ? [day, { ...day, slots: day.slots.map((one) => ({ ...one })), date: `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` }] : [day];
  });
  return days.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function slotOf(row: Row, report: Report): Slot | undefined {
  if (flag(row.closed) || (isEmpty(row['open-time']) && isEmpty(row['closed-time']))) return undefined;
  const open = timeOf(row['open-time']);
  const close = timeOf(row['closed-time'], true);
  if (areHours(open, close)) return { open, close, note: decode(string(row.message, 'locations', report)) };
  report('locations', `hours that are none: ${plain(row['open-time'])} to ${plain(row['closed-time'])}`);
  return undefined;
}

/** A place can be open past midnight; one that closes later in the morning than this has its times the wrong way round. */
export function areHours(open: string, close: string): boolean {
  return open !== '' && close !== '' && (open < close || (open > close && close <= '06:00'));
}

/** `09:00`, also from `9.00`, `0900` or `09:00:00`. Midnight closes the day as 24:00. */
export function timeOf(value: unknown, closes = false): string {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.]?(\d{2})(?::\d{2})?$/.exec(plain(value)) ?? [];
  const time = hour && `${hour.padStart(2, '0')}:${minute}`;
  if (closes && (time === '00:00' || time === '24:00')) return '24:00';
  return time && time < '24:00' && minute < '60' ? time : '';
}
