import type { Text } from '@openwebconcept/core/localise.js';

/** What every part of a page that is drawn by a template knows of that page. The plugin has the same, as `$context`. */
export interface PartContext {
  /** What ids begin with: `product-1201`. */
  id: string;
  /** The language of our own words. */
  words: 'nl' | 'en';
  /** The language of the words of the source when that is another one, otherwise empty. */
  foreign: string;
  /** The level of the headings of parts. */
  under: number;
  /** One of two texts, in the language of our words. */
  tell: <T extends Text>(dutch: T, english: T) => T;
}

/** A heading of a level that is not known beforehand, which a template cannot write. */
export function heading({ under }: { under: number }, id: string, text: string, language = ''): HTMLElement {
  const element = document.createElement(`h${Math.min(under, 6)}`);
  element.id = id;
  if (language) element.lang = language;
  element.textContent = text;
  return element;
}

/** A price in cents as people write it: `€ 83,87`. */
export function price(cents: number, words: string): string {
  return new Intl.NumberFormat(words === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** 3 februari 2026. */
export function longDate(date: string, words: string): string {
  return new Intl.DateTimeFormat(words === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
