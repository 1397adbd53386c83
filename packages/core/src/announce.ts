const regions = new WeakMap<Node, HTMLElement>();

/**
 * Tells a screen reader something, once and politely: `announce('3 resultaten')`. A modal dialog hides the rest of the page from
 * assistive technology, so the region stands in the open dialog around `from` when there is one.
 */
export function announce(text: string, from?: Element): void {
  const place = from?.closest('dialog[open]') ?? document.body;
  let region = regions.get(place);
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.className = 'owc-announcements';
    region.setAttribute('role', 'status');
    region.setAttribute('aria-live', 'polite');
    Object.assign(region.style, { position: 'absolute', inlineSize: '1px', blockSize: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' });
    place.append(region);
    regions.set(place, region);
  }
  // A region is heard only for what changes after it is there; every message is a node of its own, so equal texts are heard twice.
  const message = document.createElement('div');
  message.textContent = text;
  const home = region;
  setTimeout(() => home.replaceChildren(message), 100);
}
