// The sources of Leaflet 1.9.4, as far as we use them. Its bundle would bring markers, popups and controls too.
declare module 'leaflet/src/map/Map.js' {
  export interface LatLng { lat: number; lng: number }
  export interface Point { x: number; y: number }
  export class Map {
    static include(more: object): void;
    constructor(container: HTMLElement, options: object);
    options: Record<string, unknown>;
    dragging: { enable(): void; disable(): void; moving(): boolean };
    setView(center: [number, number], zoom: number, options?: object): this;
    fitBounds(bounds: [[number, number], [number, number]], options?: object): this;
    panBy(offset: [number, number], options?: object): this;
    setZoomAround(at: Point | [number, number], zoom: number, options?: object): this;
    getCenter(): LatLng;
    getZoom(): number;
    getMinZoom(): number;
    getMaxZoom(): number;
    getBounds(): { getWest(): number; getSouth(): number; getEast(): number; getNorth(): number };
    getSize(): Point;
    latLngToContainerPoint(at: [number, number]): Point;
    containerPointToLatLng(point: [number, number]): LatLng;
    mouseEventToContainerPoint(event: MouseEvent): Point;
    invalidateSize(options?: object): this;
    addLayer(layer: object): this;
    removeLayer(layer: object): this;
    on(names: string, listener: (event: never) => void): this;
    stop(): this;
    remove(): void;
  }
}
declare module 'leaflet/src/layer/Layer.js' {}
declare module 'leaflet/src/map/handler/Map.Drag.js' {}
declare module 'leaflet/src/map/handler/Map.TouchZoom.js' {}
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js' {}
declare module 'leaflet/src/layer/tile/GridLayer.js' {
  export const GridLayer: { prototype: { _removeTile(this: object, key: string): void } };
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export interface TileLayer { on(name: string, listener: () => void): TileLayer }
  export const TileLayer: { extend(more: object): new (url: string, options: object) => TileLayer };
}
declare module 'leaflet/src/layer/vector/SVG.js' {
  export const SVG: new (options?: object) => object;
}
declare module 'leaflet/src/layer/vector/Path.js' {
  export interface Path { on(name: string, listener: (event: never) => void): Path; setStyle(style: object): Path; bringToFront(): Path }
}
declare module 'leaflet/src/layer/vector/Polyline.js' {
  import type { Path } from 'leaflet/src/layer/vector/Path.js';
  export const Polyline: new (points: unknown, options: object) => Path;
}
declare module 'leaflet/src/layer/vector/Polygon.js' {
  import type { Path } from 'leaflet/src/layer/vector/Path.js';
  export const Polygon: new (points: unknown, options: object) => Path;
}
declare module 'leaflet/src/geo/crs/CRS.js' {
  export const CRS: object;
}
declare module 'leaflet/src/geo/crs/CRS.Earth.js' {
  export const Earth: { distance: unknown };
}
declare module 'leaflet/src/geo/crs/CRS.EPSG3857.js' {
  export const EPSG3857: object;
}
declare module 'leaflet/src/geo/LatLng.js' {
  export class LatLng { constructor(lat: number, lng: number); lat: number; lng: number }
}
declare module 'leaflet/src/geometry/Point.js' {
  export class Point { constructor(x: number, y: number); x: number; y: number }
}
declare module 'leaflet/src/geometry/Bounds.js' {
  export class Bounds { constructor(a: object, b: object) }
}
declare module 'leaflet/src/geometry/Transformation.js' {
  export class Transformation { constructor(a: number, b: number, c: number, d: number) }
}
