import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { ContentPart } from '../content-part.js';
import { page } from './breadcrumb.styles.js';

/**
 * Where a page is in the site. A long path on a small screen shows its beginning and its end, with a button for what is between them;
 * that is read and tabbed to all the same.
 *
 * ```html
 * <owc-breadcrumb>
 *   <nav aria-label="Kruimelpad">
 *     <ol>
 *       <li><a href="/">Home</a></li>
 *       <li><a href="/reizen">Reizen</a></li>
 *       <li><a href="/reizen/paspoort" aria-current="page">Paspoort aanvragen</a></li>
 *     </ol>
 *   </nav>
 * </owc-breadcrumb>
 * ```
 *
 * @element owc-breadcrumb
 * @slot - A `<nav>` with a name and an `<ol>` of links; the last is the page itself
 */
export class Breadcrumb extends ContentPart {
  static override look = page;

  #observer?: MutationObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusin', this.#focused);
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, { subtree: true, childList: true });
    this.requestUpdate(); // the path may be another one since
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('focusin', this.#focused);
    this.#observer?.disconnect();
  }

  protected override updated(): void {
    const [first, second, ...rest] = this.querySelectorAll('nav > ol > li:not([data-owc])');
    let item = this.querySelector<HTMLElement>('li[data-owc]');
    if (rest.length < 3) return item?.remove();
    if (!item) {
      item = document.createElement('li');
      item.setAttribute('data-owc', '');
      item.append(Object.assign(document.createElement('button'), { type: 'button', textContent: '…' }));
    }
    const button = item.querySelector('button')!;
    button.ariaLabel = say(this, nl.breadcrumbOpen, en.breadcrumbOpen);
    button.onclick = () => second!.querySelector('a')?.focus(); // which shows the path
    if (item.previousElementSibling !== first) first!.after(item);
  }

  // Who tabs into what is not shown, sees it from then on.
  readonly #focused = ({ target }: Event): void => {
    const item = this.querySelector<HTMLElement>('li[data-owc]');
    const items = [...this.querySelectorAll('li:not([data-owc])')];
    if (items.slice(1, -2).some((between) => between.contains(target as Node))) item?.toggleAttribute('hidden', true);
  };
}

define('owc-breadcrumb', Breadcrumb);

declare global {
  interface HTMLElementTagNameMap {
    'owc-breadcrumb': Breadcrumb;
  }
}
