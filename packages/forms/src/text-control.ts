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

/**
 * How long a text is for a server and for people: in code points (an emoji of two UTF-16 units counts once), a line break as one, without
 * the spaces around it. A server does the same: CRLF becomes LF, then it trims and counts.
 */
const lengthOf = (text: string): number => [...text.trim()].length;

/** A field in which somebody types: counts characters. */
export abstract class TextControl extends FormField {
  static override slots = ['label', 'description', 'error', '', 'note'];

  /** How many characters the answer may have. Shows how many are left; typing more is possible, sending it is not. */
  @property({ type: Number, attribute: 'max-characters' }) maxCharacters?: number;

  #timer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override get validationMessage(): string {
    const { control, maxCharacters } = this;
    if (!control || this.readOnly) return '';
    const over = maxCharacters && control.willValidate ? lengthOf(this.value) - maxCharacters : 0;
    return problemOf(control, this) || (over > 0 ? say(this, coreNl.tooLong, coreEn.tooLong)(over) : '');
  }

  protected override get follows(): boolean {
    return Boolean(this.maxCharacters) || super.follows;
  }

  protected override notes(): string[] {
    return [...super.notes(), this.#left];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.maxCharacters) this.addEventListener('input', this.#counted);
  }

  get #left(): string {
    return this.maxCharacters && !this.readOnly ? say(this, nl.charactersLeft, en.charactersLeft)(this.maxCharacters - lengthOf(this.value)) : '';
  }

  #counted = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => announce(this.#left, this), 1000); // not at every key: once typing stops
  };
}
