import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { make } from '@openwebconcept/core/adopting-element.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { FormField } from '@openwebconcept/core/form-field.js';
import { say } from '@openwebconcept/core/localise.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import type { Control } from '@openwebconcept/core/validity.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import type { Files } from '../files/files.js';
import { styles } from './file-field.styles.js';

/** Headers for the requests that upload a file, such as a token. Asked for each request, so that they can be renewed. */
export type UploadHeaders = (file: File) => Record<string, string> | Promise<Record<string, string>>;

/**
 * One or more files: a native `<input type="file">` in light DOM. With JavaScript there is a list of what was chosen; choosing again
 * adds to it, and each file can be taken out. What is listed is what the input holds, so what the form sends.
 *
 * ```html
 * <owc-file-field max-size="10 MB" max-files="3">
 *   <label slot="label" for="bijlagen">Bijlagen</label>
 *   <div slot="description" id="bijlagen-hulp">PDF, JPG of PNG, hoogstens 3 bestanden, elk hoogstens 10 MB</div>
 *   <input type="file" id="bijlagen" name="bijlagen[]" multiple accept=".pdf,.jpg,.jpeg,.png" aria-describedby="bijlagen-hulp">
 * </owc-file-field>
 * ```
 *
 * With `upload`, each file is sent at once to that address, and the form sends what the server calls it in the place of the file.
 * A server that speaks tus 1.0 takes a broken upload up where it stopped; any other gets a multipart POST with the part `file` and
 * answers with a `Location`, or JSON with `url` or `id`. Nothing about a file is kept in the browser.
 *
 * Files that the server has already are printed by it: `<ul slot="files"><li><bdi>naam.pdf</bdi> <input type="hidden" …>
 * <button …>Verwijder</button></li></ul>`. They count, and the button takes them out without a request.
 *
 * @element owc-file-field
 * @slot label - The `<label>` of the field
 * @slot description - Help that stays in place. Without it, what may be chosen is said in a sentence
 * @slot error - What is wrong with the files
 * @slot - The native `<input type="file">`
 * @slot files - The files: a list that the server printed, and ours
 * @slot note - What is said about the files, such as where they come from
 * @attr {string} name - The name under which the files are sent
 * @attr {string} accept - What may be chosen, as on a native input: `.pdf,image/*`
 * @attr {boolean} multiple - More than one file can be chosen
 * @fires {InputEvent} input - The native event of the input, when files were chosen or taken out
 * @fires {Event} change - The native event of the input, when files were chosen or taken out
 */
export class FileField extends FormField {
  static override styles = styles;
  static override slots = ['label', 'description', 'error', '', 'files', 'note'];
  static override forwarded: readonly string[] = ['name', 'accept', 'multiple', 'capture', 'form'];

  /** How large a file may be: `10 MB`, or a number of bytes. */
  @property({ attribute: 'max-size' }) maxSize = '';

  /** How large all files together may be: `20 MB`, or a number of bytes. */
  @property({ attribute: 'max-total-size' }) maxTotalSize = '';

  /** How many files may be chosen. */
  @property({ type: Number, attribute: 'max-files' }) maxFiles?: number;

  /** Where each file is sent as soon as it is chosen. Without it, files are sent with the form. */
  @property() upload = '';

  /** Gives the headers of the requests to `upload`. */
  @property({ attribute: false }) uploadHeaders?: UploadHeaders;

  #files?: Files;
  #loading = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#files?.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#files?.stop();
  }

  /** The files that were chosen. */
  get files(): readonly File[] {
    return [...((this.control as HTMLInputElement | undefined)?.files ?? [])];
  }

  /** The names of the files, also of those that the server has. It can only be set to nothing. */
  override get value(): string {
    const had = [...this.querySelectorAll('[slot=files]:not([data-owc]) > :not([hidden]) bdi')].map(({ textContent }) => textContent!);
    return [...had, ...this.files.map(({ name }) => name)].join(', ');
  }
  override set value(value: string) {
    if (this.control && !value) this.control.value = '';
    this.requestUpdate();
  }

  override get validationMessage(): string {
    const { control, labelText } = this;
    if (!control?.willValidate || this.readOnly) return '';
    if (control.validity.customError) return control.validationMessage;
    const wrong = this.#files?.problem();
    if (wrong) return this.invalidMessage || wrong;
    if (this.value || !(this.required || control.required || control.getAttribute('aria-required') === 'true')) return '';
    return this.requiredMessage || (labelText ? say(this, nl.fileMissing, en.fileMissing)(labelText) : say(this, nl.fileMissingUnnamed, en.fileMissingUnnamed));
  }

  /** After its form was reset. */
  override formReset(): void {
    super.formReset();
    this.#files?.reset();
  }

  override adopt(changed?: PropertyValues): void {
    this.#files?.draw();
    super.adopt(changed);
  }

  protected override isControl(node: Element): node is Control {
    return node.matches('input[type=file]');
  }

  protected override makeControl(): Control {
    return Object.assign(make('input'), { type: 'file' });
  }

  protected override replaceOwn(): void {}

  protected override controlChanged(): void {
    if (this.#files) this.requestUpdate();
  }

  protected override notes(): string[] {
    return [...super.notes(), this.#files?.note ?? ''];
  }

  protected override texts(): Record<string, string | false> {
    const texts = super.texts();
    if (!texts.description && !this.querySelector(':scope > [slot=description]:not([data-owc])')) texts.description = this.#files?.allowed() ?? '';
    if (this.value) texts.text &&= ''; // the list says it
    return texts;
  }

  protected override updated(): void {
    if (!this.#loading) void this.#load();
  }

  /** At once: choosing must not wait for the network. Until it is there, the input is what it is without JavaScript. */
  async #load(): Promise<void> {
    this.#loading = true;
    const { Files } = await import('../files/files.js').catch(() => ({ Files: undefined }));
    if (!Files) return;
    this.#files = new Files(this, say, announce, adoptPageStyles);
    if (!this.isConnected) return;
    this.#files.start();
    this.#files.draw();
    if (this.#files.problem()) this.reportValidity(); // what was chosen before it was there
    this.requestUpdate();
  }
}

define('owc-file-field', FileField);

declare global {
  interface HTMLElementTagNameMap {
    'owc-file-field': FileField;
  }
}
