import { safeUrl } from '@openwebconcept/core/sanitise.js';
import { h, heading, link } from '../lists/dom.js';
import { sortKey, byTitle, titleOf } from '../lists/groups.js';
import type { ProductSummary } from '../model.js';
import type { Found } from '../search/search.js';
import * as en from '../lists/en.js';
import * as nl from '../lists/nl.js';

// The plugin prints the same HTML: packages/wordpress/plugin/inc/product/search.php. The files in test/golden/lists hold the two together.

/** So many results are shown at once. */
export const RESULTS = 25;

/** What an address asks. */
export interface Asked {
  q: string;
  thema: string[];
  doelgroep: string[];
  vanaf: number;
}

/** Where results stand. */
export interface Context {
  id: string;
  level: number;
  /** Language of the page. */
  page: string;
  productUrl: string;
  tell: <T extends string | ((...args: never[]) => string)>(nl: T, en: T) => T;
  /** The address that asks something else. */
  address: (change: Partial<Asked>) => string;
}

/** What a theme or audience is called in an address. */
export const filterKey = (title: string): string => sortKey(title).replaceAll(' ', '-') || 'x';

/** The choices of a filter: what it is called in an address, and what people read. */
export function filterOptions(products: readonly ProductSummary[], name: 'thema' | 'doelgroep'): [key: string, title: string][] {
  const options = new Map<string, string>();
  for (const product of products) {
    for (const title of name === 'thema' ? product.themes.map((theme) => theme.title) : product.audience.map((one) => one.name)) {
      const key = filterKey(title);
      if (!options.has(key)) options.set(key, title);
    }
  }
  return byTitle([...options], ([, title]) => title);
}

/** Is a product for the theme and the people that were chosen? */
export function fitsIn({ thema, doelgroep }: Asked): (product: ProductSummary) => boolean {
  const of = (keys: readonly string[], titles: string[]): boolean => !keys.length || titles.some((title) => keys.includes(filterKey(title)));
  return (product) => of(thema, product.themes.map(({ title }) => title)) && of(doelgroep, product.audience.map(({ name }) => name));
}

/** A search form, for who did not write one. */
export function drawForm({ id, tell }: Context, label: string, action: string): HTMLFormElement {
  const filter = (name: 'thema' | 'doelgroep', title: string, all: string): HTMLElement =>
    h('div', {}, h('label', { for: `${id}-${name}` }, title), h('select', { id: `${id}-${name}`, name }, h('option', { value: '' }, all)));
  return h('form', { 'role': 'search', 'method': 'get', action, 'class': 'owc-search-form', 'data-owc': '' },
    h('div', { class: 'owc-search-words' },
      h('label', { for: `${id}-q` }, label || tell(nl.searchLabel, en.searchLabel)),
      h('input', { type: 'search', id: `${id}-q`, name: 'q', autocomplete: 'off' }),
      h('button', { type: 'submit' }, tell(nl.searchButton, en.searchButton))),
    h('div', { 'class': 'owc-search-filters', 'role': 'group', 'aria-label': tell(nl.filters, en.filters) },
      filter('thema', tell(nl.theme, en.theme), tell(nl.allThemes, en.allThemes)),
      filter('doelgroep', tell(nl.audience, en.audience), tell(nl.allAudiences, en.allAudiences))));
}

/** What was found in words: that is the heading, and what is announced. */
export function countOf(total: number, query: string, { tell }: Context): string {
  return tell(nl.found, en.found)(total, query);
}

/** What was found, or what else can be tried. `all`: also what comes before `vanaf`, for who came there by the button. */
export function drawResults(found: Found, asked: Asked, context: Context, all = false): HTMLElement {
  const { id, level, tell, address } = context;
  const total = found.products.length;
  const place = Math.max(1, Math.min(asked.vanaf, total));
  const from = all ? 1 : place;
  const to = Math.min(total, place + RESULTS - 1);
  const section = h('section', { 'class': 'owc-search-results', 'aria-labelledby': `${id}-results`, 'data-owc': '' },
    heading(level, { id: `${id}-results`, tabindex: '-1' }, countOf(total, asked.q, context)),
    found.meant && h('p', { class: 'owc-search-meant' }, `${tell(nl.meant, en.meant)} `, h('a', { href: address({ q: found.meant }) }, found.meant), '?'));
  if (!total) {
    section.append(h('p', {}, tell(nl.noneHelp, en.noneHelp)), h('ul', {},
      h('li', {}, tell(nl.noneSpelling, en.noneSpelling)),
      h('li', {}, tell(nl.noneWords, en.noneWords)),
      asked.thema.length + asked.doelgroep.length > 0 && h('li', {}, h('a', { href: address({ thema: [], doelgroep: [] }) }, tell(nl.noneFilters, en.noneFilters)))));
    return section;
  }
  if (from > 1) {
    section.append(h('p', {}, `${tell(nl.foundPart, en.foundPart)(from, to)} `, h('a', { href: address({ vanaf: from > RESULTS + 1 ? from - RESULTS : 0 }) }, tell(nl.previous, en.previous))));
  }
  section.append(h('ol', { start: from > 1 ? String(from) : null }, ...drawItems(found, from, to, context)));
  const more = drawMore(total, to, context);
  if (more) section.append(more);
  return section;
}

/** The results from one place to another, counted from 1. */
export function drawItems({ products, mark }: Found, from: number, to: number, { level, page, productUrl }: Context): HTMLElement[] {
  const marked = (text: string): (Node | string)[] => mark(text).map(([piece, hit]) => (hit ? h('mark', {}, piece) : piece));
  return products.slice(from - 1, to).map((product) => h('li', {},
    heading(level + 1, {}, link(
      product.url || (product.slug && safeUrl(productUrl.replace('{slug}', product.slug))),
      { lang: product.language !== page && product.language },
      ...marked(titleOf(product)),
    )),
    product.intro && h('p', {}, ...marked(product.intro))));
}

export function drawMore(total: number, to: number, { tell, address }: Context): HTMLElement | undefined {
  return to < total ? h('p', { class: 'owc-search-more' }, h('a', { href: address({ vanaf: to + 1 }) }, tell(nl.more, en.more)(Math.min(RESULTS, total - to)))) : undefined;
}
