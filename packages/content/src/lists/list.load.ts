/** Shows what is asked of a list: in what a server prints, or made of what a source gives. Loaded when it is needed. */
import { amsterdam } from '@openwebconcept/core/amsterdam.js';
import { LoadError, loadJson } from '@openwebconcept/core/load.js';
import { parseHtml } from '@openwebconcept/core/parse-html.js';
import { readList } from './any.js';
import { given } from './context.js';
import type { Context } from './context.js';
import { h } from './dom.js';
import { drawList } from './draw.js';
import * as en from './en.js';
import type { Item, Problem } from './model.js';
import * as nl from './nl.js';
import { queryOf } from './query.js';
import type { ListRead } from './read.js';
import { select } from './select.js';

/** What is handed over by an element, so that this module needs nothing that the page has already. */
export interface Tools {
  say: <T extends string | ((...args: never[]) => string)>(place: Element, nl: T, en: T) => T;
  languageOf: (place: Element) => string;
  announce: (text: string, from?: Element) => void;
}

export interface ListHost extends HTMLElement {
  readonly kind: Item['kind'];
  readonly served: boolean;
  src: string;
  data: unknown;
  label: string;
  headingLevel: number;
  perPage: number;
  namePrefix: string;
  itemUrl: string;
  feedUrl: string;
  mapUrl?: string;
  calendarUrl?: string;
}

/** How somebody came to ask: the page opened, with the form, with a link, with the button back. */
export type Step = 'first' | 'form' | 'link' | 'back';

/** What a browser does by itself. A test gives another. */
export const browser = { follow: (to: string): void => location.assign(to) };

/** Of an API that has more, the rest is not searched. */
const MOST_PAGES = 20;
const TOGETHER = 4;

export class ListWork {
  readonly #host: ListHost;
  readonly #tools: Tools;
  readonly #again: (to: string, step: Step) => Promise<void>;
  #stop?: AbortController;
  #read?: Promise<ListRead>;
  #of: unknown;
  #gone?: AbortSignal;
  #title = '';

  /** @param again shows it once more, all of it */
  constructor(host: ListHost, tools: Tools, again: (to: string, step: Step) => Promise<void>) {
    this.#host = host;
    this.#tools = tools;
    this.#again = again;
  }

