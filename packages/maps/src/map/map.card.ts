/** The card of the chosen place, or the places that share one point. */
import type { CardPart, Place, Position } from '../model.js';
import type { Child, Shown } from './map.load.js';
import { imageUrl, protocolOf, type Markers } from './map.markers.js';
import type { MapElement } from './map.js';
import * as en from './map.view.en.js';
import * as nl from './map.view.nl.js';

/** A link that a source names leads to a page, a telephone or a mailbox. */
function linkUrl(url: string): string {
  return /^(https?|mailto|tel):$/.test(protocolOf(url)) ? url : '';
}

let cards = 0;

export class Card {
  /** What takes focus again when the card closes. */
  opener?: HTMLElement;
  readonly #shown: Shown;
  readonly #host: MapElement;
  readonly #stage: HTMLElement;
  #at?: Position;

  constructor(shown: Shown, host: MapElement, stage: HTMLElement) {
    this.#shown = shown;
    this.#host = host;
    this.#stage = stage;
  }

  get shown(): Element | null {
    return this.#stage.querySelector('.owc-map-card');
  }

  hide(): void {
    this.shown?.remove();
  }

  /** @param focus somebody opened it */
  place(place: Place, focus: boolean): void {
    const { h } = this.#shown;
    const seen = new Set([place.title]);
    const draw = (part: CardPart): HTMLElement | false => {
      if (part.kind === 'image') {
        const src = imageUrl(part.url);
        return src !== '' && h('img', { src, alt: part.alt, loading: 'lazy', width: part.width ? String(part.width) : null, height: part.height ? String(part.height) : null });
      }
      if (!part.text || seen.has(part.text)) return false; // a card often says its title again
      seen.add(part.text);
      if (part.kind === 'link') {
        const href = linkUrl(part.url);
        return href !== '' && h('p', {}, h('a', { href }, part.text));
      }
      return h('p', { class: part.kind === 'text' ? false : `owc-map-${part.kind}` }, part.text);
    };
    const href = place.url && linkUrl(place.url);
    const linked = place.card.some((part) => part.kind === 'link' && part.url === place.url);
    this.#at = place.at;
    this.#show(focus, place.title, ...place.card.map(draw), href && !linked ? h('p', {}, h('a', { href }, this.#shown.tell(nl.details, en.details)(place.title))) : null);
  }

  together(places: Place[], count: number, at: Position, opener: HTMLElement): void {
    const { h } = this.#shown;
    const rows = places.map(({ id, title }) => h('li', {}, h('button', { 'type': 'button', 'data-choose': id }, title)));
    this.opener = opener;
    this.#at = at;
    this.#show(true, this.#shown.tell(nl.together, en.together)(count), h('ul', {}, ...rows), count > places.length && h('p', {}, this.#shown.tell(nl.rest, en.rest)(count - places.length)));
  }

  /** Focus goes back to what opened it, or to what stands there now. */
  close(markers: Markers): void {
    const { opener } = this;
    const within = this.shown?.contains((this.#host.getRootNode() as Document | ShadowRoot).activeElement);
    const { chosen } = this.#shown;
    this.hide();
    this.opener = undefined;
    void this.#shown.choose(null);
    if (!within) return;
    const back = opener?.isConnected ? opener : ((chosen && markers.button(chosen)) || (this.#at && markers.nearest(this.#at)) || this.#stage);
    back?.focus();
  }

  #show(focus: boolean, title: string, ...parts: Child[]): void {
    const { h } = this.#shown;
    const id = `owc-map-card-${++cards}`;
    this.hide();
    this.#stage.querySelector('.owc-map-canvas')!.after(h(
      'section',
      { 'class': 'owc-map-card', 'aria-labelledby': id },
      h(`h${Math.min(6, (this.#host.headingLevel || 2) + 1)}` as 'h3', { id, tabindex: '-1' }, title),
      h('div', { class: 'owc-map-parts' }, ...parts),
      h('button', { type: 'button', class: 'owc-map-close' }, this.#shown.tell(nl.close, en.close)),
    ));
    if (!focus) return;
    const heading = this.shown!.querySelector<HTMLElement>('[tabindex]')!;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'nearest' }); // no further: on a small screen the map stays in view
  }
}
