import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import { SlottedElement } from '@openwebconcept/core/slotted-element.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { page, styles } from './alert.styles.js';

/** Each has a shape of its own, so that it is known without its colour. */
const shapes: Record<string, string> = {
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5v.01M12 11v5.5',
  success: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.5l2.75 2.75L16 9.5',
  warning: 'M12 3.5 2.5 20h19zM12 10v4.5M12 17v.01',
  error: 'M8.5 3h7L21 8.5v7L15.5 21h-7L3 15.5v-7zM9 9l6 6M15 9l-6 6',
};
const svg = (name: string): Element => document.createElementNS('http://www.w3.org/2000/svg', name);
const warned = new Set<string>();

/**
 * A message that stands out: an icon, a word that says what kind of message it is, and the text of the author.
 *
 * ```html
 * <owc-alert type="warning">
 *   <h2 slot="heading">Het stadhuis is vrijdag dicht</h2>
 *   <p>Maandag vanaf 9.00 uur bent u weer welkom.</p>
 * </owc-alert>
 * ```
 *
 * @element owc-alert
 * @slot heading - The heading of the message
 * @slot - The message
 * @csspart status - The line with the icon and the word
 */
export class Alert extends SlottedElement {
  static override slots = ['heading', ''];
  static override styles = styles;

  /** The kind of message. */
  @property({ reflect: true, useDefault: true }) type: 'info' | 'success' | 'warning' | 'error' = 'info';

  /** For the result of something that the visitor just did: the message is also read aloud when it appears or changes. */
  @property({ type: Boolean }) live = false;

  #told = '';
  #observer?: MutationObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, page);
    this.#observer = new MutationObserver(() => this.#tell());
    this.#observer.observe(this, { subtree: true, childList: true, characterData: true, attributeFilter: ['hidden'] });
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    queueMicrotask(() => this.isConnected || (this.#told = '')); // moved is the same message, put back later is a new one
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { type, word } = this.#status;
    let status = this.renderRoot.querySelector('[part=status]');
    if (!status) {
      status = document.createElement('div');
      status.setAttribute('part', 'status');
      const icon = svg('svg');
      icon.setAttribute('viewBox', '0 0 24 24');
      icon.setAttribute('aria-hidden', 'true');
      icon.append(svg('path'));
      status.append(icon, document.createElement('span'));
      this.renderRoot.prepend(status);
    }
    status.querySelector('path')!.setAttribute('d', shapes[type]!);
    status.querySelector('span')!.textContent = word;
  }

  protected override updated(): void {
    this.#tell();
  }

  get #status(): { type: string; word: string } {
    const { type } = this;
    if (type === 'success') return { type, word: say(this, nl.success, en.success) };
    if (type === 'warning') return { type, word: say(this, nl.warning, en.warning) };
    if (type === 'error') return { type, word: say(this, nl.error, en.error) };
    if (type && type !== 'info' && !warned.has(type)) {
      warned.add(type);
      console.warn(`<owc-alert type="${type as string}"> is not a type of message; it is shown as info. Known: ${Object.keys(shapes).join(', ')}.`);
    }
    return { type: 'info', word: say(this, nl.info, en.info) };
  }

  // Through the one polite region of the page: a live role of our own is heard only when it was there before its text.
  #tell(): void {
    if (!this.live || !this.hasUpdated || !this.isConnected) return;
    const lines = this.checkVisibility() ? this.innerText.split('\n').map((line) => line.trim()).filter(Boolean) : [];
    const text = lines.length ? [this.#status.word, ...lines].map((line) => (/[.!?:;…]$/.test(line) ? line : `${line}.`)).join(' ') : '';
    if (text && text !== this.#told) announce(text, this);
    this.#told = text;
  }
}

define('owc-alert', Alert);

declare global {
  interface HTMLElementTagNameMap {
    'owc-alert': Alert;
  }
}
