import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import { SlottedElement } from '@openwebconcept/core/slotted-element.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { targetOf } from '../target.js';
import { page, styles } from './accordion.styles.js';

/**
 * Native `<details>` below each other, with a button that opens and closes them all. A link to something inside opens the way
 * to it, and on paper everything is open.
 *
 * ```html
 * <owc-accordion>
 *   <details>
 *     <summary><h3>Wat neemt u mee?</h3></summary>
 *     <p>Een geldig paspoort of een geldige identiteitskaart.</p>
 *   </details>
 *   <details>…</details>
 * </owc-accordion>
 * ```
 *
 * @element owc-accordion
 * @slot - The `<details>` elements, each with a `<summary>` that may hold a heading
 * @csspart all - The button that opens and closes all items
 */
export class Accordion extends SlottedElement {
  static override styles = styles;

  /** Opening one item closes the others. Give the `<details>` a shared `name` too, so that it also works without JavaScript. */
  @property({ type: Boolean }) single = false;

  #pending = true; // the target of the address may still be on its way
  #printed: { item: HTMLDetailsElement; name: string | null }[] = [];
  #listening?: AbortController;
  #observer?: MutationObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, page);
    this.#observer = new MutationObserver((records) => this.#changed(records));
    this.#observer.observe(this, { subtree: true, childList: true, attributeFilter: ['open', 'name'] });
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('hashchange', () => this.#reveal(), { signal });
    addEventListener('click', (event) => this.#followed(event), { signal });
    addEventListener('beforeprint', () => this.#openForPrint(), { signal });
    addEventListener('afterprint', () => this.#restoreAfterPrint(), { signal });
    if (this.hasUpdated) this.requestUpdate(); // items may have come and gone while it was away
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#restoreAfterPrint();
    this.#observer?.disconnect();
    this.#listening?.abort();
  }

  protected override firstUpdated(): void {
    this.#reveal();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const items = this.#items;
    const names = items.map((item) => item.getAttribute('name')).filter(Boolean);
    const exclusive = this.single || new Set(names).size < names.length;
    const open = items.every((item) => item.open);
    let button = this.renderRoot.querySelector('button');
    if (items.length < 2 || exclusive) return button?.remove();
    if (!button) {
      button = Object.assign(document.createElement('button'), { type: 'button', part: 'all' });
      button.addEventListener('click', () => this.#setAll(!this.#items.every((item) => item.open)));
      this.renderRoot.prepend(button);
    }
    button.ariaExpanded = String(open);
    button.textContent = open ? say(this, nl.closeAll, en.closeAll) : say(this, nl.openAll, en.openAll);
  }

  get #items(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>(':scope > details')];
  }

  #setAll(open: boolean): void {
    for (const item of this.#items) item.open = open;
  }

  // An observer and not the toggle event: that comes a frame later, and with `single` two items would flash open together.
  #changed(records: MutationRecord[]): void {
    if (this.#printed.length) return;
    const opened = records.map(({ target }) => target as HTMLDetailsElement).filter((node) => node.parentElement === this && node.open);
    if (this.single && opened.length) this.#closeOthers(opened.at(-1)!);
    if (this.#pending) this.#reveal();
    if (records.some(({ target }) => target === this || target.parentNode === this)) this.requestUpdate();
  }

  #closeOthers(opened: HTMLDetailsElement): void {
    for (const item of this.#items) if (item !== opened) item.open = false;
  }

  // Browsers open a <details> for a target inside it, not all of them, and none when the target is the <details> itself.
  #reveal(): void {
    const target = targetOf(this);
    this.#pending = !target;
    if (!target || !this.contains(target)) return;
    let opened = false;
    for (let node: Element | null = target; node && node !== this; node = node.parentElement) {
      if (!(node instanceof HTMLDetailsElement) || node.open) continue;
      node.open = opened = true;
      if (this.single && node.parentElement === this) this.#closeOthers(node); // now, or it would shift what we scroll to
    }
    if (opened) target.scrollIntoView();
  }

  // A link to the address that we are at already causes no hashchange, and the item may have been closed since.
  #followed(event: MouseEvent): void {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.hash && link.href === location.href && !event.defaultPrevented) this.#reveal();
  }

  // Items that share a name close each other, so the name waits until the paper is out.
  #openForPrint(): void {
    for (const item of this.#items) {
      if (item.open) continue;
      this.#printed.push({ item, name: item.getAttribute('name') });
      item.removeAttribute('name');
      item.open = true;
    }
  }

  #restoreAfterPrint(): void {
    this.#observer?.takeRecords();
    for (const { item, name } of this.#printed.splice(0)) {
      item.open = false;
      if (name !== null) item.setAttribute('name', name);
    }
  }
}

define('owc-accordion', Accordion);

declare global {
  interface HTMLElementTagNameMap {
    'owc-accordion': Accordion;
  }
}
