/**
 * What draws the background and the lines: nothing else on the map is its work. Markers, cards and controls stand in the page, so that
 * another engine is these few methods and no more. Zoom is counted as in Web Mercator, also where the tiles are in RD.
 */
import type { Bounds, Geometry, Position, View } from '../model.js';

/** Tiles of one background or layer over it. */
export interface Tiles {
  /**
   * Address of a tile, with `{z}`, `{x}` and `{y}`; for WMS with `{bbox}`, which becomes `west,south,east,north` in metres, and where
   * it is asked `{width}` and `{height}`.
   */
  url: string;
  /** Whose map it is: text. */
  attribution?: string;
  /** More about them. */
  attributionUrl?: string;
  /** The zoom that the tiles are there for, as their own address counts. */
  minZoom?: number;
  maxZoom?: number;
  /** The tiles are in RD (EPSG:28992). All tiles on a map are, or none. */
  rd?: boolean;
  opacity?: number;
}

/** A line or area as it is drawn. */
export interface Drawn {
  id: string;
  geometry: Geometry;
  color: string;
  chosen: boolean;
}

export interface EngineEvents {
  /** Every frame in which the map moves. */
  move?(): void;
  /** It stands still. */
  rest?(): void;
  /** A press on the map, or on a line or area. */
  click?(at: Position, shape: string | null): void;
  /** A tile could not be loaded; `ok` when one could. */
  tile?(ok: boolean): void;
  /** The page was scrolled or touched over the map, and the map stood still. */
  refused?(how: 'wheel' | 'touch'): void;
}

export interface Engine {
  setView(center: Position, zoom: number, smooth?: boolean): void;
  /** Shows all of it, no closer than `maxZoom`. */
  fit(bounds: Bounds, maxZoom?: number): void;
  /** Moves by pixels: right and down. */
  pan(x: number, y: number): void;
  view(): View & { center: Position };
  limits(): { min: number; max: number };
  /** Pixels from the start corner of the map: left and top. */
  project(at: Position): [x: number, y: number];
  unproject(point: [x: number, y: number]): Position;
  setTiles(layers: Tiles[]): void;
  /** The lines and areas that are there; the geometry of an id stays what it is. */
  shapes(shapes: Drawn[]): void;
  /** One finger and a bare wheel belong to the page, unless the map is all there is. */
  cooperate(on: boolean): void;
  destroy(): void;
}

export interface EngineOptions {
  center: Position;
  zoom: number;
  tiles: Tiles[];
  on: EngineEvents;
}

/** Draws into the shadow root of `host`, where no sheet of the page reaches; what stands in `host` is over it and moves nothing. */
export type Mount = (host: HTMLElement, options: EngineOptions) => Engine;
