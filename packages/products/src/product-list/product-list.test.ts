import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { ProductList } from './product-list.js';
import { waitUntil } from '../../../../test/unit/until.js';

const golden = new URL('../../../../test/golden/lists/', import.meta.url);
const realFetch = window.fetch;
const read = async (name: string): Promise<string> => (await realFetch(new URL(name, golden))).text();
const data = async (name: string): Promise<unknown> => JSON.parse(await read(`${name}.json`)) as unknown;

interface Case {
  from: string;
  view?: ProductList['view'];
  label?: string;
  level?: number;
  page?: string;
}

/** What a page holds, without room between its parts. */
function normal(root: Element): string {
  const walk = (node: Node): string => {
    if (node instanceof Text) return node.data.trim() ? node.data.replaceAll('<', '&lt;') : '';
    if (!(node instanceof Element)) return '';
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort().join('');
    return `<${node.localName}${attributes}>${[...node.childNodes].map(walk).join('')}</${node.localName}>\n`;
  };
  return [...root.childNodes].map(walk).join('');
}

function parsed(text: string): Element {
  const place = document.createElement('div');
  place.append(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
  return place;
}

const over = (element: Element, how = 'loaded'): Promise<Event> => new Promise((done) => element.addEventListener(`owc-product-list-${how}`, done, { once: true }));

async function withData(json: unknown, more: Partial<ProductList> = {}, lang = 'nl'): Promise<ProductList> {
  const element = Object.assign(document.createElement('owc-product-list'), { productUrl: '/producten/{slug}/', themeUrl: '/producten/thema/{slug}/', data: json }, more);
  const place = await fixture(html`<div lang=${lang}></div>`);
  const done = over(element);
  place.append(element);
  await done;
  return element;
}

const json = (value: unknown, status = 200): Promise<Response> => Promise.resolve(new Response(typeof value === 'string' ? value : JSON.stringify(value), { status }));
const links = (element: Element): string[] => [...element.querySelectorAll('section a')].map((link) => link.textContent!);
const said = (): string => document.querySelector('.owc-announcements')?.lastChild?.textContent ?? '';
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 60));

/** A source of many pages, that remembers what it was asked. */
function pages(count: number, size: number): string[] {
  const asked: string[] = [];
  window.fetch = (src) => {
    const { searchParams } = new URL(String(src));
    asked.push(searchParams.toString());
    const page = Number(searchParams.get('page') ?? 1);
    const items = Array.from({ length: Math.min(size, count - (page - 1) * size) }, (_, at) => ({ id: (page - 1) * size + at + 1, title: `Product ${(page - 1) * size + at + 1}`, slug: `p${(page - 1) * size + at + 1}`, language: 'nl' }));
    return json({ data: items, pagination: { total_count: count, total_pages: Math.ceil(count / size), current_page: page, limit: size } });
  };
  return asked;
}

