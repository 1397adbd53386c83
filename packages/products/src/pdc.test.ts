import { expect } from '@open-wc/testing';
import { audienceKind, imageOf, parseCosts, parseLocation, parseLocations, parseProduct, parseProducts, timeOf } from './pdc.js';
import { decode } from '@openwebconcept/core/foreign.js';
import type { Problem, Product } from './model.js';

const sources = new URL('../../../test/golden/sources/', import.meta.url);
const read = async (name: string): Promise<unknown> => (await fetch(new URL(`${name}.json`, sources))).json() as Promise<unknown>;
const parts = (problems: Problem[]): string[] => [...new Set(problems.map(({ part }) => part))];
const product = (item: Record<string, unknown>): Product => parseProduct({ title: 'Paspoort', ...item }).product;
const day = (open: string | null, close: string | null, closed = '', message = ''): Record<string, unknown> => ({ closed, message, 'open-time': open, 'closed-time': close });

describe('an item of the PDC', () => {
  it('is read whole', async () => {
    const { product, problems } = parseProduct(await read('pdc-item'));
    expect(problems).to.deep.equal([]);
    const { locations, actions, ...rest } = product;
    expect(rest).to.deep.equal({
      id: '1201',
      url: 'https://www.voorbeeldgemeente.nl/onderwerp/reizen-en-documenten/paspoort-en-id-kaart/paspoort-aanvragen/',
      title: 'Paspoort aanvragen',
      alternativeTitle: 'Nieuw paspoort',
      synonyms: ['reisdocument', 'pas', 'nieuw paspoort'],
      language: 'nl',
      intro: 'Vraag een paspoort aan bij de gemeente.',
      image: {
        url: 'https://www.voorbeeldgemeente.nl/app/uploads/2026/03/paspoort-1024x683.jpg',
        alt: 'Balie met paspoort',
        caption: '',
        width: 1024,
        height: 683,
        srcset: 'https://www.voorbeeldgemeente.nl/app/uploads/2026/03/paspoort-1024x683.jpg 1024w, https://www.voorbeeldgemeente.nl/app/uploads/2026/03/paspoort-300x200.jpg 300w',
      },
      content: '<p>U vraagt een paspoort aan bij de gemeente waar u woont.</p>\n<h2>Kosten</h2>\n<p>Een paspoort kost <span>&euro; 83,87</span>.</p>',
      sections: [],
      locked: false,
      contents: true,
      quickExit: false,
      feedback: true,
      audience: [{ name: 'Inwoner', kind: 'resident' }],
      themes: [
        { title: 'Reizen en documenten', url: '', slug: 'reizen-en-documenten' },
        { title: 'Paspoort en ID-kaart', url: '', slug: 'paspoort-en-id-kaart' },
      ],
      upn: null,
      organisation: null,
      unavailable: '',
      costs: [],
      processingTime: '',
      objectionPeriod: '',
      faq: [
        { question: 'Hoe lang is een paspoort geldig?', answer: '<p>Voor volwassenen 10 jaar.</p>' },
        { question: 'Mag ik iemand machtigen?', answer: '<p>Nee, u moet zelf langskomen.</p>' },
      ],
      downloads: [{ title: 'Toestemmingsformulier reisdocument', url: 'https://www.voorbeeldgemeente.nl/app/uploads/toestemming.pdf', size: '184320', language: '' }],
      links: [{ title: 'Rijksoverheid: eisen pasfoto', url: 'https://www.rijksoverheid.nl/onderwerpen/paspoort-en-identiteitskaart' }],
      related: [{
        title: 'Identiteitskaart aanvragen',
        url: 'https://www.voorbeeldgemeente.nl/onderwerp/reizen-en-documenten/paspoort-en-id-kaart/identiteitskaart-aanvragen/',
        slug: 'identiteitskaart-aanvragen',
      }],
      published: '2026-01-12',
      modified: '2026-02-03',
    });
    expect(actions.map(({ kind, label, url }) => [kind, label, url])).to.deep.equal([
      ['digid', 'Aanvragen met DigiD', 'https://www.voorbeeldgemeente.nl/formulieren/paspoort-digid/'],
      ['eidas', 'Apply with eIDAS', 'https://www.voorbeeldgemeente.nl/formulieren/paspoort-eidas/'],
      ['form', 'Vermissing reisdocument melden', 'https://www.voorbeeldgemeente.nl/formulieren/vermissing/'],
      ['appointment', 'Maak een afspraak', 'https://www.voorbeeldgemeente.nl/afspraak/?product=paspoort&aantal=1'],
    ]);
    expect(locations).to.have.length(1);
  });

  it('lists that lost their first rows are lists; the editor may leave feedback out', async () => {
    const { product, problems } = parseProduct(await read('pdc-item-edge-cases'));
    expect(problems).to.deep.equal([]);
    expect(product.title).to.equal('Trouwen & partnerschap');
    expect(product.faq.map(({ question }) => question)).to.deep.equal(['Eerste vraag', 'Derde vraag (tweede was leeg)']);
    expect(product.links).to.deep.equal([{ title: 'Tweede link (eerste was leeg en is weggefilterd)', url: 'https://example.nl/?a=1&b=2' }]);
    expect([product.image, product.feedback, product.locations]).to.deep.equal([null, false, []]);
  });

  it('what the source does not speak of is not asked of a reader', () => {
    expect(product({}).feedback).to.equal(false);
    expect(product({ hide_feedback_form: '' }).feedback).to.equal(true);
    expect(product({ hide_feedback_form: '1' }).feedback).to.equal(false);
    expect(product({ escape_element: true }).quickExit).to.equal(true);
    expect(product({ escape_element: '1' }).quickExit).to.equal(true);
    expect(product({ escape_element: 'nee' }).quickExit).to.equal(false);
  });

  it('synonyms are separate words, each once', () => {
    expect(product({ synonyms: ' pas, reisdocument ;pas,, id &amp; kaart' }).synonyms).to.deep.equal(['pas', 'reisdocument', 'id & kaart']);
    expect(product({ synonyms: ['pas', '', 'reisdocument'] }).synonyms).to.deep.equal(['pas', 'reisdocument']);
    const { product: none, problems } = parseProduct({ title: 'x', synonyms: { a: 1 } });
    expect(none.synonyms).to.deep.equal([]);
    expect(parts(problems)).to.deep.equal(['synonyms']);
  });

  it('groups of people have a name and a kind', () => {
    expect(product({ taxonomies: { 'pdc-doelgroep': { 1: { name: 'Inwoner' }, 3: { name: 'Ondernemer &amp; zzp&#039;er' }, 4: { name: 'Verenigingen' } } } }).audience).to.deep.equal([
      { name: 'Inwoner', kind: 'resident' }, { name: 'Ondernemer & zzp\'er', kind: 'business' }, { name: 'Verenigingen', kind: 'other' },
    ]);
    expect(['eu-burger', 'eu-bedrijf', 'Bedrijven', 'Particulieren', 'Zakelijk', 'Nieuwe inwoners', 'burgers', 'toerist'].map(audienceKind)).to.deep.equal(
      ['resident', 'business', 'business', 'resident', 'business', 'resident', 'resident', 'other']);
  });

  it('without Posts 2 Posts nothing is connected, and it says why', () => {
    const { product, problems } = parseProduct({ title: 'x', connected: { 'pdc-item': { error: 'geen P2P' }, 'pdc-category': { error: 'geen P2P' } }, locations: { error: 'geen P2P' } });
    expect([product.related, product.themes, product.locations]).to.deep.equal([[], [], []]);
    expect(problems.map(({ part, message }) => `${part}: ${message}`)).to.deep.equal(['themes: geen P2P', 'related: geen P2P', 'locations: geen P2P']);
  });

  it('a national name comes when a site adds it, in any of its places', () => {
    const url = 'http://standaarden.overheid.nl/owms/terms/paspoort';
    for (const item of [{ upl: { name: 'paspoort', resource: url } }, { upl_naam: 'paspoort', upl_resource: url }, { _owc_pdc_upl_naam: 'paspoort', _owc_pdc_upl_resource: url }]) {
      expect(product(item).upn).to.deep.equal({ label: 'paspoort', url });
    }
    expect(product({ upl: 'paspoort' }).upn).to.deep.equal({ label: 'paspoort', url: '' });
    expect(product({ upl: { name: 'paspoort', resource: 'javascript:alert(1)' } }).upn).to.deep.equal({ label: 'paspoort', url: '' });
    expect(product({ upl: [] }).upn).to.equal(null);
  });

  it('an address of a page is safe, and a page', () => {
    expect(product({ portal_url: 'https://x.nl/?a=1&#038;b=2' }).url).to.equal('https://x.nl/?a=1&b=2');
    for (const url of ['javascript:alert(1)', 'java\nscript:alert(1)', 'mailto:a@b.nl', ['x']]) expect(product({ portal_url: url }).url).to.equal('');
  });

  it('SEO plugins, authors and meta fields are not the resident’s', () => {
    expect(product({ yoast: { title: 'x' }, seopress: { a: 1 }, author_id: 7, meta: {} })).to.deep.equal(product({}));
  });

  it('a hostile image is none', () => {
    const seen: string[] = [];
    const image = (value: unknown): unknown => imageOf(value, 'image', (part) => void seen.push(part));
    expect(image([])).to.equal(null);
    expect(image({ rendered: '<img src="javascript:alert(1)">' })).to.equal(null);
    expect(image({ rendered: '<img alt="x">', alt: 'x' })).to.equal(null);
    expect(image('data:image/svg+xml,x')).to.equal(null);
    expect(seen).to.deep.equal(['image', 'image', 'image']);
    expect(image({ rendered: '<img src="/a.jpg" width="10" height="nee">', alt: 'A &amp; B', caption: '<b>vet</b>', srcset: '/a.jpg 1x, javascript:alert(1) 2x' })).to.deep.equal(
      { url: '/a.jpg', alt: 'A & B', caption: 'vet', width: 10, height: null, srcset: '' });
    expect(image({ meta: { sizes: { large: { url: '/groot.jpg', width: 800, height: 600 } } } })).to.include({ url: '/groot.jpg', width: 800 });
  });

  it('entities are decoded once, and are never a name of the language', () => {
    expect(decode('&amp;lt; &euro; &Eacute;&eacute; &frac12; &#8216;x&#x2019; &#039; &constructor; &toString; &nosuch; &#0; &#146; &#xD800; &#x110000;'))
      .to.equal('&lt; € Éé ½ ‘x’ \' &constructor; &toString; &nosuch; &#0; &#146; &#xD800; &#x110000;');
  });
});

