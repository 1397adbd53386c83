import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { make, setAttribute } from '@openwebconcept/core/ours.js';
import { ContentPart } from '../content-part.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { page } from './glossary.styles.js';

/**
 * A hard word with its explanation on a press. Without a script the explanation stands behind the word, between brackets.
 *
 * ```html
 * <p>U maakt <owc-glossary><dfn>bezwaar</dfn> <span>U laat weten dat u het niet eens bent met een besluit.</span></owc-glossary>.</p>
 * ```
 *
 * With `for`, the explanation comes from a list on the page: `<dl id="woorden"><dt>bezwaar</dt><dd>…</dd></dl>` and
 * `<owc-glossary for="woorden"><dfn>bezwaar</dfn></owc-glossary>`.
 *
 * @element owc-glossary
 * @slot - A `<dfn>` with the word and a `<span>` with its explanation
 */
export class Glossary extends ContentPart {
  static override look = page;

  /** The id of a `<dl>` in the page that explains the word. */
  @property() for = '';

  #listening?: AbortController;
  /** Whether it was open when the pointer went down: a press beside an explanation closes it, and a press of the word is beside it. */
  #was = false;
  #observer?: MutationObserver;

  constructor() {
    super();
    this.addEventListener('toggle', ({ target }) => target === this.#tip && this.#toggled(), true);
    this.addEventListener('pointerdown', () => (this.#was = this.#listening?.signal.aborted === false));
    // Who points may press the word itself as well. The button beside it is what a keyboard finds.
    this.addEventListener('click', ({ target }) => {
      if (!this.#was && (target as Element).closest('dfn') && !(target as Element).closest('a')) this.querySelector<HTMLElement>(':scope > button')?.click();
      this.#was = false;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, { childList: true, subtree: true, characterData: true });
    // The list of words mostly stands at the end of the page.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#listening?.abort();
  }

  protected override updated(): void {
    const word = this.querySelector(':scope > dfn');
    if (!word || !('popover' in this)) return; // then it can be read where it stands
    const term = word.textContent!.trim();
    let tip = this.#tip;
    if (this.for && (!tip || tip.dataset.owc === '')) {
      const text = this.#find(term.toLowerCase());
      if (!text) return this.querySelectorAll(':scope > [data-owc]').forEach((node) => node.remove());
      tip ??= this.appendChild(make('span'));
      if (tip.textContent !== text) tip.textContent = text;
    }
    if (!tip) return;
    setAttribute(tip, 'popover', 'auto');
    let button = this.querySelector<HTMLButtonElement>(':scope > button[data-owc]');
    if (!button) tip.before((button = Object.assign(make('button'), { type: 'button' })));
    button.popoverTargetElement = tip;
    setAttribute(button, 'aria-label', say(this, nl.glossaryExplain, en.glossaryExplain)(term));
  }

  get #tip(): HTMLElement | null {
    return this.querySelector(':scope > span');
  }

  #find(term: string): string | undefined {
    const list = (this.getRootNode() as Document).getElementById?.(this.for);
    const found = [...(list?.querySelectorAll('dt') ?? [])].find((word) => word.textContent!.trim().toLowerCase() === term);
    for (let node = found?.nextElementSibling; node; node = node.nextElementSibling) if (node.localName === 'dd') return node.textContent!.trim();
    return undefined;
  }

  #toggled(): void {
    const tip = this.#tip!;
    this.#listening?.abort();
    if (!tip.matches(':popover-open')) return;
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    for (const type of ['scroll', 'resize']) addEventListener(type, () => this.#place(), options);
    this.#place();
    announce(tip.textContent!.trim(), this);
  }

  /** Below the word, or above it when there is no room; never beyond the edge of the window. */
  #place(): void {
    const tip = this.#tip!;
    const { bottom, top, left, right } = this.querySelector('dfn')!.getBoundingClientRect();
    const { width, height } = tip.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const start = getComputedStyle(this).direction === 'rtl' ? right - width : left;
    tip.style.left = `${Math.max(8, Math.min(start, clientWidth - width - 8))}px`;
    tip.style.top = `${bottom + height + 8 > clientHeight && top > height + 8 ? top - height - 8 : bottom + 8}px`;
  }
}

define('owc-glossary', Glossary);

declare global {
  interface HTMLElementTagNameMap {
    'owc-glossary': Glossary;
  }
}
