import { expect } from '@open-wc/testing';
import { parseAny } from './any.js';
import { parseGeoJson, pointOn } from './geojson.js';
import { mercatorX, mercatorY } from './mercator.js';
import type { Geometry, Place, Reading } from './model.js';
import { toRd } from './rd.js';

const point = (...coordinates: unknown[]): unknown => ({ type: 'Point', coordinates });
const feature = (geometry: unknown, properties: unknown = { title: 'Markt' }, more: object = {}): unknown => ({ type: 'Feature', geometry, properties, ...more });
const collection = (...features: unknown[]): unknown => ({ type: 'FeatureCollection', features });
const places = (json: unknown): Place[] => parseGeoJson(json).datasets[0].places;
const kinds = ({ problems }: Reading): string[] => [...new Set(problems.map(({ kind }) => kind))];
/** Also for the compiler, which knows that most of this is no GeoJSON. */
const one = (json: unknown): Place => {
  const [place] = places(json);
  return place;
};

describe('GeoJSON', () => {
  it('reads a collection, one feature, a bare geometry, a collection of geometries, and a list', () => {
    const dom = feature(point(5.1214, 52.0907), { title: 'Dom' });
    for (const json of [collection(dom), dom, { features: dom }, { type: 'FeatureCollection', features: { 0: dom, 3: dom } }, [dom], collection(feature(point(5.1214, 52.0907), { naam: 'Dom' }))]) {
      expect(one(json).title).to.equal('Dom');
      expect(one(json).at).to.deep.equal([5.1214, 52.0907]);
    }
    expect(places({ type: 'FeatureCollection', features: { 0: dom, 3: dom } })).to.have.length(2);
    expect(one(point(5.1, 52.1)).geometry).to.deep.equal(point(5.1, 52.1));
    expect(places({ type: 'GeometryCollection', geometries: [point(5.1, 52.1), point(5.2, 52.2)] }).map(({ at }) => at)).to.deep.equal([[5.1, 52.1], [5.2, 52.2]]);
    expect(parseGeoJson({ type: 'FeatureCollection', features: null }).problems).to.deep.equal([]);
  });

  it('lists a place of which it cannot read where it is, and says so', () => {
    for (const geometry of [null, undefined, 'Markt', {}, [], point(), point(NaN, 52), point('oost', 'noord'), point(null, null), point(999, 999), { type: 'Cirkel', coordinates: [5, 52] }, { type: 'Polygon', coordinates: [[[5, 52]]] }, { type: 'LineString', coordinates: [[5, 52]] }, { type: 'GeometryCollection', geometries: [] }]) {
      const reading = parseGeoJson(collection(feature(geometry), feature(point(5, 52), { title: 'Kade' })));
      expect(reading.datasets[0].places.map(({ title, nowhere }) => [title, nowhere]), JSON.stringify(geometry)).to.deep.equal([['Markt', true], ['Kade', undefined]]);
      expect(kinds(reading)).to.deep.equal(['coordinates']);
      expect(reading.problems[0].of).to.equal('markt');
    }
  });

  it('swaps latitude and longitude where only that is in the Netherlands', () => {
    const reading = parseGeoJson(collection(feature(point(52.0907, 5.1214)), feature({ type: 'LineString', coordinates: [[52, 5], [52.1, 5.1]] })));
    expect(reading.datasets[0].places[0].at).to.deep.equal([5.1214, 52.0907]);
    expect(reading.datasets[0].places[1].geometry).to.deep.equal({ type: 'LineString', coordinates: [[5, 52], [5.1, 52.1]] });
    expect(kinds(reading)).to.deep.equal(['swapped']);
    expect(parseGeoJson(feature(point(-68.27, 12.15))).problems, 'Bonaire').to.deep.equal([]);
    expect(one(feature(point(-68.27, 12.15))).at).to.deep.equal([-68.27, 12.15]);
  });

  it('converts RD and Web Mercator, with or without a word about it', () => {
    const [x, y] = toRd([5.1214, 52.0907]);
    for (const json of [feature(point(x, y)), feature(point(y, x)), feature(point(String(x), String(y).replace('.', ','))), { ...(collection(feature(point(x, y, 3))) as object), crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } } }, feature(point(mercatorX(5.1214) * 40075016.68557849 - 20037508.342789244, 20037508.342789244 - mercatorY(52.0907) * 40075016.68557849))]) {
      const reading = parseGeoJson(json);
      const [lon, lat] = reading.datasets[0].places[0].at;
      expect(lon).to.be.closeTo(5.1214, 1e-4);
      expect(lat).to.be.closeTo(52.0907, 1e-4);
      expect(kinds(reading)).to.include('projected');
    }
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    expect(parseGeoJson({ ...(collection(feature(point(5, 52))) as object), crs }).problems).to.deep.equal([]);
  });

  it('leaves height out, reads numbers that are text, and closes rings', () => {
    expect(one(feature(point(5.1, 52.1, 14.2))).at).to.deep.equal([5.1, 52.1]);
    expect(one(feature(point('5.1', '52,1'))).at).to.deep.equal([5.1, 52.1]);
    expect(one(feature({ type: 'Polygon', coordinates: [[[5, 52], [5.1, 52], [5.1, 52.1]]] })).geometry).to.deep.equal({ type: 'Polygon', coordinates: [[[5, 52], [5.1, 52], [5.1, 52.1], [5, 52]]] });
    const reading = parseGeoJson(feature({ type: 'LineString', coordinates: [[5, 52], null, ['x', 1], [5.1, 52.1]] }));
    expect(reading.datasets[0].places[0].geometry).to.deep.equal({ type: 'LineString', coordinates: [[5, 52], [5.1, 52.1]] });
    expect(kinds(reading)).to.deep.equal(['coordinates']);
  });

  it('makes one geometry of a collection', () => {
    const square = [[[5, 52], [5.1, 52], [5.1, 52.1], [5, 52.1], [5, 52]]];
    const both = parseGeoJson(feature({ type: 'GeometryCollection', geometries: [point(5, 52), { type: 'Polygon', coordinates: square }] }));
    expect(both.datasets[0].places[0].geometry).to.deep.equal({ type: 'Polygon', coordinates: square });
    expect(kinds(both)).to.deep.equal(['coordinates']);
    expect(one(feature({ type: 'GeometryCollection', geometries: [point(5, 52), point(5.1, 52)] })).geometry).to.deep.equal({ type: 'MultiPoint', coordinates: [[5, 52], [5.1, 52]] });
  });

  it('gives each place an id that is safe and comes once', () => {
    const hostile = [1, 1, '1', ' 1 ', '"><script>', 'a b', 'a-b', '__proto__', 'constructor', '../..', '#', '', null, {}, 'é', 'x'.repeat(500), -5, NaN, undefined, undefined];
    const ids = places(collection(...hostile.map((id) => feature(point(5, 52), {}, { id })))).map(({ id }) => id);
    expect(ids).to.have.length(hostile.length);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(id).to.match(/^[a-z0-9][\w-]{0,69}$/i);
    expect(ids.slice(0, 2)).to.deep.equal(['1', '1-2']);
    // Not by number where there is a name: the source may come in another order tomorrow.
    expect(one(collection(feature(point(5, 52), { title: 'Café De Króón' }))).id).to.equal('cafe-de-kroon');
  });

  it('holds 10,000 places on one point, with one id', () => {
    const started = performance.now();
    const all = places(collection(...Array.from({ length: 10_000 }, () => feature(point(5, 52), { title: 'Zelfde' }, { id: 'zelfde' }))));
    expect(new Set(all.map(({ id }) => id)).size).to.equal(10_000);
    // Looking for a free number from one each time would take minutes.
    expect(performance.now() - started).to.be.below(4000);
  });

  it('keeps what a source says as text: without markup, nested things spread', () => {
    const place = one(feature(point(5, 52), {
      title: '<b>Zwem</b>bad &amp; sauna<script>alert(1)</script>', Open: true, Baden: 3, Leeg: '', Niets: null, Soort: ['buiten', 'binnen', { name: 'recreatie' }], Adres: { straat: 'Laan 1', plaats: { naam: 'Dorp' } },
      Prijs: '€ 5 < € 10', url: 'javascript:alert(1)', image: 'data:image/svg+xml,x', description: '<p>Een <em>bad</em></p><p>met &eacute;&eacute;n glijbaan</p>', 'marker-color': 'red;background:url(x)', __proto__: { gevaar: 'x' },
    }));
    expect(place.title).to.equal('Zwembad & sauna');
    expect(place.properties).to.deep.equal({ Open: 'true', Baden: '3', Soort: 'buiten\u2063, binnen\u2063, recreatie', 'Adres straat': 'Laan 1', Prijs: '€ 5 < € 10' });
    expect(place.card).to.deep.equal([{ kind: 'text', text: 'Een bad met één glijbaan' }]);
    expect([place.url, place.color]).to.deep.equal(['', '']);
    expect(one(feature(point(5, 52), { title: 'x', url: '/zwembad/?a=1&amp;b=2', 'marker-color': '#F00' }))).to.include({ url: '/zwembad/?a=1&b=2', color: '#f00' });
  });

  it('says once what goes wrong ten thousand times', () => {
    const { problems } = parseGeoJson(collection(...Array.from({ length: 10_000 }, () => feature(null))));
    expect(problems).to.have.length(11);
    expect(problems.at(-1)!.message).to.equal('and 9990 more of these');
  });

  it('has no places of what is no GeoJSON, and says so', () => {
    for (const json of [null, undefined, 5, 'tekst', true, {}, { type: 'Topology' }, { features: 'veel' }]) {
      const reading = parseGeoJson(json);
      expect(reading.datasets[0].places).to.deep.equal([]);
      expect(kinds(reading)).to.deep.equal(['format']);
    }
  });

  it('puts a marker on the line, and inside the area, also where that is bent or has a hole', () => {
    expect(pointOn({ type: 'LineString', coordinates: [[5, 52], [5, 52], [5.2, 52], [5.2, 52.2]] })[0]).to.be.closeTo(5.2, 1e-9);
    const bent: Geometry = { type: 'Polygon', coordinates: [[[0, 0], [10, 0], [10, 10], [9, 10], [9, 1], [1, 1], [1, 10], [0, 10], [0, 0]]] };
    const [lon, lat] = pointOn(bent);
    expect((lon > 0 && lon < 1) || (lon > 9 && lon < 10)).to.equal(true);
    expect(lat).to.be.closeTo(5, 0.01);
    const ring: Geometry = { type: 'Polygon', coordinates: [[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]], [[2, 2], [8, 2], [8, 8], [2, 8], [2, 2]]] };
    expect(pointOn(ring)[0]).to.be.closeTo(1, 1e-6);
    expect(pointOn({ type: 'MultiPolygon', coordinates: [[[[0, 0], [1, 0], [1, 1], [0, 0]]], ring.coordinates as [number, number][][]] })[0]).to.be.closeTo(1, 1e-6);
  });

  it('reads 100,000 features in a moment', function () {
    this.timeout(20_000);
    const features = Array.from({ length: 100_000 }, (_, index) => feature(point(4 + (index % 300) / 100, 52), { title: `Locatie ${index}`, soort: 'bank' }, { id: index }));
    const started = performance.now();
    expect(places(collection(...features))).to.have.length(100_000);
    // A tenth of this, on a machine that has nothing else to do.
    expect(performance.now() - started).to.be.below(5000);
  });
});

