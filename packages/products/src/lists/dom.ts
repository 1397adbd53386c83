/** What stands in a node; `false` and nothing are left out. */
export type Child = Node | string | false | null | undefined;

/** Makes an element. Text is text, whatever is in it; an attribute that is `false` or nothing is not there. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, string | false | null | undefined>, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value != null && value !== false) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** A heading of a level; under the sixth there is none. */
export function heading(level: number, attributes: Record<string, string | false | null | undefined>, ...children: Child[]): HTMLHeadingElement {
  return h(`h${Math.min(6, Math.max(1, level))}` as 'h1', attributes, ...children);
}

/** A link, or its text when there is no address. */
export function link(url: string, attributes: Record<string, string | false | null | undefined>, ...children: Child[]): HTMLElement {
  return url ? h('a', { href: url, ...attributes }, ...children) : h('span', attributes, ...children);
}

/** Lets the page do what it has to, such as show what was typed. */
export const pause = (): Promise<void> => new Promise((go) => setTimeout(go));
