import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { make } from '@openwebconcept/core/ours.js';
import { ContentPart } from '../content-part.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { page } from './share.styles.js';

/**
 * Shares the page with links that a server printed: nothing is loaded from somebody else. With a script there are buttons to copy the
 * address, and to share with what is on the device.
 *
 * ```html
 * <owc-share>
 *   <h2>Deel deze pagina</h2>
 *   <ul>
 *     <li><a href="mailto:?subject=Paspoort&amp;body=https%3A%2F%2Fgemeente.example%2Fpaspoort">E-mail</a></li>
 *     <li><a href="https://wa.me/?text=https%3A%2F%2Fgemeente.example%2Fpaspoort">WhatsApp</a></li>
 *   </ul>
 * </owc-share>
 * ```
 *
 * An `<owc-share>` without a list gets one: e-mail, WhatsApp, LinkedIn and Facebook.
 *
 * @element owc-share
 * @slot - A heading and a list of links
 */
export class Share extends ContentPart {
  static override look = page;

  /** Address that is shared. When empty: the canonical address of the page, or the one that it has. */
  @property() url = '';

  /** Title that is shared. When empty: the title of the page. */
  @property() subject = '';

  #timer = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override updated(): void {
    const list = this.querySelector('ul');
    if (!list || list.hasAttribute('data-owc')) {
      void import('./share.links.js').then(({ links }) => {
        if (!this.isConnected) return;
        links(this, this.#url, this.#title, make, say);
        this.#buttons();
      }, () => {});
    }
    if (list) this.#buttons();
  }

  get #url(): string {
    return this.url || document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || location.href;
  }

  get #title(): string {
    return this.subject || document.title;
  }

  #buttons(): void {
    if ('clipboard' in navigator) this.#button('copy', say(this, nl.shareCopy, en.shareCopy), (button) => this.#copy(button));
    if ('share' in navigator) this.#button('share', say(this, nl.shareOpen, en.shareOpen), () => void navigator.share({ url: this.#url, title: this.#title }).catch(() => {})); // it was closed again
  }

  #button(kind: string, text: string, press: (button: HTMLButtonElement) => void): void {
    let button = this.querySelector<HTMLButtonElement>(`li[data-owc=${kind}] > button`);
    if (!button) {
      const item = make('li');
      item.dataset.owc = kind;
      button = Object.assign(make('button'), { type: 'button' });
      item.append(button);
      this.querySelector('ul')!.append(item);
    }
    if (button.textContent !== text) button.textContent = text;
    button.onclick = () => press(button);
  }

  #copy(button: HTMLButtonElement): void {
    navigator.clipboard.writeText(this.#url).then(() => {
      const text = say(this, nl.shareCopied, en.shareCopied);
      button.textContent = text;
      announce(text, this);
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#buttons(), 5000);
    }, () => prompt(say(this, nl.shareCopy, en.shareCopy), this.#url)); // not allowed: then by hand
  }
}

define('owc-share', Share);

declare global {
  interface HTMLElementTagNameMap {
    'owc-share': Share;
  }
}
