import type { css as Css } from '@lit/reactive-element';
import type { announce as Announce } from '@openwebconcept/core/announce.js';
import type { languageOf as LanguageOf, say as Say } from '@openwebconcept/core/localise.js';
import type { adoptPageStyles as AdoptPageStyles } from '@openwebconcept/core/page-styles.js';
import type { Answer, Loaded, Place, Places, Position, Query } from '../model.js';
import * as en from './map.load.en.js';
import * as nl from './map.load.nl.js';
import { placesIn } from './map.read.js';
import type { MapElement } from './map.js';
import type { View } from './map.view.js';

/** What the element has loaded already and this must not load again. */
export interface Tools {
  say: typeof Say;
  languageOf: typeof LanguageOf;
  announce: typeof Announce;
  css: typeof Css;
  adoptPageStyles: typeof AdoptPageStyles;
}

/** A point that somebody asked for: an address. */
export interface Spot {
  at: Position;
  name: string;
}

export type Child = Node | string | false | null | undefined;
export type Attributes = Record<string, string | false | null | undefined>;

/** Makes an element. Text is text, whatever is in it; an attribute that is `false` or nothing is not there. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value != null && value !== false) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** Until what is there now is on the screen, or would be if anybody looked. */
const painted = (): Promise<void> => new Promise((done) => {
  setTimeout(done, 50);
  requestAnimationFrame(() => setTimeout(done));
});

/** So long nobody types before it is told what was found. */
const SILENCE = 600;
/** More values than these are nothing to choose from. */
const VALUES = 40;
const FORMATS = ['geojson', 'kml', 'csv'] as const;
const MIME = { geojson: 'application/geo+json', kml: 'application/vnd.google-earth.kml+xml', csv: 'text/csv' };
const empty: Query = { text: '', datasets: null, filters: {} };

/** The list of a map, its filters and its state. The map itself is another who shows the same. */
export class Shown {
  readonly tools: Tools;
  readonly h = h;
  places!: Places;
  loaded?: Loaded;
  answer?: Answer;
  chosen: string | null = null;
  query: Query = empty;
  /** The address that somebody chose. */
  spot: Spot | null = null;
  readonly #host: MapElement;
  #view?: View;
  #gone = new AbortController();
  #turn = 0;
  #rows = 0;
  #near?: Position;
  #timer?: ReturnType<typeof setTimeout>;
  #ready?: Promise<void>;
  #finding?: Promise<() => void>;

  constructor(host: MapElement, tools: Tools) {
    this.#host = host;
    this.tools = tools;
  }

