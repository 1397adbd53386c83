import type { PropertyValues } from '@lit/reactive-element';
import { define } from '@openwebconcept/core/define.js';
import type { FormField } from '@openwebconcept/core/form-field.js';
import { Choice } from '../choice.js';
import { styles } from './radio.styles.js';

// Fields that were put away, and whether they were disabled before.
const away = new WeakMap<Element, boolean>();

/**
 * One of the answers of an `owc-radio-group`: a native radio button with its label beside it. The name comes from the group.
 *
 * ```html
 * <owc-radio>
 *   <input type="radio" id="contact-telefoon" name="contact" value="telefoon" aria-describedby="contact-telefoon-hulp">
 *   <label slot="label" for="contact-telefoon">Telefoon</label>
 *   <div slot="description" id="contact-telefoon-hulp">Wij bellen op werkdagen</div>
 *   <owc-text-field slot="reveal" label="Telefoonnummer" name="telefoonnummer" type="tel"></owc-text-field>
 * </owc-radio>
 * ```
 *
 * The revealed field is shown when this answer is chosen. Otherwise it is not asked and not sent, and keeps what was typed. Without
 * JavaScript it is always shown and sent: a server uses it only when this answer was chosen. To keep it from being used at all, write
 * `disabled` on the field.
 *
 * @element owc-radio
 * @slot - The native `<input type="radio">`
 * @slot label - The `<label>` of the answer
 * @slot description - Help with this answer
 * @slot reveal - One simple field that this answer asks for; at most one in a group
 * @attr {string} value - What is sent when it is chosen
 * @attr {boolean} checked - It is chosen at the start
 */
export class Radio extends Choice {
  static override styles = styles;
  static override slots = ['', 'label', 'description', 'reveal'];

  protected override readonly type = 'radio';

  override adopt(changed?: PropertyValues): void {
    super.adopt(changed);
    const field = [...this.children].find(({ slot }) => slot === 'reveal') as FormField | undefined;
    if (!field) return;
    this.renderRoot.querySelector<HTMLSlotElement>('slot[name=reveal]')!.hidden = !this.checked;
    if (this.checked === !away.has(field)) return;
    if (this.checked) {
      field.disabled = away.get(field)!;
      away.delete(field);
    } else {
      away.set(field, field.disabled ?? field.hasAttribute('disabled'));
      field.disabled = true;
    }
  }
}

define('owc-radio', Radio);

declare global {
  interface HTMLElementTagNameMap {
    'owc-radio': Radio;
  }
}
