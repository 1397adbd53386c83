import { expect } from '@open-wc/testing';
import { nextPage, parseAny } from './any.js';
import { encodeColumns, isColumns, type Columns } from './columnar.js';
import type { Dataset, Place, Start } from './model.js';

const golden = new URL('../../../test/golden/places/', import.meta.url);
const read = async <T = unknown>(name: string): Promise<T> => (await fetch(new URL(`${name}.json`, golden))).json() as Promise<T>;

describe('a list without anything around it', () => {
  it('is read as GeoJSON', () => {
    const feature = (title: string): unknown => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [5.1, 52.1] }, properties: { title } });
    const { datasets, problems } = parseAny([feature('Een'), null, feature('Twee')]);
    expect(datasets.map(({ places }) => places.map(({ title }) => title))).to.deep.equal([['Een', 'Twee']]);
    expect(problems.map(({ kind }) => kind)).to.deep.equal(['format']);
    expect(parseAny(null).problems.map(({ kind }) => kind), 'nothing is no list').to.deep.equal(['format']);
  });
});

describe('OpenKaarten', () => {
  it('reads datasets, also one that sends its only place by itself', async () => {
    const { datasets, start, problems } = parseAny(await read('openkaarten-datasets'));
    expect(problems).to.deep.equal([]);
    expect(start).to.deep.equal({ center: [5.25, 51.81], zoom: 12 });
    expect(datasets.map(({ id, title, places }) => [id, title, places.map((place) => place.title)])).to.deep.equal([
      ['601', 'Watertappunten', ['Tappunt Markt', 'Tappunt Haven']],
      ['602', 'Wandelroutes', ['Rondje vesting']],
    ]);
  });

  it('makes a card of the tooltip, a list or an object, with the alternative text of either name', async () => {
    const [{ places: [markt, haven] }, { places: [route] }] = parseAny(await read('openkaarten-datasets')).datasets;
    expect(markt.card).to.deep.equal([
      { kind: 'image', url: 'https://www.gemeente.example/app/uploads/tap.jpg', alt: 'Een kraan op het plein', width: null, height: null },
      { kind: 'title', text: 'Tappunt Markt' },
      { kind: 'meta', text: 'Markt 1' },
      { kind: 'text', text: 'Vul hier uw fles & drink gratis.' },
      { kind: 'link', url: 'https://www.gemeente.example/tappunten/', text: 'Meer over tappunten' },
    ]);
    expect(markt.properties).to.deep.equal({ Adres: 'Markt 1', Bereikbaar: 'Altijd' });
    expect(haven.card).to.deep.equal([
      { kind: 'title', text: 'Kraan bij de haven' },
      { kind: 'image', url: 'https://www.gemeente.example/app/uploads/haven.jpg', alt: 'De haven', width: null, height: null },
    ]);
    expect(route.card).to.deep.equal([{ kind: 'image', url: 'https://www.gemeente.example/app/uploads/vesting.jpg', alt: 'De vestingwal', width: 1024, height: 683 }]);
  });

  it('knows its colours by name and as they are written, and no icon that is unsafe', async () => {
    const [{ places: [markt, haven] }, { places: [route] }] = parseAny(await read('openkaarten-datasets')).datasets;
    expect(markt).to.include({ color: '#0b5cad', icon: 'https://kaarten.gemeente.example/app/plugins/openkaarten-base/opengemeenten-iconenset/Regular/Water.svg' });
    expect([haven.color, haven.icon, route.color, route.icon]).to.deep.equal(['', '', '#ff8800', '']);
  });

  it('reads one dataset, and names it as it was given', async () => {
    const [dataset] = parseAny(await read('openkaarten-dataset'), { title: 'Hondenvelden', id: 'honden', color: 'marker-red' }).datasets;
    expect(dataset).to.include({ id: 'honden', title: 'Hondenvelden', color: '#c0272d' });
    expect(dataset.places[0]).to.deep.include({ id: 'hondenveld', dataset: 'honden', color: '#24752a', card: [], properties: { Omheind: 'ja' } });
    expect(dataset.places[0].at[0]).to.be.closeTo(5.205, 1e-9);
  });

  it('says that there is a next page', async () => {
    expect(nextPage(await read('openkaarten-datasets'))).to.equal(2);
    expect(nextPage(await read('openagenda-items'))).to.equal(null);
    expect(nextPage({ pagination: { pages: { total: 'x' } } })).to.equal(null);
  });
});

