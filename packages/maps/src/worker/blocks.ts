/** The clusters of what fits a question, in blocks of the world: made when one is looked at, and kept for who goes back. */
import { levelOf, type Level } from './clusters.js';
import type { Run } from './index.js';

/** Blocks of clusters that are kept, for who goes back. */
const kept = 24;
/** The closest zoom that clusters are made for. */
const deepest = 22;

/** A block is 16 tiles wide and high: several views, and little work. @returns how many blocks are side by side */
export function blocks(zoom: number): number {
  return 2 ** Math.max(0, zoom - 4);
}

/** The blocks of a view, at a zoom. */
export function* blocksIn(zoom: number, west: number, north: number, east: number, south: number): Generator<[zoom: number, column: number, row: number]> {
  const scale = blocks(zoom);
  for (let row = Math.max(0, Math.floor(north * scale)); row <= Math.min(scale - 1, south * scale); row++) {
    for (let column = Math.max(0, Math.floor(west * scale)); column <= Math.min(scale - 1, east * scale); column++) yield [zoom, column, row];
  }
}

/** The zoom that is asked for, or what can be looked at in a few blocks. */
export function levelAt(zoom: number, width: number): number {
  const wanted = Math.max(0, Math.min(deepest, Math.round(zoom) || 0));
  return Math.min(wanted, Math.max(0, Math.floor(Math.log2(8 / Math.max(width, 1e-9)) + 4)));
}

export class Blocks {
  readonly #mapped: Uint32Array;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #run: Run;
  readonly #levels = new Map<string, Level>();
  #later: ReturnType<typeof setTimeout> | undefined;

  /** @param mapped what fits and is somewhere */
  constructor(mapped: Uint32Array, x: Float64Array, y: Float64Array, run: Run) {
    this.#mapped = mapped;
    this.#x = x;
    this.#y = y;
    this.#run = run;
  }

  stop(): void {
    clearTimeout(this.#later);
  }

  async level(zoom: number, column: number, row: number): Promise<Level> {
    const key = `${zoom}.${column}.${row}`;
    const known = this.#levels.get(key);
    if (known) return known;
    const level = await this.#run(levelOf(this.#within(blocks(zoom), column, row), this.#x, this.#y, zoom));
    this.#levels.set(key, level);
    if (this.#levels.size > kept) this.#levels.delete(this.#levels.keys().next().value!);
    return level;
  }

  /** What lies in a block: a loop without a call for each, as it goes by all there is. */
  #within(scale: number, column: number, row: number): Uint32Array<ArrayBuffer> {
    const [mapped, x, y] = [this.#mapped, this.#x, this.#y];
    const [west, east, north, south] = [column / scale, (column + 1) / scale, row / scale, (row + 1) / scale];
    const found = new Uint32Array(mapped.length);
    let count = 0;
    for (let i = 0; i < mapped.length; i++) {
      const index = mapped[i];
      if (x[index] >= west && x[index] < east && y[index] >= north && y[index] < south) found[count++] = index;
    }
    return found.slice(0, count);
  }

  /** Who looks comes closer or goes back: in a worker that has nothing to do, the clusters for that are made. */
  ahead(level: number, west: number, north: number, east: number, south: number, wait: number): void {
    clearTimeout(this.#later);
    const [width, height] = [(east - west) / 4, (south - north) / 4];
    const wanted = [
      ...blocksIn(level + 1, west + width, north + height, east - width, south - height),
      ...blocksIn(level - 1, west - 2 * width, north - 2 * height, east + 2 * width, south + 2 * height),
    ].filter(([zoom, column, row]) => zoom >= 0 && zoom <= deepest && !this.#levels.has(`${zoom}.${column}.${row}`));
    const next = async (): Promise<void> => {
      const block = wanted.shift();
      if (!block) return;
      await this.level(...block);
      this.#later = setTimeout(next);
    };
    this.#later = setTimeout(next, wait);
  }
}
