/**
 * RD New (EPSG:28992), the coordinates of the Netherlands, without a library for projections: the polynomials of Schreutelkamp and
 * Strang van Hees, moved by the constant in which they differ from RDNAPTRANS. Within 1 cm of proj4 in the whole country.
 */
import type { Position } from './model.js';

// Power of the latitude, power of the longitude, factor.
const east = [0, 1, 190094.945, 1, 1, -11832.228, 2, 1, -114.221, 0, 3, -32.391, 1, 0, -0.705, 3, 1, -2.34, 1, 3, -0.608, 0, 2, -0.008, 2, 3, 0.148];
const north = [1, 0, 309056.544, 0, 2, 3638.893, 2, 0, 73.077, 1, 2, -157.984, 3, 0, 59.788, 0, 1, 0.433, 2, 2, -6.439, 1, 1, -0.032, 0, 4, 0.092, 1, 4, -0.054];
/** Amersfoort, where RD is (155000, 463000). */
const lon0 = 5.38720621;
const lat0 = 52.1551744;
const x0 = 155000.1845;
const y0 = 463000.2334;

function sum(terms: number[], a: number, b: number): number {
  let total = 0;
  for (let i = 0; i < terms.length; i += 3) total += terms[i + 2] * a ** terms[i] * b ** terms[i + 1];
  return total;
}

/** Metres east and north. */
export function toRd([lon, lat]: Position): [x: number, y: number] {
  const a = 0.36 * (lat - lat0);
  const b = 0.36 * (lon - lon0);
  return [x0 + sum(east, a, b), y0 + sum(north, a, b)];
}

/** Newton's steps back: each leaves a small part of the error, so that eight are exact in the country and around it. */
export function fromRd([x, y]: readonly [number, number]): Position {
  let lon = lon0;
  let lat = lat0;
  for (let step = 0; step < 8; step++) {
    const [east, north] = toRd([lon, lat]);
    const b = 0.36 * (lon - lon0);
    // Degrees per metre here. What is left out is small, and the next step mends it.
    lon += (x - east) / (0.36 * (190094.945 - 11832.228 * 0.36 * (lat - lat0)));
    lat += (y - north) / (0.36 * (309056.544 - 157.984 * b * b));
  }
  return [lon, lat];
}

/** Is this in the part of the plane that RD is for? */
export function inRd(x: number, y: number): boolean {
  return x >= -7000 && x <= 300_000 && y >= 289_000 && y <= 629_000;
}

/** The tiles of PDOK in RD: 256 pixels, counted from the north-west corner. */
export const rdGrid = {
  west: -285401.92,
  north: 903401.92,
  east: 595401.92,
  south: 22598.08,
  /** Metres per pixel. */
  resolution: (zoom: number): number => 3440.64 / 2 ** zoom,
  tile([x, y]: readonly [number, number], zoom: number): { column: number; row: number } {
    const size = 256 * rdGrid.resolution(zoom);
    return { column: Math.floor((x - rdGrid.west) / size), row: Math.floor((rdGrid.north - y) / size) };
  },
};
