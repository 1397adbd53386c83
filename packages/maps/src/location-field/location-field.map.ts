/** The map of a field, in which a place is pointed out: loaded when somebody asks for it. Everything works by buttons; arrow keys are an extra. */
import type { SearchTools } from '../address-search/address-search.js';
import type { Engine } from '../engine/engine.js';
import { mount } from '../engine/leaflet.js';
import { backgroundsOf } from '../map/map.backgrounds.js';
import { mercatorResolution } from '../mercator.js';
import type { Bounds, Geometry, Position } from '../model.js';
import type { LocationField } from './location-field.js';
import * as en from './location-field.map.en.js';
import * as nl from './location-field.map.nl.js';
import { styles } from './location-field.map.styles.js';
import { positionOf, positionsOf, shapeOf, type Shape } from './location-field.place.js';

interface Given {
  label: string;
  geometry: Geometry;
  choose(): void;
}

export interface PlaceMapOptions {
  given: readonly Given[];
  /** Where something is, in words. */
  where(at: Position): string;
  /** The address that is near, when there is one. */
  name(at: Position, signal: AbortSignal): Promise<string>;
  choose(shape: Shape): void;
  close(): void;
}

const COUNTRY: Position = [5.3, 52.1];
/** More buttons over a map can not be told apart. */
const MOST = 200;
/** So long the map stands still before it is told where. */
const SILENCE = 600;
const COLOR = '#0b5cad';
const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const ICONS = { zoomIn: 'M12 5v14M5 12h14', zoomOut: 'M5 12h14', up: 'M12 19V5M6 11l6-6 6 6', down: 'M12 5v14M6 13l6 6 6-6', left: 'M19 12H5M11 6l-6 6 6 6', right: 'M5 12h14M13 6l6 6-6 6' } as const;

let sheet: ReturnType<typeof styles> | undefined;
let maps = 0;
let drafts = 0;

export class PlaceMap {
  readonly #field: LocationField;
  readonly #tools: SearchTools;
  readonly #options: PlaceMapOptions;
  readonly #marks: { node: HTMLElement; at: Position }[] = [];
  #section!: HTMLElement;
  #canvas!: HTMLElement;
  #engine!: Engine;
  #opener!: HTMLElement;
  #gone = new AbortController();
  #asking?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;
  #hint?: ReturnType<typeof setTimeout>;
  /** The points of a line or an area, so far. */
  #points: Position[] = [];
  #dots: HTMLElement[] = [];
  #failures = 0;
  #moved = false;

  constructor(field: LocationField, tools: SearchTools, options: PlaceMapOptions) {
    this.#field = field;
    this.#tools = tools;
    this.#options = options;
  }

  get focused(): boolean {
    return this.#section.contains((this.#section.getRootNode() as Document | ShadowRoot).activeElement);
  }

  open(home: HTMLElement, opener: HTMLElement): void {
    const { adoptPageStyles, css } = this.#tools;
    adoptPageStyles(this.#field, (sheet ??= styles(css)));
    this.#opener = opener;
    this.#build();
    home.append(this.#section);
    opener.setAttribute('aria-expanded', 'true');
    opener.setAttribute('aria-controls', this.#section.id);
    this.#mount();
    this.chosen();
    this.#canvas.focus({ preventScroll: true });
    this.#section.scrollIntoView({ block: 'nearest' });
  }

  close(): void {
    this.#gone.abort();
    this.#asking?.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#hint);
    this.#engine.destroy();
    this.#section.remove();
    this.#opener.removeAttribute('aria-controls');
    this.#opener.setAttribute('aria-expanded', 'false');
  }

  /** Brings a point under the cross. */
  go(at: Position): void {
    this.#moved = true;
    this.#engine.setView(at, Math.max(this.#engine.view().zoom, 17));
  }

  /** Shows the place that the field has now. */
  chosen(): void {
    const { place } = this.#field;
    this.#points = place ? positionsOf(place.geometry) : [];
    this.#draw();
  }

  #tell<T extends string | ((...args: never[]) => string)>(dutch: T, english: T): T {
    return this.#tools.say(this.#field, dutch, english);
  }

  get #one(): boolean {
    return this.#field.kind === 'point';
  }

  #button(text: string, press: () => void, icon?: keyof typeof ICONS): HTMLButtonElement {
    const button = h('button', { type: 'button', class: icon ? `owc-location-tool owc-location-${icon}` : '', ...(icon && { 'aria-label': text, 'title': text }) }, icon ? svg(ICONS[icon]) : text);
    button.addEventListener('click', press);
    return button;
  }

