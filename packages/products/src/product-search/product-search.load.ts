import { LoadError, loadJson } from '@openwebconcept/core/load.js';
import { loadProducts, readProducts } from '../lists/catalogue.js';
import { h, heading } from '../lists/dom.js';
import { byTitle, titleOf } from '../lists/groups.js';
import { ProductSearch, addSynonyms } from '../search/search.js';
import type { Found } from '../search/search.js';
import type { ProductSummary } from '../model.js';
import { RESULTS, countOf, drawForm, drawItems, drawMore, drawResults, filterOptions, fitsIn } from './product-search.results.js';
import type { Asked, Context } from './product-search.results.js';
import * as en from '../lists/en.js';
import * as nl from '../lists/nl.js';

export interface Host extends HTMLElement {
  src: string;
  data: unknown;
  synonyms: string;
  label: string;
  action: string;
  headingLevel: number;
  productUrl: string;
}

/** What the element hands over, so that this module needs nothing that the page has already. */
export interface Tools {
  say: <T extends string | ((...args: never[]) => string)>(place: Element, nl: T, en: T) => T;
  languageOf: (place: Element) => string;
  announce: (text: string, from?: Element) => void;
}

const FILTERS = ['thema', 'doelgroep'] as const;

/** Somebody who stops typing for so long is told how much there is. */
const SILENCE = 900;

/** Browsers allow a hundred changes of the address in half a minute. */
const ADDRESS = 400;

/** A search that is in use. */
export class Searching {
  readonly #host: Host;
  readonly #tools: Tools;
  #search?: Promise<ProductSearch>;
  #ready?: ProductSearch;
  #stop?: AbortController;
  #typing = false; // is what stands in the address ours to replace?
  #failed = false;
  #turn = 0;
  #query = '';
  #shown?: Found;
  readonly #timers: Partial<Record<'address' | 'tell' | 'wait', ReturnType<typeof setTimeout>>> = {};

  constructor(host: Host, tools: Tools) {
    this.#host = host;
    this.#tools = tools;
  }

