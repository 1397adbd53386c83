import { fold } from '@openwebconcept/core/fold.js';
import type { ProductSummary } from '../model.js';
import { Compounds, isLittle, soundOf, stemOf, wordsOf } from './dutch.js';
import { synonymsAt } from './synonyms.js';

export { addSynonyms } from './synonyms.js';

// The plugin searches in the same way for pages without a script: packages/wordpress/plugin/inc/product/search.php. What both find for
// each query is in test/golden/search/found.json.

/** A stretch of text: is it what was looked for? */
export type Stretch = readonly [text: string, found: boolean];

export interface Found {
  /** The best first. */
  products: ProductSummary[];
  /** The query as it may have been meant, when a word of it is not known here. */
  meant: string;
  /** Cuts a text at what was looked for. */
  mark: (text: string) => Stretch[];
}

/** What a word that is looked for can be in the catalogue: term -> how well it fits. `parts`: or all of these. */
interface Ways {
  terms: Map<string, number>;
  parts?: readonly string[];
}

/** One of the ways in which something can be there: all of these must be. */
type Way = readonly [weight: number, all: readonly Ways[]];

/** Where a word stands, and how much that says. */
const fields: [weight: number, words: (product: ProductSummary) => string][] = [
  [4, ({ title }) => title],
  [3, ({ alternativeTitle }) => alternativeTitle],
  [3, ({ synonyms }) => synonyms.join(' ')],
  [0.8, ({ themes }) => themes.map(({ title }) => title).join(' ')],
  [0.6, ({ intro }) => intro],
];

/** How much less a product is what was meant for each word of its title that was not asked for. */
const SPECIAL = 0.25;

/** What people do with products: it says nothing about which one. */
const usual = new Set(
  ('aanvragen aanvraag melden melding doorgeven aangeven aangifte regelen maken doen indienen laten krijgen kopen huren zoeken vragen inzien bekijken betalen plaatsen bouwen aanleggen ' +
    'registreren inschrijven ophalen inleveren omruilen opvragen reserveren organiseren beginnen starten gebruiken bezoeken worden vergunning').split(' '),
);

/** Longer than this nothing is done in one go, so that a key press never waits. */
const SLICE = 8;

/** Nobody types more than this to find a product. */
const LONGEST = 200;

/** How many letters may differ. */
const distance = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

const meaningful = (words: readonly string[]): string[] => words.filter((word) => !isLittle(word));

/** All products of a catalogue, ready to be searched in Dutch and by English words. */
export class ProductSearch {
  readonly #products: readonly ProductSummary[];
  /** Stem -> how it is written, of each word that stands in the catalogue. */
  readonly #known = new Map<string, string>();
  /** Word -> what it is found by. */
  readonly #terms = new Map<string, string[]>();
  /** Term -> in which products, and how much it says there. */
  readonly #places = new Map<string, Map<number, number>>();
  #compounds!: Compounds;

