/**
 * Markers of very many points at one zoom. Points are counted in small squares, and squares that are close are taken together, the
 * fullest first. It is made when a zoom is looked at, for the part of the world around the view, so a filter has no index to build anew.
 */
import type { Steps } from '../foreign.js';
import type { Marker } from '../model.js';

/**
 * Pixels within which points become one marker: that leaves as many on a map as others do that have to build a tree of them at 60. A
 * finger apart where nothing is to be gained by waiting for more zoom.
 */
const radius = (zoom: number): number => (zoom > 16 ? 32 : 66);

export interface Level {
  count: number;
  /** Of each cluster its middle, in the square of Web Mercator, and how many places it has. */
  x: Float64Array;
  y: Float64Array;
  size: Int32Array;
  /** What was made of a cluster to draw it: made once. */
  markers: Marker[];
  /** Goes by the places of a cluster, by index, until it is told to stop. */
  each(cluster: number, visit: (index: number) => boolean | void): void;
}

/** @param shown indices of the points that take part */
export function* levelOf(shown: Uint32Array, x: Float64Array, y: Float64Array, zoom: number): Steps<Level> {
  const reach = radius(zoom) / (256 * 2 ** zoom);
  const squares = 2 / reach;

  // A hash table of the squares that have points.
  let room = 64;
  while (room < shown.length * 2) room *= 2;
  const slots = new Int32Array(room).fill(-1);
  const column = new Int32Array(shown.length);
  const row = new Int32Array(shown.length);
  const slotOf = (c: number, r: number): number => {
    let slot = (Math.imul(c, 73856093) ^ Math.imul(r, 19349663)) & (room - 1);
    for (let square = slots[slot]; square !== -1 && (column[square] !== c || row[square] !== r); square = slots[slot]) slot = (slot + 1) & (room - 1);
    return slot;
  };

  let found = 0;
  const sumX = new Float64Array(shown.length);
  const sumY = new Float64Array(shown.length);
  const size = new Int32Array(shown.length);
  // The points of a square, and later the squares of a cluster, as chains.
  const firstOf = new Int32Array(shown.length);
  const nextPoint = new Int32Array(shown.length);
  for (let i = 0; i < shown.length; i++) {
    if ((i & 8191) === 8191) yield;
    const px = x[shown[i]];
    const py = y[shown[i]];
    const c = Math.floor(px * squares);
    const r = Math.floor(py * squares);
    const slot = slotOf(c, r);
    let square = slots[slot];
    if (square === -1) {
      square = slots[slot] = found++;
      column[square] = c;
      row[square] = r;
      firstOf[square] = -1;
    }
    sumX[square] += px;
    sumY[square] += py;
    size[square]++;
    nextPoint[i] = firstOf[square];
    firstOf[square] = i;
  }

  const order = new Uint32Array(found);
  let full = 0;
  for (let square = 0; square < found; square++) if (size[square] > 1) order[full++] = square;
  order.subarray(0, full).sort((a, b) => size[b] - size[a]);
  for (let square = 0, at = full; square < found; square++) if (size[square] === 1) order[at++] = square;

  const taken = new Uint8Array(found);
  const nextSquare = new Int32Array(found).fill(-1);
  const head = new Int32Array(found);
  const level = { count: 0, x: new Float64Array(found), y: new Float64Array(found), size: new Int32Array(found) };
  for (let i = 0; i < found; i++) {
    if ((i & 2047) === 2047) yield;
    const square = order[i];
    if (taken[square]) continue;
    taken[square] = 1;
    const cx = sumX[square] / size[square];
    const cy = sumY[square] / size[square];
    let [allX, allY, all] = [sumX[square], sumY[square], size[square]];
    let last = square;
    for (let r = row[square] - 2; r <= row[square] + 2; r++) {
      for (let c = column[square] - 2; c <= column[square] + 2; c++) {
        const other = slots[slotOf(c, r)];
        if (other === -1 || taken[other]) continue;
        const dx = sumX[other] / size[other] - cx;
        const dy = sumY[other] / size[other] - cy;
        if (dx * dx + dy * dy > reach * reach) continue;
        taken[other] = 1;
        allX += sumX[other];
        allY += sumY[other];
        all += size[other];
        last = nextSquare[last] = other;
      }
    }
    head[level.count] = square;
    level.x[level.count] = allX / all;
    level.y[level.count] = allY / all;
    level.size[level.count++] = all;
  }

  return {
    ...level,
    markers: [],
    each(cluster, visit) {
      for (let square = head[cluster]; square !== -1; square = nextSquare[square]) {
        for (let i = firstOf[square]; i !== -1; i = nextPoint[i]) if (visit(shown[i])) return;
      }
    },
  };
}
