/**
 * What every border needs: JSON of others is read without believing any of it. Nothing here throws; what does not fit is left out and
 * noted. It runs in the worker too, so it imports nothing that needs a page.
 */
import type { CardPart, Dataset, Geometry, Place, Position, Problem } from './model.js';

export type Row = Record<string, unknown>;

/** Work that stops in between, so that a page without a worker can breathe. */
export type Steps<T> = Generator<undefined, T, void>;

/** Features between two breaths. */
export const breath = 200;

export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Between the values of a property that has several: a comma to read, with a sign that nobody sees or types, so that they can be told apart again. */
export const between = '\u2063, ';

/** What is known of a source beforehand. */
export interface Given {
  id?: string;
  title?: string;
  color?: string;
  icon?: string;
  /** For dates in cards. */
  lang?: string;
}

/** Of each kind of problem this many are told one by one. */
const told = 10;

/** Keeps what all sources of one map have in common: no id comes twice, and what is wrong is told once. */
export class Reader {
  readonly #places = new Names();
  readonly #datasets = new Names();
  readonly #problems = new Map<Problem['kind'], Problem[]>();
  readonly #more = new Map<Problem['kind'], number>();

  problem(of: string, kind: Problem['kind'], message: string): void {
    const problems = this.#problems.get(kind) ?? [];
    this.#problems.set(kind, problems);
    if (problems.length < told) problems.push({ of, kind, message });
    else this.#more.set(kind, (this.#more.get(kind) ?? 0) + 1);
  }

  get problems(): Problem[] {
    return [...this.#problems].flatMap(([kind, problems]) => {
      const more = this.#more.get(kind);
      return more ? [...problems, { of: '', kind, message: `and ${more} more of these` }] : problems;
    });
  }

  /** This, or with a number behind it where it was there already. */
  placeId(id: string): string {
    return this.#places.unique(id);
  }

  datasetId(id: string): string {
    return this.#datasets.unique(id);
  }
}

class Names {
  readonly #seen = new Set<string>();
  /** How often one came, of those that came before. */
  readonly #times = new Map<string, number>();

  unique(id: string): string {
    // One look-up for each: nearly all come once.
    const { size } = this.#seen;
    if (this.#seen.add(id).size > size) return id;
    for (let next = (this.#times.get(id) ?? 1) + 1; ; next++) {
      const other = `${id}-${next}`;
      if (this.#seen.has(other)) continue;
      this.#seen.add(other);
      this.#times.set(id, next);
      return other;
    }
  }
}

/** Safe in an address, in an `id` and as the name of a property. */
export function idOf(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? (value >= 0 && value % 1 === 0 && value < 1e15 ? String(value) : idOf(String(value))) : '';
  if (typeof value !== 'string') return '';
  if (/^[a-z0-9][\w-]{0,63}$/i.test(value)) return value;
  return value.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9_]+/gi, '-').replace(/^[_-]+/, '').slice(0, 64).replace(/-+$/, '').toLowerCase();
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list, also when PHP made an object of it or sent one row by itself: an object that has one of `keys`. */
export function rows(value: unknown, ...keys: string[]): Row[] {
  const list: unknown[] = Array.isArray(value) ? value : isRow(value) ? (keys.some((key) => Object.hasOwn(value, key)) ? [value] : Object.values(value)) : [];
  return list.filter(isRow);
}

/** The first text of these that says something. */
export function first(row: Row, ...keys: string[]): string {
  return firstOf(row, keys);
}

export function firstOf(row: Row, keys: readonly string[]): string {
  for (let i = 0; i < keys.length; i++) {
    const text = Object.hasOwn(row, keys[i]) ? textOf(row[keys[i]]) : '';
    if (text) return text;
  }
  return '';
}

const named: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', euro: '€', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', middot: '·', deg: '°', shy: '',
  eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', iuml: 'ï', ouml: 'ö', uuml: 'ü', auml: 'ä', aacute: 'á', agrave: 'à', oacute: 'ó', uacute: 'ú', ccedil: 'ç',
};

/** The words of a text that may hold tags and entities. It stays text: nobody shows it as HTML. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value !== 'string') return '';
  const text = value.length > 20_000 ? value.slice(0, 20_000) : value;
  return (text.includes('<') || text.includes('&') ? withoutMarkup(text) : text).trim();
}

function withoutMarkup(text: string): string {
  return text
    .replace(/<(script|style|template)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<\/?(?:p|div|li|ul|ol|h[1-6]|br|hr|tr|td|th)\b[^<>]*>/gi, ' ')
    .replace(/<[/!]?[a-z-][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (all, decimal?: string, hex?: string, name?: string) => {
      if (name) return Object.hasOwn(named, name) ? named[name] : all;
      const code = decimal ? Number(decimal) : parseInt(hex!, 16);
      return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && (code < 0x7f || code > 0x9f) ? String.fromCodePoint(code) : all;
    })
    .replace(/[ \t\r\n\u00a0]+/g, ' ');
}

/** A number, also when it is text, with a comma if need be. */
export function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*[-+]?\d+(?:[.,]\d+)?\s*$/.test(value) ? Number(value.replace(',', '.')) : NaN;
}

