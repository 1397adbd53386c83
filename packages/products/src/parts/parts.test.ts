import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { sanitise } from '@openwebconcept/core/sanitise.js';
import { contactTemplate } from '../contact/contact.template.js';
import { costsTemplate } from '../costs/costs.template.js';
import { feedbackTemplate } from '../feedback/feedback.template.js';
import type { Cost, Location } from '../model.js';
import { quickExitTemplate } from '../quick-exit/quick-exit.template.js';
import { tocTemplate } from '../toc/toc.template.js';
import type { TocEntry } from '../toc/toc.template.js';
import type { PartContext } from './part.js';

interface Given {
  id: string;
  words: 'nl' | 'en';
  foreign: string;
  action: string;
  toc: TocEntry[];
  costs: Cost[];
  locations: Location[];
}

const golden = new URL('../../../../test/golden/parts/', import.meta.url);
const read = async (name: string): Promise<string> => (await fetch(new URL(name, golden))).text();

/** What stands there, without the marks of a template and the room between parts. */
function normal(root: Element): string {
  const walk = (node: Node): string => {
    if (node instanceof Text) return !node.data.trim() && (node.parentNode === root || /^(SECTION|UL|DL|TABLE|TBODY)$|^OWC-/.test(node.parentNode!.nodeName)) ? '' : node.data.replace(/\s+/g, ' ');
    if (!(node instanceof Element)) return '';
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort().join('');
    return `\n<${node.localName}${attributes}>${[...node.childNodes].map(walk).join('')}</${node.localName}>`;
  };
  root.normalize();
  return [...root.childNodes].map(walk).join('');
}

describe('parts of a product page', () => {
  for (const name of ['full', 'english', 'german', 'empty']) {
    it(`are those that the server prints: ${name}`, async () => {
      const given = JSON.parse(await read(`${name}.json`)) as Given;
      const context: PartContext = { id: 'product-1201', words: given.words, foreign: given.foreign, under: 2, tell: (nl, en) => (given.words === 'nl' ? nl : en) };
      const top = given.locations.length > 1 ? 4 : 3;
      const descriptions = await Promise.all(given.locations.map(({ description }) => (description ? sanitise(description, { headingLevel: top }) : null)));
      const place = await fixture<HTMLElement>(html`<div></div>`);
      render(
        html`${quickExitTemplate(context)}${tocTemplate(given.toc, context)}${costsTemplate(given, context)}${contactTemplate(given, context, descriptions)}${feedbackTemplate(given, context, given.action)}`,
        place,
      );
      const server = document.createElement('div');
      server.innerHTML = await read(`${name}.html`);
      expect(normal(place)).to.equal(normal(server));
      expect(place.querySelector('[onclick], b')).to.equal(null);
    });
  }
});
