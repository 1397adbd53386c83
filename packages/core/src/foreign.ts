/**
 * What every border needs: JSON of others is read without believing any of it. Nothing here throws; what does not fit is left out and
 * reported. `part` names the part of the model that it was for.
 */
import { safeUrl } from './sanitise.js';

export type Row = Record<string, unknown>;
export type Report = (part: string, message: string) => void;

/** Something in the source that could not be used. */
export interface Problem {
  /** The part of the model that misses it. */
  part: string;
  message: string;
}

export interface Link {
  title: string;
  url: string;
}

export interface Image {
  url: string;
  alt: string;
  caption: string;
  width: number | null;
  height: number | null;
  srcset: string;
}

// The names of U+00A0 to U+00FF, in order.
const latin = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot
  cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave
  Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc
  atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash
  ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s+/);
const named = new Map<string, string>([
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['euro', '€'], ['hellip', '…'], ['ndash', '–'], ['mdash', '—'],
  ['lsquo', '‘'], ['rsquo', '’'], ['sbquo', '‚'], ['ldquo', '“'], ['rdquo', '”'], ['bdquo', '„'], ['bull', '•'], ['trade', '™'],
  ['colon', ':'], ['Tab', '\t'], ['NewLine', '\n'], ['sol', '/'], ['lpar', '('], ['rpar', ')'], ['comma', ','], ['period', '.'], ['semi', ';'], ['commat', '@'], ['num', '#'],
  ...latin.map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
]);

/** Decodes entities once, without a parser that would also make elements. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d{0,2}));/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (name) return named.get(name) ?? all;
    const code = decimal ? Number(decimal) : parseInt(hex!, 16);
    const written = (code >= 0x20 && code <= 0x7e) || code === 9 || code === 10
      || (code >= 0xa0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && (code & 0xfffe) !== 0xfffe);
    return written ? String.fromCodePoint(code) : all;
  });
}

/** The words of a text that may hold tags and entities. */
export function words(text: string): string {
  return decode(text.replace(/<[^<>]*>/g, '')).trim();
}

/** The words of foreign HTML. */
export function textOf(html: string): string {
  return decode(html
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(/<(script|style|template|noscript|iframe|svg|math|object|textarea|select|title)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<\/?(?:p|div|li|ul|ol|h[1-6]|br|hr|tr|td|th|table|dl|dt|dd|section|figure|figcaption|blockquote|summary|details)\b[^<>]*>/gi, ' ')
    .replace(/<[^<>]*>/g, ''))
    .replace(/[ \t\r\n\f\v\u00a0]+/g, ' ').trim();
}

/**
 * A list, also when PHP made an object of it (keys 0, 2, …) or sent one row by itself: an object that has one of `keys`. Without
 * Posts 2 Posts a list of the PDC is `{ error: '…' }`.
 */
export function rows(value: unknown, part: string, report: Report, keys = ['title', 'question', 'name']): Row[] {
  if (isEmpty(value)) return [];
  if (isRow(value) && typeof value.error === 'string') {
    report(part, value.error);
    return [];
  }
  const list = Array.isArray(value) ? value : isRow(value) ? (keys.some((key) => Object.hasOwn(value, key)) ? [value] : Object.values(value)) : undefined;
  if (!list) report(part, `a list was expected, not ${kindOf(value)}`);
  return (list ?? []).filter((row: unknown): row is Row => {
    if (!isRow(row) && !isEmpty(row)) report(part, `a row is ${kindOf(row)}`);
    return isRow(row);
  });
}

/** An object, otherwise an empty one; what is neither that nor nothing is reported. */
export function rowOf(value: unknown, part: string, report: Report): Row {
  if (isRow(value)) return value;
  if (!isEmpty(value)) report(part, `an object was expected, not ${kindOf(value)}`);
  return {};
}

export function string(value: unknown, part: string, report: Report): string {
  if (!isEmpty(value) && typeof value !== 'string' && typeof value !== 'number') report(part, `text was expected, not ${kindOf(value)}`);
  return plain(value);
}

export function plain(value: unknown): string {
  if (typeof value === 'number') return Math.abs(value) < 1e15 ? String(value) : '';
  return typeof value === 'string' ? value.trim() : '';
}

export function flag(value: unknown): boolean {
  return value === true || value === 1 || value === '1';
}

