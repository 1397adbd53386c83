import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { languageOf, say } from '@openwebconcept/core/localise.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import { SlottedElement } from '@openwebconcept/core/slotted-element.js';
import { page as shared } from '../lists/lists.styles.js';
import type { Searching } from './product-search.load.js';
import { page, styles } from './product-search.styles.js';

/**
 * Finds a product of a municipality by what residents say: their own words, typing errors, parts of Dutch compounds, English. Without
 * JavaScript it is a form that asks the server; with it, what is found shows while typing, and what is asked stands in the address.
 *
 * ```html
 * <owc-product-search src="/wp-json/owc/pdc/v1/items?limit=100" product-url="/producten/{slug}/">
 *   <form role="search" method="get">
 *     <label for="zoek">Zoek een product of dienst</label>
 *     <input type="search" id="zoek" name="q">
 *     <button type="submit">Zoeken</button>
 *   </form>
 *   <p slot="contact">Niet gevonden? Bel <a href="tel:14012">14 012</a>.</p>
 * </owc-product-search>
 * ```
 *
 * A filter is a native control in the form: `name="thema"` for themes, `name="doelgroep"` for audiences. Without a form one is made.
 *
 * @element owc-product-search
 * @slot - The search form, and the results as printed by a server
 * @slot contact - Where else to ask. It comes last, at the same place whatever was found
 */
export class ProductSearch extends SlottedElement {
  static override styles = styles;
  static override slots = ['', 'contact'];

  /** Address of the products in the PDC: `/wp-json/owc/pdc/v1/items`. Without it the form asks the server. */
  @property() src = '';
  /** The products as the PDC gives them, for who has them already. Goes before `src`. */
  @property({ attribute: false }) data: unknown;
  /** Words of your own residents, as `groene bak, otto = afvalcontainer`: what is typed, and what is then looked for. Between two of them a semicolon. */
  @property() synonyms = '';
  /** What the field is called, when the form is made here. */
  @property() label = '';
  /** The page with the results, when the form is made here. This page when empty. */
  @property() action = '';
  /** Level of the heading above the results. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Address of a product on this site: `/producten/{slug}/`. */
  @property({ attribute: 'product-url' }) productUrl = '';

  #loading?: Promise<Searching | undefined>;
  #searching?: Searching;

  constructor() {
    super();
    // The engine and the products come with the first one who wants to search.
    this.addEventListener('focusin', () => void this.#start());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, shared);
    adoptPageStyles(this, page);
    if (this.hasUpdated) void this.#begin(); // put back
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#searching?.stop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if ((['src', 'data', 'synonyms'] as const).some((name) => changed.has(name))) this.#searching?.renew();
  }

  protected override firstUpdated(): void {
    void this.#begin();
  }

  /** What the address asks is shown, unless a server did so. Who is in the field already, or typed before we came, is served too. */
  async #begin(): Promise<void> {
    if (document.readyState === 'loading') await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed, { once: true }));
    if (!this.isConnected) return;
    const input = this.querySelector('input');
    const typed = input && input.value !== input.defaultValue;
    const asked = !this.querySelector('.owc-search-results') && /[?&](q|thema|doelgroep)(%5B%5D|\[\])?=[^&]/i.test(location.search);
    if (asked || typed || this.#searching || this.matches(':focus-within')) await this.#start(asked);
    else if (!this.querySelector('form')) (await this.#load())?.form();
  }

  async #start(asked = false): Promise<void> {
    const searching = await this.#load();
    if (this.isConnected) searching?.start(asked);
  }

  #load(): Promise<Searching | undefined> {
    return (this.#loading ??= import('./product-search.load.js').then(
      ({ Searching }) => (this.#searching = new Searching(this, { say, languageOf, announce })),
      () => void (this.#loading = undefined), // the form asks the server
    ));
  }
}

define('owc-product-search', ProductSearch);

declare global {
  interface HTMLElementTagNameMap {
    'owc-product-search': ProductSearch;
  }
}
