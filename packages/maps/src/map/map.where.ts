/** Where a map starts, and what part of it shows a place. */
import type { Engine } from '../engine/engine.js';
import type { Bounds, Geometry, Position } from '../model.js';
import type { Shown } from './map.load.js';
import type { MapElement } from './map.js';

const COUNTRY: Position = [5.3, 52.1];

/** @returns the centre and zoom to start with; the part that is shown then; whether an address said so */
export function startOf({ center, zoom, bounds: part }: MapElement, { asked, loaded, answer }: { asked: string | null } & Pick<Shown, 'loaded' | 'answer'>): { center: Position; zoom: number; part: Bounds | null; placed: boolean } {
  const at = pair(asked);
  const own = at ?? pair(center) ?? loaded!.start.center;
  const bounds = part.split(',').map(Number);
  return {
    center: own ?? COUNTRY,
    zoom: (at && Number(asked!.split(',')[2])) || zoom || loaded!.start.zoom || (own ? 13 : 7),
    part: at ? null : bounds.length === 4 && bounds.every(Number.isFinite) ? (bounds as Bounds) : own ? null : answer!.bounds,
    placed: Boolean(at),
  };
}

function pair(text: string | null): Position | null {
  const [lat, lon] = (text ?? '').split(',').map(Number);
  return lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && text ? [lon, lat] : null;
}

/** Moves the map so that all of a place is on it. */
export function toward(engine: Engine, geometry: Geometry, at: Position): void {
  if (geometry.type.endsWith('Point')) return engine.setView(at, Math.max(engine.view().zoom, 16));
  const bounds: Bounds = [180, 90, -180, -90];
  const add = (part: unknown): void => {
    const [lon, lat] = part as Position;
    if (typeof lon !== 'number') return (part as unknown[]).forEach(add);
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  };
  add(geometry.coordinates);
  engine.fit(bounds);
}

/** Comes closer to a cluster, unless all that is in it is on one point. @returns whether it did */
export function closer(engine: Engine, at: Position, bounds: Bounds): boolean {
  const { max } = engine.limits();
  const { zoom } = engine.view();
  if (zoom >= max || Math.max(bounds[2] - bounds[0], bounds[3] - bounds[1]) <= 1e-5) return false;
  engine.fit(bounds, max);
  if (engine.view().zoom <= zoom) engine.setView(at, zoom + 2);
  return true;
}
