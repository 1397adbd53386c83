/**
 * Where the JSON of the OpenPDC plugin (`/wp-json/owc/pdc/v1/items/…`) enters. Nothing behind this file knows its names or its
 * habits: lists that arrive as objects, texts and URLs that are entity-encoded, wrong types anywhere.
 */
import { safeUrl } from '@openwebconcept/core/sanitise.js';

export type Login = 'digid' | 'eherkenning' | 'digid-eherkenning' | 'eidas' | 'general';

/** A way to arrange it: log in and apply, fill in a form, make an appointment. */
export interface Action {
  kind: Login | 'form' | 'appointment';
  /** Only an appointment can be without. */
  label: string;
  url: string;
  /** Foreign HTML. */
  description: string;
  size: string;
}

export interface Link {
  title: string;
  url: string;
}

export interface Download extends Link {
  /** Bytes as a number in text, or what the source said, such as `1.2 MB`. */
  size: string;
}

export interface Question {
  question: string;
  /** Foreign HTML. */
  answer: string;
}

export interface Cost {
  name: string;
  /** In cents; null when the source does not say. */
  price: number | null;
  /** A price that is announced for a day to come (ISO date). */
  next: { price: number; date: string } | null;
}

export interface Product {
  /** Safe to build an `id` with. */
  id: string;
  title: string;
  alternativeTitle: string;
  /** Language code, or empty when the source does not say. */
  language: string;
  intro: string;
  /** Foreign HTML. */
  content: string;
  /** The content is behind a password. */
  locked: boolean;
  contents: boolean;
  audience: string[];
  actions: Action[];
  costs: Cost[];
  faq: Question[];
  downloads: Download[];
  links: Link[];
  /** `url` is empty when the source has none; `slug` then makes one. */
  related: (Link & { slug: string })[];
  /** ISO date, or empty. */
  modified: string;
}

/** Something in the source that could not be used. */
export interface Problem {
  /** The part of the product that misses it. */
  part: keyof Product;
  message: string;
}

type Row = Record<string, unknown>;
type Report = (part: keyof Product, message: string) => void;

const named: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', euro: '€', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’',
  ldquo: '“', rdquo: '”', eacute: 'é', egrave: 'è', euml: 'ë', iuml: 'ï', ouml: 'ö', uuml: 'ü', ccedil: 'ç',
};

/** Decodes entities once, without a parser that would also make elements. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (name) return named[name] ?? all;
    const code = decimal ? Number(decimal) : parseInt(hex!, 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : all;
  });
}

/**
 * Reads an item. Never throws: what does not fit is left out and reported, the rest is there. A product without title and without
 * content is not a product.
 */
