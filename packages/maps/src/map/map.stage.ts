/** What stands around the map: its controls, and the room for what is said of it. */
import type { Position } from '../model.js';
import { backgroundsOf } from './map.backgrounds.js';
import type { Shown } from './map.load.js';
import type { MapBackground, MapElement } from './map.js';
import * as en from './map.view.en.js';
import * as nl from './map.view.nl.js';

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

/** What people do with it. */
export interface Presses {
  zoom(step: number): void;
  /** By thirds of the map: right and down. */
  pan(x: number, y: number): void;
  /** Where somebody is; nothing when that cannot be known. */
  located(at: Position | null): void;
  background(index: number): void;
  /** It fills the screen, or does not any more. */
  full(full: boolean): void;
  /** Somebody moves the map by hand. */
  moved(): void;
  /** @returns whether there was something to close */
  escape(): boolean;
}

let stages = 0;

/** The backgrounds of a map, by what they are called. */
export function backgroundsFor({ backgrounds, background, attribution }: MapElement, shown: Shown): MapBackground[] {
  const named = (name: 'standaard' | 'grijs' | 'pastel' | 'water' | 'luchtfoto'): string => {
    switch (name) {
      case 'standaard': return shown.tell(nl.standaard, en.standaard);
      case 'grijs': return shown.tell(nl.grijs, en.grijs);
      case 'pastel': return shown.tell(nl.pastel, en.pastel);
      case 'water': return shown.tell(nl.water, en.water);
      case 'luchtfoto': return shown.tell(nl.luchtfoto, en.luchtfoto);
    }
  };
  return backgrounds ?? backgroundsOf(background, attribution, (name, nth) => (name ? named(name) : shown.tell(nl.other, en.other)(nth)));
}

export function stageOf(shown: Shown, label: string, backgrounds: MapBackground[], on: Presses, signal: AbortSignal): HTMLElement {
  const { h } = shown;
  const button = (name: keyof typeof ICONS, text: string, press: () => void): HTMLButtonElement => {
    const made = h('button', { 'type': 'button', 'class': `owc-map-tool owc-map-${name}`, 'aria-label': text, 'title': text }, icon(name));
    made.addEventListener('click', press);
    return made;
  };
  const opening = (name: 'move' | 'choice', drawn: keyof typeof ICONS, text: string, inside: HTMLElement): HTMLElement =>
    h('details', { class: `owc-map-${name}` }, h('summary', { 'class': 'owc-map-tool', 'aria-label': text, 'title': text }, icon(drawn)), inside);

  const move = opening('move', 'move', shown.tell(nl.move, en.move), h('div', { class: 'owc-map-pad' },
    button('up', shown.tell(nl.up, en.up), () => on.pan(0, -1)), button('left', shown.tell(nl.left, en.left), () => on.pan(-1, 0)),
    button('right', shown.tell(nl.right, en.right), () => on.pan(1, 0)), button('down', shown.tell(nl.down, en.down), () => on.pan(0, 1))));
  const id = `owc-map-${++stages}`;
  const text = shown.tell(nl.background, en.background);
  const choice = backgrounds.length > 1 && opening('choice', 'background', text, h('fieldset', {}, h('legend', {}, text),
    ...backgrounds.map(({ title }, index) => h('label', {}, h('input', { type: 'radio', name: `${id}-background`, value: String(index), checked: index === 0 && '' }), title))));
  if (choice) choice.addEventListener('change', ({ target }) => on.background(Number((target as HTMLInputElement).value)));
  const canvas = h('div', { class: 'owc-map-canvas' }, h('div', { class: 'owc-map-markers' }));
  const stage = h('section', { 'class': 'owc-map-stage', 'aria-label': shown.tell(nl.map, en.map)(label), 'tabindex': '-1', 'data-owc': '' },
    h('div', { class: 'owc-map-controls' },
      button('zoomIn', shown.tell(nl.zoomIn, en.zoomIn), () => on.zoom(1)), button('zoomOut', shown.tell(nl.zoomOut, en.zoomOut), () => on.zoom(-1)), move,
      'geolocation' in navigator && button('locate', shown.tell(nl.locate, en.locate), () => locate(on)), choice,
      document.fullscreenEnabled && button('full', shown.tell(nl.full, en.full), () => void toggle(stage))),
    canvas,
    h('p', { 'class': 'owc-map-hint', 'aria-hidden': 'true', 'hidden': '' }),
    h('p', { class: 'owc-map-notice', hidden: '' }),
    h('div', { class: 'owc-map-foot' }),
  );

  // A press that drags is not a press.
  let from = [0, 0];
  canvas.addEventListener('pointerdown', ({ clientX, clientY }) => {
    from = [clientX, clientY];
    on.moved();
  }, { signal, capture: true });
  canvas.addEventListener('click', (event) => {
    if (!event.detail || Math.hypot(event.clientX - from[0]!, event.clientY - from[1]!) < 6) return;
    event.stopPropagation();
    event.preventDefault();
  }, { signal, capture: true });
  canvas.addEventListener('wheel', () => on.moved(), { signal, passive: true });
  document.addEventListener('fullscreenchange', () => {
    const full = (stage.getRootNode() as Document | ShadowRoot).fullscreenElement === stage;
    const text = full ? shown.tell(nl.notFull, en.notFull) : shown.tell(nl.full, en.full);
    for (const name of ['aria-label', 'title']) stage.querySelector('.owc-map-full')?.setAttribute(name, text);
    on.full(full);
  }, { signal });
  // Who tabs out of a map that fills the screen would go through a page that is not there.
  stage.addEventListener('focusout', ({ relatedTarget }) => {
    if (document.fullscreenElement === stage && relatedTarget && !stage.contains(relatedTarget as Node)) void document.exitFullscreen();
  }, { signal });
  stage.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    if (event.key === 'Escape' && !event.defaultPrevented) {
      const open = target.closest<HTMLDetailsElement>('details[open]');
      if (open) {
        open.open = false;
        open.querySelector('summary')!.focus();
      } else if (!on.escape()) return;
      event.preventDefault();
    } else if (/^[-+=]$/.test(event.key) && target.closest('.owc-map-markers') && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      on.zoom(event.key === '-' ? -1 : 1);
    } else if (/^Arrow|^Home$|^End$/.test(event.key)) on.moved();
  }, { signal });
  // What opens over the map closes when one goes on.
  const open = stage.querySelectorAll('details');
  for (const details of open) {
    details.addEventListener('toggle', () => {
      if (details.open) for (const other of open) if (other !== details) other.open = false;
    }, { signal });
  }
  return stage;
}

function locate(on: Presses): void {
  navigator.geolocation.getCurrentPosition(({ coords }) => on.located([coords.longitude, coords.latitude]), () => on.located(null), { timeout: 15_000, maximumAge: 60_000 });
}

async function toggle(stage: HTMLElement): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await stage.requestFullscreen();
  } catch {
    // The page may not.
  }
}

function icon(name: keyof typeof ICONS): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [key, value] of Object.entries({ 'viewBox': '0 0 24 24', 'width': '24', 'height': '24', 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' })) svg.setAttribute(key, value);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}
