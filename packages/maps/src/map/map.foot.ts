/** What stands under the map: the legend, how far is how far, and whose map it is; and what is said over it. */
import type { Tiles } from '../engine/engine.js';
import type { Shown } from './map.load.js';
import * as en from './map.view.en.js';
import * as nl from './map.view.nl.js';

export function footOf(shown: Shown, tiles: Tiles[], colors: Map<string, string>): HTMLElement[] {
  const { h } = shown;
  const credits = tiles.flatMap(({ attribution, attributionUrl }, index) => (attribution && tiles.findIndex((one) => one.attribution === attribution) === index ? [attributionUrl ? h('a', { href: attributionUrl }, attribution) : h('span', {}, attribution)] : []));
  const { datasets } = shown.loaded!;
  const rows = datasets.map(({ id, title }) => {
    const swatch = h('span', { class: 'owc-map-swatch' });
    swatch.style.setProperty('--_color', colors.get(id)!);
    return h('li', {}, swatch, title);
  });
  return [
    ...(rows.length > 1 ? [h('ul', { 'class': 'owc-map-legend', 'aria-label': shown.tell(nl.legend, en.legend) }, ...rows)] : []),
    h('div', { class: 'owc-map-scale' }),
    ...(credits.length ? [h('p', { class: 'owc-map-credits' }, ...credits)] : []),
  ];
}

/** Draws the scale. What stays as it is, is left alone: the page would be laid out anew. */
export function drawScale(shown: Shown, bar: HTMLElement, metres: number): void {
  const most = metres * 100;
  const power = 10 ** Math.floor(Math.log10(most));
  const round = power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
  const text = round >= 1000 ? `${round / 1000} km` : `${round} m`;
  const size = `${Math.round(round / metres)}px`;
  if (bar.style.getPropertyValue('--_scale') !== size) bar.style.setProperty('--_scale', size);
  if (bar.lastChild?.textContent !== text) bar.replaceChildren(shown.h('span', { class: 'owc-map-hidden' }, shown.tell(nl.scale, en.scale)(text)), shown.h('span', { 'aria-hidden': 'true' }, text));
}

/** What is said over the map: that its background does not come, and how it does move. */
export class Notices {
  readonly #shown: Shown;
  readonly #stage: HTMLElement;
  #failures = 0;
  #hint?: ReturnType<typeof setTimeout>;

  constructor(shown: Shown, stage: HTMLElement) {
    this.#shown = shown;
    this.#stage = stage;
  }

  stop(): void {
    clearTimeout(this.#hint);
  }

  /** A tile came or did not. */
  tile(ok: boolean): void {
    this.#failures = ok ? 0 : this.#failures + 1;
    if (ok) this.say('', 'tiles');
    else if (this.#failures === 3) this.say(this.#shown.tell(nl.noTiles, en.noTiles), 'tiles');
  }

  /** Another background. */
  anew(): void {
    this.#failures = 0;
    this.say('');
  }

  say(text: string, of = ''): void {
    const notice = this.#stage.querySelector<HTMLElement>('.owc-map-notice')!;
    if (!text && (notice.dataset.of ?? '') !== of) return;
    notice.hidden = !text;
    notice.dataset.of = of;
    if (text && notice.textContent !== text) this.#shown.tools.announce(text, this.#stage);
    notice.textContent = text;
  }

  /** Says for a moment how the map does move, to those who see that it does not. */
  refused(how: 'wheel' | 'touch'): void {
    const hint = this.#stage.querySelector<HTMLElement>('.owc-map-hint')!;
    hint.textContent = how === 'touch' ? this.#shown.tell(nl.touch, en.touch) : this.#shown.tell(nl.wheel, en.wheel)(/Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl');
    hint.hidden = false;
    clearTimeout(this.#hint);
    this.#hint = setTimeout(() => (hint.hidden = true), 1800);
  }
}
