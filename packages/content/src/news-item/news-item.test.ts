import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/unit/until.js';
import type { NewsItem } from './news-item.js';
import './news-item.js';

const golden = new URL('../../../../test/golden/content/', import.meta.url);
const read = async (name: string): Promise<{ list: unknown; item: unknown }> => (await (await fetch(new URL(`${name}.json`, golden))).json()) as { list: unknown; item: unknown };

async function drawn(more: Partial<NewsItem>, lang = 'nl'): Promise<NewsItem> {
  const place = await fixture(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('owc-news-item'), more);
  place.append(element);
  await waitUntil(() => element.querySelector('article, [data-results], .owc-failed'), 'nothing is shown');
  return element;
}

describe('owc-news-item', () => {
  it('is whole: expired, documents, links, related messages and answers to answers', async () => {
    const { item } = await read('news-item');
    const element = await drawn({ data: item, itemUrl: '/nieuws/{slug}/' });
    expect([...element.querySelectorAll('h1, h2')].map((one) => one.textContent)).to.deep.equal(['Stationsstraat dicht voor \'groot\' onderhoud', 'Omleiding', 'Documenten', 'Meer informatie', 'Meer nieuws', 'Reacties (3)']);
    expect(element.querySelector('owc-alert')!.textContent).to.equal('De werkzaamheden zijn klaar.');
    expect(element.querySelector('ol ol')!.textContent).to.include('Tot 18.00 uur.');
    expect(element.querySelector('a[href="/nieuws/stoplichten-defect/"]')).not.to.equal(null);
    expect(element.querySelectorAll('script, [onclick]')).to.have.length(0);
    expect(element.querySelector('article')!.getAttribute('aria-labelledby')).to.equal(element.querySelector('h1')!.id);
    await expect(element).to.be.accessible();
  });

  it('shows answers as deep as WordPress has them, within a small screen', async () => {
    const nest = (level: number): object => ({ id: level, author: 'A', content: `Antwoord ${level}`, date: '2026-01-01', replies: level < 10 ? [nest(level + 1)] : [] });
    const element = await drawn({ data: { id: 1, title: 'Bericht', comments: { count: 10, status: 'open', items: [nest(1)] } } });
    element.style.inlineSize = '18rem';
    element.style.display = 'block';
    const last = element.querySelector('ol '.repeat(10).trim());
    expect(last?.textContent).to.include('Antwoord 10');
    expect(last!.getBoundingClientRect().width).to.be.greaterThan(200);
  });

  it('begins at the level that is asked', async () => {
    const { item } = await read('news-item');
    const element = await drawn({ data: item, headingLevel: 3 });
    expect([...element.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => localName)).to.deep.equal(['h3', 'h4', 'h4', 'h4', 'h4', 'h4']);
  });

  it('says so when there is nothing to show', async () => {
    const element = await drawn({ data: { code: 'no_item_found', message: 'x' } }, 'en');
    expect(element.textContent).to.include('This cannot be loaded now.');
  });
});
