import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { ProductPart } from '../product-part.js';
import { page } from './quick-exit.styles.js';

/** So soon after the first must the last press come. */
const patience = 5000;

/**
 * The way out of a page for who must not be seen reading it. The link, or the Shift key three times within five seconds, covers the page
 * at once and puts another in its place: the Back button does not lead here again, and the other site is not told where its visitor
 * comes from. Pages before this one stay in the history of the browser: say so in the text of the page.
 *
 * ```html
 * <owc-quick-exit>
 *   <a href="https://www.buienradar.nl/" rel="nofollow noreferrer">Verlaat deze pagina snel</a>
 * </owc-quick-exit>
 * ```
 *
 * @element owc-quick-exit
 * @slot - A link to a harmless page of another site. Never one that is loaded beforehand: that would leave a trace
 */
export class QuickExit extends ProductPart {
  static override look = page;

  #first = 0;
  #presses = 0;
  #listening?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', this.#clicked, { signal });
    addEventListener('keydown', this.#pressed, { signal, capture: true });
    addEventListener('keyup', this.#released, { signal, capture: true });
    addEventListener('pageshow', this.#back, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#presses = 0;
  }

  readonly #clicked = (event: Event): void => {
    if (!(event.target as Element).closest('a')) return;
    event.preventDefault();
    this.#leave();
  };

  /** Shift with another key is somebody who writes. */
  readonly #pressed = ({ key, repeat, timeStamp }: KeyboardEvent): void => {
    if (repeat) return;
    if (key !== 'Shift') return void (this.#presses = 0);
    if (timeStamp - this.#first > patience) this.#presses = 0;
    if (!this.#presses++) this.#first = timeStamp;
    if (this.#presses < 3) return;
    this.#leave();
    this.#tell();
  };

  /** Only now it is known that no capital letter was written: whoever types does not want to hear of it. */
  readonly #released = ({ key }: KeyboardEvent): void => {
    if (key === 'Shift' && this.#presses > 0 && this.#presses < 3) this.#tell();
  };

  #tell(): void {
    const presses = this.#presses;
    void import('./quick-exit.tell.js').then(({ tell }) => tell(this, presses, patience, announce, say), () => {});
  }

  #leave(): void {
    const link = this.querySelector('a');
    if (!/^https?:/.test(link?.protocol ?? '')) return;
    // Covered before anything else, also where a dialog is open.
    const cover = document.createElement('div');
    cover.className = 'owc-quick-exit-cover';
    cover.popover = 'manual';
    cover.style.cssText = 'all:initial;position:fixed;inset:0;z-index:2147483647;background:#fff'.replace(/(;|$)/g, '!important;');
    document.body.append(cover);
    cover.showPopover?.();
    document.title = link!.host;
    document.head.append(Object.assign(document.createElement('meta'), { name: 'referrer', content: 'no-referrer' }));
    location.replace(link!.href);
  }

  /** Somebody came back to this page as the browser had kept it. */
  readonly #back = (): void => document.querySelector('.owc-quick-exit-cover')?.remove();
}

define('owc-quick-exit', QuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'owc-quick-exit': QuickExit;
  }
}