describe('feeds', () => {
  it('reads events where their location is', async () => {
    const { datasets: [{ places }], problems } = parseAny(await read('openagenda-items'), { title: 'Agenda' });
    expect(places[0]).to.deep.include({ id: '71', title: 'Repair Café', at: [5.2033, 51.8021], url: 'https://repair.example' });
    expect(places[0].card).to.deep.equal([
      { kind: 'image', url: 'https://agenda.example/repair.jpg', alt: 'Vrijwilligers repareren een lamp', width: 1024, height: 683 },
      { kind: 'meta', text: 'zaterdag 5 december 2026, 13:00–16:00' },
      { kind: 'meta', text: 'Dorpshuis De Linde, Lindeplein 2, 5311 AB Gameren' },
      { kind: 'text', text: 'Laat uw spullen maken' },
    ]);
    expect(places[0].properties).to.deep.equal({ address: 'Lindeplein 2, 5311 AB Gameren', city: 'Gameren', location: 'Dorpshuis De Linde', date: '2026-12-05', thema: 'Duurzaam\u2063, Ontmoeten' });
    expect(places[1], 'of a location without coordinates').to.include({ id: '72', nowhere: true });
    expect(places[1].card.map((part) => ('text' in part ? part.text : part.url))).to.deep.equal(['https://agenda.example/licht.jpg', 'zaterdag 19 december 2026', 'Buurthuis zonder plek, Lindeplein 2, 5311 AB Gameren', 'Een wandeling in het donker', 'https://kaartjes.example']);
    expect(problems.map(({ of, kind }) => [of, kind])).to.deep.equal([['72', 'coordinates']]);
  });

  it('reads dates in the language that is asked for', async () => {
    const [{ places: [event] }] = parseAny(await read('openagenda-items'), { lang: 'en' }).datasets;
    expect(event.card[1]).to.deep.equal({ kind: 'meta', text: 'Saturday, December 5, 2026, 13:00–16:00' });
  });

  it('reads locations of OpenAgenda and of the PDC, and items of OpenPub', async () => {
    const [{ places: [linde, none] }] = parseAny(await read('openagenda-locations')).datasets;
    expect(linde).to.deep.include({ id: '81', title: 'Dorpshuis De Linde', at: [5.2033, 51.8021], url: 'https://linde.example', card: [{ kind: 'meta', text: 'Lindeplein 2, 5311 AB Gameren' }] });
    expect(none.nowhere).to.equal(true);
    const [{ places: [office] }] = parseAny(await read('pdc-locations')).datasets;
    expect(office).to.deep.include({ id: '412', title: 'Stadskantoor', at: [5.2482, 51.8075], card: [{ kind: 'meta', text: 'Hogeweg 11, 5301 LB Zaltbommel' }, { kind: 'text', text: 'Met de bus te bereiken.' }] });
    const [{ places: [item] }] = parseAny(await read('openpub-items')).datasets;
    expect(item).to.deep.include({ id: '3301', title: 'Brug afgesloten', at: [5.251, 51.807], properties: {} });
    expect(item.card).to.deep.equal([
      { kind: 'image', url: 'https://www.gemeente.example/app/uploads/brug.jpg', alt: '', width: null, height: null },
      { kind: 'meta', text: 'maandag 2 november 2026' },
      { kind: 'text', text: 'De brug is dicht tot maandag.' },
    ]);
  });
});

describe('columns', () => {
  it('are written as the plugin writes them, and read back as they were', async () => {
    const { datasets, start } = await read<{ datasets: Dataset[]; start: Start }>('columns.places');
    const columns = await read<Columns>('columns');
    expect(isColumns(columns)).to.equal(true);
    expect(JSON.parse(JSON.stringify(encodeColumns(datasets, start)))).to.deep.equal(columns);

    const reading = parseAny(columns);
    expect(reading.problems.map(({ of, kind }) => [of, kind])).to.deep.equal([['9', 'coordinates']]);
    expect(reading.start).to.deep.equal(start);
    const round = ({ at, ...place }: Place): unknown => ({ ...place, at: at.map((degrees) => Math.round(degrees * 1e6) / 1e6) });
    const trimmed = (place: Place): Place => ({ ...place, properties: Object.fromEntries(Object.entries(place.properties).filter(([, text]) => text)) });
    for (const [index, dataset] of datasets.entries()) {
      expect({ ...reading.datasets[index], places: reading.datasets[index].places.map(round) }).to.deep.equal({ ...dataset, places: dataset.places.map(trimmed).map(round) });
    }
  });

  it('are 100,000 points within 0.7 MB, zipped, and read in a moment', async function () {
    this.timeout(30_000);
    let seed = 42;
    const random = (): number => (seed = (seed * 1664525 + 1013904223) % 4294967296) / 4294967296;
    const bell = (): number => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
    const towns = Array.from({ length: 60 }, () => [4 + random() * 2.8, 51.4 + random() * 1.7]);
    const kinds = ['afval', 'speeltuin', 'parkeren', 'zorg', 'school', 'sport'];
    const places = Array.from({ length: 100_000 }, (_, index): Place => {
      const [lon, lat] = towns[Math.floor(random() * random() * 60)];
      const at: [number, number] = [Math.round((lon + bell() * 0.08) * 1e6) / 1e6, Math.round((lat + bell() * 0.05) * 1e6) / 1e6];
      return { id: String(index), dataset: 'punten', title: `Locatie ${index}`, geometry: { type: 'Point', coordinates: at }, at, properties: { category: kinds[index % 6], address: `Straat ${index % 400}` }, card: [], url: '', color: '', icon: '' };
    });
    const text = JSON.stringify(encodeColumns([{ id: 'punten', title: 'Punten', color: '', icon: '', places }]));
    const zipped = new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')));
    expect((await zipped.arrayBuffer()).byteLength / 1048576).to.be.below(0.7);

    const started = performance.now();
    const [{ places: back }] = parseAny(JSON.parse(text)).datasets;
    // A tenth of this, on a machine that has nothing else to do.
    expect(performance.now() - started).to.be.below(5000);
    expect(back).to.have.length(100_000);
    for (const index of [0, 1, 54_321, 99_999]) expect(back[index]).to.deep.equal(places[index]);
  });

  it('say what is missing where they are damaged', async () => {
    const columns = await read<Columns>('columns');
    columns.datasets[0].lat = columns.datasets[0].lat.map((column) => column.slice(1));
    const { datasets, problems } = parseAny(columns);
    expect(datasets[0].places).to.have.length(3);
    expect(problems[0]).to.include({ of: 'tappunten', kind: 'format' });
    expect(parseAny({ type: 'Columns', version: 2, datasets: [] }).problems[0].kind).to.equal('format');
  });
});
