import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import './faq.js';

const server = '<owc-faq><section aria-labelledby="vragen"><h2 id="vragen">Veelgestelde vragen</h2><owc-accordion><details id="geldig"><summary>Hoe lang is een paspoort geldig?</summary><p>10 jaar.</p></details><details id="machtigen"><summary>Mag ik iemand machtigen?</summary><p>Nee.</p></details></owc-accordion></section></owc-faq>';

async function faq(): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = server;
  await nextFrame();
  return place.querySelector('owc-faq')!;
}

describe('owc-faq', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('leaves the markup of the server as it is', async () => {
    const element = await faq();
    expect(element.outerHTML).to.equal(server);
    await expect(element).to.be.accessible();
  });

  it('brings what folds its answers', async () => {
    const element = await faq();
    expect(element.querySelector('owc-accordion')!.shadowRoot!.querySelector('button')!.textContent).to.equal('Alles openen');
  });

  it('opens the question that a link goes to', async () => {
    const element = await faq();
    const arrived = oneEvent(window, 'hashchange');
    location.hash = 'machtigen';
    await arrived;
    expect([...element.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([false, true]);
  });
});
