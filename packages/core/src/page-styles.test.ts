import { expect, fixture, html } from '@open-wc/testing';
import { css } from '@lit/reactive-element';
import { adoptPageStyles } from './page-styles.js';

const hostile = html`<style>.test-page { color: rgb(255, 0, 0) !important; }</style>`;
const styles = css`
  @layer owc {
    .test-page {
      color: rgb(0, 0, 255) !important;
    }
  }
`;
const colour = (node: Element): string => getComputedStyle(node).color;

describe('page styles', () => {
  afterEach(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== styles.styleSheet)));

  it('reach the page, once for all elements, and beat what the page itself says', async () => {
    const box = await fixture(html`<div>${hostile}<p class="test-page"></p><p class="test-page"></p></div>`);
    const [first, second] = box.querySelectorAll('p');
    expect(colour(first!)).to.equal('rgb(255, 0, 0)');
    const before = document.adoptedStyleSheets.length;
    adoptPageStyles(first!, styles);
    adoptPageStyles(second!, styles);
    expect(colour(second!)).to.equal('rgb(0, 0, 255)');
    expect(document.adoptedStyleSheets.length - before).to.equal(1);
  });

  it('reach the shadow root that an element stands in, and only that', async () => {
    const box = await fixture(html`<div>${hostile}<p class="test-page"></p><div></div></div>`);
    const root = box.lastElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<i class="test-page"></i>';
    adoptPageStyles(root.firstElementChild!, styles);
    adoptPageStyles(root.firstElementChild!, styles);
    expect(colour(root.firstElementChild!)).to.equal('rgb(0, 0, 255)');
    expect(root.adoptedStyleSheets.length).to.equal(1);
    expect(colour(box.querySelector('p')!)).to.equal('rgb(255, 0, 0)');
  });

  it('keep the sheets that the page adopted itself', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
    adoptPageStyles(await fixture(html`<p></p>`), styles);
    expect(document.adoptedStyleSheets).to.include(own);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== own);
  });

  it('wait for an element that is nowhere yet', () => {
    adoptPageStyles(document.createElement('p'), styles);
    expect(document.adoptedStyleSheets).to.not.include(styles.styleSheet);
  });
});
