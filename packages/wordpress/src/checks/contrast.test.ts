import { expect, fixture, html } from '@open-wc/testing';
import { measure } from './contrast.js';
import type { Measured } from './contrast.js';

const of = async (content: ReturnType<typeof html>): Promise<Measured> => measure(await fixture(html`<div style="background: #fff; color: #111; font: 16px sans-serif">${content}</div>`));
const pairs = async (content: ReturnType<typeof html>): Promise<string[]> => (await of(content)).pairs.map(({ text, ground, needs, own }) => `${text} on ${ground}, ${needs}${own ? ', own' : ''}`);

class Box extends HTMLElement {
  connectedCallback(): void {
    this.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync('div { background: #222; color: #333 } .hidden { display: none }');
    this.shadowRoot!.adoptedStyleSheets = [style];
    const box = document.createElement('div');
    box.append('Fout ', document.createElement('slot'));
    this.shadowRoot!.append(box);
  }
}
customElements.define('checks-box', Box);

describe('the contrast of a page', () => {
  it('is silent where it can be read', async () => {
    expect(await pairs(html`<p data-block="a">Tekst</p>`)).to.deep.equal([]);
  });
  it('tells each pair of colours once, with its blocks and a colour that is better', async () => {
    const { pairs: found } = await of(html`<p data-block="a" style="color: #999">Een</p><p data-block="b" style="color: #999">Twee <em>en</em> drie</p>`);
    expect(found).to.have.length(1);
    expect(found[0]).to.deep.include({ text: '#999999', ground: '#ffffff', needs: 4.5, own: false, blocks: ['a', 'b'] });
    expect(found[0]!.ratio).to.be.closeTo(2.85, 0.01);
    expect(found[0]!.better).to.match(/^#7[0-9a-f]7/);
  });
  it('needs less of large text', async () => {
    expect(await pairs(html`<h2 data-block="a" style="color: #888; font-size: 24px">Groot</h2>`)).to.deep.equal([]);
    expect(await pairs(html`<h2 data-block="a" style="color: #888; font-size: 20px; font-weight: 700">Vet</h2>`)).to.deep.equal([]);
    expect(await pairs(html`<p data-block="a" style="color: #888; font-size: 20px; font-weight: 400">Niet vet</p>`)).to.deep.equal(['#888888 on #ffffff, 4.5']);
  });
  it('sees through layers and opacity', async () => {
    expect(await pairs(html`<div data-block="a" style="background: #000"><p style="background: rgb(255 255 255 / 50%); color: #888">Tekst</p></div>`)).to.deep.equal(['#888888 on #808080, 4.5']);
    expect(await pairs(html`<p data-block="a" style="opacity: 0.3">Tekst</p>`)).to.deep.equal(['#b8b8b8 on #ffffff, 4.5']);
  });
  it('knows who chose the colour', async () => {
    expect(await pairs(html`<div class="has-background" style="background: #ffe" data-block="a"><p data-block="b" style="color: #aaa">Tekst</p></div>`)).to.deep.equal(['#aaaaaa on #ffffee, 4.5, own']);
  });
  it('looks into the shadow of elements, and at what is in their slots', async () => {
    expect(await pairs(html`<checks-box data-block="a"><p style="color: #333">Tekst</p></checks-box>`)).to.deep.equal(['#333333 on #222222, 4.5']);
    expect(await pairs(html`<checks-box data-block="a" style="color: #fff"></checks-box>`)).to.deep.equal(['#333333 on #222222, 4.5']);
  });
  it('does not guess what lies under a text on an image or a gradient', async () => {
    const found = await of(html`<div data-block="a" style="background: linear-gradient(#fff, #000); color: #fff"><p>Een</p> <p>twee</p></div>`);
    expect(found).to.deep.equal({ pairs: [], unknown: [{ block: 'a', text: 'Een twee' }] });
    expect(await pairs(html`<div data-block="a" style="background: linear-gradient(#fff, #000)"><p style="background: #fff; color: #999">Een</p></div>`)).to.deep.equal(['#999999 on #ffffff, 4.5']);
  });
  it('knows the shade of a cover', async () => {
    const shade = (image: unknown, opacity: number): ReturnType<typeof html> => html`<div class="wp-block-cover" data-block="a">
      ${image}<span class="wp-block-cover__background" style="background: #000; opacity: ${opacity}"></span><div><p style="color: #444">Tekst</p></div>
    </div>`;
    expect(await pairs(shade('', 1))).to.deep.equal(['#444444 on #000000, 4.5']);
    expect((await of(shade(html`<img class="wp-block-cover__image-background" alt="">`, 0.5))).unknown).to.have.length(1);
    expect(await pairs(shade(html`<img class="wp-block-cover__image-background" alt="">`, 1))).to.deep.equal(['#444444 on #000000, 4.5']);
  });
  it('leaves alone what is hidden, and the tools of the editor', async () => {
    const pale = 'color: #ddd';
    expect(await pairs(html`<div data-block="a">
      <p style="${pale}; display: none">Weg</p><p style="${pale}; visibility: hidden">Weg</p>
      <button class="components-button" style="${pale}">Blok toevoegen</button><button disabled style="${pale}">Uit</button>
      <select style="${pale}"><option>Kies een antwoord</option></select>
      <span style="${pale}; position: absolute; clip-path: inset(50%)">Voorgelezen</span>
    </div>`)).to.deep.equal([]);
  });
});
