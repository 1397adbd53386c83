import { expect, fixture, html } from '@open-wc/testing';
import type { Product, ProductFailedEvent, ProductLoadedEvent } from '../../packages/products/src/product/product.js';
import '../../packages/products/src/product/product.js';
import { dice, inspect, mutate, watched } from './fuzz.js';

// Items of catalogues with parts dropped, retyped, nested and made hostile, at random but the same each time: whatever a source
// sends, there is a page to read, nothing runs and nothing throws.

const variants = 1000;
const golden = new URL('../golden/', import.meta.url);
const names = ['product/full', 'product/everything', 'product/edge-cases', 'product/hostile', 'product/english', 'sources/pdc-item', 'sources/pdc-item-edge-cases', 'sources/sdg-product', 'sources/open-product'];

describe('a product of which anything can be wrong', () => {
  it(`is a page all the same, ${variants} times`, async function () {
    this.timeout(120_000);
    const items = await Promise.all(names.map(async (name) => JSON.parse(await (await fetch(new URL(`${name}.json`, golden))).text()) as unknown));
    const wrong: string[] = [];
    let at = '';
    const tell = (what: string): void => void wrong.push(`${at}: ${what}`);
    const element = await fixture<Product>(html`<owc-product feedback="/feedback/" product-url="/producten/{slug}/" theme-url="/onderwerpen/{slug}/"></owc-product>`);
    let [pages, messages] = [0, 0];
    await watched(tell, async () => {
      for (let seed = 1; seed <= variants; seed++) {
        const roll = dice(seed);
        const index = roll(items.length);
        at = `${names[index]} ${seed}`;
        const data = mutate(items[index], roll);
        const event = await new Promise<Event>((done) => {
          const options = { once: true, signal: AbortSignal.timeout(5000) };
          options.signal.addEventListener('abort', () => done(new Event('silence')));
          element.addEventListener('owc-product-loaded', done, options);
          element.addEventListener('owc-product-failed', done, options);
          element.data = data ?? {};
        });
        if (event.type === 'owc-product-loaded') {
          pages++;
          const { product } = event as ProductLoadedEvent;
          if (element.querySelectorAll('article > h1').length !== 1 || !element.querySelector('h1')!.textContent!.trim()) tell(`no title: ${JSON.stringify(product.title)}`);
        } else if (event.type === 'owc-product-failed') {
          messages++;
          const { error } = event as ProductFailedEvent;
          if (error.kind !== 'format') tell(`failed: ${error.message}`);
          if (!element.shadowRoot!.textContent!.trim()) tell('an empty page');
        } else tell('nothing happened');
        inspect(element, /^(script|style|iframe|object|embed|base|meta|link|owc-alert)$/, tell);
      }
    });
    expect(wrong.slice(0, 20)).to.deep.equal([]);
    // Most of them are still a product, and some are not.
    expect(pages).to.be.above(variants * 0.8);
    expect(messages).to.be.above(0);
  });
});
