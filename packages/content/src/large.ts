import { css } from '@lit/reactive-element';
import { announce } from '@openwebconcept/core/announce.js';
import { say } from '@openwebconcept/core/localise.js';

/** An image that can be seen large. */
export interface Large {
  /** The large file. */
  readonly href: string;
  /** The image in the page: it says what is seen, and stands there until the large one has come. */
  readonly image: HTMLImageElement | null;
  readonly caption: Element | null;
}

/** Shows images large, over the page. What does that is loaded now; where it cannot be loaded the browser shows the file. */
export async function enlarge(host: Element, items: readonly Large[], index: number, opener: HTMLElement): Promise<void> {
  try {
    const { view } = await import('./viewer/viewer.js');
    if (host.isConnected) view({ host, items, index, opener, css, say, announce });
  } catch {
    if (host.isConnected) location.assign(items[index]!.href);
  }
}

/** Away goes what was shown large, with the element that showed it. */
export const dismiss = (host: Element): void => host.shadowRoot?.querySelector('dialog')?.close();

let told = false;

/** Images without a text are not there for who does not see them. An empty one says that it only decorates, which what can be enlarged does not. */
export function missText(host: Element, missing: string): void {
  const image = !told && host.querySelector(missing);
  if (!image) return;
  told = true;
  console.warn(`<${host.localName}>: an image has no text in its alt attribute. Write what can be seen in it.`, image);
}
