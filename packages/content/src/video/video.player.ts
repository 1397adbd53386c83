// The player of a video that stands elsewhere. Loaded when the visitor wants to see it; it imports nothing that a page has already.
import type { say as Say } from '@openwebconcept/core/localise.js';
import type { Provider } from './video.js';
import * as en from './video.player.en.js';
import * as nl from './video.player.nl.js';

type Address = NonNullable<Provider['address']>;

/** `90`, `90s` or `1m30s` in seconds. */
function seconds(time: string): number {
  const [, hours = 0, minutes = 0, rest = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}

/** A host of YouTube that sets no cookies before the video plays. */
const youTube: Address = ({ hostname, pathname, searchParams }, play, language) => {
  const path = pathname.split('/').filter(Boolean);
  const id = hostname.endsWith('youtu.be') ? path[0] : (searchParams.get('v') ?? (/^(embed|shorts|live|v)$/.test(path[0] ?? '') ? path[1] : ''));
  if (!/^[\w-]{6,}$/.test(id ?? '')) return undefined;
  const query = new URLSearchParams({ rel: '0', hl: language, cc_lang_pref: language });
  const start = seconds(searchParams.get('t') ?? searchParams.get('start') ?? '');
  if (start) query.set('start', String(start));
  if (play) query.set('autoplay', '1');
  return `https://www.youtube-nocookie.com/embed/${id}?${query}`;
};

/** `dnt`: Vimeo then does not follow its visitor. A video that is not listed has a second part in its address. */
const vimeo: Address = ({ pathname, searchParams, hash }, play) => {
  const [, id, secret] = /\/(\d+)(?:\/(\w+))?\/?$/.exec(pathname) ?? [];
  if (!id) return undefined;
  const query = new URLSearchParams({ dnt: '1' });
  const h = secret ?? searchParams.get('h');
  if (h) query.set('h', h);
  if (play) query.set('autoplay', '1');
  return `https://player.vimeo.com/video/${id}?${query}${hash.startsWith('#t=') ? hash : ''}`;
};

/** The frame of the player, or nothing when the address is not one of a video. */
export function player(link: URL, { name, address }: Provider, play: boolean, language: string): HTMLIFrameElement | undefined {
  const src = (address ?? { YouTube: youTube, Vimeo: vimeo }[name])?.(link, play, language);
  if (!src) return undefined;
  const frame = document.createElement('iframe');
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  // The player may know on which site it is shown (YouTube refuses without), not on which page.
  frame.referrerPolicy = 'strict-origin';
  // Its own scripts and storage; no forms, no downloads, and this page stays where it is.
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox');
  if (!play) frame.loading = 'lazy';
  frame.src = src;
  return frame;
}

/** Keeps whether the visitor need not be asked about a site again, and tells it to the videos of this page, also to those of another copy of this library. */
export function choose(key: string, { name }: Provider, known: boolean): void {
  try {
    const names = (localStorage.getItem(key) ?? '').split(',').filter((other) => other && other !== name);
    if (known) names.push(name);
    if (names.length) localStorage.setItem(key, names.join());
    else localStorage.removeItem(key);
  } catch {
    // it is asked again next time
  }
  dispatchEvent(new Event(`${key}-choice`));
}

/** The button for who wants to be asked again. */
export const wayBack = (place: Element, { name }: Provider, say: typeof Say): HTMLButtonElement =>
  Object.assign(document.createElement('button'), { type: 'button', part: 'forget', textContent: say(place, nl.forget, en.forget)(name) });
