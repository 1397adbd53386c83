import type { PropertyValues } from '@lit/reactive-element';
import { announce } from '@openwebconcept/core/announce.js';
import { FormField } from '@openwebconcept/core/form-field.js';
import { say } from '@openwebconcept/core/localise.js';
import * as coreEn from '@openwebconcept/core/en.js';
import * as coreNl from '@openwebconcept/core/nl.js';
import { problemOf } from '@openwebconcept/core/validity.js';
import { property } from '@lit/reactive-element/decorators/property.js';
import type { Counting } from './counting/counting.js';
import { page } from './text-control.styles.js';

/** A field in which somebody types: counts characters. */
export abstract class TextControl extends FormField {
  static override page = page;
  static override slots = ['label', 'description', 'error', '', 'note'];

  /** How many characters the answer may have. Shows how many are left; typing more is possible, sending it is not. */
  @property({ type: Number, attribute: 'max-characters' }) maxCharacters?: number;

  #counting?: Counting;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#counting?.stop();
  }

  override get validationMessage(): string {
    return this.control?.willValidate && !this.readOnly ? this.problem() : '';
  }

  /** What is wrong with a value that is judged. */
  protected problem(): string {
    const left = this.#counting?.left() ?? 0; // before it counts, the server does
    return problemOf(this.control!, this) || (left < 0 ? say(this, coreNl.tooLong, coreEn.tooLong)(-left) : '');
  }

  protected override get follows(): boolean {
    return Boolean(this.maxCharacters) || super.follows;
  }

  protected override notes(): string[] {
    return [...super.notes(), (!this.readOnly && this.#counting?.note()) || ''];
  }

  protected override get waits(): boolean {
    return (Boolean(this.maxCharacters) && !this.#counting) || super.waits;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.maxCharacters && !this.#counting) void this.#load();
  }

  async #load(): Promise<void> {
    const loaded = await import('./counting/counting.js').catch(() => undefined);
    if (!loaded || this.#counting) return;
    this.#counting = loaded.counting(this, say, announce);
    this.requestUpdate();
  }
}
