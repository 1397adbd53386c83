/**
 * Dutch words in a form in which people's ways of writing meet: without accents, as they sound, without the endings of plurals and
 * verbs. It is a key to look up, never shown. The plugin does the same for pages without a script: inc/product/search-words.php.
 */
import { fold } from '@openwebconcept/core/fold.js';

/** Words that say nothing about what is looked for. */
const little = new Set(
  ('de het een en of van voor op in naar aan bij met door uit over te om is ben bent zijn heb hebt heeft hebben wil wilt willen kan kunt kunnen moet mag ik u je jij wij we ' +
    'mijn uw jouw ons onze mij me er die dat dit deze wat waar hoe wie wanneer als niet geen graag doet doen krijgen ' +
    'the a an and or of for on in to at with from is are am have has want can must may i you we my your our it this that what where how who when if not do does get').split(' '),
);

export function isLittle(word: string): boolean {
  return little.has(word);
}

/** The words of a text in small letters without accents. “id-kaart” is two words, “auto's” is one. */
export function wordsOf(text: string): string[] {
  return fold(text).replace(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

const sounds: [RegExp, string][] = [
  [/ij|y/g, 'ei'],
  [/auw?|ouw/g, 'ou'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/c(?=[ei])/g, 's'],
  [/c(?!h)|q/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/(.)\1+/g, '$1'], // bomen and boom, parkeren and parkeer
];

/** How a word sounds, more or less: `rijbewijz` and `rijbewijs` are one. */
export function soundOf(word: string): string {
  return sounds.reduce((text, [sound, as]) => text.replace(sound, as), word);
}

/** What a word and its other forms have in common: `verhuizing`, `verhuizen` and `verhuist` become `ferhuis`. */
export function stemOf(word: string): string {
  let stem = soundOf(word);
  if (stem.length > 4) stem = stem.replace(/heden$/, 'heid').replace(/(?:tjes?|en|e|s)$/, (end, at: number) => (at >= 3 ? '' : end));
  if (stem.length > 6) stem = stem.replace(/ing$/, '');
  return stem.replace(/(.)\1$/, '$1').replace(/dt?$/, 't');
}

/**
 * Takes apart what Dutch writes as one word, into words that the catalogue itself has: `hondenbelasting` is about `hond` and
 * `belasting`. Of more ways the one with the fewest parts is taken, and then the longest last part, which says what it is.
 */
export class Compounds {
  readonly #known: ReadonlySet<string>;
  readonly #seen = new Map<string, readonly string[]>();

  /** @param known the stems of words that stand by themselves */
  constructor(known: ReadonlySet<string>) {
    this.#known = known;
  }

  /** The stems of the parts; none when the word is no compound that we can know. */
  split(word: string): readonly string[] {
    let parts = this.#seen.get(word);
    if (!parts) this.#seen.set(word, (parts = this.#split(word, 3) ?? []));
    return parts;
  }

  /** The same for a word of the catalogue, which is spelled right: then it is enough that its last part is known. */
  splitOwn(word: string): readonly string[] {
    const parts = this.split(word);
    return parts.length ? parts : (this.#ending(word) ?? []);
  }

  #split(word: string, depth: number): string[] | undefined {
    let best: string[] | undefined;
    for (let at = 3; at <= word.length - 3; at++) {
      const head = this.#part(word.slice(0, at));
      if (!head) continue;
      const rest = word.slice(at);
      const tail = this.#part(rest);
      const tails = tail ? [tail] : depth > 1 ? this.#split(rest, depth - 1) : undefined;
      if (tails && (!best || tails.length + 1 < best.length)) best = [head, ...tails];
    }
    return best;
  }

  /** Only the last part is known, as `belasting` in a catalogue that says nothing else about `toeristen`. */
  #ending(word: string): string[] | undefined {
    for (let at = 4; at <= word.length - 4; at++) {
      const rest = word.slice(at);
      const tail = this.#part(rest);
      const tails = tail ? [tail] : this.#split(rest, 2);
      if (tails) return [stemOf(word.slice(0, at)), ...tails];
    }
    return undefined;
  }

  #part(text: string): string | undefined {
    const stem = stemOf(text);
    return stem.length > 2 && !little.has(text) && this.#known.has(stem) ? stem : undefined;
  }
}
