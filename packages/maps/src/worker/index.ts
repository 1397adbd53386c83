/**
 * What knows the places of one map: it loads, filters, clusters, pages and saves them. It runs in a worker, or on the page where there is
 * none; then its work is done in slices.
 */
import { breath, finish, type Steps } from '../foreign.js';
import { mercatorX, mercatorY, lonOf, latOf } from '../mercator.js';
import type { Answer, Bounds, Dataset, Loaded, Marker, Place, Places, Position, Query, Shape, Source, View } from '../model.js';
import { Blocks, blocks, blocksIn, levelAt } from './blocks.js';
import type { Level } from './clusters.js';
import { firstOf, inOrder, type Compare } from './order.js';
import { Questions } from './question.js';
import { save, type SaveFormat } from './save.js';
import { around, boundsOf, drawn, meet } from './shapes.js';
import { readSources } from './sources.js';

export interface Options {
  /** Bytes that all sources of a map may have together. */
  limit?: number;
  /** For the order of titles and the dates in cards. */
  lang?: string;
}

export type Run = <T>(steps: Steps<T>) => T | Promise<T>;

/** All of what a map can hold: more than what a municipality has, less than what a phone cannot. */
const most = 64 * 1024 * 1024;
/** Shapes that are drawn at once: the largest. */
const shapesAtOnce = 1000;
/** So far in a list, the first are picked; further on, the whole is put in order once. */
const picked = 200;

interface ShapeAt {
  index: number;
  bounds: Bounds;
}

export class Index implements Places {
  readonly #limit: number;
  readonly #lang: string;
  readonly #run: Run;
  readonly #slices: boolean;
  readonly #collator: Intl.Collator;

  #loading = 0;
  #places: Place[] = [];
  /** Of each place the number of its dataset, and where it is in the square of Web Mercator; NaN for nowhere. */
  #set = new Uint16Array();
  #x = new Float64Array();
  #y = new Float64Array();
  /** Made when somebody asks for one. */
  #ids: Map<string, number> | undefined;
  #shapes: ShapeAt[] = [];
  #questions: Questions;

  /** What fits the question, in the order of the sources. */
  #shown = new Uint32Array();
  #fits = new Uint8Array();
  #blocks: Blocks;
  #sorted = new Map<string, Uint32Array>();
  #asking = 0;
  #looked = false;

  /** @param run does the work all at once, or in slices */
  constructor({ limit = most, lang = 'nl' }: Options = {}, run: Run = finish) {
    this.#limit = limit;
    this.#lang = lang;
    this.#run = run;
    this.#slices = run !== finish;
    // Of a language that nobody knows Intl would throw.
    this.#collator = new Intl.Collator(/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang) ? lang : 'nl', { numeric: true });
    this.#questions = new Questions([], [], this.#set, this.#collator);
    this.#blocks = new Blocks(this.#shown, this.#x, this.#y, run);
  }

