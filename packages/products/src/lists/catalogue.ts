import type { Image, ProductSummary } from '../model.js';
import { idOf, isRow, pageUrlOf, plain, rows, slugOf, string, words, decode } from '@openwebconcept/core/foreign.js';
import { imageOf, parseProducts } from '../pdc.js';
import { pause } from './dom.js';

/** A theme of the catalogue: what a tile shows. */
export interface Theme {
  id: string;
  title: string;
  intro: string;
  url: string;
  slug: string;
  image: Image | null;
  /** Address of a picture that stands for it; names of icon fonts are not. */
  icon: string;
  /** How many products it has, when that is known. */
  count: number | null;
}

/** What a list needs of an item. Whole items hold their texts: ten times as much. */
const FIELDS = 'id,title,slug,excerpt,language,portal_url,synonyms,title_alternative,taxonomies,connected';

/** At once; more is asked in turn. */
const TOGETHER = 4;

type LoadJson = (src: string, options: { signal?: AbortSignal }) => Promise<unknown>;

/** Everything that is at an address of the PDC, of all its pages: 100 at a time, and only what a list needs, when the address does not say so itself. */
async function loadPages(src: string, loadJson: LoadJson, signal?: AbortSignal): Promise<unknown[]> {
  const page = (number: number): string => {
    const url = new URL(src, document.baseURI);
    if (!url.searchParams.has('limit')) url.searchParams.set('limit', '100');
    if (/\/pdc\/v1\/items\/?$/.test(url.pathname) && !url.searchParams.has('fields')) {
      url.searchParams.set('fields', FIELDS);
      url.searchParams.set('include-connected', '1'); // their themes
    }
    if (number > 1) url.searchParams.set('page', String(number));
    return url.href;
  };
  const first = await loadJson(page(1), { signal });
  const { pages } = parseProducts(isRow(first) ? { pagination: first.pagination } : {});
  const all = [first];
  const numbers = Array.from({ length: Math.min(pages, 200) - 1 }, (_, index) => index + 2);
  await Promise.all(Array.from({ length: TOGETHER }, async () => {
    for (let number = numbers.shift(); number; number = numbers.shift()) all[number - 1] = await loadJson(page(number), { signal });
  }));
  return all;
}

/** All products of a source. A product that stands on two pages, because one was added in between, is there once. */
export async function loadProducts(src: string, loadJson: LoadJson, signal?: AbortSignal): Promise<ProductSummary[]> {
  return readProducts(await loadPages(src, loadJson, signal));
}

export async function readProducts(pages: readonly unknown[]): Promise<ProductSummary[]> {
  const products = new Map<string, ProductSummary>();
  for (const json of pages) {
    for (const product of parseProducts(json).products) products.set(product.id === 'x' ? `x${products.size}` : product.id, product);
    await pause();
  }
  return [...products.values()];
}

export async function loadThemes(src: string, loadJson: LoadJson, signal?: AbortSignal): Promise<Theme[]> {
  return (await loadPages(src, loadJson, signal)).flatMap(readThemes);
}

/** Reads `/themas` or `/subthemas`. */
export function readThemes(json: unknown): Theme[] {
  const ignore = (): void => {};
  return rows(isRow(json) && 'data' in json ? json.data : json, 'themes', ignore).flatMap((row) => {
    const title = decode(string(row.title, 'themes', ignore));
    const icon = plain(row.icon);
    return title
      ? [{
        id: idOf(row.id, row.slug), title, intro: words(string(row.excerpt, 'themes', ignore)), url: pageUrlOf(row.portal_url, 'themes', ignore), slug: slugOf(row.slug),
        image: imageOf(row.image, 'themes', ignore), icon: /[./]/.test(icon) ? pageUrlOf(icon, 'themes', ignore) : '', count: null,
      }]
      : [];
  });
}

/** The themes that products say they belong to, with how many do. */
export function themesOf(products: readonly ProductSummary[]): Theme[] {
  const themes = new Map<string, Theme>();
  for (const product of products) {
    for (const { title, url, slug } of product.themes) {
      const theme = themes.get(title) ?? { id: idOf(slug || title), title, intro: '', url, slug, image: null, icon: '', count: 0 };
      themes.set(title, { ...theme, count: theme.count! + 1 });
    }
  }
  return [...themes.values()];
}

/** Products have a language and taxonomies, themes have tiles and what is under them. */
export function areThemes(json: unknown): boolean {
  const [first] = rows(isRow(json) && 'data' in json ? json.data : json, 'themes', () => {});
  return first !== undefined && ('subthemes' in first || 'tiles' in first);
}