export function parseProduct(json: unknown): { product: Product; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (part, message) => void problems.push({ part, message });
  const item = isRow(json) ? json : {};
  if (!isRow(json)) report('title', `an object was expected, not ${kindOf(json)}`);

  const words = (key: string, part: keyof Product): string => decode(string(item[key], part, report));
  const product: Product = {
    id: (plain(item.id) || plain(item.slug)).replace(/[^a-z0-9-]+/gi, '') || 'x',
    title: words('title', 'title'),
    alternativeTitle: words('title_alternative', 'alternativeTitle'),
    language: /^[a-z]{2,3}(?=$|[-_])/i.exec(plain(item.language))?.[0].toLowerCase() ?? '',
    intro: decode(string(item.excerpt, 'intro', report).replace(/<[^>]*>/g, '')).trim(),
    content: string(item.content, 'content', report),
    locked: item.protected === true,
    contents: flag(item.table_of_contents_is_active),
    audience: audience(item.taxonomies, report),
    actions: actions(item, report),
    costs: costs(item.leges, report),
    faq: questions(item.faq, report),
    downloads: rows(item.downloads, 'downloads', report).flatMap((row) => {
      const link = linkOf(row, 'downloads', report);
      return link ? [{ ...link, size: plain(row.filesize) }] : [];
    }),
    links: rows(item.links, 'links', report).flatMap((row) => linkOf(row, 'links', report) ?? []),
    related: related(item.connected, report),
    modified: dateOf(/^(\d{4}-\d{2}-\d{2})(?=$|[ T])/.exec(plain(item.date_modified))?.[0]),
  };
  return { product, problems };
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

function costs(value: unknown, report: Report): Cost[] {
  const list = isRow(value) && 'data' in value ? value.data : value;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  return rows(list, 'costs', report).flatMap((row): Cost[] => {
    const name = decode(string(row.title, 'costs', report));
    if (!name) return [];
    const price = cents(row.price, report);
    const following = cents(row.new_price, report);
    const [, day, month, year] = /^(\d{2})-(\d{2})-(\d{4})$/.exec(plain(row.new_price_active_date)) ?? [];
    const date = dateOf(`${year}-${month}-${day}`);
    // The source does not switch to the new price on its day; whoever shows it has to.
    if (following === null || !date) return [{ name, price, next: null }];
    return [date <= today ? { name, price: following, next: null } : { name, price, next: { price: following, date } }];
  });
}

function cents(value: unknown, report: Report): number | null {
  const price = plain(value);
  if (/^\d{1,9}([.,]\d{1,2})?$/.test(price)) return Math.round(Number(price.replace(',', '.')) * 100);
  if (!isEmpty(value)) report('costs', `a price is ${kindOf(value)} ${price}`);
  return null;
}

/** An ISO date that is on the calendar, otherwise nothing. */
function dateOf(text = ''): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : '';
}

function related(value: unknown, report: Report): Product['related'] {
  // Without the Posts 2 Posts plugin this is { 'pdc-item': { error: '…' } }.
  const list = isRow(value) ? value['pdc-item'] : value;
  if (isRow(list) && 'error' in list) report('related', plain(list.error));
  else {
    return rows(list, 'related', report).flatMap((row) => {
      const title = decode(string(row.title, 'related', report));
      const slug = plain(row.slug);
      return title ? [{ title, url: urlOf(row.portal_url, 'related', report), slug: /^[\w%-]+$/.test(slug) ? slug : '' }] : [];
    });
  }
  return [];
}

function audience(value: unknown, report: Report): string[] {
  return isRow(value) ? rows(value['pdc-doelgroep'], 'audience', report).flatMap((row) => decode(string(row.name, 'audience', report)) || []) : [];
}

function linkOf(row: Row, part: keyof Product, report: Report): Link | undefined {
  const title = decode(string(row.title, part, report));
  const url = urlOf(row.url, part, report);
  if (url) return { title: title || url, url };
  if (title && isEmpty(row.url)) report(part, `"${title}" has no address`);
  return undefined;
}

function urlOf(value: unknown, part: keyof Product, report: Report): string {
  const url = safeUrl(decode(string(value, part, report)));
  if (!url && !isEmpty(value) && typeof value === 'string') report(part, `an address that is not followed: ${value}`);
  return url;
}

/** A list, also when PHP made an object of it (keys 0, 2, …) or sent one row by itself. */
function rows(value: unknown, part: keyof Product, report: Report): Row[] {
  if (isEmpty(value)) return [];
  const list = Array.isArray(value) ? value : isRow(value) ? ('title' in value || 'question' in value || 'name' in value ? [value] : Object.values(value)) : undefined;
  if (!list) report(part, `a list was expected, not ${kindOf(value)}`);
  return (list ?? []).filter((row: unknown): row is Row => {
    if (!isRow(row) && !isEmpty(row)) report(part, `a row is ${kindOf(row)}`);
    return isRow(row);
  });
}

function string(value: unknown, part: keyof Product, report: Report): string {
  if (!isEmpty(value) && typeof value !== 'string' && typeof value !== 'number') report(part, `text was expected, not ${kindOf(value)}`);
  return plain(value);
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function flag(value: unknown): boolean {
  return value === true || value === 1 || value === '1';
}

/** What PHP says when there is nothing. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
}
