import type { Text } from '@openwebconcept/core/localise.js';
import * as en from './share.en.js';
import * as nl from './share.nl.js';

/** Makes the list of an element that was written without one. Plain links: who does not press them tells nobody anything. */
export function links(
  place: Element,
  url: string,
  title: string,
  make: <K extends keyof HTMLElementTagNameMap>(tag: K) => HTMLElementTagNameMap[K],
  say: <T extends Text>(place: Element, nl: T, en: T) => T,
): void {
  const [address, subject] = [encodeURIComponent(url), encodeURIComponent(title)];
  const targets = [
    [say<string>(place, nl.mail, en.mail), `mailto:?subject=${subject}&body=${subject}%0A${address}`],
    ['WhatsApp', `https://wa.me/?text=${subject}%20${address}`],
    ['LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${address}`],
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${address}`],
  ];
  let list = place.querySelector('ul');
  if (!list) {
    list = make('ul');
    if (!place.querySelector('h1,h2,h3,h4,h5,h6')) list.setAttribute('aria-label', say<string>(place, nl.title, en.title));
    place.append(list);
  }
  targets.forEach(([text, href], index) => {
    let link = list.children[index]?.querySelector('a');
    if (!link) {
      link = make('a');
      const item = make('li');
      item.append(link);
      list.append(item);
    }
    link.href = href!;
    if (link.textContent !== text) link.textContent = text!;
  });
}
