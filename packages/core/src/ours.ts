/** A node that an element of ours made: we write only into these. */
export const isOurs = (node: Element): boolean => node.hasAttribute('data-owc');

/** Makes a node of ours. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  node.setAttribute('data-owc', '');
  return node;
}

/** Writes an attribute only where that changes something: a complete page is upgraded without a mutation. */
export function setAttribute(node: Element, name: string, value: string | null): void {
  if (value === null) node.removeAttribute(name);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

let count = 0;
const given = new WeakSet<Element>();

/**
 * The id of a node, made when it has none. An id of ours that came along with a clone or a saved page is renewed when another
 * node has it too: the one that we gave it to keeps it, wherever it stands.
 */
export function idOf(node: Element): string {
  const root = node.getRootNode() as Partial<Document>;
  if (node.id && (!node.id.startsWith('owc-') || given.has(node) || (root.querySelectorAll?.(`#${CSS.escape(node.id)}`).length ?? 1) < 2)) return node.id;
  do node.id = `owc-${++count}`;
  while ((root.getElementById?.(node.id) ?? node) !== node);
  given.add(node);
  return node.id;
}
