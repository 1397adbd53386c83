import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { idOf, isOurs, make, setAttribute } from '@openwebconcept/core/adopting-element.js';
import { define } from '@openwebconcept/core/define.js';
import { fieldOf } from '@openwebconcept/core/field.js';
import { languageOf, say } from '@openwebconcept/core/localise.js';
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
  #shown = false;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, page);
    this.addEventListener('click', this.#follow);
    if (this.hasUpdated && !this.hidden) this.#markTitle();
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
  }

  protected override updated(): void {
    if (this.hidden) return this.#unmarkTitle();
    this.#markTitle();
    if (!this.#shown && !this.errors && !this.quiet) this.focus(); // printed by the server, now or while the page is still coming in
    this.#shown = true;
  }

  #write(errors: SummaryError[], theirs: HTMLElement[]): void {
    for (const node of theirs) node.hidden = true;
    this.#heading ??= this.querySelector<HTMLHeadingElement>(':scope > h2[data-owc]') ?? make('h2');
    this.#list ??= this.querySelector<HTMLUListElement>(':scope > ul[data-owc]') ?? make('ul');
    this.#heading.textContent = this.heading || say(this, nl.errorHeading, en.errorHeading);
    this.#list.replaceChildren(
      ...errors.map(({ message, control }) => {
        const item = make('li');
        const language = control && languageOf(control);
        if (language && language !== languageOf(this)) item.lang = language;
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

  /** A link goes to its field, opened where it is folded away, with the question in view; if both do not fit, the field. */
  #follow = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const target = link && (this.getRootNode() as Document).getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    event.preventDefault();
    const control = target.matches('input, select, textarea, button, [tabindex]') ? target : (fieldOf(target)?.control ?? target.querySelector<HTMLElement>('input, select, textarea') ?? target);
    for (let box = control.closest('details:not([open])'); box; box = box.parentElement!.closest('details:not([open])')) (box as HTMLDetailsElement).open = true;
    if (!control.checkVisibility?.()) control.dispatchEvent(new Event('beforematch', { bubbles: true })); // whoever hides it, shows it, as for a search in the page
    const legend = control.matches('[type=radio], [type=checkbox]') ? control.closest('fieldset')?.querySelector('legend') : undefined;
    control.focus({ preventScroll: true });
    (fieldOf(control)?.querySelector(':scope > [slot=label]:not([hidden])') ?? legend ?? (control as HTMLInputElement).labels?.[0] ?? control).scrollIntoView({ block: 'nearest' });
    control.scrollIntoView({ block: 'nearest' });
  };

  #markTitle(): void {
    marked.add(this);
    const prefix = say(this, nl.errorTitle, en.errorTitle);
    if (!this.isConnected || document.title.startsWith(prefix.trim())) return;
    title = document.title;
    document.title = prefix + title;
  }

  #unmarkTitle(): void {
    marked.delete(this);
    if (marked.size || title === undefined) return;
    if ([nl.errorTitle, en.errorTitle].some((prefix) => (prefix + title).trim() === document.title)) document.title = title;
    title = undefined;
  }
}

// The title of a page is marked once, for all of its summaries.
const marked = new Set<ErrorSummary>();
let title: string | undefined; // without our mark

define('owc-error-summary', ErrorSummary);

declare global {
  interface HTMLElementTagNameMap {
    'owc-error-summary': ErrorSummary;
  }
}
