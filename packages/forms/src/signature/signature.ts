import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { make } from '@openwebconcept/core/adopting-element.js';
import { define } from '@openwebconcept/core/define.js';
import { FormField } from '@openwebconcept/core/form-field.js';
import { say } from '@openwebconcept/core/localise.js';
import { problemOf } from '@openwebconcept/core/validity.js';
import type { Control } from '@openwebconcept/core/validity.js';
import type { Drawing } from '../drawing/drawing.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { styles } from './signature.styles.js';

/**
 * A signature: a native text field for the name, and with JavaScript also a place to draw in. One of the two is enough.
 *
 * ```html
 * <owc-signature>
 *   <label slot="label" for="ht">Handtekening</label>
 *   <div slot="description" id="ht-hulp">Typ uw naam, of teken uw handtekening</div>
 *   <input id="ht" name="handtekening" autocomplete="name" aria-describedby="ht-hulp">
 * </owc-signature>
 * ```
 *
 * The name arrives under `name`. A drawing arrives beside it under `name-drawing`, as a data URL of a PNG image in black on white; only
 * by POST. A drawing that the server has is printed by it: `<img slot="drawing" src="…" alt="Uw getekende handtekening">`, with a hidden
 * input of that second name when it has to come back.
 *
 * @element owc-signature
 * @slot label - The `<label>` of the field
 * @slot description - Help that stays in place
 * @slot error - What is wrong with the signature
 * @slot - The native `<input>` for the name
 * @slot drawing - The image of a drawing that the server has
 * @slot note - What is said about the signature, such as where it comes from
 * @attr {string} name - The name under which the typed name is sent
 * @attr {string} value - The typed name at the start
 * @attr {string} [autocomplete=name] - What the browser may fill in
 * @csspart draw - The button that opens the place to draw in
 * @fires {InputEvent} input - The native event of the input, also when something was drawn or wiped out
 * @fires {Event} change - The native event of the input, also when something was drawn or wiped out
 */
export class Signature extends FormField {
  static override styles = styles;
  static override slots = ['label', 'description', 'error', '', 'drawing', 'note'];

  /** The name under which a drawing is sent. `name-drawing` when it is not given. */
  @property({ attribute: 'drawing-name' }) drawingName = '';

  #button?: HTMLButtonElement;
  #pad?: Drawing;
  #loading = false;
  #failed = false;
  #fieldsets = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#pad?.start();
    for (let set = this.closest('fieldset'); set; set = set.parentElement!.closest('fieldset')) this.#fieldsets.observe(set, { attributeFilter: ['disabled'] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pad?.stop();
    this.#fieldsets.disconnect();
  }

  /** What was drawn here, as a data URL of a PNG image. Empty when nothing was. */
  get drawing(): string {
    return this.#pad?.image() ?? '';
  }

  /** A drawing answers too. */
  override get answer(): string {
    return this.value || (this.#drawn ? this.labelText : '');
  }

  override get validationMessage(): string {
    const { control, required, requiredMessage, invalidMessage, labelText } = this;
    if (!control?.willValidate || this.readOnly || (this.#drawn && !this.value.trim())) return '';
    return problemOf(control, { required, labelText, invalidMessage, requiredMessage: requiredMessage || say(this, nl.signatureMissing, en.signatureMissing) });
  }

  /** After its form was reset. */
  override formReset(): void {
    super.formReset();
    this.#pad?.close();
  }

  override adopt(changed?: PropertyValues): void {
    super.adopt(changed);
    const { control } = this;
    if (!control) return;
    const button = (this.#button ??= this.#makeButton());
    const words = this.#pad?.open ? say(this, nl.signatureType, en.signatureType) : say(this, nl.signatureDraw, en.signatureDraw);
    if (button.textContent !== words) button.textContent = words;
    button.hidden = Boolean(this.readOnly);
    button.disabled = control.matches(':disabled');
    this.#pad?.show(button.hidden || button.disabled);
  }

  protected override makeControl(): Control {
    return Object.assign(make('input'), { autocomplete: 'name', spellcheck: false });
  }

  protected override notes(): string[] {
    return [...super.notes(), this.#failed ? say(this, nl.signatureOffline, en.signatureOffline) : ''];
  }

  protected override texts(): Record<string, string | false> {
    const texts = super.texts();
    if (!texts.description && !this.querySelector(':scope > [slot=description]:not([data-owc])')) texts.description = this.readOnly ? '' : say(this, nl.signatureMissing, en.signatureMissing);
    if (this.#drawn && !this.value) texts.text &&= '';
    return texts;
  }

  /** Is there a drawing, made here or known to the server? */
  get #drawn(): boolean {
    return Boolean(this.#pad?.drawn || this.querySelector('[slot=drawing]:not([hidden])'));
  }

  #makeButton(): HTMLButtonElement {
    const button = Object.assign(document.createElement('button'), { type: 'button', part: 'draw', onclick: () => void this.#draw() });
    this.renderRoot.querySelector('[name=drawing]')!.before(button);
    return button;
  }

  async #draw(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const { Drawing } = this.#pad ? { Drawing: undefined } : await import('../drawing/drawing.js').catch(() => ({ Drawing: undefined }));
    this.#loading = false;
    if (!this.isConnected) return;
    if (Drawing) this.#pad = new Drawing(this, say);
    this.#failed = !this.#pad;
    this.#pad?.toggle();
    this.requestUpdate();
  }
}

define('owc-signature', Signature);

declare global {
  interface HTMLElementTagNameMap {
    'owc-signature': Signature;
  }
}
