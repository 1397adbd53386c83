import { LoadError, loadJson } from '@openwebconcept/core/load.js';
import { safeUrl } from '@openwebconcept/core/sanitise.js';
import { areThemes, loadProducts, loadThemes, readProducts, readThemes, themesOf } from '../lists/catalogue.js';
import type { Theme } from '../lists/catalogue.js';
import { h, heading, link, pause } from '../lists/dom.js';
import { byTitle, groupsOf, titleOf } from '../lists/groups.js';
import type { Group, View } from '../lists/groups.js';
import type { ProductSummary } from '../model.js';
import * as en from '../lists/en.js';
import * as nl from '../lists/nl.js';

// The plugin prints the same HTML: packages/wordpress/plugin/inc/product/list.php. The files in test/golden/lists hold the two together.

/** What is handed over by the element, so that this module needs nothing that the page has already. */
export interface Tools {
  say: <T extends string | ((...args: never[]) => string)>(place: Element, nl: T, en: T) => T;
  languageOf: (place: Element) => string;
  announce: (text: string, from?: Element) => void;
}

export interface Host extends HTMLElement {
  src: string;
  data: unknown;
  view: View;
  label: string;
  headingLevel: number;
  productUrl: string;
  themeUrl: string;
}

/** So many rows are drawn in one go. */
const ROWS = 150;

const withSlug = (url: string, pattern: string, slug: string): string => url || (slug && safeUrl(pattern.replace('{slug}', slug)));

/** Loads what the list shows and draws it in `host`, in the place of what we drew before. */
export async function show(host: Host, tools: Tools, signal: AbortSignal): Promise<number> {
  const { src, view } = host;
  const given = host.data ?? null;
  // Tiles come from the themes themselves, or from the products when those are what there is.
  const themed = view === 'tiles' && (given ? areThemes(given) : /\/(sub)?them(a|e)s\b/.test(src));
  let products: ProductSummary[] = [];
  let themes: Theme[] = [];
  if (themed) themes = given ? readThemes(given) : await loadThemes(src, loadJson, signal);
  else products = given ? await readProducts([given]) : await loadProducts(src, loadJson, signal);
  signal.throwIfAborted();
  await draw(host, tools, products, themed ? themes : themesOf(products), signal);
  return themed ? themes.length : products.length;
}

/** Says that it is not there, with a button when asking again can help. */
export function fail(host: Host, { say }: Tools, error: unknown, retry: () => void): string {
  const network = error instanceof LoadError && error.kind === 'network';
  const message = network ? say(host, nl.failedNetwork, en.failedNetwork) : say(host, nl.failed, en.failed);
  const old = host.querySelector('.owc-product-list-failed button');
  if (old) {
    // It failed again: the button keeps its place, and focus.
    old.removeAttribute('aria-disabled');
    old.previousElementSibling!.textContent = message;
    return message;
  }
  const button = !(error instanceof LoadError) || error.retryable ? h('button', { type: 'button' }, say(host, nl.retry, en.retry)) : null;
  button?.addEventListener('click', () => {
    if (button.hasAttribute('aria-disabled')) return;
    button.setAttribute('aria-disabled', 'true');
    retry();
  });
  replace(host, h('div', { 'class': 'owc-product-list owc-product-list-failed', 'data-owc': '' }, h('p', {}, message), button));
  return message;
}

/** Says that it is on its way. Who asked again still sees what was said before. */
export function wait(host: Host, { say }: Tools): string {
  const message = say(host, nl.loading, en.loading);
  if (!host.querySelector('.owc-product-list-failed')) replace(host, h('div', { 'class': 'owc-product-list owc-product-list-loading', 'data-owc': '' }, h('p', {}, message)));
  return message;
}

export const loaded = (host: Host, { say }: Tools, count: number): string => say(host, nl.loaded, en.loaded)(count);

