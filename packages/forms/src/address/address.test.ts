import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { addressesIn as addressesInBag, owcBag } from './owc-bag.js';
import { house, plain, postcodeIn, streetIn } from './parse.js';
import { addressesIn, pdok } from './pdok.js';

const golden = async (name: string): Promise<unknown> => (await fetch(new URL(`../../../../test/golden/address/${name}.json`, import.meta.url))).json();
const settings = { seed: 20270202, numRuns: 300 };

/** What a provider asks, and what it is answered. */
async function asked(answer: unknown, act: () => Promise<unknown>, status = 200): Promise<{ url: URL; init: RequestInit; result: unknown }> {
  const { fetch } = window;
  let url!: URL;
  let init!: RequestInit;
  window.fetch = (input, options) => {
    url = new URL(String(input), location.href);
    init = options!;
    return Promise.resolve(new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), { status }));
  };
  try {
    return { result: await act(), url, init };
  } catch (error) {
    return { result: error, url, init };
  } finally {
    window.fetch = fetch;
  }
}
const query = { postcode: '3581WS', number: '1', letter: '', addition: '' };
const { signal } = new AbortController();

describe('what was typed of an address', () => {
  it('takes a house number apart', () => {
    const table: [text: string, number: string, letter: string, addition: string][] = [
      ['12', '12', '', ''],
      ['12a', '12', 'A', ''],
      ['12 A', '12', 'A', ''],
      ['12-a', '12', 'A', ''],
      ['12-a III', '12', 'A', 'III'],
      ['12 a-3', '12', 'A', '3'],
      ['12A1', '12', 'A', '1'],
      ['12A-bis', '12', 'A', 'bis'],
      ['12 bis', '12', '', 'bis'],
      ['12bis', '12', '', 'bis'],
      ['12-III', '12', '', 'III'],
      ['12-2', '12', '', '2'],
      ['12/2', '12', '', '2'],
      ['12 HS', '12', '', 'HS'],
      ['546 K 10', '546', 'K', '10'],
      ['  012  ', '12', '', ''],
      ['１２－ａ ＩＩＩ', '12', 'A', 'III'],
      ['12–a', '12', 'A', ''],
    ];
    expect(table.map(([text]) => [text, ...Object.values(house(text) ?? {})])).to.deep.equal(table);
    expect(['', 'a', '0', '123456', '12 achterhuis', '12 3-hoog', '12?', 'Domplein 12', '1e2e3e4', '12😀'].filter((text) => house(text))).to.deep.equal([]);
  });

  it('takes a postcode and a street from what stands before and after it', () => {
    expect(postcodeIn('1234 AB 12-a III')).to.deep.equal({ postcode: '1234 AB', number: '12', letter: 'A', addition: 'III' });
    expect(postcodeIn('1234ab, 12')).to.deep.equal({ postcode: '1234 AB', number: '12', letter: '', addition: '' });
    expect(['1234 AB', '1234AB12', '0234 AB 12', '1234 ABC 12', '12 1234 AB'].filter((text) => postcodeIn(text))).to.deep.equal([]);
    expect(streetIn('Domplein 1')).to.deep.equal({ street: 'Domplein', number: '1', letter: '', addition: '' });
    expect(streetIn('Westeringlaan 18A-1')).to.deep.equal({ street: 'Westeringlaan', number: '18', letter: 'A', addition: '1' });
    expect(streetIn("Burg. 's Jacobplein, 12 bis")).to.deep.equal({ street: "Burg. 's Jacobplein", number: '12', letter: '', addition: 'bis' });
    expect(streetIn('Plein 1944 12')).to.deep.equal({ street: 'Plein 1944', number: '12', letter: '', addition: '' });
    expect(['Domplein', '12', '', '1e Oosterparkstraat'].filter((text) => streetIn(text))).to.deep.equal([]);
  });

  it('never throws, reads back what it shows, and is done at once with a long text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: fc.constantFrom(...'019aZß²½①ＡⅫ١ﷺ–−-., /\u00a0\u200b\u0301\ufeff😀\ud800') }), fc.string({ unit: fc.constantFrom(...'0123456789 -aAbI.,/') })), (text) => {
        plain(text);
        postcodeIn(text);
        streetIn(text);
        const parts = house(text);
        if (!parts) return;
        const { number, letter, addition } = parts;
        expect(Number(number)).to.be.within(1, 99_999);
        expect(letter).to.match(/^[A-Z]?$/);
        expect(addition).to.match(/^[a-z\d]{0,4}$/i);
        if (letter || addition.length !== 1 || /\d/.test(addition)) expect(house([number, letter, addition].filter(Boolean).join(' '))).to.deep.equal(parts);
      }),
      settings,
    );
    for (const part of ['1', 'a', ' ', '-', '1 ', 'a 1 ', 'a,']) for (const read of [house, postcodeIn, streetIn]) read(part.repeat(10_000));
  });
});

