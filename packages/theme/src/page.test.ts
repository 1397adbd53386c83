import { expect, fixture, html } from '@open-wc/testing';
import { page } from './page.js';

describe('page', () => {
  let own: CSSStyleSheet;
  beforeEach(() => {
    own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own, page.styleSheet!];
  });
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  const family = (parent: Element): string => getComputedStyle(parent.querySelector('h2')!).fontFamily;

  it('is only for what carries the class', async () => {
    const plain = await fixture(html`<div><h2>Kop</h2></div>`);
    const ours = await fixture(html`<div class="owc-page"><h2>Kop</h2></div>`);
    expect(family(plain)).to.not.contain('system-ui');
    expect(family(ours)).to.contain('system-ui');
  });

  it('gives way to any rule of the page, also to an earlier one', async () => {
    own.replaceSync('h2 { font-family: Verdana }');
    expect(family(await fixture(html`<div class="owc-page"><h2>Kop</h2></div>`))).to.equal('Verdana');
  });

  it('lets the largest heading of a theme fit on a narrow screen', async () => {
    const narrow = await fixture<HTMLIFrameElement>(html`<iframe width="320" title="smal"></iframe>`);
    const { document: inside } = narrow.contentWindow!;
    inside.body.outerHTML = '<body class="owc-page" style="--owc-heading-1-size: 64px"><h1>Identiteitskaart</h1></body>';
    inside.head.append(Object.assign(inside.createElement('style'), { textContent: String(page) }));
    expect(inside.documentElement.scrollWidth).to.equal(320);
  });
});
