const waiting = new WeakMap<HTMLElement, HTMLElement[]>();

/** Where a message can be heard: a modal dialog hides the rest of the page from assistive technology. */
function placeFor(from?: Element): Element {
  for (let node: Element | undefined = from; node; node = (node.getRootNode() as Partial<ShadowRoot>).host) {
    const dialog = node.closest('dialog[open]');
    if (dialog) return dialog;
  }
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
}

/** Tells a screen reader something, once and politely. The region stands in the open dialog around `from` when there is one. */
export function announce(text: string, from?: Element): void {
  const place = placeFor(from);
  // Of whatever copy of the library made it: two regions would speak at once.
  let region = [...place.children].find((node): node is HTMLElement => node.className === 'owc-announcements');
  if (!region) {
    region = document.createElement('div');
    region.className = 'owc-announcements';
    region.setAttribute('role', 'status');
    region.setAttribute('aria-live', 'polite');
    Object.assign(region.style, { position: 'absolute', inlineSize: '1px', blockSize: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' });
    place.append(region);
  }
  // A region is heard only for what changes after it is there; every message is a node of its own, so equal texts are heard twice.
  const message = document.createElement('div');
  message.textContent = text;
  const messages = waiting.get(region);
  if (messages) return void messages.push(message); // it would wipe out the one before it
  const [home, all] = [region, [message]];
  waiting.set(home, all);
  setTimeout(() => {
    waiting.delete(home);
    home.replaceChildren(...all);
  }, 100);
}