describe('lists of the PDC', () => {
  it('items', async () => {
    const { products, total, pages, problems } = parseProducts(await read('pdc-items'));
    expect([total, pages, problems]).to.deep.equal([2, 1, []]);
    expect(products.map(({ id, title, slug, url }) => [id, title, slug, url])).to.deep.equal([
      ['1201', 'Paspoort aanvragen', 'paspoort-aanvragen', 'https://www.voorbeeldgemeente.nl/onderwerp/reizen-en-documenten/paspoort-en-id-kaart/paspoort-aanvragen/'],
      ['1203', 'Hond aanmelden', 'hond-aanmelden', ''],
    ]);
    expect(products[0]!.synonyms).to.deep.equal(['reisdocument', 'pas', 'nieuw paspoort']);
    expect(parseProducts(await read('live-items')).products.map(({ intro }) => intro)).to.deep.equal(['Kort: Verhuizing doorgeven', 'Kort: Paspoort aanvragen']);
  });

  it('a list by itself, with gaps, of one, and of nothing', () => {
    const titles = (json: unknown): string[] => parseProducts(json).products.map(({ title }) => title);
    expect(titles([{ title: 'A' }, { title: 'B' }])).to.deep.equal(['A', 'B']);
    expect(titles({ 0: { title: 'A' }, 4: { title: 'B' } })).to.deep.equal(['A', 'B']);
    expect(titles({ data: { 2: { title: 'A' } }, pagination: { total_count: 1 } })).to.deep.equal(['A']);
    expect(titles({ data: { title: 'A' } })).to.deep.equal(['A']);
    for (const nothing of [null, undefined, '', [], {}, { data: [] }, 7, 'x']) expect(titles(nothing)).to.deep.equal([]);
  });

  it('rows that are no products are told', () => {
    const { products, problems } = parseProducts([{ title: 'A' }, 'x', { id: 7 }, null, [1]]);
    expect(products).to.have.length(1);
    expect(problems.map(({ message }) => message)).to.deep.equal(['a row is string', 'a row is a list', 'an item has no title: 7']);
  });

  it('pages are counted when the source does not', () => {
    expect(parseProducts({ data: [{ title: 'A' }], pagination: { total_count: '21', limit: 10 } })).to.include({ total: 21, pages: 3 });
    expect(parseProducts({ data: [{ title: 'A' }], pagination: 'x' })).to.include({ total: 1, pages: 1 });
    expect(parseProducts([])).to.include({ total: 0, pages: 0 });
  });

  it('an error is no list', async () => {
    for (const name of ['pdc-item-404', 'pdc-item-internal-401']) {
      const { products, problems } = parseProducts(await read(name));
      expect(products).to.deep.equal([]);
      expect(problems[0]!.message).to.match(/not found|Unauthorized/);
    }
  });

  it('leges give the price and the next one, whatever day it is', async () => {
    expect(parseCosts(await read('pdc-leges'))).to.deep.equal({
      costs: [
        { name: 'Paspoort (18+)', price: 8387, next: { price: 8510, date: '2027-01-01' } },
        { name: 'Trouwen maandagochtend', price: null, next: null },
      ],
      problems: [],
    });
    expect(parseCosts([{ title: 'A', price: '60,00', new_price: '63.42', new_price_active_date: '01-01-2020' }]).costs).to.deep.equal(
      [{ name: 'A', price: 6000, next: { price: 6342, date: '2020-01-01' } }]);
    for (const date of ['99-99-2099', '2099-01-01', '', null, 7]) expect(parseCosts([{ title: 'A', price: 1, new_price: 2, new_price_active_date: date }]).costs[0]!.next).to.equal(null);
  });
});