export async function draw(host: Host, tools: Tools, products: readonly ProductSummary[], themes: readonly Theme[], signal: AbortSignal): Promise<void> {
  const { say, languageOf } = tools;
  const page = languageOf(host).toLowerCase().split('-')[0]!;
  const under = Math.max(1, host.headingLevel) + 1;
  const id = freeId(host);
  const root = h('div', { 'class': 'owc-product-list', 'data-owc': '' }, host.label && host.headingLevel ? heading(host.headingLevel, {}, host.label) : null);
  const foreign = (language: string): string | false => language !== '' && language !== page && language;

  if (host.view === 'tiles') {
    const tiles = byTitle(themes, ({ title }) => title).map(({ title, intro, url, slug, image, icon, count }) => h('li', {},
      image ? h('img', {
        src: image.url, alt: '', width: image.width ? String(image.width) : null, height: image.height ? String(image.height) : null,
        srcset: image.srcset || null, sizes: image.srcset ? '(min-width: 40rem) 20rem, 100vw' : null, loading: 'lazy',
      }) : icon ? h('img', { 'src': icon, 'alt': '', 'class': 'owc-product-icon', 'loading': 'lazy' }) : null,
      heading(under, {}, link(withSlug(url, host.themeUrl, slug), {}, title)),
      intro ? h('p', {}, intro) : null,
      count ? h('p', {}, say(host, nl.productCount, en.productCount)(count)) : null,
    ));
    root.append(tiles.length ? h('ul', { class: 'owc-product-tiles' }, ...tiles) : h('p', {}, say(host, nl.empty, en.empty)));
    return replace(host, root);
  }

  const letters = host.view === 'a-z';
  const groups = groupsOf(products, host.view, {
    digits: say(host, nl.digits, en.digits),
    other: host.view === 'audiences' ? say(host, nl.noAudience, en.noAudience) : say(host, nl.noTheme, en.noTheme),
  });
  if (!groups.length) {
    root.append(h('p', {}, say(host, nl.empty, en.empty)));
    return replace(host, root);
  }
  if (groups.length > 1) {
    root.append(h('nav', { 'class': letters ? 'owc-product-letters' : 'owc-product-groups', 'aria-label': letters ? say(host, nl.letters, en.letters) : say(host, nl.groups, en.groups) },
      h('ul', {}, ...groups.map(({ key, title }) => h('li', {}, h('a', { href: `#${id}-${key}` }, title))))));
  }
  const item = (product: ProductSummary): HTMLElement =>
    h('li', {}, link(withSlug(product.url, host.productUrl, product.slug), { lang: foreign(product.language) }, titleOf(product)));
  const section = ({ key, title, url, slug }: Group): [HTMLElement, HTMLUListElement] => {
    const list = h('ul', {});
    const address = letters ? '' : withSlug(url, host.themeUrl, slug);
    return [h('section', { 'aria-labelledby': `${id}-${key}` }, heading(under, { id: `${id}-${key}` }, address ? link(address, {}, title) : title), list), list];
  };
  // Two thousand links take longer than a key press may wait.
  replace(host, root);
  let drawn = 0;
  for (const group of groups) {
    const [part, list] = section(group);
    root.append(part);
    for (const product of group.products) {
      list.append(item(product));
      if (++drawn % ROWS) continue;
      await pause();
      signal.throwIfAborted();
    }
  }
}

/** Ours goes; what an author wrote stays. */
function replace(host: Host, ...nodes: Node[]): void {
  const had = host.contains(document.activeElement);
  host.querySelector(':scope > [data-owc]')?.remove();
  host.append(...nodes);
  if (!had) return;
  // The button that had focus is gone; reading goes on where the list begins.
  const first = nodes[0] as HTMLElement;
  first.tabIndex = -1;
  first.focus();
}

/** More lists can be on a page. */
function freeId(host: Host): string {
  const lists = [...(host.getRootNode() as Document | ShadowRoot).querySelectorAll('owc-product-list')];
  const at = lists.indexOf(host as never);
  return at > 0 ? `products-${at + 1}` : 'products';
}