// Ten thousand times something of what sources give is dropped, of another type, nested or hostile.

const golden = new URL('../../../test/golden/places/', import.meta.url);
const names = ['openkaarten-datasets', 'openkaarten-dataset', 'openagenda-items', 'openagenda-locations', 'openpub-items', 'pdc-locations', 'columns'];
const junk: (() => unknown)[] = [
  () => null, () => undefined, () => true, () => 0, () => -1, () => NaN, () => Infinity, () => 1e308, () => '', () => ' ', () => '__proto__', () => 'constructor', () => '\ud800', () => '\u0000', () => 'javascript:alert(1)', () => ' java\tscript:alert(1)',
  () => '&#106;avascript:alert(1)', () => 'data:text/html,x', () => '//kwaad.example', () => '"><img src=x onerror=alert(1)>', () => '<'.repeat(400), () => '&'.repeat(400), () => [], () => ({}), () => [[]], () => [null], () => [[[[[5, 52]]]]],
  () => ({ type: 'Point', coordinates: [52.1, 5.1] }), () => ({ 0: 'x', 2: {} }), () => JSON.parse('{"__proto__":{"title":"x"},"toString":null,"constructor":1}') as unknown, () => [155_000, 463_000], () => 'url(x);color:red', () => 10n, () => Symbol('x'), () => new Date(0),
];

