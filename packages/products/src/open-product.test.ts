import { expect } from '@open-wc/testing';
import { sanitise } from '@openwebconcept/core/sanitise.js';
import { parseAny, sourceOf } from './any.js';
import { durationOf, parseOpenProduct, parseSdg } from './open-product.js';

const sources = new URL('../../../test/golden/sources/', import.meta.url);
const read = async (name: string): Promise<Record<string, unknown>> => (await fetch(new URL(`${name}.json`, sources))).json() as Promise<Record<string, unknown>>;

describe('a product of the SDG invoervoorziening', () => {
  it('is read whole, with its Markdown as foreign HTML', async () => {
    const { product, problems } = await parseSdg(await read('sdg-product'), { national: await read('sdg-generic') });
    expect(problems).to.deep.equal([
      { part: 'links', message: 'an address that is not followed: javascript:alert(1)' },
      { part: 'locations', message: 'hours that are none: gesloten' },
    ]);
    const { sections, locations, content, ...rest } = product;
    expect(rest).to.deep.equal({
      id: '5b3c0f6a-0000-4a55-9d5e-1c1c1c1c1c1c', url: '', title: 'Uittreksel uit de basisregistratie', alternativeTitle: '', synonyms: [], language: 'nl', intro: '',
      image: null, locked: false, contents: true, quickExit: false, feedback: false, audience: [{ name: 'Inwoners', kind: 'resident' }], themes: [],
      upn: { label: 'uittreksel Basisregistratie Personen', url: 'http://standaarden.overheid.nl/owms/terms/uittrekselBasisregistratiePersonen' },
      organisation: { title: 'Voorbeeldstad', url: 'http://standaarden.overheid.nl/owms/terms/Voorbeeldstad_(gemeente)' },
      unavailable: '', costs: [], processingTime: 'P5D', objectionPeriod: 'P6W', faq: [], downloads: [],
      actions: [{ kind: 'form', label: 'Uittreksel aanvragen', url: 'https://www.voorbeeldgemeente.nl/uittreksel/', description: '', size: '' }],
      links: [{ title: 'Privacy', url: 'https://www.voorbeeldgemeente.nl/privacy/' }, { title: 'Wet basisregistratie personen', url: 'https://wetten.example/brp' }],
      related: [{ title: 'Persoonsgegevens', url: '', slug: '' }], published: '2026-03-02', modified: '2026-02-14',
    });
    expect(content).to.contain('<strong>uittreksel</strong>').and.contain('<a href="https://voorbeeld.nl/?a=1&amp;b=2">school</a>');
    expect(sections.map(({ kind }) => kind)).to.deep.equal(['conditions', 'bring', 'procedure', 'costs', 'term', 'noReply', 'objection', 'national']);
    expect(sections[2]).to.deep.equal({
      kind: 'procedure', html: '<p>Zo werkt het:</p>',
      steps: [{ title: 'Vraag aan', html: '<p>Log in met DigiD.</p>' }, { title: '', html: '<p>Wij sturen een brief.</p>' }, { title: '', html: '<p>U ontvangt het uittreksel.</p>' }],
    });
    expect(sections[3]!.html).to.contain('<td>€ 10,40</td>');
    const [place] = locations;
    expect([place!.name, place!.street, place!.postalCode, place!.city, place!.hours.message]).to.deep.equal(['Stadskantoor', 'Raadhuisplein 1a', '1234 AB', 'Voorbeeldstad', 'Alleen op afspraak']);
    expect(place!.hours.week!.map((day) => day.map(({ open, close }) => `${open}-${close}`).join())).to.deep.equal(['09:00-12:30,13:00-17:00', '09:00-17:00', '09:00-20:00', '', '', '', '']);
  });

  it('HTML that stands in Markdown is cleaned as any other', async () => {
    const { product } = await parseSdg(await read('sdg-product'));
    const holder = document.createElement('div');
    holder.append(await sanitise(product.sections.find(({ kind }) => kind === 'noReply')!.html));
    expect(holder.innerHTML).to.equal('<p>Bel <b>14 0123</b>.</p>');
  });

  it('in the language that is asked for, or in the one that is there', async () => {
    const item = await read('sdg-product');
    const { product } = await parseSdg(item, { language: 'en-GB' });
    expect([product.title, product.language, product.processingTime, product.audience[0]!.name]).to.deep.equal(['Extract from the register', 'en', 'P5D', 'Residents']);
    expect((await parseSdg(item, { language: 'de' })).product.language).to.equal('nl');
  });

  it('what an organisation does not offer says why', async () => {
    const item = await read('sdg-product');
    const [translation] = item.vertalingen as Record<string, unknown>[];
    const unavailable = async (why: unknown): Promise<string> => (await parseSdg({ ...item, productAanwezig: false, vertalingen: [{ ...translation, productAanwezigToelichting: why }] })).product.unavailable;
    expect(await unavailable('Ga naar de **provincie**.')).to.equal('Ga naar de provincie.');
    expect(await unavailable('')).to.equal('Deze organisatie biedt dit product niet aan.');
    for (const there of [true, null, undefined]) expect((await parseSdg({ ...item, productAanwezig: there })).product.unavailable).to.equal('');
  });
});

