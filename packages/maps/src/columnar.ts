/**
 * Places in columns, for very many of them: 100,000 points with titles take a quarter of what GeoJSON takes. The plugin for WordPress
 * writes the same (inc/map/columnar.php; both are held to test/golden/places/columns.json).
 *
 *     { "type": "Columns", "version": 1, "settings": { "default_lat", "default_lng", "default_zoom" },
 *       "datasets": [{ "id", "title", "color", "icon", "count", "lon": Numbers, "lat": Numbers, "ids": Column, "titles": Column,
 *         "urls": Column, "colors": Column, "icons": Column, "cards": Column, "properties": { name: Column },
 *         "shapes": { index: geometry that is no point }, "nowhere": [index] }] }
 *
 * Numbers are differences with the number before, folded to be positive (0, -1, 1, -2 → 0, 1, 2, 3), in digits of 64, one string per
 * digit, the least first: zip finds more in them so. Degrees are millionths. A column is one of
 *
 *     { "numbers": Numbers }                whole numbers
 *     { "values": [text], "at": Numbers }   each text once, and which
 *     { "texts": [text] }                   a character for how many (ASCII) characters are those of the text before, and the rest
 *
 * A card is the JSON of its parts. A column in which nothing is said is left out.
 */
import { breath, colorOf, datasetOf, emptyPlace, idOf, imagePart, isRow, linkPart, Reader, rows, textOf, textPart, urlOf, type Given, type Row, type Steps } from './foreign.js';
import { geometryOf, pointOn } from './geojson.js';
import type { CardPart, Dataset, Geometry, Start } from './model.js';

export type Numbers = string[];
export type Column = { numbers: Numbers } | { values: string[]; at: Numbers } | { texts: string[] };

export interface Columns {
  type: 'Columns';
  version: 1;
  settings?: { default_lat?: number; default_lng?: number; default_zoom?: number };
  datasets: ColumnSet[];
}

