import { property } from '@lit/reactive-element/decorators/property.js';
import { ContentPart } from '../content-part.js';
import type { ItemWork } from './item.load.js';
import { ContentLoadedEvent, tools } from './loaded.js';
import { page } from './lists.styles.js';

/** One item on a page of its own. A server prints it whole; without a server it comes from `src`. */
export abstract class ItemElement extends ContentPart {
  static override look = page;
  abstract readonly kind: 'news' | 'event' | 'publication';

  /** Address of the item in the API. Not needed when a server prints it. */
  @property() src = '';
  /** The item as the API gives it, for who has it already. Goes before `src`. */
  @property({ attribute: false }) data: unknown;
  /** Level of the heading. Those in the text are lower. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 1;
  /** Address of another item on this site: `/nieuws/{slug}/`. */
  @property({ attribute: 'item-url' }) itemUrl = '';

  #stop?: AbortController;
  #work?: ItemWork;
  #drawn = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#pressed);
    if (this.hasUpdated && this.#stop?.signal.aborted && !this.querySelector('article')) void this.#show();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#pressed);
    this.#stop?.abort();
  }

  protected override updated(): void {
    void this.#show();
  }

  /** What stands here and is not ours is whole. */
  async #show(): Promise<void> {
    if (!(this.src || this.data) || (!this.#drawn && this.childElementCount)) return;
    this.#drawn = true;
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    try {
      const { ItemWork } = await import('./item.load.js');
      this.#work ??= new ItemWork(this, tools, () => void this.#show());
      const problems = signal.aborted ? undefined : await this.#work.show(signal);
      if (problems) this.dispatchEvent(new ContentLoadedEvent(this.localName, problems));
    } catch {
      if (!signal.aborted) this.dispatchEvent(new Event(`${this.localName}-failed`, { bubbles: true }));
    }
  }

  readonly #pressed = (event: Event): void => {
    if ((event.target as Element).closest('[data-calendar]')) void this.#work?.calendar();
  };
}
