import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/unit/until.js';
import type { ContentLoadedEvent } from '../lists/loaded.js';
import type { PublicationList } from './publication-list.js';
import './publication-list.js';

const golden = new URL('../../../../test/golden/content/', import.meta.url);
const home = location.href;
const read = async (name: string): Promise<{ list: unknown; item: unknown }> => (await (await fetch(new URL(`${name}.json`, golden))).json()) as { list: unknown; item: unknown };

async function drawn(more: Partial<PublicationList>, lang = 'nl'): Promise<PublicationList> {
  const place = await fixture(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('owc-publication-list'), more);
  place.append(element);
  await waitUntil(() => element.querySelector('article, [data-results], .owc-failed'), 'nothing is shown');
  return element;
}

const titles = (element: Element): string[] => [...element.querySelectorAll('[data-results] h3')].map((one) => one.textContent!);

describe('owc-publication-list', () => {
  beforeEach(() => history.replaceState(null, '', location.pathname));
  afterEach(() => history.replaceState(null, '', home));

  it('has the newest first, with the documents of what has no page', async () => {
    const { list } = await read('publication-list');
    const element = await drawn({ data: list });
    expect(titles(element)).to.deep.equal(['Huisvesting van arbeidsmigranten', 'Verzoek om informatie over de nieuwe sporthal', 'Parkeren in de binnenstad']);
    expect(element.querySelector('[data-id=publication-u-5] .owc-documents')!.textContent).to.equal('Besluit (PDF)');
    await expect(element).to.be.accessible();
  });

  it('has a choice of years, which the address knows', async () => {
    const { list } = await read('publication-list');
    const element = await drawn({ data: list });
    element.querySelector('details')!.open = true;
    const select = element.querySelector('select')!;
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['Alle jaren', '2026 (2)', '2025 (1)']);
    select.value = '2025';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => titles(element).length === 1);
    expect(location.search).to.equal('?jaar=2025');
    expect(select.value).to.equal('2025');
    await expect(element).to.be.accessible();
  });

  it('takes an answer that leaves out its empty list for what it is', async () => {
    const loaded: ContentLoadedEvent[] = [];
    const listen = (event: Event): void => void loaded.push(event as ContentLoadedEvent);
    addEventListener('owc-publication-list-loaded', listen);
    const element = await drawn({ data: { pagination: { total: 0, total_pages: 0 }, query_parameters: { limit: 10 } } });
    await waitUntil(() => loaded.length);
    removeEventListener('owc-publication-list-loaded', listen);
    expect(element.querySelector('[role=status]')!.textContent).to.equal('Er zijn nu geen publicaties.');
    expect(loaded[0]!.problems).to.deep.equal([]);
  });

  for (const [name, titled] of [['publication-covenants', 'Convenant warmtenet'], ['publication-portal', 'Verzoek over de sporthal'], ['publication-decisions', 'Verkeersbesluit Dorpsstraat']] as const) {
    it(`reads ${name}`, async () => {
      const { list } = await read(name);
      expect(titles(await drawn({ data: list }))[0]).to.equal(titled);
    });
  }
});
