/** What all copies on a page share: was it said that there are several? */
type Copies = CustomElementRegistry & { owc?: boolean };

/**
 * Registers an element. A page can hold several copies of the library (two plugins, a bundle and a module): the first one wins
 * and the console says so once, where `customElements.define` would throw and stop everything after it.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const copies = customElements as Copies;
  if (!copies.get(tag)) copies.define(tag, element);
  else if (!copies.owc) {
    copies.owc = true;
    console.warn(`OWC Elements is more than once on this page (at <${tag}>). The first copy is used.`);
  }
}
