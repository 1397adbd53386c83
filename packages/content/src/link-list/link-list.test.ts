import { expect, fixture, html } from '@open-wc/testing';
import './link-list.js';
import { changesOf } from '../../../../test/unit/upgrade.js';

const server = '<owc-link-list><h2>Veel gezocht</h2><ul><li><a href="#paspoort">Paspoort</a></li><li><a href="#kaart">Kaart</a> <span class="owc-meta">pdf, 2 MB</span></li><li><a href="#afval">Afval</a></li></ul></owc-link-list>';

async function list(width = 288, dir = 'ltr'): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  place.style.inlineSize = `${width}px`;
  place.innerHTML = server;
  return place.querySelector('owc-link-list')!;
}

describe('owc-link-list', () => {
  it('leaves the markup of the server as it is', async () => {
    expect(await changesOf(server)).to.deep.equal([]);
  });

  it('gives each link the room of the row to press', async () => {
    for (const link of (await list()).querySelectorAll('a:not(:has(+ .owc-meta))')) {
      const { width, height } = link.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(width).to.be.greaterThan(200);
    }
  });

  it('does not cover what is said about a link', async () => {
    const element = await list();
    const said = element.querySelector('.owc-meta')!;
    expect(said.previousElementSibling!.getBoundingClientRect().bottom).to.be.at.most(said.getBoundingClientRect().top);
  });

  it('has columns where there is room', async () => {
    const sides = async (width: number): Promise<number> => new Set([...(await list(width)).querySelectorAll('li')].map((item) => item.getBoundingClientRect().left)).size;
    expect(await sides(288)).to.equal(1);
    expect(await sides(900)).to.be.greaterThan(1);
  });

  it('points where reading goes', async () => {
    const turned = (element: Element): string => getComputedStyle(element.querySelector('li')!, '::before').rotate;
    expect(turned(await list())).to.equal('45deg');
    expect(turned(await list(288, 'rtl'))).to.equal('-45deg');
  });

  it('fits a narrow place and has nothing that axe finds', async () => {
    const element = await list();
    element.querySelector('a')!.textContent = 'Arbeidsongeschiktheidsverzekeringsmaatschappijen';
    expect(element.scrollWidth).to.be.at.most(288);
    await expect(element).to.be.accessible();
  });
});
