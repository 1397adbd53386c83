/** GeoJSON of anybody, with all that goes wrong in it: see geojson.test.ts for the list. Nothing here throws. */
import { between, breath, colorOf, datasetOf, emptyPlace, finish, first, firstOf, idOf, imagePart, isRow, numberOf, Reader, textOf, textPart, urlOf, type Given, type Row, type Steps } from './foreign.js';
import { fromMercatorMetres } from './mercator.js';
import type { CardPart, Dataset, Geometry, Place, Position, Reading } from './model.js';
import { fromRd, inRd } from './rd.js';

const titles = ['title', 'titel', 'name', 'naam', 'Title', 'Titel', 'Name', 'Naam', 'NAAM', 'NAME', 'TITEL', 'label', 'omschrijving'];
const texts = ['description', 'beschrijving', 'excerpt'];
const images = ['image', 'afbeelding', 'foto', 'photo'];
const addresses = ['url', 'link', 'website'];
/** What is shown in another way, or is nothing for a reader. */
const apart = new Set([...titles.slice(0, 11), ...texts, ...images, ...addresses, 'id', 'tooltip', 'marker', 'post_thumbnail', 'marker-color', 'marker-symbol', 'marker-size', 'stroke', 'stroke-width', 'stroke-opacity', 'fill', 'fill-opacity', '__proto__']);

/** What of a place one source says in its own way. */
export type Describe = (properties: Row, place: Place) => void;

export function parseGeoJson(json: unknown, given: Given = {}): Reading {
  const reader = new Reader();
  const dataset = finish(readGeoJson(json, datasetOf(reader, given, isRow(json) ? json : {}), reader));
  return { datasets: [dataset], start: { center: null, zoom: null }, problems: reader.problems };
}

/** Fills a dataset with the features of any GeoJSON. */
export function* readGeoJson(json: unknown, dataset: Dataset, reader: Reader, describe?: Describe): Steps<Dataset> {
  const features = featuresOf(json);
  if (!features) reader.problem(dataset.id, 'format', `this is no GeoJSON but ${kindOf(json)}`);
  const crs = crsOf(json);
  let odd = 0;
  for (let index = 0; features && index < features.length; index++) {
    if (index % breath === breath - 1) yield;
    const feature = features[index];
    if (isRow(feature)) dataset.places.push(placeOf(feature, index, dataset, reader, crs, describe));
    else odd++;
  }
  if (odd) reader.problem(dataset.id, 'format', `${odd} of the features are no objects`);
  return dataset;
}

/** The features of whatever this is; a geometry becomes a feature. */
function featuresOf(json: unknown): unknown[] | undefined {
  if (Array.isArray(json)) return json;
  if (!isRow(json)) return undefined;
  if (json.type === 'Feature' || (json.type === undefined && isRow(json.geometry))) return [json];
  // One feature by itself is sent without its list; PHP makes an object of a list with a gap.
  if (isRow(json.features)) return 'geometry' in json.features || 'properties' in json.features ? [json.features] : Object.values(json.features);
  if (Array.isArray(json.features)) return json.features;
  if (Array.isArray(json.geometries)) return json.geometries;
  if ('features' in json && !json.features) return [];
  return 'coordinates' in json ? [json] : undefined;
}

function placeOf(feature: Row, index: number, dataset: Dataset, reader: Reader, crs: Projection | null, describe?: Describe): Place {
  const bare = 'coordinates' in feature || 'geometries' in feature;
  const properties = isRow(feature.properties) ? feature.properties : {};
  let title = firstOf(properties, titles);
  if (!title) title = first(feature, 'title', 'name');
  const id = reader.placeId(idOf(feature.id) || idOf(properties.id) || idOf(properties.ID) || idOf(properties.fid) || idOf(properties.identificatie) || idOf(title.toLowerCase()) || `${dataset.id}-${index + 1}`);
  const { geometry, said } = geometryOf(bare ? feature : feature.geometry, crs);
  for (const [kind, message] of said) reader.problem(id, kind, message);
  const place = emptyPlace(id, dataset.id, title || firstText(properties) || id, geometry, geometry && pointOn(geometry));
  place.properties = propertiesOf(properties);
  place.url = address(properties);
  place.color = colorOf(properties['marker-color']) || colorOf(properties.fill) || colorOf(properties.stroke);
  if (describe) describe(properties, place);
  if (place.card.length === 0) addCard(properties, place.card);
  return place;
}

