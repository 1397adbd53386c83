import { expect, fixture, html } from '@open-wc/testing';
import './card-list.js';
import { changesOf } from '../../../../test/unit/upgrade.js';

const item = '<li><owc-card><h3><a href="#x">Zwembad</a></h3></owc-card></li>';
const server = (columns = ''): string => `<owc-card-list${columns}><h2>Nieuws</h2><ul>${item.repeat(6)}</ul></owc-card-list>`;

async function columns(width: number, attribute = '', dir = 'ltr'): Promise<number[]> {
  const place = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  place.style.inlineSize = `${width}px`;
  place.innerHTML = server(attribute);
  const all = [...place.querySelectorAll('li')].map((node) => node.getBoundingClientRect());
  expect(Math.max(...all.map(({ right }) => right))).to.be.at.most(place.getBoundingClientRect().right + 1);
  return [...new Set(all.filter(({ top }) => top === all[0]!.top).map(({ left }) => Math.round(left)))];
}

describe('owc-card-list', () => {
  it('leaves the markup of the server as it is', async () => {
    expect(await changesOf(server(' columns="3"'))).to.deep.equal([]);
  });

  it('has as many beside each other as its place has room for', async () => {
    expect(await columns(288)).to.have.length(1);
    expect(await columns(600)).to.have.length(2);
    expect(await columns(900)).to.have.length(3);
    expect(await columns(1200)).to.have.length(4);
  });

  it('has no more than was asked for', async () => {
    expect(await columns(1200, ' columns="2"')).to.have.length(2);
    expect(await columns(1200, ' columns="3"')).to.have.length(3);
    expect(await columns(288, ' columns="3"'), 'and fewer where there is no room').to.have.length(1);
  });

  it('begins where reading begins', async () => {
    const [first, second] = await columns(600, '', 'rtl');
    expect(first!).to.be.greaterThan(second!);
  });

  it('makes cards in a row equally high', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.inlineSize = '600px';
    place.innerHTML = server();
    const [first, second] = place.querySelectorAll('owc-card');
    second!.append(Object.assign(document.createElement('p'), { textContent: 'Meer tekst' }));
    expect(first!.getBoundingClientRect().height).to.equal(second!.getBoundingClientRect().height);
  });

  it('is a list of cards, and has nothing that axe finds', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = server();
    expect(customElements.get('owc-card'), 'the card comes with it').to.be.a('function');
    expect(getComputedStyle(place.querySelector('ul')!).listStyleType, 'a list for VoiceOver too').to.equal('""');
    await expect(place).to.be.accessible();
  });
});
