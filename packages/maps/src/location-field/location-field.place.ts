/** A place of a form, whatever way it is written: read from what was typed or printed, and written as words, GeoJSON and RD. */
import type { Position } from '../model.js';
import { fromRd, inRd, toRd } from '../rd.js';

export type Kind = 'point' | 'line' | 'area';
export type Shape = { type: 'Point'; coordinates: Position } | { type: 'LineString'; coordinates: Position[] } | { type: 'Polygon'; coordinates: Position[][] };

/** A place that is known. */
export interface Chosen {
  /** For people: it stands in the input. */
  text: string;
  /** A Feature in WGS84, with the text in its properties. */
  geojson: string;
  /** The geometry in RD, as text; empty outside the Netherlands. */
  rd: string;
  geometry: Shape;
}

/** The words that a place without an address is told in. */
export interface Words {
  /** The decimal sign. */
  comma: string;
  /** North, south, east, west. */
  winds: string;
  line(points: number, metres: string, from: string, to: string): string;
  area(points: number, size: string, at: string): string;
}

const TYPES = { point: 'Point', line: 'LineString', area: 'Polygon' } as const;
/** Nobody draws more by hand, and what is larger is no answer to a question in a form. */
const MOST_POINTS = 1000;
const MOST_TEXT = 100_000;

/** The positions of a shape, as they were pointed out. */
export function positionsOf({ type, coordinates }: Shape): Position[] {
  return type === 'Point' ? [coordinates] : type === 'LineString' ? coordinates : coordinates[0]!.slice(0, -1);
}

/** What a place of these positions is; nothing when there are too few. */
export function shapeOf(kind: Kind, positions: readonly Position[]): Shape | undefined {
  if (kind === 'point') return positions.length ? { type: 'Point', coordinates: positions.at(-1)! } : undefined;
  if (kind === 'line') return positions.length > 1 ? { type: 'LineString', coordinates: [...positions] } : undefined;
  return positions.length > 2 ? { type: 'Polygon', coordinates: [[...positions, positions[0]!]] } : undefined;
}

