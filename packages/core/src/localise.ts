/** A text, or a function that makes one. Dutch is the source; every other language is a translation of it. */
export type Text = string | ((...args: never[]) => string);

const translations = new Map<Text, Record<string, Text>>();

/**
 * Adds or replaces a text: `translate('fy', nl.required, label => …)`, or `translate('nl', nl.required, …)` for a wording of
 * your own. Elements that are on the page already take it at their next update.
 */
export function translate<T extends Text>(language: string, source: T, text: T): void {
  translations.set(source, { ...translations.get(source), [language]: text });
}

/** The language at this place in the page: the closest `lang`, also across shadow roots. Dutch when there is none. */
export function languageOf(place: Element): string {
  for (let node: Element | null = place; node; ) {
    const closest: Element | null = node.closest('[lang]');
    if (closest) return closest.getAttribute('lang') || 'nl';
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'nl';
}

/** The text in the language of this place: `say(this, nl.open, en.open)`. Unknown languages fall back on English, as pages about the Netherlands do. */
export function say<T extends Text>(place: Element, nl: T, en: T): T {
  const language = languageOf(place).toLowerCase().split('-')[0]!;
  return (translations.get(nl)?.[language] as T | undefined) ?? (language === 'nl' ? nl : en);
}