  start(): void {
    const { signal } = this.#gone;
    const host = this.#host;
    host.addEventListener('input', this.#typed, { signal });
    host.addEventListener('change', this.#picked, { signal });
    host.addEventListener('submit', this.#sent, { signal });
    host.addEventListener('click', this.#pressed, { signal });
    host.addEventListener('focusin', this.#entered, { signal });
    addEventListener('hashchange', this.#went, { signal });
    this.#ready = this.#begin();
  }

  stop(): void {
    this.#gone.abort();
    clearTimeout(this.#timer);
    this.#view?.stop();
    void this.#finding?.then((end) => end(), () => undefined);
    if (!this.#host.places) this.places?.close();
  }

  /** Reads everything anew: the sources or what is asked of them changed. */
  renew(): void {
    this.#view?.renew();
    for (const own of this.#host.querySelectorAll(':scope > form[data-owc]')) own.remove();
    this.#ready = this.#begin();
    void this.#ready.then(() => (this.#gone.signal.aborted ? undefined : this.#view?.show(false)));
  }

  /** Has the map shown too. */
  async view(Made: typeof View, box: HTMLElement, pressed: boolean): Promise<void> {
    await this.#ready;
    await painted(); // the list and the map are a task each
    if (this.#gone.signal.aborted) return;
    this.#view ??= new Made(this.#host, box, this);
    await this.#view.show(pressed);
  }

  /** Chooses a place or none. @param opener what takes focus again when the card closes */
  async choose(id: string | null, opener?: HTMLElement): Promise<void> {
    if (id === this.chosen && !opener) return;
    const changed = id !== this.chosen;
    this.chosen = id;
    this.#mark();
    if (changed) {
      this.address({ plek: id });
      this.#host.dispatchEvent(new Event('owc-map-chosen', { bubbles: true }));
    }
    await this.#view?.choose(id, opener);
  }

  tell<T extends string | ((...args: never[]) => string)>(dutch: T, english: T): T {
    return this.tools.say(this.#host, dutch, english);
  }

  /** Puts the list in order of distance, or in its own again. */
  async near(at: Position | undefined): Promise<void> {
    this.#near = at;
    await this.#ready;
    if (!this.#gone.signal.aborted) await this.#draw();
  }

  /** Goes to an address, or forgets the one that was gone to. Where the map is not shown yet it starts there. @returns whether there is a map that goes */
  async go(spot: Spot | null): Promise<boolean> {
    this.spot = spot;
    this.#view?.spot();
    await this.near(spot?.at);
    return Boolean(this.#view);
  }

  // The address

  /** What the address says of this map. The second map of a page has names of its own. */
  asked(name: 'plek' | 'kaart'): string | null {
    const [hash, search] = [new URLSearchParams(location.hash.slice(1)), new URLSearchParams(location.search)];
    return hash.get(name + this.#nth) ?? search.get(name + this.#nth);
  }

  /** Keeps a place or a view in the address, where it takes no step of the way back. An address that leads to a heading is left alone. */
  address(change: Partial<Record<'plek' | 'kaart', string | null>>): void {
    if (location.hash.length > 1 && !location.hash.includes('=')) return;
    const hash = new URLSearchParams(location.hash.slice(1));
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(change)) {
      if (value) hash.set(name + this.#nth, value);
      else hash.delete(name + this.#nth);
      url.searchParams.delete(name + this.#nth);
    }
    url.hash = hash.toString().replaceAll('%2C', ',');
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }

  get #nth(): string {
    const at = [...(this.#host.getRootNode() as Document | ShadowRoot).querySelectorAll('owc-map')].indexOf(this.#host);
    return at > 0 ? `-${at + 1}` : '';
  }

  readonly #went = (): void => {
    const place = this.asked('plek');
    if (place !== this.chosen) void this.#host.choose(place);
  };

  // Places

  async #begin(): Promise<void> {
    const host = this.#host;
    const turn = ++this.#turn;
    this.query = empty;
    if (!this.#printed) this.#count(this.tell(nl.loading, en.loading));
    try {
      this.places ??= host.places ?? (await (await import('../worker/client.js')).openPlaces({ lang: this.tools.languageOf(host) }));
      if (this.#gone.signal.aborted) return this.places.close();
      const printed = this.#printed;
      const urls = host.src.split(/\s+/).filter(Boolean);
      this.loaded = await this.places.load(urls.length || !printed ? urls.map((url) => ({ url })) : [{ id: 'list', title: host.label, places: placesIn(printed) }]);
      if (turn !== this.#turn || this.#gone.signal.aborted) return;
      this.loaded.datasets = this.loaded.datasets.filter(({ count }) => count); // of what did not come there is nothing to choose
      this.answer = await this.places.ask(empty, this.#facets.map(([name]) => name));
      if (turn !== this.#turn || this.#gone.signal.aborted) return;
    } catch (error) {
      if (this.#gone.signal.aborted) return;
      console.error(error);
      this.loaded = { datasets: [], start: { center: null, zoom: null }, bounds: null, total: 0, problems: [{ of: '', kind: 'network', message: String(error) }] };
      this.answer = { count: 0, bounds: null, facets: [], datasets: {} };
    }
    this.#form();
    this.#problems();
    // Somebody was faster: what is in the form is answered as soon as this is done.
    if (this.#any(this.#asking)) void this.#update();
    else if (!this.#printed) await this.#draw();
    this.chosen = this.asked('plek');
    this.#mark();
    host.dispatchEvent(new Event('owc-map-loaded', { bubbles: true }));
  }

  /** The list that is not ours. */
  get #printed(): Element[] | undefined {
    const found = [...this.#host.children].filter((child) => !child.slot && !child.hasAttribute('data-owc'));
    return found.length ? found : undefined;
  }

  /** Properties to filter on, and what they are called. */
  get #facets(): [name: string, title: string][] {
    return this.#host.filters.split(',').map((part) => part.trim()).filter(Boolean).map((part) => {
      const [name, ...title] = part.split(':');
      return [name!.trim(), title.join(':').trim() || name!.trim()];
    });
  }

  #any({ text, datasets, filters }: Query): boolean {
    return Boolean(text || datasets || Object.keys(filters).length);
  }

  /** What the form asks. */
  get #asking(): Query {
    const form = this.#formNow;
    if (!form) return empty;
    const filters: Record<string, string[]> = {};
    let datasets: string[] | null = null;
    for (const { name, value } of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')) {
      const property = name.replace(/\[\]$/, '');
      if (property === 'dataset') (datasets ??= []).push(value);
      else (filters[property] ??= []).push(value);
    }
    return { text: form.querySelector<HTMLInputElement>('input[type=search]')?.value.trim() ?? '', datasets, filters };
  }

  get #formNow(): HTMLFormElement | null {
    return this.#host.querySelector(':scope > form');
  }

  async #update(): Promise<void> {
    await Promise.resolve(); // until what began is there to wait for
    await this.#ready;
    const query = this.#asking;
    if (JSON.stringify(query) === JSON.stringify(this.query)) return;
    const turn = ++this.#turn;
    this.query = query;
    const answer = await this.places.ask(query, this.#facets.map(([name]) => name));
    if (turn !== this.#turn || this.#gone.signal.aborted) return;
    this.answer = answer;
    this.#numbers();
    await Promise.all([this.#draw(), this.#view?.answered()]);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.tools.announce(this.#found, this.#host), SILENCE);
  }

  get #found(): string {
    const { count } = this.answer!;
    return count ? this.tell(nl.count, en.count)(count) : this.tell(nl.none, en.none);
  }

  // The list

  /** Ours, or the one of the server again when nothing is asked. */
  async #draw(): Promise<void> {
    const list = this.#own('ul', 'list', 'owc-map-list');
    const back = this.#printed && !this.#any(this.query) && !this.#near;
    this.#host.renderRoot.querySelector<HTMLElement>('slot:not([name]), slot[name=""]')!.hidden = Boolean(this.#printed) && !back;
    if (back) {
      list.remove();
      this.#own('div', 'more', 'owc-map-more').remove();
      return this.#count(this.#found);
    }
    const turn = this.#turn;
    const rows = await this.places.list(0, this.#host.pageSize, this.#near);
    if (turn !== this.#turn || this.#gone.signal.aborted) return;
    this.#rows = rows.length;
    list.replaceChildren(...rows.map((place) => this.#row(place)));
    this.#count(this.#found);
    this.#more();
    this.#mark();
  }

  #row(place: Place): HTMLElement {
    const level = Math.min(6, (this.#host.headingLevel || 2) + 1);
    const said = place.card.flatMap((part) => (part.kind === 'text' || part.kind === 'meta' ? [part] : [])).slice(0, 2);
    return h(
      'li',
      { 'data-place': place.id },
      h(`h${level}` as 'h3', {}, place.url ? h('a', { href: place.url }, place.title) : place.title),
      this.#near && !place.nowhere && h('p', { class: 'owc-map-meta' }, this.#away(this.#near, place.at)),
      ...said.map((part) => h('p', { class: part.kind === 'meta' && 'owc-map-meta' }, part.text)),
      place.nowhere
        ? h('p', { class: 'owc-map-meta' }, this.tell(nl.nowhere, en.nowhere))
        : h('p', {}, h('a', { class: 'owc-map-go', href: `#plek${this.#nth}=${encodeURIComponent(place.id)}` }, this.tell(nl.go, en.go), h('span', { class: 'owc-map-hidden' }, ` (${place.title})`))),
    );
  }

  /** How far it is, as the crow flies, and no more exact than that is. */
  #away([lon, lat]: Position, to: Position): string {
    const metres = Math.hypot((to[0] - lon) * Math.cos((((to[1] + lat) / 2) * Math.PI) / 180), to[1] - lat) * 111_320;
    const [size, unit] = metres < 995 ? [Math.round(metres / 10) * 10, 'meter'] : [Math.round(metres / (metres < 10_000 ? 100 : 1000)) / (metres < 10_000 ? 10 : 1), 'kilometer'];
    return this.tell(nl.away, en.away)(new Intl.NumberFormat(this.tools.languageOf(this.#host), { style: 'unit', unit }).format(size));
  }

  #more(): void {
    const count = this.answer!.count;
    const box = this.#own('div', 'more', 'owc-map-more');
    const more = count > this.#rows && h('button', { type: 'button', class: 'owc-map-next' }, this.tell(nl.more, en.more));
    const files =
      this.#host.downloadable &&
      count > 0 &&
      h('details', {}, h('summary', {}, this.tell(nl.download, en.download)), h('div', { class: 'owc-map-files' }, ...FORMATS.map((format) => h('button', { 'type': 'button', 'data-format': format }, format === 'geojson' ? 'GeoJSON' : format.toUpperCase()))));
    const open = box.querySelector('details')?.open;
    box.replaceChildren(...[more && h('span', {}, this.tell(nl.shown, en.shown)(this.#rows, count)), more, files].filter((child) => child !== false));
    if (files && open) files.open = true;
    if (!box.childElementCount) box.remove();
  }

  async #next(): Promise<void> {
    const turn = this.#turn;
    const rows = (await this.places.list(this.#rows, this.#rows + this.#host.pageSize, this.#near)).map((place) => this.#row(place));
    if (turn !== this.#turn || this.#gone.signal.aborted) return;
    this.#rows += rows.length;
    this.#own('ul', 'list', 'owc-map-list').append(...rows);
    this.#more();
    this.#mark();
    rows[0]?.querySelector('a')?.focus();
  }

  async #save(format: (typeof FORMATS)[number]): Promise<void> {
    const text = await this.places.save(format);
    const url = URL.createObjectURL(new Blob([text], { type: MIME[format] }));
    const name = (this.#host.label || 'locaties').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    h('a', { href: url, download: `${name}.${format}` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    this.tools.announce(this.tell(nl.saved, en.saved), this.#host);
  }

  /** Which place of the list is the chosen one. */
  #mark(): void {
    for (const row of this.#host.querySelectorAll('li[data-place], li[id]')) {
      const chosen = this.chosen !== null && (row.getAttribute('data-place') || row.id) === this.chosen;
      if (chosen) row.setAttribute('aria-current', 'true');
      else if (row.hasAttribute('aria-current')) row.removeAttribute('aria-current');
    }
  }

  // What stands around it

  /** A node of ours, once. */
  #own<K extends 'ul' | 'div' | 'p'>(tag: K, slot: string, name: string): HTMLElementTagNameMap[K] {
    const found = this.#host.querySelector<HTMLElementTagNameMap[K]>(`:scope > .${name}[data-owc]`);
    if (found) return found;
    const made = h(tag, { slot, 'class': name, 'data-owc': '' });
    this.#host.append(made);
    return made;
  }

  #count(text: string): void {
    const { headingLevel, label } = this.#host;
    if (headingLevel && label && !this.#host.querySelector(':scope > [slot=heading]')) this.#host.append(h(`h${Math.min(6, headingLevel)}` as 'h2', { 'slot': 'heading', 'data-owc': '' }, label));
    this.#own('p', 'count', 'owc-map-count').textContent = text;
  }

  #form(): void {
    const host = this.#host;
    const facets = this.#facets;
    const several = this.loaded!.datasets.length > 1 && !this.#printed;
    if (!this.#formNow && this.loaded!.total && (host.searchable || facets.length || several)) {
      host.append(
        h(
          'form',
          { 'slot': 'filters', 'role': 'search', 'aria-label': this.tell(nl.filter, en.filter)(host.label), 'data-owc': '' },
          host.searchable && h('div', { class: 'owc-map-search' }, h('label', {}, this.tell(nl.search, en.search), h('input', { type: 'search', name: 'zoek', autocomplete: 'off' }))),
          (several || facets.length > 0) && h('details', { open: matchMedia('(min-width: 40rem)').matches && '' }, h('summary', {}, this.tell(nl.filters, en.filters)), h('div', { class: 'owc-map-facets' })),
        ),
      );
    }
    const place = this.#formNow?.matches('[data-owc]') && this.#formNow.querySelector('.owc-map-facets');
    if (place && !place.childElementCount) {
      const group = (title: string, name: string, values: [value: string, text: string][]): HTMLElement =>
        h('fieldset', {}, h('legend', {}, title), ...values.map(([value, text]) => h('label', {}, h('input', { type: 'checkbox', name, value }), h('span', {}, text, ' ', h('span', { class: 'owc-map-number' })))));
      if (several) place.append(group(this.tell(nl.datasets, en.datasets), 'dataset', this.loaded!.datasets.map(({ id, title }) => [id, title])));
      for (const [name, title] of facets) {
        const values = this.answer!.facets.find(({ property }) => property === name)?.values ?? [];
        if (values.length) place.append(group(title, name, values.slice(0, VALUES).map(({ value }) => [value, value])));
      }
    }
    this.#numbers();
    this.#address();
  }

  /** Where an address is typed, when there is somebody who finds it. */
  #address(): void {
    const { provider, geocoder } = this.#host;
    const found = this.#host.querySelector(':scope > .owc-map-address');
    if (!(provider || geocoder)) return found?.remove();
    if (!found) this.#host.append(h('div', { 'slot': 'filters', 'class': 'owc-map-address', 'data-owc': '' }, h('label', {}, this.tell(nl.address, en.address), h('input', { type: 'text', maxlength: '200', spellcheck: 'false' }))));
    else if (found.contains((this.#host.getRootNode() as Document | ShadowRoot).activeElement)) this.#enter(found.querySelector('input')!); // somebody was faster
  }

  /** How many places each filter has now. */
  #numbers(): void {
    for (const input of this.#formNow?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []) {
      const property = input.name.replace(/\[\]$/, '');
      const { facets, datasets } = this.answer!;
      const count = property === 'dataset' ? datasets[input.value] : facets.find((facet) => facet.property === property)?.values.find(({ value }) => value === input.value)?.count;
      const number = input.closest('label')?.querySelector('.owc-map-number');
      if (number) number.textContent = `(${count ?? 0})`;
    }
  }

  /** What is missing. */
  #problems(): void {
    const { problems, total } = this.loaded!;
    const lost = problems.filter(({ kind }) => kind === 'network' || kind === 'format' || kind === 'size');
    const moved = new Set(problems.filter(({ kind }) => kind === 'coordinates').map(({ of }) => of)).size;
    for (const { of, message } of problems) console.warn(`owc-map: ${of} ${message}`);
    const text = lost.length ? (total ? this.tell(nl.partly, en.partly) : this.tell(nl.failed, en.failed)) : moved ? this.tell(nl.unplaced, en.unplaced)(moved) : '';
    const box = this.#own('div', 'message', 'owc-map-message');
    if (!text) return box.remove();
    box.replaceChildren(text, ...(lost.length ? [h('p', {}, h('button', { type: 'button', class: 'owc-map-again' }, this.tell(nl.retry, en.retry)))] : []));
    if (!lost.length) return;
    this.tools.announce(text, this.#host);
    this.#host.dispatchEvent(new Event('owc-map-failed', { bubbles: true }));
  }

  // What people do

  readonly #entered = ({ target }: Event): void => {
    if ((target as Element).matches('.owc-map-address input')) this.#enter(target as HTMLInputElement);
  };

  #enter(input: HTMLInputElement): void {
    this.#finding ??= import('./map.find.js').then(({ findIn }) => (this.#gone.signal.aborted ? (): void => undefined : findIn(input, this.#host, this, this.tools)));
    this.#finding.catch(() => (this.#finding = undefined)); // at the next time that somebody comes
  }

  readonly #typed = (event: Event): void => {
    if ((event.target as Element).closest('form') === this.#formNow && (event.target as HTMLInputElement).type === 'search') void this.#update();
  };

  readonly #picked = (event: Event): void => {
    if ((event.target as Element).closest('form') === this.#formNow) void this.#update();
  };

  readonly #sent = (event: SubmitEvent): void => {
    if (event.target !== this.#formNow || event.defaultPrevented) return;
    event.preventDefault();
    void this.#update();
  };

  readonly #pressed = (event: MouseEvent): void => {
    const target = (event.target as Element).closest<HTMLElement>('a, button');
    if (!target || event.defaultPrevented || target.closest('owc-map') !== this.#host) return;
    if (target.matches('.owc-map-next')) void this.#next();
    else if (target.matches('.owc-map-again')) this.renew();
    else if (target.dataset.format) void this.#save(target.dataset.format as (typeof FORMATS)[number]);
    else if (target.matches('.owc-map-go, a[href^="#plek"]') && !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      const id = new URLSearchParams(target.getAttribute('href')!.slice(1)).get(`plek${this.#nth}`);
      if (id) void this.#host.choose(id, target);
    }
  };
}
