import { expect, fixture, html } from '@open-wc/testing';
import type { Print } from './print.js';
import './print.js';

describe('owc-print', () => {
  it('prints the page', async () => {
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    try {
      const element = await fixture<Print>(html`<owc-print></owc-print>`);
      const button = element.querySelector('button')!;
      expect(button.textContent).to.equal('Print deze pagina');
      expect(button.type).to.equal('button');
      await expect(element).to.be.accessible();
      button.click();
      expect(printed).to.equal(1);
      const clone = element.cloneNode(true) as Print;
      element.after(clone);
      await clone.updateComplete;
      expect(clone.children).to.have.length(1);
      clone.querySelector('button')!.click();
      expect(printed).to.equal(2);
    } finally {
      window.print = print;
    }
  });

  it('says what is asked, or English', async () => {
    const box = await fixture(html`<div><owc-print label="Print de voorwaarden"></owc-print><owc-print lang="en"></owc-print></div>`);
    expect([...box.querySelectorAll('button')].map((button) => button.textContent)).to.deep.equal(['Print de voorwaarden', 'Print this page']);
    const element = box.querySelector('owc-print')!;
    element.label = 'Anders';
    await element.updateComplete;
    expect(element.querySelector('button')!.textContent).to.equal('Anders');
  });

  it('keeps its button under a hostile page stylesheet', async () => {
    const element = await fixture<Print>(html`<owc-print></owc-print>`);
    const style = document.createElement('style');
    style.textContent = 'button { display: none !important }';
    document.head.append(style);
    expect(element.querySelector('button')!.offsetHeight).to.be.at.least(44);
    style.remove();
  });
});
