/**
 * The engine on Leaflet 1.9.4: its map, tiles and paths. Of its sources only these are taken; the whole of it is 41 kB, this 25. Its
 * projection of RD is ours, so that no library for projections is needed.
 */
import './leaflet.before.js';
import 'leaflet/src/layer/Layer.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import { CRS } from 'leaflet/src/geo/crs/CRS.js';
import { Earth } from 'leaflet/src/geo/crs/CRS.Earth.js';
import { EPSG3857 } from 'leaflet/src/geo/crs/CRS.EPSG3857.js';
import { LatLng } from 'leaflet/src/geo/LatLng.js';
import { Bounds as Box } from 'leaflet/src/geometry/Bounds.js';
import { Point } from 'leaflet/src/geometry/Point.js';
import { Transformation } from 'leaflet/src/geometry/Transformation.js';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
import { SVG } from 'leaflet/src/layer/vector/SVG.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import './leaflet.after.js';
import type { Path } from 'leaflet/src/layer/vector/Path.js';
import type { Bounds, Position } from '../model.js';
import { fromRd, rdGrid, toRd } from '../rd.js';
import type { Drawn, Engine, EngineOptions, Tiles } from './engine.js';

/** So much further in is Web Mercator, at the same number, than the grid of RD. */
const RD_ZOOM = 5;
/** Half of the side of the world in Web Mercator, in metres. */
const HALF = 20037508.342789244;

const sheet = `
:host { display: block; position: relative; overflow: hidden; }
.map { position: absolute; inset: 0; z-index: 0; overflow: hidden; direction: ltr; touch-action: none; cursor: grab; -webkit-tap-highlight-color: transparent; user-select: none; }
.map.cooperative { touch-action: pan-x pan-y; }
.map.leaflet-dragging, .map.leaflet-dragging * { cursor: grabbing; }
.leaflet-pane, .leaflet-tile, .leaflet-tile-container, .leaflet-pane > svg, .leaflet-layer { position: absolute; left: 0; top: 0; }
.leaflet-tile-pane { z-index: 200; }
.leaflet-overlay-pane { z-index: 400; }
.leaflet-tile { visibility: hidden; user-select: none; -webkit-user-drag: none; pointer-events: none; }
.leaflet-tile-loaded { visibility: inherit; }
.leaflet-zoom-animated { transform-origin: 0 0; }
.leaflet-pane > svg path { pointer-events: none; }
.leaflet-pane > svg path.leaflet-interactive { cursor: pointer; pointer-events: visiblePainted; }
slot { display: block; position: absolute; inset: 0; z-index: 500; pointer-events: none; }
@media (forced-colors: active) {
  .leaflet-pane > svg path { stroke: CanvasText; }
}
`;

// The one renderer of a map is made with it; Leaflet's own choice would bring its canvas along.
LeafletMap.include({ getRenderer: (layer: { options: { renderer: object } }) => layer.options.renderer });

interface RdPoint { x: number; y: number }

/** RD as the tiles of PDOK count it. */
const RD = Object.assign(Object.create(CRS) as object, {
  code: 'EPSG:28992',
  infinite: true,
  distance: Earth.distance,
  transformation: new Transformation(1, -rdGrid.west, -1, rdGrid.north),
  scale: (zoom: number): number => 1 / rdGrid.resolution(zoom),
  zoom: (scale: number): number => Math.log2(scale * rdGrid.resolution(0)),
  projection: {
    project: ({ lng, lat }: LatLng): RdPoint => new Point(...toRd([lng, lat])),
    unproject({ x, y }: RdPoint): LatLng {
      const [lng, lat] = fromRd([x, y]);
      return new LatLng(lat, lng);
    },
    bounds: new Box(new Point(rdGrid.west, rdGrid.south), new Point(rdGrid.east, rdGrid.north)),
  },
});

