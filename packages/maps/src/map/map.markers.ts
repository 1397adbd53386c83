/** Markers as buttons: one tab stop for all, arrows between them. They stand in a shadow root, where no sheet of the page reaches. */
import type { Engine } from '../engine/engine.js';
import type { Marker, Position } from '../model.js';
import type { h as H } from './map.load.js';

interface Kept {
  button: HTMLButtonElement;
  marker: Marker;
  /** Where it stands on the plane. */
  x: number;
  y: number;
}

export interface MarkerTexts {
  /** What all of them are, and how to go about them. */
  group: string;
  keys: string;
  cluster(count: number): string;
}

export interface MarkerOptions {
  h: typeof H;
  sheet: CSSStyleSheet | undefined;
  texts: MarkerTexts;
  color(marker: Marker): string;
  choose(marker: Marker, button: HTMLButtonElement): void;
}

const STEPS: Record<string, [x: number, y: number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** `https:` and the like; nothing for what is no address. */
export function protocolOf(url: string): string {
  try {
    return new URL(url, document.baseURI).protocol;
  } catch {
    return '';
  }
}

/** Images and icons come from the web; a script has no place in them. */
export function imageUrl(url: string): string {
  return /^(https?|blob):$/.test(protocolOf(url)) || /^data:image\//.test(url) ? url : '';
}

export class Markers {
  readonly group: HTMLElement;
  /** Moves as one with all markers on it, so that a map that moves has none of them placed anew. */
  readonly #plane: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #engine: Engine;
  readonly #options: MarkerOptions;
  readonly #kept = new Map<string, Kept>();
  /** A point of the map and where on the plane it is, at the zoom for which the plane is laid out. */
  #anchor: { at: Position; zoom: number; x: number; y: number };
  /** The marker that Tab leads to. */
  #current: string | null = null;
  #chosen: string | null = null;
  /** Points with a name that nobody presses: where the resident is, the address that was asked for. */
  readonly #marks = new Map<string, { node: HTMLElement; at: Position }>();

  constructor(box: HTMLElement, engine: Engine, options: MarkerOptions) {
    const { h, sheet, texts, choose } = (this.#options = options);
    this.#engine = engine;
    this.#root = box.attachShadow({ mode: 'open' });
    if (sheet) this.#root.adoptedStyleSheets = [sheet];
    this.#plane = h('div', { class: 'plane' });
    this.group = h('div', { 'class': 'group', 'role': 'group', 'aria-label': texts.group, 'aria-describedby': 'keys', 'tabindex': '-1' }, this.#plane);
    this.#root.append(this.group, h('p', { id: 'keys', class: 'hidden' }, texts.keys));
    this.#anchor = this.#lay();
    this.group.addEventListener('click', ({ target }) => {
      const kept = this.#of(target as Element);
      if (!kept) return;
      this.#enter(kept.marker.id);
      choose(kept.marker, kept.button);
    });
    this.group.addEventListener('focusin', ({ target }) => {
      const kept = this.#of(target as Element);
      if (kept) this.#enter(kept.marker.id);
    });
    this.group.addEventListener('keydown', this.#key);
  }

  /** The marker of a place, when it stands by itself. */
  button(id: string): HTMLButtonElement | undefined {
    return this.#kept.get(id)?.button;
  }

  /** The button to go back to: of this place, or what is nearest to it. */
  nearest(at: Position): HTMLButtonElement | undefined {
    const [x, y] = this.#project(at);
    return this.#least((kept) => Math.hypot(kept.x - x, kept.y - y))?.button;
  }

  draw(markers: Marker[], chosen: string | null): void {
    const focused = this.#of(this.#root.activeElement);
    const wanted = new Set(markers.map(({ id }) => id));
    for (const [id, { button }] of this.#kept) {
      if (wanted.has(id)) continue;
      this.#kept.delete(id);
      if (button !== focused?.button) button.remove();
    }
    if (this.#engine.view().zoom !== this.#anchor.zoom) {
      this.#anchor = this.#lay();
      for (const kept of this.#kept.values()) this.#put(kept);
      for (const { node, at } of this.#marks.values()) put(node, this.#project(at));
    }
    const fresh = document.createDocumentFragment();
    for (const marker of markers) {
      const known = this.#kept.get(marker.id);
      if (known) {
        known.marker = marker;
        continue;
      }
      const kept = { button: this.#make(marker), marker, x: 0, y: 0 };
      this.#kept.set(marker.id, kept);
      this.#put(kept);
      fresh.append(kept.button);
    }
    this.#plane.append(fresh);
    if (this.#chosen !== chosen) this.button(this.#chosen ?? '')?.removeAttribute('aria-current');
    this.#chosen = chosen;
    this.button(chosen ?? '')?.setAttribute('aria-current', 'true');
    // Focus stays where it was on the map, also when another marker stands there now.
    if (focused && !wanted.has(focused.marker.id)) {
      const next = this.nearest(focused.marker.at);
      if (next) next.focus({ preventScroll: true });
      else this.group.focus({ preventScroll: true });
      focused.button.remove();
    }
    if (!this.#current || !this.#kept.has(this.#current)) this.#enter(this.#first(1)?.marker.id ?? null);
  }

  /** Marks a point with a name; without a point there is none any more. */
  mark(kind: 'here' | 'spot', at?: Position, name = ''): void {
    const { h } = this.#options;
    this.#marks.get(kind)?.node.remove();
    this.#marks.delete(kind);
    if (!at) return;
    const node = this.#plane.appendChild(h('div', { class: kind }, h('span', { class: kind === 'here' ? 'hidden' : 'name' }, name)));
    this.#marks.set(kind, { node, at });
    put(node, this.#project(at));
  }

  /** The map moves: the plane moves with it. At another zoom it is as much larger or smaller, until the markers of that zoom come. */
  follow(): void {
    const { at, zoom, x, y } = this.#anchor;
    const [left, top] = this.#engine.project(at);
    const scale = 2 ** (this.#engine.view().zoom - zoom);
    put(this.#plane, [left - x * scale, top - y * scale], scale === 1 ? '' : ` scale(${scale})`);
  }

  /** Lays the plane out for the zoom of now. */
  #lay(): { at: Position; zoom: number; x: number; y: number } {
    const { center: at, zoom } = this.#engine.view();
    const [x, y] = this.#engine.project(at);
    put(this.#plane, [0, 0]);
    return { at, zoom, x, y };
  }

  /** Where on the plane a point is. */
  #project(point: Position): [x: number, y: number] {
    const { at, x, y } = this.#anchor;
    const [left, top] = this.#engine.project(at);
    const [to, down] = this.#engine.project(point);
    return [to - left + x, down - top + y];
  }

  #put(kept: Kept): void {
    [kept.x, kept.y] = this.#project(kept.marker.at);
    put(kept.button, [kept.x, kept.y]);
  }

  #make(marker: Marker): HTMLButtonElement {
    const { h, texts, color } = this.#options;
    if (marker.kind === 'cluster') {
      const { count } = marker;
      // A cluster of ten is a little larger than one of two, one of a thousand not much larger again.
      return h('button', { 'type': 'button', 'class': `owc-map-marker many s${Math.min(4, String(count).length)}`, 'tabindex': '-1', 'aria-label': texts.cluster(count) }, count > 9999 ? `${Math.round(count / 1000)}k` : String(count));
    }
    const icon = marker.icon && imageUrl(marker.icon);
    const drop = h('span', { class: 'drop' }, icon ? h('img', { src: icon, alt: '', width: '16', height: '16' }) : null);
    drop.style.setProperty('--color', color(marker));
    return h('button', { type: 'button', class: 'owc-map-marker one', tabindex: '-1' }, drop, h('span', { class: 'name' }, marker.title));
  }

  #of(node: Element | null): Kept | undefined {
    const button = node?.closest('button');
    return button ? [...this.#kept.values()].find((kept) => kept.button === button) : undefined;
  }

  #enter(id: string | null): void {
    if (id === this.#current) return;
    this.button(this.#current ?? '')?.setAttribute('tabindex', '-1');
    this.#current = id;
    this.button(id ?? '')?.setAttribute('tabindex', '0');
  }

  /** The first or last in the order in which one reads: from above, and from the left. */
  #first(sign: 1 | -1): Kept | undefined {
    return this.#least(({ x, y }) => (Math.round(y / 40) * 10_000 + x) * sign);
  }

  #least(measure: (kept: Kept) => number): Kept | undefined {
    let best: Kept | undefined;
    let least = Infinity;
    for (const kept of this.#kept.values()) {
      const measured = measure(kept);
      if (measured < least) [best, least] = [kept, measured];
    }
    return best;
  }

  readonly #key = (event: KeyboardEvent): void => {
    const from = this.#of(event.target as Element);
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      return this.#first(event.key === 'Home' ? 1 : -1)?.button.focus();
    }
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = this.#least((kept) => {
      const [right, down] = [kept.x - from.x, kept.y - from.y];
      const along = right * step[0] + down * step[1];
      const beside = Math.abs(right * step[1]) + Math.abs(down * step[0]);
      // Within 45 degrees first; what is more to the side counts as further.
      return along > 0 ? along + beside * (beside > along ? 4 : 2) : Infinity;
    });
    if (next) next.button.focus();
    else this.#engine.pan(step[0] * 120, step[1] * 120); // there may be more outside
  };
}

function put({ style }: HTMLElement, [x, y]: [number, number], more = ''): void {
  style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)${more}`;
}
