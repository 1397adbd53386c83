import { expect } from '@open-wc/testing';
import type { Bounds, Place, Query } from '../model.js';
import { Index } from './index.js';
import { parseSlices } from './json.js';

const all: Query = { text: '', datasets: null, filters: {} };
const country: Bounds = [3, 50.5, 7.5, 54];
const point = (lon: number, lat: number): unknown => ({ type: 'Point', coordinates: [lon, lat] });
const feature = (id: unknown, geometry: unknown, properties: object): unknown => ({ type: 'Feature', id, geometry, properties });
const text = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });
const titles = (places: Place[]): string[] => places.map(({ title }) => title);

const benches = text(
  feature(1, point(5.12, 52.09), { title: 'Bank 10', soort: 'bank', wijk: 'Centrum' }),
  feature(2, point(5.1202, 52.0902), { title: 'Bank 9', soort: 'bank', wijk: 'Oost' }),
  feature(3, point(4.9, 52.37), { title: 'Éénpersoons bank', soort: 'bank', wijk: 'Centrum' }),
  feature(4, point(6.56, 53.21), { title: 'Ålesundtafel', soort: 'tafel' }),
  feature(5, null, { title: 'Zoekgeraakt', soort: 'tafel', wijk: 'Oost' }),
);
const paths = text(feature('pad', { type: 'LineString', coordinates: [[5, 52], [5.4, 52.2]] }, { title: 'Lang pad', wijk: 'Oost' }));

async function open(...sources: Parameters<Index['load']>[0]): Promise<Index> {
  const index = new Index();
  await index.load(sources);
  return index;
}

