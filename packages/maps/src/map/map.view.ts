/** The map itself: loaded when it is wanted. It shows what the list shows, and chooses as the list does. */
import { mount } from '../engine/leaflet.js';
import type { Engine } from '../engine/engine.js';
import { mercatorResolution } from '../mercator.js';
import type { Marker, Position } from '../model.js';
import { Card } from './map.card.js';
import { drawScale, footOf, Notices } from './map.foot.js';
import type { Shown } from './map.load.js';
import { Markers } from './map.markers.js';
import { markerStyles } from './map.markers.styles.js';
import type { MapBackground, MapElement } from './map.js';
import { backgroundsFor, stageOf } from './map.stage.js';
import * as en from './map.view.en.js';
import * as nl from './map.view.nl.js';
import { styles } from './map.view.styles.js';
import { closer, startOf, toward } from './map.where.js';

/** Of places on one point so many are listed. */
const LISTED = 100;
const COLORS = ['#0b5cad', '#a3265f', '#24752a', '#8a4b00', '#5b3a9e', '#00696b', '#a02b20', '#4a5560'];

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
  /** Somebody moved the map: only then its view belongs in the address, and what is in view is told. */
  #moved = false;
  #card?: Card;
  #here?: Position;
  #notices?: Notices;
  #inRd = false;
  #inView = 0;

  constructor(host: MapElement, box: HTMLElement, shown: Shown) {
    this.#host = host;
    this.#box = box;
    this.#shown = shown;
  }

  async show(pressed: boolean): Promise<void> {
    if (!this.#engine) {
      this.#shown.tools.adoptPageStyles(this.#host, (sheet ??= styles(this.#shown.tools.css)));
      this.#backgrounds = backgroundsFor(this.#host, this.#shown);
      this.#build();
      const { center, zoom, part, placed } = startOf(this.#host, { asked: this.#shown.asked('kaart'), loaded: this.#shown.loaded, answer: this.#shown.answer });
      this.#mount(center, zoom);
      if (part) this.#engine!.fit(part, 19);
      await this.#look();
      if (this.#shown.chosen) await this.choose(this.#shown.chosen, undefined, placed);
      else this.spot();
    }
    if (pressed) this.#stage?.focus({ preventScroll: true }); // the button that was pressed is gone
  }

  stop(): void {
    this.#gone.abort();
    clearTimeout(this.#timer);
    this.#notices?.stop();
    clearTimeout(this.#dragged);
    this.#engine?.destroy();
    this.#engine = undefined;
    this.#stage?.remove();
    for (const button of this.#box.querySelectorAll<HTMLElement>(':scope > .owc-map-show')) button.hidden = false;
  }

  /** The backgrounds or the sources are others. */
  renew(): void {
    if (!this.#stage) return;
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
    this.#card!.hide();
    if (opener) this.#card!.opener = opener;
    const place = id ? await this.#shown.places.place(id) : null;
    if (this.#gone.signal.aborted || id !== this.#shown.chosen) return;
    if (place) {
      this.#card!.place(place, Boolean(opener));
      const [x, y] = engine.project(place.at);
      const { clientWidth, clientHeight } = this.#canvas;
      const outside = x < 24 || y < 48 || x > clientWidth - 24 || y > clientHeight - 24;
      if (!place.nowhere && !still && (outside || !opener?.matches('.owc-map-marker'))) toward(engine, place.geometry, place.at);
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

  get #canvas(): HTMLElement {
    return this.#stage!.querySelector<HTMLElement>('.owc-map-canvas')!;
  }

  #build(): void {
    const { signal } = this.#gone;
    const stage = (this.#stage = stageOf(this.#shown, this.#host.label, this.#backgrounds, {
      zoom: (step) => {
        const { center, zoom } = this.#engine!.view();
        this.#moved = true;
        this.#engine!.setView(center, zoom + step);
      },
      pan: (x, y) => {
        const { clientWidth, clientHeight } = this.#canvas;
        this.#moved = true;
        this.#engine!.pan((x * clientWidth) / 3, (y * clientHeight) / 3);
      },
      located: (at) => this.#located(at),
      background: (index) => this.#change(index),
      full: (full) => this.#engine?.cooperate(!full),
      moved: () => void (this.#moved = true),
      escape: () => Boolean(this.#card!.shown) && (this.#card!.close(this.#markers!), true),
    }, signal));
    this.#notices = new Notices(this.#shown, stage);
    this.#card = new Card(this.#shown, this.#host, stage);
    for (const old of this.#box.querySelectorAll(':scope > .owc-map-stage')) old.remove();
    for (const button of this.#box.querySelectorAll<HTMLElement>(':scope > .owc-map-show')) button.hidden = true;
    this.#box.append(stage);
    stage.addEventListener('click', this.#pressed, { signal });
  }

  get #tiles() {
    const layers = [...(this.#backgrounds[this.#background]?.tiles ?? []), ...(this.#host.overlays ?? [])];
    const rd = Boolean(layers[0]?.rd);
    return layers.filter((layer) => Boolean(layer.rd) === rd);
  }

  #change(background: number): void {
    this.#background = background;
    this.#notices!.anew();
    if (this.#tiles.some(({ rd }) => rd) === this.#inRd) this.#engine!.setTiles(this.#tiles);
    else this.#remount();
    this.#foot();
  }

  /** RD is another plane: the engine begins anew at the same place. */
  #remount(): void {
    const { center, zoom } = this.#engine!.view();
    this.#engine!.destroy();
    const group = this.#canvas.firstElementChild!;
    group.replaceWith(group.cloneNode(false));
    this.#mount(center, zoom);
    void this.#look();
  }

  #mount(center: Position, zoom: number): void {
    const canvas = this.#canvas;
    this.#inRd = this.#tiles.some(({ rd }) => rd);
    this.#shown.loaded!.datasets.forEach(({ id, color }, index) => this.#colors.set(id, color || COLORS[index % COLORS.length]!));
    this.#engine = mount(canvas, {
      center,
      zoom,
      tiles: this.#tiles,
      on: {
        move: () => this.#moves(),
        rest: () => this.#rested(),
        click: (_, shape) => void (shape && this.#shown.choose(shape, this.#markers?.button(shape) ?? this.#markers?.group)),
        tile: (ok) => this.#notices!.tile(ok),
        refused: (how) => this.#notices!.refused(how),
      },
    });
    this.#markers = new Markers(canvas.firstElementChild as HTMLElement, this.#engine, {
      h: this.#shown.h,
      sheet: (markerSheet ??= markerStyles(this.#shown.tools.css)).styleSheet,
      texts: { group: this.#shown.tell(nl.markers, en.markers), keys: this.#shown.tell(nl.keys, en.keys), cluster: this.#shown.tell(nl.cluster, en.cluster) },
      color: (marker) => (marker.kind === 'place' && (marker.color || this.#colors.get(marker.dataset))) || COLORS[0]!,
      choose: (marker, button) => void this.#marker(marker, button),
    });
    const { spot } = this.#shown;
    this.#markers.mark('spot', spot?.at, spot?.name);
    this.#markers.mark('here', this.#here, this.#shown.tell(nl.here, en.here));
    this.#foot();
  }

  // What it shows

  async #look(): Promise<void> {
    const engine = this.#engine;
    if (!engine) return;
    const turn = ++this.#turn;
    const { zoom, bounds } = engine.view();
    const { markers, shapes, count } = await this.#shown.places.look({ zoom, bounds });
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
    this.#inView = count;
    this.#scale();
  }

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
        this.#shown.tools.announce(this.#shown.tell(nl.inView, en.inView)(this.#inView), this.#stage);
      }, 600);
    });
  }

  #foot(): void {
    this.#stage!.querySelector('.owc-map-foot')!.replaceChildren(...footOf(this.#shown, this.#tiles, this.#colors));
    this.#scale();
  }

  #scale(): void {
    const bar = this.#stage?.querySelector<HTMLElement>('.owc-map-scale');
    if (!bar || !this.#engine) return;
    const { center, zoom } = this.#engine.view();
    drawScale(this.#shown, bar, this.#inRd ? 3440.64 / 2 ** (zoom - 5) : mercatorResolution(center[1], zoom));
  }

  // What people do

  /** A place opens its card; a cluster comes closer, or lists what is on one point. */
  async #marker(marker: Marker, button: HTMLButtonElement): Promise<void> {
    const engine = this.#engine!;
    if (marker.kind === 'place') return this.#shown.choose(marker.id, button);
    if (closer(engine, marker.at, marker.bounds)) return void (this.#moved = true);
    const places = await this.#shown.places.members(marker.id, LISTED);
    if (this.#gone.signal.aborted) return;
    void this.#shown.choose(null);
    this.#card!.together(places, marker.count, marker.at, button);
  }

  readonly #pressed = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>('button');
    if (button?.matches('.owc-map-close')) this.#card!.close(this.#markers!);
    else if (button?.dataset.choose) void this.#shown.choose(button.dataset.choose, this.#card!.opener ?? this.#markers!.group);
  };

  #located(at: Position | null): void {
    if (!this.#engine || this.#gone.signal.aborted) return;
    if (!at) return this.#notices!.say(this.#shown.tell(nl.unlocated, en.unlocated));
    this.#moved = false; // where somebody is does not belong in an address
    this.#engine.setView(at, 15);
    this.#here = at;
    this.#markers!.mark('here', at, this.#shown.tell(nl.here, en.here));
    void this.#shown.near(at);
    this.#notices!.say('');
    this.#shown.tools.announce(this.#shown.tell(nl.located, en.located), this.#stage);
  }
}

let sheet: ReturnType<typeof styles> | undefined;
let markerSheet: ReturnType<typeof styles> | undefined;