function address(properties: Row): string {
  for (const key of addresses) if (properties[key]) return urlOf(properties[key]);
  return '';
}

function firstText(properties: Row): string {
  for (const key in properties) if (!apart.has(key) && typeof properties[key] === 'string' && properties[key]) return textOf(properties[key]).slice(0, 100);
  return '';
}

function addCard(properties: Row, card: CardPart[]): void {
  for (const key of images) if (properties[key]) card.push(...imagePart(properties[key], properties.alt));
  for (const key of texts) if (properties[key]) card.push(...textPart('text', properties[key]));
}

/** As texts, by name; what is nested is spread over one more level. */
export function propertiesOf(row: Row): Record<string, string> {
  const result: Record<string, string> = {};
  let count = 0;
  for (const key in row) {
    if (apart.has(key) || !Object.hasOwn(row, key)) continue;
    if (++count > 200) break;
    const value = row[key];
    if (typeof value === 'object' && value !== null) nested(result, key, value);
    else add(result, key, value);
  }
  return result;
}

function nested(result: Record<string, string>, key: string, value: object): void {
  if (Array.isArray(value)) {
    const parts = value.slice(0, 100).map((one: unknown) => (isRow(one) ? first(one, 'title', 'name', 'label', 'value') : textOf(one))).filter(Boolean);
    add(result, key, parts.join(between));
  } else for (const [inner, one] of Object.entries(value).slice(0, 50)) if (inner !== '__proto__') add(result, `${key} ${inner}`, one);
}

function add(result: Record<string, string>, key: string, value: unknown): void {
  const text = typeof value === 'boolean' ? String(value) : textOf(value);
  if (text) result[key.length > 100 ? key.slice(0, 100) : key] = text;
}

// Geometry

type Projection = 'rd' | 'mercator';
type Said = ['coordinates' | 'swapped' | 'projected', string][];

/** What the file says of its coordinates; only for those that cannot be degrees. */
function crsOf(json: unknown): Projection | null {
  const crs = isRow(json) && isRow(json.crs) ? json.crs : undefined;
  const name = crs && isRow(crs.properties) ? crs.properties.name : crs?.name;
  if (typeof name !== 'string') return null;
  return /28992/.test(name) ? 'rd' : /\b(?:3857|900913|102100)\b/.test(name) ? 'mercator' : null;
}

const inNetherlands = (lon: number, lat: number): boolean => lon >= 3 && lon <= 7.5 && lat >= 50.5 && lat <= 54;

/** How the numbers of one geometry are read; null for as they are. */
interface Way {
  swap: boolean;
  from: Projection | null;
}

function wayOf(x: number, y: number, crs: Projection | null): Way | null {
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return !inNetherlands(x, y) && inNetherlands(y, x) ? { swap: true, from: null } : { swap: false, from: null };
  if (inRd(x, y)) return { swap: false, from: 'rd' };
  if (inRd(y, x)) return { swap: true, from: 'rd' };
  for (const swap of [false, true]) {
    const [lon, lat] = fromMercatorMetres(swap ? [y, x] : [x, y]);
    if (inNetherlands(lon, lat) || (crs === 'mercator' && Math.abs(lon) <= 180)) return { swap, from: 'mercator' };
  }
  return Math.abs(x) <= 90 && Math.abs(y) <= 180 ? { swap: true, from: null } : null;
}

const nothingSaid: Said = [];
const empty = 'it has no coordinates';

