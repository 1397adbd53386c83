import type { PropertyValues } from '@lit/reactive-element';
import { make } from '@openwebconcept/core/adopting-element.js';
import { define } from '@openwebconcept/core/define.js';
import type { Control } from '@openwebconcept/core/validity.js';
import { TextControl } from '../text-control.js';
import { styles } from './text-area.styles.js';

/**
 * Text of more than one line: a native `<textarea>` in light DOM with its label, description and error. It grows with what is typed.
 *
 * ```html
 * <owc-text-area max-characters="500">
 *   <label slot="label" for="melding">Wat wilt u melden?</label>
 *   <div slot="description" id="melding-hulp">Noem geen namen van andere mensen</div>
 *   <textarea id="melding" name="melding" rows="5" aria-describedby="melding-hulp melding-aantal"></textarea>
 *   <div slot="note" id="melding-aantal" data-owc>U kunt nog 500 tekens gebruiken</div>
 * </owc-text-area>
 * ```
 *
 * @element owc-text-area
 * @slot label - The `<label>` of the field
 * @slot description - Help that stays in place
 * @slot error - What is wrong with the value
 * @slot - The native `<textarea>`
 * @slot note - What is said about the value: how many characters are left, where it comes from
 * @attr {string} name - The name under which the value is sent
 * @attr {string} value - The text at the start
 * @attr {number} [rows=5] - How many lines are shown at least, at most 20
 * @attr {string} autocomplete - What the browser may fill in, such as `street-address`
 * @fires {InputEvent} input - The native event of the textarea, at each change while typing
 * @fires {Event} change - The native event of the textarea, when a change is done
 */
export class TextArea extends TextControl {
  static override styles = styles;

  static override forwarded = [...TextControl.forwarded, 'rows'];

  protected override makeControl(): HTMLTextAreaElement {
    return Object.assign(make('textarea'), { rows: 5 });
  }

  protected override forward(own: Control, name: string): void {
    if (name === 'value') (own as HTMLTextAreaElement).defaultValue = this.getAttribute(name) ?? '';
    else super.forward(own, name);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!CSS.supports('field-sizing', 'content')) this.addEventListener('input', this.#grow);
  }

  /** Only ever taller: a field that shrinks under the hands makes the page jump. On the slot, so that the author's node stays as it is. */
  #grow = (): void => {
    const { scrollHeight, offsetHeight, clientHeight } = this.control!;
    this.renderRoot.querySelector<HTMLSlotElement>('slot[name=""]')!.style.setProperty('--owc-grown', `${scrollHeight + offsetHeight - clientHeight}px`);
  };
}

define('owc-text-area', TextArea);

declare global {
  interface HTMLElementTagNameMap {
    'owc-text-area': TextArea;
  }
}
