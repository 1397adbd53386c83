/** Web Mercator (EPSG:3857) as a square of 1 by 1 with the north-west corner at (0, 0), as tiles count. */
import type { Position } from './model.js';

/** As far as the square reaches. */
export const maxLatitude = 85.0511287798066;
/** Half of its side, in metres. */
const metres = 20037508.342789244;

export function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

export function mercatorY(lat: number): number {
  const sin = Math.sin((Math.max(-maxLatitude, Math.min(maxLatitude, lat)) * Math.PI) / 180);
  return 0.5 - (0.25 * Math.log((1 + sin) / (1 - sin))) / Math.PI;
}

export function lonOf(x: number): number {
  return (x - 0.5) * 360;
}

export function latOf(y: number): number {
  return (360 / Math.PI) * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - 90;
}

/** From metres, as files in EPSG:3857 have them. */
export function fromMercatorMetres([x, y]: readonly [number, number]): Position {
  return [lonOf(x / metres / 2 + 0.5), latOf(0.5 - y / metres / 2)];
}

/** Metres per pixel of a tile of 256 pixels. */
export function mercatorResolution(lat: number, zoom: number): number {
  return ((metres * 2) / 256 / 2 ** zoom) * Math.cos((lat * Math.PI) / 180);
}
