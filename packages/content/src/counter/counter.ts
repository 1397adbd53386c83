import { define } from '@openwebconcept/core/define.js';
import { languageOf } from '@openwebconcept/core/localise.js';
import { ContentPart } from '../content-part.js';
import { page } from './counter.styles.js';

/**
 * A number that counts up when it comes into view, for who has nothing against motion. The real number is what stands in the page,
 * what is read aloud and what is copied.
 *
 * ```html
 * <p><owc-counter>12.345</owc-counter> bomen geplant</p>
 * ```
 *
 * @element owc-counter
 * @slot - The number as it is read, with what belongs to it: `€ 12,5 miljoen`
 */
export class Counter extends ContentPart {
  static override look = page;

  #observer?: IntersectionObserver;
  #stop?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    // Who chose their own colours would see both numbers.
    if (!matchMedia('(prefers-reduced-motion: no-preference) and (forced-colors: none)').matches) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.at(-1)!.isIntersecting) return;
      this.#observer?.disconnect();
      void import('./counter.count.js').then(({ count }) => this.isConnected && (this.#stop = count(this, languageOf(this))), () => {});
    });
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#stop?.();
  }
}

define('owc-counter', Counter);

declare global {
  interface HTMLElementTagNameMap {
    'owc-counter': Counter;
  }
}