/** The place in what was typed or printed; `wrong` when it looks like one and is none; nothing when it is words. */
export function read(typed: string, kind: Kind): { geometry: Shape; text: string } | 'wrong' | undefined {
  const value = typed.trim();
  if (/^[{[]/.test(value)) return fromJson(value, kind) ?? 'wrong';
  const pair = /^(-?\d{1,3}(?:[.,]\d{1,15})?)\s*°?\s*([NZS]?)(?:\s*[,;]\s*|\s+)(-?\d{1,3}(?:[.,]\d{1,15})?)\s*°?\s*([OEW]?)$/i.exec(value);
  if (pair && (/[.,]\d.*[.,]\d/.test(value) || (pair[2] && pair[4]))) {
    const lat = number(pair[1]!) * (/[zs]/i.test(pair[2]!) ? -1 : 1);
    const lon = number(pair[3]!) * (/w/i.test(pair[4]!) ? -1 : 1);
    const position = kind === 'point' ? positionOf([lon, lat]) : undefined;
    return position ? { geometry: { type: 'Point', coordinates: position }, text: '' } : 'wrong';
  }
  const metres = /^(\d{4,6}(?:[.,]\d{1,6})?)(?:\s*[,;]\s*|\s+)(\d{6}(?:[.,]\d{1,6})?)$/.exec(value);
  const position = metres && kind === 'point' ? positionOf([number(metres[1]!), number(metres[2]!)]) : undefined;
  return position && { geometry: { type: 'Point', coordinates: position }, text: '' };
}

function fromJson(value: string, kind: Kind): { geometry: Shape; text: string } | undefined {
  if (value.length > MOST_TEXT) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(value);
  } catch {
    return undefined;
  }
  const feature = json as { type?: unknown; geometry?: unknown; properties?: { text?: unknown } | null } | null;
  const whole = feature?.type === 'Feature';
  const geometry = (whole ? feature.geometry : feature) as { type?: unknown; coordinates?: unknown } | null | undefined;
  if (geometry?.type !== TYPES[kind]) return undefined;
  const rings = kind === 'area' ? geometry.coordinates : [kind === 'point' ? [geometry.coordinates] : geometry.coordinates];
  if (!Array.isArray(rings) || rings.length !== 1 || !Array.isArray(rings[0]) || rings[0].length > MOST_POINTS) return undefined;
  const positions = (rings[0] as unknown[]).map(positionOf);
  if (!positions.every((position) => position !== undefined)) return undefined;
  if (kind === 'area') {
    const [first, last] = [positions[0], positions.at(-1)];
    if (!first || !last || first.join() !== last.join()) return undefined;
    positions.pop();
  }
  const shape = shapeOf(kind, positions);
  const text = whole ? feature.properties?.text : '';
  return shape && { geometry: shape, text: typeof text === 'string' ? text.replace(/[\p{C}\s]+/gu, ' ').trim().slice(0, 200) : '' };
}

function number(text: string): number {
  return Number(text.replace(',', '.'));
}

/** A position on earth, also when it is in RD. A point on land is told to 1 cm; more digits are noise. */
export function positionOf(value: unknown): Position | undefined {
  if (!Array.isArray(value) || value.length < 2 || value.length > 3) return undefined;
  const [x, y] = value as unknown[];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  const [lon, lat] = Math.abs(x) > 360 && inRd(x, y) ? fromRd([x, y]) : [x, y];
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [round(lon, 7), round(lat, 7)] : undefined;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** A place with its words: those given, or where it is. */
export function chosen(geometry: Shape, text: string, words: Words): Chosen {
  text ||= textOf(geometry, words);
  return { text, geometry, rd: rdOf(geometry), geojson: JSON.stringify({ type: 'Feature', geometry, properties: { text } }) };
}

/** `52,10000 N 5,30000 O`: to a metre. */
export function degrees([lon, lat]: Position, { comma, winds }: Words): string {
  const one = (value: number, plus: string, minus: string): string => `${Math.abs(value).toFixed(5).replace('.', comma)} ${value < 0 ? minus : plus}`;
  return `${one(lat, winds[0]!, winds[1]!)} ${one(lon, winds[2]!, winds[3]!)}`;
}

function textOf(shape: Shape, words: Words): string {
  const positions = positionsOf(shape);
  const [first, last] = [positions[0]!, positions.at(-1)!];
  if (shape.type === 'Point') return degrees(first, words);
  const size = sizeOf(shape);
  return shape.type === 'LineString' ? words.line(positions.length, length(size, words), degrees(first, words), degrees(last, words)) : words.area(positions.length, surface(size, words), degrees(first, words));
}

/** Metres of a line, square metres of an area: on a plane that touches the earth there, which is right for what a form asks. */
export function sizeOf(shape: Shape): number {
  const positions = shape.type === 'Polygon' ? shape.coordinates[0]! : positionsOf(shape);
  const [lon0, lat0] = positions[0]!;
  const plane = positions.map(([lon, lat]) => [(lon - lon0) * 111_320 * Math.cos((lat0 * Math.PI) / 180), (lat - lat0) * 111_320] as const);
  const pairs = plane.slice(1).map((to, index) => [plane[index]!, to] as const);
  if (shape.type === 'Polygon') return Math.abs(pairs.reduce((sum, [[x, y], [u, v]]) => sum + x * v - u * y, 0) / 2);
  return pairs.reduce((sum, [[x, y], [u, v]]) => sum + Math.hypot(u - x, v - y), 0);
}

function length(metres: number, { comma }: Words): string {
  return metres < 1000 ? `${Math.round(metres)} m` : `${(metres / 1000).toFixed(1).replace('.', comma)} km`;
}

function surface(size: number, { comma }: Words): string {
  return size < 10_000 ? `${Math.round(size)} m²` : size < 1e6 ? `${(size / 10_000).toFixed(1).replace('.', comma)} ha` : `${(size / 1e6).toFixed(1).replace('.', comma)} km²`;
}

function rdOf(shape: Shape): string {
  const points = positionsOf(shape).map(toRd);
  if (!points.every(([x, y]) => inRd(x, y))) return '';
  const { type, coordinates } = shapeOf(shape.type === 'Point' ? 'point' : shape.type === 'LineString' ? 'line' : 'area', points.map(([x, y]) => [round(x, 2), round(y, 2)]))!;
  return JSON.stringify({ type, coordinates, crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } } });
}
