/** The map itself: loaded when it is wanted. It shows what the list shows, and chooses as the list does. */
import { mount } from '../engine/leaflet.js';
import type { Engine } from '../engine/engine.js';
import { mercatorResolution } from '../mercator.js';
import type { Bounds, Geometry, Marker, Position } from '../model.js';
import { backgroundsOf } from './map.backgrounds.js';
import { placeCard, togetherCard, type CardTexts } from './map.card.js';
import type { Shown } from './map.load.js';
import { Markers } from './map.markers.js';
import { markerStyles } from './map.markers.styles.js';
import type { MapBackground, MapElement } from './map.js';
import * as en from './map.view.en.js';
import * as nl from './map.view.nl.js';
import { styles } from './map.view.styles.js';

const COUNTRY: Position = [5.3, 52.1];
/** Of places on one point so many are listed. */
const LISTED = 100;
const COLORS = ['#0b5cad', '#a3265f', '#24752a', '#8a4b00', '#5b3a9e', '#00696b', '#a02b20', '#4a5560'];
const ICONS = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  move: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  left: 'M19 12H5M11 6l-6 6 6 6',
  right: 'M5 12h14M13 6l6 6-6 6',
  locate: 'M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14M12 2v3M12 19v3M2 12h3M19 12h3',
  background: 'M12 4l9 5-9 5-9-5zM3 14l9 5 9-5',
  full: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
} as const;

export class View {
  readonly #host: MapElement;
  readonly #box: HTMLElement;
  readonly #shown: Shown;
  #stage?: HTMLElement;
  #engine?: Engine;
  #markers?: Markers;
  #backgrounds: MapBackground[] = [];
  #background = 0;
  #colors = new Map<string, string>();
  #gone = new AbortController();
  #turn = 0;
  #timer?: ReturnType<typeof setTimeout>;
  #dragged?: ReturnType<typeof setTimeout>;
  #hint?: ReturnType<typeof setTimeout>;
  /** Somebody moved the map: only then its view belongs in the address, and what is in view is told. */
  #moved = false;
  /** What takes focus again when the card closes. */
  #opener?: HTMLElement;
  #openedAt?: Position;
  #here?: Position;
  #failures = 0;

  constructor(host: MapElement, box: HTMLElement, shown: Shown) {
    this.#host = host;
    this.#box = box;
    this.#shown = shown;
  }

