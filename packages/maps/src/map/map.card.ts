/** The card of the chosen place, or the places that share one point. */
import type { CardPart, Place } from '../model.js';
import type { h as H } from './map.load.js';
import { imageUrl, protocolOf } from './map.markers.js';

/** A link that a source names leads to a page, a telephone or a mailbox. */
function linkUrl(url: string): string {
  return /^(https?|mailto|tel):$/.test(protocolOf(url)) ? url : '';
}

export interface CardTexts {
  close: string;
  details(title: string): string;
  together(count: number): string;
  rest(count: number): string;
}

let cards = 0;

function frame(h: typeof H, level: number, title: string, texts: CardTexts, ...parts: (HTMLElement | false | null)[]): HTMLElement {
  const id = `owc-map-card-${++cards}`;
  return h(
    'section',
    { 'class': 'owc-map-card', 'aria-labelledby': id },
    h(`h${level}` as 'h3', { id, tabindex: '-1' }, title),
    h('div', { class: 'owc-map-parts' }, ...parts),
    h('button', { type: 'button', class: 'owc-map-close' }, texts.close),
  );
}

export function placeCard(h: typeof H, level: number, place: Place, texts: CardTexts): HTMLElement {
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
  return frame(h, level, place.title, texts, ...place.card.map(draw), href && !linked ? h('p', {}, h('a', { href }, texts.details(place.title))) : null);
}

export function togetherCard(h: typeof H, level: number, places: Place[], count: number, texts: CardTexts): HTMLElement {
  const rows = places.map(({ id, title }) => h('li', {}, h('button', { 'type': 'button', 'data-choose': id }, title)));
  return frame(h, level, texts.together(count), texts, h('ul', {}, ...rows), count > places.length && h('p', {}, texts.rest(count - places.length)));
}
