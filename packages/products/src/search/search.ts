import MiniSearch from 'minisearch';
import type { Query, QueryCombination, SearchResult } from 'minisearch';
import type { ProductSummary } from '../model.js';
import { Compounds, isLittle, plainOf, soundOf, stemOf, wordsOf } from './dutch.js';
import { synonymsAt } from './synonyms.js';

export { addSynonyms } from './synonyms.js';

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

const fields: Record<string, number> = { title: 4, alternativeTitle: 3, synonyms: 3, themes: 0.8, intro: 0.6 };

/** How much less a product is what was meant for each word of its title that was not asked for. */
const SPECIAL = 0.25;

/** What people do with products: it says nothing about which one. */
const usual = new Set(
  ('aanvragen aanvraag melden melding doorgeven aangeven aangifte regelen maken doen indienen laten krijgen kopen huren zoeken vragen inzien bekijken betalen plaatsen bouwen aanleggen ' +
    'registreren inschrijven ophalen inleveren omruilen opvragen reserveren organiseren beginnen starten gebruiken bezoeken worden vergunning').split(' '),
);

/** Longer than this nothing is done in one go, so that a key press never waits. */
const SLICE = 8;

/** How many letters may differ. */
const distance = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** Makes one node of a query of several: all of them, or one of them, weighing so much. */
const together = (combineWith: 'AND' | 'OR', queries: Query[], weight = 1): QueryCombination => ({ combineWith, queries, boostTerm: () => weight });

/** All products of a catalogue, ready to be searched in Dutch and by English words. */
export class ProductSearch {
  readonly #products: readonly ProductSummary[];
  readonly #index: MiniSearch<ProductSummary>;
  /** Stem -> how it is written, of each word that stands in the catalogue. */
  readonly #known = new Map<string, string>();
  readonly #terms = new Map<string, string[]>();
  #sorted: string[] = [];
  #compounds!: Compounds;

  /** Makes the index in slices of a few milliseconds. */
  static async of(products: readonly ProductSummary[], signal?: AbortSignal): Promise<ProductSearch> {
    const search = new ProductSearch(products);
    await search.#build(signal);
    return search;
  }

