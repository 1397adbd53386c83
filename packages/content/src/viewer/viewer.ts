// Images over the page, one at a time. Loaded when somebody asks for the first; it imports nothing that a page has already.
import type { css as Css } from '@lit/reactive-element';
import type { announce as Announce } from '@openwebconcept/core/announce.js';
import type { say as Say } from '@openwebconcept/core/localise.js';
import type { Large } from '../large.js';
import * as en from './en.js';
import * as nl from './nl.js';
import { styles } from './viewer.styles.js';

/** What is asked of the viewer. */
export interface Asked {
  /** The element that the images are of; the dialog stands in its shadow root. */
  readonly host: Element;
  readonly items: readonly Large[];
  readonly index: number;
  /** What gets focus when it closes. */
  readonly opener: HTMLElement;
  readonly css: typeof Css;
  readonly say: typeof Say;
  readonly announce: typeof Announce;
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, properties: object, ...children: Node[]): HTMLElementTagNameMap[K] {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

/** Shows them. */
export function view({ host, items, index, opener, css, say, announce }: Asked): void {
  const root = host.shadowRoot!;
  if (root.querySelector('dialog')) return; // pressed twice while it was loading
  let at = index;

  const button = (text: string, onclick: () => void): HTMLButtonElement => make('button', { type: 'button', textContent: text, onclick });
  const status = make('p', {});
  const close = button(say<string>(host, nl.close, en.close), () => dialog.close());
  const image = make('img', {});
  const region = make('section', {}, image);
  const caption = make('div', {});
  const actual = button(say<string>(host, nl.actual, en.actual), () => resize(actual.ariaPressed !== 'true'));
  const previous = button('', () => go(at - 1));
  const next = button('', () => go(at + 1));
  previous.ariaLabel = say<string>(host, nl.previous, en.previous);
  next.ariaLabel = say<string>(host, nl.next, en.next);
  const dialog = make('dialog', {}, make('header', {}, status, close), region, make('footer', {}, caption, actual, previous, next));
  actual.hidden = true; // until it is known how large the image is
  previous.hidden = next.hidden = items.length < 2;

  /** In its own size an image is larger than the window: it scrolls, also by the keyboard. */
  const resize = (large: boolean): void => {
    actual.ariaPressed = String(large);
    if (large) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
    region.role = large ? 'region' : null;
    region.ariaLabel = large ? image.alt || say<string>(host, nl.title, en.title) : null;
    if (large) region.scrollTo((region.scrollWidth - region.clientWidth) / 2, (region.scrollHeight - region.clientHeight) / 2);
  };

  /** Only what is shown smaller than it is has a size of its own to show. */
  const measure = (): void => {
    if (actual.ariaPressed === 'true') return;
    const had = root.activeElement === actual;
    actual.hidden = !(image.naturalWidth > region.clientWidth || image.naturalHeight > region.clientHeight);
    if (had && actual.hidden) close.focus();
  };

  const show = (): string => {
    const item = items[at]!;
    const { alt = '', currentSrc = '' } = item.image ?? {};
    const count = items.length > 1 ? say(host, nl.count, en.count)(at + 1, items.length) : '';
    resize(false);
    Object.assign(image, { alt, src: item.href });
    image.style.backgroundImage = currentSrc && `url(${JSON.stringify(currentSrc)})`;
    caption.replaceChildren(...(item.caption?.cloneNode(true).childNodes ?? []));
    status.textContent = count;
    previous.ariaDisabled = String(at === 0);
    next.ariaDisabled = String(at === items.length - 1);
    return (dialog.ariaLabel = [count, alt || (!count && say<string>(host, nl.title, en.title))].filter(Boolean).join(': '));
  };

  const go = (to: number): void => {
    if (!items[to] || to === at) return;
    at = to;
    announce(show(), image);
  };

  image.onload = () => {
    image.style.backgroundImage = '';
    measure();
  };
  image.onerror = () => {
    if (!dialog.open) return;
    measure();
    const text = say<string>(host, nl.failed, en.failed);
    caption.replaceChildren(make('p', { textContent: text }));
    announce(text, image);
  };
  const watcher = new ResizeObserver(measure);
  watcher.observe(region);

  /** To the right is on, or back where one reads from right to left. */
  const side = (): number => (getComputedStyle(dialog).direction === 'rtl' ? -1 : 1);

  // A finger that sweeps sideways turns the page, unless it scrolls or two of them zoom.
  let from = NaN;
  region.onpointerdown = ({ pointerType, isPrimary, clientX }) => {
    from = pointerType === 'touch' && isPrimary && !region.hasAttribute('tabindex') && (visualViewport?.scale ?? 1) === 1 ? clientX : NaN;
  };
  region.onpointerup = ({ clientX }) => {
    const by = clientX - from;
    from = NaN;
    if (Math.abs(by) > 48) go(by < 0 ? at + side() : at - side());
  };
  region.onpointercancel = () => (from = NaN);

  dialog.onkeydown = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target === region) return; // the browser's own, or it scrolls
    const to = { ArrowRight: at + side(), ArrowLeft: at - side(), Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined || items.length < 2) return;
    event.preventDefault();
    go(to);
  };
  const sheet = styles(css).styleSheet!;
  dialog.onclose = () => {
    watcher.disconnect();
    dialog.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    opener.focus();
  };

  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  root.append(dialog);
  show();
  dialog.showModal();
}
