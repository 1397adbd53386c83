import { property } from '@lit/reactive-element/decorators/property.js';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { ProductPart } from '../product-part.js';
import { page } from './toc.styles.js';

/**
 * The parts of a page as links. Marks the part that is being read. Without a script they are links all the same.
 *
 * ```html
 * <owc-toc>
 *   <nav aria-labelledby="op-deze-pagina">
 *     <h2 id="op-deze-pagina">Op deze pagina</h2>
 *     <ul>
 *       <li><a href="#meenemen">Wat neemt u mee?</a></li>
 *       <li><a href="#kosten">Kosten</a></li>
 *     </ul>
 *   </nav>
 * </owc-toc>
 * ```
 *
 * Where no server can know the headings, `<owc-toc for="article"></owc-toc>` makes the list of the second-level headings in the element with that id.
 *
 * @element owc-toc
 * @slot - A `<nav>` with a heading and a list of links to ids in the page
 */
export class Toc extends ProductPart {
  static override look = page;

  /** The id of what the list is made of, when there is no list in the element. */
  @property() for = '';

  #listening?: AbortController;
  #frame = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const options = { passive: true, signal: this.#listening.signal };
    for (const type of ['scroll', 'resize', 'hashchange']) addEventListener(type, this.#later, options);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  protected override updated(): void {
    if (this.for && !this.querySelector('a:not([data-owc] a)')) void import('./toc.list.js').then(({ list }) => this.isConnected && list(this, this.for, say), () => {});
    this.#later();
  }

  readonly #later = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#mark();
    });
  };

  /** What is being read is the last part that begins in the upper third; at the end of the page, the part that was asked for or the last. */
  #mark(): void {
    let current: Element | undefined;
    const { clientHeight, scrollHeight } = document.documentElement;
    const end = scrollY > 0 && scrollY + clientHeight >= scrollHeight - 2;
    const links = this.querySelectorAll('a');
    for (const link of links) {
      const top = this.#target(link)?.getBoundingClientRect().top ?? Infinity;
      if (top < clientHeight / (end ? 1 : 3)) current = link;
      if (end && top > 0 && top < clientHeight && link.hash === location.hash) break;
    }
    for (const link of links) {
      if (link !== current) link.removeAttribute('aria-current');
      else if (!link.ariaCurrent) link.setAttribute('aria-current', 'true');
    }
  }

  #target({ hash }: HTMLAnchorElement): Element | null {
    try {
      return (this.getRootNode() as Document).getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null; // not encoded well: it points to nothing
    }
  }
}

define('owc-toc', Toc);

declare global {
  interface HTMLElementTagNameMap {
    'owc-toc': Toc;
  }
}