  /** Draws the form when there is none. */
  form(): void {
    if (!this.#form) this.#host.prepend(drawForm(this.#context, this.#host.label, this.#host.action));
  }

  /** Listens, and loads what can be found. `asked`: shows what the address asks. */
  start(asked: boolean): void {
    if (this.#stop && !this.#stop.signal.aborted) return;
    this.form();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#host.addEventListener('input', this.#typed, { signal });
    this.#host.addEventListener('change', this.#chosen, { signal });
    this.#host.addEventListener('submit', this.#submitted, { signal });
    this.#host.addEventListener('click', this.#followed, { signal });
    window.addEventListener('popstate', this.#went, { signal });
    this.#query = location.search;
    this.#catalogue()?.catch(() => {}); // whoever needs it says that it is not there
    const { input } = this;
    const typed = input && input.value !== input.defaultValue;
    if (asked && !typed) void this.#show(askedIn(new URLSearchParams(location.search)));
    else if (typed) this.#ask();
  }

  stop(): void {
    this.#stop?.abort();
    Object.values(this.#timers).forEach((timer) => clearTimeout(timer));
    if (!this.#ready) this.#search = undefined;
  }

  /** Other products to find. */
  renew(): void {
    this.#search = this.#ready = undefined;
    if (this.#stop && !this.#stop.signal.aborted) void this.#update(this.asked, false);
  }

  /** Puts what an address asks in the form, and shows it. */
  async #show(asked: Asked): Promise<void> {
    const { input } = this;
    if (input && input.value.trim() !== asked.q) input.value = asked.q;
    await this.#catalogue()?.catch(() => {}); // a choice is there once the products are
    for (const name of FILTERS) {
      for (const control of this.#controls(name)) {
        if (control instanceof HTMLSelectElement) for (const option of control.options) option.selected = asked[name].length ? asked[name].includes(option.value) : !option.value;
        else control.checked = asked[name].includes(control.value);
      }
    }
    await this.#update(asked, false);
  }

  get input(): HTMLInputElement | null {
    return this.#host.querySelector('input[type=search], input[name=q]');
  }

  /** What is asked in the form. */
  get asked(): Asked {
    const data = this.#form ? new FormData(this.#form) : new FormData();
    const all = (name: string): string[] => [...data.getAll(name), ...data.getAll(`${name}[]`)].map(String).filter(Boolean);
    return { q: this.input?.value.trim() ?? '', thema: all('thema'), doelgroep: all('doelgroep'), vanaf: 0 };
  }

  get #form(): HTMLFormElement | null {
    return this.#host.querySelector('form');
  }

  #controls(name: string): (HTMLSelectElement | HTMLInputElement)[] {
    return [...this.#host.querySelectorAll<HTMLSelectElement | HTMLInputElement>(`[name="${name}"], [name="${name}[]"]`)];
  }

  /** Does the form lead to this page? Only then is the address of this page what is asked. */
  get #here(): boolean {
    const action = new URL(this.#form?.action || location.href, location.href);
    return action.origin === location.origin && action.pathname === location.pathname;
  }

  get #context(): Context {
    const { say, languageOf } = this.#tools;
    return {
      id: this.#id,
      level: Math.max(1, this.#host.headingLevel),
      page: languageOf(this.#host).toLowerCase().split('-')[0]!,
      productUrl: this.#host.productUrl,
      tell: (dutch, english) => say(this.#host, dutch, english),
      address: (change) => this.#address({ ...this.asked, ...change }),
    };
  }

  get #id(): string {
    const all = [...(this.#host.getRootNode() as Document | ShadowRoot).querySelectorAll('owc-product-search')];
    const at = all.indexOf(this.#host as never);
    return at > 0 ? `product-search-${at + 1}` : 'product-search';
  }

  /** The address that asks this. What else stands in it stays, and a form adds what it sends itself. */
  #address({ q, thema, doelgroep, vanaf }: Asked): string {
    const url = new URL(this.#here ? location.href : this.#form!.action);
    const names = { q: q ? [q] : [], thema, doelgroep, vanaf: vanaf > 1 ? [String(vanaf)] : [] };
    const before = [...url.searchParams].filter(([name]) => !(name.replace('[]', '') in names));
    const query = new URLSearchParams();
    for (const [name, values] of Object.entries(names)) {
      const list = this.#controls(name).some((control) => control.name.endsWith('[]'));
      for (const value of values) query.append(list ? `${name}[]` : name, value);
    }
    for (const [name, value] of before) query.append(name, value);
    for (const { name, value } of this.#form?.querySelectorAll<HTMLInputElement>('input[type=hidden][name]') ?? []) if (!query.has(name)) query.append(name, value);
    const text = query.toString();
    return `${this.#here ? '' : url.origin === location.origin ? url.pathname : url.origin + url.pathname}${text ? `?${text}` : this.#here ? url.pathname : ''}`;
  }

  /** Loads the products once; who comes while they are loading waits for the same. */
  #catalogue(): Promise<ProductSearch> | undefined {
    const { src, data } = this.#host;
    if (!src && (data ?? null) === null) return undefined;
    const signal = this.#stop?.signal;
    return (this.#search ??= (async () => {
      try {
        const products = (data ?? null) === null ? await loadProducts(src, loadJson, signal) : await readProducts([data]);
        signal?.throwIfAborted();
        this.#fill(products);
        addSynonyms(this.#host.synonyms);
        return (this.#ready = await ProductSearch.of(products, signal));
      } catch (error) {
        this.#search = undefined; // the next one may ask again
        throw error;
      }
    })());
  }

  /** Gives our own filters their choices. A filter without one is not there. */
  #fill(products: readonly ProductSummary[]): void {
    if (!this.#form?.hasAttribute('data-owc')) return;
    for (const name of FILTERS) {
      const [select] = this.#controls(name);
      if (!(select instanceof HTMLSelectElement) || select.options.length > 1) continue;
      const options = filterOptions(products, name);
      select.append(...options.map(([value, title]) => h('option', { value }, title)));
    }
  }

  /** Shows what is asked. Of all that was typed while the products were loading only the last is. */
  async #update(asked: Asked, tell = true): Promise<void> {
    const { signal } = this.#stop!;
    const turn = ++this.#turn;
    clearTimeout(this.#timers.tell);
    if (!this.#any(asked)) return this.#place();
    if (!this.#ready) {
      const loading = this.#catalogue();
      if (!loading) return; // a server answers
      this.#timers.wait = setTimeout(() => this.#wait(), 500);
      try {
        await loading;
      } catch (error) {
        if (!signal.aborted && turn === this.#turn) this.#fail(error);
        return;
      } finally {
        clearTimeout(this.#timers.wait);
      }
      if (signal.aborted || turn !== this.#turn) return;
      asked = { ...this.asked, vanaf: asked.vanaf };
    }
    this.#failed = false;
    const found = this.#ready!.search(asked.q, fitsIn(asked));
    this.#shown = /[\p{L}\p{N}]/u.test(asked.q) ? found : { ...found, products: byTitle(found.products, titleOf) };
    this.#place(drawResults(this.#shown, asked, this.#context, true));
    if (tell) this.#timers.tell = setTimeout(() => this.#tools.announce(this.#told(asked), this.#host), SILENCE);
  }

  /** Nothing is there yet. Results of before stay until there are others. */
  #wait(): void {
    const { tell } = this.#context;
    const message = tell(nl.loading, en.loading);
    if (!this.#host.querySelector('.owc-search-results')) this.#place(this.#section(h('p', {}, message)));
    this.#tools.announce(message, this.#host);
  }

  /** Something else in the place of results. */
  #section(...inside: Node[]): HTMLElement {
    const { tell, id, level } = this.#context;
    return h('section', { 'class': 'owc-search-results', 'aria-labelledby': `${id}-results`, 'data-owc': '' }, heading(level, { id: `${id}-results`, tabindex: '-1' }, tell(nl.results, en.results)), ...inside);
  }

  /** The number, and what was probably meant: who does not see the page hears what others see at a glance. */
  #told(asked: Asked): string {
    const { products, meant } = this.#shown!;
    const { tell } = this.#context;
    return `${countOf(products.length, asked.q, this.#context)}.${meant ? ` ${tell(nl.meant, en.meant)} ${meant}?` : ''}`;
  }

  #any({ q, thema, doelgroep }: Asked): boolean {
    return Boolean(q || thema.length || doelgroep.length);
  }

  /** Puts results in the place of those before. */
  #place(section?: HTMLElement): void {
    const old = this.#host.querySelector(':scope > .owc-search-results[data-owc]');
    const focused = old?.contains(document.activeElement);
    if (section && old) old.replaceWith(section);
    else if (section) this.#host.append(section);
    else old?.remove();
    // What had focus is gone: a link to what was meant, for example.
    if (focused) (section?.firstElementChild as HTMLElement | null | undefined ?? this.input)?.focus({ preventScroll: true });
  }

  #fail(error: unknown): void {
    const { tell } = this.#context;
    const network = error instanceof LoadError && error.kind === 'network';
    const message = network ? tell(nl.failedNetwork, en.failedNetwork) : tell(nl.failed, en.failed);
    const button = h('button', { type: 'button' }, tell(nl.retry, en.retry));
    button.addEventListener('click', () => {
      this.#failed = false;
      void this.#update(this.asked);
    });
    if (!this.#failed) this.#tools.announce(message, this.#host); // not again at each letter
    this.#failed = true;
    this.#place(this.#section(h('div', { class: 'owc-search-failed' }, h('p', {}, message), button)));
  }

  /** Keeps what is asked in the address. One search is one step back, however much was typed for it. */
  #remember(asked: Asked, replace: boolean): void {
    clearTimeout(this.#timers.address);
    delete this.#timers.address;
    if (!this.#here) return;
    const address = this.#address(asked);
    if (new URL(address, location.href).href === location.href) return;
    if (replace) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
    this.#query = location.search;
  }

  /** What is asked is a step of its own. */
  #done(asked = this.asked): void {
    this.#remember(asked, this.#typing && this.#timers.address !== undefined);
    this.#typing = false;
  }

  readonly #typed = (event: Event): void => {
    if (event.target === this.input) this.#ask();
  };

  /** Answers what is typed, and keeps it in the address once the typing rests. */
  #ask(): void {
    void this.#update(this.asked);
    clearTimeout(this.#timers.address);
    this.#timers.address = setTimeout(() => {
      this.#remember(this.asked, this.#typing);
      this.#typing = true;
    }, ADDRESS);
  }

  readonly #chosen = (event: Event): void => {
    if (!FILTERS.some((name) => this.#controls(name).includes(event.target as HTMLSelectElement))) return;
    if (!this.#host.src && (this.#host.data ?? null) === null) return; // a server answers, when it is asked
    this.#done();
    void this.#update(this.asked);
  };

  readonly #submitted = (event: SubmitEvent): void => {
    if (event.defaultPrevented || !this.#ready || !this.#here) return; // without us it is a plain search
    event.preventDefault();
    const { asked } = this;
    this.#done(asked);
    void this.#update(asked);
    const results = this.#host.querySelector<HTMLElement>('.owc-search-results > :first-child');
    results?.focus(); // which says how many there are
    if (results) clearTimeout(this.#timers.tell);
  };

  /** Our links are answered here; with a key or another button held they are links like any other. */
  readonly #followed = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.owc-search-results[data-owc] :is(.owc-search-meant, .owc-search-more, ul) a');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!this.#ready || !this.#here) return;
    event.preventDefault();
    const asked = askedIn(new URL(link.href).searchParams);
    const { parentElement } = link;
    if (parentElement!.matches('.owc-search-more') && this.#shown) return this.#more(asked, parentElement!);
    this.#done(asked);
    void this.#show(asked).then(() => this.#tools.announce(this.#told(asked), this.#host));
  };

  /** The next results, under those that are there. Focus goes on at the first of them. */
  #more(asked: Asked, place: HTMLElement): void {
    const found = this.#shown!;
    const total = found.products.length;
    const to = Math.min(total, asked.vanaf + RESULTS - 1);
    const items = drawItems(found, asked.vanaf, to, this.#context);
    this.#host.querySelector('.owc-search-results > ol')!.append(...items);
    const more = drawMore(total, to, this.#context);
    if (more) place.replaceWith(more);
    else place.remove();
    items[0]?.querySelector('a')?.focus();
    this.#remember({ ...this.asked, vanaf: asked.vanaf }, true);
  }

  readonly #went = (): void => {
    if (!this.#here || location.search === this.#query) return; // a step inside the page
    this.#query = location.search;
    clearTimeout(this.#timers.address);
    delete this.#timers.address;
    this.#typing = false;
    void this.#show(askedIn(new URLSearchParams(location.search)));
  };
}

/** What an address asks. */
function askedIn(query: URLSearchParams): Asked {
  const all = (name: string): string[] => [...query.getAll(name), ...query.getAll(`${name}[]`)].filter(Boolean);
  return { q: query.get('q')?.trim() ?? '', thema: all('thema'), doelgroep: all('doelgroep'), vanaf: Number(query.get('vanaf')) || 0 };
}
