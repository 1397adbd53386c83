import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { idOf, isOurs, make, setAttribute } from '@openwebconcept/core/adopting-element.js';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import { SlottedElement } from '@openwebconcept/core/slotted-element.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { page, styles } from './error-summary.styles.js';

/** One line of the summary: what is wrong, and where. */
export interface SummaryError {
  message: string;
  /** The control to go to. A problem of the whole form has none. */
  control?: HTMLElement;
}

/**
 * What must be mended before a form can be sent, as links to the fields. It takes focus when it appears, also when the server
 * printed it, and puts “Fout: ” before the title of the page. `owc-form` fills it; a server prints it like this:
 *
 * ```html
 * <owc-error-summary>
 *   <h2>Er is iets niet goed ingevuld</h2>
 *   <ul><li><a href="#naam">Vul uw naam in</a></li></ul>
 * </owc-error-summary>
 * ```
 *
 * @element owc-error-summary
 * @slot - A heading and a list of links, when the server printed them
 */
export class ErrorSummary extends SlottedElement {
  static override styles = styles;

  /** The heading above the list. Empty: the usual one. */
  @property() heading = '';

  /** Does not take focus when the page opens with errors. For pages that only show what it looks like. */
  @property({ type: Boolean }) quiet = false;

  /** The errors, in the order of the fields. Replaces what the server printed. */
  @property({ attribute: false }) errors?: SummaryError[];

  #heading?: HTMLHeadingElement;
  #list?: HTMLUListElement;
  #title?: string; // the title without our mark

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, page);
    this.addEventListener('click', this.#follow);
    if (this.hasUpdated) this.#markTitle();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#follow);
    this.#unmarkTitle();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const theirs = [...this.children].filter((child): child is HTMLElement => !isOurs(child));
    if (this.errors && (changed.has('errors') || changed.has('heading'))) this.#write(this.errors, theirs);
    const heading = this.errors ? this.#heading : theirs.find((child) => /^h[1-6]$/i.test(child.localName));
    const filled = this.errors ? this.errors.length > 0 : theirs.length > 0;
    if (this.hidden === filled) this.hidden = !filled;
    setAttribute(this, 'role', this.getAttribute('role') ?? 'group');
    setAttribute(this, 'tabindex', this.getAttribute('tabindex') ?? '-1');
    if (filled && heading) setAttribute(this, 'aria-labelledby', idOf(heading));
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('slotchange', () => this.requestUpdate());
    if (!this.hidden && !this.errors && !this.quiet) this.focus();
  }

  protected override updated(): void {
    this.#unmarkTitle();
    this.#markTitle();
  }

  #write(errors: SummaryError[], theirs: HTMLElement[]): void {
    for (const node of theirs) node.hidden = true;
    this.#heading ??= this.querySelector<HTMLHeadingElement>(':scope > h2[data-owc]') ?? make('h2');
    this.#list ??= this.querySelector<HTMLUListElement>(':scope > ul[data-owc]') ?? make('ul');
    this.#heading.textContent = this.heading || say(this, nl.errorHeading, en.errorHeading);
    this.#list.replaceChildren(
      ...errors.map(({ message, control }) => {
        const item = document.createElement('li');
        const link = control ? document.createElement('a') : item;
        if (control) (link as HTMLAnchorElement).href = `#${idOf(control)}`;
        link.textContent = message;
        if (link !== item) item.append(link);
        return item;
      }),
    );
    if (this.#heading.parentNode !== this) this.append(this.#heading);
    if (this.#list.parentNode !== this) this.append(this.#list);
  }

  /** A link goes to its field with the label in view: the field alone, at the top of the screen, would hide its question. */
  #follow = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const target = link && (this.getRootNode() as Document).getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    event.preventDefault();
    const control = target.matches('input, select, textarea, button, [tabindex]') ? target : (target.querySelector<HTMLElement>('input, select, textarea') ?? target);
    const label = control.closest('fieldset')?.querySelector('legend') ?? (control as HTMLInputElement).labels?.[0] ?? control;
    label.scrollIntoView({ block: 'nearest' });
    control.focus({ preventScroll: label !== control });
  };

  #markTitle(): void {
    const prefix = say(this, nl.errorTitle, en.errorTitle);
    if (this.hidden || !this.isConnected || document.title.startsWith(prefix.trim())) return;
    this.#title = document.title;
    document.title = prefix + document.title;
  }

  #unmarkTitle(): void {
    const marked = [nl.errorTitle, en.errorTitle].map((prefix) => (prefix + this.#title).trim());
    if (this.#title !== undefined && marked.includes(document.title)) document.title = this.#title;
    this.#title = undefined;
  }
}

define('owc-error-summary', ErrorSummary);

declare global {
  interface HTMLElementTagNameMap {
    'owc-error-summary': ErrorSummary;
  }
}