interface Tile { el: HTMLImageElement; coords: { z: number } }
interface TileThis { _url: string; _tileZoom: number; _tiles: Record<string, Tile>; options: { rd: boolean } }

const OwnTiles = TileLayer.extend({
  getTileUrl(this: TileThis, { x, y }: { x: number; y: number }): string {
    const z = this._tileZoom;
    const size = 256 * (this.options.rd ? rdGrid.resolution(z) : (HALF * 2) / 256 / 2 ** z);
    const west = (this.options.rd ? rdGrid.west : -HALF) + x * size;
    const north = (this.options.rd ? rdGrid.north : HALF) - y * size;
    const values: Record<string, string | number> = { x, y, z, bbox: [west, north - size, west + size, north].join(), width: 256, height: 256 };
    return this._url.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
  },
  // Leaflet puts an empty image in the place of a tile that is not needed any more, from a data: address. A strict policy reports that.
  _removeTile(this: TileThis, key: string): void {
    this._tiles[key]?.el.removeAttribute('src');
    GridLayer.prototype._removeTile.call(this, key);
  },
  _abortLoading(this: TileThis): void {
    for (const [key, { el, coords }] of Object.entries(this._tiles)) {
      if (coords.z === this._tileZoom || el.complete) continue;
      el.onload = el.onerror = null;
      el.remove();
      el.removeAttribute('src');
      delete this._tiles[key];
    }
  },
});

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** Latitude first, as Leaflet has it. */
function flip(coordinates: unknown): unknown {
  const list = coordinates as unknown[];
  return typeof list[0] === 'number' ? [list[1], list[0]] : list.map(flip);
}

