/** Places as files that others read. */
import { breath, type Steps } from '../foreign.js';
import type { Geometry, Place, Position } from '../model.js';

export type SaveFormat = 'geojson' | 'kml' | 'csv';

/** What stands before the places, between them and after them, and what is written of one. */
interface File {
  start: string;
  between: string;
  end: string;
  each(place: Place): string;
}

export function* save(places: Place[], format: SaveFormat): Steps<string> {
  const { start, between, end, each } = format === 'csv' ? csv(places) : format === 'kml' ? kml : geoJson;
  const parts: string[] = [];
  for (const [index, place] of places.entries()) {
    if (index % breath === breath - 1) yield;
    parts.push(each(place).replaceAll('\u2063', '')); // the sign between several values is ours
  }
  return start + parts.join(between) + end;
}

const geoJson: File = {
  start: '{"type":"FeatureCollection","features":[\n',
  between: ',\n',
  end: '\n]}\n',
  each: ({ id, title, url, geometry, nowhere, properties }) => JSON.stringify({ type: 'Feature', id, geometry: nowhere ? null : geometry, properties: { title, ...(url ? { url } : {}), ...properties } }),
};

// XML knows no control characters, and no halves of a pair.
const xml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const kml: File = {
  start: '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n',
  between: '\n',
  end: '\n</Document></kml>\n',
  each({ id, title, url, geometry, nowhere, properties }) {
    const data = Object.entries({ ...(url ? { url } : {}), ...properties }).map(([name, value]) => `<Data name="${xml(name)}"><value>${xml(value)}</value></Data>`).join('');
    return `<Placemark id="${xml(`p-${id}`)}"><name>${xml(title)}</name>${data && `<ExtendedData>${data}</ExtendedData>`}${nowhere ? '' : kmlGeometry(geometry)}</Placemark>`;
  },
};

function kmlGeometry(geometry: Geometry): string {
  const positions = (list: Position[]): string => `<coordinates>${list.map(([lon, lat]) => `${lon},${lat}`).join(' ')}</coordinates>`;
  const point = (at: Position): string => `<Point>${positions([at])}</Point>`;
  const line = (list: Position[]): string => `<LineString>${positions(list)}</LineString>`;
  const polygon = ([edge, ...holes]: Position[][]): string =>
    `<Polygon><outerBoundaryIs><LinearRing>${positions(edge)}</LinearRing></outerBoundaryIs>${holes.map((hole) => `<innerBoundaryIs><LinearRing>${positions(hole)}</LinearRing></innerBoundaryIs>`).join('')}</Polygon>`;
  const many = (parts: string[]): string => `<MultiGeometry>${parts.join('')}</MultiGeometry>`;
  switch (geometry.type) {
    case 'Point':
      return point(geometry.coordinates);
    case 'MultiPoint':
      return many(geometry.coordinates.map(point));
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
      return many(geometry.coordinates.map(line));
    case 'Polygon':
      return polygon(geometry.coordinates);
    case 'MultiPolygon':
      return many(geometry.coordinates.map(polygon));
  }
}

/** For a spreadsheet: a mark for UTF-8 and semicolons, or a Dutch Excel shows one column of odd characters. */
function csv(places: Place[]): File {
  const names = [...places.reduce((all, { properties }) => {
    for (const name in properties) all.add(name);
    return all;
  }, new Set<string>())];
  const row = (texts: string[]): string => texts.map(cell).join(';');
  return {
    start: `\ufeff${row(['id', 'title', 'latitude', 'longitude', 'url', ...names])}\r\n`,
    between: '\r\n',
    end: places.length ? '\r\n' : '',
    each: ({ id, title, url, at, nowhere, properties }) => row([id, title, nowhere ? '' : String(at[1]), nowhere ? '' : String(at[0]), url, ...names.map((name) => (Object.hasOwn(properties, name) ? properties[name] : ''))]),
  };
}

/** What a spreadsheet would take for a formula is text to it by the sign before it; a number stays one. */
function cell(text: string): string {
  const safe = /^[\s\u0000]*[=+\-@\t\r|%＝＋－＠]/u.test(text) && !/^[-+]?\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[";,\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
