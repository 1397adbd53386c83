import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/unit/until.js';
import type { PublicationItem } from './publication-item.js';
import './publication-item.js';

const golden = new URL('../../../../test/golden/content/', import.meta.url);
const read = async (name: string): Promise<{ list: unknown; item: unknown }> => (await (await fetch(new URL(`${name}.json`, golden))).json()) as { list: unknown; item: unknown };

async function drawn(more: Partial<PublicationItem>, lang = 'nl'): Promise<PublicationItem> {
  const place = await fixture(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('owc-publication-item'), more);
  place.append(element);
  await waitUntil(() => element.querySelector('article, [data-results], .owc-failed'), 'nothing is shown');
  return element;
}

describe('owc-publication-item', () => {
  it('says what was asked, what was decided and when, with every document', async () => {
    const { item } = await read('publication-item');
    const element = await drawn({ data: item });
    const facts = [...element.querySelectorAll('dt')].map((term) => `${term.textContent}: ${term.nextElementSibling!.textContent}`);
    expect(facts).to.include.members(['Kenmerk: WOO-2026-014', 'Besluit: Gedeeltelijk openbaar', 'Besloten: 27 februari 2026', 'Adres: Sportlaan 1, 1234 AD, Voorbeeldstad']);
    expect([...element.querySelectorAll('.owc-documents a')].map((link) => link.textContent)).to.deep.equal(['Besluit (PDF)', 'Verzoek om informatie (PDF)', 'Raadsvoorstel (PDF, 812\u00a0kB)']);
    await expect(element).to.be.accessible();
  });

  it('has the parties of a covenant', async () => {
    const { item } = await read('publication-item-covenant');
    const element = await drawn({ data: item, headingLevel: 2 }, 'en');
    expect([...element.querySelectorAll('dd li')].map((one) => one.textContent)).to.deep.equal(['Gemeente Voorbeeldstad', 'Warmtebedrijf BV']);
    expect(element.querySelector('h2')!.textContent).to.equal('Convenant warmtenet');
  });
});
