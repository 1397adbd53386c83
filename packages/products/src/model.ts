import type { Image, Link } from '@openwebconcept/core/foreign.js';

export type { Image, Link, Problem } from '@openwebconcept/core/foreign.js';

/**
 * A product or service of a municipality in our own words. Every source is read into this at the border (pdc.ts, open-product.ts), and
 * everything that is shown or told to machines is made from it (the elements, json-ld.ts, samenwerkende-catalogi.ts).
 *
 * Texts are plain unless they say “foreign HTML”: that is sanitised before it is shown. Dates are ISO (`2026-02-03`), empty when the
 * source does not say; addresses are safe to follow, or empty.
 */
export interface Product {
  /** Safe to build an `id` with. */
  id: string;
  /** The address of its own page, when the source knows it. */
  url: string;
  title: string;
  alternativeTitle: string;
  /** Other words that people use for it. */
  synonyms: string[];
  /** Language code, or empty when the source does not say. */
  language: string;
  intro: string;
  image: Image | null;
  /** Foreign HTML. */
  content: string;
  /** What the source tells apart, in the order of the page. */
  sections: Section[];
  /** The content is behind a password. */
  locked: boolean;
  /** The page has a table of contents. */
  contents: boolean;
  /** The page has a button to leave it at once: who reads it may be in danger. */
  quickExit: boolean;
  /** The page asks whether it helped. */
  feedback: boolean;
  audience: Audience[];
  themes: Reference[];
  /** The name in the national list of products (UPL). */
  upn: { label: string; url: string } | null;
  /** Who is responsible, when the source says so. */
  organisation: Link | null;
  /** Why this municipality does not have it; empty when it does. */
  unavailable: string;
  actions: Action[];
  costs: Cost[];
  /** How long it takes (ISO 8601 duration, such as `P5D`), or empty. */
  processingTime: string;
  /** How long one can object (ISO 8601 duration), or empty. */
  objectionPeriod: string;
  faq: Question[];
  downloads: Download[];
  links: Link[];
  related: Reference[];
  locations: Location[];
  published: string;
  modified: string;
}

/** The heading of a section that a source names; the text is its own. */
export type SectionKind =
  | 'conditions' // voorwaarden, vereisten
  | 'bring' // meenemen, bewijs
  | 'procedure' // aanpak
  | 'costs' // kosten en betalen
  | 'term' // termijn
  | 'noReply' // wat te doen bij geen reactie
  | 'objection' // bezwaar en beroep
  | 'law' // wetgeving
  | 'national'; // algemene tekst van het Rijk

export interface Section {
  kind: SectionKind;
  /** Foreign HTML. */
  html: string;
  /** The steps of a procedure, when the source lists them: foreign HTML for each. `html` then stands above them. */
  steps: { title: string; html: string }[];
}

/** Who a product is for: what the source calls it, and what that means to a machine. */
export interface Audience {
  name: string;
  kind: 'resident' | 'business' | 'other';
}

export type Login = 'digid' | 'eherkenning' | 'digid-eherkenning' | 'eidas' | 'general';

/** A way to arrange it: log in and apply, fill in a form, make an appointment, call, come by. */
export interface Action {
  kind: Login | 'form' | 'appointment' | 'phone' | 'desk';
  /** Only an appointment can be without. */
  label: string;
  url: string;
  /** Foreign HTML. */
  description: string;
  size: string;
}

/** Something else in the same catalogue: `url` is empty when the source has none; `slug` then makes one. */
export interface Reference extends Link {
  slug: string;
}

export interface Download extends Link {
  /** Bytes as a number in text, or what the source said, such as `1.2 MB`. */
  size: string;
  /** Language code of the file, when it is another one than the page's. */
  language: string;
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
  /** Another price from a day to come, or from a day that has passed: who shows it switches in Europe/Amsterdam. */
  next: { price: number; date: string } | null;
}

/** A place where people come, with the hours in which it is open. */
export interface Location {
  id: string;
  name: string;
  /** Foreign HTML. */
  description: string;
  street: string;
  postalCode: string;
  city: string;
  /** Where post is sent, when that is elsewhere. */
  postalAddress: string;
  map: string;
  image: Image | null;
  phone: string;
  /** What is said beside the number. */
  phoneText: string;
  whatsapp: string;
  email: string;
  hours: OpeningHours;
}

export interface OpeningHours {
  /** Monday first: seven lists of `09:00` to `17:00`, empty when closed. Null when the source does not say. */
  week: Slot[][] | null;
  /** What is said of a weekday that has no hours (“Alleen op afspraak”), Monday first; empty texts, or no list, when nothing is. */
  notes?: string[];
  /** The days that differ, in order. */
  special: SpecialDay[];
  /** What the source says above the hours. */
  message: string;
}

export interface Slot {
  open: string;
  close: string;
  /** “Alleen op afspraak” and the like. */
  note: string;
}

export interface SpecialDay {
  date: string;
  slots: Slot[];
  note: string;
}

/** A product in a list: what is needed to find it and to go there. */
export interface ProductSummary {
  id: string;
  title: string;
  alternativeTitle: string;
  synonyms: string[];
  language: string;
  intro: string;
  url: string;
  slug: string;
  themes: Reference[];
  audience: Audience[];
}
