/** Draws an item of what a source gives. Loaded when no server printed it. */
import { amsterdam } from '@openwebconcept/core/amsterdam.js';
import { LoadError, loadJson } from '@openwebconcept/core/load.js';
import { readItem } from './any.js';
import { given } from './context.js';
import type { Context } from './context.js';
import { h } from './dom.js';
import * as en from './en.js';
import { drawItem } from './item.js';
import type { CalendarEvent, Item, Problem } from './model.js';
import * as nl from './nl.js';
import type { Tools } from './list.load.js';

export interface ItemHost extends HTMLElement {
  readonly kind: Item['kind'];
  src: string;
  data: unknown;
  headingLevel: number;
  itemUrl: string;
  mapUrl?: string;
  calendarUrl?: string;
}

export class ItemWork {
  readonly #host: ItemHost;
  readonly #tools: Tools;
  readonly #again: () => void;
  #item?: Item;

  constructor(host: ItemHost, tools: Tools, again: () => void) {
    this.#host = host;
    this.#tools = tools;
    this.#again = again;
  }

  /** Gives what was wrong in the source; nothing when there is no item. */
  async show(signal: AbortSignal): Promise<readonly Problem[] | undefined> {
    const host = this.#host;
    const { kind, src } = host;
    const data = host.data ?? null;
    const { tell } = this.#context;
    const text = kind === 'event' ? tell(nl.eventLoading, en.eventLoading) : kind === 'publication' ? tell(nl.publicationLoading, en.publicationLoading) : tell(nl.newsLoading, en.newsLoading);
    if (data === null && !this.#item) this.#place(h('p', { 'class': 'owc-loading', 'data-owc': true }, text));
    try {
      const { item, problems } = await readItem(data ?? await loadJson(new URL(src, document.baseURI).href, { signal }), kind);
      if (signal.aborted) return undefined;
      if (!item) throw new LoadError('format', problems[0]?.message ?? 'there is no item');
      const article = await drawItem(item, this.#context);
      if (article.querySelector('owc-alert')) await import('../alert/alert.js').catch(() => {}); // without it the words are there too
      if (signal.aborted) return undefined;
      this.#item = item;
      this.#place(article);
      return problems;
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
      return undefined;
    }
  }

  /** The file with its times, for the calendar of who asks for it. */
  async calendar(): Promise<void> {
    if (this.#item?.kind !== 'event') return;
    const { calendarOf, save } = await import('./calendar.js');
    const event = this.#item as CalendarEvent;
    save(calendarOf([event], { host: location.hostname, now: amsterdam().join('T'), name: event.title }), `${event.slug || 'agenda'}.ics`);
  }

  get #context(): Context {
    const { id, kind, headingLevel, itemUrl, mapUrl = '', calendarUrl = '' } = this.#host;
    const { say, languageOf } = this.#tools;
    return {
      ...given({ kind, headingLevel, itemUrl, mapUrl, calendarUrl, now: amsterdam().join('T'), language: languageOf(this.#host) }),
      id: id || { news: 'bericht', event: 'activiteit', publication: 'publicatie' }[kind],
      tell: (dutch, english) => say(this.#host, dutch, english),
    };
  }

  #fail(error: unknown): void {
    const host = this.#host;
    const { say, announce } = this.#tools;
    const known = error instanceof LoadError;
    const message = known && error.kind === 'network' ? say(host, nl.failedNetwork, en.failedNetwork)
      : known && (error.status === 404 || error.status === 410) ? say(host, nl.failedGone, en.failedGone) : say(host, nl.failed, en.failed);
    const button = !known || error.retryable ? h('button', { type: 'button' }, say(host, nl.retry, en.retry)) : null;
    button?.addEventListener('click', this.#again, { once: true });
    this.#item = undefined;
    this.#place(h('div', { 'class': 'owc-failed', 'data-owc': true, 'tabindex': '-1' }, h('p', {}, message), button));
    announce(message, host);
    host.dispatchEvent(new Event(`${host.localName}-failed`, { bubbles: true }));
  }

  #place(node: HTMLElement): void {
    const host = this.#host;
    const focused = host.contains(document.activeElement);
    host.querySelectorAll(':scope > [data-owc]').forEach((old) => old.remove());
    host.append(node);
    if (!focused) return;
    // What had focus is gone; reading goes on where the item begins.
    const first = node.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6') ?? node;
    first.tabIndex = -1;
    first.focus();
  }
}
