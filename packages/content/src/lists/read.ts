/** What the readers of news, events and publications have in common. Nothing here throws. */
import { fold } from '@openwebconcept/core/fold.js';
import { decode, dateOf, idOf, isEmpty, isRow, pageUrlOf, plain, rowOf, rows, slugOf, string, texts, textOf, urlOf } from '@openwebconcept/core/foreign.js';
import type { Problem, Report, Row } from '@openwebconcept/core/foreign.js';
import type { Attachment, Item, Link, Term } from './model.js';

// The plugin reads in the same way: packages/wordpress/plugin/inc/content.

export interface ListRead<T extends Item = Item> {
  items: T[];
  /** How many pages the source has. */
  pages: number;
  problems: Problem[];
}

export interface ItemRead<T extends Item = Item> {
  /** Null when there is nothing that can be shown. */
  item: T | null;
  problems: Problem[];
}

/** Reads rows one by one; one without a title is left out. */
export function readRows<T extends Item>(list: unknown, keys: string[], read: (row: Row, report: Report) => T): { items: T[]; problems: Problem[] } {
  const { problems, report } = reporter();
  const items: T[] = [];
  const ids = new Set<string>();
  // OWC drops what is empty, also the list itself: then how many there are is all that is left.
  const none = isRow(list) && (isRow(list.pagination) || isRow(list.Pagination));
  for (const row of none ? [] : rows(list, 'items', report, keys)) {
    const item = read(row, report);
    if (!item.title) report('title', `item ${item.id} has no title`);
    else if (!ids.has(item.id) || item.id === 'x') items.push(item.id === 'x' ? { ...item, id: `x${items.length}` } : item);
    ids.add(item.id);
  }
  return { items, problems };
}

export function readOne<T extends Item>(json: unknown, read: (row: Row, report: Report) => T): ItemRead<T> {
  const { problems, report } = reporter();
  if (!isRow(json) || refusal(json, report)) {
    if (!isRow(json)) report('item', 'an object was expected');
    return { item: null, problems };
  }
  const item = read(json, report);
  if (!item.title) report('title', 'there is no title');
  return { item: item.title ? item : null, problems };
}

/** What a source says instead of an answer: `{ code, message }`. */
export function refusal(json: unknown, report: Report): boolean {
  if (!isRow(json) || typeof json.code !== 'string' || 'title' in json) return false;
  report('items', plain(json.message) || json.code);
  return true;
}

/** Each problem once. */
export function reporter(): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const report: Report = (part, message) => {
    const key = `${part}: ${message}`;
    if (!seen.has(key)) problems.push({ part, message });
    seen.add(key);
  };
  return { problems, report };
}

/** `total_pages`, or `pages: { total }`. */
export function pagesOf(pagination: unknown): number {
  if (!isRow(pagination)) return 1;
  const pages = Number(plain(isRow(pagination.pages) ? pagination.pages.total : pagination.total_pages));
  return Number.isInteger(pages) && pages > 1 ? pages : 1;
}

export function titleOf(value: unknown, report: Report): string {
  return textOf(escapeTags(decode(string(isRow(value) ? value.rendered : value, 'title', report)))).slice(0, 500);
}

// A title is words: what looks like a tag in it is meant to be read.
const escapeTags = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** `2026-02-21 08:15:00` and `2026-02-21T08:15:00+01:00` are `2026-02-21T08:15`; a day stays a day. */
export function momentOf(value: unknown): string {
  const day = dateOf(value);
  const time = /[ T]([01]\d|2[0-3]):([0-5]\d)/.exec(plain(value))?.[0].slice(1);
  return day && time ? `${day}T${time}` : day;
}

export function termsOf(value: unknown, part: string, report: Report): Term[] {
  const terms = new Map<string, Term>();
  for (const row of rows(value, part, report)) {
    const name = titleOf(row.name ?? row.title, report);
    const slug = termSlug(slugOf(row.slug) || name);
    if (name && slug) terms.set(slug, { slug, name });
  }
  return [...terms.values()];
}

export function term(name: string): Term {
  return { slug: termSlug(name), name };
}

/** Fit for an address and for an id. */
export function termSlug(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}_]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 80);
}

/** Only those that have a term. */
export function filled(terms: Record<string, Term[]>): Record<string, Term[]> {
  return Object.fromEntries(Object.entries(terms).filter(([, list]) => list.length));
}

const TYPES = 'pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|rtf|txt|epub|ics|jpe?g|png|mp[34]';
const FILE = new RegExp(`^[^?#]*/[^?#/]+\\.(${TYPES})(?=$|[?#])`, 'i');
const NAMED = new RegExp(`\\s*\\((${TYPES})\\)$`, 'i');

export function attachment(title: string, address: unknown, report: Report, more: { size?: unknown; date?: unknown } = {}): Attachment[] {
  const url = urlOf(address, 'documents', report);
  if (!url) return [];
  const type = FILE.exec(url)?.[1]!.toUpperCase() ?? '';
  const name = NAMED.exec(title)?.[1]!.toUpperCase() === type ? title.replace(NAMED, '') : title;
  return [{ title: name || fileName(url) || url, url, type, size: sizeOf(more.size), date: dateOf(more.date) }];
}

export function attachments(value: unknown, report: Report): Attachment[] {
  return rows(value, 'documents', report, ['title', 'url', 'filename']).flatMap((row) => {
    const title = titleOf(row.title, report);
    if (title && isEmpty(row.url)) report('documents', `"${title}" has no address`);
    return attachment(title, row.url, report, { size: row.filesize, date: row.date });
  });
}

/** Bytes, or what the source says itself (`1.2 MB`). */
export function sizeOf(value: unknown): string {
  const size = plain(value);
  if (/^\d[\d.,]*\s*[kKMG]i?B$/.test(size)) return size.replace(/\s*(?=[a-z])/i, '\u00a0').replace('.', ',');
  const bytes = /^\d{1,15}$/.test(size) ? Number(size) : 0;
  if (bytes >= 999_500) return `${String(Math.round(bytes / 1e5) / 10).replace('.', ',')}\u00a0MB`;
  return bytes ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB` : '';
}

export function links(value: unknown, report: Report): Link[] {
  return rows(value, 'links', report, ['title', 'url']).flatMap((row) => {
    const title = titleOf(row.title, report);
    const url = urlOf(row.url, 'links', report);
    if (!url && title && isEmpty(row.url)) report('links', `"${title}" has no address`);
    return url ? [{ title: title || url, url }] : [];
  });
}

/** `plan b` of `https://…/plan%20b.docx?x`. */
function fileName(url: string): string {
  const name = url.replace(/[?#].*$/, '').split('/').pop()!.replace(new RegExp(`\\.(${TYPES})$`, 'i'), '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The words of a text that is no HTML, with its line ends. */
export function lines(value: unknown, part: string, report: Report): string {
  return textOf(string(value, part, report));
}

export { dateOf, idOf, isRow, pageUrlOf, plain, rowOf, rows, slugOf, string, texts, textOf, urlOf };
