import { property } from '@lit/reactive-element/decorators/property.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import { ContentPart } from '../content-part.js';
import { page as pagination } from '../pagination/pagination.styles.js';
import { page } from './lists.styles.js';
import type { ListWork, Step } from './list.load.js';
import { ContentLoadedEvent, tools } from './loaded.js';

/**
 * A list with search, filters and pages that all stand in the address. A server prints it whole; the element then brings what is asked
 * to the page that is there. Without a server it comes from `src`.
 */
export abstract class ListElement extends ContentPart {
  static override look = page;
  /** What it is a list of. */
  abstract readonly kind: 'news' | 'event' | 'publication';

  /** Address of the items in the API. Not needed when a server prints the list. */
  @property() src = '';
  /** The items as the API gives them, for who has them already. Goes before `src`. */
  @property({ attribute: false }) data: unknown;
  /** The heading above the list. */
  @property() label = '';
  /** Level of that heading. The titles in the list are one lower. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** How many items there are on a page. */
  @property({ type: Number, attribute: 'per-page' }) perPage = 10;
  /** Stands before every name in the address, for when there are more lists on a page. */
  @property({ attribute: 'prefix' }) namePrefix = '';
  /** Address of an item on this site: `/nieuws/{slug}/`. */
  @property({ attribute: 'item-url' }) itemUrl = '';
  /** Address of a feed to subscribe to. */
  @property({ attribute: 'feed-url' }) feedUrl = '';

  #work?: Promise<ListWork>;
  #stop?: AbortController;
  #drawn = false;
  /** The query of the address that is shown. */
  #shown = '';
  /** What is asked and not there yet. */
  #asked?: [to: string, step: Step];
  /** Who leaves the page asks nothing more. */
  #leave?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, pagination);
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    for (const type of ['submit', 'change', 'click']) this.addEventListener(type, this, { signal });
    for (const type of ['popstate', 'pagehide', 'pageshow']) addEventListener(type, this, { signal });
    if (!this.hasUpdated) this.#shown = location.search;
    else if (this.#asked) void this.#go(...this.#asked);
    else if (!this.querySelector('[data-results]')) this.#show();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.abort();
    this.#leave?.abort();
  }

  protected override updated(): void {
    this.#show();
  }

  /** What stands here and is not ours is whole. */
  #show(): void {
    if (!(this.src || this.data) || (!this.#drawn && this.childElementCount)) return;
    this.#drawn = true;
    void this.#go(location.href, 'first');
  }

  /** Is there something that makes a page out of items? */
  get served(): boolean {
    return !this.#drawn;
  }

  handleEvent(event: Event): void {
    if (event.type === 'popstate') {
      // Also a jump to a part of this page is one, and a step of another list; and a page that was opened anew has steps of before.
      if (ownQuery(this, location.search) !== ownQuery(this, this.#shown)) void this.#go(location.href, 'back');
      return;
    }
    if (event.type === 'pagehide') {
      this.#leave?.abort(); // what a browser stops then is no failure
      return;
    }
    if (event.type === 'pageshow') {
      // A page that comes back as it was left.
      if (this.#asked && this.#leave?.signal.aborted) void this.#go(...this.#asked);
      return;
    }
    const to = addressOf(this, event);
    if (!to) return;
    if (event.type !== 'change') event.preventDefault();
    void this.#go(to, event.type === 'click' ? 'link' : 'form');
  }

  async #go(to: string, step: Step): Promise<void> {
    const asked: [string, Step] = (this.#asked = [to, step]);
    const { signal } = (this.#leave = new AbortController());
    try {
      const work = await (this.#work ??= import('./list.load.js').then(({ ListWork }) => new ListWork(this, tools, (where, how) => this.#go(where, how))));
      if (signal.aborted) return;
      const problems = await work.go(to, step, signal);
      // Something else is asked by now, or it is to be asked again.
      if (signal.aborted || this.#asked !== asked) return;
      this.#asked = undefined;
      if (!problems) return;
      this.#shown = new URL(to).search;
      this.dispatchEvent(new ContentLoadedEvent(this.localName, problems));
    } catch (error) {
      if (signal.aborted) return;
      // Not even what does this could be loaded: a browser can do it by itself.
      this.#work = undefined;
      this.#asked = undefined;
      if (step !== 'first') location.assign(to);
      else this.dispatchEvent(new Event(`${this.localName}-failed`, { bubbles: true }));
    }
  }
}

/** Where a press or a choice leads, when that is this page with another question. */
function addressOf(host: ListElement, event: Event): string {
  const target = event.target as HTMLElement;
  const form = target.closest<HTMLFormElement>('form[data-list]');
  if (event.defaultPrevented) return '';
  if (event.type === 'click') {
    const { button, metaKey, ctrlKey, shiftKey, altKey } = event as MouseEvent;
    const link = target.closest<HTMLAnchorElement>('[data-results] nav a[href], a[data-clear]');
    return link && !link.target && here(link.href) && !(button || metaKey || ctrlKey || shiftKey || altKey) ? merged(host, new URL(link.href).searchParams) : '';
  }
  // Words and days are asked with the button: who types is not done.
  if (!form || !here(form.action) || (event.type === 'change' && !target.matches('[type=checkbox], [type=radio], select'))) return '';
  return merged(host, new URLSearchParams([...new FormData(form)].filter(([, value]) => value) as [string, string][]));
}

function here(address: string): boolean {
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && pathname === location.pathname && Boolean(address);
}

/** Is this a name of the list? `thema`, `thema[]` and `thema[1]` are one. */
function ownNames(host: ListElement): (name: string) => boolean {
  const bare = (name: string): string => name.replace(/\[\d*\]$/, '');
  const names = new Set([...host.querySelectorAll<HTMLInputElement>('form[data-list] [name]:not([type=hidden])')].map(({ name }) => bare(name)));
  const page = [...names].find((name) => name.endsWith('zoek'))?.replace(/zoek$/, 'pagina');
  return (name) => names.has(bare(name)) || name === page;
}

function ownQuery(host: ListElement, query: string): string {
  const ours = ownNames(host);
  return new URLSearchParams([...new URLSearchParams(query)].filter(([name]) => ours(name))).toString();
}

/** Ours from the form or the link, what is not ours from the address: another list may have changed that. */
function merged(host: ListElement, asked: URLSearchParams): string {
  const ours = ownNames(host);
  const query = new URLSearchParams([...[...new URLSearchParams(location.search)].filter(([name]) => !ours(name)), ...[...asked].filter(([name]) => ours(name))]).toString();
  return location.origin + location.pathname + (query && `?${query}`);
}
