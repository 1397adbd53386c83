import { define } from '@openwebconcept/core/define.js';
import { ContentPart } from '../content-part.js';
import { page } from './back.styles.js';

/**
 * The way back to a list. When that is where the visitor came from, it goes back in history, so that the filters, the page and the place
 * in the list are as they were. Otherwise, and without a script, it is a link like any other.
 *
 * ```html
 * <owc-back><a href="/nieuws">Terug naar het nieuws</a></owc-back>
 * ```
 *
 * @element owc-back
 * @slot - A link to the list
 */
export class Back extends ContentPart {
  static override look = page;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#clicked);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#clicked);
  }

  readonly #clicked = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link || link.target || event.button || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const steps = stepsBackTo(placeOf(link.href));
    if (!steps) return;
    event.preventDefault();
    history.go(-steps);
  };
}

/** An address without what only says how a list is shown: its filters, and where in it. */
function placeOf(url: string): string {
  const { origin, pathname } = new URL(url, location.href);
  return origin + pathname.replace(/\/$/, '');
}

/** How far back in history the list is, when the visitor came from there; 0 when not. Parts of this page that were jumped to are skipped. */
function stepsBackTo(list: string): number {
  const here = placeOf(location.href);
  const { navigation } = window as { navigation?: { currentEntry: { index: number } | null; entries: () => { url: string | null }[] } };
  if (!navigation?.currentEntry) return here !== list && !location.hash && document.referrer && placeOf(document.referrer) === list ? 1 : 0;
  const { index } = navigation.currentEntry;
  const urls = navigation.entries().map(({ url }) => url && placeOf(url));
  let from = index - 1;
  while (urls[from] === here) from--;
  return here !== list && urls[from] === list ? index - from : 0;
}

define('owc-back', Back);

declare global {
  interface HTMLElementTagNameMap {
    'owc-back': Back;
  }
}
