import { expect, fixture, html } from '@open-wc/testing';
import './key-facts.js';

const server = '<owc-key-facts><dl><div><dt>Kosten</dt><dd>gratis</dd></div><div><dt>Hoe lang duurt het?</dt><dd>5 dagen</dd></div><div><dt>Voor wie</dt><dd>Inwoner</dd></div></dl></owc-key-facts>';

async function facts(width: number): Promise<{ element: HTMLElement; tops: number[] }> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.inlineSize = `${width}px`;
  place.innerHTML = server;
  const element = place.querySelector('owc-key-facts')!;
  return { element, tops: [...element.querySelectorAll('div')].map((row) => row.getBoundingClientRect().top) };
}

describe('owc-key-facts', () => {
  it('leaves the markup of the server as it is', async () => {
    const { element } = await facts(600);
    expect(element.outerHTML).to.equal(server);
    await expect(element).to.be.accessible();
  });

  it('puts facts beside each other where they fit, and below each other where not', async () => {
    expect(new Set((await facts(900)).tops).size).to.be.below(3);
    expect(new Set((await facts(288)).tops).size).to.equal(3);
  });

  it('fits a narrow screen', async () => {
    const { element } = await facts(288);
    element.querySelector('dd')!.textContent = 'Arbeidsongeschiktheidsverzekeringsmaatschappijvergunning';
    expect(element.scrollWidth).to.be.at.most(288);
  });

  it('keeps its columns under the sheet of a page', async () => {
    const style = document.createElement('style');
    style.textContent = 'dl { display: block; } dd { margin-inline-start: 40px }';
    document.head.append(style);
    const { element, tops } = await facts(900);
    const margin = getComputedStyle(element.querySelector('dd')!).marginInlineStart;
    style.remove();
    expect(new Set(tops).size).to.be.below(3);
    expect(margin).to.equal('0px');
  });
});
