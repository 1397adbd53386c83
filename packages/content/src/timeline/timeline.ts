import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { ContentPart } from '../content-part.js';
import { page } from './timeline.styles.js';

/**
 * What happened and what is to come, in order. In a procedure the step that it is now is marked `aria-current="step"`: what stands before
 * it is done, what stands after it is to come, and each says so in words.
 *
 * ```html
 * <owc-timeline>
 *   <ol>
 *     <li><h3>Aanvraag ontvangen</h3><p class="owc-meta"><time datetime="2026-05-03">3 mei 2026</time></p></li>
 *     <li aria-current="step"><h3>Wij beoordelen uw aanvraag</h3><p>Dit duurt hoogstens 8 weken.</p></li>
 *     <li><h3>Besluit</h3></li>
 *   </ol>
 * </owc-timeline>
 * ```
 *
 * Without a current step there are no states, as in a history. `data-state="done"` or `data-state="upcoming"` on an item says it all the
 * same. A server that prints the words itself does so as `<span class="owc-timeline-state">Afgerond</span>` after the heading. An item may hold
 * `<details>`.
 *
 * @element owc-timeline
 * @slot - An `<ol>` with perhaps a heading and a `<time>` in each item
 */
export class Timeline extends ContentPart {
  static override look = page;

  #observer?: MutationObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver(() => this.#tell());
    this.#observer.observe(this, { subtree: true, childList: true, attributeFilter: ['aria-current', 'data-state'] });
    this.requestUpdate(); // steps may have come and gone while it was away
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override updated(): void {
    this.#tell();
  }

  #tell(): void {
    const items = [...this.querySelectorAll<HTMLElement>(':scope > ol > li')];
    const now = items.findLastIndex((item) => item.ariaCurrent === 'step');
    items.forEach((item, index) => {
      const ours = item.querySelector('.owc-timeline-state[data-owc]');
      const word = this.#word(item, index - now, now >= 0);
      if (!word || item.querySelector('.owc-timeline-state:not([data-owc])')) return ours?.remove();
      if (ours?.textContent === word) return;
      const state = ours ?? document.createElement('span');
      state.textContent = word;
      if (ours) return;
      state.className = 'owc-timeline-state';
      state.setAttribute('data-owc', '');
      const heading = item.querySelector('h2, h3, h4, h5, h6');
      if (heading) heading.after(state);
      else item.prepend(state);
    });
  }

  #word(item: HTMLElement, place: number, known: boolean): string | undefined {
    const { state } = item.dataset;
    if (item.ariaCurrent === 'step') return say(this, nl.timelineCurrent, en.timelineCurrent);
    if (state === 'done' || (!state && known && place < 0)) return say(this, nl.timelineDone, en.timelineDone);
    return state || known ? say(this, nl.timelineUpcoming, en.timelineUpcoming) : undefined;
  }
}

define('owc-timeline', Timeline);

declare global {
  interface HTMLElementTagNameMap {
    'owc-timeline': Timeline;
  }
}