/** Texts of a list, or of one text with commas: each once. */
export function texts(value: unknown, part: string, report: Report): string[] {
  const list = Array.isArray(value) ? value.map((one) => decode(string(one, part, report))) : decode(string(value, part, report)).split(/[,;\n]/);
  return [...new Set(list.map((text) => text.trim()).filter(Boolean))];
}

/** Safe to build an `id` with. */
export function idOf(...values: unknown[]): string {
  return (values.map(plain).find(Boolean) ?? '').replace(/[^a-z0-9-]+/gi, '') || 'x';
}

export function languageOf(value: unknown): string {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(plain(value))?.[0].toLowerCase() ?? '';
}

export function slugOf(value: unknown): string {
  const slug = plain(value);
  return /^[\w%-]+$/.test(slug) ? slug : '';
}

/** The day of `2026-02-03`, `2026-02-03 14:02:11` or `2026-02-03T14:02:11+01:00` when it is on the calendar, otherwise nothing. */
export function dateOf(value: unknown): string {
  const text = /^[12]\d{3}-\d{2}-\d{2}(?=$|[ T])/.exec(plain(value))?.[0];
  if (!text) return '';
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : '';
}

/** Euros as text or number, in cents. */
export function centsOf(value: unknown, part: string, report: Report): number | null {
  const price = plain(value);
  if (/^\d{1,9}([.,]\d{1,2})?$/.test(price)) return Math.round(Number(price.replace(',', '.')) * 100);
  if (!isEmpty(value)) report(part, `a price is ${kindOf(value)} ${price}`);
  return null;
}

export function linkOf(value: Row, part: string, report: Report): Link | undefined {
  const title = decode(string(value.title, part, report));
  const url = urlOf(value.url, part, report);
  if (url) return { title: title || url, url };
  if (title && isEmpty(value.url)) report(part, `"${title}" has no address`);
  return undefined;
}

/** An address that is safe to follow, or nothing. */
export function urlOf(value: unknown, part: string, report: Report): string {
  const url = safeUrl(decode(string(value, part, report)));
  if (!url && !isEmpty(value) && typeof value === 'string') report(part, `an address that is not followed: ${value}`);
  return url;
}

/** An address that a page or an image can have: no `mailto:` or `tel:`. */
export function pageUrlOf(value: unknown, part: string, report: Report): string {
  const url = urlOf(value, part, report);
  if (!/^(mailto|tel):/i.test(url)) return url;
  report(part, `an address that is no page: ${url}`);
  return '';
}

/** What PHP says when there is nothing. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false || (typeof value === 'object' && Object.keys(value).length === 0);
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
}

/** `[]` when there is none. The address of the size that the source chose stands in an `<img>`. */
export function imageOf(value: unknown, part: string, report: Report): Image | null {
  if (isEmpty(value)) return null;
  const image = rowOf(typeof value === 'string' ? { url: value } : value, part, report);
  const rendered = plain(image.rendered);
  const attribute = (name: string): string => new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(rendered)?.slice(1).find(Boolean) ?? '';
  const meta = isRow(image.meta) ? image.meta : {};
  const sizes = isRow(meta.sizes) ? meta.sizes : {};
  const large = [sizes.large, sizes.medium, ...Object.values(sizes)].filter(isRow).find((size) => plain(size.url)) ?? {};
  const source: Row = attribute('src') ? { url: attribute('src'), width: attribute('width'), height: attribute('height') } : plain(large.url) ? large : image;
  const url = pageUrlOf(source.url, part, report);
  if (!url) {
    if (isRow(value) && isEmpty(source.url)) report(part, 'an image without an address');
    return null;
  }
  const length = (size: unknown): number | null => (/^[1-9]\d{0,4}$/.test(plain(size)) ? Number(plain(size)) : null);
  return {
    url,
    alt: decode(string(image.alt, part, report)),
    caption: words(string(image.caption, part, report)),
    width: length(source.width),
    height: length(source.height),
    srcset: srcset(plain(image.srcset), part, report),
  };
}

/** Whole or not at all: an address with a comma in it would leave remains. */
function srcset(text: string, part: string, report: Report): string {
  const candidates = decode(text).split(/,\s+/).map((one) => one.trim()).filter(Boolean);
  const good = candidates.every((one) => {
    const [url, size, ...more] = one.split(/\s+/);
    return !more.length && /^\d+(\.\d+)?[wx]$/.test(size ?? '1x') && pageUrlOf(url, part, report) === url;
  });
  if (good) return candidates.join(', ');
  report(part, 'a srcset that is not one');
  return '';
}
