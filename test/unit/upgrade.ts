import type { CSSResult } from '@lit/reactive-element';
import { nextFrame } from '@open-wc/testing';

/** What an element changes of the HTML that a server printed, when it starts, when it is moved and when it is put back. */
export async function changesOf(markup: string): Promise<string[]> {
  const box = document.createElement('div');
  box.innerHTML = markup;
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(box.firstElementChild!, { subtree: true, childList: true, attributes: true, characterData: true });
  const settled = async (): Promise<void> => {
    await Promise.all([...box.querySelectorAll('*')].map((node) => (node as { updateComplete?: Promise<unknown> }).updateComplete));
    await nextFrame();
    await nextFrame();
  };
  document.body.append(box);
  await settled();
  document.body.prepend(box);
  await settled();
  box.remove();
  document.body.append(box);
  await settled();
  records.push(...observer.takeRecords());
  observer.disconnect();
  box.remove();
  return records.map(({ type, target, attributeName, addedNodes }) => `${type} ${(target as Element).localName ?? '#text'} ${attributeName ?? ''}${[...addedNodes].map((node) => (node as Element).outerHTML ?? node.textContent).join('')}`);
}

/** Where the nodes that match `selector` stand before the elements are there, and once they are, in a place of this width. What is made later is left out. */
export async function placesOf(markup: string, selector: string, sheets: CSSResult[], width = 288): Promise<{ before: string[]; after: string[] }> {
  const places = (box: HTMLElement): string[] => {
    const start = box.getBoundingClientRect();
    return [...box.querySelectorAll(selector)].map((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return [left - start.left, top - start.top, width, height].map(Math.round).join(' ');
    });
  };
  const frame = document.createElement('iframe'); // where no element is defined
  frame.style.cssText = `inline-size: ${innerWidth}px; block-size: 50rem; border: 0`;
  document.body.append(frame);
  const other = frame.contentDocument!;
  other.documentElement.lang = 'nl';
  other.head.append(Object.assign(other.createElement('style'), { textContent: sheets.map(({ cssText }) => cssText).join('') }));
  const [early, late] = [other.createElement('div'), document.createElement('div')];
  for (const box of [early, late]) {
    box.style.inlineSize = `${width}px`;
    box.lang = 'nl';
    box.innerHTML = markup;
    box.ownerDocument.body.append(box);
  }
  await Promise.all([...late.querySelectorAll('*')].map((node) => (node as { updateComplete?: Promise<unknown> }).updateComplete));
  await nextFrame();
  const found = { before: places(early), after: places(late) };
  frame.remove();
  late.remove();
  return found;
}