  private constructor(products: readonly ProductSummary[]) {
    this.#products = products;
    this.#index = new MiniSearch<ProductSummary>({
      fields: Object.keys(fields),
      idField: 'at',
      extractField: (product, field) => (field === 'at' ? (product as unknown as { at: number }).at : textOf(product, field)) as string,
      tokenize: wordsOf,
      processTerm: (word) => this.#termsOf(word),
    });
  }

  async #build(signal?: AbortSignal): Promise<void> {
    // What words there are decides how compounds are taken apart, so all words come first.
    await inSlices(this.#products, (product) => {
      for (const field of Object.keys(fields)) {
        for (const word of wordsOf(textOf(product, field))) {
          const stem = stemOf(word);
          if (!this.#known.has(stem)) this.#known.set(stem, word);
        }
      }
    }, signal);
    this.#compounds = new Compounds(new Set(this.#known.keys()));
    await inSlices(this.#products, (product, at) => this.#index.add({ ...product, at } as ProductSummary), signal);
    this.#sorted = [...new Set([...this.#terms.values()].flat())].sort();
  }

  /** What a word is found by: its stem, the whole word while it is being typed, the parts of a compound. */
  #termsOf(word: string): string[] {
    let terms = this.#terms.get(word);
    if (!terms) this.#terms.set(word, (terms = isLittle(word) ? [] : [...new Set([stemOf(word), soundOf(word), ...this.#compounds.splitOwn(word)])]));
    return terms;
  }

  /** Finds products. Without a query they are all there, in their own order. */
  search(query: string, fits: (product: ProductSummary) => boolean = () => true): Found {
    const said = wordsOf(query);
    const words = said.some((word) => !isLittle(word)) ? said.filter((word) => !isLittle(word)) : said;
    if (!words.length) return { products: this.#products.filter(fits), meant: '', mark: (text) => [[text, false]] };

    const nodes = this.#nodes(words, said);
    const options = {
      boost: fields,
      tokenize: (text: string) => [text],
      processTerm: (term: string) => term,
      filter: ({ id }: { id: number }) => fits(this.#products[id]!),
      bm25: { k: 1.2, b: 0.75, d: 0.5 },
    };
    let found = this.#index.search(together('AND', nodes), options);
    // Who says more than the catalogue knows is still helped with what it does know.
    if (found.length < 3 && nodes.length > 1) found = this.#index.search(together('OR', nodes), options);
    found = this.#generalFirst(found);
    const terms = new Set(found.slice(0, 50).flatMap(({ terms }) => terms));
    return {
      products: found.map(({ id }) => this.#products[id as number]!),
      meant: this.#meant(query),
      mark: (text) => stretches(text, (word) => !isLittle(word) && this.#termsOf(word).some((term) => terms.has(term))),
    };
  }

  /**
   * Who types a subject mostly means the product itself, not what a catalogue has around it: its costs, how to stop it, the same for
   * companies. Each word of a title that was not asked for makes it more special, except what one does with any product.
   */
  #generalFirst(found: SearchResult[]): SearchResult[] {
    const score = ({ id, score, terms }: SearchResult): number => {
      const asked = new Set(terms);
      const { title, alternativeTitle } = this.#products[id as number]!;
      const extra = (text: string): number => wordsOf(text).filter((word) => !usual.has(word) && this.#termsOf(word).every((term) => !asked.has(term)) && !isLittle(word)).length;
      const least = alternativeTitle ? Math.min(extra(title), extra(alternativeTitle)) : extra(title);
      return score / (1 + SPECIAL * least);
    };
    const scores = new Map(found.map((one) => [one, score(one)]));
    return found.sort((a, b) => scores.get(b)! - scores.get(a)!);
  }

  /** What must be there: for each word one of the ways in which it can be. */
  #nodes(words: readonly string[], said: readonly string[]): Query[] {
    const stems = words.map(stemOf);
    const saidStems = said.map(stemOf);
    const nodes: Query[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      // Little words count in a way of saying: “hulp in huis”.
      const synonyms = [...synonymsAt(stems, at), ...synonymsAt(saidStems, said.indexOf(word))].sort((a, b) => b.said.length - a.said.length);
      const longest = synonyms[0]?.said.length ?? 0;
      const ways = synonyms.filter((one) => one.said.length === longest);
      const covers = Math.max(1, longest - (said.slice(said.indexOf(word), said.indexOf(word) + longest).filter(isLittle).length));
      const own = together('AND', words.slice(at, at + covers).map((one) => this.#word(one, words.length === 1)));
      const any: Query[] = [own];
      for (const { meant } of ways) for (const one of meant) any.push(together('AND', one.map((stem) => this.#stem(stem)), 0.9));
      const joined = this.#joined(words, at);
      if (joined) {
        const both = together('AND', words.slice(at, at + 2).map((one) => this.#word(one, false)));
        nodes.push(together('OR', covers === 1 && any.length > 1 ? [together('AND', [together('OR', any), this.#word(words[at + 1]!, false)]), joined] : [both, ...any.slice(1), joined]));
        at += Math.max(2, covers) - 1;
      } else {
        nodes.push(together('OR', any));
        at += covers - 1;
      }
    }
    return nodes;
  }

  /** “honden belasting”, “afval pas”: what was written apart may be one word here. */
  #joined(words: readonly string[], at: number): Query | undefined {
    const [one, two] = [words[at]!, words[at + 1]];
    if (!two) return undefined;
    const whole = soundOf(one + two);
    if (this.#known.has(stemOf(one + two))) return together('OR', [stemOf(one + two)], 1.2);
    const near = whole.length > 7 && this.#index.search({ queries: [whole], fuzzy: 2, processTerm: (term) => term, tokenize: (text) => [text] })[0];
    return near ? { ...together('OR', [whole]), fuzzy: 2 } : undefined;
  }

  #stem(stem: string): Query {
    return { queries: [stem], prefix: stem.length > 3, weights: { fuzzy: 0.4, prefix: 0.3 } };
  }

  #word(word: string, alone: boolean): Query {
    const stem = stemOf(word);
    const sound = soundOf(word);
    const known = this.#known.has(stem);
    const ways: Query[] = [stem];
    if (sound.length > 2 || alone) ways.push({ queries: [sound], prefix: true, weights: { fuzzy: 0.4, prefix: 0.4 } });
    if (!known && !this.#begins(sound)) {
      const parts = this.#compounds.split(word);
      if (parts.length) ways.push(together('AND', [...parts], 0.8));
      ways.push({ queries: [stem], fuzzy: distance(stem), weights: { fuzzy: 0.6, prefix: 0.3 } });
      if (sound !== stem) ways.push({ queries: [sound], fuzzy: distance(sound), weights: { fuzzy: 0.6, prefix: 0.3 } });
    }
    return together('OR', ways);
  }

  /** Does a word of the catalogue begin like this? Then it is not spelled wrong, but on its way. */
  #begins(start: string): boolean {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low]?.startsWith(start) ?? false;
  }

  /** The query with the word that is nearest in the place of each that is not known. */
  #meant(query: string): string {
    let other = false;
    const meant = query.trim().split(/\s+/).map((typed) => {
      const [word, more] = wordsOf(typed);
      if (!word || more || isLittle(word) || this.#known.has(stemOf(word)) || this.#begins(soundOf(word)) || synonymsAt([stemOf(word)], 0).length || this.#compounds.split(word).length) return typed;
      const [best] = this.#index.search({ queries: [stemOf(word)], fuzzy: distance(word), boost: fields, processTerm: (term) => term, tokenize: (text) => [text] });
      const written = best && this.#known.get(best.terms[0]!);
      if (!written || plainOf(written) === plainOf(typed)) return typed;
      other = true;
      return written;
    });
    return other ? meant.join(' ') : '';
  }
}

function textOf(product: ProductSummary, field: string): string {
  if (field === 'synonyms') return product.synonyms.join(' ');
  if (field === 'themes') return product.themes.map(({ title }) => title).join(' ');
  return product[field as 'title' | 'alternativeTitle' | 'intro'];
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
