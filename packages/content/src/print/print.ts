import { property } from '@lit/reactive-element/decorators/property.js';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { make } from '@openwebconcept/core/ours.js';
import { ContentPart } from '../content-part.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { page } from './print.styles.js';

/**
 * A button that prints the page. There is none without a script: it could do nothing.
 *
 * ```html
 * <owc-print></owc-print>
 * ```
 *
 * @element owc-print
 */
export class Print extends ContentPart {
  static override look = page;

  /** Words on the button. */
  @property() label = '';

  protected override updated(): void {
    let button = this.querySelector<HTMLButtonElement>(':scope > [data-owc]');
    if (!button) this.append((button = Object.assign(make('button'), { type: 'button' })));
    button.onclick = () => print();
    const text = this.label || say(this, nl.printPage, en.printPage);
    if (button.textContent !== text) button.textContent = text;
  }
}

define('owc-print', Print);

declare global {
  interface HTMLElementTagNameMap {
    'owc-print': Print;
  }
}
