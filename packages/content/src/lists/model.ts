/**
 * News, events and publications in our own words. Every source is read into this at the border (open-pub.ts, open-agenda.ts,
 * open-woo.ts), and lists, pages, feeds and calendar files are made from it; PHP has arrays with the same keys.
 *
 * Texts are plain unless they say “foreign HTML”: that is sanitised before it is shown. Days are ISO (`2026-02-03`), moments are ISO
 * without a zone and mean the clock of Europe/Amsterdam (`2026-02-03T19:00`); both are empty when the source does not say.
 * Addresses are safe to follow, or empty.
 */
import type { Image, Link, Problem } from '@openwebconcept/core/foreign.js';

export type { Image, Link, Problem } from '@openwebconcept/core/foreign.js';

/** What all of them have: enough for a list. */
export interface Item {
  kind: 'news' | 'event' | 'publication';
  /** Safe to build an `id` with. */
  id: string;
  slug: string;
  /** The address of its own page, when the source knows it. */
  url: string;
  title: string;
  /** A sentence or two. */
  intro: string;
  /** Language code, or empty when the source does not say. */
  language: string;
  /** The day it was published. */
  date: string;
  modified: string;
  image: Image | null;
  /** Foreign HTML. */
  content: string;
  /** What it can be filtered by: the name of the filter -> words. */
  terms: Record<string, Term[]>;
  documents: Attachment[];
  links: Link[];
}

export interface Term {
  slug: string;
  name: string;
}

/** A file to download. */
export interface Attachment extends Link {
  /** `PDF`; empty when nothing says what it is. */
  type: string;
  /** In words (`1,2 MB`), as the source says it or counted from its bytes. */
  size: string;
  date: string;
}

/** OpenPub. `terms`: theme, type, audience. */
export interface News extends Item {
  kind: 'news';
  highlighted: boolean;
  /** What to tell when it is no longer true; null when it still is. */
  expired: { message: string; on: string } | null;
  /** Null when the source does not say; closed comments are still shown. */
  comments: { open: boolean; count: number; items: Comment[] } | null;
  related: (Link & { slug: string; date: string })[];
}

export interface Comment {
  id: string;
  author: string;
  date: string;
  /** Foreign HTML. */
  content: string;
  replies: Comment[];
}

/** OpenAgenda. `terms`: the taxonomies of the source, and city. */
export interface CalendarEvent extends Item {
  kind: 'event';
  highlighted: boolean;
  /** Every time it takes place, earliest first. */
  periods: Period[];
  /** Something that goes on (an exhibition) rather than starts at a time. */
  longTerm: boolean;
  /** In cents. A range without `to` is a price that begins at `from`; `text` is what the source says when it is no price. */
  price: { type: 'free' | 'fixed' | 'range' | 'unknown'; from: number | null; to: number | null; text: string };
  location: Venue | null;
  organiser: Link | null;
  contact: { name: string; phone: string; email: string };
  website: string;
  tickets: string;
  registration: { needed: 'no' | 'optional' | 'required' | 'unknown'; url: string };
  accessibility: string;
  video: string;
  images: Image[];
}

export interface Period {
  /** A moment, or a day when it lasts all day. */
  start: string;
  /** Empty when nobody knows when it ends. */
  end: string;
}

export interface Venue {
  /** What the source knows the place by; empty for an address that stands with the event. */
  id: string;
  name: string;
  address: string;
  postcode: string;
  city: string;
  url: string;
  latitude: number | null;
  longitude: number | null;
}

/** OpenWoo, OpenConvenanten, Woo portal, B&W besluiten, bekendmakingen. `terms`: type, theme, year. */
export interface Publication extends Item {
  kind: 'publication';
  type: 'woo-request' | 'covenant' | 'decision-list' | 'announcement' | 'other';
  /** What it is known by at the municipality (`WOO-2026-014`). */
  reference: string;
  /** What was decided, in the words of the source. */
  decision: string;
  status: string;
  /** Label of ours by key -> day: received, decided, signed, published, effective. */
  dates: Partial<Record<'received' | 'decided' | 'signed' | 'published', string>>;
  parties: string[];
  /** Other facts that the source tells, in its own words. */
  facts: { label: string; text: string }[];
}

/** What a visitor asks of a list; each part stands in the address by its name. */
export interface Query {
  /** `zoek` */
  search: string;
  /** The name of a filter -> the slugs chosen. */
  filters: Record<string, string[]>;
  /** Days, both included: `van` and `tot`. */
  after: string;
  before: string;
  /** Events: today, tomorrow, this-weekend, this-week, next-week, this-month, next-month; `periode`. */
  period: string;
  /** From 1: `pagina`. */
  page: number;
}

export interface Answer<T extends Item = Item> {
  items: T[];
  total: number;
  pages: number;
  page: number;
  /** What can be chosen, with how many there are when the other filters stay as they are. */
  filters: { name: string; label: string; options: (Term & { count: number; chosen: boolean })[] }[];
  problems: Problem[];
}
