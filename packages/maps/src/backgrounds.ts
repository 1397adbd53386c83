/** Backgrounds of PDOK, and layers by WMS and WMTS. What PDOK shows is CC BY 4.0, so who made it stands on the map. */
import type { Tiles } from './engine/engine.js';

export const backgrounds = ['standaard', 'grijs', 'pastel', 'water', 'luchtfoto'] as const;
export type BackgroundName = (typeof backgrounds)[number];

/** A background by its name, in Web Mercator or in RD. */
export function backgroundTiles(name: BackgroundName, rd = false): Tiles {
  const grid = rd ? 'EPSG:28992' : 'EPSG:3857';
  const photo = name === 'luchtfoto';
  return {
    url: `https://service.pdok.nl/${photo ? `hwh/luchtfotorgb/wmts/v1_0/Actueel_orthoHR/${grid}/{z}/{x}/{y}.jpeg` : `brt/achtergrondkaart/wmts/v2_0/${name}/${grid}/{z}/{x}/{y}.png`}`,
    rd,
    minZoom: rd ? 0 : 6,
    maxZoom: rd ? 14 : 19,
    attribution: photo ? '© Beeldmateriaal.nl' : 'Kaartgegevens © Kadaster',
    attributionUrl: 'https://www.pdok.nl/',
  };
}

export interface LayerOptions {
  rd?: boolean;
  attribution?: string;
  attributionUrl?: string;
  /** How much of what is below shows through: from 0, all of it, to 1. */
  opacity?: number;
}

/** A layer of a WMS: an image of each tile's part of the country. What the address has already stays. */
export function wmsTiles(src: string, layers: string, { rd = false, opacity = 1, ...more }: LayerOptions & { styles?: string; format?: string } = {}): Tiles {
  const { styles = '', format = 'image/png', ...attribution } = more;
  const values = { service: 'WMS', version: '1.3.0', request: 'GetMap', layers, styles, format, transparent: 'true', crs: rd ? 'EPSG:28992' : 'EPSG:3857' };
  return { url: `${withValues(src, values)}&bbox={bbox}&width={width}&height={height}`, rd, opacity, ...attribution };
}

/** A layer of a WMTS: by its own address with `{TileMatrix}`, `{TileRow}` and `{TileCol}`, or by its name. */
export function wmtsTiles(src: string, layer: string, { rd = false, opacity = 1, ...more }: LayerOptions & { style?: string; format?: string; grid?: string } = {}): Tiles {
  const { style = 'default', format = 'image/png', grid = rd ? 'EPSG:28992' : 'EPSG:3857', ...attribution } = more;
  const named: Record<string, string> = { tilematrixset: grid, tilematrix: '{z}', tilerow: '{y}', tilecol: '{x}', layer, style };
  const url = /\{tilematrix\}/i.test(src)
    ? src.replace(/\{(\w+)\}/g, (all, name: string) => named[name.toLowerCase()] ?? all)
    : `${withValues(src, { service: 'WMTS', version: '1.0.0', request: 'GetTile', layer, style, format, tilematrixset: grid })}&tilematrix={z}&tilerow={y}&tilecol={x}`;
  return { url, rd, opacity, ...attribution };
}

/** An address with these values in its query, whatever it said of them, in whichever case. */
function withValues(src: string, values: Record<string, string>): string {
  const [path, query = ''] = src.split('#')[0].split('?');
  const own = new URLSearchParams(query);
  for (const name of [...own.keys()]) if (name.toLowerCase() in values || /^(?:bbox|width|height|srs|tile(?:matrix|row|col))$/i.test(name)) own.delete(name);
  for (const [name, value] of Object.entries(values)) own.set(name, value);
  return `${path}?${own}`;
}
