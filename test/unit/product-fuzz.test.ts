import { expect, fixture, html } from '@open-wc/testing';
import type { Product, ProductFailedEvent, ProductLoadedEvent } from '../../packages/products/src/product/product.js';
import '../../packages/products/src/product/product.js';

// Items of catalogues with parts dropped, retyped, nested and made hostile, at random but the same each time: whatever a source
// sends, there is a page to read, nothing runs and nothing throws.

const variants = 1000;
const golden = new URL('../golden/', import.meta.url);
const names = ['product/full', 'product/everything', 'product/edge-cases', 'product/hostile', 'product/english', 'sources/pdc-item', 'sources/pdc-item-edge-cases', 'sources/sdg-product', 'sources/open-product'];

const hostile = [
  '<img src=x onerror="hacked()">',
  '"><script>hacked()</script>',
  "' onmouseover='hacked()",
  'javascript:hacked()',
  ' \u0001java\nscript:hacked()',
  'data:text/html,<script>hacked()</script>',
  '<svg><animate onbegin=hacked() attributeName=x></svg><math><mtext></mtext></math>',
  '<owc-alert><details open ontoggle=hacked()><summary>x</summary></details></owc-alert>',
  '<h1><h2></h5><table><tr><td><ul><li>',
  '<template><p>x</template><form><input name=querySelector></form>',
  '&#x3c;script&#62;hacked()&lt;/script&gt;',
  '${hacked()}{{hacked()}}<!--?lit$1$-->',
  '\ud800\u0000\u202e\ufeff',
  'Arbeidsongeschiktheidsverzekeringsmaatschappij'.repeat(20),
  'P99999Y',
  '25:99',
  '2026-02-31T00:00:00',
];
const others: unknown[] = [null, undefined, '', ' ', 0, -1, 1e21, NaN, true, false, [], {}, [[]], [null, 3, 'x'], { error: 'none' }, { 0: { title: 'Nul' }, 5: null }, { title: { rendered: 'x' } }, '0', 'nee'];

/** Mulberry32. */
function dice(seed: number): (sides: number) => number {
  return (sides) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 * sides);
  };
}

function mutate(item: unknown, roll: (sides: number) => number): unknown {
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key]);
      walk((value as Record<string, unknown>)[key]);
    }
  };
  const root = { item };
  walk(root);
  for (let n = 1 + roll(8); n > 0; n--) {
    const [holder, key] = places[roll(places.length)]!;
    const value = holder[key];
    const kind = roll(6);
    if (kind === 0) delete holder[key];
    else if (kind === 1) holder[key] = others[roll(others.length)];
    else if (kind === 2) holder[key] = hostile[roll(hostile.length)];
    else if (kind === 3) holder[key] = [value, value];
    else if (kind === 4) holder[key] = { 1: value, title: value };
    else holder[key] = typeof value === 'string' ? value + hostile[roll(hostile.length)]! : JSON.stringify(value);
  }
  return root.item;
}

describe('a product of which anything can be wrong', () => {
  it(`is a page all the same, ${variants} times`, async function () {
    this.timeout(120_000);
    const items = await Promise.all(names.map(async (name) => JSON.parse(await (await fetch(new URL(`${name}.json`, golden))).text()) as unknown));
    const wrong: string[] = [];
    let at = '';
    const tell = (what: string): void => void wrong.push(`${at}: ${what}`);
    const { error: consoleError, warn: consoleWarn } = console;
    console.error = (...args) => tell(`console.error ${String(args[0])}`);
    console.warn = (...args) => String(args[0]).includes('Lit is in dev mode') || tell(`console.warn ${String(args[0])}`);
    (window as { hacked?: () => void }).hacked = () => tell('ran a script');
    const thrown = (event: ErrorEvent | PromiseRejectionEvent): void => tell('reason' in event ? String(event.reason) : event.message);
    addEventListener('error', thrown);
    addEventListener('unhandledrejection', thrown);

    const element = await fixture<Product>(html`<owc-product feedback="/feedback/" product-url="/producten/{slug}/" theme-url="/onderwerpen/{slug}/"></owc-product>`);
    let [pages, messages] = [0, 0];
    try {
      for (let seed = 1; seed <= variants; seed++) {
        const roll = dice(seed);
        const index = roll(items.length);
        at = `${names[index]} ${seed}`;
        const data = mutate(structuredClone(items[index]), roll);
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
        for (const node of element.querySelectorAll('*')) {
          if (/^(script|style|iframe|object|embed|base|meta|link|owc-alert)$/.test(node.localName)) tell(`there is a ${node.localName}`);
          for (const { name, value } of node.attributes) {
            if (/^on|^style$/.test(name)) tell(`${node.localName} has ${name}`);
            else if (/^(href|src|action)$/.test(name) && URL.canParse(value, location.href) && !/^(https?|mailto|tel):$/.test(new URL(value, location.href).protocol)) tell(`${node.localName} goes to ${value}`);
          }
          if (node.hasAttribute('aria-labelledby') && !element.querySelector(`[id="${CSS.escape(node.getAttribute('aria-labelledby')!)}"]`)) tell(`${node.localName} has no name`);
        }
        const ids = [...element.querySelectorAll('[id]')].map(({ id }) => id);
        if (new Set(ids).size < ids.length) tell('one id twice');
      }
      await new Promise((later) => setTimeout(later, 100));
    } finally {
      removeEventListener('error', thrown);
      removeEventListener('unhandledrejection', thrown);
      Object.assign(console, { error: consoleError, warn: consoleWarn });
    }
    expect(wrong.slice(0, 20)).to.deep.equal([]);
    // Most of them are still a product, and some are not.
    expect(pages).to.be.above(variants * 0.8);
    expect(messages).to.be.above(0);
  });
});
