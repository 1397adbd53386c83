import { expect, fixture, html } from '@open-wc/testing';
import './contact-card.js';
import { changesOf } from '../../../../test/unit/upgrade.js';

const server = '<owc-contact-card class="h-card"><h2 class="p-name">Stadhuis</h2><address><p>Raadhuisplein 1</p><dl><div><dt>Telefoon</dt><dd><a class="p-tel" href="tel:+31140123">+31 14 0123</a></dd></div><div><dt>E-mail</dt><dd><a href="mailto:info@voorbeeldstad.nl">info@voorbeeldstad.nl</a></dd></div></dl></address><p>Maandag van 9.00 tot 17.00 uur.</p></owc-contact-card>';

async function card(dir = 'ltr'): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  place.style.inlineSize = '288px';
  place.innerHTML = server;
  return place.querySelector('owc-contact-card')!;
}

describe('owc-contact-card', () => {
  it('leaves the markup of the server as it is', async () => {
    expect(await changesOf(server)).to.deep.equal([]);
  });

  it('reads a number from left to right everywhere', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const text = (await card(dir)).querySelector('[href^=tel]')!.firstChild!;
      const range = document.createRange();
      const left = (start: number): number => (range.setStart(text, start), range.setEnd(text, start + 1), range.getBoundingClientRect().left);
      expect(left(0), dir).to.be.lessThan(left(10));
    }
  });

  it('stands upright', async () => {
    expect(getComputedStyle((await card()).querySelector('address')!).fontStyle).to.equal('normal');
  });

  it('fits a narrow place and has nothing that axe finds', async () => {
    const element = await card();
    element.querySelector('[href^=mailto]')!.textContent = 'vergunningenaanvraag@omgevingsdienstvoorbeeldstadnoord.nl';
    expect(element.scrollWidth).to.be.at.most(288);
    await expect(element).to.be.accessible();
  });
});
