/** Lines and areas as they are drawn: only what is near the view, with no more corners than pixels. */
import type { Bounds, Geometry, Position } from '../model.js';

export function boundsOf(geometry: Geometry): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  const add = ([lon, lat]: Position): void => {
    if (lon < bounds[0]) bounds[0] = lon;
    if (lat < bounds[1]) bounds[1] = lat;
    if (lon > bounds[2]) bounds[2] = lon;
    if (lat > bounds[3]) bounds[3] = lat;
  };
  switch (geometry.type) {
    case 'Point':
      add(geometry.coordinates);
      break;
    case 'MultiPoint':
    case 'LineString':
      geometry.coordinates.forEach(add);
      break;
    case 'MultiLineString':
    case 'Polygon':
      for (const line of geometry.coordinates) line.forEach(add);
      break;
    case 'MultiPolygon':
      for (const polygon of geometry.coordinates) for (const ring of polygon) ring.forEach(add);
  }
  return bounds;
}

export const meet = (a: Bounds, b: Bounds): boolean => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

/** With as much around it again, so that the map can be dragged before the rest comes. */
export function around([west, south, east, north]: Bounds): Bounds {
  const [width, height] = [east - west, north - south];
  return [west - width, south - height, east + width, north + height];
}

/** @param pixel degrees of longitude. @returns null where nothing of it is within the bounds */
export function drawn(geometry: Geometry, bounds: Bounds, pixel: number): Geometry | null {
  const lines = (all: Position[][]): Geometry | null => {
    const coordinates = all.flatMap((line) => cut(thin(line, pixel), bounds));
    return coordinates.length ? { type: 'MultiLineString', coordinates } : null;
  };
  const rings = (all: Position[][]): Position[][] => {
    const [edge, ...holes] = all.map((ring) => clip(thin(ring, pixel), bounds));
    return edge && edge.length > 3 ? [edge, ...holes.filter((hole) => hole.length > 3)] : [];
  };
  switch (geometry.type) {
    case 'LineString':
      return lines([geometry.coordinates]);
    case 'MultiLineString':
      return lines(geometry.coordinates);
    case 'Polygon': {
      const coordinates = rings(geometry.coordinates);
      return coordinates.length ? { type: 'Polygon', coordinates } : null;
    }
    case 'MultiPolygon': {
      const coordinates = geometry.coordinates.map(rings).filter((polygon) => polygon.length);
      return coordinates.length ? { type: 'MultiPolygon', coordinates } : null;
    }
    default:
      return geometry;
  }
}

/** Without the corners that lie within a pixel of the one before; the ends stay. */
function thin(line: Position[], pixel: number): Position[] {
  if (line.length < 8) return line;
  const least = pixel * pixel;
  let before = line[0];
  const kept = [before];
  for (let i = 1; i < line.length - 1; i++) {
    const dx = line[i][0] - before[0];
    const dy = (line[i][1] - before[1]) * 1.6;
    if (dx * dx + dy * dy > least) kept.push((before = line[i]));
  }
  kept.push(line[line.length - 1]);
  return kept;
}

/** The parts of a line that touch the bounds. */
function cut(line: Position[], bounds: Bounds): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    if (meet([Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])], bounds)) {
      if (part.length === 0) parts.push((part = [a]));
      part.push(b);
    } else part = [];
  }
  return parts;
}

/** The part of a ring that is within the bounds (Sutherland and Hodgman). */
function clip(ring: Position[], bounds: Bounds): Position[] {
  let result = ring;
  for (const [axis, limit, sign] of [[0, bounds[0], 1], [1, bounds[1], 1], [0, bounds[2], -1], [1, bounds[3], -1]] as const) {
    const inside = (at: Position): boolean => (at[axis] - limit) * sign >= 0;
    if (result.every(inside)) continue;
    const next: Position[] = [];
    for (let i = 0; i < result.length; i++) {
      const [a, b] = [result[(i + result.length - 1) % result.length], result[i]];
      if (inside(a) !== inside(b)) {
        const part = (limit - a[axis]) / (b[axis] - a[axis]);
        next.push([a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part]);
      }
      if (inside(b)) next.push(b);
    }
    result = next;
  }
  const [start] = result;
  const end = result.at(-1);
  return start && end && (start[0] !== end[0] || start[1] !== end[1]) ? [...result, start] : result;
}
