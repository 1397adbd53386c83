import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { languageOf, say } from '@openwebconcept/core/localise.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import { SlottedElement } from '@openwebconcept/core/slotted-element.js';
import { property } from '@lit/reactive-element/decorators/property.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { page as shared } from '../lists/lists.styles.js';
import { page } from './product-list.styles.js';

/**
 * Products of a municipality as headings with links: from A to Z, by theme, by audience, or the themes as tiles. A server prints the
 * list whole, and the element leaves that as it is; without it the list comes from the address in `src`.
 *
 * ```html
 * <owc-product-list src="/wp-json/owc/pdc/v1/items?limit=100" product-url="/producten/{slug}/"></owc-product-list>
 * ```
 *
 * @element owc-product-list
 * @slot - The list as printed by a server. When it is there nothing is loaded
 * @fires {Event} owc-product-list-loaded - The list is on the page.
 * @fires {Event} owc-product-list-failed - The list could not be loaded.
 */
export class ProductList extends SlottedElement {
  static override slots: readonly string[] = [];

  /** Address of the products in the PDC (`/wp-json/owc/pdc/v1/items`), or of its themes (`/themas`) for tiles. */
  @property() src = '';
  /** A list of products or themes as the PDC gives it, for who has it already. Goes before `src`. */
  @property({ attribute: false }) data: unknown;
  /** How the list is ordered. */
  @property() view: 'a-z' | 'themes' | 'audiences' | 'tiles' = 'a-z';
  /** A heading above the list. */
  @property() label = '';
  /** Level of the heading above the list. The headings in it are one lower. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 1;
  /** Address of a product on this site: `/producten/{slug}/`. */
  @property({ attribute: 'product-url' }) productUrl = '';
  /** Address of a theme on this site: `/producten/thema/{slug}/`. */
  @property({ attribute: 'theme-url' }) themeUrl = '';

  #work?: AbortController;
  #pending = false;
  /** The nodes here are ours. */
  #drawn = false;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, shared);
    adoptPageStyles(this, page);
    if (this.#pending) void this.#show(); // taken out halfway and put back
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#work?.abort();
  }

  protected override updated(): void {
    void this.#show();
  }

  async #show(again = false): Promise<void> {
    this.#work?.abort();
    const work = (this.#work = new AbortController());
    this.#pending = true;
    if (document.readyState === 'loading') await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed, { once: true }));
    if (work.signal.aborted || !this.isConnected) return;
    // A list that stands here and is not ours is whole.
    if ((!this.#drawn && this.childElementCount) || !(this.src || this.data)) return void (this.#pending = false);
    this.#drawn = true;
    const tools = { say, languageOf, announce };
    try {
      const template = await import('./product-list.template.js');
      if (work.signal.aborted) return;
      const waiting = template.wait(this, tools);
      if (again) announce(waiting, this);
      try {
        const count = await template.show(this, tools, work.signal);
        if (again) announce(template.loaded(this, tools, count), this);
        this.#end('loaded');
      } catch (error) {
        if (work.signal.aborted) return;
        announce(template.fail(this, tools, error, () => void this.#show(true)), this);
        this.#end('failed');
      }
    } catch {
      if (work.signal.aborted) return;
      // Not even what says so could be loaded.
      const message = say(this, nl.failedNetwork, en.failedNetwork);
      this.textContent = message;
      announce(message, this);
      this.#end('failed');
    }
  }

  #end(how: 'loaded' | 'failed'): void {
    this.#pending = false;
    this.dispatchEvent(new Event(`owc-product-list-${how}`, { bubbles: true }));
  }
}

define('owc-product-list', ProductList);

declare global {
  interface HTMLElementTagNameMap {
    'owc-product-list': ProductList;
  }
}
