import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './card.js';
import { changesOf } from '../../../../test/unit/upgrade.js';

const server = '<owc-card><h3><a href="#zwembad">Het zwembad gaat weer open</a></h3><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><p class="owc-meta">3 mei 2026</p><p>Bel <a href="tel:140123">14 0123</a>.</p><address>Dorpsstraat 12</address></owc-card>';

async function card(dir = 'ltr'): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  place.style.inlineSize = '288px';
  place.innerHTML = server;
  return place.querySelector('owc-card')!;
}
const at = (node: Element, x = 0.5, y = 0.5): Element | null => {
  const { left, top, width, height } = node.getBoundingClientRect();
  return document.elementFromPoint(left + width * x, top + height * y);
};

describe('owc-card', () => {
  it('leaves the markup of the server as it is', async () => {
    expect(await changesOf(server)).to.deep.equal([]);
  });

  it('is one link, which can be pressed anywhere', async () => {
    const element = await card();
    const link = element.querySelector('h3 a');
    for (const part of ['h3', 'img', 'p']) expect(at(element.querySelector(part)!, 0.98), part).to.equal(link);
    expect(at(element, 0.5, 0.01), 'its edge').to.equal(link);
  });

  it('keeps other links and what one may want to copy apart', async () => {
    const element = await card();
    const other = element.querySelector('[href^=tel]')!;
    expect(at(other)).to.equal(other);
    const address = element.querySelector('address')!;
    expect(at(address, 0.1)).to.equal(address);
  });

  it('shows the image above the heading that is read before it', async () => {
    const element = await card();
    expect(element.querySelector('img')!.getBoundingClientRect().bottom).to.be.at.most(element.querySelector('h3')!.getBoundingClientRect().top);
  });

  it('shows around the whole card that its link has focus', async () => {
    const link = (await card()).querySelector<HTMLElement>('h3 a')!;
    await sendKeys({ press: 'Tab' });
    link.focus();
    expect(document.activeElement).to.equal(link);
    if (!link.matches(':focus-visible')) return; // a window that has no focus shows none
    expect(getComputedStyle(link).outlineStyle).to.equal('none');
    expect(getComputedStyle(link, '::after').outlineStyle).to.equal('solid');
  });

  it('cannot be pressed when there is nowhere to go', async () => {
    const element = await fixture(html`<owc-card><h3>Wist u dat?</h3><p>Tekst</p></owc-card>`);
    expect(at(element.querySelector('p')!)).to.equal(element.querySelector('p'));
  });

  it('is not shown when it is hidden', async () => {
    const element = await card();
    element.hidden = true;
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`fits a narrow place and has nothing that axe finds, ${dir}`, async () => {
      const element = await card(dir);
      element.querySelector('a')!.textContent = 'Omgevingsvergunningsaanvraagprocedurebeschrijvingen';
      const { left, right } = element.getBoundingClientRect();
      for (const node of element.querySelectorAll('*')) {
        expect(node.getBoundingClientRect().left, node.localName).to.be.at.least(left);
        expect(node.getBoundingClientRect().right, node.localName).to.be.at.most(right);
      }
      await expect(element).to.be.accessible();
    });
  }
});
