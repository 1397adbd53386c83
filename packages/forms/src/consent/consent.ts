import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { Choice } from '../choice.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { styles } from './consent.styles.js';

/**
 * A statement that somebody agrees with, such as having read the privacy statement: always required. The text stands above the checkbox
 * and can hold links; the label holds none, so that it can be pressed anywhere.
 *
 * ```html
 * <owc-consent>
 *   <div slot="description" id="privacy-tekst">Lees hoe wij met uw gegevens omgaan in de <a href="/privacy">privacyverklaring</a>.</div>
 *   <input type="checkbox" id="privacy" name="privacy" value="ja" aria-required="true" aria-describedby="privacy-tekst">
 *   <label slot="label" for="privacy">Ik heb de privacyverklaring gelezen</label>
 * </owc-consent>
 * ```
 *
 * @element owc-consent
 * @slot description - The text of the statement, with its links. It is read with the checkbox, so keep it short
 * @slot error - What is wrong with the answer
 * @slot - The native `<input type="checkbox">`
 * @slot label - The `<label>`: what somebody says by ticking it, without links
 * @attr {string} name - The name under which it is sent
 * @attr {string} value - What is sent when it is ticked; `on` when there is none
 * @attr {boolean} checked - It is ticked at the start; consent that counts is given by hand
 * @fires {InputEvent} input - The native event of the checkbox
 * @fires {Event} change - The native event of the checkbox
 */
export class Consent extends Choice {
  static override styles = styles;
  static override slots = ['description', 'error', '', 'label', 'text', 'note'];

  constructor() {
    super();
    this.required = true;
  }

  protected override missing(label: string): string {
    return say(this, nl.consentMissing, en.consentMissing)(label);
  }
}

define('owc-consent', Consent);

declare global {
  interface HTMLElementTagNameMap {
    'owc-consent': Consent;
  }
}
