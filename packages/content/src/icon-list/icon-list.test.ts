import { expect, fixture, html } from '@open-wc/testing';
import './icon-list.js';
import { changesOf } from '../../../../test/unit/upgrade.js';

const server = '<owc-icon-list><ul><li>U bent <b>18 jaar</b> of ouder.</li><li><svg aria-hidden="true" viewBox="0 0 24 24"><path d="M3 6h18v13H3z"></path></svg><h3>Binnen 5 werkdagen</h3><p>U krijgt een brief.</p></li></ul></owc-icon-list>';

async function list(dir = 'ltr'): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  place.style.inlineSize = '288px';
  place.innerHTML = server;
  return place.querySelector('owc-icon-list')!;
}

describe('owc-icon-list', () => {
  it('leaves the markup of the server as it is', async () => {
    expect(await changesOf(server)).to.deep.equal([]);
  });

  it('draws a check mark where no icon is given', async () => {
    const [first, second] = (await list()).querySelectorAll('li');
    expect(getComputedStyle(first!, '::before').content).to.equal('""');
    expect(getComputedStyle(second!, '::before').content).to.equal('none');
    expect(getComputedStyle(first!.parentElement!).listStyleType).to.equal('""');
  });

  it('has the icon where reading begins, beside the text', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await list(dir);
      const icon = element.querySelector('svg')!.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(element.querySelector('h3')!);
      const text = range.getBoundingClientRect();
      if (dir === 'ltr') expect(icon.right).to.be.at.most(text.left);
      else expect(icon.left).to.be.at.least(text.right);
      expect(Math.abs(icon.top + icon.height / 2 - (text.top + Math.min(text.height, 30) / 2)), 'on one line').to.be.at.most(6);
    }
  });

  it('fits a narrow place and has nothing that axe finds', async () => {
    const element = await list();
    element.querySelector('h3')!.textContent = 'Arbeidsongeschiktheidsverzekeringsmaatschappijen';
    expect(element.scrollWidth).to.be.at.most(288);
    await expect(element).to.be.accessible();
  });
});
