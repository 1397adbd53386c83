import { property } from '@lit/reactive-element/decorators/property.js';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { ContentPart } from '../content-part.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { page } from './pagination.styles.js';

/**
 * The pages of a list as links: the first, the last, those around the current one, and the way to the previous and the next.
 *
 * ```html
 * <owc-pagination>
 *   <nav aria-label="Pagina's">
 *     <ul>
 *       <li><a rel="prev" href="?pagina=3" aria-label="Vorige pagina"><span>Vorige</span></a></li>
 *       <li><a href="?pagina=1" aria-label="Pagina 1">1</a></li>
 *       <li><span>…</span></li>
 *       <li><a href="?pagina=4" aria-label="Pagina 4" aria-current="page">4</a></li>
 *       <li><a href="?pagina=5" aria-label="Pagina 5">5</a></li>
 *       <li><a rel="next" href="?pagina=5" aria-label="Volgende pagina"><span>Volgende</span></a></li>
 *     </ul>
 *   </nav>
 * </owc-pagination>
 * ```
 *
 * Where no server prints them, `<owc-pagination current="4" total="12" href="?pagina={page}"></owc-pagination>` makes the links.
 *
 * @element owc-pagination
 * @slot - A `<nav>` with a name and a list of links
 */
export class Pagination extends ContentPart {
  static override look = page;

  /** The page that is shown. */
  @property({ type: Number }) current = 1;

  /** How many pages there are. */
  @property({ type: Number }) total = 0;

  /** The address of a page, with `{page}` where its number comes. */
  @property() href = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override updated(): void {
    const old = this.querySelector(':scope > nav[data-owc]');
    if (!(this.total > 1) || !this.href || this.querySelector('nav:not([data-owc])')) return old?.remove();
    const made = this.#make();
    if (!old) return this.append(made);
    if (old.isEqualNode(made)) return;
    const { activeElement } = this.getRootNode() as Document;
    const focused = old.contains(activeElement) && activeElement!.ariaLabel;
    old.replaceWith(made);
    if (focused) (made.querySelector<HTMLElement>(`[aria-label="${focused}"]`) ?? made.querySelector<HTMLElement>('[aria-current]')!).focus();
  }

  #make(): Element {
    const total = Math.floor(this.total);
    const current = Math.min(total, Math.max(1, Math.floor(this.current) || 1));
    const list = document.createElement('ul');
    const add = (node: Element): void => {
      const item = document.createElement('li');
      item.append(node);
      list.append(item);
    };
    const link = (page: number, label: string, ...inside: (string | Node)[]): HTMLAnchorElement => {
      const node = document.createElement('a');
      node.href = this.href.replaceAll('{page}', String(page));
      node.ariaLabel = label;
      node.append(...inside);
      return node;
    };
    const step = (page: number, rel: string, label: string, text: string): void => {
      if (page < 1 || page > total) return;
      const node = link(page, label, span(text));
      node.rel = rel;
      add(node);
    };
    step(current - 1, 'prev', say(this, nl.paginationPrevious, en.paginationPrevious), say(this, nl.paginationBack, en.paginationBack));
    let last = 0;
    for (let page = 1; page <= total; page++) {
      // A gap is only worth it when it is for more than one page.
      const near = Math.abs(page - current) < 2 || page === 1 || page === total || (page === 2 && current === 4) || (page === total - 1 && current === total - 3);
      if (!near) continue;
      if (page > last + 1) add(span('…'));
      const node = link(page, say(this, nl.paginationPage, en.paginationPage)(page), String(page));
      if (page === current) node.ariaCurrent = 'page';
      add(node);
      last = page;
    }
    step(current + 1, 'next', say(this, nl.paginationNext, en.paginationNext), say(this, nl.paginationOn, en.paginationOn));
    const nav = document.createElement('nav');
    nav.setAttribute('data-owc', '');
    nav.ariaLabel = say(this, nl.pagination, en.pagination);
    nav.append(list);
    return nav;
  }
}

function span(text: string): HTMLElement {
  return Object.assign(document.createElement('span'), { textContent: text });
}

define('owc-pagination', Pagination);

declare global {
  interface HTMLElementTagNameMap {
    'owc-pagination': Pagination;
  }
}