  async show(pressed: boolean): Promise<void> {
    if (!this.#engine) {
      this.#adopt();
      const { backgrounds, background, attribution } = this.#host;
      this.#backgrounds = backgrounds ?? backgroundsOf(background, attribution, (name, nth) => (name ? this.#named(name) : this.#tell(nl.other, en.other)(nth)));
      this.#build();
      const placed = this.#start();
      await this.#look();
      if (this.#shown.chosen) await this.choose(this.#shown.chosen, undefined, placed);
      else this.spot();
    }
    if (pressed) this.#stage?.focus({ preventScroll: true }); // the button that was pressed is gone
  }

  stop(): void {
    this.#gone.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#hint);
    clearTimeout(this.#dragged);
    this.#engine?.destroy();
    this.#engine = undefined;
    this.#stage?.remove();
    for (const button of this.#box.querySelectorAll<HTMLElement>(':scope > .owc-map-show')) button.hidden = false;
  }

  /** The backgrounds or the sources are others. */
  renew(): void {
    const stage = this.#stage;
    if (!stage) return;
    this.stop();
    this.#stage = undefined;
    this.#gone = new AbortController();
  }

  /** Another question was answered. */
  async answered(): Promise<void> {
    const { bounds } = this.#shown.answer!;
    const engine = this.#engine;
    if (!engine) return;
    const [west, south, east, north] = engine.view().bounds;
    const none = !bounds || bounds[0] > east || bounds[2] < west || bounds[1] > north || bounds[3] < south;
    if (none && bounds) engine.fit(bounds);
    else await this.#look();
  }

  /** Shows the card of a place. @param opener when somebody opened it: the card takes focus @param still the map is where it should be */
  async choose(id: string | null, opener?: HTMLElement, still = false): Promise<void> {
    const engine = this.#engine;
    if (!engine) return;
    this.#card(null);
    if (opener) this.#opener = opener;
    const place = id ? await this.#shown.places.place(id) : null;
    if (this.#gone.signal.aborted || id !== this.#shown.chosen) return;
    if (place) {
      this.#openedAt = place.at;
      this.#card(placeCard(this.#shown.h, this.#level, place, this.#cardTexts), Boolean(opener));
      const [x, y] = engine.project(place.at);
      const { clientWidth, clientHeight } = this.#canvas;
      const outside = x < 24 || y < 48 || x > clientWidth - 24 || y > clientHeight - 24;
      if (!place.nowhere && !still && (outside || !opener?.matches('.owc-map-marker'))) this.#toward(place.geometry, place.at);
    }
    await this.#look();
  }

  /** Goes to the address that was asked for, and marks it; or marks none. */
  spot(): void {
    const { spot } = this.#shown;
    this.#markers?.mark('spot', spot?.at, spot?.name);
    if (!spot) return;
    this.#moved = false; // what somebody typed does not belong in an address
    this.#engine?.setView(spot.at, Math.max(this.#engine.view().zoom, 15));
  }

  // What it is made of

  #tell<T extends string | ((...args: never[]) => string)>(dutch: T, english: T): T {
    return this.#shown.tell(dutch, english);
  }

  #named(name: 'standaard' | 'grijs' | 'pastel' | 'water' | 'luchtfoto'): string {
    switch (name) {
      case 'standaard': return this.#tell(nl.standaard, en.standaard);
      case 'grijs': return this.#tell(nl.grijs, en.grijs);
      case 'pastel': return this.#tell(nl.pastel, en.pastel);
      case 'water': return this.#tell(nl.water, en.water);
      case 'luchtfoto': return this.#tell(nl.luchtfoto, en.luchtfoto);
    }
  }

  get #cardTexts(): CardTexts {
    return { close: this.#tell(nl.close, en.close), details: this.#tell(nl.details, en.details), together: this.#tell(nl.together, en.together), rest: this.#tell(nl.rest, en.rest) };
  }

  get #level(): number {
    return Math.min(6, (this.#host.headingLevel || 2) + 1);
  }

  get #canvas(): HTMLElement {
    return this.#stage!.querySelector<HTMLElement>('.owc-map-canvas')!;
  }

  #adopt(): void {
    const { css } = this.#shown.tools;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const { styleSheet } = (adopted ??= styles(css));
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  #button(name: keyof typeof ICONS, text: string, press: () => void): HTMLButtonElement {
    const button = this.#shown.h('button', { 'type': 'button', 'class': `owc-map-tool owc-map-${name}`, 'aria-label': text, 'title': text }, icon(name));
    button.addEventListener('click', press);
    return button;
  }

  #build(): void {
    const { h } = this.#shown;
    const host = this.#host;
    const { signal } = this.#gone;
    const zoom = (step: number) => (): void => {
      const { center, zoom } = this.#engine!.view();
      this.#moved = true;
      this.#engine!.setView(center, zoom + step);
    };
    const pan = (x: number, y: number) => (): void => {
      const { clientWidth, clientHeight } = this.#canvas;
      this.#moved = true;
      this.#engine!.pan((x * clientWidth) / 3, (y * clientHeight) / 3);
    };
    const move = h('details', { class: 'owc-map-move' }, h('summary', { 'class': 'owc-map-tool', 'aria-label': this.#tell(nl.move, en.move), 'title': this.#tell(nl.move, en.move) }, icon('move')),
      h('div', { class: 'owc-map-pad' },
        this.#button('up', this.#tell(nl.up, en.up), pan(0, -1)), this.#button('left', this.#tell(nl.left, en.left), pan(-1, 0)),
        this.#button('right', this.#tell(nl.right, en.right), pan(1, 0)), this.#button('down', this.#tell(nl.down, en.down), pan(0, 1))));
    const id = `owc-map-${++stages}`;
    const canvas = h('div', { class: 'owc-map-canvas' }, h('div', { class: 'owc-map-markers' }));
    const several = this.#backgrounds.length > 1 && this.#choice(id);
    const stage = (this.#stage = h('section', { 'class': 'owc-map-stage', 'aria-label': this.#tell(nl.map, en.map)(host.label), 'tabindex': '-1', 'data-owc': '' },
      h('div', { class: 'owc-map-controls' },
        this.#button('zoomIn', this.#tell(nl.zoomIn, en.zoomIn), zoom(1)), this.#button('zoomOut', this.#tell(nl.zoomOut, en.zoomOut), zoom(-1)), move,
        'geolocation' in navigator && this.#button('locate', this.#tell(nl.locate, en.locate), () => this.#locate()), several || null,
        document.fullscreenEnabled && this.#button('full', this.#tell(nl.full, en.full), () => void this.#full())),
      canvas,
      h('p', { 'class': 'owc-map-hint', 'aria-hidden': 'true', 'hidden': '' }),
      h('p', { class: 'owc-map-notice', hidden: '' }),
      h('div', { class: 'owc-map-foot' }),
    ));
    for (const old of this.#box.querySelectorAll(':scope > .owc-map-stage')) old.remove();
    for (const button of this.#box.querySelectorAll<HTMLElement>(':scope > .owc-map-show')) button.hidden = true;
    this.#box.append(stage);

    stage.addEventListener('keydown', this.#key, { signal });
    stage.addEventListener('click', this.#pressed, { signal });
    // A press that drags is not a press.
    let from = [0, 0];
    canvas.addEventListener('pointerdown', ({ clientX, clientY }) => {
      from = [clientX, clientY];
      this.#moved = true;
    }, { signal, capture: true });
    canvas.addEventListener('click', (event) => {
      if (!event.detail || Math.hypot(event.clientX - from[0]!, event.clientY - from[1]!) < 6) return;
      event.stopPropagation();
      event.preventDefault();
    }, { signal, capture: true });
    canvas.addEventListener('wheel', () => void (this.#moved = true), { signal, passive: true });
    document.addEventListener('fullscreenchange', () => this.#isFull(), { signal });
    // Who tabs out of a map that fills the screen would go through a page that is not there.
    stage.addEventListener('focusout', ({ relatedTarget }) => {
      if (document.fullscreenElement === stage && relatedTarget && !stage.contains(relatedTarget as Node)) void document.exitFullscreen();
    }, { signal });
    // What opens over the map closes when one goes on.
    for (const details of stage.querySelectorAll('details')) {
      details.addEventListener('toggle', () => {
        if (details.open) for (const other of stage.querySelectorAll('details')) if (other !== details) other.open = false;
      }, { signal });
    }
  }

  #choice(id: string): HTMLElement {
    const { h } = this.#shown;
    const options = this.#backgrounds.map(({ title }, index) => h('label', {}, h('input', { type: 'radio', name: `${id}-background`, value: String(index), checked: index === 0 && '' }), title));
    const text = this.#tell(nl.background, en.background);
    const choice = h('details', { class: 'owc-map-choice' }, h('summary', { 'class': 'owc-map-tool', 'aria-label': text, 'title': text }, icon('background')), h('fieldset', {}, h('legend', {}, text), ...options));
    choice.addEventListener('change', ({ target }) => {
      this.#background = Number((target as HTMLInputElement).value);
      this.#failures = 0;
      this.#notice('');
      const from = this.#tiles.some(({ rd }) => rd);
      if (from === this.#inRd) this.#engine!.setTiles(this.#tiles);
      else this.#remount();
      this.#foot();
    });
    return choice;
  }

  #inRd = false;

  get #tiles() {
    const layers = [...(this.#backgrounds[this.#background]?.tiles ?? []), ...(this.#host.overlays ?? [])];
    const rd = Boolean(layers[0]?.rd);
    return layers.filter((layer) => Boolean(layer.rd) === rd);
  }

  /** RD is another plane: the engine begins anew at the same place. */
  #remount(): void {
    const { center, zoom } = this.#engine!.view();
    this.#engine!.destroy();
    const canvas = this.#canvas;
    const group = canvas.firstElementChild!;
    group.replaceWith(group.cloneNode(false));
    this.#mount(center, zoom);
    void this.#look();
  }

  /** Puts the map where it starts. @returns whether somebody said where */
  #start(): boolean {
    const { loaded, answer } = this.#shown;
    const pair = (text: string | null): Position | null => {
      const [lat, lon] = (text ?? '').split(',').map(Number);
      return lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && text ? [lon, lat] : null;
    };
    const asked = this.#shown.asked('kaart');
    const at = pair(asked);
    const own = at ?? pair(this.#host.center) ?? loaded!.start.center;
    const zoom = (at && Number(asked!.split(',')[2])) || this.#host.zoom || loaded!.start.zoom || (own ? 13 : 7);
    this.#mount(own ?? COUNTRY, zoom);
    const bounds = this.#host.bounds.split(',').map(Number);
    const part = bounds.length === 4 && bounds.every(Number.isFinite) ? (bounds as Bounds) : own ? null : answer!.bounds;
    if (part && !at) this.#engine!.fit(part, 19);
    return Boolean(at);
  }

  #mount(center: Position, zoom: number): void {
    const canvas = this.#canvas;
    this.#inRd = this.#tiles.some(({ rd }) => rd);
    const { datasets } = this.#shown.loaded!;
    datasets.forEach(({ id, color }, index) => this.#colors.set(id, color || COLORS[index % COLORS.length]!));
    this.#engine = mount(canvas, {
      center,
      zoom,
      tiles: this.#tiles,
      on: {
        move: () => this.#moves(),
        rest: () => this.#rested(),
        click: (_, shape) => void (shape && this.#shown.choose(shape, this.#markers?.button(shape) ?? this.#markers?.group)),
        tile: (ok) => this.#tile(ok),
        refused: (how) => this.#refused(how),
      },
    });
    this.#markers = new Markers(canvas.firstElementChild as HTMLElement, this.#engine, {
      h: this.#shown.h,
      sheet: (markerSheet ??= markerStyles(this.#shown.tools.css)).styleSheet,
      texts: { group: this.#tell(nl.markers, en.markers), keys: this.#tell(nl.keys, en.keys), cluster: this.#tell(nl.cluster, en.cluster) },
      color: (marker) => (marker.kind === 'place' && (marker.color || this.#colors.get(marker.dataset))) || COLORS[0]!,
      choose: (marker, button) => void this.#marker(marker, button),
    });
    const { spot } = this.#shown;
    this.#markers.mark('spot', spot?.at, spot?.name);
    this.#markers.mark('here', this.#here, this.#tell(nl.here, en.here));
    this.#foot();
  }

  // What it shows

  async #look(): Promise<void> {
    const engine = this.#engine;
    if (!engine) return;
    const turn = ++this.#turn;
    const { zoom, bounds } = engine.view();
    const { markers, shapes } = await this.#shown.places.look({ zoom, bounds });
    if (turn !== this.#turn || engine !== this.#engine || this.#gone.signal.aborted) return;
    const { chosen } = this.#shown;
    if (chosen && !markers.some(({ id }) => id === chosen)) {
      const place = await this.#shown.places.place(chosen);
      if (turn !== this.#turn || engine !== this.#engine) return;
      // It is in a cluster; who chose it still sees where it is.
      if (place && !place.nowhere) markers.push({ kind: 'place', id: place.id, title: place.title, at: place.at, dataset: place.dataset, color: place.color, icon: place.icon });
    }
    this.#markers!.draw(markers, chosen);
    engine.shapes(shapes.map(({ id, geometry, color, dataset }) => ({ id, geometry, color: color || this.#colors.get(dataset) || COLORS[0]!, chosen: id === chosen })));
    this.#inView = markers.reduce((sum, marker) => sum + (inside(marker.at, bounds) ? (marker.kind === 'cluster' ? marker.count : 1) : 0), 0);
    this.#scale();
  }

  #inView = 0;

  /** While it is dragged, what comes into view is drawn now and then. */
  #moves(): void {
    this.#markers?.follow();
    this.#dragged ??= setTimeout(() => {
      this.#dragged = undefined;
      void this.#look();
    }, 150);
  }

  #rested(): void {
    clearTimeout(this.#dragged);
    this.#dragged = undefined;
    void this.#look().then(() => {
      if (!this.#moved || !this.#engine) return;
      const { center, zoom } = this.#engine.view();
      const { min, max } = this.#engine.limits();
      for (const [name, end] of [['zoomIn', max], ['zoomOut', min]] as const) this.#stage!.querySelector(`.owc-map-${name}`)!.toggleAttribute('aria-disabled', zoom === end);
      clearTimeout(this.#timer);
      // Where one arrives is kept and told, and not every step on the way.
      this.#timer = setTimeout(() => {
        this.#shown.address({ kaart: `${center[1].toFixed(5)},${center[0].toFixed(5)},${zoom}` });
        this.#shown.tools.announce(this.#tell(nl.inView, en.inView)(this.#inView), this.#stage);
      }, 600);
    });
  }

  #foot(): void {
    const { h, loaded } = this.#shown;
    const credits = this.#tiles.flatMap(({ attribution, attributionUrl }, index, all) => (attribution && all.findIndex((one) => one.attribution === attribution) === index ? [attributionUrl ? h('a', { href: attributionUrl }, attribution) : h('span', {}, attribution)] : []));
    const colored = loaded!.datasets.length > 1;
    const rows = colored ? loaded!.datasets.map(({ id, title }) => {
      const drop = h('span', { class: 'owc-map-swatch' });
      drop.style.setProperty('--_color', this.#colors.get(id)!);
      return h('li', {}, drop, title);
    }) : [];
    this.#stage!.querySelector('.owc-map-foot')!.replaceChildren(
      ...(colored ? [h('ul', { 'class': 'owc-map-legend', 'aria-label': this.#tell(nl.legend, en.legend) }, ...rows)] : []),
      h('div', { class: 'owc-map-scale' }),
      ...(credits.length ? [h('p', { class: 'owc-map-credits' }, ...credits)] : []),
    );
    this.#scale();
  }

  #scale(): void {
    const bar = this.#stage?.querySelector<HTMLElement>('.owc-map-scale');
    if (!bar || !this.#engine) return;
    const { center, zoom } = this.#engine.view();
    const metres = this.#inRd ? 3440.64 / 2 ** (zoom - 5) : mercatorResolution(center[1], zoom);
    const most = metres * 100;
    const power = 10 ** Math.floor(Math.log10(most));
    const round = power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
    const text = round >= 1000 ? `${round / 1000} km` : `${round} m`;
    const size = `${Math.round(round / metres)}px`;
    if (bar.style.getPropertyValue('--_scale') !== size) bar.style.setProperty('--_scale', size);
    if (bar.lastChild?.textContent !== text) bar.replaceChildren(this.#shown.h('span', { class: 'owc-map-hidden' }, this.#tell(nl.scale, en.scale)(text)), this.#shown.h('span', { 'aria-hidden': 'true' }, text));
  }

  #card(card: HTMLElement | null, focus = false): void {
    this.#stage!.querySelector('.owc-map-card')?.remove();
    if (!card) return;
    this.#canvas.after(card);
    if (focus) card.querySelector<HTMLElement>('[tabindex]')!.focus({ preventScroll: !this.#box.getBoundingClientRect().height });
  }

  #toward(geometry: Geometry, at: Position): void {
    const engine = this.#engine!;
    if (geometry.type.endsWith('Point')) return engine.setView(at, Math.max(engine.view().zoom, 16));
    const bounds: Bounds = [180, 90, -180, -90];
    const add = (part: unknown): void => {
      const [lon, lat] = part as Position;
      if (typeof lon !== 'number') return (part as unknown[]).forEach(add);
      bounds[0] = Math.min(bounds[0], lon);
      bounds[1] = Math.min(bounds[1], lat);
      bounds[2] = Math.max(bounds[2], lon);
      bounds[3] = Math.max(bounds[3], lat);
    };
    add(geometry.coordinates);
    engine.fit(bounds);
  }

  // What people do

  /** A place opens its card; a cluster comes closer, or lists what is on one point. */
  async #marker(marker: Marker, button: HTMLButtonElement): Promise<void> {
    const engine = this.#engine!;
    if (marker.kind === 'place') return this.#shown.choose(marker.id, button);
    const { max } = engine.limits();
    const { zoom } = engine.view();
    const [west, south, east, north] = marker.bounds;
    if (zoom < max && Math.max(east - west, north - south) > 1e-5) {
      this.#moved = true;
      engine.fit(marker.bounds, max);
      if (engine.view().zoom <= zoom) engine.setView(marker.at, zoom + 2);
      return;
    }
    const places = await this.#shown.places.members(marker.id, LISTED);
    if (this.#gone.signal.aborted) return;
    void this.#shown.choose(null);
    this.#opener = button;
    this.#openedAt = marker.at;
    this.#card(togetherCard(this.#shown.h, this.#level, places, marker.count, this.#cardTexts), true);
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      const open = (event.target as Element).closest<HTMLDetailsElement>('details[open]');
      if (open) {
        open.open = false;
        open.querySelector('summary')!.focus();
      } else if (this.#stage!.querySelector('.owc-map-card')) this.#close();
      else return;
      event.preventDefault();
    } else if ((event.key === '+' || event.key === '-' || event.key === '=') && (event.target as Element).closest('.owc-map-markers') && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.#stage!.querySelector<HTMLElement>(event.key === '-' ? '.owc-map-zoomOut' : '.owc-map-zoomIn')!.click();
    } else if (/^Arrow|^Home$|^End$/.test(event.key)) this.#moved = true;
  };

  readonly #pressed = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>('button');
    if (button?.matches('.owc-map-close')) this.#close();
    else if (button?.dataset.choose) void this.#shown.choose(button.dataset.choose, this.#opener ?? this.#markers!.group);
  };

  /** Closes the card. Focus goes back to what opened it, or to what stands there now. */
  #close(): void {
    const opener = this.#opener;
    const within = this.#stage!.querySelector('.owc-map-card')?.contains((this.#host.getRootNode() as Document | ShadowRoot).activeElement);
    const { chosen } = this.#shown;
    this.#card(null);
    this.#opener = undefined;
    void this.#shown.choose(null);
    if (!within) return;
    const back = opener?.isConnected ? opener : ((chosen && this.#markers!.button(chosen)) || (this.#openedAt && this.#markers!.nearest(this.#openedAt)) || this.#stage);
    back?.focus();
  }

  #locate(): void {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (!this.#engine || this.#gone.signal.aborted) return;
        const at: Position = [coords.longitude, coords.latitude];
        this.#moved = false; // where somebody is does not belong in an address
        this.#engine.setView(at, 15);
        this.#here = at;
        this.#markers!.mark('here', at, this.#tell(nl.here, en.here));
        void this.#shown.near(at);
        this.#notice('');
        this.#shown.tools.announce(this.#tell(nl.located, en.located), this.#stage);
      },
      () => this.#notice(this.#tell(nl.unlocated, en.unlocated)),
      { timeout: 15_000, maximumAge: 60_000 },
    );
  }

  async #full(): Promise<void> {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await this.#stage!.requestFullscreen();
    } catch {
      // The page may not.
    }
  }

  #isFull(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const full = root.fullscreenElement === this.#stage;
    const button = this.#stage!.querySelector('.owc-map-full');
    const text = full ? this.#tell(nl.notFull, en.notFull) : this.#tell(nl.full, en.full);
    button?.setAttribute('aria-label', text);
    button?.setAttribute('title', text);
    this.#engine?.cooperate(!full);
  }

  #tile(ok: boolean): void {
    this.#failures = ok ? 0 : this.#failures + 1;
    if (ok) this.#notice('', 'tiles');
    else if (this.#failures === 3) this.#notice(this.#tell(nl.noTiles, en.noTiles), 'tiles');
  }

  #notice(text: string, of = ''): void {
    const notice = this.#stage!.querySelector<HTMLElement>('.owc-map-notice')!;
    if (!text && (notice.dataset.of ?? '') !== of) return;
    notice.hidden = !text;
    notice.dataset.of = of;
    if (text && notice.textContent !== text) this.#shown.tools.announce(text, this.#stage);
    notice.textContent = text;
  }

  /** Says for a moment how the map does move, to those who see that it does not. */
  #refused(how: 'wheel' | 'touch'): void {
    const hint = this.#stage!.querySelector<HTMLElement>('.owc-map-hint')!;
    hint.textContent = how === 'touch' ? this.#tell(nl.touch, en.touch) : this.#tell(nl.wheel, en.wheel)(/Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl');
    hint.hidden = false;
    clearTimeout(this.#hint);
    this.#hint = setTimeout(() => (hint.hidden = true), 1800);
  }
}

let adopted: ReturnType<typeof styles> | undefined;
let markerSheet: ReturnType<typeof styles> | undefined;
let stages = 0;

const inside = ([lon, lat]: Position, [west, south, east, north]: Bounds): boolean => lon >= west && lon <= east && lat >= south && lat <= north;

function icon(name: keyof typeof ICONS): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [key, value] of Object.entries({ 'viewBox': '0 0 24 24', 'width': '24', 'height': '24', 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' })) svg.setAttribute(key, value);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}
