import type { PropertyValues } from '@lit/reactive-element';
import { define } from '@openwebconcept/core/define.js';
import { languageOf, say } from '@openwebconcept/core/localise.js';
import { ContentPart } from '../content-part.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { page, styles } from './video.styles.js';

/** Who shows videos that stand elsewhere. */
export interface Provider {
  /** As visitors know it. */
  readonly name: string;
  /** The hosts of its links. */
  readonly hosts: RegExp;
  /** The address of its player, without cookies where it can; `play` when the visitor just asked to see it. YouTube and Vimeo need none. */
  readonly address?: (link: URL, play: boolean, language: string) => string | undefined;
}

/** Where the choices of a visitor are kept: the names of who need not be asked about again. */
const key = 'owc-video';
const told = new Set<string>();

/**
 * A video with what is said in it. A video of another site is asked about first: nothing is loaded from there before the visitor
 * says so, and then without cookies where the site can do that. Without a script there is the link. A `<video>` of your own stays as it is.
 *
 * ```html
 * <owc-video>
 *   <a href="https://www.youtube.com/watch?v=M7lc1UVf-VE">Zo vraagt u een paspoort aan (video op YouTube, 2 minuten)</a>
 *   <details>
 *     <summary>Lees wat er in de video wordt gezegd</summary>
 *     <p>…</p>
 *   </details>
 * </owc-video>
 *
 * <owc-video>
 *   <video controls preload="metadata" width="1280" height="720" poster="/paspoort.jpg">
 *     <source src="/paspoort.mp4" type="video/mp4">
 *     <track kind="captions" srclang="nl" label="Nederlands" src="/paspoort.nl.vtt">
 *   </video>
 *   <details>…</details>
 * </owc-video>
 * ```
 *
 * A page with a strict policy allows the players: `frame-src https://www.youtube-nocookie.com https://player.vimeo.com`. Other sites are
 * added with `Video.providers.push({ name, hosts, address })`.
 *
 * @element owc-video
 * @slot - A link to the video, or a `<video>` with captions, and `<details>` with a transcript
 * @slot poster - An image of your own site, shown behind the question: `<img slot="poster" src="/paspoort.jpg" alt="">`
 * @csspart box - What is as large as the video
 * @csspart consent - The question
 * @csspart play - The button that loads the video
 * @csspart forget - The button that takes back that nothing need be asked
 */
export class Video extends ContentPart {
  static override slots = [''];
  static override styles = styles;
  static override look = page;
  /** Who shows videos. Add your own before the element is on the page. */
  static providers: Provider[] = [
    { name: 'YouTube', hosts: /(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/ },
    { name: 'Vimeo', hosts: /(^|\.)vimeo\.com$/ },
  ];

  /** What is shown: whose, which, and whether it plays. */
  #shown = '';
  #pressed = false;
  #observer?: MutationObserver;
  #listening?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, { subtree: true, childList: true, attributeFilter: ['href'] });
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of [`${key}-choice`, 'storage']) addEventListener(type, () => this.requestUpdate(), { signal });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#listening?.abort();
    this.#pressed = false; // a frame that is moved begins again; put back it is asked about again
    this.#show('');
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (!this.isConnected) return; // it comes back with an update of its own
    const video = this.querySelector('video');
    if (video) check(video);
    const link = this.querySelector<HTMLAnchorElement>(':scope > a[href]');
    const provider = link && !video ? Video.providers.find(({ hosts }) => hosts.test(link.hostname)) : undefined;
    if (!link || !provider) return void this.#show('');
    const known = isKnown(provider);
    const box = this.#show(`${link.href} ${known || this.#pressed}`);
    if (box && known) void this.#play(box, link, provider);
    else if (box) this.#ask(box, link, provider);
    const forget = this.renderRoot.querySelector<HTMLElement>('[part=forget]');
    if (forget) forget.hidden = !known;
  }

  /** An empty box when something else is to be shown than there is. */
  #show(what: string): HTMLElement | undefined {
    if (what === this.#shown) return undefined;
    this.#shown = what;
    this.renderRoot.querySelector('div')?.remove();
    if (!what) return undefined;
    const box = make('div', 'box');
    const whole = document.createElement('div');
    whole.append(box);
    this.renderRoot.prepend(whole);
    return box;
  }

  #ask(box: HTMLElement, link: HTMLAnchorElement, provider: Provider): void {
    const text = Object.assign(document.createElement('p'), { textContent: say(this, nl.videoConsent, en.videoConsent)(provider.name) });
    const play = make('button', 'play', say<string>(this, nl.videoPlay, en.videoPlay));
    play.ariaLabel = `${play.textContent}: ${nameOf(link)}`;
    const remember = Object.assign(document.createElement('input'), { type: 'checkbox' });
    const label = document.createElement('label');
    label.append(remember, say(this, nl.videoRemember, en.videoRemember)(provider.name));
    const consent = make('div', 'consent');
    consent.append(text, play, label);
    box.classList.toggle('poster', !!this.querySelector(':scope > [slot=poster]'));
    box.append(Object.assign(document.createElement('slot'), { name: 'poster' }), consent);
    play.addEventListener('click', () => {
      this.#pressed = true;
      this.#shown = `${link.href} true`;
      void this.#play(box, link, provider, remember.checked);
    });
  }

  async #play(box: HTMLElement, link: HTMLAnchorElement, provider: Provider, remember = false): Promise<void> {
    const pressed = this.#pressed;
    const lazy = await import('./video.player.js').catch(() => undefined);
    if (!box.isConnected) return;
    const frame = lazy?.player(new URL(link.href), provider, pressed, languageOf(this));
    if (!frame) return pressed ? location.assign(link.href) : this.#ask(box, link, provider);
    frame.title = nameOf(link);
    box.className = pressed ? 'pressed' : 'playing';
    box.replaceChildren(frame);
    const forget = lazy!.wayBack(this, provider, say);
    forget.hidden = !isKnown(provider);
    forget.addEventListener('click', () => {
      this.#pressed = false;
      lazy!.choose(key, provider, false);
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[part=play]')?.focus());
    });
    box.after(forget);
    if (pressed) frame.focus(); // the button that had it is gone
    if (remember) lazy!.choose(key, provider, true);
  }
}

const nameOf = (link: HTMLAnchorElement): string => link.textContent!.trim();

function make<K extends 'div' | 'button'>(tag: K, part: string, textContent = ''): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), { part, textContent }, tag === 'button' && { type: 'button' }) as HTMLElementTagNameMap[K];
}

/** Whether the visitor need not be asked about it again. Where nothing can be kept it is asked each time. */
function isKnown({ name }: Provider): boolean {
  try {
    return (localStorage.getItem(key) ?? '').split(',').includes(name);
  } catch {
    return false;
  }
}

/** For the author: what a video of your own needs. */
function check(video: HTMLVideoElement): void {
  const warn = (text: string): void => {
    if (told.has(text)) return;
    told.add(text);
    console.warn(`<owc-video>: ${text}`, video);
  };
  if (!video.querySelector('track:is([kind=captions], [kind=subtitles], :not([kind]))')) warn('a video has no captions. Add <track kind="captions" srclang="nl" src="…">.');
  if (video.autoplay) warn('a video starts by itself. Take away autoplay.');
}

define('owc-video', Video);

declare global {
  interface HTMLElementTagNameMap {
    'owc-video': Video;
  }
}