describe('a product type of Open Product', () => {
  it('is read whole, with the prices of a day', async () => {
    const item = await read('open-product');
    const { product, problems } = await parseOpenProduct(item, { contents: await read('open-product-content'), today: '2026-06-01' });
    expect(problems).to.deep.equal([]);
    const { sections, locations, ...rest } = product;
    expect(rest).to.deep.equal({
      id: '5f6a2219-5768-4e11-8a8e-ffbafff32482', url: '', title: 'Parkeervergunning voor bedrijven', alternativeTitle: '', synonyms: ['parkeren', 'zakelijk parkeren'], language: 'nl',
      intro: 'Parkeer goedkoper bij uw bedrijf.', image: null, content: '<p>Een vergunning geldt een jaar.</p>', locked: false, contents: true, quickExit: false, feedback: false,
      audience: [{ name: 'Bedrijven en instellingen', kind: 'business' }], themes: [{ title: 'Parkeren', url: '', slug: '' }], upn: { label: 'parkeervergunning', url: '' },
      organisation: { title: 'Gemeente Voorbeeld', url: '' }, unavailable: '', actions: [],
      costs: [
        { name: 'Eerste vergunning', price: 12000, next: { price: 13050, date: '2027-01-01' } },
        { name: 'Tweede vergunning', price: 20000, next: null },
        { name: 'Bedrijfswagen', price: null, next: null },
        { name: 'Bezoekerspas', price: null, next: { price: 900, date: '2027-01-01' } },
      ],
      processingTime: '', objectionPeriod: 'P6W', faq: [], downloads: [{ title: 'kaart zones.pdf', url: 'https://op.example.nl/media/kaart%20zones.pdf', size: '', language: '' }],
      links: [{ title: 'Parkeerzones', url: 'https://www.voorbeeldgemeente.nl/zones/' }], related: [], published: '2026-01-05', modified: '2026-02-02',
    });
    expect(sections.map(({ kind, steps }) => [kind, steps.length])).to.deep.equal([['conditions', 0], ['procedure', 2], ['objection', 0]]);
    expect(sections[0]!.html).to.contain('<em>kaart</em>');
    expect(locations.map(({ name, street, phone, email }) => [name, street, phone, email])).to.deep.equal([
      ['Parkeerbalie', 'Kade 12', '14 0123', 'parkeren@voorbeeldgemeente.nl'], ['Team parkeren', '', '14 0124', ''],
    ]);
    const later = await parseOpenProduct(item, { today: '2027-01-01' });
    expect(later.product.costs.map(({ name, price }) => [name, price])).to.deep.equal([['Eerste vergunning', 13050], ['Tweede vergunning', 20000], ['Bezoekerspas', 900]]);
    expect((await parseOpenProduct(item, { today: '2024-01-01' })).product.costs).to.deep.equal([{ name: 'Eerste vergunning', price: null, next: { price: 11000, date: '2025-01-01' } }]);
  });
});

describe('any source', () => {
  it('is known by what it has', async () => {
    expect(sourceOf(await read('pdc-item'))).to.equal('pdc');
    expect(sourceOf(await read('sdg-product'))).to.equal('sdg');
    expect(sourceOf(await read('open-product'))).to.equal('open-product');
    for (const json of [null, [], 'x', {}, { title: 'x' }]) expect(sourceOf(json)).to.equal('pdc');
  });

  it('is read as what it is', async () => {
    const titles = await Promise.all(['pdc-item', 'sdg-product', 'open-product'].map(async (name) => (await parseAny(await read(name))).product.title));
    expect(titles).to.deep.equal(['Paspoort aanvragen', 'Uittreksel uit de basisregistratie', 'Parkeervergunning voor bedrijven']);
    expect((await parseAny(null)).problems).to.have.length(1);
  });

  it('a duration is one when the text speaks of one', () => {
    const texts = ['Binnen 5 werkdagen.', 'zes weken', '**6 weken**', 'Eén jaar', '8 weeks', 'within 3 working days', '1 maand', 'na 1,5 jaar', '2 weken of 3 maanden', '2 weken, dus twee weken', '12345 dagen', 'geen idee', ''];
    expect(texts.map(durationOf)).to.deep.equal(['P5D', 'P6W', 'P6W', 'P1Y', 'P8W', 'P3D', 'P1M', '', '', 'P2W', '', '', '']);
  });
});