describe('owc-product-list', () => {
  before(() => (document.documentElement.lang = 'nl'));
  afterEach(() => (window.fetch = realFetch));

  for (const name of ['a-z', 'labelled', 'themes', 'audiences', 'tiles', 'tiles-of-products', 'english', 'empty']) {
    it(`makes the list that the server prints: ${name}`, async () => {
      const { from, view = 'a-z', label = '', level = 1, page = 'nl' } = ((await data('lists')) as Record<string, Case>)[name]!;
      const element = await withData(await data(from), { view, label, headingLevel: level }, page);
      expect(normal(element)).to.equal(normal(parsed(await read(`list-${name}.html`))));
      await expect(element).to.be.accessible();
    });
  }

  it('the list of a server is left as it is, and nothing is fetched', async () => {
    let calls = 0;
    window.fetch = () => (calls++, json({ data: [] }));
    const place = await fixture(html`<div></div>`);
    const element = document.createElement('owc-product-list');
    element.setAttribute('src', '/wp-json/owc/pdc/v1/items');
    element.append(...parsed(await read('list-a-z.html')).childNodes);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
    place.append(element);
    await element.updateComplete;
    await settle();
    records.push(...observer.takeRecords());
    expect(records).to.have.length(0);
    expect(calls).to.equal(0);
    expect(element.shadowRoot).to.equal(null);
  });

  it('letters are links to their headings, by name', async () => {
    const element = await withData(await data('items'));
    const letters = element.querySelector('nav')!;
    expect(letters.getAttribute('aria-label')).to.equal('Ga naar een letter');
    for (const link of letters.querySelectorAll('a')) {
      const heading = document.getElementById(link.hash.slice(1))!;
      expect(heading.localName).to.equal('h2');
      expect(heading.textContent).to.equal(link.textContent);
      expect(heading.parentElement!.getAttribute('aria-labelledby')).to.equal(heading.id);
    }
  });

  it('gets all pages of a source, and each product once', async () => {
    const asked = pages(250, 100);
    const element = document.createElement('owc-product-list');
    Object.assign(element, { src: '/wp-json/owc/pdc/v1/items', productUrl: '/p/{slug}/' });
    const done = over(element);
    await fixture(element);
    await done;
    expect(links(element)).to.have.length(250);
    expect(asked.map((query) => new URLSearchParams(query).get('page')).sort()).to.deep.equal(['2', '3', null]);
    for (const query of asked) {
      const { limit, fields, 'include-connected': connected } = Object.fromEntries(new URLSearchParams(query)) as Record<string, string>;
      expect([limit, connected]).to.deep.equal(['100', '1']);
      expect(fields!.split(',')).to.include.members(['title', 'slug', 'synonyms', 'connected']).and.not.include('content');
    }
    expect(element.querySelector('section a')!.getAttribute('href')).to.equal('/p/p1/');
  });

  it('shows what it can of whatever a source says', async () => {
    let seed = 4;
    const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    const odd = [null, '', 0, -1, true, [], {}, [[]], { error: 'Posts 2 Posts' }, 'javascript:alert(1)', '<b>x</b>', '&amp;&#x0;&#999999999;', 'x'.repeat(2000), NaN, { 0: { title: 'x' } }];
    const spoil = (value: unknown, depth = 0): unknown => {
      if (!random(depth ? 6 : 60)) return odd[random(odd.length)];
      if (Array.isArray(value)) return random(8) ? value.map((one) => spoil(one, depth + 1)) : { ...value };
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).filter(() => random(12)).map(([key, one]) => [key, spoil(one, depth + 1)]));
    };
    const ran: string[] = [];
    const alert = window.alert;
    window.alert = (text) => void ran.push(String(text));
    const [items, themas] = [await data('items'), await data('themas')];
    for (let at = 0; at < 50; at++) {
      for (const view of ['a-z', 'themes', 'audiences', 'tiles'] as const) {
        const element = await withData(spoil(view === 'tiles' && at % 2 ? themas : items) || {}, { view });
        expect(element.querySelector('.owc-product-list')!.childElementCount, `${view} ${at}`).to.be.above(0);
        expect(element.querySelectorAll('script, [href^=javascript], b')).to.have.length(0);
        element.remove();
      }
    }
    window.alert = alert;
    expect(ran).to.deep.equal([]);
  });

  it('asks no other number than the address says', async () => {
    const asked = pages(6, 4);
    const element = Object.assign(document.createElement('owc-product-list'), { src: '/items?limit=4&pdc-doelgroep=inwoner' });
    const done = over(element);
    await fixture(element);
    await done;
    expect(asked).to.deep.equal(['limit=4&pdc-doelgroep=inwoner', 'limit=4&pdc-doelgroep=inwoner&page=2']);
  });

  it('themes of a source are tiles, and the whole tile is one link', async () => {
    const themas = await data('themas');
    window.fetch = () => json(themas);
    const element = Object.assign(document.createElement('owc-product-list'), { src: '/wp-json/owc/pdc/v1/themas', view: 'tiles', themeUrl: '/t/{slug}/' });
    const done = over(element);
    await fixture(element);
    await done;
    const [tile] = element.querySelectorAll('.owc-product-tiles > li');
    expect(tile!.querySelectorAll('a')).to.have.length(1);
    expect(tile!.querySelector('img')!.alt).to.equal('');
    tile!.scrollIntoView();
    const box = tile!.getBoundingClientRect();
    expect(document.elementFromPoint(box.left + 8, box.bottom - 8) === tile!.querySelector('a')).to.equal(true);
  });

  describe('a source that fails', () => {
    const failing = async (answer: () => Promise<Response>): Promise<ProductList> => {
      window.fetch = answer;
      const element = Object.assign(document.createElement('owc-product-list'), { src: '/x' });
      const done = over(element, 'failed');
      await fixture(element);
      await done;
      return element;
    };

    it('says so, in words for the reason', async () => {
      const element = await failing(() => Promise.reject(new TypeError('offline')));
      expect(element.textContent).to.contain('Controleer uw internetverbinding');
      await waitUntil(() => said().includes('internetverbinding'), 'it is told');
      await expect(element).to.be.accessible();
      expect((await failing(() => json('<h1>stuk</h1>', 500))).textContent).to.contain('Probeer het later');
      expect((await failing(() => json('', 404))).querySelectorAll('button')).to.have.length(0);
    });

    it('tries again: focus stays on the button, then goes to the list', async () => {
      const element = await failing(() => json('', 500));
      const button = element.querySelector('button')!;
      button.focus();
      let done = over(element, 'failed');
      button.click();
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      await done;
      expect(document.activeElement === button, 'focus is on the button').to.equal(true);
      expect(button.hasAttribute('aria-disabled')).to.equal(false);
      pages(3, 10);
      done = over(element);
      button.click();
      await done;
      expect(links(element)).to.have.length(0); // no address is known: names without a link
      expect(element.querySelectorAll('section li')).to.have.length(3);
      expect(element.querySelector('.owc-product-list')!.contains(document.activeElement)).to.equal(true);
      await waitUntil(() => said() === '3 producten zijn geladen.');
    });

    it('in English on an English page', async () => {
      window.fetch = () => json('', 500);
      const place = await fixture(html`<div lang="en"><owc-product-list src="/x"></owc-product-list></div>`);
      await waitUntil(() => place.querySelector('button'));
      expect(place.querySelector('button')!.textContent).to.equal('Try again');
    });
  });

  it('another order is another list, the last one asked for', async () => {
    const element = await withData(await data('items'));
    const done = over(element);
    element.view = 'themes';
    await done;
    expect(element.querySelectorAll('.owc-product-list')).to.have.length(1);
    expect(element.querySelector('nav')!.getAttribute('aria-label')).to.equal('Ga naar een onderdeel');
  });

  it('taken out halfway it stops; put back it starts again', async () => {
    let stopped = false;
    window.fetch = (_, options) => new Promise((_done, stop) => options!.signal!.addEventListener('abort', () => {
      stopped = true;
      stop(new DOMException('', 'AbortError'));
    }));
    const element = Object.assign(document.createElement('owc-product-list'), { src: '/x' });
    const place = await fixture(html`<div></div>`);
    place.append(element);
    await waitUntil(() => element.textContent!.includes('worden geladen'));
    element.remove();
    await waitUntil(() => stopped);
    pages(2, 10);
    const done = over(element);
    place.append(element);
    await done;
    expect(element.querySelectorAll('section li')).to.have.length(2);
  });

  it('two lists on a page have their own names', async () => {
    const items = await data('items');
    const place = await fixture(html`<div></div>`);
    for (let at = 0; at < 2; at++) {
      const element = Object.assign(document.createElement('owc-product-list'), { data: items });
      const done = over(element);
      place.append(element);
      await done;
    }
    const ids = [...place.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('draws 2,000 products without one step that takes long', async () => {
    const items = Array.from({ length: 2000 }, (_, id) => ({ id: id + 1, title: `${String.fromCharCode(97 + (id % 26))} product ${id}`, slug: `p${id}` }));
    let frames = 0;
    let counting = true;
    const count = (): void => {
      frames++;
      if (counting) setTimeout(count);
    };
    count();
    const element = await withData({ data: items });
    counting = false;
    expect(links(element)).to.have.length(2000);
    expect(frames, 'the page could do other things in between').to.be.above(10);
  });

  it('fits in 320 px, also from right to left and under a hostile stylesheet', async () => {
    const hostile = document.createElement('style');
    hostile.textContent = 'ul { list-style: square !important; padding: 90px !important; display: block !important } nav a { display: inline !important; padding: 0 !important }';
    document.head.append(hostile);
    for (const dir of ['ltr', 'rtl']) {
      for (const [from, view] of [['items', 'a-z'], ['items', 'themes'], ['themas', 'tiles']] as const) {
        const element = await withData(await data(from), { view });
        element.parentElement!.dir = dir;
        element.parentElement!.style.inlineSize = '320px';
        await nextFrame();
        expect(element.scrollWidth, `${view} ${dir}`).to.be.at.most(320);
        for (const link of element.querySelectorAll('nav a')) expect(link.getBoundingClientRect().height, 'target').to.be.at.least(44);
      }
    }
    hostile.remove();
  });

  it('nothing to show is nothing at all', async () => {
    const element = await fixture<ProductList>(html`<owc-product-list></owc-product-list>`);
    await settle();
    expect(element.childNodes).to.have.length(0);
  });
});
