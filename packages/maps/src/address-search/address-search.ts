/**
 * Finds a place by typing: suggestions under a native input, as a combobox of the ARIA Authoring Practices with a list. The input keeps
 * the focus; what was typed stays until a suggestion is chosen. Loaded when somebody comes into the input. It imports nothing that an
 * element imports; what it needs is handed to it.
 */
import type { css as Css } from '@lit/reactive-element';
import type { announce as Announce } from '@openwebconcept/core/announce.js';
import type { say as Say } from '@openwebconcept/core/localise.js';
import type { adoptPageStyles as AdoptPageStyles } from '@openwebconcept/core/page-styles.js';
import type { Geometry, Position } from '../model.js';
import type { Found, Geocoder } from '../pdok.js';
import { styles } from './address-search.styles.js';
import * as en from './en.js';
import * as nl from './nl.js';

/** What can be chosen: its name, and where it is when that is known. */
export interface Suggestion {
  label: string;
  geometry?: Geometry;
}

/** What the element around the input has loaded already. */
export interface SearchTools {
  say: typeof Say;
  announce: typeof Announce;
  adoptPageStyles: typeof AdoptPageStyles;
  css: typeof Css;
}

export interface SearchOptions<T extends Suggestion> {
  input: HTMLInputElement;
  /** Takes the list in, in light DOM. */
  home: HTMLElement;
  /** What the list is called. */
  name(): string;
  /** Suggestions that are there already, for what was typed. */
  given?(text: string): readonly T[];
  /** Suggestions that are asked for elsewhere. */
  find?(text: string, signal: AbortSignal): Promise<readonly T[]>;
  choose(suggestion: T): void;
}

/** Who finds addresses, as an element says it: in the same attributes on each that does. */
export interface Finding {
  /** Finds in a way of its own. Goes before `provider`. */
  geocoder?: Geocoder | null;
  provider?: string | null;
  /** Where the provider is, when it is not the usual place. */
  at?: string | null;
  municipality?: string | null;
}

/** Who finds addresses for an element. Nothing is loaded, and nobody is asked, before there is a question. */
export class Addresses {
  readonly #says: () => Finding;

  constructor(says: () => Finding) {
    this.#says = says;
  }

  /** Is there somebody to ask? */
  get some(): boolean {
    const { geocoder, provider } = this.#says();
    return Boolean(geocoder ?? provider);
  }

