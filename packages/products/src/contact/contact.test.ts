import { expect, fixture, html } from '@open-wc/testing';
import './contact.js';
import type { Contact } from './contact.js';

const place = html`<owc-contact>
  <section aria-labelledby="gemeentehuis">
    <h2 id="gemeentehuis">Gemeentehuis</h2>
    <address>Raadhuisplein 1<br>1234 AB Voorbeeldstad</address>
    <dl>
      <div><dt>Telefoon</dt><dd><a href="tel:140123">14 0123</a> <span>Bereikbaar op werkdagen</span></dd></div>
      <div><dt>E-mail</dt><dd><a href="mailto:info@voorbeeldgemeente.nl">info@voorbeeldgemeente.nl</a></dd></div>
    </dl>
  </section>
</owc-contact>`;

describe('owc-contact', () => {
  it('leaves what a server printed as it is', async () => {
    const box = await fixture(html`<div></div>`);
    const element = (await fixture<Contact>(place)).cloneNode(true) as Contact;
    const observer = new MutationObserver(() => undefined);
    observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
    box.append(element);
    await element.updateComplete;
    expect(observer.takeRecords()).to.have.length(0);
  });

  it('fits in a narrow column, in both directions', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const box = await fixture<HTMLElement>(html`<div dir=${dir}>${place}</div>`);
      box.style.inlineSize = '15rem';
      expect(box.scrollWidth, dir).to.be.at.most(box.clientWidth);
    }
  });

  it('has nothing that axe finds', async () => {
    await expect(await fixture(place)).to.be.accessible();
  });
});