/** A geometry in degrees, and what was changed for that. */
export function geometryOf(value: unknown, crs: Projection | null = null): { geometry: Geometry | null; said: Said } {
  // By far the most there is.
  if (isRow(value) && value.type === 'Point' && Array.isArray(value.coordinates)) {
    const coordinates = value.coordinates as Position;
    // By index, as in all that is done for each: in code that is not warm yet, taking a list apart is slow.
    const lon = coordinates[0];
    const lat = coordinates[1];
    if (typeof lon === 'number' && typeof lat === 'number' && inNetherlands(lon, lat)) return { geometry: { type: 'Point', coordinates: coordinates.length === 2 ? coordinates : [lon, lat] }, said: nothingSaid };
  }

  const said: Said = [];
  if (!isRow(value)) return { geometry: null, said: [['coordinates', value ? 'its geometry is no object' : empty]] };
  const { type } = value;

  let way: Way | null | undefined;
  let lost = 0;
  const position = (given: unknown): Position | null => {
    const [x, y] = pairOf(given);
    if (Number.isFinite(x) && Number.isFinite(y)) {
      way = way === undefined ? wayOf(x, y, crs) : way;
      const [a, b] = way?.swap ? [y, x] : [x, y];
      const at: Position = way?.from === 'rd' ? fromRd([a, b]) : way?.from === 'mercator' ? fromMercatorMetres([a, b]) : [a, b];
      if (way && Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90) return at;
    }
    lost++;
    return null;
  };
  const list = <T>(given: unknown, read: (one: unknown) => T | null): T[] => (Array.isArray(given) ? given : []).map(read).filter((one): one is Awaited<T> & T => one !== null);
  const line = (given: unknown): Position[] | null => {
    const positions = list(given, position);
    return positions.length > 1 ? positions : null;
  };
  const ring = (given: unknown): Position[] | null => {
    const positions = list(given, position);
    const [start] = positions;
    const end = positions.at(-1);
    if (start && end && (start[0] !== end[0] || start[1] !== end[1])) positions.push([start[0], start[1]]);
    return positions.length > 3 ? positions : null;
  };
  const polygon = (given: unknown): Position[][] | null => {
    const [outer, ...holes] = Array.isArray(given) ? given as unknown[] : [];
    // Some leave out one level of brackets.
    const edge = ring(Array.isArray(outer) && typeof outer[0] === 'number' ? given : outer);
    return edge && [edge, ...list(Array.isArray(outer) && typeof outer[0] === 'number' ? [] : holes, ring)];
  };
  const read = (type: unknown, coordinates: unknown): Geometry | null => {
    if (type === 'Point') {
      const at = position(coordinates);
      return at && { type, coordinates: at };
    }
    if (type === 'MultiPoint') return some({ type, coordinates: list(coordinates, position) });
    if (type === 'LineString') {
      const found = line(coordinates);
      return found && { type, coordinates: found };
    }
    if (type === 'MultiLineString') return some({ type, coordinates: list(coordinates, line) });
    if (type === 'Polygon') {
      const found = polygon(coordinates);
      return found && { type, coordinates: found };
    }
    if (type === 'MultiPolygon') return some({ type, coordinates: list(coordinates, polygon) });
    return null;
  };

  const geometry = type === 'GeometryCollection' || Array.isArray(value.geometries)
    ? together(list(value.geometries, (one) => (isRow(one) ? read(one.type, one.coordinates) : null)), said)
    : read(type, value.coordinates);
  if (way?.swap) said.push(['swapped', 'its latitude came before its longitude; they were swapped']);
  if (way?.from) said.push(['projected', `its coordinates were ${way.from === 'rd' ? 'RD (EPSG:28992)' : 'Web Mercator (EPSG:3857)'} and not WGS84; they were converted`]);
  if (!geometry) said.push(['coordinates', lost ? 'its coordinates are nowhere on earth' : `${empty}, or not those of ${typeof type === 'string' ? type.slice(0, 40) : 'a geometry'}`]);
  else if (lost) said.push(['coordinates', `${lost} of its coordinates were left out`]);
  return { geometry, said };
}

