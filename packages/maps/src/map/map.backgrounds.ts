/** The backgrounds that a map can be asked for by name: those of PDOK, in Web Mercator and in RD. */
import type { Tiles } from '../engine/engine.js';
import type { MapBackground } from './map.js';

const HOST = 'https://service.pdok.nl';
const NAMES = ['standaard', 'grijs', 'pastel', 'water', 'luchtfoto'] as const;
export type BackgroundName = (typeof NAMES)[number];

function tilesOf(name: BackgroundName, rd: boolean): Tiles {
  const grid = rd ? 'EPSG:28992' : 'EPSG:3857';
  const url = name === 'luchtfoto' ? `${HOST}/hwh/luchtfotorgb/wmts/v1_0/Actueel_orthoHR/${grid}/{z}/{x}/{y}.jpeg` : `${HOST}/brt/achtergrondkaart/wmts/v2_0/${name}/${grid}/{z}/{x}/{y}.png`;
  return { url, rd, minZoom: rd ? 0 : 6, maxZoom: rd ? 14 : 19, attribution: name === 'luchtfoto' ? '© Beeldmateriaal, PDOK' : '© Kadaster', attributionUrl: 'https://www.pdok.nl/' };
}

export function backgroundsOf(names: string, attribution: string, title: (name: BackgroundName | null, nth: number) => string): MapBackground[] {
  const found = names.split(/\s+/).filter(Boolean).flatMap((word, index): MapBackground[] => {
    if (word.includes('{')) return [{ title: title(null, index + 1), tiles: [{ url: word, attribution }] }];
    const name = NAMES.find((name) => name === word.replace(/-rd$/, ''));
    return name ? [{ title: title(name, index + 1), tiles: [tilesOf(name, word.endsWith('-rd'))] }] : [];
  });
  return found.length ? found : [{ title: title('standaard', 1), tiles: [tilesOf('standaard', false)] }];
}
