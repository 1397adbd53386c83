import type { PropertyValues } from '@lit/reactive-element';
import { announce } from '@openwebconcept/core/announce.js';
import { FormField } from '@openwebconcept/core/form-field.js';
import { say } from '@openwebconcept/core/localise.js';
import * as coreEn from '@openwebconcept/core/en.js';
import * as coreNl from '@openwebconcept/core/nl.js';
import { problemOf } from '@openwebconcept/core/validity.js';
import { property } from '@lit/reactive-element/decorators/property.js';
import * as en from './en.js';
import * as nl from './nl.js';
import { page } from './text-control.styles.js';

/**
 * How long a text is for a server and for people: in code points (an emoji of two UTF-16 units counts once), a line break as one, without
 * the spaces around it. A server does the same: CRLF becomes LF, then it trims and counts.
 */
const lengthOf = (text: string): number => [...text.trim()].length;

/** A field in which somebody types: counts characters. */
export abstract class TextControl extends FormField {
  static override page = page;
  static override slots = ['label', 'description', 'error', '', 'note'];

  /** How many characters the answer may have. Shows how many are left; typing more is possible, sending it is not. */
  @property({ type: Number, attribute: 'max-characters' }) maxCharacters?: number;

  #timer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override get validationMessage(): string {
    return this.control?.willValidate && !this.readOnly ? this.problem() : '';
  }

  /** What is wrong with a value that is judged. */
  protected problem(): string {
    const left = this.#left();
    return problemOf(this.control!, this) || (left < 0 ? say(this, coreNl.tooLong, coreEn.tooLong)(-left) : '');
  }

  protected override get follows(): boolean {
    return Boolean(this.maxCharacters) || super.follows;
  }

  protected override notes(): string[] {
    return [...super.notes(), this.#counted];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.maxCharacters) this.addEventListener('input', this.#count);
  }

  #left(): number {
    return (this.maxCharacters || Infinity) - lengthOf(this.value);
  }

  get #counted(): string {
    return this.maxCharacters && !this.readOnly ? say(this, nl.charactersLeft, en.charactersLeft)(this.#left()) : '';
  }

  #count = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => announce(this.#counted, this), 1000); // not at every key: once typing stops
  };
}
