import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { ContentPart } from '../content-part.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { page, styles } from './slider.styles.js';

/**
 * A list that scrolls sideways, one slide at a time, with a button to the next and the previous one. It never moves by itself. Use
 * it for what may be missed: most visitors see the first slide only.
 *
 * All slides stay in the list: who reads with a screen reader, or goes on with Tab, comes through all of them, and what gets focus
 * scrolls into view. Hiding the others would take them away from these visitors, and break a slide that is seen in part.
 *
 * ```html
 * <owc-slider label="Foto’s van de opening" role="group" aria-label="Foto’s van de opening">
 *   <ul tabindex="0">
 *     <li><h3>De burgemeester knipt het lint</h3><p>…</p></li>
 *     <li><h3>Muziek op de Markt</h3><p>…</p></li>
 *   </ul>
 * </owc-slider>
 * ```
 *
 * @element owc-slider
 * @slot - A list (`<ul>` or `<ol>`) with the slides. Give it a `tabindex`, so that the keyboard scrolls it without a script too
 * @csspart controls - The line with the status and the buttons
 * @cssprop [--owc-slider-size=100%] - How wide a slide is: with less, more are seen at a time
 */
export class Slider extends ContentPart {
  static override slots = [''];
  static override styles = styles;
  static override look = page;

  /** What the slides are together. A server prints it as `role="group"` and `aria-label` too. */
  @property() label = '';

  #list: HTMLElement | null = null;
  #seen = new Set<Element>();
  /** The first and the last slide that are seen, also halfway between two. */
  #range: [number, number] = [0, 0];
  /** Where a press goes: the next press counts from there, also when it is not reached yet. */
  #going = -1;
  #sight?: IntersectionObserver;
  #observer?: MutationObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver((records) => {
      if (records.some(({ target }) => target === this || target === this.#list)) this.requestUpdate();
    });
    this.#observer.observe(this, { childList: true, subtree: true });
    this.addEventListener('keydown', this.#pressed);
    this.addEventListener('scrollend', this.#arrived, true); // it does not bubble
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#sight?.disconnect();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (this.label) {
      for (const [name, value] of [['role', 'group'], ['aria-label', this.label]] as const) {
        if (this.getAttribute(name) !== value) this.setAttribute(name, value);
      }
    }
    this.#list = this.querySelector(':scope > :is(ul, ol)');
    this.#look();
    let controls = this.#controls;
    if (this.#slides.length < 2) return controls?.remove();
    if (!this.#list!.hasAttribute('tabindex')) this.#list!.tabIndex = 0;
    if (!controls) {
      controls = Object.assign(document.createElement('div'), { part: 'controls' });
      const button = (by: number): HTMLButtonElement => {
        const button = Object.assign(document.createElement('button'), { type: 'button' });
        button.addEventListener('click', () => this.#go(by));
        return button;
      };
      controls.append(document.createElement('span'), button(-1), button(1));
      this.renderRoot.prepend(controls);
    }
    this.#tell();
  }

  get #slides(): Element[] {
    return [...(this.#list?.children ?? [])];
  }

  get #controls(): HTMLElement | null {
    return this.renderRoot.querySelector('div');
  }

  #look(): void {
    this.#sight?.disconnect();
    this.#seen.clear();
    if (!this.#list || !this.isConnected) return;
    this.#sight = new IntersectionObserver((entries) => {
      for (const { target, intersectionRatio } of entries) this.#seen[intersectionRatio < 0.6 ? 'delete' : 'add'](target);
      if (!this.#seen.size) return;
      const seen = this.#slides.map((slide) => this.#seen.has(slide));
      this.#range = [seen.indexOf(true), seen.lastIndexOf(true)];
      if (this.#range[0] === this.#going) this.#going = -1;
      this.#tell();
    }, { root: this.#list, threshold: 0.6 });
    for (const slide of this.#slides) this.#sight.observe(slide);
  }

  #tell(): void {
    const controls = this.#controls;
    if (!controls) return;
    const [status, previous, next] = controls.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
    const [first, last] = this.#range;
    const all = this.#slides.length;
    status.textContent = say(this, nl.sliderStatus, en.sliderStatus)(first + 1, last + 1, all);
    previous.ariaLabel = say<string>(this, nl.sliderPrevious, en.sliderPrevious);
    next.ariaLabel = say<string>(this, nl.sliderNext, en.sliderNext);
    // Not disabled: who pressed it to the end would lose focus.
    previous.ariaDisabled = String(first === 0);
    next.ariaDisabled = String(last === all - 1);
  }

  #go(by: number): void {
    const slides = this.#slides;
    const [first, last] = this.#range;
    const from = this.#going < 0 ? first : this.#going;
    const to = Math.max(0, Math.min(from + by, slides.length - 1 - (last - first)));
    const list = this.#list!;
    if (to === from) return;
    this.#going = to;
    const side = getComputedStyle(list).direction === 'rtl' ? 'right' : 'left';
    const padding = parseFloat(getComputedStyle(list).scrollPaddingInlineStart) || 0;
    const away = slides[to]!.getBoundingClientRect()[side] - list.getBoundingClientRect()[side];
    list.scrollBy({ left: away + (side === 'left' ? -padding : padding) });
    const name = slides[to]!.querySelector('h1, h2, h3, h4, h5, h6')?.textContent ?? slides[to]!.querySelector('img')?.alt;
    announce([say(this, nl.sliderStatus, en.sliderStatus)(to + 1, to + 1 + last - first, slides.length), name?.trim()].filter(Boolean).join(': '), this);
  }

  readonly #arrived = (): void => void (this.#going = -1);

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.target !== this.#list || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const side = getComputedStyle(this.#list!).direction === 'rtl' ? -1 : 1;
    const by = { ArrowRight: side, ArrowLeft: -side, Home: -Infinity, End: Infinity }[event.key];
    if (!by) return;
    event.preventDefault();
    this.#go(by);
  };
}

define('owc-slider', Slider);

declare global {
  interface HTMLElementTagNameMap {
    'owc-slider': Slider;
  }
}
