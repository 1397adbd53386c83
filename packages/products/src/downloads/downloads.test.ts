import { expect, fixture, html } from '@open-wc/testing';
import './downloads.js';

const server = '<owc-downloads><section aria-labelledby="downloads"><h2 id="downloads">Downloads</h2><ul><li><a href="/a.pdf">Toestemmingsformulier (pdf, 184&nbsp;kB)</a></li><li><a href="/b.zip">Kaart (zip, 12&nbsp;MB)</a></li></ul></section></owc-downloads>';

async function downloads(dir = 'ltr'): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  place.style.inlineSize = '288px';
  place.innerHTML = server;
  return place.querySelector('owc-downloads')!;
}

describe('owc-downloads', () => {
  it('leaves the markup of the server as it is', async () => {
    const element = await downloads();
    expect(element.outerHTML).to.equal(server);
    await expect(element).to.be.accessible();
  });

  it('gives each link room to press, beside its arrow', async () => {
    for (const dir of ['ltr', 'rtl']) {
      for (const item of (await downloads(dir)).querySelectorAll('li')) {
        expect(item.offsetHeight).to.be.at.least(44);
        const [row, link] = [item.getBoundingClientRect(), item.querySelector('a')!.getBoundingClientRect()];
        expect(dir === 'ltr' ? link.left - row.left : row.right - link.right).to.be.at.least(24);
      }
    }
  });

  it('fits a narrow screen', async () => {
    const element = await downloads();
    element.querySelector('a')!.textContent = 'Arbeidsongeschiktheidsverzekeringsmaatschappijvergunning (pdf)';
    expect(element.scrollWidth).to.be.at.most(288);
  });
});
