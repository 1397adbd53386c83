/**
 * Registers an element. A page can hold two copies of the library (two plugins, a bundle and a module): the first one wins
 * and the console says so once, where `customElements.define` would throw and stop everything after it.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) warnOnce(tag);
  else customElements.define(tag, element);
}

let warned = false;
function warnOnce(tag: string): void {
  if (warned) return;
  warned = true;
  console.warn(`OWC Elements is on this page more than once (seen at <${tag}>). The first copy is used.`);
}
