import { fold } from '@openwebconcept/core/fold.js';
import type { ProductSummary } from '../model.js';

// The plugin groups in the same way: packages/wordpress/plugin/inc/product/list.php.

export type View = 'a-z' | 'themes' | 'audiences' | 'tiles';

export interface Group {
  /** Fit for an id. */
  key: string;
  title: string;
  url: string;
  slug: string;
  products: ProductSummary[];
}

export const titleOf = ({ title, alternativeTitle }: ProductSummary): string => title || alternativeTitle;

/** What is sorted on: signs and accents do not count. */
export const sortKey = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export function byTitle<T>(list: readonly T[], title: (one: T) => string): T[] {
  return list.map((one) => ({ one, key: sortKey(title(one)), text: title(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ one }) => one);
}

/** Products under a heading each, sorted; who belongs to more groups stands in each of them. What belongs to none comes last. */
export function groupsOf(products: readonly ProductSummary[], view: View, texts: { digits: string; other: string }): Group[] {
  const groups = new Map<string, Group>();
  const add = (key: string, title: string, product: ProductSummary, url = '', slug = ''): void => {
    const group = groups.get(key) ?? { key, title, url, slug, products: [] };
    group.products.push(product);
    groups.set(key, group);
  };
  for (const product of byTitle(products, titleOf)) {
    if (view === 'a-z') {
      const [first = ''] = sortKey(titleOf(product));
      if (/^[a-z]$/.test(first)) add(first, first.toUpperCase(), product);
      else add('0-9', texts.digits, product);
    } else {
      const of = view === 'audiences' ? product.audience.map(({ name }) => ({ title: name, url: '', slug: '' })) : product.themes;
      for (const { title, url, slug } of of) add(sortKey(title).replaceAll(' ', '-') || 'x', title, product, url, slug);
      if (!of.length) add('', texts.other, product);
    }
  }
  const last = groups.get(view === 'a-z' ? '0-9' : '');
  const rest = [...groups.values()].filter((group) => group !== last);
  return [...(view === 'a-z' ? rest : byTitle(rest, ({ title }) => title)), ...(last ? [{ ...last, key: last.key || 'overig' }] : [])];
}
