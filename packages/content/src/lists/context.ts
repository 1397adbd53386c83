import { safeUrl } from '@openwebconcept/core/sanitise.js';
import type { Attachment, Item } from './model.js';
import { h, link } from './dom.js';
import * as en from './en.js';
import * as nl from './nl.js';
import { ownWords } from './publication.js';

/** How a list or an item is shown: what an element or a block is told. The golden files have these by the same names. */
export interface Given {
  kind: Item['kind'];
  /** Every id in it begins with this. */
  id: string;
  label: string;
  headingLevel: number;
  perPage: number;
  /** Stands before every name in the address, when several lists share a page. */
  prefix: string;
  /** Address of an item on this site: `/nieuws/{slug}/`. Goes before what the source says. */
  itemUrl: string;
  /** Address of a place on a map of this site: `/kaart/?plek={id}`. */
  mapUrl: string;
  /** Address of the calendar file: `/…/{id}`. */
  calendarUrl: string;
  feedUrl: string;
  /** The address of this page without its query. */
  path: string;
  /** The moment it is in Amsterdam: `2026-11-22T14:05`. */
  now: string;
  /** The language of the page. */
  language: string;
}

/** Gives the text in the language of the place. */
export type Tell = <T extends string | ((...args: never[]) => string)>(nl: T, en: T) => T;

export interface Context extends Given {
  tell: Tell;
}

export const given = (more: Partial<Given> & Pick<Given, 'kind'>): Given => ({
  id: { news: 'nieuws', event: 'agenda', publication: 'publicaties' }[more.kind],
  label: '', headingLevel: 2, perPage: 10, prefix: '', itemUrl: '', mapUrl: '', calendarUrl: '', feedUrl: '', path: '', now: '', language: 'nl', ...more,
});

/** An address with something of an item in it; nothing when the item does not have that. */
export function addressOf(pattern: string, item: { slug?: string; id?: string }): string {
  let whole = true;
  const url = pattern.replace(/\{(slug|id)\}/g, (_, name: 'slug' | 'id') => {
    whole &&= Boolean(item[name]);
    return item[name] ?? '';
  });
  return whole ? safeUrl(url) : '';
}

export const itemAddress = (context: Given, item: { slug?: string; id?: string; url: string }): string =>
  (context.itemUrl && addressOf(context.itemUrl, item)) || item.url;

/** A language other than that of the page. */
export const langOf = ({ language }: Given, item: { language: string }): string | false =>
  item.language !== '' && item.language !== language.toLowerCase().split('-')[0]! && item.language;

export function time(moment: string, { tell }: Context, words = tell(nl.day, en.day)(moment.slice(0, 10))): HTMLTimeElement {
  return h('time', { datetime: moment }, words);
}

/** `Besluit (PDF, 1,2 MB)`: who downloads wants to know with which program, and how long it takes. */
export function documentLink({ title, url, type, size }: Attachment, { tell }: Context): Node {
  const about = [type, tell(size, size.replace(',', '.'))].filter(Boolean).join(', ');
  return link(url, {}, about ? `${title} (${about})` : title);
}

export function documentList({ kind, documents }: Item, context: Context): HTMLElement {
  const named = kind === 'publication' ? documents.map((one) => ({ ...one, title: ownWords(one.title, context) })) : documents;
  return h('ul', { class: 'owc-documents' }, ...named.map((one) => h('li', {}, documentLink(one, context))));
}
