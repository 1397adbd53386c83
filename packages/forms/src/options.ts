/** An option of a long list: what people see, and what is sent for it. */
export interface Option {
  value: string;
  label: string;
}

/** An option that can be found. */
export interface Findable extends Option {
  readonly key: string;
}

/** A text as it is compared: without capitals, accents and signs, so that “’s-hertogenbosch” and “S Hertogenbosch” are one. */
export const keyOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');

/** Options from what a page or a server gave: texts, or objects with `value` and `label`. What is neither is left out. */
export const optionsOf = (list: readonly unknown[]): Findable[] =>
  list.flatMap((one) => {
    const { value, label = value } = (typeof one === 'object' && one ? one : { value: one }) as { value?: unknown; label?: unknown };
    const words = textOf(label);
    return words ? { value: textOf(value) || words, label: words, key: keyOf(words) } : [];
  });

/** The options that fit a text, best first: that are it, start with it, have a word that starts with it, or have it somewhere. */
export function fitting(options: readonly Findable[], text: string): readonly Findable[] {
  const query = keyOf(text);
  if (!query) return options;
  const found: Findable[][] = [[], [], [], []];
  for (const option of options) {
    const { key } = option;
    if (key.includes(query)) found[key === query ? 0 : key.startsWith(query) ? 1 : key.includes(` ${query}`) ? 2 : 3]!.push(option);
  }
  return found.flat();
}

/** The option that a text is: to the letter, or as people mean it. */
export function sameAs(options: readonly Findable[], text: string): Findable | undefined {
  const [typed, key] = [text.trim(), keyOf(text)];
  return options.find(({ label, value }) => label === typed || value === typed) ?? (key ? options.find((option) => option.key === key) : undefined);
}