/** Longitude and latitude as they came: a list of numbers or texts, or an object with names. */
function pairOf(given: unknown): [number, number] {
  if (Array.isArray(given)) return [numberOf(given[0]), numberOf(given[1])];
  if (isRow(given)) return [numberOf(given.lng ?? given.lon ?? given.longitude ?? given.x), numberOf(given.lat ?? given.latitude ?? given.y)];
  return [NaN, NaN];
}

function some<T extends Geometry>(geometry: T): T | null {
  return geometry.coordinates.length ? geometry : null;
}

/** A collection as one geometry: its areas, or else its lines, or else its points. */
function together(geometries: Geometry[], said: Said): Geometry | null {
  const polygons = geometries.flatMap((one) => (one.type === 'Polygon' ? [one.coordinates] : one.type === 'MultiPolygon' ? one.coordinates : []));
  const lines = geometries.flatMap((one) => (one.type === 'LineString' ? [one.coordinates] : one.type === 'MultiLineString' ? one.coordinates : []));
  const points = geometries.flatMap((one) => (one.type === 'Point' ? [one.coordinates] : one.type === 'MultiPoint' ? one.coordinates : []));
  if ([polygons, lines, points].filter((list) => list.length).length > 1) said.push(['coordinates', 'of its collection only the areas, or else the lines, are drawn']);
  if (polygons.length) return polygons.length > 1 ? { type: 'MultiPolygon', coordinates: polygons } : { type: 'Polygon', coordinates: polygons[0] };
  if (lines.length) return lines.length > 1 ? { type: 'MultiLineString', coordinates: lines } : { type: 'LineString', coordinates: lines[0] };
  if (points.length) return points.length > 1 ? { type: 'MultiPoint', coordinates: points } : { type: 'Point', coordinates: points[0] };
  return null;
}

/** Where a marker of it stands: on the point, halfway the longest line, or inside the largest area. */
export function pointOn(geometry: Geometry): Position {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates;
    case 'MultiPoint':
      return geometry.coordinates[0];
    case 'LineString':
      return halfway(geometry.coordinates);
    case 'MultiLineString':
      return halfway(largest(geometry.coordinates, length));
    case 'Polygon':
      return inside(geometry.coordinates);
    case 'MultiPolygon':
      return inside(largest(geometry.coordinates, ([edge]) => Math.abs(area(edge))));
  }
}

function largest<T>(list: T[], size: (one: T) => number): T {
  let best = list[0];
  let most = -1;
  for (const one of list) {
    const now = list.length > 1 ? size(one) : 0;
    if (now > most) [best, most] = [one, now];
  }
  return best;
}

function length(line: Position[]): number {
  let total = 0;
  for (let i = 1; i < line.length; i++) total += Math.hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]);
  return total;
}

function area(ring: Position[]): number {
  let total = 0;
  for (let i = 1; i < ring.length; i++) total += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return total;
}

function halfway(line: Position[]): Position {
  let left = length(line) / 2;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const step = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (step > 0 && step >= left) return [a[0] + ((b[0] - a[0]) * left) / step, a[1] + ((b[1] - a[1]) * left) / step];
    left -= step;
  }
  return line[0];
}

/** In the middle of the widest part of the area at the height of its centre, so never in a hole or outside a bend. */
function inside(rings: Position[][]): Position {
  const edge = rings[0];
  let [low, high] = [Infinity, -Infinity];
  for (const [, lat] of edge) [low, high] = [Math.min(low, lat), Math.max(high, lat)];
  // Not exactly through the corners that lie at the height of the centre.
  const height = low + (high - low) * 0.5000001;
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (a[1] > height !== b[1] > height) crossings.push(a[0] + ((height - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
  }
  crossings.sort((a, b) => a - b);
  let best: Position = edge[0];
  let widest = 0;
  for (let i = 1; i < crossings.length; i += 2) {
    const width = crossings[i] - crossings[i - 1];
    if (width > widest) [best, widest] = [[crossings[i - 1] + width / 2, height], width];
  }
  return best;
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : isRow(value) ? `an object${typeof value.type === 'string' ? ` of type ${value.type.slice(0, 40)}` : ''}` : typeof value;
}