  /** Shows the list that is at an address, and gives what was wrong in its source; nothing when something else is shown. */
  async go(to: string, step: Step, gone: AbortSignal): Promise<readonly Problem[] | undefined> {
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    gone.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
    const { signal } = stop;
    const host = this.#host;
    host.querySelector('[data-results]')?.setAttribute('aria-busy', 'true');
    const written = valueIn(host);
    try {
      const [section, problems] = host.served ? [await this.#fetch(to, signal), []] : await this.#draw(to, step, gone);
      if (signal.aborted) return undefined;
      if (step === 'form' || step === 'link') if (to !== location.href) history.pushState(null, '', to);
      this.#show(section, step, written);
      return problems;
    } catch (error) {
      if (signal.aborted) return undefined;
      if (host.served) browser.follow(to);
      else this.#fail(error, to, step);
      return undefined;
    } finally {
      if (!signal.aborted) host.querySelector('[data-results]')?.removeAttribute('aria-busy');
    }
  }

  /** The same list on the page that a server makes of the address. */
  async #fetch(to: string, signal: AbortSignal): Promise<Element> {
    const response = await fetch(to, { signal, headers: { Accept: 'text/html' } });
    if (!response.ok) throw new LoadError('http', `${to} answered ${response.status}`, response.status);
    const page = parseHtml(await response.text());
    const { id, localName } = this.#host;
    const list = id ? page?.getElementById(id) : page?.querySelectorAll(localName)[[...document.querySelectorAll(localName)].indexOf(this.#host)];
    if (list?.localName !== localName || !list.querySelector('[data-results]')) throw new LoadError('format', `${to} has no list`);
    this.#title = page!.title;
    return document.importNode(list, true);
  }

  async #draw(to: string, step: Step, gone: AbortSignal): Promise<[Element, readonly Problem[]]> {
    const host = this.#host;
    const { src } = host;
    const data = host.data ?? null;
    if (!this.#read || this.#of !== (data ?? src) || this.#gone?.aborted) {
      this.#of = data ?? src;
      this.#gone = gone;
      const waiting = host.querySelector('section[data-owc]') ? null : this.#wait();
      const read = (this.#read = data === null ? loadAll(src, host.kind, gone) : readList(data, host.kind));
      // Who asks again, asks the source again.
      read.catch(() => {
        if (this.#read === read) this.#read = undefined;
      });
      await read;
      this.#gone = undefined; // it is here
      waiting?.remove();
    }
    const { items, problems } = await this.#read;
    const address = new URL(to);
    const context = this.#context(address.pathname);
    const query = queryOf(address.searchParams, host.namePrefix);
    return [drawList(select(items, query, context), query, address.searchParams, context), step === 'first' ? problems : []];
  }

  #context(path: string): Context {
    const { id, kind, label, headingLevel, perPage, namePrefix: prefix, itemUrl, feedUrl, mapUrl = '', calendarUrl = '' } = this.#host;
    const { say, languageOf } = this.#tools;
    return {
      ...given({ kind, label, headingLevel, perPage, prefix, itemUrl, feedUrl, mapUrl, calendarUrl, path, now: amsterdam().join('T'), language: languageOf(this.#host) }),
      id: freeId(this.#host, id || given({ kind }).id),
      tell: (dutch, english) => say(this.#host, dutch, english),
    };
  }

  #wait(): HTMLElement {
    const { kind } = this.#host;
    const tell = this.#context('').tell;
    const text = kind === 'event' ? tell(nl.eventLoading, en.eventLoading) : kind === 'publication' ? tell(nl.publicationLoading, en.publicationLoading) : tell(nl.newsLoading, en.newsLoading);
    this.#host.querySelector(':scope > .owc-failed')?.remove();
    const waiting = h('p', { 'class': 'owc-loading', 'data-owc': true }, text);
    this.#host.append(waiting);
    return waiting;
  }

  /** Says that it is not there, with a button to ask again. What was asked stays in the address. */
  #fail(error: unknown, to: string, step: Step): void {
    const host = this.#host;
    const { say, announce } = this.#tools;
    const network = error instanceof LoadError && error.kind === 'network';
    const message = network ? say(host, nl.failedNetwork, en.failedNetwork) : say(host, nl.failed, en.failed);
    host.querySelectorAll(':scope > :is(.owc-loading, .owc-failed)').forEach((node) => node.remove());
    const button = h('button', { type: 'button' }, say(host, nl.retry, en.retry));
    const place = h('div', { 'class': 'owc-failed', 'data-owc': true }, h('p', {}, message), button);
    button.addEventListener('click', () => {
      host.tabIndex = -1;
      host.focus(); // the button goes
      void this.#again(to, step).then(() => {
        if (countOf(host)) announce(countOf(host), host);
      });
    }, { once: true });
    host.append(place);
    announce(message, host);
    host.dispatchEvent(new Event(`${host.localName}-failed`, { bubbles: true }));
  }

  /** Puts what is found in the place of what was, and brings the form up to date. */
  #show(from: Element, step: Step, written: string): void {
    const host = this.#host;
    const { announce } = this.#tools;
    const old = host.querySelector('[data-results]');
    const results = from.querySelector<HTMLElement>('[data-results]')!;
    host.querySelectorAll(':scope > :is(.owc-loading, .owc-failed)').forEach((node) => node.remove());
    const focused = document.activeElement;
    if (!old || (step === 'first' && !host.served)) {
      const section = host.querySelector(':scope > section[data-owc]');
      const id = section?.contains(focused) ? focused!.id : '';
      section?.remove();
      host.append(from);
      if (id) from.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
      return;
    }
    const lost = old.contains(focused) || (step === 'link' && focused?.matches('[data-clear]') && host.contains(focused));
    old.replaceWith(results);
    renewForm(host, from, step, written);
    if (this.#title) document.title = this.#title; // it says what is searched, and which page it is
    const count = results.querySelector<HTMLElement>('[role=status]');
    if (lost || step === 'link') count?.focus();
    else announce(countOf(host), host);
  }
}

const countOf = (host: Element): string => host.querySelector('[data-results] [role=status]')?.textContent ?? '';

/** What stands where somebody is writing. */
const valueIn = (host: Element): string => (host.contains(document.activeElement) ? (document.activeElement as HTMLInputElement).value : '');

/** Numbers and states. What somebody just chose, or wrote since it was asked, is left alone. */
function renewForm(host: Element, from: Element, step: Step, written: string): void {
  const same = <T extends Element>(node: T): T | null => (node.id ? from.querySelector<T>(`#${CSS.escape(node.id)}`) : null);
  for (const control of host.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form[data-list] [id]:is(input, select)')) {
    const other = same(control);
    if (!other) continue;
    const count = other.parentElement!.querySelector('[data-count]')?.textContent;
    const place = control.parentElement!.querySelector('[data-count]');
    if (place && count !== undefined) place.textContent = count;
    if (control instanceof HTMLSelectElement) {
      for (const [index, option] of [...control.options].entries()) {
        const twin = (other as HTMLSelectElement).options[index];
        if (twin?.value === option.value) option.text = twin.text;
      }
      if (step !== 'form') control.value = (other as HTMLSelectElement).value;
    } else if (step !== 'form') {
      if (/^(checkbox|radio)$/.test(control.type)) control.checked = (other as HTMLInputElement).checked;
      else if (control !== document.activeElement || control.value === written) control.value = other.value;
    }
  }
  const [chosen, said] = [host.querySelector('[data-chosen]'), from.querySelector('[data-chosen]')];
  if (chosen && said) chosen.textContent = said.textContent;
  const [clear, other] = ['form [data-clear]', 'form [data-clear]'].map((selector, index) => [host, from][index]!.querySelector<HTMLAnchorElement>(selector));
  if (clear && other) {
    clear.hidden = other.hidden;
    clear.setAttribute('href', other.getAttribute('href') ?? '');
  }
}

/** More lists can be on a page. */
function freeId(host: Element, id: string): string {
  const lists = [...(host.getRootNode() as Document | ShadowRoot).querySelectorAll(host.localName)];
  const at = host.id ? 0 : lists.indexOf(host);
  return at > 0 ? `${id}-${at + 1}` : id;
}

/** Everything that a source has: 100 at a time, when the address does not say so itself. */
async function loadAll(src: string, kind: Item['kind'], signal: AbortSignal): Promise<ListRead> {
  const page = (number: number): string => {
    const url = new URL(src, document.baseURI);
    const size = { news: ['limit'], event: ['per_page'], publication: ['limit', 'per_page'] }[kind];
    if (!['limit', 'per_page'].some((name) => url.searchParams.has(name))) for (const name of size) url.searchParams.set(name, '100');
    if (number > 1) url.searchParams.set('page', String(number));
    return url.href;
  };
  const first = await readList(await loadJson(page(1), { signal }), kind);
  const all = [first];
  const numbers = Array.from({ length: Math.min(first.pages, MOST_PAGES) - 1 }, (_, index) => index + 2);
  await Promise.all(Array.from({ length: TOGETHER }, async () => {
    for (let number = numbers.shift(); number; number = numbers.shift()) all[number - 1] = await readList(await loadJson(page(number), { signal }), kind);
  }));
  // What stands on two pages, because something was added in between, is there once.
  const items = new Map(all.flatMap((read, index) => read.items.map((item): [string, Item] => [/^x\d+$/.test(item.id) ? `${index}/${item.id}` : item.id, item])));
  const problems = all.flatMap((read) => read.problems);
  if (first.pages > MOST_PAGES) problems.push({ part: 'items', message: `there are ${first.pages} pages; ${MOST_PAGES} are read` });
  return { items: [...items.values()], pages: first.pages, problems };
}
