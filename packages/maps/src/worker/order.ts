/** Orders of very many. */
import type { Steps } from '../foreign.js';

export type Compare = (a: number, b: number) => number;

/** The first of a list in order, without putting the rest in order. */
export function* firstOf(list: Uint32Array, count: number, compare: Compare): Steps<number[]> {
  const best: number[] = [];
  for (let i = 0; i < list.length; i++) {
    if ((i & 2047) === 2047) yield;
    const one = list[i];
    if (best.length >= count && compare(one, best[best.length - 1]) >= 0) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(one, best[middle]) < 0) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, one);
    if (best.length > count) best.pop();
  }
  return best;
}

/** All of it in order, by merging: a sort that can stop in between. */
export function* inOrder(list: Uint32Array, compare: Compare): Steps<Uint32Array> {
  const run = 256;
  let from = list.slice();
  let to = new Uint32Array(list.length);
  for (let start = 0; start < from.length; start += run) {
    from.subarray(start, start + run).sort(compare);
    yield;
  }
  for (let width = run; width < list.length; width *= 2) {
    for (let start = 0; start < list.length; start += 2 * width) {
      const middle = Math.min(start + width, list.length);
      const end = Math.min(start + 2 * width, list.length);
      for (let left = start, right = middle, at = start; at < end; at++) {
        to[at] = right >= end || (left < middle && compare(from[left], from[right]) <= 0) ? from[left++] : from[right++];
        if ((at & 4095) === 4095) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