  async load(sources: Source[]): Promise<Loaded> {
    const turn = ++this.#loading;
    const { datasets, start, problems } = await readSources(sources, { limit: this.#limit, lang: this.#lang, run: this.#run, slices: this.#slices, late: () => turn !== this.#loading });
    if (turn === this.#loading) await this.#run(this.#take(datasets));
    return {
      datasets: datasets.map(({ id, title, color, icon, places }) => ({ id, title, color, icon, count: places.length })),
      start,
      bounds: this.#boundsOf(this.#shown),
      total: datasets.reduce((total, { places }) => total + places.length, 0),
      problems,
    };
  }

  /** Makes these the places that are known. */
  *#take(datasets: Dataset[]): Steps<void> {
    const count = datasets.reduce((total, { places }) => total + places.length, 0);
    const places: Place[] = [];
    const set = new Uint16Array(count);
    const x = new Float64Array(count);
    const y = new Float64Array(count);
    const shapes: ShapeAt[] = [];
    for (const [number, dataset] of datasets.entries()) {
      for (const place of dataset.places) {
        const index = places.push(place) - 1;
        if (index % breath === breath - 1) yield;
        set[index] = number;
        x[index] = place.nowhere ? NaN : mercatorX(place.at[0]);
        y[index] = place.nowhere ? NaN : mercatorY(place.at[1]);
        if (!place.nowhere && !place.geometry.type.endsWith('Point')) shapes.push({ index, bounds: boundsOf(place.geometry) });
      }
    }
    this.#places = places;
    this.#set = set;
    this.#x = x;
    this.#y = y;
    this.#ids = undefined;
    this.#shapes = shapes;
    this.#questions = new Questions(datasets, places, set, this.#collator);
    this.#show(new Uint32Array(count).map((_, index) => index));
  }

  #show(shown: Uint32Array<ArrayBuffer>): void {
    this.#shown = shown;
    this.#fits = new Uint8Array(this.#places.length);
    for (const index of shown) this.#fits[index] = 1;
    this.#blocks.stop();
    this.#blocks = new Blocks(shown.filter((index) => !Number.isNaN(this.#x[index])), this.#x, this.#y, this.#run);
    this.#sorted = new Map();
  }

  async ask(query: Query, facets: string[]): Promise<Answer> {
    const turn = ++this.#asking;
    const found = await this.#run(this.#questions.ask(query, facets));
    // In slices, a later question may have come in between.
    if (turn === this.#asking) this.#show(found.shown);
    return { ...found.answer, bounds: this.#boundsOf(found.shown) };
  }

  /** @param order of the source, or by title where no point is given to be near to */
  async list(from: number, to: number, near?: Position, order: 'title' | 'source' = 'title'): Promise<Place[]> {
    const end = Math.min(to, this.#shown.length);
    if (from >= end) return [];
    if (!near && order === 'source') return Array.from(this.#shown.subarray(from, end), (index) => this.#places[index]);
    const key = near ? near.join() : '';
    const compare = near ? this.#nearer(near) : this.#byTitle;
    let sorted: ArrayLike<number> | undefined = this.#sorted.get(key);
    if (!sorted) {
      const shown = this.#shown;
      if (end <= picked) sorted = await this.#run(firstOf(shown, end, compare));
      else {
        const all = await this.#run(inOrder(shown, compare));
        if (shown === this.#shown) this.#sorted.set(key, all);
        sorted = all;
      }
    }
    return Array.from({ length: end - from }, (_, i) => this.#places[sorted[from + i]]);
  }

  readonly #byTitle: Compare = (a, b) => this.#collator.compare(this.#places[a].title, this.#places[b].title) || a - b;

  #nearer([lon, lat]: Position): Compare {
    // In the square of Web Mercator distances of one country compare as they do on the ground; what is nowhere comes last.
    const [x, y] = [mercatorX(lon), mercatorY(lat)];
    const far = (index: number): number => {
      const distance = (this.#x[index] - x) ** 2 + (this.#y[index] - y) ** 2;
      return Number.isNaN(distance) ? Infinity : distance;
    };
    const distances = new Map<number, number>();
    const known = (index: number): number => {
      let distance = distances.get(index);
      if (distance === undefined) distances.set(index, (distance = far(index)));
      return distance;
    };
    return this.#shown.length > 1000 ? (a, b) => far(a) - far(b) || a - b : (a, b) => known(a) - known(b) || a - b;
  }

  async look({ bounds, zoom }: View): Promise<{ markers: Marker[]; shapes: Shape[]; count: number }> {
    const [west, north, east, south] = [mercatorX(bounds[0]), mercatorY(bounds[3]), mercatorX(bounds[2]), mercatorY(bounds[1])];
    const markers: Marker[] = [];
    let count = 0;
    const level = levelAt(zoom, east - west);
    const known = this.#blocks;
    for (const block of blocksIn(level, west, north, east, south)) {
      const clusters = await known.level(...block);
      for (let cluster = 0; cluster < clusters.count; cluster++) {
        const x = clusters.x[cluster];
        const y = clusters.y[cluster];
        if (x < west || x > east || y < north || y > south) continue;
        count += clusters.size[cluster];
        markers.push(this.#marker(clusters, cluster, level));
      }
    }
    // First what is looked at is drawn, with all its tiles; the first time there is a whole map to be made.
    if (!this.#slices) known.ahead(level, west, north, east, south, this.#looked ? 150 : 500);
    this.#looked = true;
    return { markers, shapes: this.#draw(bounds, zoom), count };
  }

  #marker(level: Level, cluster: number, zoom: number): Marker {
    let first = -1;
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    level.each(cluster, (index) => {
      if (first < 0) first = index;
      const x = this.#x[index];
      const y = this.#y[index];
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    });
    const { id, title, at, dataset, color, icon } = this.#places[first];
    return level.size[cluster] === 1
      ? { kind: 'place', id, title, at, dataset, color, icon }
      : { kind: 'cluster', id: `${zoom}.${id}`, count: level.size[cluster], at: [lonOf(level.x[cluster]), latOf(level.y[cluster])], bounds: [lonOf(west), latOf(south), lonOf(east), latOf(north)] };
  }

  #draw(view: Bounds, zoom: number): Shape[] {
    const near = around(view);
    const pixel = 360 / (256 * 2 ** zoom);
    const size = ({ bounds }: ShapeAt): number => Math.max(bounds[2] - bounds[0], bounds[3] - bounds[1]);
    // What is smaller than its marker is not drawn.
    let all = this.#shapes.filter((shape) => this.#fits[shape.index] && meet(shape.bounds, view) && size(shape) > 4 * pixel);
    if (all.length > shapesAtOnce) all = all.sort((a, b) => size(b) - size(a)).slice(0, shapesAtOnce);
    return all.flatMap(({ index }) => {
      const { id, geometry, dataset, color } = this.#places[index];
      const part = drawn(geometry, near, pixel);
      return part ? [{ id, geometry: part, dataset, color }] : [];
    });
  }

  async place(id: string): Promise<Place | null> {
    return this.#places[this.#indexOf(id)] ?? null;
  }

  #indexOf(id: string): number {
    this.#ids ??= new Map(this.#places.map((place, index) => [place.id, index]));
    return this.#ids.get(id) ?? -1;
  }

  async members(cluster: string, limit: number): Promise<Place[]> {
    const [, zoom, id] = /^(\d+)\.(.+)$/.exec(cluster) ?? [];
    const first = this.#indexOf(id ?? '');
    if (first < 0 || !this.#fits[first] || Number.isNaN(this.#x[first])) return [];
    const scale = blocks(Number(zoom));
    const level = await this.#blocks.level(Number(zoom), Math.floor(this.#x[first] * scale), Math.floor(this.#y[first] * scale));
    // By a place of it, and not by number: that is another cluster after the next question.
    const members: number[] = [];
    for (let other = 0; other < level.count; other++) {
      let own = false;
      level.each(other, (index) => (own = index === first));
      if (!own) continue;
      level.each(other, (index) => void members.push(index));
      break;
    }
    return (await this.#run(firstOf(Uint32Array.from(members), limit, this.#byTitle))).map((index) => this.#places[index]);
  }

  async save(format: SaveFormat): Promise<string> {
    return this.#run(save(Array.from(this.#shown, (index) => this.#places[index]), format));
  }

  close(): void {
    this.#loading++;
    this.#asking++;
    this.#blocks.stop();
    finish(this.#take([]));
  }

  #boundsOf(indices: Uint32Array): Bounds | null {
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const index of indices) {
      const x = this.#x[index];
      const y = this.#y[index];
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
    if (west > east) return null;
    const bounds: Bounds = [lonOf(west), latOf(south), lonOf(east), latOf(north)];
    for (const { index, bounds: own } of this.#shapes) {
      if (!this.#fits[index]) continue;
      bounds[0] = Math.min(bounds[0], own[0]);
      bounds[1] = Math.min(bounds[1], own[1]);
      bounds[2] = Math.max(bounds[2], own[2]);
      bounds[3] = Math.max(bounds[3], own[3]);
    }
    return bounds;
  }
}
