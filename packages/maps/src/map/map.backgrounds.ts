/** The backgrounds that a map can be asked for: those of PDOK by name, any other by the address of its tiles. */
import { backgrounds, backgroundTiles, type BackgroundName } from '../backgrounds.js';
import type { MapBackground } from './map.js';

export function backgroundsOf(names: string, attribution: string, title: (name: BackgroundName | null, nth: number) => string): MapBackground[] {
  const found = names.split(/\s+/).filter(Boolean).flatMap((word, index): MapBackground[] => {
    if (word.includes('{')) return [{ title: title(null, index + 1), tiles: [{ url: word, attribution }] }];
    const name = backgrounds.find((name) => name === word.replace(/-rd$/, ''));
    return name ? [{ title: title(name, index + 1), tiles: [backgroundTiles(name, word.endsWith('-rd'))] }] : [];
  });
  return found.length ? found : [{ title: title('standaard', 1), tiles: [backgroundTiles('standaard')] }];
}
