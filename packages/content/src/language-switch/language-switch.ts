import { define } from '@openwebconcept/core/define.js';
import { ContentPart } from '../content-part.js';
import { page } from './language-switch.styles.js';

/**
 * The languages that a page is there in, each by its own name. Many of them fit in a `<details>`.
 *
 * ```html
 * <owc-language-switch>
 *   <nav aria-label="Taal">
 *     <ul>
 *       <li><a href="/" lang="nl" hreflang="nl" aria-current="true">Nederlands</a></li>
 *       <li><a href="/en" lang="en" hreflang="en">English</a></li>
 *       <li><a href="/ar" lang="ar" hreflang="ar" dir="rtl">العربية</a></li>
 *     </ul>
 *   </nav>
 * </owc-language-switch>
 * ```
 *
 * With `<nav aria-label="Taal"><details><summary>Nederlands</summary><ul>…</ul></details></nav>` the list opens over the page. Escape, and
 * going elsewhere, closes it.
 *
 * @element owc-language-switch
 * @slot - A `<nav>` with a name and a list of links, which may be in a `<details>`
 */
export class LanguageSwitch extends ContentPart {
  static override look = page;

  #listening?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // What it stands in stays open.
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close(true) && event.preventDefault(), { signal });
    this.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && !this.contains(relatedTarget as Node) && this.#close(), { signal });
    addEventListener('click', (event) => event.composedPath().includes(this) || this.#close(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  #close(focus = false): boolean {
    const details = this.querySelector<HTMLDetailsElement>('details[open]');
    if (!details) return false;
    details.open = false;
    if (focus) details.querySelector('summary')?.focus();
    return true;
  }
}

define('owc-language-switch', LanguageSwitch);

declare global {
  interface HTMLElementTagNameMap {
    'owc-language-switch': LanguageSwitch;
  }
}
