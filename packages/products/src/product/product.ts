import { LitElement, html, nothing, render } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { LoadError, loadJson } from '@openwebconcept/core/load.js';
import { say } from '@openwebconcept/core/localise.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import '@openwebconcept/content/accordion.js';
import type { Problem, Product as ProductData } from '../pdc.js';
import * as nl from '../nl.js';
import * as en from '../en.js';
import { page, styles } from './product.styles.js';

/** The product is on the page. `problems` says what the source had that could not be shown. */
export class ProductLoadedEvent extends Event {
  readonly product: ProductData;
  readonly problems: readonly Problem[];

  constructor(product: ProductData, problems: readonly Problem[]) {
    super('owc-product-loaded', { bubbles: true });
    this.product = product;
    this.problems = problems;
  }
}

/** The product could not be shown. */
export class ProductFailedEvent extends Event {
  readonly error: LoadError;

  constructor(error: LoadError) {
    super('owc-product-failed', { bubbles: true });
    this.error = error;
  }
}

/**
 * A whole product page of a municipality: what it is, how to arrange it, costs, questions, downloads and links. The page comes from
 * the address in `src`, from an object in `data`, or from a server that printed it; then the element leaves it as it is.
 *
 * @element owc-product
 * @slot - The product page as printed by a server. When it is there nothing is loaded
 * @slot fallback - What is there until the product is: its title, a link to the page. It stays when the product cannot be loaded
 * @csspart loading - What is shown while the product is on its way.
 * @csspart failed - The message when the product could not be shown, with the button to try again.
 * @fires {ProductLoadedEvent} owc-product-loaded - The product is on the page.
 * @fires {ProductFailedEvent} owc-product-failed - The product could not be shown.
 */
export class Product extends LitElement {
  static override styles = styles;

  /** Address of the product in the PDC: `/wp-json/owc/pdc/v1/items/paspoort-aanvragen`. */
  @property() src = '';
  /** A product as the PDC gives it, for who has it already. Goes before `src`. */
  @property({ attribute: false }) data: unknown;
  /** Level of the title. What is below it follows. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 1;
  /** Address of other products on this site, for related products without one: `/producten/{slug}/`. */
  @property({ attribute: 'product-url' }) productUrl = '';

  @state() private status: 'rest' | 'loading' | 'failed' = 'rest';

  #error?: LoadError;
  #work?: AbortController;
  #pending = false;
  /** The nodes in our light DOM are ours. */
  #drawn = false;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, page);
    // Taken out halfway and put back: start again.
    if (this.#pending) void this.#show();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#work?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((['src', 'data', 'headingLevel', 'productUrl'] as const).some((name) => changed.has(name))) {
      this.#error = undefined;
      void this.#show();
    }
  }

  protected override render(): TemplateResult {
    const waiting = this.status === 'loading';
    if (this.#error && this.status !== 'rest') {
      return html`<slot name="fallback"></slot><div class="failed" part="failed">
        <p>${this.#message(this.#error)}</p>
        ${this.#error.retryable
          ? html`<button type="button" aria-disabled=${waiting ? 'true' : nothing} @click=${this.#retry}>${say(this, nl.retry, en.retry)}</button>`
          : nothing}
      </div>`;
    }
    return waiting
      ? html`<slot name="fallback"></slot><div class="loading" part="loading"><p>${say(this, nl.loading, en.loading)}</p><div class="lines" aria-hidden="true"></div></div>`
      : html`${this.#drawn ? nothing : html`<slot name="fallback"></slot>`}<slot></slot>`;
  }

  async #show(): Promise<void> {
    this.#work?.abort();
    this.#pending = true;
    if (!this.isConnected) return;
    const work = (this.#work = new AbortController());
    if (document.readyState === 'loading') await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed, { once: true }));
    if (work.signal.aborted) return;
    if (this.#served) {
      this.#pending = false;
      return;
    }
    const given = this.data !== undefined && this.data !== null;
    if (!given && !this.src) return this.#draw(nothing);

    const retried = this.status === 'failed';
    let told = false;
    if (!given) this.status = 'loading';
    // Whoever waits is told so, and told when it is over. Who does not need to wait just reads on.
    const telling = setTimeout(() => {
      told = this.status === 'loading' && this.isConnected;
      if (told) announce(say(this, nl.loading, en.loading), this);
    }, retried ? 0 : 500);
    try {
      // What a page from a server can do without comes along with the product.
      const [json, { productPage }] = await Promise.all([
        given ? this.data : loadJson(this.src, { signal: work.signal }),
        import('./product.template.js'),
      ]);
      const { template, product, problems } = await productPage(this, json);
      if (work.signal.aborted) return;
      this.#draw(template);
      if (told) announce(say(this, nl.loaded, en.loaded)(product.title), this);
      this.dispatchEvent(new ProductLoadedEvent(product, problems));
    } catch (error) {
      if (!work.signal.aborted) this.#fail(error instanceof LoadError ? error : new LoadError('network', String(error)));
    } finally {
      clearTimeout(telling);
    }
  }

  /** Someone else's HTML is here, a server's for example. It is whole, so there is nothing to do. */
  get #served(): boolean {
    return !this.#drawn && [...this.childNodes].some((node) => (node instanceof Element ? node.slot !== 'fallback' : node instanceof Text && node.data.trim()));
  }

  #draw(template: TemplateResult | typeof nothing): void {
    const retried = this.shadowRoot?.activeElement?.localName === 'button';
    if (template !== nothing || this.#drawn) {
      this.#drawn = true;
      render(template, this);
    }
    this.#error = undefined;
    this.#pending = false;
    this.status = 'rest';
    if (!retried) return;
    // The button that had focus is gone; reading goes on at the title.
    const title = this.querySelector<HTMLElement>('.owc-product > :first-child');
    title?.setAttribute('tabindex', '-1');
    void this.updateComplete.then(() => title?.focus());
  }

  #fail(error: LoadError): void {
    if (this.#drawn) render(nothing, this);
    this.#error = error;
    this.#pending = false;
    this.status = 'failed';
    this.requestUpdate();
    announce(this.#message(error), this);
    this.dispatchEvent(new ProductFailedEvent(error));
  }

  #message({ kind, status }: LoadError): string {
    if (status === 404 || status === 410) return say(this, nl.notFound, en.notFound);
    if (status === 401 || status === 403) return say(this, nl.notPublic, en.notPublic);
    return kind === 'network' ? say(this, nl.failedNetwork, en.failedNetwork) : say(this, nl.failed, en.failed);
  }

  readonly #retry = (): void => {
    if (this.status !== 'loading') void this.#show();
  };
}

define('owc-product', Product);

declare global {
  interface HTMLElementTagNameMap {
    'owc-product': Product;
  }
  interface GlobalEventHandlersEventMap {
    'owc-product-loaded': ProductLoadedEvent;
    'owc-product-failed': ProductFailedEvent;
  }
}