export function mount(host: HTMLElement, { center, zoom, tiles, on }: EngineOptions): Engine {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(sheet);
  root.adoptedStyleSheets = [style];
  const container = document.createElement('div');
  container.className = 'map cooperative';
  container.append(document.createElement('slot'));
  root.replaceChildren(container);

  const inRd = tiles.some(({ rd }) => rd);
  const off = inRd ? RD_ZOOM : 0;
  const renderer = new SVG({ padding: 0.5 });
  const map = new LeafletMap(container, {
    crs: inRd ? RD : EPSG3857,
    minZoom: inRd ? 0 : 1,
    maxZoom: inRd ? 14 : 20,
    // Markers are not the engine's, so that a zoom that is drawn in steps would leave them behind.
    zoomAnimation: false,
    fadeAnimation: !still.matches,
    inertia: !still.matches,
    keyboard: false,
    attributionControl: false,
    zoomControl: false,
    renderer,
  });
  const inside = (zoom: number): number => Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), Math.round(zoom - off)));
  map.setView([center[1], center[0]], inside(zoom));
  map.addLayer(renderer);
  container.querySelector('.leaflet-map-pane')!.setAttribute('aria-hidden', 'true'); // what it shows is told by what stands over it

  let cooperative = true;
  const gone = new AbortController();
  const listen = { signal: gone.signal, capture: true };
  // One finger belongs to the page. A map that takes the page's scroll holds a thumb prisoner.
  host.addEventListener('pointerdown', ({ pointerType }) => (cooperative && pointerType === 'touch' ? map.dragging.disable() : map.dragging.enable()), listen);
  let touched: number | null = null;
  host.addEventListener('touchstart', ({ touches }) => void (touched = cooperative && touches.length === 1 ? touches[0]!.clientX : null), { ...listen, passive: true });
  host.addEventListener(
    'touchmove',
    ({ touches }) => {
      if (touched === null || touches.length > 1 || Math.abs(touches[0]!.clientX - touched) < 24) return;
      touched = null;
      on.refused?.('touch');
    },
    { ...listen, passive: true },
  );
  let turned = 0;
  host.addEventListener(
    'wheel',
    (event) => {
      if (cooperative && !event.ctrlKey && !event.metaKey) return on.refused?.('wheel');
      event.preventDefault();
      turned += event.deltaY * (event.deltaMode ? 40 : 1);
      if (Math.abs(turned) < 60) return;
      const step = turned < 0 ? 1 : -1;
      turned = 0;
      map.setZoomAround(map.mouseEventToContainerPoint(event), Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), map.getZoom() + step)));
    },
    { ...listen, passive: false },
  );

  map.on('move zoom viewreset', () => on.move?.());
  map.on('moveend', () => on.rest?.());
  let hit: string | null = null;
  map.on('click', ({ latlng, originalEvent }: { latlng: LatLng; originalEvent: Event }) => {
    // What stands on the map answers for itself.
    if (host.contains(originalEvent.target as Node)) return;
    const shape = hit;
    hit = null;
    on.click?.([latlng.lng, latlng.lat], shape);
  });
  const resized = new ResizeObserver(() => map.invalidateSize({ pan: false, debounceMoveend: true }));
  resized.observe(host);

  let layers: object[] = [];
  const setTiles = (wanted: Tiles[]): void => {
    for (const layer of layers) map.removeLayer(layer);
    layers = wanted.map(({ url, minZoom = 0, maxZoom = inRd ? 14 : 19, opacity = 1 }, index) => {
      const layer = new OwnTiles(url, { minNativeZoom: minZoom, maxNativeZoom: maxZoom, minZoom: 0, maxZoom: 22, opacity, rd: inRd, zIndex: index + 1 });
      layer.on('tileerror', () => on.tile?.(false)).on('tileload', () => on.tile?.(true));
      map.addLayer(layer);
      return layer;
    });
  };
  setTiles(tiles);

  const paths = new Map<string, Path>();
  const draw = ({ id, geometry: { type, coordinates } }: Drawn): void => {
    const Shape = type.endsWith('Polygon') ? Polygon : type.endsWith('LineString') ? Polyline : null;
    if (!Shape) return;
    const path = new Shape(flip(coordinates), { renderer, interactive: true, bubblingMouseEvents: true });
    path.on('click', () => void (hit = id));
    map.addLayer(path);
    paths.set(id, path);
  };

  return {
    setView: ([lon, lat], to, smooth = false) => void map.setView([lat, lon], inside(to), { animate: smooth && !still.matches }),
    fit([west, south, east, north]: Bounds, maxZoom = 17) {
      map.fitBounds([[south, west], [north, east]], { padding: [Math.min(64, host.clientWidth / 8), 48], maxZoom: inside(maxZoom), animate: false });
    },
    pan: (x, y) => void map.panBy([x, y], { animate: !still.matches }),
    view() {
      const { lng, lat } = map.getCenter();
      const box = map.getBounds();
      return { center: [lng, lat], zoom: map.getZoom() + off, bounds: [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()] };
    },
    limits: () => ({ min: map.getMinZoom() + off, max: map.getMaxZoom() + off }),
    project([lon, lat]: Position) {
      const { x, y } = map.latLngToContainerPoint([lat, lon]);
      return [x, y];
    },
    unproject(point) {
      const { lng, lat } = map.containerPointToLatLng(point);
      return [lng, lat];
    },
    setTiles,
    shapes(shapes) {
      const wanted = new Set(shapes.map(({ id }) => id));
      for (const [id, path] of paths) {
        if (wanted.has(id)) continue;
        map.removeLayer(path);
        paths.delete(id);
      }
      for (const shape of shapes) {
        if (!paths.has(shape.id)) draw(shape);
        const { color, chosen } = shape;
        const path = paths.get(shape.id)?.setStyle({ color, weight: chosen ? 6 : 4, opacity: 0.9, fillOpacity: chosen ? 0.35 : 0.18 });
        if (chosen) path?.bringToFront();
      }
    },
    cooperate(wanted) {
      cooperative = wanted;
      container.classList.toggle('cooperative', wanted);
    },
    destroy() {
      gone.abort();
      resized.disconnect();
      map.stop();
      map.remove();
      root.replaceChildren();
    },
  };
}
