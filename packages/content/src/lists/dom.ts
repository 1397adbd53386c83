/** What stands in a node; `false` and nothing are left out. */
export type Child = Node | string | false | null | undefined;
type Attributes = Record<string, string | boolean | null | undefined>;

/** Makes an element. Text is text, whatever is in it; an attribute that is `false` or nothing is not there. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value != null && value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** A heading of a level; under the sixth there is none. */
export function heading(level: number, attributes: Attributes, ...children: Child[]): HTMLHeadingElement {
  return h(`h${Math.min(6, Math.max(1, Math.floor(level) || 2))}` as 'h1', attributes, ...children);
}

/** A link, or its text when there is no address. */
export function link(url: string, attributes: Attributes, ...children: Child[]): Node {
  if (url) return h('a', { href: url, ...attributes }, ...children);
  return Object.values(attributes).some((value) => value != null && value !== false) ? h('span', attributes, ...children) : fragment(children);
}

export function fragment(children: Child[]): DocumentFragment {
  const nodes = document.createDocumentFragment();
  nodes.append(...children.filter((child): child is Node | string => Boolean(child)));
  return nodes;
}

/** With a space between them. */
export function spaced(children: Child[]): Child[] {
  return children.filter(Boolean).flatMap((child, index) => (index ? [' ', child] : [child]));
}
