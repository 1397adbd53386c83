import { expect } from '@open-wc/testing';
import type { ProductSummary } from '../model.js';
import { Compounds, stemOf, wordsOf } from './dutch.js';
import { ProductSearch, addSynonyms } from './search.js';

const golden = new URL('../../../../test/golden/search/', import.meta.url);
const read = async (name: string): Promise<string> => (await fetch(new URL(name, golden))).text();

interface Expected {
  query: string;
  meant: string[];
  kind: string;
}

const product = (title: string, more: Partial<ProductSummary> = {}): ProductSummary => ({
  id: title, title, alternativeTitle: '', synonyms: [], language: 'nl', intro: '', url: '', slug: '', themes: [], audience: [], ...more,
});
const few = (...titles: string[]): Promise<ProductSearch> => ProductSearch.of(titles.map((title) => product(title)));
const titles = (search: ProductSearch, query: string): string[] => search.search(query).products.map(({ title }) => title);

describe('search', () => {
  describe('in 2,000 products', () => {
    let search: ProductSearch;
    before(async () => {
      const { catalogue } = (await import(new URL('catalogue.mjs', golden).href)) as { catalogue: (text: string) => ProductSummary[] };
      const products = catalogue(await read('services.txt'));
      expect(products).to.have.length(2000);
      search = await ProductSearch.of(products);
    });

    const missed = async (name: string): Promise<[string[], number, number]> => {
      const all = JSON.parse(await read(name)) as Expected[];
      const rank = ({ query, meant }: Expected): number => search.search(query).products.findIndex(({ title }) => meant.includes(title));
      return [all.filter((one) => rank(one) < 0 || rank(one) > 2).map(({ query }) => query), all.filter((one) => rank(one) === 0).length, all.length];
    };

    it('what was meant is in the first three for at least 90 of 100 queries', async () => {
      const [wrong, first, all] = await missed('queries.json');
      expect(all).to.equal(100);
      expect(wrong, wrong.join(', ')).to.have.length.at.most(10);
      expect(first, 'at the very first place').to.be.at.least(90);
    });

    it('the same as the plugin finds, in the same order', async () => {
      const found = JSON.parse(await read('found.json')) as Record<string, string[]>;
      expect(Object.keys(found)).to.have.length(150);
      for (const [query, titles] of Object.entries(found)) expect(search.search(query).products.slice(0, 5).map(({ title }) => title), query).to.deep.equal(titles);
    });

    it('and for at least 40 of 50 that it was not tuned on', async () => {
      const [wrong, , all] = await missed('held-out.json');
      expect(all).to.equal(50);
      expect(wrong, wrong.join(', ')).to.have.length.at.most(10);
    });
  });

  it('knows a word by its other forms, and by how it sounds', () => {
    for (const [one, other] of [
      ['verhuizing', 'verhuizen'], ['boom', 'bomen'], ['paspoort', 'paspoorten'], ['paspoort', 'paspord'], ['rijbewijs', 'reibewijz'], ['parkeer', 'parkeren'], ['aanvraag', 'aanvragen'], ['café', 'cafe'],
    ]) expect(stemOf(wordsOf(one!)[0]!), one).to.equal(stemOf(wordsOf(other!)[0]!));
    expect(stemOf('huis')).not.to.equal(stemOf('hond'));
  });

  it('takes compounds apart into words of the catalogue only', () => {
    const compounds = new Compounds(new Set(['hond', 'belasting', 'parkeren', 'kaart'].map(stemOf)));
    expect(compounds.split('hondenbelasting')).to.deep.equal(['hont', stemOf('belasting')]);
    expect(compounds.split('fietsenstalling')).to.deep.equal([]);
    expect(compounds.splitOwn('toeristenbelasting')).to.deep.equal([stemOf('toeristen'), stemOf('belasting')]);
  });

  it('finds a compound by its parts and parts by the compound', async () => {
    const search = await few('Hondenbelasting betalen', 'Belasting betalen', 'Hond aanlijnen', 'Huwelijk melden');
    expect(titles(search, 'belasting hond')[0]).to.equal('Hondenbelasting betalen');
    expect(titles(search, 'honden belasting')[0]).to.equal('Hondenbelasting betalen');
  });

  it('the product itself comes before what is around it', async () => {
    const search = await few('Rijbewijs: bezwaar tegen een besluit', 'Rijbewijs voor bedrijven', 'Rijbewijs aanvragen');
    expect(titles(search, 'rijbewijs')[0]).to.equal('Rijbewijs aanvragen');
    expect(titles(search, 'rijbewijs bezwaar')[0]).to.equal('Rijbewijs: bezwaar tegen een besluit');
  });

  it('while a word is being typed', async () => {
    const search = await few('Paspoort aanvragen', 'Hondenbelasting betalen');
    for (const typed of ['p', 'pa', 'pas', 'paspo', 'paspoor', 'paspoort aanv']) expect(titles(search, typed)[0], typed).to.equal('Paspoort aanvragen');
  });

  it('words of your own', async () => {
    const search = await few('Afvalcontainer aanvragen', 'Huwelijk melden');
    expect(titles(search, 'groene emmer')).to.deep.equal([]);
    addSynonyms('groene emmer, otto = afvalcontainer');
    expect(titles(search, 'groene emmer')).to.deep.equal(['Afvalcontainer aanvragen']);
    expect(titles(search, 'otto')).to.deep.equal(['Afvalcontainer aanvragen']);
  });

  it('says what may have been meant, and not when the word is known', async () => {
    const search = await few('Paspoort aanvragen', 'Huwelijk melden');
    expect(search.search('paspoost').meant).to.equal('paspoort');
    expect(search.search('huwelik melden').meant).to.equal('huwelijk melden');
    for (const known of ['paspoort', 'trouwen', 'pasp', 'de paspoorten', 'fiets']) expect(search.search(known).meant, known).to.equal('');
  });

  it('marks what was found in a text, whatever it holds', async () => {
    const search = await few('Paspoort aanvragen');
    const { mark } = search.search('paspoorten');
    expect(mark('Een paspoort, <b>ook</b> voor uw kind.')).to.deep.equal([['Een ', false], ['paspoort', true], [', <b>ook</b> voor uw kind.', false]]);
    expect(mark('')).to.deep.equal([]);
  });

  it('nothing asked is everything, in its own order', async () => {
    const search = await few('B', 'A');
    expect(titles(search, '')).to.deep.equal(['B', 'A']);
    expect(titles(search, ' - ')).to.deep.equal(['B', 'A']);
    expect(search.search('', ({ title }) => title === 'A').products).to.have.length(1);
  });

  it('only what fits', async () => {
    const search = await few('Paspoort aanvragen', 'Paspoort ophalen');
    expect(search.search('paspoort', ({ title }) => title.endsWith('ophalen')).products.map(({ title }) => title)).to.deep.equal(['Paspoort ophalen']);
  });

  it('whatever is typed', async () => {
    const search = await few('Paspoort aanvragen', 'constructor toString __proto__');
    for (const typed of ['__proto__', 'constructor', '(', '\\', '*'.repeat(500), 'a '.repeat(200), '😀', 'ß', '١٢٣', 'x'.repeat(5000)]) expect(search.search(typed).products, typed.slice(0, 20)).to.be.an('array');
  });

  it('stops when nobody waits for it any more', async () => {
    const stop = new AbortController();
    const many = Array.from({ length: 4000 }, (_, at) => product(`Vergunning nummer${at} aanvragen`));
    const building = ProductSearch.of(many, stop.signal);
    stop.abort();
    expect(await building.then(() => 'made', () => 'stopped')).to.equal('stopped');
  });
});
