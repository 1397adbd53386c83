export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Loads the elements that are on the page, and those that come later. Returns a function that stops it.
 * An element that could not be fetched is tried again when the next one appears.
 */
export function autoload(loaders: Loaders, root: Document | DocumentFragment = document): () => void {
  const asked = new Set<string>();

  const look = (place: ParentNode): void => {
    const tags = new Set([...place.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
    for (const tag of tags) {
      const load = loaders[tag];
      if (!load || asked.has(tag)) continue;
      asked.add(tag);
      load().catch((error: unknown) => {
        asked.delete(tag);
        console.error(`OWC Elements: <${tag}> could not be loaded`, error);
      });
    }
  };

  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) look(root);
  });
  observer.observe(root, { childList: true, subtree: true });
  look(root);
  return () => observer.disconnect();
}
