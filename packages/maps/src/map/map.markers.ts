/** Markers as buttons: one tab stop for all, arrows between them. */
import type { Engine } from '../engine/engine.js';
import type { Marker, Position } from '../model.js';
import type { h as H } from './map.load.js';

interface Kept {
  button: HTMLButtonElement;
  marker: Marker;
}

export interface MarkerTexts {
  cluster(count: number): string;
}

const STEPS: Record<string, [x: number, y: number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** A cluster of ten is a little larger than one of two, one of a thousand not much larger again. */
const sizeOf = (count: number): number => Math.min(4, 2.5 + Math.log10(count) * 0.4);

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
  readonly #engine: Engine;
  readonly #h: typeof H;
  readonly #texts: MarkerTexts;
  readonly #color: (marker: Marker) => string;
  readonly #kept = new Map<string, Kept>();
  /** Where the group was when its markers were placed, and at which zoom. */
  #anchor: { at: Position; zoom: number; x: number; y: number } | null = null;
  /** The marker that Tab leads to. */
  #current: string | null = null;
  #here: HTMLElement | null = null;
  #hereAt: Position | null = null;

  constructor(group: HTMLElement, engine: Engine, h: typeof H, texts: MarkerTexts, color: (marker: Marker) => string, choose: (marker: Marker, button: HTMLButtonElement) => void) {
    this.group = group;
    this.#engine = engine;
    this.#h = h;
    this.#texts = texts;
    this.#color = color;
    group.addEventListener('click', ({ target }) => {
      const kept = this.#of(target as Element);
      if (!kept) return;
      this.#enter(kept.marker.id);
      choose(kept.marker, kept.button);
    });
    group.addEventListener('focusin', ({ target }) => {
      const kept = this.#of(target as Element);
      if (kept) this.#enter(kept.marker.id);
    });
    group.addEventListener('keydown', this.#key);
  }

  /** The marker of a place, when it stands by itself. */
  button(id: string): HTMLButtonElement | undefined {
    return this.#kept.get(id)?.button;
  }

  /** The button to go back to: of this place, or what is nearest to it. */
  nearest(at: Position): HTMLButtonElement | undefined {
    const [x, y] = this.#engine.project(at);
    let best: Kept | undefined;
    let least = Infinity;
    for (const kept of this.#kept.values()) {
      const [left, top] = this.#engine.project(kept.marker.at);
      const distance = Math.hypot(left - x, top - y);
      if (distance < least) [best, least] = [kept, distance];
    }
    return best?.button;
  }

  draw(markers: Marker[], chosen: string | null): void {
    const root = this.group.getRootNode() as Document | ShadowRoot;
    const focused = this.#of(root.activeElement);
    const wanted = new Map(markers.map((marker) => [marker.id, marker]));
    for (const [id, { button }] of this.#kept) {
      if (wanted.has(id)) continue;
      this.#kept.delete(id);
      if (button !== focused?.button) button.remove();
    }
    for (const marker of markers) {
      const known = this.#kept.get(marker.id);
      const button = known?.button ?? this.#make(marker);
      this.#kept.set(marker.id, { button, marker });
      if (!known) this.group.append(button);
      button.style.setProperty('--_color', this.#color(marker));
      if (marker.id === chosen) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
    this.place();
    // Focus stays where it was on the map, also when another marker stands there now.
    if (focused && !wanted.has(focused.marker.id)) {
      const next = this.nearest(focused.marker.at);
      if (next) next.focus({ preventScroll: true });
      else this.group.focus({ preventScroll: true });
      focused.button.remove();
    }
    if (!this.#current || !this.#kept.has(this.#current)) this.#enter(this.#first(1)?.marker.id ?? null);
  }

  /** Where the resident is. */
  here(at: Position, name: string): void {
    this.#hereAt = at;
    this.#here ??= this.group.insertBefore(this.#h('div', { class: 'owc-map-here' }, this.#h('span', { class: 'owc-map-hidden' }, name)), null);
    this.place();
  }

  /** Puts every marker where it belongs. */
  place(): void {
    const engine = this.#engine;
    const { center, zoom } = engine.view();
    const [x, y] = engine.project(center);
    this.#anchor = { at: center, zoom, x, y };
    this.group.style.removeProperty('transform');
    for (const { button, marker } of this.#kept.values()) put(button, engine.project(marker.at));
    if (this.#here && this.#hereAt) put(this.#here, engine.project(this.#hereAt));
  }

  /** The map moves: all markers move with it as one, unless it is drawn at another size. */
  follow(): void {
    if (!this.#anchor || this.#engine.view().zoom !== this.#anchor.zoom) return this.place();
    const [x, y] = this.#engine.project(this.#anchor.at);
    put(this.group, [x - this.#anchor.x, y - this.#anchor.y]);
  }

  #make(marker: Marker): HTMLButtonElement {
    const h = this.#h;
    if (marker.kind === 'cluster') {
      const button = h('button', { 'type': 'button', 'class': 'owc-map-marker owc-map-cluster', 'tabindex': '-1', 'aria-label': this.#texts.cluster(marker.count) }, h('span', {}, marker.count > 9999 ? `${Math.round(marker.count / 1000)}k` : String(marker.count)));
      button.style.setProperty('--_size', `${sizeOf(marker.count)}rem`);
      return button;
    }
    const icon = marker.icon && imageUrl(marker.icon);
    return h('button', { type: 'button', class: 'owc-map-marker owc-map-pin', tabindex: '-1' }, h('span', { class: 'owc-map-drop' }, icon ? h('img', { src: icon, alt: '', width: '16', height: '16' }) : null), h('span', { class: 'owc-map-name' }, marker.title));
  }

  #of(node: Element | null): Kept | undefined {
    const button = node?.closest?.('.owc-map-marker');
    if (!button) return undefined;
    for (const kept of this.#kept.values()) if (kept.button === button) return kept;
    return undefined;
  }

  #enter(id: string | null): void {
    if (this.#current) this.#kept.get(this.#current)?.button.setAttribute('tabindex', '-1');
    this.#current = id;
    if (id) this.#kept.get(id)?.button.setAttribute('tabindex', '0');
  }

  /** The first or last in the order in which one reads: from above, and from the left. */
  #first(sign: 1 | -1): Kept | undefined {
    let best: Kept | undefined;
    let least = Infinity;
    for (const kept of this.#kept.values()) {
      const [x, y] = this.#engine.project(kept.marker.at);
      const order = (Math.round(y / 40) * 10_000 + x) * sign;
      if (order < least) [best, least] = [kept, order];
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
    const [x, y] = this.#engine.project(from.marker.at);
    let best: Kept | undefined;
    let least = Infinity;
    for (const kept of this.#kept.values()) {
      if (kept.button === from.button) continue;
      const [left, top] = this.#engine.project(kept.marker.at);
      const along = (left - x) * step[0] + (top - y) * step[1];
      const beside = Math.abs((left - x) * step[1]) + Math.abs((top - y) * step[0]);
      // Within 45 degrees first; what is more to the side counts as further.
      if (along <= 0) continue;
      const distance = along + beside * (beside > along ? 4 : 2);
      if (distance < least) [best, least] = [kept, distance];
    }
    if (best) best.button.focus();
    else this.#engine.pan(step[0] * 120, step[1] * 120); // there may be more outside
  };
}

function put({ style }: HTMLElement, [x, y]: [number, number]): void {
  style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`, 'important'); // our sheet takes back what a page says of buttons
}