describe('a location of the PDC', () => {
  it('is read whole: the hours of the editor who filled in several a day', async () => {
    const { locations, problems } = parseLocations(await read('pdc-locations'));
    expect(problems).to.deep.equal([]);
    const slot = (open: string, close: string): unknown => ({ open, close, note: '' });
    expect(locations).to.deep.equal([{
      id: '412',
      name: 'Gemeentehuis',
      description: '<p>Het gemeentehuis is rolstoeltoegankelijk.</p>',
      street: 'Raadhuisplein 1',
      postalCode: '1234 AB',
      city: 'Voorbeeldstad',
      postalAddress: 'Postbus 100, 1230 AA Voorbeeldstad',
      map: 'https://www.openstreetmap.org/?mlat=52.1&mlon=5.3',
      image: null,
      phone: '14 0123',
      phoneText: 'Bereikbaar op werkdagen',
      whatsapp: '06 12345678',
      email: 'info@voorbeeldgemeente.nl',
      hours: {
        week: [[slot('09:00', '12:00'), slot('13:00', '17:00')], [slot('09:00', '12:00')], [slot('09:00', '20:00')], [slot('09:00', '17:00')], [slot('09:00', '12:00')], [], []],
        notes: ['', '', '', '', '', '', ''],
        special: [{ date: '2026-12-25', slots: [], note: 'Eerste kerstdag: gesloten' }],
        message: '',
      },
    }]);
  });

  it('one slot for each day, when nobody filled in several', () => {
    const empty = { monday: [day(null, null)], tuesday: [day(null, null)] };
    const { location } = parseLocation({ 'title': 'Balie', 'openinghours': { 'message-active': '1', 'message': 'Op afspraak', 'days': { monday: day('9.00', '17:00'), thursday: day(null, null, '1', 'Alleen telefonisch') } }, 'custom-openinghours': { 'custom-days': empty } });
    expect(location!.hours.week).to.deep.equal([[{ open: '09:00', close: '17:00', note: '' }], [], [], [], [], [], []]);
    expect(location!.hours.notes).to.deep.equal(['', '', '', 'Alleen telefonisch', '', '', '']);
    expect(location!.hours.message).to.equal('Op afspraak');
  });

  it('days that nobody filled in are not told as closed', () => {
    const { location, problems } = parseLocation({ title: 'Balie', openinghours: { days: { monday: day(null, null), tuesday: day('', '') } } });
    expect(location!.hours).to.deep.equal({ week: null, notes: [], special: [], message: '' });
    expect(problems).to.deep.equal([]);
  });

  it('the special day that the source puts over the week of its date does not count as filled in, and is told', () => {
    const special = [{ 'date': '2026-12-25T00:00:00+01:00', 'message': 'Kerst', 'open-time': null, 'closed-time': null, 'closed': true }];
    const over = { 'closed': true, 'message': 'Kerst', 'open-time': null, 'closed-time': null };
    const { location, problems } = parseLocation({
      'title': 'Balie',
      'special_openingdays': special,
      'openinghours': { days: { monday: day('09:00', '17:00'), friday: over } },
      'custom-openinghours': { 'custom-days': { monday: [day(null, null)], friday: [over] } },
    });
    expect(location!.hours.week![0]).to.deep.equal([{ open: '09:00', close: '17:00', note: '' }]);
    expect(location!.hours.notes![4]).to.equal('');
    expect(problems).to.deep.equal([{ part: 'locations', message: 'the usual hours of friday are not told in this week' }]);
  });

  it('special days have the year of today from the source: January is next January too', () => {
    const { location } = parseLocation({ title: 'Balie', special_openingdays: { 1: { 'date': '2026-12-31T00:00:00+01:00', 'message': 'Oudjaar', 'open-time': '09:00', 'closed-time': '12:00', 'closed': null }, 3: { 'date': '2026-01-01T00:00:00+01:00', 'message': '', 'closed': true } } });
    expect(location!.hours.special).to.deep.equal([
      { date: '2026-01-01', slots: [], note: '' },
      { date: '2026-12-31', slots: [{ open: '09:00', close: '12:00', note: '' }], note: 'Oudjaar' },
      { date: '2027-01-01', slots: [], note: '' },
    ]);
  });

  it('hours that are none are left out and told', () => {
    const { location, problems } = parseLocation({ title: 'Balie', openinghours: { days: { monday: day('17:00', '09:00'), tuesday: day('09:00', ''), wednesday: day('25:00', '26:00'), thursday: day('18:00', '00:00'), friday: 'dicht' } }, special_openingdays: [{ date: 'kerst', closed: true }] });
    expect(location!.hours.week).to.deep.equal([[], [], [], [{ open: '18:00', close: '24:00', note: '' }], [], [], []]);
    expect(problems).to.have.length(5);
    expect(parts(problems)).to.deep.equal(['locations']);
  });

  it('hours over midnight are those of the day on which they begin', () => {
    const { location, problems } = parseLocation({ title: 'Jongerencentrum', openinghours: { days: { friday: day('20:00', '02:00'), saturday: day('06:00', '06:00') } }, special_openingdays: [{ 'date': '2026-12-31', 'open-time': '21.00', 'closed-time': '5.30' }] });
    expect(location!.hours.week![4]).to.deep.equal([{ open: '20:00', close: '02:00', note: '' }]);
    expect(location!.hours.special[0]!.slots).to.deep.equal([{ open: '21:00', close: '05:30', note: '' }]);
    expect(problems.map(({ message }) => message)).to.deep.equal(['hours that are none: 06:00 to 06:00']);
  });

  it('times as people write them', () => {
    expect(['9:00', '09.30', '0930', '09:30:00', '24:00', '9', '9:60', 930, null].map((time) => timeOf(time))).to.deep.equal(['09:00', '09:30', '09:30', '09:30', '', '', '', '09:30', '']);
    expect(['00:00', '24:00'].map((time) => timeOf(time, true))).to.deep.equal(['24:00', '24:00']);
  });

  it('addresses that are not safe or not real are left out', () => {
    const { location, problems } = parseLocation({ title: 'Balie', location: { maplink: 'javascript:alert(1)' }, communication: { email: 'a@b.nl?bcc=c@d.nl' } });
    expect([location!.map, location!.email]).to.deep.equal(['', '']);
    expect(problems).to.have.length(2);
  });

  it('nothing is no location', () => {
    for (const nothing of [null, [], {}, 7, 'x', { id: 7 }]) expect(parseLocation(nothing).location).to.equal(null);
  });
});