  #build(): void {
    const id = `owc-location-${++maps}`;
    const { signal } = this.#gone;
    const zoom = (step: number) => (): void => {
      const { center, zoom } = this.#engine.view();
      this.#moved = true;
      this.#engine.setView(center, zoom + (zoom < 12 ? 2 * step : step)); // from the country to a street is far
    };
    const pan = (x: number, y: number) => (): void => this.#pan(x * (this.#canvas.clientWidth / 3), y * (this.#canvas.clientHeight / 3));
    const canvas = (this.#canvas = h('div', { 'class': 'owc-location-canvas', 'role': 'group', 'tabindex': '0', 'aria-label': this.#tell(nl.canvas, en.canvas), 'aria-describedby': `${id}-help ${id}-keys` },
      h('div', { 'class': 'owc-location-given', 'role': 'group', 'aria-label': this.#tell(nl.given, en.given) }),
      h('div', { 'class': 'owc-location-dots', 'aria-hidden': 'true' }),
      h('div', { 'class': 'owc-location-cross', 'aria-hidden': 'true' }, svg('M16 2v11M16 19v11M2 16h11M19 16h11M16 15.9v.2', 32)),
    ));
    const points = this.#one ? [] : [h('ol', { 'class': 'owc-location-points', 'aria-label': this.#tell(nl.points, en.points) }), h('p', { class: 'owc-location-more' })];
    const [pick, add, undo, done] = [
      this.#button(this.#tell(nl.pick, en.pick), () => this.#pick()),
      this.#button(this.#tell(nl.add, en.add), () => this.#pick()),
      this.#button(this.#tell(nl.undo, en.undo), () => this.#undo()),
      this.#button(this.#tell(nl.done, en.done), () => this.#done()),
    ];
    for (const button of [undo, done]) button.classList.add(button === undo ? 'owc-location-undo' : 'owc-location-done');
    (this.#one ? pick : add).classList.add('owc-location-pick');
    this.#section = h('section', { id, 'class': 'owc-location-map', 'aria-label': this.#tell(nl.map, en.map)(this.#field.labelText), 'data-owc': '' },
      h('p', { id: `${id}-help`, class: 'owc-location-help' }, this.#one ? this.#tell(nl.help, en.help) : this.#tell(nl.helpPoints, en.helpPoints)),
      h('p', { id: `${id}-keys`, class: 'owc-location-hidden' }, this.#tell(nl.keys, en.keys)),
      h('div', { class: 'owc-location-stage' },
        canvas,
        h('div', { class: 'owc-location-controls' },
          this.#button(this.#tell(nl.zoomIn, en.zoomIn), zoom(1), 'zoomIn'), this.#button(this.#tell(nl.zoomOut, en.zoomOut), zoom(-1), 'zoomOut'),
          this.#button(this.#tell(nl.up, en.up), pan(0, -1), 'up'), this.#button(this.#tell(nl.left, en.left), pan(-1, 0), 'left'),
          this.#button(this.#tell(nl.right, en.right), pan(1, 0), 'right'), this.#button(this.#tell(nl.down, en.down), pan(0, 1), 'down')),
        h('p', { 'class': 'owc-location-hint', 'aria-hidden': 'true', 'hidden': '' })),
      h('p', { class: 'owc-location-notice', hidden: '' }),
      h('p', { class: 'owc-location-middle' }),
      ...points,
      h('div', { class: 'owc-location-actions' }, ...(this.#one ? [pick] : [add, undo, done]), this.#button(this.#tell(nl.close, en.close), () => this.#options.close())),
      h('p', { class: 'owc-location-credits' }),
    );
    this.#section.addEventListener('keydown', this.#key, { signal });
    // A press that drags is not a press; what is on the canvas is no press on the place under it.
    canvas.addEventListener('pointerdown', () => (this.#moved = true), { signal, capture: true });
    canvas.addEventListener('wheel', () => void (this.#moved = true), { signal, passive: true });
  }

  #mount(): void {
    const field = this.#field;
    const background = (field.backgrounds ?? backgroundsOf(field.background || 'standaard', field.attribution ?? '', () => ''))[0];
    const tiles = background?.tiles ?? [];
    const inRd = Boolean(tiles[0]?.rd);
    const own = (field.center ?? '').split(',').map(Number);
    const center = own.length === 2 ? positionOf([own[1], own[0]]) : undefined;
    this.#engine = mount(this.#canvas, {
      center: center ?? COUNTRY,
      zoom: field.zoom || (center ? 13 : 7),
      tiles: tiles.filter(({ rd }) => Boolean(rd) === inRd),
      on: {
        move: () => this.#follow(),
        rest: () => this.#rested(),
        click: (at, shape) => this.#clicked(at, shape),
        tile: (ok) => this.#tile(ok),
        refused: (how) => this.#refused(how),
      },
    });
    const places = field.place ? positionsOf(field.place.geometry) : this.#options.given.flatMap(({ geometry }) => flat(geometry.coordinates));
    if (places.length) this.#engine.fit(boundsOf(places), 17);
    const group = this.#canvas.querySelector('.owc-location-given')!;
    const points = this.#options.given.filter(({ geometry }) => geometry.type === 'Point').slice(0, MOST);
    group.toggleAttribute('hidden', !points.length);
    points.forEach(({ label, geometry, choose }, index) => {
      const button = h('button', { type: 'button', class: 'owc-location-place', tabindex: index ? '-1' : '0' }, h('span', {}, label));
      button.addEventListener('click', choose);
      group.append(button);
      this.#marks.push({ node: button, at: geometry.coordinates as Position });
    });
    const credits = tiles.flatMap(({ attribution, attributionUrl }) => (attribution ? [attributionUrl ? h('a', { href: attributionUrl }, attribution) : h('span', {}, attribution)] : []));
    this.#section.querySelector('.owc-location-credits')!.replaceChildren(...credits);
    this.#follow();
    this.#middle();
  }

  // What it shows

  #draw(): void {
    const shape = shapeOf(this.#field.kind, this.#points) ?? shapeOf('line', this.#points);
    const others = this.#options.given.flatMap(({ geometry }, index) => (geometry.type === 'Point' ? [] : [{ id: `given-${index}`, geometry, color: COLOR, chosen: false }]));
    this.#engine.shapes([...others, ...(shape && shape.type !== 'Point' ? [{ id: `draft-${++drafts}`, geometry: shape, color: COLOR, chosen: true }] : [])]);
    this.#dots = this.#points.map((_, index) => h('span', { class: 'owc-location-dot' }, this.#one ? '' : String(index + 1)));
    this.#canvas.querySelector('.owc-location-dots')!.replaceChildren(...this.#dots);
    this.#section.querySelector('.owc-location-points')?.replaceChildren(...this.#points.map((at) => h('li', {}, this.#options.where(at))));
    const more = this.#section.querySelector('.owc-location-more');
    if (more) more.textContent = this.#missing ? this.#tell(nl.more, en.more)(this.#missing) : '';
    this.#section.querySelector('.owc-location-undo')?.setAttribute('aria-disabled', String(!this.#points.length));
    this.#section.querySelector('.owc-location-done')?.setAttribute('aria-disabled', String(this.#missing > 0));
    this.#follow();
  }

  get #missing(): number {
    return Math.max(0, (this.#field.kind === 'area' ? 3 : 2) - this.#points.length);
  }

  #follow(): void {
    const engine = this.#engine as Engine | undefined; // it moves before it is there
    if (!engine) return;
    for (const { node, at } of this.#marks) put(node, engine.project(at));
    this.#dots.forEach((dot, index) => put(dot, engine.project(this.#points[index]!)));
  }

  #rested(): void {
    this.#follow();
    if (this.#engine as Engine | undefined) this.#middle();
  }

  /** What is under the cross: shown at once, told when the map stands still. */
  #middle(): void {
    const line = this.#section.querySelector('.owc-location-middle')!;
    const { center, bounds, zoom } = this.#engine.view();
    const where = this.#options.where(center);
    const text = this.#tell(nl.middle, en.middle)(where);
    line.textContent = text;
    this.#asking?.abort();
    clearTimeout(this.#timer);
    if (!this.#moved) return;
    const { signal } = (this.#asking = new AbortController());
    this.#timer = setTimeout(async () => {
      const name = await this.#options.name(center, signal).catch(() => '');
      if (signal.aborted) return;
      if (name) line.textContent = this.#tell(nl.middle, en.middle)(this.#tell(nl.near, en.near)(name, where));
      const metres = mercatorResolution(center[1], zoom) * this.#canvas.clientWidth;
      const size = metres < 1000 ? `${Math.round(metres / 10) * 10} m` : `${Math.round(metres / 1000)} km`;
      this.#tools.announce(`${line.textContent!}. ${bounds[2] - bounds[0] < 30 ? this.#tell(nl.wide, en.wide)(size) : ''}`.trim(), this.#section);
    }, SILENCE);
  }

  // What people do

  #pan(x: number, y: number): void {
    this.#moved = true;
    this.#engine.pan(x, y);
  }

  #clicked(at: Position, shape: string | null): void {
    const given = shape?.startsWith('given-') ? this.#options.given[Number(shape.slice(6))] : undefined;
    if (given) return given.choose();
    this.#add(at);
    if (this.#one) this.#engine.setView(at, this.#engine.view().zoom);
  }

  /** The place under the cross. A point is all that was asked for; a line goes on. */
  #pick(): void {
    this.#add(this.#engine.view().center);
    if (this.#one) this.#options.close();
  }

  #add(at: Position): void {
    const position = positionOf(at);
    if (!position) return;
    this.#points = this.#one ? [position] : [...this.#points, position];
    this.#draw();
    if (this.#one) this.#options.choose({ type: 'Point', coordinates: position });
    else this.#tools.announce(this.#tell(nl.added, en.added)(this.#points.length, this.#options.where(position)), this.#section);
  }

  #undo(): void {
    if (!this.#points.length) return;
    this.#points = this.#points.slice(0, -1);
    this.#draw();
    this.#tools.announce(this.#tell(nl.removed, en.removed)(this.#points.length), this.#section);
  }

  #done(): void {
    const shape = shapeOf(this.#field.kind, this.#points);
    if (!shape) return this.#tools.announce(this.#tell(nl.more, en.more)(this.#missing), this.#section);
    this.#options.choose(shape);
    this.#options.close();
  }

  readonly #key = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    const step = ARROWS[key];
    if (key === 'Escape') this.#options.close();
    else if (step && target.matches('.owc-location-place')) {
      const buttons = this.#marks.map(({ node }) => node);
      const next = buttons[(buttons.indexOf(target) + (step[0] + step[1]) + buttons.length) % buttons.length]!;
      target.tabIndex = -1;
      next.tabIndex = 0;
      next.focus({ preventScroll: true });
      const at = this.#marks.find(({ node }) => node === next)!.at;
      const [x, y] = this.#engine.project(at);
      if (x < 22 || y < 22 || x > this.#canvas.clientWidth - 22 || y > this.#canvas.clientHeight - 22) this.#engine.setView(at, this.#engine.view().zoom);
    } else if (target !== this.#canvas) return;
    else if (step) this.#pan(step[0] * (shiftKey ? 10 : 60), step[1] * (shiftKey ? 10 : 60));
    else if (key === '+' || key === '=' || key === '-') this.#section.querySelector<HTMLElement>(key === '-' ? '.owc-location-zoomOut' : '.owc-location-zoomIn')!.click();
    else if (key === 'Enter') this.#pick();
    else return;
    event.preventDefault(); // neither the page nor a dialog around it does something with it
    event.stopPropagation();
  };

  #tile(ok: boolean): void {
    this.#failures = ok ? 0 : this.#failures + 1;
    const notice = this.#section.querySelector<HTMLElement>('.owc-location-notice')!;
    if (ok) notice.hidden = true;
    else if (this.#failures === 3) {
      notice.hidden = false;
      notice.textContent = this.#tell(nl.noTiles, en.noTiles);
      this.#tools.announce(notice.textContent, this.#section);
    }
  }

  /** Says for a moment how the map does move, to those who see that it does not. */
  #refused(how: 'wheel' | 'touch'): void {
    const hint = this.#section.querySelector<HTMLElement>('.owc-location-hint')!;
    hint.textContent = how === 'touch' ? this.#tell(nl.touch, en.touch) : this.#tell(nl.wheel, en.wheel)(/Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl');
    hint.hidden = false;
    clearTimeout(this.#hint);
    this.#hint = setTimeout(() => (hint.hidden = true), 1800);
  }
}

/** Makes an element. Text is text, whatever is in it. */
function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value || name !== 'class') element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function svg(d: string, size = 24): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [key, value] of Object.entries({ 'viewBox': `0 0 ${size} ${size}`, 'width': `${size}`, 'height': `${size}`, 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' })) node.setAttribute(key, value);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  node.append(path);
  return node;
}

function put({ style }: HTMLElement, [x, y]: [number, number]): void {
  style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`, 'important'); // our sheet takes back what a page says of buttons
}

function flat(coordinates: unknown): Position[] {
  const list = coordinates as unknown[];
  return typeof list[0] === 'number' ? [list as Position] : list.flatMap(flat);
}

function boundsOf(positions: readonly Position[]): Bounds {
  const [lons, lats] = [positions.map(([lon]) => lon), positions.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
