/**
 * What knows the places of one map: it loads, filters, clusters, pages and saves them. It runs in a worker, or on the page where there is
 * none; then its work is done in slices.
 */
import { nextPage, readAny } from '../any.js';
import { between, breath, finish, idOf, isRow, Reader, type Given, type Steps } from '../foreign.js';
import { mercatorX, mercatorY, lonOf, latOf } from '../mercator.js';
import type { Answer, Bounds, Dataset, Facet, Loaded, Marker, Place, Places, Position, Problem, Query, Shape, Source, Start, View } from '../model.js';
import { startOf } from '../openkaarten.js';
import { levelOf, type Level } from './clusters.js';
import { textAt, TooMuch } from './fetch.js';
import { parseSlices } from './json.js';
import { firstOf, inOrder, type Compare } from './order.js';
import { save, type SaveFormat } from './save.js';
import { around, boundsOf, drawn, meet } from './shapes.js';

export interface Options {
  /** Bytes that all sources of a map may have together. */
  limit?: number;
  /** For the order of titles and the dates in cards. */
  lang?: string;
}

export type Run = <T>(steps: Steps<T>) => T | Promise<T>;

/** All of what a map can hold: more than what a municipality has, less than what a phone cannot. */
const most = 64 * 1024 * 1024;
/** A list that comes in pages ends somewhere. */
const pages = 100;
/** Choices of one property. */
const choices = 200;
/** Shapes that are drawn at once: the largest. */
const shapesAtOnce = 1000;
/** Blocks of clusters that are kept, for who goes back. */
const kept = 24;
/** The closest zoom that clusters are made for. */
const deepest = 22;
/** So far in a list, the first are picked; further on, the whole is put in order once. */
const picked = 200;