/** Numbers that are the same every time (mulberry32). */
function dice(seed: number): (below: number) => number {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

function spoil(source: unknown, roll: (below: number) => number): unknown {
  const root = { value: structuredClone(source) };
  for (let times = 1 + roll(4); times > 0; times--) {
    let at = root as Record<string, unknown>;
    let key = 'value';
    for (let depth = roll(9); depth > 0 && typeof at[key] === 'object' && at[key] !== null; depth--) {
      const keys = Object.keys(at[key] as object);
      if (!keys.length) break;
      at = at[key] as Record<string, unknown>;
      key = keys[roll(keys.length)];
    }
    const how = roll(4);
    if (how === 0 && at !== root) delete at[key];
    else if (how === 1) at[key] = [at[key], at[key]];
    else at[key] = junk[roll(junk.length)]();
  }
  return root.value;
}

/** Whole and safe, whatever came in. */
function check({ datasets, start, problems }: Reading, ids = new Set<string>()): void {
  const fail = (why: string, what: unknown): never => {
    throw new Error(`${why}: ${JSON.stringify(what)}`);
  };
  const url = (text: string): void => void (/^(?:https?:\/\/|[^:]*(?:$|[/?#]))/i.test(text) && !/[\s<>"]/.test(text) ? 0 : fail('an address', text));
  if (start.center?.some((number) => !Number.isFinite(number))) fail('a start', start);
  for (const { message, kind } of problems) if (typeof message !== 'string' || !kind) fail('a problem', kind);
  for (const { id: dataset, places, title, color, icon } of datasets) {
    if (typeof title !== 'string' || typeof color !== 'string') fail('a dataset', title);
    url(icon);
    for (const place of places) {
      if (!/^[a-z0-9][\w-]{0,79}$/i.test(place.id) || ids.has(place.id)) fail('an id', place.id);
      ids.add(place.id);
      if (place.dataset !== dataset || typeof place.title !== 'string' || !place.title) fail('a place', place);
      const [lon, lat] = place.at;
      if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) fail('a point', place.at);
      const numbers = (place.geometry.coordinates as unknown[]).flat(Infinity as 1) as unknown[];
      if (numbers.some((number) => typeof number !== 'number' || !Number.isFinite(number)) || (!numbers.length && !place.nowhere)) fail('a geometry', place.geometry);
      for (const [name, text] of Object.entries(place.properties)) if (typeof text !== 'string' || !name) fail('a property', text);
      if (!/^(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\([^;:a-z]*\))?$/.test(place.color)) fail('a colour', place.color);
      [place.url, place.icon].forEach(url);
      for (const part of place.card) {
        if ('url' in part) url(part.url);
        for (const text of Object.values(part)) if (typeof text === 'object' && text !== null) fail('a card', part);
      }
    }
  }
}

describe('sources of places that go wrong', () => {
  it('stay whole and safe in 10,000 ways', async function () {
    this.timeout(20_000);
    const own = collection(feature(point(5.1, 52.1), { title: 'Bank', soort: ['hout', 'steen'], url: 'https://x.example/', 'marker-color': '#ff0000' }, { id: 4 }), feature({ type: 'MultiPolygon', coordinates: [[[[5, 52], [5.1, 52], [5.1, 52.1], [5, 52]]]] }), feature({ type: 'GeometryCollection', geometries: [point(5, 52), { type: 'LineString', coordinates: [[5, 52], [5, 53]] }] }));
    const sources = [own, ...(await Promise.all(names.map(async (name) => (await fetch(new URL(`${name}.json`, golden))).json() as Promise<unknown>)))];
    const roll = dice(5);
    const started = performance.now();
    for (const source of sources) check(parseAny(source));
    for (let times = 0; times < 10_000; times++) check(parseAny(spoil(sources[times % sources.length], roll)));
    const took = performance.now() - started;
    expect(took).to.be.below(8000);
  });
});
