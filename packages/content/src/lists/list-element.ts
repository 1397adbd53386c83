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
  /** The address has been changed for this list. */
  #moved = false;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, pagination);
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    for (const type of ['submit', 'change', 'click']) this.addEventListener(type, this, { signal });
    addEventListener('popstate', this, { signal });
    if (this.hasUpdated && !this.querySelector('[data-results]')) this.#show();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.abort();
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
      if (this.#moved) void this.#go(location.href, 'back');
      return;
    }
    const to = addressOf(this, event);
    if (!to) return;
    if (event.type !== 'change') event.preventDefault();
    void this.#go(to, event.type === 'click' ? 'link' : 'form');
  }

  async #go(to: string, step: Step): Promise<void> {
    const { signal } = this.#stop!;
    try {
      const work = await (this.#work ??= import('./list.load.js').then(({ ListWork }) => new ListWork(this, tools, (where, how) => this.#go(where, how))));
      if (signal.aborted) return;
      const problems = await work.go(to, step, signal);
      this.#moved ||= step !== 'first';
      if (problems) this.dispatchEvent(new ContentLoadedEvent(this.localName, problems));
    } catch (error) {
      if (signal.aborted) return;
      // Not even what does this could be loaded: a browser can do it by itself.
      this.#work = undefined;
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

/** Ours from the form or the link, what is not ours from the address: another list may have changed that. */
function merged(host: ListElement, asked: URLSearchParams): string {
  const names = [...host.querySelectorAll<HTMLInputElement>('form[data-list] [name]:not([type=hidden])')].map(({ name }) => name);
  const before = names.find((name) => name.endsWith('zoek'))?.replace(/zoek$/, '') ?? '';
  const ours = (name: string): boolean => names.includes(name) || names.includes(name.replace(/\d*\]$/, ']')) || name === `${before}pagina`;
  const query = new URLSearchParams([...[...new URLSearchParams(location.search)].filter(([name]) => !ours(name)), ...[...asked].filter(([name]) => ours(name))]).toString();
  return location.origin + location.pathname + (query && `?${query}`);
}