describe('pdok', () => {
  it('asks for the addresses at a postcode and a number, and for nothing more than it needs', async () => {
    const { url, result } = await asked(await golden('pdok-free'), () => pdok()(query, signal));
    expect(url.origin + url.pathname).to.equal('https://api.pdok.nl/bzk/locatieserver/search/v3_1/free');
    expect(url.searchParams.getAll('fq')).to.deep.equal(['type:adres', 'postcode:3581WS', 'huisnummer:1']);
    expect([...new Set(url.searchParams.keys())], 'it refuses parameters that it does not know').to.deep.equal(['fq', 'fl', 'rows']);
    expect(url.searchParams.get('fl')!.split(',')).not.to.include('*');
    expect(result).to.deep.equal([
      { postcode: '3581WS', number: '1', letter: '', addition: '', street: 'Bolstraat', town: 'Utrecht', municipality: 'Utrecht', municipalityCode: '0344' },
    ]);
  });

  it('can ask a server of the municipality that stands before it', async () => {
    const { url } = await asked(await golden('pdok-free'), () => pdok('/adres?sleutel=1')(query, signal));
    expect(url.origin + url.pathname).to.equal(`${location.origin}/adres`);
    expect(url.searchParams.get('sleutel')).to.equal('1');
  });

  it('gives every letter and addition apart', async () => {
    const at = { postcode: '5993CG', number: '18' };
    const addresses = addressesIn(await golden('pdok-additions'), at);
    expect(addresses.length).to.equal(10);
    expect(addresses[0]).to.include({ letter: 'A', addition: '1', street: 'Westeringlaan', town: 'Maasbree', municipalityCode: '1894' });
    const together = { response: { docs: [{ postcode: '5993CG', huisnummer: 18, huis_nlt: '18A-1', straatnaam: 'Westeringlaan', woonplaatsnaam: 'Maasbree' }] } };
    expect(addressesIn(together, at)[0]).to.include({ letter: 'A', addition: '1' });
  });

  it('leaves out what is at another postcode or number', async () => {
    const free = await golden('pdok-free');
    expect(addressesIn(free, { postcode: '3581WS', number: '2' })).to.deep.equal([]);
    expect(addressesIn(free, { postcode: '3581WT', number: '1' })).to.deep.equal([]);
  });

  it('says that it got something else than was asked', async () => {
    for (const answer of ['<h1>Storing</h1>', '', 'null', '[]', '{}', '{"response":null}', '{"response":{"docs":{}}}']) {
      expect((await asked(answer, () => pdok()(query, signal))).result, answer).to.be.instanceOf(Error);
    }
    for (const status of [400, 404, 429, 500, 503]) expect((await asked('{"response":{"docs":[]}}', () => pdok()(query, signal), status)).result, String(status)).to.be.instanceOf(Error);
    const odd = { response: { docs: [null, 1, 'x', {}, { postcode: '3581WS', huisnummer: 1 }, { postcode: '3581WS', huisnummer: 1, straatnaam: ['x'], woonplaatsnaam: {} }] } };
    expect(addressesIn(odd, query)).to.deep.equal([]);
    const long = { response: { docs: [{ postcode: '3581WS', huisnummer: 1, straatnaam: 'x'.repeat(1e6), woonplaatsnaam: '<img src=x onerror=alert(1)>' }] } };
    expect(addressesIn(long, query)[0]!.street.length).to.equal(100);
  });
});

describe('owc-bag', () => {
  const found = { success: true, data: { message: '1 resultaat gevonden', results: [{ street: 'Bolstraat', houseNumber: 1, city: 'Utrecht', zip: '3581WS', displayname: 'Bolstraat 1, 3581WS Utrecht' }] } };

  it('asks the plugin as its own script does', async () => {
    const { url, init, result } = await asked(found, () => owcBag('/wp-admin/admin-ajax.php?identifier=field_3_5')({ ...query, letter: 'A', addition: '2' }, signal));
    expect(url.href).to.equal(`${location.origin}/wp-admin/admin-ajax.php`);
    expect(init.method).to.equal('POST');
    expect(Object.fromEntries(init.body as URLSearchParams)).to.deep.equal({ action: 'bag_address_lookup', zip: '3581WS', homeNumber: '1', homeNumberAddition: '2', identifier: 'field_3_5' });
    expect(result).to.deep.equal([{ ...query, street: 'Bolstraat', town: 'Utrecht' }]);
  });

  it('reads one address of older versions, and letters from how an address is shown', () => {
    expect(addressesInBag({ success: true, data: { results: found.data.results[0] } }, query)).to.deep.equal([{ ...query, street: 'Bolstraat', town: 'Utrecht' }]);
    const results = ['18A-1', '18A-2', '18B'].map((number) => ({ street: 'Westeringlaan', city: 'Maasbree', displayname: `Westeringlaan ${number}, 5993CG Maasbree` }));
    expect(addressesInBag({ success: true, data: { results } }, query).map(({ letter, addition }) => letter + addition)).to.deep.equal(['A1', 'A2', 'B']);
  });

  it('tells elsewhere from not found', () => {
    const refused = (message: string): unknown => ({ success: false, data: { message, results: [] } });
    expect(addressesInBag(refused('Geen resultaten gevonden'), query)).to.deep.equal([]);
    expect(addressesInBag(refused('Het opgegeven adres valt niet binnen de gemeente grenzen.'), query)[0]!.outside).to.equal(true);
    expect(addressesInBag(refused('The requested address is not within the limits of the municipality.'), query)[0]!.outside).to.equal(true);
  });

  it('says that it got something else than was asked', async () => {
    for (const answer of ['0', '-1', '', '<b>Fatal error</b>', 'null', '{"success":true}']) {
      expect((await asked(answer, () => owcBag()(query, signal))).result, answer).to.be.instanceOf(Error);
    }
    expect((await asked(found, () => owcBag()(query, signal), 500)).result).to.be.instanceOf(Error);
    expect(addressesInBag({ success: true, data: { results: [null, 4, {}, { street: 1 }] } }, query)).to.deep.equal([]);
  });
});
