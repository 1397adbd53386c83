import { expect } from '@open-wc/testing';
import { schemaOrg } from '../../../test/unit/vocabulary.js';
import type { Vocabulary } from '../../../test/unit/vocabulary.js';
import { textOf } from '@openwebconcept/core/foreign.js';
import { faqJsonLd, jsonLdText, productJsonLd } from './json-ld.js';
import type { Product } from './model.js';
import { parseProduct } from './pdc.js';

const golden = new URL('../../../test/golden/', import.meta.url);
const read = async <T = unknown>(name: string): Promise<T> => (await fetch(new URL(`${name}.json`, golden))).json() as Promise<T>;
const items = ['full', 'everything', 'edge-cases', 'english', 'german', 'minimal', 'protected', 'hostile', 'source-pdc-item', 'source-pdc-item-edge-cases'];
const options = { organisation: { title: 'Gemeente Voorbeeld', url: '/' }, url: 'https://www.voorbeeldgemeente.nl/producten/voorbeeld/', areaServed: 'Voorbeeldstad' };
const itemOf = (name: string): Promise<unknown> => read(name.startsWith('source-') ? `sources/${name.slice(7)}` : `product/${name}`);

describe('a product for machines', () => {
  let vocabulary: Vocabulary;
  let whole: Product;
  before(async () => {
    vocabulary = await schemaOrg();
    whole = await read<Product>('json-ld/whole');
  });

  it('the vocabulary is there', () => {
    expect(vocabulary.size.types).to.be.above(800);
    expect(vocabulary.size.properties).to.be.above(1300);
  });

  describe('what the plugin reads and says, the browser does too', () => {
    for (const name of items) {
      it(name, async () => {
        const { product } = parseProduct(await itemOf(name));
        expect(product, 'the model').to.deep.equal(await read(`json-ld/${name}.model`));
        expect(productJsonLd(product, options), 'the service').to.deep.equal(await read(`json-ld/${name}.ld`));
        expect(faqJsonLd(product, options), 'the questions').to.deep.equal(await read(`json-ld/${name}.faq`));
      });
    }

    it('a product with everything', async () => {
      expect(productJsonLd(whole, options)).to.deep.equal(await read('json-ld/whole.ld'));
      expect(faqJsonLd(whole, options)).to.deep.equal(await read('json-ld/whole.faq'));
    });
  });

  describe('is schema.org', () => {
    it('with everything in it', () => {
      const service = productJsonLd(whole, options);
      expect(vocabulary.faults(service)).to.deep.equal([]);
      expect(vocabulary.faults(faqJsonLd(whole))).to.deep.equal([]);
      expect(Object.keys(service)).to.include.members([
        '@id', 'name', 'alternateName', 'description', 'url', 'identifier', 'additionalType', 'image', 'category', 'audience', 'serviceOperator',
        'areaServed', 'termsOfService', 'availableChannel', 'potentialAction', 'offers', 'isRelatedTo', 'subjectOf', 'mainEntityOfPage',
      ]);
    });

    for (const name of items) {
      it(name, async () => {
        const { product } = parseProduct(await itemOf(name));
        expect(vocabulary.faults(productJsonLd(product, options))).to.deep.equal([]);
        const faq = faqJsonLd(product, options);
        if (faq) expect(vocabulary.faults(faq)).to.deep.equal([]);
      });
    }

    it('and the test sees what is not', () => {
      const service = { '@context': 'https://schema.org', ...productJsonLd(whole, options) };
      const faults = (change: Record<string, unknown>): string[] => vocabulary.faults({ ...service, ...change });
      expect(faults({ inLanguage: 'nl' })).to.deep.equal(['$.inLanguage: not of GovernmentService']);
      expect(faults({ isBasedOn: 'https://wetten.nl/' })).to.deep.equal(['$.isBasedOn: not of GovernmentService']);
      expect(faults({ prijs: '1' })).to.deep.equal(['$.prijs: no property']);
      expect(faults({ '@type': 'MunicipalService' })).to.deep.equal(['$: "MunicipalService" is no type']);
      expect(faults({ audience: { '@type': 'Offer' } })).to.deep.equal(['$.audience: Offer is no Audience']);
      expect(faults({ audience: [{ '@type': 'PeopleAudience', 'audienceType': '' }] })[0]).to.match(/audienceType: "" is no Text/);
      expect(faults({ availableChannel: [{ '@type': 'ServiceChannel', 'processingTime': '5 dagen' }] })[0]).to.match(/processingTime: "5 dagen" is no Duration/);
      expect(faults({ mainEntityOfPage: { '@type': 'WebPage', 'dateModified': '3 februari' } })[0]).to.match(/dateModified: "3 februari" is no/);
      expect(faults({ offers: [] })).to.deep.equal(['$.offers: empty']);
      expect(faults({ offers: [{ '@type': 'Offer', 'priceSpecification': { '@type': 'PriceSpecification', 'price': true } }] })[0]).to.match(/price: true is no/);
    });
  });

  it('says what is known, and nothing of what is not', () => {
    expect(productJsonLd(parseProduct({ title: 'Paspoort' }).product)).to.deep.equal({ '@context': 'https://schema.org', '@type': 'GovernmentService', 'name': 'Paspoort' });
    expect(faqJsonLd(parseProduct({ title: 'Paspoort' }).product)).to.equal(null);
  });

  it('both prices have their days, so that a page may be kept', () => {
    const { product } = parseProduct({ title: 'x', leges: [{ title: 'A', price: 1, new_price: 2, new_price_active_date: '01-01-2027' }] });
    const [offer] = productJsonLd(product).offers as { priceSpecification: unknown }[];
    expect(offer!.priceSpecification).to.deep.equal([
      { '@type': 'PriceSpecification', 'price': '1.00', 'priceCurrency': 'EUR', 'validThrough': '2026-12-31' },
      { '@type': 'PriceSpecification', 'price': '2.00', 'priceCurrency': 'EUR', 'validFrom': '2027-01-01' },
    ]);
  });

  it('gives the words of foreign HTML, and no markup', () => {
    expect(textOf('<p>Een <b>twee</b></p><script>alert(1)</script><p>drie &amp; vier<!-- vijf --></p><style>p{')).to.equal('Een twee drie & vier');
    const start = performance.now();
    for (const text of ['<script>'.repeat(20_000), '<!--'.repeat(20_000), '<'.repeat(100_000), '&'.repeat(100_000)]) textOf(text);
    expect(performance.now() - start, 'whatever it is, soon').to.be.below(1000);
  });

  it('as the text of a script ends no script', async () => {
    const { product } = parseProduct(await itemOf('hostile'));
    const text = jsonLdText(productJsonLd(product, options));
    expect(text).to.not.match(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).to.deep.equal(productJsonLd(product, options));
  });
});
