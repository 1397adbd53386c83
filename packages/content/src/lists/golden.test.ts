import { expect } from '@open-wc/testing';
import { drawGolden } from '../../../../test/golden/content/golden.js';
import type { Golden } from '../../../../test/golden/content/golden.js';

const folder = new URL('../../../../test/golden/content/', import.meta.url);
const names = `event-english event-item event-item-long event-item-midnight event-item-monthly event-item-past event-item-recurring event-item-traps event-item-weekdays event-list
  event-none event-past event-query event-traps news-days news-empty news-english news-hostile news-item news-item-small news-item-traps news-list news-none news-page
  news-query news-refused news-traps news-zero publication-covenants publication-decisions publication-english publication-item publication-item-covenant publication-item-english publication-item-traps
  publication-list publication-none publication-portal publication-portal-english publication-query publication-traps`.split(/\s+/);

const get = async (name: string): Promise<string> => (await fetch(new URL(name, folder))).text();

/** White space between tags is left out, and attributes have an order. */
function normal(root: Iterable<Node>): string {
  const walk = (node: Node): string => {
    if (node instanceof Text) return node.data.trim() ? node.data : '';
    if (!(node instanceof Element)) return '';
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort().join('');
    return `<${node.localName}${attributes}>${[...node.childNodes].map(walk).join('')}</${node.localName}>\n`;
  };
  return [...root].map(walk).join('');
}

describe('what the plugin prints and the elements draw', () => {
  for (const name of names) {
    it(`is the same: ${name}`, async () => {
      const { element } = await drawGolden(JSON.parse(await get(`${name}.json`)) as Golden);
      element?.normalize();
      const printed = new DOMParser().parseFromString(await get(`${name}.html`), 'text/html');
      expect(normal(element ? [element] : [])).to.equal(normal(printed.body.childNodes));
    });
  }
});
