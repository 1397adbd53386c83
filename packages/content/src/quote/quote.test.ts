import { expect, fixture, html } from '@open-wc/testing';
import './quote.js';
import { changesOf } from '../../../../test/unit/upgrade.js';

const server = '<owc-quote><figure><blockquote><p>Binnen twee weken.</p></blockquote><figcaption>Fatima el Amrani, <cite>De Wijk</cite></figcaption></figure></owc-quote>';

async function quote(dir = 'ltr'): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  place.style.inlineSize = '288px';
  place.innerHTML = server;
  return place.querySelector('owc-quote')!;
}

describe('owc-quote', () => {
  it('leaves the markup of the server as it is', async () => {
    expect(await changesOf(server)).to.deep.equal([]);
  });

  it('has its line where reading begins', async () => {
    expect(getComputedStyle(await quote()).borderLeftWidth).to.equal('6px');
    const { borderLeftWidth, borderRightWidth } = getComputedStyle(await quote('rtl'));
    expect([borderLeftWidth, borderRightWidth]).to.deep.equal(['0px', '6px']);
  });

  it('says the words larger than whose they are', async () => {
    const element = await quote();
    const size = (name: string): number => parseFloat(getComputedStyle(element.querySelector(name)!).fontSize);
    expect(size('blockquote')).to.be.greaterThan(size('figcaption'));
  });

  it('fits a narrow place and has nothing that axe finds', async () => {
    const element = await quote();
    element.querySelector('p')!.textContent = 'Arbeidsongeschiktheidsverzekeringsmaatschappijen';
    expect(element.scrollWidth).to.be.at.most(288);
    await expect(element).to.be.accessible();
  });
});
