/** What the fragment of the address points to, in the document or shadow root of this element. */
export function targetOf(place: Element, hash = location.hash): Element | null {
  const root = place.getRootNode() as Document | ShadowRoot;
  const id = hash.slice(1);
  if (!id || !root.getElementById) return null;
  try {
    return root.getElementById(id) ?? root.getElementById(decodeURIComponent(id));
  } catch {
    return null; // not encoded well: it points to nothing
  }
}
