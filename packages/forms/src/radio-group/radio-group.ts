import type { PropertyValues } from '@lit/reactive-element';
import { define } from '@openwebconcept/core/define.js';
import type { FormField } from '@openwebconcept/core/form-field.js';
import { ChoiceGroup } from '../choice-group.js';
import type { Radio } from '../radio/radio.js';
import '../radio/radio.js';
import { styles } from './radio-group.styles.js';

/**
 * A question with one answer out of several: native radio buttons, so the arrow keys and the form work as ever. Nothing is chosen until
 * somebody chooses, unless the page says `checked`.
 *
 * ```html
 * <owc-radio-group role="radiogroup" aria-labelledby="contact-label" aria-required="true" required>
 *   <div slot="label" id="contact-label">Hoe wilt u antwoord krijgen?</div>
 *   <owc-radio>
 *     <input type="radio" id="contact-email" name="contact" value="email">
 *     <label slot="label" for="contact-email">Per e-mail</label>
 *   </owc-radio>
 *   <p>of</p>
 *   <owc-radio>
 *     <input type="radio" id="contact-geen" name="contact" value="geen">
 *     <label slot="label" for="contact-geen">Ik hoef geen antwoord</label>
 *   </owc-radio>
 * </owc-radio-group>
 * ```
 *
 * @element owc-radio-group
 * @slot label - The question
 * @slot description - Help that stays in place
 * @slot error - What is wrong with the answer
 * @slot - The answers, each an `owc-radio`. A `<p>` between them, such as “of”, sets the last one apart
 * @slot note - What is said about the answer, such as where it comes from
 * @attr {string} name - The name under which the answer is sent, for answers that are written without an `<input>`
 * @attr {string} value - The answer at the start, for answers that are written without an `<input>`
 * @fires {InputEvent} input - The native event of the radio button that is chosen
 * @fires {Event} change - The native event of the radio button that is chosen
 */
export class RadioGroup extends ChoiceGroup {
  static override styles = styles;

  protected override readonly groupRole = 'radiogroup';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.followed); // the browser chose again what was chosen
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.followed);
  }

  protected override adoptControl(): void {
    super.adoptControl();
    this.control = this.chosen[0] ?? this.control; // where the Tab key goes
  }

  override adopt(changed?: PropertyValues): void {
    super.adopt(changed);
    for (const field of this.#revealed) (field.closest('owc-radio') as Radio).adopt?.();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (this.#revealed.length > 1) console.warn('<owc-radio-group> has more than one field that an answer reveals. People lose their way: ask it in a next step.', this);
  }

  protected override wordsOf(control: HTMLInputElement): string {
    const field = control.closest('owc-radio')?.querySelector<FormField>('[slot=reveal]');
    return [super.wordsOf(control), field?.valueText].filter(Boolean).join(': ');
  }

  get #revealed(): NodeListOf<Element> {
    return this.querySelectorAll('owc-radio > [slot=reveal]');
  }
}

define('owc-radio-group', RadioGroup);

declare global {
  interface HTMLElementTagNameMap {
    'owc-radio-group': RadioGroup;
  }
}
