import { expect, fixture, html } from '@open-wc/testing';
import './product-actions.js';

const server = `<owc-product-actions><section aria-labelledby="regelen"><h2 id="regelen">Direct regelen</h2><ul><li><a href="/digid/">Aanvragen met DigiD</a><div class="owc-product-hint"><p>U logt in met DigiD.</p></div></li><li><a href="/afspraak/">Maak een afspraak</a></li></ul></section></owc-product-actions>`;

async function actions(width = 600): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.inlineSize = `${width}px`;
  place.innerHTML = server;
  return place.querySelector('owc-product-actions')!;
}
const links = (element: Element): HTMLAnchorElement[] => [...element.querySelectorAll<HTMLAnchorElement>('li > a')];

describe('owc-product-actions', () => {
  it('leaves the markup of the server as it is', async () => {
    const element = await actions();
    expect(element.outerHTML).to.equal(server);
    await expect(element).to.be.accessible();
  });

  it('shows which action is the first choice, and room to press each', async () => {
    const element = await actions();
    const [first, second] = links(element).map((link) => getComputedStyle(link).backgroundColor);
    expect(first).to.not.equal(second);
    for (const link of links(element)) expect(link.offsetHeight).to.be.at.least(44);
  });

  it('keeps its words readable on its own colours, whatever a page says about links', async () => {
    const style = document.createElement('style');
    style.textContent = 'a { color: rgb(1 2 3); background: rgb(1 2 3); padding: 0 } ul { list-style: square; display: block }';
    const element = await actions();
    const before = links(element).map((link) => [getComputedStyle(link).color, getComputedStyle(link).backgroundColor].join());
    document.head.append(style);
    const after = links(element).map((link) => [getComputedStyle(link).color, getComputedStyle(link).backgroundColor].join());
    const heights = links(element).map(({ offsetHeight }) => offsetHeight);
    style.remove();
    expect(after).to.deep.equal(before);
    for (const height of heights) expect(height).to.be.at.least(44);
  });

  it('fits a narrow screen, also with a word that does not', async () => {
    const element = await actions(288);
    links(element)[0]!.textContent = 'Arbeidsongeschiktheidsverzekeringsmaatschappijvergunning aanvragen';
    expect(element.scrollWidth).to.be.at.most(288);
    expect(links(element)[0]!.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
  });

  it('is still a list when it has no bullets', async () => {
    const element = await actions();
    // WebKit takes `none` for “this is no list”, an empty text not.
    expect(getComputedStyle(element.querySelector('ul')!).listStyleType).to.equal('""');
  });
});
