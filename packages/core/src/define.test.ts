import { expect } from '@open-wc/testing';
import { define } from './define.js';

describe('define', () => {
  const { warn } = console;
  const warnings: string[] = [];
  beforeEach(() => (console.warn = (text: string) => warnings.push(text)));
  afterEach(() => (console.warn = warn));

  it('lets the first of two copies win, and says so once', () => {
    class First extends HTMLElement {}
    define('owc-test-twice', First);
    define('owc-test-again', class extends HTMLElement {});
    expect(warnings).to.deep.equal([]);
    define('owc-test-twice', class extends HTMLElement {});
    define('owc-test-again', class extends HTMLElement {});
    expect(document.createElement('owc-test-twice')).to.be.instanceOf(First);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('<owc-test-twice>');
  });

  it('says so once for all copies, also those of another version', async () => {
    delete (customElements as { owc?: boolean }).owc;
    warnings.length = 0;
    // Other addresses are other modules: copies of their own, as of three plugins.
    const copies = (await Promise.all([1, 2, 3].map((copy) => import(new URL(`./define.ts?copy=${copy}`, import.meta.url).href)))) as { define: typeof define }[];
    expect(new Set(copies.map((copy) => copy.define)).size).to.equal(3);
    for (const copy of copies) copy.define('owc-test-copies', class extends HTMLElement {});
    expect(warnings.length).to.equal(1);
  });
});