describe('the places of a map', () => {
  it('say what they have, and what is missing', async () => {
    const index = new Index();
    const loaded = await index.load([{ text: benches, title: 'Straatmeubels', id: 'meubels', color: '#123456' }, { text: paths, title: 'Paden' }, { text: '<h1>502</h1>' }]);
    expect(loaded.datasets).to.deep.equal([{ id: 'meubels', title: 'Straatmeubels', color: '#123456', icon: '', count: 5 }, { id: 'paden', title: 'Paden', color: '', icon: '', count: 1 }]);
    expect(loaded.total).to.equal(6);
    loaded.bounds!.forEach((degrees, i) => expect(degrees).to.be.closeTo([4.9, 52, 6.56, 53.21][i], 1e-9));
    expect(loaded.problems.map(({ of, kind }) => [of, kind])).to.deep.equal([['5', 'coordinates'], ['', 'format']]);
  });

  it('have each value of a property that has several as a choice', async () => {
    const index = await open({ text: text(
      feature(1, point(5, 52), { title: 'A', soort: ['klimmen', 'glijden, lang'] }),
      feature(2, point(5.1, 52), { title: 'B', soort: ['glijden, lang', 'glijden, lang'] }),
      feature(3, point(5.2, 52), { title: 'C', soort: 'klimmen' }),
    ) });
    const { facets } = await index.ask(all, ['soort']);
    expect(facets[0].values).to.deep.equal([{ value: 'glijden, lang', count: 2 }, { value: 'klimmen', count: 2 }]);
    const one = await index.ask({ ...all, filters: { soort: ['glijden, lang'] } }, ['soort']);
    expect([one.count, one.facets[0].values.map(({ count }) => count)]).to.deep.equal([2, [2, 2]]);
    expect((await index.ask({ ...all, filters: { soort: ['klimmen', 'glijden, lang'] } }, [])).count).to.equal(3);
    expect((await index.ask({ ...all, text: 'klimmen glijden' }, [])).count, 'words of several').to.equal(1);
    expect(await index.save('csv')).to.contain('"klimmen, glijden, lang"').and.not.to.contain('\u2063');
  });

  it('make ids unique across sources, and find a place by it', async () => {
    const index = await open({ text: benches }, { text: benches });
    expect((await index.place('1'))?.dataset).to.equal('places');
    expect((await index.place('1-2'))?.dataset).to.equal('places-2');
    expect(await index.place('weg')).to.equal(null);
  });

  it('are found by the start of words, without accents, in title and properties', async () => {
    const index = await open({ text: benches });
    const found = async (text: string): Promise<number> => (await index.ask({ ...all, text }, [])).count;
    expect(await found('eenp')).to.equal(1);
    expect(await found('EÉNPERSOONS ba')).to.equal(1);
    expect(await found('alesund')).to.equal(1);
    expect(await found('persoons')).to.equal(0);
    expect(await found('bank oost')).to.equal(1);
    expect(await found('  ')).to.equal(5);
    expect(await found('" (.*')).to.equal(5);
  });

  it('count each choice as if nothing of its own was chosen', async () => {
    const index = await open({ text: benches, id: 'a' }, { text: paths, id: 'b' });
    const answer = await index.ask({ ...all, filters: { wijk: ['Oost'] } }, ['wijk', 'soort']);
    expect(answer.count).to.equal(3);
    expect(answer.facets).to.deep.equal([
      { property: 'wijk', values: [{ value: 'Centrum', count: 2 }, { value: 'Oost', count: 3 }] },
      { property: 'soort', values: [{ value: 'bank', count: 1 }, { value: 'tafel', count: 1 }] },
    ]);
    expect(answer.datasets).to.deep.equal({ a: 2, b: 1 });
    const both = await index.ask({ text: '', datasets: ['a'], filters: { wijk: ['Oost', 'Centrum'], soort: ['bank'] } }, ['wijk', 'soort']);
    expect(both.count).to.equal(3);
    expect(both.datasets, 'whichever datasets are chosen').to.deep.equal({ a: 3, b: 0 });
    expect(both.facets[1].values).to.deep.equal([{ value: 'bank', count: 3 }, { value: 'tafel', count: 1 }]);
    const none = await index.ask({ ...all, filters: { wijk: ['Nergens'] } }, ['wijk', 'bestaat niet']);
    expect([none.count, none.bounds]).to.deep.equal([0, null]);
    expect(none.facets[1]).to.deep.equal({ property: 'bestaat niet', values: [] });
    expect((await index.ask({ ...all, filters: { wijk: [] } }, [])).count).to.equal(6);
    expect((await index.ask({ ...all, datasets: [] }, [])).count).to.equal(0);
  });

  it('are listed by title as a Dutch reader expects, by distance, and as the source has them', async () => {
    const index = await open({ text: benches });
    expect(titles(await index.list(0, 10))).to.deep.equal(['Ålesundtafel', 'Bank 9', 'Bank 10', 'Éénpersoons bank', 'Zoekgeraakt']);
    expect(titles(await index.list(1, 3))).to.deep.equal(['Bank 9', 'Bank 10']);
    expect(titles(await index.list(0, 10, [4.91, 52.36]))).to.deep.equal(['Éénpersoons bank', 'Bank 9', 'Bank 10', 'Ålesundtafel', 'Zoekgeraakt']);
    expect(titles(await index.list(0, 2, undefined, 'source'))).to.deep.equal(['Bank 10', 'Bank 9']);
    expect(await index.list(9, 20)).to.deep.equal([]);
    await index.ask({ ...all, filters: { soort: ['tafel'] } }, []);
    expect(titles(await index.list(0, 10))).to.deep.equal(['Ålesundtafel', 'Zoekgeraakt']);
  });

  it('page through a long list the same, whether the first were picked or all were put in order', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => feature(i, point(4 + ((i * 7919) % 3000) / 1000, 52), { title: `Plek ${(i * 7919) % 3000}` }));
    const index = await open({ text: text(...many) });
    const picked = titles(await index.list(0, 150));
    const sorted = titles(await index.list(0, 3000));
    expect(picked).to.deep.equal(sorted.slice(0, 150));
    expect(sorted).to.deep.equal(Array.from({ length: 3000 }, (_, i) => `Plek ${i}`));
    expect(titles(await index.list(2990, 3000, [4, 52]))).to.deep.equal(sorted.slice(2990));
  });

  it('are one marker where they are too close to tell apart', async () => {
    const index = await open({ text: benches });
    const far = await index.look({ bounds: country, zoom: 9 });
    expect(far.count, 'what is nowhere is not on the map').to.equal(4);
    const [cluster] = far.markers.filter((marker) => marker.kind === 'cluster');
    expect(cluster.count).to.equal(2);
    cluster.bounds.forEach((degrees, i) => expect(degrees).to.be.closeTo([5.12, 52.09, 5.1202, 52.0902][i], 1e-9));
    expect(titles(await index.members(cluster.id, 10))).to.deep.equal(['Bank 9', 'Bank 10']);
    expect(titles(await index.members(cluster.id, 1))).to.deep.equal(['Bank 9']);
    const near = await index.look({ bounds: [5.11, 52.08, 5.13, 52.1], zoom: 19 });
    expect(near.markers.map((marker) => marker.kind === 'place' && marker.title)).to.have.members(['Bank 10', 'Bank 9']);
    expect((await index.look({ bounds: [0, 0, 1, 1], zoom: 10 })).markers).to.deep.equal([]);
  });

  it('lose none: every place is in one marker, at each zoom', async () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const many = Array.from({ length: 5000 }, (_, i) => feature(i, point(4.5 + random() * random(), 51.8 + random()), { title: `Plek ${i}` }));
    const index = await open({ text: text(...many) });
    for (let zoom = 5; zoom <= 14; zoom++) {
      const { markers, count } = await index.look({ bounds: country, zoom });
      expect(count, `at zoom ${zoom}`).to.equal(5000);
      expect(markers.reduce((total, marker) => total + (marker.kind === 'cluster' ? marker.count : 1), 0)).to.equal(5000);
    }
    const { markers } = await index.look({ bounds: country, zoom: 9 });
    const ids = new Set<string>();
    for (const marker of markers) for (const { id } of marker.kind === 'cluster' ? await index.members(marker.id, 5000) : [(await index.place(marker.id))!]) ids.add(id);
    expect(ids.size).to.equal(5000);
  });

  it('that share one point stay one marker, with a list of all', async () => {
    const index = await open({ text: text(...Array.from({ length: 10_000 }, (_, i) => feature(i, point(5.12, 52.09), { title: `Woning ${i}` }))) });
    for (const zoom of [3, 12, 22]) {
      const { markers } = await index.look({ bounds: [5, 52, 5.2, 52.2], zoom });
      expect(markers.map((marker) => marker.kind === 'cluster' && marker.count)).to.deep.equal([10_000]);
      expect(titles(await index.members(markers[0].id, 3))).to.deep.equal(['Woning 0', 'Woning 1', 'Woning 2']);
    }
  });

  it('have their members after another question too', async () => {
    const index = await open({ text: benches });
    const { markers } = await index.look({ bounds: country, zoom: 7 });
    const cluster = markers.find((marker) => marker.kind === 'cluster')!;
    await index.ask({ ...all, text: 'bank 9' }, []);
    expect((await index.members(cluster.id, 10)).length).to.be.below(2);
    expect(await index.members('onzin', 10)).to.deep.equal([]);
  });

  it('are drawn as lines and areas near the view, with no more corners than pixels', async () => {
    const long = Array.from({ length: 20_000 }, (_, i) => [5 + i / 50_000, 52 + Math.sin(i / 100) / 1000]);
    const square = [[[4, 51], [7, 51], [7, 53], [4, 53], [4, 51]]];
    const index = await open({ text: text(feature('lijn', { type: 'LineString', coordinates: long }, { title: 'Dijk' }), feature('vlak', { type: 'Polygon', coordinates: square }, { title: 'Gebied' })) });
    const { shapes } = await index.look({ bounds: country, zoom: 7 });
    const line = shapes.find(({ id }) => id === 'lijn')!.geometry as { coordinates: number[][][] };
    expect(line.coordinates[0].length).to.be.below(200);
    const { shapes: near } = await index.look({ bounds: [5.1, 51.99, 5.12, 52.01], zoom: 15 });
    for (const { geometry } of near) {
      for (const [lon, lat] of (geometry.coordinates as number[][][]).flat()) {
        expect(lon).to.be.within(5.07, 5.15);
        expect(lat).to.be.within(51.96, 52.04);
      }
    }
    expect(near.map(({ id }) => id)).to.have.members(['lijn', 'vlak']);
    await index.ask({ ...all, text: 'dijk' }, []);
    expect((await index.look({ bounds: country, zoom: 7 })).shapes.map(({ id }) => id)).to.deep.equal(['lijn']);
  });

  it('come from the list of a page too', async () => {
    const place: Place = { id: 'markt', dataset: 'oud', title: 'Markt', geometry: { type: 'Point', coordinates: [5, 52] }, at: [5, 52], properties: {}, card: [], url: '/markt/', color: '', icon: '' };
    const index = await open({ places: [place], title: 'Lijst', id: 'lijst' });
    expect(await index.list(0, 1)).to.deep.equal([{ ...place, dataset: 'lijst' }]);
  });

  it('follow the pages of a feed, and read addresses that fail as a problem', async () => {
    const fetched: string[] = [];
    const own = window.fetch;
    window.fetch = (input) => {
      const url = new URL(String(input));
      fetched.push(url.pathname + url.search);
      if (url.pathname === '/stuk') return Promise.resolve(new Response('', { status: 503 }));
      const current = Number(url.searchParams.get('page') ?? 1);
      return Promise.resolve(new Response(JSON.stringify({ results: [{ id: current, title: `Plek ${current}`, latitude: '52', longitude: '5' }], pagination: { pages: { total: 3, current } } })));
    };
    try {
      const index = new Index();
      const loaded = await index.load([{ url: 'https://gemeente.example/agenda?limit=1', title: 'Agenda' }, { url: 'https://gemeente.example/stuk' }, { url: 'file:///etc/passwd' }, { url: 'https://a:b@gemeente.example/' }]);
      expect(fetched).to.deep.equal(['/agenda?limit=1', '/stuk', '/agenda?limit=1&page=2', '/agenda?limit=1&page=3']);
      expect(loaded.datasets).to.deep.equal([{ id: 'agenda', title: 'Agenda', color: '', icon: '', count: 3 }]);
      expect(loaded.problems.map(({ kind }) => kind)).to.deep.equal(['network', 'network', 'network']);
      expect(loaded.problems[0].message).to.contain('503');
      expect((await index.list(0, 9)).map(({ dataset }) => dataset)).to.deep.equal(['agenda', 'agenda', 'agenda']);
    } finally {
      window.fetch = own;
    }
  });

  it('stop at the limit, say so, and keep the rest', async () => {
    const url = (json: string): string => URL.createObjectURL(new Blob([json]));
    const big = text(...Array.from({ length: 2000 }, (_, i) => feature(i, point(5, 52), { title: 'x'.repeat(100) })));
    const index = new Index({ limit: 200_000 });
    const loaded = await index.load([{ url: url(big) }, { url: url(benches) }]);
    expect(loaded.problems.map(({ kind }) => kind)).to.include('size');
    const other = await new Index({ limit: 10 }).load([{ text: benches }]);
    expect([other.total, other.problems[0].kind]).to.deep.equal([0, 'size']);
  });

  it('read 50 MB', async function () {
    this.timeout(30_000);
    const one = JSON.stringify(feature(0, point(5, 52), { title: 'Bank', omschrijving: 'x'.repeat(900) }));
    const blob = new Blob([`{"type":"FeatureCollection","features":[${Array(52_000).fill(one).join(',')}]}`]);
    expect(blob.size).to.be.above(50e6);
    const loaded = await new Index().load([{ url: URL.createObjectURL(blob) }]);
    expect([loaded.total, loaded.problems]).to.deep.equal([52_000, []]);
  });

  it('answer within a moment at 100,000', async function () {
    this.timeout(20_000);
    const kinds = ['afval', 'speeltuin', 'parkeren', 'zorg', 'school', 'sport'];
    const many = Array.from({ length: 100_000 }, (_, i) => feature(i, point(4 + ((i * 7919) % 3001) / 1000, 51.5 + ((i * 104_729) % 1999) / 1000), { title: `Locatie ${i}`, soort: kinds[i % 6] }));
    const index = await open({ text: text(...many) });
    await index.look({ bounds: country, zoom: 8 });
    const started = performance.now();
    const answer = await index.ask({ ...all, filters: { soort: ['zorg', 'sport'] } }, ['soort']);
    await index.look({ bounds: country, zoom: 8 });
    await index.list(0, 20);
    // A twentieth of this, on a machine that has nothing else to do.
    expect(performance.now() - started).to.be.below(2500);
    expect(answer.count).to.equal(33_333);
  });

  it('are gone when they are closed', async () => {
    const index = await open({ text: benches });
    index.close();
    expect(await index.list(0, 10)).to.deep.equal([]);
    expect((await index.look({ bounds: country, zoom: 8 })).markers).to.deep.equal([]);
  });
});