  async find(text: string, signal: AbortSignal): Promise<readonly Found[]> {
    return (await (await this.#who())?.find(text, { municipality: this.#only, signal })) ?? [];
  }

  /** Where something is that was found; nothing when nobody knows. */
  async locate({ geometry, id }: { geometry?: Geometry; id?: string }, signal?: AbortSignal): Promise<Geometry | null> {
    return geometry ?? ((id && (await (await this.#who())?.locate?.(id, signal))) || null);
  }

  async name(at: Position, signal: AbortSignal): Promise<string> {
    return (await (await this.#who())?.name?.(at, signal)) ?? '';
  }

  /** Is this beside the municipalities that it is limited to? Only where that is known. */
  async beside(at: Position, signal: AbortSignal): Promise<boolean> {
    return this.#only !== '' && (await (await this.#who())?.within?.(at, this.#only, signal)) === false;
  }

  get #only(): string {
    return this.#says().municipality ?? '';
  }

  async #who(): Promise<Geocoder | undefined> {
    const { geocoder: own, provider, at } = this.#says();
    if (own || !provider) return own ?? undefined;
    const { geocoder } = await import('../pdok.js');
    return geocoder(provider, at || undefined);
  }
}

/** From so many characters on an address is asked for. */
const LEAST = 2;
/** So long nobody types before is asked, and told. */
const PAUSE = 200;
const SILENCE = 800;
/** So many are shown. */
const MOST = 50;

/** Without regard to capitals, accents and signs. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

let sheet: ReturnType<typeof styles> | undefined;
let lists = 0;

export class AddressSearch<T extends Suggestion = Suggestion> {
  /** What stands in the list now. */
  found: readonly T[] = [];
  /** The last question was not answered. */
  failed = false;

  readonly #options: SearchOptions<T>;
  readonly #tools: SearchTools;
  readonly #popup = document.createElement('div');
  readonly #list = document.createElement('div');
  readonly #foot = document.createElement('div');
  #gone = new AbortController();
  #request?: AbortController;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #open = false;
  #active = -1;
  #quiet = false;
  #started = false;

  constructor(options: SearchOptions<T>, tools: SearchTools) {
    this.#options = options;
    this.#tools = tools;
    const id = `owc-search-${++lists}`;
    this.#popup.className = 'owc-search';
    this.#popup.hidden = true;
    this.#popup.setAttribute('popover', 'manual');
    this.#popup.toggleAttribute('data-owc', true);
    this.#list.id = id;
    this.#list.setAttribute('role', 'listbox');
    this.#popup.append(this.#list, this.#foot);
  }

  /** The input becomes a combobox. Call it again after the element was put back. */
  start(): void {
    this.stop();
    const { input, home } = this.#options;
    const { adoptPageStyles, css } = this.#tools;
    const { signal } = (this.#gone = new AbortController());
    adoptPageStyles(home, (sheet ??= styles(css)));
    for (const old of home.querySelectorAll(':scope > .owc-search')) old.remove(); // also of an element that was cloned
    home.append(this.#popup);
    for (const [name, value] of Object.entries({ 'role': 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.#list.id })) input.setAttribute(name, value);
    input.removeAttribute('aria-activedescendant');
    input.removeAttribute('list'); // the browser's own list would lie over ours
    input.addEventListener('keydown', this.#key, { signal });
    input.addEventListener('input', ({ isTrusted }) => isTrusted && this.#within && this.#search(), { signal }); // else it was filled in, and not typed
    input.addEventListener('click', () => this.#open || (input.value ? this.found.length && this.#show(this.found) : this.#search(true)), { signal });
    input.addEventListener('focus', this.#focus, { signal });
    input.addEventListener('blur', this.#blur, { signal });
    this.#popup.addEventListener('mousedown', (event) => event.preventDefault(), { signal }); // the input keeps the focus
    this.#popup.addEventListener('click', ({ target }) => this.#choose([...this.#list.children].indexOf(target as Element)), { signal });
    if (!this.#within) return;
    this.#focus();
    // Somebody typed before this was there.
    if (!this.#started && input.value !== input.defaultValue) this.#search();
    this.#started = true;
  }

  stop(): void {
    this.close();
    this.#gone.abort();
    this.#blur();
    this.#popup.remove();
  }

  close(): void {
    this.#request?.abort();
    this.#timers.splice(0).forEach(clearTimeout);
    if (!this.#open) return;
    this.#open = false;
    this.#activate(-1);
    this.#options.input.setAttribute('aria-expanded', 'false');
    if (this.#popup.isConnected) this.#popup.hidePopover?.();
    this.#popup.hidden = true;
    this.#follow('removeEventListener');
  }

  /** The suggestion that a text is, if one of those that were found says the same. */
  same(text: string): T | undefined {
    const wanted = plain(text);
    const fitting = wanted ? this.found.filter(({ label }) => plain(label) === wanted) : [];
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** The input is where somebody is; `:focus` says so only in a window that is in front. */
  get #within(): boolean {
    const { input } = this.#options;
    return (input.getRootNode() as Document | ShadowRoot).activeElement === input;
  }

  #tell<S extends string | ((...args: never[]) => string)>(dutch: S, english: S): S {
    return this.#tools.say(this.#options.input, dutch, english);
  }

  /** What the browser remembers would lie over the list; what it may not remember it does not restore, so only for now. */
  #focus = (): void => {
    const { input } = this.#options;
    if (!input.hasAttribute('autocomplete')) {
      this.#quiet = true;
      input.autocomplete = 'off';
    }
  };

  #blur = (): void => {
    this.close();
    if (this.#quiet) this.#options.input.removeAttribute('autocomplete');
    this.#quiet = false;
  };

  #key = (event: KeyboardEvent): void => {
    const { key, altKey } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey || this.#options.input.readOnly) return;
    const open = this.#open;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      if (altKey && step < 0) return this.close();
      if (!open) this.#search(true);
      const places = this.#list.childElementCount + 1; // one is the text itself
      if (!altKey && this.#open) this.#activate(((this.#active + 1 + step + places) % places) - 1);
    } else if (key === 'Enter' || key === 'Tab') {
      if (this.#active >= 0 && key === 'Enter') event.preventDefault(); // to choose is not to send
      if (!this.#choose(this.#active)) this.close();
    } else if (key === 'Escape' && open) {
      event.preventDefault(); // a dialog around it stays
      event.stopPropagation();
      this.close();
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) this.#activate(-1);
  };

  /** @param asked somebody wants to see the list, also when nothing was typed */
  #search(asked = false): void {
    const { input, given, find } = this.#options;
    const text = input.value.trim();
    const had = text || asked ? (given?.(text) ?? []) : [];
    this.#request?.abort();
    this.#timers.splice(0).forEach(clearTimeout);
    this.found = had;
    this.#activate(-1);
    if (!find) return had.length ? this.#show(had) : this.close();
    if (text.length < LEAST) return had.length ? this.#show(had) : text ? this.#show([], this.#tell(nl.short, en.short)(LEAST)) : this.close();
    const { signal } = (this.#request = new AbortController());
    this.#show(had, this.#tell(nl.searching, en.searching));
    this.#after(PAUSE, async () => {
      try {
        const more = await find(text.slice(0, 200), signal);
        if (signal.aborted) return;
        this.failed = false;
        this.#show([...had, ...more]);
      } catch {
        if (signal.aborted) return;
        this.failed = true;
        this.#show(had, this.#tell(nl.failed, en.failed));
      }
    });
  }

  #show(found: readonly T[], words = ''): void {
    const { input, name } = this.#options;
    const active = this.#list.children[this.#active]?.textContent;
    this.found = found = found.slice(0, MOST);
    const foot = words || (found.length ? '' : this.#tell(nl.none, en.none));
    this.#list.setAttribute('aria-label', name());
    this.#list.hidden = !found.length;
    this.#list.replaceChildren(
      ...found.map(({ label }, index) => {
        const option = document.createElement('div');
        option.id = `${this.#list.id}-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.textContent = label;
        return option;
      }),
    );
    this.#foot.textContent = foot;
    this.#foot.hidden = !foot;
    this.#list.scrollTop = 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    if (!this.#open) {
      this.#open = true;
      this.#popup.hidden = false;
      this.#popup.showPopover?.();
      this.#follow('addEventListener');
    }
    this.#place();
    this.#activate(active ? found.findIndex(({ label }) => label === active) : -1); // who was on one that stays is still on it
    this.#after(SILENCE, () => this.#tools.announce(foot || this.#tell(nl.results, en.results)(found.length), input)); // not at every key
  }

  #activate(index: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#list.children[index];
    const { input } = this.#options;
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #choose(index: number): boolean {
    const suggestion = this.found[index];
    if (!suggestion) return false;
    this.close();
    this.#options.choose(suggestion);
    return true;
  }

  #after(time: number, act: () => void): void {
    this.#timers.push(setTimeout(act, time));
  }

  #follow(how: 'addEventListener' | 'removeEventListener'): void {
    for (const type of ['scroll', 'resize']) {
      window[how](type, this.#place, true);
      visualViewport?.[how](type, this.#place);
    }
  }

  /** Under the input, or above it where there is more room. What it needs is given to its sheet, which no page can overrule. */
  #place = (): void => {
    const { top, bottom, left, width } = this.#options.input.getBoundingClientRect();
    const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
    const [above, below] = [top - offsetTop, offsetTop + height - bottom];
    const up = below < 200 && above > below;
    const { style } = this.#popup;
    style.setProperty('--owc-inset', up ? `auto auto ${document.documentElement.clientHeight - top}px ${left}px` : `${bottom}px auto auto ${left}px`);
    style.setProperty('--owc-width', `${width}px`);
    style.setProperty('--owc-room', `${(up ? above : below) - 8}px`);
  };
}
