import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { AdoptingElement, isOurs, make } from '@openwebconcept/core/adopting-element.js';
import { define } from '@openwebconcept/core/define.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import { page } from './button.styles.js';

/**
 * The look of a button around a native `<button>` or `<a href>` in light DOM, which keeps doing what it natively does.
 *
 * ```html
 * <owc-button><button>Versturen</button></owc-button>
 * <owc-button variant="secondary"><a href="/afspraak">Maak een afspraak</a></owc-button>
 * ```
 *
 * @element owc-button
 * @slot - The native `<button>` or `<a href>`
 * @attr {'submit'|'button'|'reset'} [type=submit] - What the button does in its form
 * @attr {string} name - The name under which the button's value is sent
 * @attr {string} value - The value that is sent when this button is used
 * @attr {URL} href - Where it leads: makes a link
 * @fires {PointerEvent} click - The native event of the button
 */
export class Button extends AdoptingElement<HTMLElement> {
  static override slots = [];
  static override forwarded: readonly string[] = ['type', 'name', 'value', 'form', 'formaction', 'formmethod', 'formtarget', 'formenctype', 'formnovalidate', 'aria-label', 'href', 'target', 'download', 'hreflang'];

  /** The words on the button, when there is no button in it. */
  @property() label = '';

  /** How much it asks for attention: one primary button on a page, the others secondary or subtle. */
  @property({ reflect: true, useDefault: true }) variant: 'primary' | 'secondary' | 'subtle' = 'primary';

  /** The button cannot be used. Prefer a button that says what is missing when it is used. */
  @property({ type: Boolean }) disabled = false;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, page);
  }

  protected override isControl(node: Element): node is HTMLElement {
    return node.matches('button, a[href], input[type=submit], input[type=button], input[type=reset], summary');
  }

  protected override makeControl(): HTMLElement {
    return make(this.hasAttribute('href') ? 'a' : 'button');
  }

  override adopt(changed?: PropertyValues): void {
    super.adopt(changed);
    const { control } = this;
    if (!control) return;
    if (isOurs(control)) this.#write(control);
    if ('disabled' in control && (this.disabled || changed?.get('disabled'))) control.disabled = this.disabled;
  }

  #write(control: HTMLElement): void {
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling) if (node.nodeType === Node.TEXT_NODE) text += ` ${node.nodeValue!}`;
    text = text.trim();
    if (text) this.#hideText(control);
    const words = this.label || text;
    if (control.textContent !== words) control.textContent = words;
  }

  /** Text that was written straight into the element stays where it is, and is not shown beside the button that says it. */
  #hideText(control: HTMLElement): void {
    control.slot = 'control';
    if (this.shadowRoot) return;
    const slot = document.createElement('slot');
    slot.name = control.slot;
    this.attachShadow({ mode: 'open' }).append(slot);
  }

  protected override controlChanged(control: HTMLElement): void {
    const slot = this.shadowRoot?.querySelector('slot');
    if (slot) slot.name = isOurs(control) ? 'control' : '';
  }
}

define('owc-button', Button);

declare global {
  interface HTMLElementTagNameMap {
    'owc-button': Button;
  }
}
