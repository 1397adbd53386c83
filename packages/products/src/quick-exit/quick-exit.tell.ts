import type { Text } from '@openwebconcept/core/localise.js';
import * as en from './quick-exit.en.js';
import * as nl from './quick-exit.nl.js';

let over: ReturnType<typeof setTimeout> | undefined;

/** Says how many presses are to go, that the page is left, or that it is over when they do not come. */
export function tell(
  place: Element,
  presses: number,
  patience: number,
  announce: (text: string, from?: Element) => void,
  say: <T extends Text>(place: Element, nl: T, en: T) => T,
): void {
  clearTimeout(over);
  if (presses > 2) return announce(say<string>(place, nl.leaving, en.leaving), place);
  announce(say(place, nl.more, en.more)(3 - presses), place);
  over = setTimeout(() => place.isConnected && announce(say<string>(place, nl.over, en.over), place), patience);
}
