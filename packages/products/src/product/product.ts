import { css } from '@lit/reactive-element';
import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import type { LoadError } from '@openwebconcept/core/load.js';
import { languageOf, say } from '@openwebconcept/core/localise.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import { SlottedElement } from '@openwebconcept/core/slotted-element.js';
import type { Problem, Product as ProductData } from '../model.js';
import * as nl from '../nl.js';
import * as en from '../en.js';
import { page as text } from '../product-part.styles.js';
import type { Load } from './product.load.js';
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
 * the address in `src`, from an object in `data`, or from a server that printed it; then the element leaves it as it is. The elements
 * of its parts come along when it is drawn here; a server names those that it prints.
 *
 * @element owc-product
 * @slot - The product page as printed by a server. When it is there nothing is loaded
 * @slot fallback - What is there until the product is: its title, a link to the page. It stays when the product cannot be loaded
 * @csspart loading - What is shown while the product is on its way.
 * @csspart failed - The message when the product could not be shown, with the button to try again.
 * @fires {ProductLoadedEvent} owc-product-loaded - The product is on the page.
 * @fires {ProductFailedEvent} owc-product-failed - The product could not be shown.
 */
export class Product extends SlottedElement {
  static override styles = styles;
  static override slots = ['fallback', ''];

  /** Address of the product in the PDC: `/wp-json/owc/pdc/v1/items/paspoort-aanvragen`. */
  @property() src = '';
  /** A product as the PDC gives it, for who has it already. Goes before `src`. */
  @property({ attribute: false }) data: unknown;
  /** Level of the title. What is below it follows. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 1;
  /** Address of other products on this site, for related products without one: `/producten/{slug}/`. */
  @property({ attribute: 'product-url' }) productUrl = '';
  /** Address of a theme on this site, for themes without one: `/onderwerpen/{slug}/`. */
  @property({ attribute: 'theme-url' }) themeUrl = '';
  /** Where answers to “did this help you?” are sent. Without it nothing is asked. */
  @property() feedback = '';

  /** What loads and draws. A page that a server printed never needs it. */
  #load?: Promise<Load>;
  #started?: Load;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, text);
    adoptPageStyles(this, page);
    if (this.hasUpdated) void this.#start(); // taken out halfway and put back
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#started?.stop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.size) void this.#start(true);
  }

  async #start(anew = false): Promise<void> {
    if (document.readyState === 'loading') await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed, { once: true }));
    if (!this.isConnected) return;
    if (!this.#load) {
      // Someone else's HTML is here, a server's for example. It is whole, so there is nothing to do.
      if ([...this.childNodes].some((node) => (node instanceof Element ? node.slot !== 'fallback' : node instanceof Text && node.data.trim()))) return;
      if (!this.src && (this.data ?? null) === null) return;
    }
    try {
      this.#started = await (this.#load ??= import('./product.load.js').then(
        ({ Load }) => new Load(this, {
          css, say, languageOf, announce, Loaded: ProductLoadedEvent, Failed: ProductFailedEvent, unreached: () => say(this, nl.failedNetwork, en.failedNetwork),
        }),
      ));
    } catch {
      // Not even what says so could be loaded.
      this.#load = undefined;
      const message = say(this, nl.failedNetwork, en.failedNetwork);
      this.renderRoot.querySelector('slot:last-child')!.textContent = message;
      announce(message, this);
      return;
    }
    this.#started.start(anew);
  }
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