describe('what is saved', () => {
  const hostile = text(
    feature('a', point(5.1, 52.1), { title: '=HYPERLINK("http://kwaad.example";"klik")', opmerking: '@som', getal: '-5,2', regel: 'een\ntwee; "drie"', gevaar: '<\u0000/kml>]]>&' }),
    feature('b', { type: 'Polygon', coordinates: [[[5, 52], [5.1, 52], [5.1, 52.1], [5, 52]], [[5.05, 52.01], [5.06, 52.01], [5.06, 52.02], [5.05, 52.01]]] }, { title: '+31 6', opmerking: ' \t=1+1' }),
    feature('c', null, { title: 'Nergens' }),
  );

  it('is GeoJSON that others read', async () => {
    const saved = JSON.parse(await (await open({ text: hostile })).save('geojson')) as { features: { id: string; geometry: unknown; properties: Record<string, string> }[] };
    expect(saved.features.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(saved.features[0].geometry).to.deep.equal(point(5.1, 52.1));
    expect(saved.features[2].geometry).to.equal(null);
    expect(saved.features[0].properties.opmerking).to.equal('@som');
  });

  it('is KML that parses', async () => {
    const kml = new DOMParser().parseFromString(await (await open({ text: hostile })).save('kml'), 'application/xml');
    expect(kml.querySelector('parsererror')).to.equal(null);
    expect([...kml.querySelectorAll('Placemark > name')].map((name) => name.textContent)).to.deep.equal(['=HYPERLINK("http://kwaad.example";"klik")', '+31 6', 'Nergens']);
    expect(kml.querySelector('Point coordinates')!.textContent).to.equal('5.1,52.1');
    expect(kml.querySelectorAll('innerBoundaryIs')).to.have.length(1);
    expect(kml.querySelector('Data[name=gevaar]')!.textContent).to.equal('</kml>]]>&');
  });

  it('is CSV without formulas, of what is asked for', async () => {
    const index = await open({ text: hostile });
    const [head, ...rows] = (await index.save('csv')).split('\r\n');
    expect(head).to.equal('\ufeffid;title;latitude;longitude;url;opmerking;getal;regel;gevaar');
    expect(rows[0]).to.equal('a;"\'=HYPERLINK(""http://kwaad.example"";""klik"")";52.1;5.1;;"\'@som";"-5,2";"een\ntwee; ""drie""";<\u0000/kml>]]>&');
    expect(rows[1].startsWith('b;"\'+31 6";52.05')).to.equal(true);
    expect(rows[1]).to.contain('"\'=1+1"');
    expect(rows[2]).to.equal('c;Nergens;;;;;;;');
    await index.ask({ ...all, text: 'nergens' }, []);
    expect((await index.save('csv')).trimEnd().split('\r\n')).to.have.length(2);
  });
});

describe('JSON in slices', () => {
  const read = (text: string): { value: unknown; slices: number } => {
    const steps = parseSlices(text);
    for (let slices = 0; ; slices++) {
      const { done, value } = steps.next();
      if (done) return { value, slices };
    }
  };

  it('is what it is at once', () => {
    const features = Array.from({ length: 9000 }, (_, i) => feature(i, point(5, 52), { title: `Een "naam" \\ met ] en } ${i}`, features: [1, { data: [[2]] }], data: [i] }));
    for (const json of [{ type: 'FeatureCollection', features }, { type: 'DatasetCollection', datasets: [{ id: 1, features }, { id: 2, features: [] }, { id: 3, features: { type: 'Feature' } }], data: [7] }, features]) {
      const text = JSON.stringify(json, null, 1);
      expect(read(text).value).to.deep.equal(json);
      if (!Array.isArray(json)) expect(read(text).slices).to.be.above(4);
    }
  });

  it('says what is wrong with it as JSON.parse does', () => {
    const whole = JSON.stringify({ features: Array.from({ length: 9000 }, (_, i) => feature(i, point(5, 52), { title: 'x' })) });
    for (const text of [whole.slice(0, -5), `${whole}x`, whole.replace('"x"', 'x'), whole.slice(0, 300_000)]) expect(() => read(text)).to.throw(SyntaxError);
  });
});
