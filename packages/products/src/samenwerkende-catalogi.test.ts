import { expect } from '@open-wc/testing';
import type { Product } from './model.js';
import { parseProduct } from './pdc.js';
import { catalogueFeed, catalogueFields, catalogueXml } from './samenwerkende-catalogi.js';

const golden = new URL('../../../test/golden/', import.meta.url);
const read = async <T = unknown>(name: string): Promise<T> => (await fetch(new URL(`${name}.json`, golden))).json() as Promise<T>;
const options = { authority: { label: 'Voorbeeldstad', uri: 'http://standaarden.overheid.nl/owms/terms/Voorbeeldstad_(gemeente)' } };
const product = (item: Record<string, unknown>): Product => parseProduct({ id: 7, title: 'Paspoort', portal_url: 'https://x.nl/p/', date: '2026-01-02', ...item }).product;

function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  expect(document.querySelector('parsererror')?.textContent ?? '', 'well-formed').to.equal('');
  return document;
}

/** The fields that every product must have, where they belong and not empty. */
const required = ['owmskern identifier', 'owmskern title', 'owmskern language', 'owmskern type', 'owmskern modified', 'owmskern spatial', 'owmskern authority', 'owmsmantel audience', 'owmsmantel abstract', 'scmeta productID', 'scmeta onlineAanvragen'];

describe('a product in Samenwerkende Catalogi', () => {
  it('has the fields of the catalogue', async () => {
    const { fields, missing } = catalogueFields(await read<Product>('json-ld/whole'), options);
    expect(missing).to.deep.equal([]);
    expect(fields).to.deep.equal({
      identifier: 'https://www.voorbeeldgemeente.nl/producten/kapvergunning/',
      title: 'Boom kappen',
      language: 'nl',
      type: 'productbeschrijving',
      modified: '2026-02-03',
      spatial: { label: 'Voorbeeldstad', resourceIdentifier: options.authority.uri, scheme: 'overheid:Gemeente' },
      authority: { label: 'Voorbeeldstad', resourceIdentifier: options.authority.uri, scheme: 'overheid:Gemeente' },
      audience: ['particulier', 'ondernemer'],
      abstract: 'Wilt u een boom kappen? Vaak hebt u een vergunning nodig.',
      productID: '9f0c2a5e-7d5b-4a43-8f2e-0d6a3f0b1c11',
      onlineAanvragen: 'digid',
      aanvraagURL: '',
      uniformeProductnaam: { label: 'omgevingsvergunning kappen', resourceIdentifier: 'http://standaarden.overheid.nl/owms/terms/omgevingsvergunning_kappen', scheme: 'overheid:UniformeProductnaam' },
    });
  });

  it('is well-formed, with every required field in its place', async () => {
    const items = ['full', 'edge-cases', 'english', 'german', 'minimal', 'protected', 'hostile'];
    const products = await Promise.all(items.map(async (name) => parseProduct(await read(`product/${name}`)).product));
    const { xml, refused } = catalogueFeed(products, (one) => ({ ...options, url: `https://www.voorbeeldgemeente.nl/${one.id}/` }));
    const document = parse(xml);
    const found = [...document.getElementsByTagNameNS('http://standaarden.overheid.nl/product/terms/', 'scproduct')];
    expect(found.length + refused.length).to.equal(items.length);
    expect(found.length).to.be.above(2);
    for (const one of found) {
      expect(one.getAttribute('owms-version')).to.equal('4.0');
      for (const path of required) {
        const [group, name] = path.split(' ') as [string, string];
        const [value] = [...one.getElementsByTagNameNS('*', group)[0]!.getElementsByTagNameNS('*', name)];
        expect(value?.textContent, `${path} of ${one.textContent}`).to.be.a('string').and.not.equal('');
      }
    }
    for (const { missing } of refused) expect(missing.filter(({ required: must }) => must)).to.not.deep.equal([]);
  });

  it('says what is missing', () => {
    const missing = (item: Record<string, unknown>, more = {}): string[] => catalogueFields(product(item), { ...options, ...more }).missing.map(({ field, required: must }) => `${field}${must ? '!' : ''}`);
    expect(missing({ upl: { name: 'paspoort', resource: 'http://standaarden.overheid.nl/owms/terms/paspoort' } })).to.deep.equal([]);
    expect(missing({})).to.deep.equal(['uniformeProductnaam']);
    expect(missing({ portal_url: '/p/', title: '', date: '', id: '' }, { authority: { label: '', uri: '' } })).to.deep.equal(
      ['identifier!', 'title!', 'modified!', 'spatial!', 'authority!', 'abstract!', 'productID!', 'uniformeProductnaam']);
    expect(missing({ portal_url: '/p/' }, { url: 'https://x.nl/p/' })).to.deep.equal(['uniformeProductnaam']);
    expect(catalogueFeed([product({ date: '' })], options).refused).to.have.length(1);
  });

  it('always has an audience', () => {
    const audience = (...names: string[]): string[] => catalogueFields(product({ taxonomies: { 'pdc-doelgroep': names.map((name) => ({ name })) } }), options).fields.audience;
    expect([audience(), audience('Toeristen'), audience('Ondernemers'), audience('Inwoners', 'Ondernemers', 'Burgers')]).to.deep.equal(
      [['particulier'], ['particulier'], ['ondernemer'], ['particulier', 'ondernemer']]);
  });

  it('can be applied for online by what is online', () => {
    const online = (item: Record<string, unknown>): string[] => {
      const { fields } = catalogueFields(product(item), options);
      return [fields.onlineAanvragen, fields.aanvraagURL];
    };
    const login = (kind: string, url: string): unknown => ({ [kind]: [{ title: 'Aanvragen', url }] });
    expect(online({})).to.deep.equal(['nee', '']);
    expect(online({ identifications: login('digid', 'https://x.nl/d/') })).to.deep.equal(['digid', 'https://x.nl/d/']);
    expect(online({ identifications: login('eherkenning', 'https://x.nl/e/') })).to.deep.equal(['ja', 'https://x.nl/e/']);
    expect(online({ forms: [{ title: 'Formulier', url: 'https://x.nl/f.pdf?v=1' }], appointment: { active: true, url: 'https://x.nl/a/' } })).to.deep.equal(['nee', '']);
  });

  it('a long summary ends between words, a missing one is the title', () => {
    const { abstract } = catalogueFields(product({ excerpt: 'woord '.repeat(100) }), options).fields;
    expect(abstract).to.match(/^(woord )+woord…$/);
    expect(abstract.length).to.be.at.most(290);
    expect(catalogueFields(product({}), options).fields.abstract).to.equal('Paspoort');
  });

  it('text comes out as it went in, without what XML cannot hold', () => {
    const title = 'a < b & "c" \'d\' ]]> <!-- é 😀';
    const { fields } = catalogueFields(product({ title: `${title.replaceAll('&', '&amp;')}\u0000\u000b\ud800\uffff` }), options);
    const { xml } = catalogueFeed([product({})], options);
    const document = parse(xml.replace(/<overheidproduct:scproduct .*<\/overheidproduct:scproduct>/s, catalogueXml(fields)));
    expect(document.getElementsByTagNameNS('http://purl.org/dc/terms/', 'title')[0]!.textContent).to.equal(title);
  });
});
