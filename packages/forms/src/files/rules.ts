import type { say as Say } from '@openwebconcept/core/localise.js';
import type { FileField } from '../file-field/file-field.js';
import { accepts, bytesIn, kindsIn, sizeInWords } from './kinds.js';
import * as en from './en.js';
import * as nl from './nl.js';

/** What may be chosen in a field, and what is wrong with what was, in sentences. */
export class Rules {
  #field: FileField;
  #say: typeof Say;

  constructor(field: FileField, say: typeof Say) {
    this.#field = field;
    this.#say = say;
  }

  get locale(): string {
    return this.#text<string>(nl.locale, en.locale);
  }

  /** A size in words. */
  size(bytes: number): string {
    return sizeInWords(bytes, this.locale);
  }

  /** What may be chosen, in a sentence. */
  allowed(): string {
    const { maxFiles, maxSize, maxTotalSize } = this.#field;
    const [each, all] = [bytesIn(maxSize), bytesIn(maxTotalSize)];
    const several = this.#control?.multiple;
    const parts = [
      this.#kinds(),
      maxFiles && several ? this.#text(nl.atMostFiles, en.atMostFiles)(maxFiles) : '',
      each ? (several ? this.#text(nl.atMostEach, en.atMostEach) : this.#text(nl.atMost, en.atMost))(this.size(each)) : '',
      all && several ? this.#text(nl.atMostTogether, en.atMostTogether)(this.size(all)) : '',
    ];
    const sentence = parts.filter(Boolean).join(', ');
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  }

  /** What is wrong with one file, in a sentence that calls it by this name. `before` is how many there are already. */
  problem(file: File, name: string, before: number): string {
    const { size } = file;
    const most = bytesIn(this.#field.maxSize);
    const mostFiles = this.#control?.multiple ? (this.#field.maxFiles ?? Infinity) : 1;
    if (!accepts(this.#control?.accept ?? '', file)) return this.#text(nl.wrongType, en.wrongType)(name, this.#kinds());
    if (!size) return this.#text(nl.empty, en.empty)(name);
    if (most && size > most) return this.#text(nl.tooLarge, en.tooLarge)(name, this.size(size), this.size(most));
    return before >= mostFiles ? this.#text(nl.tooMany, en.tooMany)(name, mostFiles) : '';
  }

  /** What is wrong with all of them together. */
  together(files: readonly File[]): string {
    const most = bytesIn(this.#field.maxTotalSize);
    const size = files.reduce((sum, file) => sum + file.size, 0);
    return most && size > most ? this.#text(nl.tooLargeTogether, en.tooLargeTogether)(this.size(size), this.size(most)) : '';
  }

  /** Sentences about files, no more of them than can be read at once. */
  few(problems: string[]): string[] {
    const more = problems.length - 3;
    return [...problems.slice(0, 3), ...(more > 0 ? [this.#text(nl.more, en.more)(more)] : [])];
  }

  get #control(): HTMLInputElement | undefined {
    return this.#field.control as HTMLInputElement | undefined;
  }

  #text<T extends string | ((...args: never[]) => string)>(dutch: T, english: T): T {
    return this.#say(this.#field, dutch, english);
  }

  /** PDF, JPG of PNG. */
  #kinds(): string {
    const general = { image: this.#text(nl.image, en.image), video: this.#text(nl.video, en.video), audio: this.#text(nl.audio, en.audio) };
    return new Intl.ListFormat(this.locale, { type: 'disjunction' }).format(kindsIn(this.#control?.accept ?? '', general));
  }
}
