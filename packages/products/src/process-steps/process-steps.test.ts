import { expect, fixture, html } from '@open-wc/testing';
import './process-steps.js';

const server = '<owc-process-steps><ol start="4"><li><h3>U maakt een afspraak</h3><p>Online.</p></li><li value="7"><h3>U komt langs</h3></li><li>Klaar</li></ol></owc-process-steps>';

async function steps(dir = 'ltr'): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  place.style.inlineSize = '288px';
  place.innerHTML = server;
  return place.querySelector('owc-process-steps')!;
}
const items = (element: Element): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('ol > li')];

describe('owc-process-steps', () => {
  it('leaves the markup of the server as it is', async () => {
    const element = await steps();
    expect(element.outerHTML).to.equal(server);
    await expect(element).to.be.accessible();
  });

  it('shows the numbers of the list itself', async () => {
    for (const item of items(await steps())) expect(getComputedStyle(item, '::before').content).to.equal('counter(list-item)');
    const list = (await steps()).querySelector('ol')!;
    expect(getComputedStyle(list).listStyleType, 'and not twice').to.equal('""');
  });

  it('draws a line from each step to the next, and none after the last', async () => {
    const lines = items(await steps()).map((item) => getComputedStyle(item, '::after').content);
    expect(lines).to.deep.equal(['""', '""', 'none']);
  });

  it('stands at the side where reading begins, with room for the number', async () => {
    for (const [dir, side] of [['ltr', 'left'], ['rtl', 'right']] as const) {
      const [item] = items(await steps(dir));
      const heading = document.createRange();
      heading.selectNodeContents(item!.querySelector('h3')!);
      const gap = side === 'left' ? heading.getBoundingClientRect().left - item!.getBoundingClientRect().left : item!.getBoundingClientRect().right - heading.getBoundingClientRect().right;
      expect(gap).to.be.at.least(36);
    }
  });

  it('fits a narrow screen', async () => {
    const element = await steps();
    element.querySelector('h3')!.textContent = 'Arbeidsongeschiktheidsverzekeringsmaatschappijvergunning';
    expect(element.scrollWidth).to.be.at.most(288);
  });
});