/** Letters without their accents, small, and one space between words. */
function fold(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The texts of one property, each once, and which of them a place has. A text may be several values. */
interface Column {
  texts: number;
  /** Value → the numbers of the texts that it is in. */
  at: Map<string, number[]>;
  /** Of each place the number of its text; -1 for none. */
  of: Int32Array;
}

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
  #datasets: Dataset[] = [];
  #places: Place[] = [];
  /** Of each place the number of its dataset, and where it is in the square of Web Mercator; NaN for nowhere. */
  #set = new Uint16Array();
  #x = new Float64Array();
  #y = new Float64Array();
  /** Made when somebody asks for one. */
  #ids: Map<string, number> | undefined;
  #shapes: ShapeAt[] = [];
  #columns = new Map<string, Column>();
  #words: string[] = [];

  /** What fits the question, in the order of the sources. */
  #shown = new Uint32Array();
  #mapped = new Uint32Array();
  #fits = new Uint8Array();
  #levels = new Map<string, Level>();
  #sorted = new Map<string, Uint32Array>();
  #asking = 0;
  #later: ReturnType<typeof setTimeout> | undefined;
  #looked = false;

  /** @param run does the work all at once, or in slices */
  constructor({ limit = most, lang = 'nl' }: Options = {}, run: Run = finish) {
    this.#limit = limit;
    this.#lang = lang;
    this.#run = run;
    this.#slices = run !== finish;
    // Of a language that nobody knows Intl would throw.
    this.#collator = new Intl.Collator(/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang) ? lang : 'nl', { numeric: true });
  }

  async load(sources: Source[]): Promise<Loaded> {
    const turn = ++this.#loading;
    const reader = new Reader();
    const start: Start = { center: null, zoom: null };
    const datasets: Dataset[] = [];
    let left = this.#limit;
    const text = (url: string): Promise<string> => textAt(url, (bytes) => (left -= bytes));
    // All are asked for at once, and read one after the other: ids are the same whichever comes first.
    const texts = sources.map((source) => ('url' in source ? text(source.url) : undefined));
    texts.forEach((one) => one?.catch(() => undefined));
    for (const [index, source] of sources.entries()) {
      try {
        if ('places' in source) datasets.push(given(source, reader));
        else if ('url' in source) await this.#readPages(source, texts[index]!, text, reader, datasets, start);
        else {
          if ((left -= source.text.length) < 0) throw new TooMuch();
          await this.#read(source.text, source, reader, datasets, start);
        }
      } catch (error) {
        reader.problem('id' in source ? (source.id ?? '') : '', ...problemOf(error, 'url' in source ? source.url : '', this.#limit));
      }
      if (turn !== this.#loading) break;
    }
    if (turn === this.#loading) await this.#run(this.#take(datasets));
    return {
      datasets: datasets.map(({ id, title, color, icon, places }) => ({ id, title, color, icon, count: places.length })),
      start,
      bounds: this.#boundsOf(this.#shown),
      total: datasets.reduce((total, { places }) => total + places.length, 0),
      problems: reader.problems,
    };
  }

  async #readPages(source: { url: string; format?: string } & Given, first: Promise<string>, text: (url: string) => Promise<string>, reader: Reader, datasets: Dataset[], start: Start): Promise<void> {
    let page = await this.#read(await first, source, reader, datasets, start);
    for (let times = 1; page && times < pages; times++) {
      const url = new URL(source.url);
      url.searchParams.set('page', String(page));
      const from = datasets.length;
      page = await this.#read(await text(url.href), source, reader, datasets, start);
      // The next page of a feed belongs to the dataset of the one before; of OpenKaarten it holds other datasets.
      const [more] = datasets.slice(from);
      const before = datasets[from - 1];
      if (datasets.length === from + 1 && before?.title === more.title && /^(.*)-\d+$/.exec(more.id)?.[1] === before.id.replace(/-\d+$/, '')) {
        for (const place of more.places) before.places.push(Object.assign(place, { dataset: before.id }));
        datasets.pop();
      }
    }
  }

  async #read(text: string, source: { format?: string } & Given, reader: Reader, datasets: Dataset[], start: Start): Promise<number | null> {
    const json = this.#slices ? await this.#run(parseSlices(text)) : (JSON.parse(text) as unknown);
    const { id, title, color, icon } = source;
    datasets.push(...(await this.#run(readAny(json, { id, title, color, icon, lang: this.#lang }, reader, source.format))));
    const own = startOf(json);
    start.center ??= own.center;
    start.zoom ??= own.zoom;
    return isRow(json) ? nextPage(json) : null;
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
    this.#datasets = datasets;
    this.#places = places;
    this.#set = set;
    this.#x = x;
    this.#y = y;
    this.#ids = undefined;
    this.#shapes = shapes;
    this.#columns = new Map();
    this.#words = [];
    this.#show(new Uint32Array(count).map((_, index) => index));
  }

  #show(shown: Uint32Array<ArrayBuffer>): void {
    this.#shown = shown;
    this.#mapped = shown.filter((index) => !Number.isNaN(this.#x[index]));
    this.#fits = new Uint8Array(this.#places.length);
    for (const index of shown) this.#fits[index] = 1;
    this.#levels = new Map();
    this.#sorted = new Map();
  }

  async ask(query: Query, facets: string[]): Promise<Answer> {
    const turn = ++this.#asking;
    const found = await this.#run(this.#ask(query, facets));
    // In slices, a later question may have come in between.
    if (turn === this.#asking) this.#show(found.shown);
    return { ...found.answer, bounds: this.#boundsOf(found.shown) };
  }

  *#ask(query: Query, facets: string[]): Steps<{ shown: Uint32Array<ArrayBuffer>; answer: Omit<Answer, 'bounds'> }> {
    const count = this.#places.length;
    const matches = yield* this.#matches(query.text);
    const filters: { property: string; of: Int32Array; allowed: Uint8Array }[] = [];
    for (const [property, values] of Object.entries(query.filters)) {
      if (values.length === 0) continue;
      const column = yield* this.#column(property);
      const allowed = new Uint8Array(column.texts);
      for (const value of values) for (const number of column.at.get(value) ?? []) allowed[number] = 1;
      filters.push({ property, of: column.of, allowed });
    }
    const counted: { property: string; column: Column; counts: Uint32Array; filter: number }[] = [];
    for (const property of new Set(facets)) {
      const column = yield* this.#column(property);
      counted.push({ property, column, counts: new Uint32Array(column.texts), filter: filters.findIndex((one) => one.property === property) });
    }
    const wanted = query.datasets && new Set(query.datasets);
    const open = this.#datasets.map(({ id }) => !wanted || wanted.has(id));
    const ofSet = new Uint32Array(this.#datasets.length);
    const shown = new Uint32Array(count);
    let fit = 0;
    for (let index = 0; index < count; index++) {
      if ((index & 16383) === 16383) yield;
      if (matches && !matches[index]) continue;
      // A choice is counted as if nothing was chosen of its own property.
      let failed = -1;
      let fails = 0;
      for (let i = 0; i < filters.length && fails < 2; i++) {
        const value = filters[i].of[index];
        if (value < 0 || !filters[i].allowed[value]) {
          failed = i;
          fails++;
        }
      }
      if (fails > 1) continue;
      if (fails === 0) ofSet[this.#set[index]]++;
      if (!open[this.#set[index]]) continue;
      if (fails === 0) shown[fit++] = index;
      for (const { column, counts, filter } of counted) {
        const value = column.of[index];
        if (value >= 0 && (fails === 0 || filter === failed)) counts[value]++;
      }
    }
    const found = shown.slice(0, fit);
    return {
      shown: found,
      answer: {
        count: fit,
        facets: counted.map(({ property, column, counts }): Facet => ({ property, values: this.#choices(column, counts, query.filters[property] ?? []) })),
        datasets: Object.fromEntries(this.#datasets.map(({ id }, number) => [id, ofSet[number]])),
      },
    };
  }

  /** In one order, whatever the counts. Of very many, those that are chosen and those of most places. */
  #choices({ at }: Column, counts: Uint32Array, chosen: string[]): Facet['values'] {
    let found = Array.from(at, ([value, texts]) => ({ value, count: texts.reduce((sum, text) => sum + counts[text], 0) }));
    if (found.length > choices) {
      const kept = new Set(chosen);
      found = found.sort((a, b) => Number(kept.has(b.value)) - Number(kept.has(a.value)) || b.count - a.count).slice(0, choices);
    }
    return found.sort((a, b) => this.#collator.compare(a.value, b.value));
  }

  *#column(property: string): Steps<Column> {
    const known = this.#columns.get(property);
    if (known) return known;
    const column: Column = { texts: 0, at: new Map(), of: new Int32Array(this.#places.length).fill(-1) };
    const numbers = new Map<string, number>();
    for (let index = 0; index < this.#places.length; index++) {
      if ((index & 8191) === 8191) yield;
      const { properties } = this.#places[index];
      if (!Object.hasOwn(properties, property)) continue;
      const text = properties[property];
      let number = numbers.get(text);
      if (number === undefined) {
        numbers.set(text, (number = column.texts++));
        for (const value of new Set(text.split(between))) {
          const texts = column.at.get(value);
          if (texts) texts.push(number);
          else column.at.set(value, [number]);
        }
      }
      column.of[index] = number;
    }
    this.#columns.set(property, column);
    return column;
  }

  /** Of each place whether it has words that start as all of these; nothing where no word is asked for. */
  *#matches(text: string): Steps<Uint8Array | undefined> {
    const asked = fold(text).split(' ').filter(Boolean).map((word) => ` ${word}`);
    if (asked.length === 0) return undefined;
    const matches = new Uint8Array(this.#places.length);
    const words = this.#words;
    for (let index = 0; index < this.#places.length; index++) {
      if ((index & 1023) === 1023) yield;
      const place = this.#places[index];
      // Kept, because somebody who types asks again.
      const own = (words[index] ??= ` ${fold(place.title)} ${fold(Object.values(place.properties).join(' '))}`);
      matches[index] = Number(asked.every((word) => own.includes(word)));
    }
    return matches;
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
    for (const block of blocksIn(level, west, north, east, south)) {
      const clusters = await this.#level(...block);
      for (let cluster = 0; cluster < clusters.count; cluster++) {
        const x = clusters.x[cluster];
        const y = clusters.y[cluster];
        if (x < west || x > east || y < north || y > south) continue;
        count += clusters.size[cluster];
        markers.push((clusters.markers[cluster] ??= this.#marker(clusters, cluster, level)));
      }
    }
    this.#ahead(level, west, north, east, south);
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

  async #level(zoom: number, column: number, row: number): Promise<Level> {
    const key = `${zoom}.${column}.${row}`;
    const known = this.#levels.get(key);
    if (known) return known;
    const mapped = this.#mapped;
    const level = await this.#run(levelOf(this.#within(blocks(zoom), column, row), this.#x, this.#y, zoom));
    if (mapped === this.#mapped) {
      this.#levels.set(key, level);
      if (this.#levels.size > kept) this.#levels.delete(this.#levels.keys().next().value!);
    }
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
  #ahead(level: number, west: number, north: number, east: number, south: number): void {
    if (this.#slices) return;
    clearTimeout(this.#later);
    const mapped = this.#mapped;
    const [width, height] = [(east - west) / 4, (south - north) / 4];
    const wanted = [
      ...blocksIn(level + 1, west + width, north + height, east - width, south - height),
      ...blocksIn(level - 1, west - 2 * width, north - 2 * height, east + 2 * width, south + 2 * height),
    ].filter(([zoom, column, row]) => zoom >= 0 && zoom <= deepest && !this.#levels.has(`${zoom}.${column}.${row}`));
    const next = async (): Promise<void> => {
      const block = wanted.shift();
      if (!block || mapped !== this.#mapped) return;
      const level = await this.#level(...block);
      for (let cluster = 0; cluster < level.count; cluster++) level.markers[cluster] ??= this.#marker(level, cluster, block[0]);
      this.#later = setTimeout(next);
    };
    // First what is looked at is drawn, with all its tiles; the first time there is a whole map to be made.
    this.#later = setTimeout(next, this.#looked ? 150 : 500);
    this.#looked = true;
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
    const level = await this.#level(Number(zoom), Math.floor(this.#x[first] * scale), Math.floor(this.#y[first] * scale));
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
    clearTimeout(this.#later);
    this.#datasets = [];
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

/** A block is 16 tiles wide and high: several views, and little work. @returns how many blocks are side by side */
function blocks(zoom: number): number {
  return 2 ** Math.max(0, zoom - 4);
}

/** The blocks of a view, at a zoom. */
function* blocksIn(zoom: number, west: number, north: number, east: number, south: number): Generator<[zoom: number, column: number, row: number]> {
  const scale = blocks(zoom);
  for (let row = Math.max(0, Math.floor(north * scale)); row <= Math.min(scale - 1, south * scale); row++) {
    for (let column = Math.max(0, Math.floor(west * scale)); column <= Math.min(scale - 1, east * scale); column++) yield [zoom, column, row];
  }
}

/** The zoom that is asked for, or what can be looked at in a few blocks. */
function levelAt(zoom: number, width: number): number {
  const wanted = Math.max(0, Math.min(deepest, Math.round(zoom) || 0));
  return Math.min(wanted, Math.max(0, Math.floor(Math.log2(8 / Math.max(width, 1e-9)) + 4)));
}

/** Places that a page has already, such as those of its list. */
function given({ id, title, places }: { id: string; title: string; places: Place[] }, reader: Reader): Dataset {
  const dataset: Dataset = { id: reader.datasetId(idOf(id) || idOf(title) || 'places'), title, color: '', icon: '', places: [] };
  for (const place of places) dataset.places.push({ ...place, id: reader.placeId(idOf(place.id) || idOf(place.title) || 'x'), dataset: dataset.id });
  return dataset;
}

function problemOf(error: unknown, url: string, limit: number): [Problem['kind'], string] {
  const of = url && `${url}: `;
  if (error instanceof TooMuch) return ['size', `${of}with this source there is more than ${Math.round(limit / 1024 / 1024)} MB of data; it was left out`];
  if (error instanceof SyntaxError) return ['format', `${of}this is no JSON (${error.message})`];
  return ['network', `${of}${error instanceof Error ? error.message : 'it cannot be read'}`];
}
