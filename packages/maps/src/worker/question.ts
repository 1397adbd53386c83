/** What fits a question, and how many there are of every choice. */
import { between, type Steps } from '../foreign.js';
import type { Answer, Dataset, Facet, Place, Query } from '../model.js';

/** Choices of one property. */
const choices = 200;

/** Letters without their accents, small, and one space between words. */
function fold(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The texts of one property, each once, and which of them a place has. A text may be several values. */
interface Column {
  texts: number;
  /** Value → the numbers of the texts that it is in. */
  at: Map<string, number[]>;
  /** Of each place the number of its text; -1 for none. */
  of: Int32Array;
}

export class Questions {
  readonly #datasets: Dataset[];
  readonly #places: Place[];
  /** Of each place the number of its dataset. */
  readonly #set: Uint16Array;
  readonly #collator: Intl.Collator;
  readonly #columns = new Map<string, Column>();
  readonly #words: string[] = [];

  constructor(datasets: Dataset[], places: Place[], set: Uint16Array, collator: Intl.Collator) {
    this.#datasets = datasets;
    this.#places = places;
    this.#set = set;
    this.#collator = collator;
  }

  *ask(query: Query, facets: string[]): Steps<{ shown: Uint32Array<ArrayBuffer>; answer: Omit<Answer, 'bounds'> }> {
    const count = this.#places.length;
    const matches = yield* this.#matches(query.text);
    const filters: { property: string; of: Int32Array; allowed: Uint8Array }[] = [];
    for (const [property, values] of Object.entries(query.filters)) {
      if (values.length === 0) continue;
      const column = yield* this.#column(property);
      const allowed = new Uint8Array(column.texts);
      for (const value of values) for (const number of column.at.get(value) ?? []) allowed[number] = 1;
      filters.push({ property, of: column.of, allowed });
    }
    const counted: { property: string; column: Column; counts: Uint32Array; filter: number }[] = [];
    for (const property of new Set(facets)) {
      const column = yield* this.#column(property);
      counted.push({ property, column, counts: new Uint32Array(column.texts), filter: filters.findIndex((one) => one.property === property) });
    }
    const wanted = query.datasets && new Set(query.datasets);
    const open = this.#datasets.map(({ id }) => !wanted || wanted.has(id));
    const ofSet = new Uint32Array(this.#datasets.length);
    const shown = new Uint32Array(count);
    let fit = 0;
    for (let index = 0; index < count; index++) {
      if ((index & 16383) === 16383) yield;
      if (matches && !matches[index]) continue;
      // A choice is counted as if nothing was chosen of its own property.
      let failed = -1;
      let fails = 0;
      for (let i = 0; i < filters.length && fails < 2; i++) {
        const value = filters[i].of[index];
        if (value < 0 || !filters[i].allowed[value]) {
          failed = i;
          fails++;
        }
      }
      if (fails > 1) continue;
      if (fails === 0) ofSet[this.#set[index]]++;
      if (!open[this.#set[index]]) continue;
      if (fails === 0) shown[fit++] = index;
      for (const { column, counts, filter } of counted) {
        const value = column.of[index];
        if (value >= 0 && (fails === 0 || filter === failed)) counts[value]++;
      }
    }
    const found = shown.slice(0, fit);
    return {
      shown: found,
      answer: {
        count: fit,
        facets: counted.map(({ property, column, counts }): Facet => ({ property, values: this.#choices(column, counts, query.filters[property] ?? []) })),
        datasets: Object.fromEntries(this.#datasets.map(({ id }, number) => [id, ofSet[number]])),
      },
    };
  }

  /** In one order, whatever the counts. Of very many, those that are chosen and those of most places. */
  #choices({ at }: Column, counts: Uint32Array, chosen: string[]): Facet['values'] {
    let found = Array.from(at, ([value, texts]) => ({ value, count: texts.reduce((sum, text) => sum + counts[text], 0) }));
    if (found.length > choices) {
      const kept = new Set(chosen);
      found = found.sort((a, b) => Number(kept.has(b.value)) - Number(kept.has(a.value)) || b.count - a.count).slice(0, choices);
    }
    return found.sort((a, b) => this.#collator.compare(a.value, b.value));
  }

  *#column(property: string): Steps<Column> {
    const known = this.#columns.get(property);
    if (known) return known;
    const column: Column = { texts: 0, at: new Map(), of: new Int32Array(this.#places.length).fill(-1) };
    const numbers = new Map<string, number>();
    for (let index = 0; index < this.#places.length; index++) {
      if ((index & 8191) === 8191) yield;
      const { properties } = this.#places[index];
      if (!Object.hasOwn(properties, property)) continue;
      const text = properties[property];
      let number = numbers.get(text);
      if (number === undefined) {
        numbers.set(text, (number = column.texts++));
        for (const value of new Set(text.split(between))) {
          const texts = column.at.get(value);
          if (texts) texts.push(number);
          else column.at.set(value, [number]);
        }
      }
      column.of[index] = number;
    }
    this.#columns.set(property, column);
    return column;
  }

  /** Of each place whether it has words that start as all of these; nothing where no word is asked for. */
  *#matches(text: string): Steps<Uint8Array | undefined> {
    const asked = fold(text).split(' ').filter(Boolean).map((word) => ` ${word}`);
    if (asked.length === 0) return undefined;
    const matches = new Uint8Array(this.#places.length);
    const words = this.#words;
    for (let index = 0; index < this.#places.length; index++) {
      if ((index & 1023) === 1023) yield;
      const place = this.#places[index];
      // Kept, because somebody who types asks again.
      const own = (words[index] ??= ` ${fold(place.title)} ${fold(Object.values(place.properties).join(' '))}`);
      matches[index] = Number(asked.every((word) => own.includes(word)));
    }
    return matches;
  }
}
