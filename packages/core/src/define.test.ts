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
});
