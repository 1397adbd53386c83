import { expect } from '@open-wc/testing';
import { backgrounds, backgroundTiles, wmsTiles, wmtsTiles } from './backgrounds.js';
import { geocoder, locatieserver, locationApi } from './pdok.js';

const golden = new URL('../../../test/golden/places/', import.meta.url);
const own = window.fetch;
const asked: URL[] = [];

/** What the network answers: a golden file, or what is given. */
async function answer(given: string | Response | (() => Promise<Response>)): Promise<void> {
  const text = typeof given === 'string' ? await (await own(new URL(`${given}.json`, golden))).text() : '';
  window.fetch = (input, init) => {
    asked.push(new URL(String(input)));
    init?.signal?.throwIfAborted();
    return typeof given === 'string' ? Promise.resolve(new Response(text)) : typeof given === 'function' ? given() : Promise.resolve(given);
  };
}

describe('PDOK', () => {
  beforeEach(() => void (asked.length = 0));
  afterEach(() => void (window.fetch = own));

  it('has backgrounds in Web Mercator and in RD, and says whose they are', () => {
    for (const name of backgrounds) {
      for (const rd of [false, true]) {
        const tiles = backgroundTiles(name, rd);
        expect(tiles.url).to.match(/^https:\/\/service\.pdok\.nl\/.*\/\{z\}\/\{x\}\/\{y\}\.(?:png|jpeg)$/).and.to.contain(rd ? 'EPSG:28992' : 'EPSG:3857');
        expect(tiles).to.include({ rd, maxZoom: rd ? 14 : 19, attributionUrl: 'https://www.pdok.nl/' });
        expect(tiles.attribution).to.contain('©');
      }
    }
    expect(backgroundTiles('grijs').url).to.contain('/brt/achtergrondkaart/wmts/v2_0/grijs/');
    expect(backgroundTiles('luchtfoto').url).to.contain('/Actueel_orthoHR/');
  });

  it('takes layers by WMS and WMTS, whatever their address says already', () => {
    const wms = wmsTiles('https://geo.example/wms?map=wijken&SERVICE=WMS&Request=GetCapabilities&bbox=1,2', 'wijken,buurten', { rd: true, opacity: 0.5, attribution: 'Gemeente' });
    expect(wms).to.include({ rd: true, opacity: 0.5, attribution: 'Gemeente' });
    expect(wms.url.endsWith('&bbox={bbox}&width={width}&height={height}')).to.equal(true);
    const query = new URL(wms.url).searchParams;
    expect([query.get('map'), query.get('layers'), query.get('crs'), query.get('request'), query.get('SERVICE'), query.getAll('bbox')]).to.deep.equal(['wijken', 'wijken,buurten', 'EPSG:28992', 'GetMap', null, ['{bbox}']]);
    expect(wmtsTiles('https://geo.example/wmts/{Layer}/{TileMatrixSet}/{TileMatrix}/{TileCol}/{TileRow}.png', 'bomen').url).to.equal('https://geo.example/wmts/bomen/EPSG:3857/{z}/{x}/{y}.png');
    expect(wmtsTiles('https://geo.example/wmts?request=getcapabilities', 'bomen', { rd: true }).url).to.equal('https://geo.example/wmts?service=WMTS&version=1.0.0&request=GetTile&layer=bomen&style=default&format=image%2Fpng&tilematrixset=EPSG%3A28992&tilematrix={z}&tilerow={y}&tilecol={x}');
  });

  it('finds addresses with their place in one request, as plain text', async () => {
    await answer('locatieserver-suggest');
    const found = await geocoder('pdok').find('Kerk', {});
    expect(asked).to.have.length(1);
    expect(asked[0].pathname).to.equal('/bzk/locatieserver/search/v3_1/suggest');
    expect(asked[0].searchParams.get('q')).to.equal('kerk');
    expect(asked[0].searchParams.get('fl')).to.contain('centroide_ll');
    expect([...new Set(asked[0].searchParams.keys())], 'others are refused').to.have.members(['q', 'fq', 'fl', 'rows']);
    expect(found[0]).to.deep.equal({ id: 'adr-0001', label: 'Kerkstraat 1, 5301EH Zaltbommel', kind: 'adres', geometry: { type: 'Point', coordinates: [5.24451, 51.81201] } });
    expect(found[3]).to.deep.equal({ id: 'wpl-0004', label: 'Kerkdriel & omgeving', kind: 'woonplaats' });
    expect(JSON.stringify(found)).not.to.contain('<');
  });

  it('limits what it finds to municipalities, by name or code, also where the server does not', async () => {
    await answer('locatieserver-suggest');
    const labels = async (municipality: string): Promise<string[]> => (await locatieserver().find('kerkstraat', { municipality })).map(({ label }) => label);
    expect(await labels('Zaltbommel')).to.have.length(3).and.not.to.include('Kerkstraat, Tiel');
    expect(await labels(' 0281 ')).to.include('Kerkstraat, Tiel').and.not.to.include('Kerkstraat, Gameren');
    expect(await labels('Tiel, Zaltbommel')).to.have.length(4);
    expect(asked.map((url) => url.searchParams.getAll('fq')[1])).to.deep.equal(['gemeentenaam:"zaltbommel"', 'gemeentecode:0281', 'gemeentenaam:"tiel" OR gemeentenaam:"zaltbommel"']);
    await labels('x") OR bron:("BAG');
    expect(asked.at(-1)!.searchParams.getAll('fq')[1]).to.equal('gemeentenaam:"x) or bron:(bag"');
  });

  it('asks nothing for one letter, and gives the server no orders', async () => {
    await answer('locatieserver-suggest');
    expect(await locatieserver().find(' k ', {})).to.deep.equal([]);
    expect(await locatieserver().find('*:*', {})).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
    await locatieserver().find('type:(adres) AND "Kerkstraat" -1 ’s-Gravenhage', {});
    expect(asked[0].searchParams.get('q')).to.equal('type adres and kerkstraat 1 ’s-gravenhage');
  });

  it('says where something is, and which address is near a point', async () => {
    await answer('locatieserver-lookup');
    expect(await locatieserver().locate!('wpl-0004')).to.deep.equal({ type: 'Point', coordinates: [5.33421, 51.77018] });
    await answer('locatieserver-reverse');
    expect(await locatieserver().name!([5.2451, 51.8132])).to.equal('Kade 12, 5301BX Zaltbommel');
    expect(Object.fromEntries(asked[1].searchParams)).to.deep.equal({ lat: '51.8132', lon: '5.2451', type: 'adres', distance: '50', rows: '1' });
    await answer(new Response('{"response":{"docs":[]}}'));
    expect(await locatieserver().name!([5, 52])).to.equal('');
  });

  it('says whether a point is in a municipality, by name or code', async () => {
    const reverse = (doc: object): Promise<void> => answer(() => Promise.resolve(new Response(JSON.stringify({ response: { docs: [doc] } }))));
    await reverse({ gemeentenaam: 'Zaltbommel', gemeentecode: '0297' });
    expect(await locatieserver().within!([5.2451, 51.8132], 'Tiel, zaltbommel')).to.equal(true);
    expect(await locatieserver().within!([5.2451, 51.8132], '0297')).to.equal(true);
    expect(await locatieserver().within!([5.2451, 51.8132], 'Tiel')).to.equal(false);
    expect(Object.fromEntries(asked[0].searchParams)).to.deep.equal({ lat: '51.8132', lon: '5.2451', type: 'gemeente', fl: 'gemeentenaam,gemeentecode', rows: '1' });
    await reverse({});
    expect(await locatieserver().within!([5.2451, 51.8132], 'Tiel'), 'not known').to.equal(undefined);
  });

  it('knows the Location API', async () => {
    await answer('location-api');
    const found = await geocoder('pdok-location').find('kerkstraat', { municipality: 'Zaltbommel' });
    expect(asked[0].href).to.match(/^https:\/\/api\.pdok\.nl\/kadaster\/location-api\/v1\/search\?/);
    expect([asked[0].searchParams.get('q'), asked[0].searchParams.get('adres[version]')]).to.deep.equal(['kerkstraat zaltbommel', '1']);
    expect(found).to.deep.equal([
      { id: '00000000-0000-4000-8000-00000000000a', label: 'Kerkstraat 1, 5301EH Zaltbommel', kind: 'adres', geometry: { type: 'Point', coordinates: [5.24451, 51.81201] } },
      { id: '00000000-0000-4000-8000-00000000000c', label: 'Kerkstraat 3, 5301EH Zaltbommel', kind: 'adres' },
    ]);
    expect(locationApi().name).to.equal(undefined);
  });

  it('asks what stands before it', async () => {
    await answer('locatieserver-suggest');
    await geocoder('pdok', '/pdok/').find('kerk', {});
    expect(asked[0].href.startsWith(`${location.origin}/pdok/suggest?`)).to.equal(true);
  });

  it('stops when it is not needed any more, and says when it fails', async () => {
    await answer(() => new Promise(() => undefined));
    const gone = new AbortController();
    gone.abort();
    const error = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'none', ({ name }: Error) => name);
    expect(await error(locatieserver().find('kerk', { signal: gone.signal }))).to.equal('AbortError');
    await answer(new Response('', { status: 500 }));
    expect(await error(locatieserver().find('kerk', {}))).to.equal('LoadError');
    for (const odd of ['null', '[]', '{"response":null}', '{"response":{"docs":{"0":null}}}', '{"response":{"docs":[{"weergavenaam":{}}]}}']) {
      await answer(() => Promise.resolve(new Response(odd)));
      expect(await locatieserver().find('kerk', {}), odd).to.deep.equal([]);
      expect(await locationApi().find('kerk', {}), odd).to.deep.equal([]);
      expect(await locatieserver().name!([5, 52])).to.equal('');
    }
  });
});
