import type { PropertyValues } from '@lit/reactive-element';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { ContentPart } from '../content-part.js';
import * as en from '../en.js';
import { dismiss, enlarge, missText } from '../large.js';
import * as nl from '../nl.js';
import { page, styles } from './figure.styles.js';

/**
 * An image with a caption, and who made it. A link to a larger file becomes a button that shows it over the page. What is too much
 * for a text of one sentence, as with a graph or a map, is told in `<details>`.
 *
 * ```html
 * <owc-figure>
 *   <figure>
 *     <img src="/stadhuis-800.jpg" srcset="/stadhuis-400.jpg 400w, /stadhuis-800.jpg 800w" sizes="(min-width: 50rem) 50rem, 100vw"
 *       width="800" height="450" alt="Het nieuwe stadhuis aan de Markt">
 *     <figcaption>Het stadhuis is in mei geopend. <small>Foto: Gemeente Voorbeeldstad</small></figcaption>
 *   </figure>
 *   <a slot="large" href="/stadhuis-2400.jpg">Vergroot afbeelding</a>
 *   <details slot="description">
 *     <summary>Beschrijving van de afbeelding</summary>
 *     <p>…</p>
 *   </details>
 * </owc-figure>
 * ```
 *
 * @element owc-figure
 * @slot - A `<figure>` with an `<img>` that has an `alt`, a `width` and a `height`, and a `<figcaption>`; in it the maker in `<small>`
 * @slot large - A link to the large file, when there is one
 * @slot description - `<details>` with a long description, when one sentence is not enough
 * @csspart zoom - The button that shows the image large
 */
export class Figure extends ContentPart {
  static override slots = ['', 'large', 'description'];
  static override styles = styles;
  static override look = page;

  #observer?: MutationObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, { subtree: true, childList: true, attributeFilter: ['alt', 'slot'] });
    this.addEventListener('click', this.#pressed);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    dismiss(this);
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    missText(this, 'img:not([alt])');
    let button = this.#button;
    if (!this.#link) return button?.remove();
    if (!button) {
      button = Object.assign(document.createElement('button'), { type: 'button', part: 'zoom', ariaHasPopup: 'dialog' });
      button.addEventListener('click', this.#open);
      this.renderRoot.querySelector('[name=large]')!.before(button);
    }
    const text = (button.textContent = say(this, nl.figureZoom, en.figureZoom));
    const { alt } = this.#image ?? {};
    button.ariaLabel = alt ? `${text}: ${alt}` : null;
  }

  get #button(): HTMLButtonElement | null {
    return this.renderRoot.querySelector('[part]');
  }

  get #link(): HTMLAnchorElement | null {
    return this.querySelector(':scope > a[slot=large]');
  }

  get #image(): HTMLImageElement | null {
    return this.querySelector('img');
  }

  readonly #open = (): void => {
    const link = this.#link;
    if (link) void enlarge(this, [{ href: link.href, image: this.#image, caption: this.querySelector('figcaption') }], 0, this.#button!);
  };

  // For who points at the image itself; the button is there for everybody.
  readonly #pressed = ({ target }: Event): void => {
    if (target === this.#image && !this.#image!.closest('a')) this.#open();
  };
}

define('owc-figure', Figure);

declare global {
  interface HTMLElementTagNameMap {
    'owc-figure': Figure;
  }
}