interface ColumnSet {
  id: string;
  title: string;
  color: string;
  icon: string;
  count: number;
  lon: Numbers;
  lat: Numbers;
  ids?: Column;
  titles?: Column;
  urls?: Column;
  colors?: Column;
  icons?: Column;
  cards?: Column;
  properties?: Record<string, Column>;
  shapes?: Record<string, Geometry>;
  nowhere?: number[];
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
/** Character → digit. */
const worth = new Int8Array(128);
for (let i = 0; i < 64; i++) worth[digits.charCodeAt(i)] = i;

// Writing

export function encodeColumns(datasets: Dataset[], start: Start = { center: null, zoom: null }): Columns {
  const settings: Columns['settings'] = {};
  if (start.center) [settings.default_lng, settings.default_lat] = start.center;
  if (start.zoom !== null) settings.default_zoom = start.zoom;
  return { type: 'Columns', version: 1, ...(Object.keys(settings).length ? { settings } : {}), datasets: datasets.map(encodeDataset) };
}

function encodeDataset({ id, title, color, icon, places }: Dataset): ColumnSet {
  const millionths = (degrees: number): number => Math.floor(degrees * 1e6 + 0.5);
  const shapes = Object.fromEntries(places.flatMap(({ geometry, nowhere }, index) => (geometry.type === 'Point' || nowhere ? [] : [[index, geometry]])));
  const nowhere = places.flatMap((place, index) => (place.nowhere ? [index] : []));
  const names = [...new Set(places.flatMap(({ properties }) => Object.keys(properties)))];
  const properties = Object.fromEntries(names.map((name) => [name, encodeColumn(places.map((place) => (Object.hasOwn(place.properties, name) ? place.properties[name] : '')))!]));
  const columns = {
    ids: encodeColumn(places.map((place) => place.id)),
    titles: encodeColumn(places.map((place) => place.title)),
    urls: encodeColumn(places.map((place) => place.url)),
    colors: encodeColumn(places.map((place) => place.color)),
    icons: encodeColumn(places.map((place) => place.icon)),
    cards: encodeColumn(places.map((place) => (place.card.length ? JSON.stringify(place.card) : ''))),
  };
  return {
    id, title, color, icon,
    count: places.length,
    lon: encodeNumbers(places.map(({ at }) => millionths(at[0]))),
    lat: encodeNumbers(places.map(({ at }) => millionths(at[1]))),
    ...Object.fromEntries(Object.entries(columns).filter(([, column]) => column)),
    ...(names.length ? { properties } : {}),
    ...(Object.keys(shapes).length ? { shapes } : {}),
    ...(nowhere.length ? { nowhere } : {}),
  };
}

function encodeColumn(texts: string[]): Column | undefined {
  const places = new Map<string, number>();
  for (const text of texts) if (!places.has(text)) places.set(text, places.size);
  if (places.size === 0 || (places.size === 1 && places.has(''))) return undefined;
  if (texts.every((text) => /^(?:0|[1-9]\d{0,14})$/.test(text))) return { numbers: encodeNumbers(texts.map(Number)) };
  if (places.size * 2 <= texts.length) return { values: [...places.keys()], at: encodeNumbers(texts.map((text) => places.get(text)!)) };
  let before = '';
  return {
    texts: texts.map((text) => {
      let same = 0;
      while (same < 63 && same < text.length && text.charCodeAt(same) === before.charCodeAt(same) && text.charCodeAt(same) < 128) same++;
      before = text;
      return digits[same] + text.slice(same);
    }),
  };
}

function encodeNumbers(numbers: number[]): Numbers {
  let before = 0;
  let most = 0;
  let left = numbers.map((number) => {
    const step = number - before;
    before = number;
    const folded = step < 0 ? -2 * step - 1 : 2 * step;
    if (folded > most) most = folded;
    return folded;
  });
  const columns: string[] = [];
  for (; columns.length === 0 || most > 0; most = Math.floor(most / 64)) {
    columns.push(left.map((number) => digits[number % 64]).join(''));
    left = left.map((number) => Math.floor(number / 64));
  }
  return columns;
}

// Reading

export function isColumns(json: unknown): boolean {
  return isRow(json) && json.type === 'Columns' && Array.isArray(json.datasets);
}

export function* readColumns(json: unknown, given: Given, reader: Reader): Steps<Dataset[]> {
  const all = isRow(json) ? rows(json.datasets, 'lon') : [];
  if (!isRow(json) || json.version !== 1 || !Array.isArray(json.datasets)) reader.problem('', 'format', 'these are no columns of version 1');
  const datasets: Dataset[] = [];
  for (const row of all) datasets.push(yield* readDataset(row, datasetOf(reader, all.length > 1 ? { ...given, id: undefined, title: undefined } : given, row), reader));
  return datasets;
}

function* readDataset(row: Row, dataset: Dataset, reader: Reader): Steps<Dataset> {
  const lon = decodeNumbers(row.lon);
  const lat = decodeNumbers(row.lat);
  const count = Math.min(lon.length, lat.length);
  if (count !== row.count) reader.problem(dataset.id, 'format', `there are coordinates of ${count} places, and not of ${textOf(row.count).slice(0, 20)}`);
  const ids = decodeColumn(row.ids, idOf);
  const titles = decodeColumn(row.titles, textOf);
  const urls = decodeColumn(row.urls, urlOf);
  const colors = decodeColumn(row.colors, colorOf);
  const icons = decodeColumn(row.icons, urlOf);
  const cards = decodeColumn(row.cards, (text) => text);
  const properties = Object.entries(isRow(row.properties) ? row.properties : {}).filter(([name]) => name !== '__proto__').map(([name, column]): [string, (index: number) => string] => [name, decodeColumn(column, textOf)]);
  const shapes = isRow(row.shapes) ? row.shapes : {};
  const away = new Set<unknown>(Array.isArray(row.nowhere) ? row.nowhere : []);

  for (let index = 0; index < count; index++) {
    if (index % breath === breath - 1) yield;
    const id = reader.placeId(ids(index) || `${dataset.id}-${index + 1}`);
    const shape = Object.hasOwn(shapes, index) ? shapes[index] : undefined;
    const { geometry, said } = geometryOf(away.has(index) ? null : (shape ?? { type: 'Point', coordinates: [lon[index] / 1e6, lat[index] / 1e6] }));
    for (const [kind, message] of said) reader.problem(id, kind, message);
    const place = emptyPlace(id, dataset.id, titles(index) || id, geometry, geometry && pointOn(geometry));
    for (const [name, text] of properties) {
      const words = text(index);
      if (words) place.properties[name] = words;
    }
    addCard(cards(index), place.card);
    place.url = urls(index);
    place.color = colors(index);
    place.icon = icons(index);
    dataset.places.push(place);
  }
  return dataset;
}

function addCard(text: string, card: CardPart[]): void {
  if (!text) return;
  try {
    for (const part of rows(JSON.parse(text) as unknown, 'kind')) {
      if (part.kind === 'image') card.push(...imagePart(part.url, part.alt, part));
      else if (part.kind === 'link') card.push(...linkPart(part.url, part.text));
      else if (part.kind === 'title' || part.kind === 'meta' || part.kind === 'text') card.push(...textPart(part.kind, part.text));
    }
  } catch {
    // Damaged; the rest of the place is there.
  }
}

const nothing = (): string => '';

/** @param safe what makes a foreign text one of ours: asked once for a text that comes often */
function decodeColumn(column: unknown, safe: (text: string) => string): (index: number) => string {
  if (!isRow(column)) return nothing;
  if (Array.isArray(column.numbers)) {
    const numbers = decodeNumbers(column.numbers);
    return (index) => (index < numbers.length ? safe(String(numbers[index])) : '');
  }
  if (Array.isArray(column.values)) {
    const values = column.values.map((value) => (typeof value === 'string' ? safe(value) : ''));
    const at = decodeNumbers(column.at);
    return (index) => values[at[index]] ?? '';
  }
  if (!Array.isArray(column.texts)) return nothing;
  let before = '';
  const texts = column.texts.map((text: unknown) => {
    before = typeof text === 'string' ? before.slice(0, worth[text.charCodeAt(0)] ?? 0) + text.slice(1) : '';
    return safe(before);
  });
  return (index) => texts[index] ?? '';
}

function decodeNumbers(columns: unknown): Float64Array {
  const strings = (Array.isArray(columns) ? columns : []).slice(0, 9).filter((column): column is string => typeof column === 'string');
  const numbers = new Float64Array(Math.max(0, ...strings.map((column) => column.length)));
  for (let place = 0, power = 1; place < strings.length; place++, power *= 64) {
    const column = strings[place];
    for (let i = 0; i < column.length; i++) numbers[i] += (worth[column.charCodeAt(i)] ?? 0) * power;
  }
  let before = 0;
  for (let i = 0; i < numbers.length; i++) {
    const folded = numbers[i];
    before += folded % 2 ? -(folded + 1) / 2 : folded / 2;
    numbers[i] = before;
  }
  return numbers;
}