  /** Makes the index in slices of a few milliseconds. */
  static async of(products: readonly ProductSummary[], signal?: AbortSignal): Promise<ProductSearch> {
    const search = new ProductSearch(products);
    const texts: string[][][] = [];
    // What words there are decides how compounds are taken apart, so all words come first.
    await inSlices(products, (product) => texts.push(search.#learn(product)), signal);
    search.#compounds = new Compounds(new Set(search.#known.keys()));
    await inSlices(texts, (words, at) => search.#add(words, at), signal);
    return search;
  }

  private constructor(products: readonly ProductSummary[]) {
    this.#products = products;
  }

  /** Finds products. Without words they are all there that fit, in their own order. */
  search(query: string, fits: (product: ProductSummary) => boolean = () => true): Found {
    const text = query.slice(0, LONGEST);
    const said = wordsOf(text);
    const words = meaningful(said).length ? meaningful(said) : said;
    if (!words.length) return { products: this.#products.filter(fits), meant: '', mark: (text) => (text ? [[text, false]] : []) };

    const terms = new Set<string>();
    const sums = new Map<number, number>();
    const hits = new Map<number, number>();
    const nodes = this.#nodes(words, said);
    for (const ways of nodes) {
      const best = new Map<number, number>();
      for (const [weight, all] of ways) for (const [at, score] of this.#together(all, terms)) best.set(at, Math.max(best.get(at) ?? 0, weight * score));
      for (const [at, score] of best) {
        sums.set(at, (sums.get(at) ?? 0) + score);
        hits.set(at, (hits.get(at) ?? 0) + 1);
      }
    }
    let found = [...sums].filter(([at]) => fits(this.#products[at]!));
    const whole = found.filter(([at]) => hits.get(at) === nodes.length);
    // Who says more than the catalogue knows is still helped with what it does know.
    found = whole.length < 3 ? found.map(([at, score]) => [at, score * hits.get(at)!]) : whole;
    // Who types a subject mostly means the product itself, not what a catalogue has around it: its costs, how to stop it.
    found = found.map(([at, score]) => [at, score / (1 + SPECIAL * this.#extra(this.#products[at]!, terms))]);
    found.sort(([a, one], [b, other]) => other - one || a - b);
    return {
      products: found.map(([at]) => this.#products[at]!),
      meant: this.#meant(text),
      mark: (text) => stretches(text, (word) => this.#termsOf(word).some((term) => terms.has(term))),
    };
  }

  /** The words of a product, for each field. */
  #learn(product: ProductSummary): string[][] {
    return fields.map(([, text]) => {
      const words = wordsOf(text(product));
      for (const word of words) {
        const stem = stemOf(word);
        if (!this.#known.has(stem)) this.#known.set(stem, word);
      }
      return words;
    });
  }

  #add(texts: readonly string[][], at: number): void {
    for (const [field, words] of texts.entries()) {
      const weight = fields[field]![0] / (0.7 + 0.1 * words.length); // a word among few says more than one among many
      for (const word of words) {
        for (const term of this.#termsOf(word)) {
          let places = this.#places.get(term);
          if (!places) this.#places.set(term, (places = new Map()));
          places.set(at, Math.max(places.get(at) ?? 0, weight));
        }
      }
    }
  }

  /** What a word is found by: its stem, the whole word while it is being typed, the parts of a compound. */
  #termsOf(word: string): string[] {
    let terms = this.#terms.get(word);
    if (!terms) this.#terms.set(word, (terms = isLittle(word) ? [] : [...new Set([stemOf(word), soundOf(word), ...this.#compounds.splitOwn(word)])]));
    return terms;
  }

  /** What must be there: for each word one of the ways in which it can be. */
  #nodes(words: readonly string[], said: readonly string[]): Way[][] {
    const [stems, allStems] = [words.map(stemOf), said.map(stemOf)];
    const nodes: Way[][] = [];
    for (let at = 0; at < words.length; ) {
      const place = said.indexOf(words[at]!);
      // Little words count in a way of saying: “hulp in huis”.
      const synonyms = [...synonymsAt(stems, at), ...synonymsAt(allStems, place)];
      const longest = Math.max(0, ...synonyms.map((one) => one.said.length));
      let covers = Math.max(1, meaningful(said.slice(place, place + longest)).length);
      const ways: Way[] = [];
      for (const { said, meant } of synonyms) if (said.length === longest) for (const all of meant) ways.push([0.9, all.map((stem) => ({ terms: this.#starting(stem, 0.3) }))]);
      const joined = this.#joined(words[at]!, words[at + 1]);
      if (joined) {
        covers = Math.max(2, covers);
        ways.push([1, [{ terms: joined }]]);
      }
      nodes.push([[1, words.slice(at, at + covers).map((word) => this.#expand(word, words.length === 1))], ...ways]);
      at += covers;
    }
    return nodes;
  }

  /** “honden belasting”, “afval pas”: what was written apart may be one word here. */
  #joined(one: string, two = ''): Map<string, number> | undefined {
    if (!two) return undefined;
    const stem = stemOf(one + two);
    if (this.#known.has(stem)) return new Map([[stem, 1.2]]);
    const near = one.length + two.length > 7 ? this.#near(soundOf(one + two), 2) : undefined;
    return near?.size ? near : undefined;
  }

  /** What a typed word can be. */
  #expand(word: string, alone: boolean): Ways {
    const [stem, sound] = [stemOf(word), soundOf(word)];
    const terms = this.#starting(sound, 0.4, alone ? 1 : 3);
    if (this.#known.has(stem)) return { terms: terms.set(stem, 1) };
    if (terms.size > 1 || this.#places.has(sound)) return { terms }; // not spelled wrong, but the beginning of a word
    for (const [term, weight] of [...this.#near(stem, distance(stem)), ...this.#near(sound, distance(word))]) if (!terms.has(term)) terms.set(term, weight);
    return { terms, parts: this.#compounds.split(word) };
  }

  /** Words that begin like this. One or two letters say something only by themselves. */
  #starting(start: string, weight: number, least = 3): Map<string, number> {
    const terms = new Map([[start, 1]]);
    if (start.length >= least) for (const term of this.#places.keys()) if (term.startsWith(start) && term !== start) terms.set(term, (weight * start.length) / term.length + 0.1);
    return terms;
  }

  #near(word: string, most: number): Map<string, number> {
    const terms = new Map<string, number>();
    if (most) {
      for (const term of this.#places.keys()) {
        const far = farFrom(word, term, most);
        if (far <= most) terms.set(term, (0.6 * word.length) / (word.length + far));
      }
    }
    return terms;
  }

  /** Scores of the products that have all of these. */
  #together(all: readonly Ways[], terms: Set<string>): Map<number, number> {
    let scores: Map<number, number> | undefined;
    for (const { terms: any, parts } of all) {
      const found = new Map<number, number>();
      const better = (at: number, score: number): void => void found.set(at, Math.max(found.get(at) ?? 0, score));
      // A compound that is not known as such is there when its parts are.
      if (parts?.length) for (const [at, score] of this.#together(parts.map((part) => ({ terms: new Map([[part, 1]]) })), terms)) better(at, 0.8 * score);
      for (const [term, weight] of any) {
        const places = this.#places.get(term);
        if (!places) continue;
        terms.add(term);
        const rare = Math.log(1 + this.#products.length / places.size);
        for (const [at, own] of places) better(at, weight * own * rare);
      }
      if (scores) for (const [at, score] of scores) found.has(at) ? scores.set(at, score + found.get(at)!) : scores.delete(at);
      else scores = found;
    }
    return scores ?? new Map();
  }

  /** How many words of the title were not asked for. */
  #extra({ title, alternativeTitle }: ProductSummary, terms: ReadonlySet<string>): number {
    const extra = (text: string): number => meaningful(wordsOf(text)).filter((word) => !usual.has(word) && !this.#termsOf(word).some((term) => terms.has(term))).length;
    return alternativeTitle ? Math.min(extra(title), extra(alternativeTitle)) : extra(title);
  }

  /** The query with the word that is nearest in the place of each that is not known. */
  #meant(query: string): string {
    let other = false;
    const meant = query.trim().split(/\s+/).map((typed) => {
      const [word, more] = wordsOf(typed);
      const nearest = word && !more && !isLittle(word) ? this.#nearest(word) : '';
      if (!nearest || nearest === fold(typed)) return typed;
      other = true;
      return nearest;
    });
    return other ? meant.join(' ') : '';
  }

  #nearest(word: string): string {
    const [stem, sound] = [stemOf(word), soundOf(word)];
    if (this.#known.has(stem) || synonymsAt([stem], 0).length || this.#compounds.split(word).length) return '';
    let [least, nearest] = [Infinity, ''];
    for (const [term, places] of this.#places) {
      if (term.startsWith(sound)) return '';
      const written = this.#known.get(term);
      const far = written ? farFrom(stem, term, distance(word)) : Infinity;
      // Of what is as near, what most products have.
      if (far <= distance(word) && far * 1e4 - places.size < least) [least, nearest] = [far * 1e4 - places.size, written!];
    }
    return nearest;
  }
}

let [before, row] = [new Uint16Array(256), new Uint16Array(256)]; // of thousands of words each time

/** How many letters must change to make one word of another (Levenshtein); who differs more than `most` is just far. */
function farFrom(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || one.length > 255 || other.length > 255) return Infinity;
  for (let j = 0; j <= other.length; j++) before[j] = j;
  for (let i = 1; i <= one.length; i++) {
    let least = (row[0] = i);
    for (let j = 1; j <= other.length; j++) {
      row[j] = Math.min(row[j - 1]! + 1, before[j]! + 1, before[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1));
      least = Math.min(least, row[j]!);
    }
    if (least > most) return Infinity;
    [before, row] = [row, before];
  }
  return before[other.length]!;
}

function stretches(text: string, found: (word: string) => boolean): Stretch[] {
  const list: Stretch[] = [];
  let from = 0;
  for (const { 0: piece, index } of text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
    if (!wordsOf(piece).some(found)) continue;
    if (index > from) list.push([text.slice(from, index), false]);
    list.push([piece, true]);
    from = index + piece.length;
  }
  if (from < text.length) list.push([text.slice(from), false]);
  return list;
}

/** Does something for each of many, and lets the page do its own things in between. */
async function inSlices<T>(list: readonly T[], each: (one: T, at: number) => void, signal?: AbortSignal): Promise<void> {
  let until = performance.now() + SLICE;
  for (let at = 0; at < list.length; at++) {
    if (performance.now() >= until) {
      await new Promise((go) => setTimeout(go));
      signal?.throwIfAborted();
      until = performance.now() + SLICE;
    }
    each(list[at]!, at);
  }
}