/** An address of a page or an image that is safe to follow, or nothing. */
export function urlOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  // The URL parser drops these too, so "java\nscript:" is a scheme.
  if (value === '') return '';
  const url = value.replace(/&(?:amp|#0*38|#x0*26);/gi, '&').replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\r\n]+/g, '');
  return url.length > 4000 || /[\s<>"\\^`{|}]/.test(url) || /&(?:#|[a-z]+;)/i.test(url) || !/^(?:https?:\/\/[^/]|[./?#]|[^:/?#]+(?:[/?#]|$))/i.test(url) ? '' : url;
}

const colors: Record<string, string> = {
  blue: '#0b5cad', lightblue: '#1c7ed6', darkblue: '#0a3069', cyan: '#00797a', green: '#24752a', lightgreen: '#5a8f00', darkgreen: '#14532d', red: '#c0272d', darkred: '#7f1d1d', orange: '#c25200', yellow: '#f2c200',
  brown: '#7a4a1f', purple: '#6f2c91', violet: '#6f2c91', pink: '#c2257a', grey: '#5f6b76', gray: '#5f6b76', black: '#222222', white: '#ffffff',
};

/** A colour that CSS knows: of a name of OpenKaarten (`marker-green`), or as it is written. */
export function colorOf(value: unknown): string {
  if (typeof value !== 'string' || value === '') return '';
  const color = value.trim().toLowerCase();
  const name = color.replace(/^marker-/, '');
  if (Object.hasOwn(colors, name)) return colors[name];
  return /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(color) || /^(?:rgb|hsl)a?\([\d\s.,%/+-]{5,40}\)$/.test(color) ? color : '';
}

export function imagePart(value: unknown, alt: unknown, row: Row = {}): CardPart[] {
  const url = urlOf(value);
  const size = (key: string): number | null => {
    const pixels = numberOf(row[key]);
    return pixels > 0 && pixels < 100_000 ? pixels : null;
  };
  return url ? [{ kind: 'image', url, alt: textOf(alt), width: size('width'), height: size('height') }] : [];
}

export function textPart(kind: 'title' | 'meta' | 'text', value: unknown): CardPart[] {
  const text = textOf(value);
  return text ? [{ kind, text }] : [];
}

export function linkPart(value: unknown, text: unknown): CardPart[] {
  const url = urlOf(value);
  return url ? [{ kind: 'link', url, text: textOf(text) || url }] : [];
}

export function datasetOf(reader: Reader, given: Given, row: Row = {}): Dataset {
  const title = textOf(given.title) || first(row, 'title', 'titel', 'name', 'naam');
  return {
    id: reader.datasetId(idOf(given.id) || idOf(row.id) || idOf(title.toLowerCase()) || 'places'),
    title,
    color: colorOf(given.color) || colorOf(row.color),
    icon: urlOf(given.icon) || urlOf(row.icon),
    places: [],
  };
}

/** A place with nothing in it yet. Without a geometry it is in the list and not on the map. */
export function emptyPlace(id: string, dataset: string, title: string, geometry: Geometry | null, at: Position | null): Place {
  const place: Place = { id, dataset, title, geometry: geometry ?? { type: 'MultiPoint', coordinates: [] }, at: at ?? [0, 0], properties: {}, card: [], url: '', color: '', icon: '' };
  if (!geometry || !at) place.nowhere = true;
  return place;
}
