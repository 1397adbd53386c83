import { define } from '@openwebconcept/core/define.js';
import { ContentPart } from '../content-part.js';
import { dismiss, enlarge, missText } from '../large.js';
import { page } from './gallery.styles.js';

/**
 * Images in a grid, each a link to its large file. With a script the link shows the image over the page, with a way to the next and
 * the previous one, also by the arrow keys.
 *
 * ```html
 * <owc-gallery>
 *   <ul>
 *     <li>
 *       <figure>
 *         <a href="/haven-2400.jpg"><img src="/haven-400.jpg" width="400" height="300" alt="De haven bij zonsopgang" loading="lazy"></a>
 *         <figcaption>De haven <small>Foto: Gemeente Voorbeeldstad</small></figcaption>
 *       </figure>
 *     </li>
 *   </ul>
 * </owc-gallery>
 * ```
 *
 * @element owc-gallery
 * @slot - A list of figures. The `alt` of an image is the name of its link
 * @cssprop [--owc-gallery-size=clamp(8.5rem, 22%, 16rem)] - How wide an image is at least
 */
export class Gallery extends ContentPart {
  static override slots = [''];
  static override look = page;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#pressed);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    dismiss(this);
  }

  protected override updated(): void {
    missText(this, 'a :is(img:not([alt]), img[alt=""])');
  }

  /** The links to images, not those to a page about one. */
  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[href]:has(img)')].filter(({ pathname }) => !/(\/|\.(html?|php|aspx?|pdf))$/i.test(pathname));
  }

  readonly #pressed = (event: MouseEvent): void => {
    const links = this.#links;
    const index = links.findIndex((link) => link.contains(event.target as Node));
    // In a new tab or window, or to keep: that is the browser's own.
    if (index < 0 || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const items = links.map((link) => ({
      href: link.href,
      image: link.querySelector('img'),
      caption: link.closest('figure, li')?.querySelector('figcaption') ?? null,
    }));
    void enlarge(this, items, index, links[index]!);
  };
}

define('owc-gallery', Gallery);

declare global {
  interface HTMLElementTagNameMap {
    'owc-gallery': Gallery;
  }
}
