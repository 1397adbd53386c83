import type { Text } from '@openwebconcept/core/localise.js';
import { toc as english } from '../parts/en.js';
import { toc as dutch } from '../parts/nl.js';

/** Makes the list in `place`, of the headings in the element with that id. A heading without an id gets one. */
export function list(place: Element, id: string, say: <T extends Text>(place: Element, nl: T, en: T) => T): void {
  const root = place.getRootNode() as Document | ShadowRoot;
  const headings = [...(root.getElementById(id)?.querySelectorAll<HTMLElement>('h2') ?? [])].filter((heading) => !place.contains(heading) && heading.textContent!.trim());
  const old = place.querySelector(':scope > [data-owc]');
  if (headings.length < 2) return old?.remove();
  const nav = document.createElement('nav');
  const title = document.createElement('h2');
  const links = document.createElement('ul');
  nav.dataset.owc = '';
  title.id = `${id}-toc`;
  title.textContent = say<string>(place, dutch, english);
  nav.setAttribute('aria-labelledby', title.id);
  nav.append(title, links);
  headings.forEach((heading, index) => {
    heading.id ||= `${id}-${index + 1}`;
    const link = document.createElement('a');
    link.href = `#${heading.id}`;
    link.textContent = heading.textContent!.trim();
    const item = document.createElement('li');
    item.append(link);
    links.append(item);
  });
  if (old?.isEqualNode(nav)) return;
  old?.remove();
  place.append(nav);
}
