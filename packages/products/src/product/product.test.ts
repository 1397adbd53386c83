import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { nothing, render } from 'lit';
import type { LoadError } from '@openwebconcept/core/load.js';
import { languageOf, say } from '@openwebconcept/core/localise.js';
import { parseAny } from '../any.js';
import type { Product as ProductModel } from '../model.js';
import { Product } from './product.js';
import type { ProductFailedEvent, ProductLoadedEvent } from './product.js';
import { draw } from './product.template.js';
import { waitUntil } from '../../../../test/unit/until.js';

const golden = new URL('../../../../test/golden/product/', import.meta.url);
const items = ['full', 'edge-cases', 'english', 'german', 'minimal', 'protected', 'hostile', 'everything'];
const realFetch = window.fetch;
const read = async (name: string): Promise<string> => (await realFetch(new URL(name, golden))).text();
const item = async (name: string): Promise<unknown> => JSON.parse(await read(`${name}.json`)) as unknown;

/** What a page holds, without the marks of a template, the room between its parts, and what its parts add to what is printed. */
function normal(root: Element): string {
  const walk = (node: Node): string => {
    if (node instanceof Text) {
      const flow = /^(ARTICLE|SECTION|NAV|DIV|UL|OL|DL|DETAILS|OWC-ACCORDION|OWC-PRODUCT|FIGURE|TABLE|TBODY|THEAD|TR|OWC-[A-Z-]+)$/.test(node.parentNode!.nodeName);
      return flow && !node.data.trim() ? '' : node.data.replace(/\s+/g, ' ').replaceAll('<', '&lt;');
    }
    if (!(node instanceof Element) || (node.hasAttribute('data-owc') && node.localName !== 'article')) return '';
    const attributes = [...node.attributes].map(({ name, value }) => (/^(aria-current|hidden)$/.test(name) ? '' : ` ${name}="${value}"`)).sort().join('');
    return `<${node.localName}${attributes}>${[...node.childNodes].map(walk).join('')}</${node.localName}>\n`;
  };
  const plain = document.createElement('template');
  plain.innerHTML = root.innerHTML.replace(/<!--.*?-->/gs, ''); // text that a template wrote in pieces is whole again
  return [...plain.content.childNodes].map(walk).join('').trim();
}

function loaded(element: HTMLElement): Promise<ProductLoadedEvent> {
  return new Promise((done) => element.addEventListener('owc-product-loaded', done, { once: true }));
}

function failed(element: HTMLElement): Promise<ProductFailedEvent> {
  return new Promise((done) => element.addEventListener('owc-product-failed', done, { once: true }));
}

/** What check.php says of the site. */
function setPage(element: Product): void {
  element.productUrl = '/producten/{slug}/';
  element.themeUrl = '/onderwerpen/{slug}/';
  element.feedback = '/feedback/';
}

async function withData(data: unknown): Promise<Product> {
  const element = document.createElement('owc-product');
  setPage(element);
  element.data = data;
  const done = loaded(element);
  await fixture(element);
  await done;
  return element;
}

/** An element on the page that asks the stub for its product. */
async function withSrc(answer: () => Promise<Response>, inside = ''): Promise<{ element: Product; calls: () => number; done: Promise<ProductLoadedEvent>; fails: Promise<ProductFailedEvent> }> {
  let count = 0;
  window.fetch = () => {
    count++;
    return answer();
  };
  const element = document.createElement('owc-product');
  element.src = '/wp-json/owc/pdc/v1/items/1201';
  element.innerHTML = inside;
  const [done, fails] = [loaded(element), failed(element)];
  await fixture(element);
  return { element, calls: () => count, done, fails };
}

const json = (body: string, status = 200, type = 'application/json'): Promise<Response> =>
  Promise.resolve(new Response(body, { status, headers: { 'Content-Type': type } }));
const button = (element: Product): HTMLButtonElement | null => element.shadowRoot!.querySelector('button');
const message = (element: Product): string => element.shadowRoot!.querySelector('[part~=failed] p')?.textContent ?? '';
const said = (): string => document.querySelector('.owc-announcements')?.lastChild?.textContent ?? '';
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

describe('owc-product', () => {
  before(() => (document.documentElement.lang = 'nl'));
  afterEach(() => (window.fetch = realFetch));

  describe('makes the page that the server prints', () => {
    for (const name of items) {
      it(name, async () => {
        const element = await withData(await item(name));
        const server = document.createElement('div');
        server.setHTMLUnsafe?.(await read(`${name}.html`));
        if (!server.firstChild) server.innerHTML = await read(`${name}.html`);
        expect(normal(element)).to.equal(normal(server));
      });
    }

    for (const [name, source] of [['sdg', 'sdg-product'], ['open-product', 'open-product']]) {
      it(`of another source, in our own words: ${name}`, async () => {
        // A price of a day to come stays one.
        const given = JSON.parse((await read(`../sources/${source}.json`)).replace('"2027-01-01"', '"2099-01-01"')) as unknown;
        const { problems, ...model } = JSON.parse(await read(`models/${name}.json`)) as ProductModel & { problems: string[] };
        const answer = await parseAny(given);
        expect({ ...answer.product, problems: answer.problems.map(({ part }) => part) }, 'what the server is given').to.deep.equal({ ...model, problems });
        const server = document.createElement('div');
        server.innerHTML = await read(`models/${name}.html`);
        expect(normal(await withData(given))).to.equal(normal(server));
      });
    }

    for (const name of ['german', 'terms', 'unknown']) {
      it(`in our own words: ${name}`, async () => {
        const { problems, ...model } = JSON.parse(await read(`models/${name}.json`)) as ProductModel & { problems: (keyof ProductModel)[] };
        const host = await fixture<HTMLElement>(html`<div></div>`);
        const page = { headingLevel: 1, productUrl: '/producten/{slug}/', themeUrl: '/onderwerpen/{slug}/', feedback: '/feedback/' };
        render(await draw(Object.assign(host, page), model, problems.map((part) => ({ part, message: '' })), { say, languageOf }), host);
        const server = document.createElement('div');
        server.innerHTML = await read(`models/${name}.html`);
        expect(normal(host)).to.equal(normal(server));
      });
    }

    it('an address that would run a script is not followed, whoever wrote it in the page', async () => {
      const element = document.createElement('owc-product');
      element.productUrl = 'javascript:alert(1)//{slug}';
      element.themeUrl = ' java\nscript:alert(1)//{slug}';
      element.data = { title: 'Paspoort', connected: { 'pdc-item': [{ title: 'Rijbewijs', slug: 'rijbewijs' }], 'pdc-category': [{ title: 'Verkeer', slug: 'verkeer' }] } };
      const done = loaded(element);
      await fixture(element);
      await done;
      expect(element.textContent).to.contain('Rijbewijs').and.contain('Verkeer');
      expect([...element.querySelectorAll('a')].filter(({ protocol }) => protocol !== 'http:').map(({ href }) => href)).to.deep.equal([]);
    });

    it('from data and from src alike', async () => {
      const body = await read('full.json');
      const { element, done } = await withSrc(() => json(body));
      await done;
      setPage(element);
      await loaded(element);
      const page = normal(element);
      element.remove();
      expect(normal(await withData(JSON.parse(body)))).to.equal(page);
    });
  });

  describe('the page of a server', () => {
    it('is upgraded without a change, and nothing is fetched', async () => {
      const page = await read('full.html');
      let calls = 0;
      window.fetch = () => (calls++, json('{"title":"Iets anders"}'));
      const place = await fixture(html`<div></div>`);
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((list) => records.push(...list));
      const element = document.createElement('owc-product');
      element.setAttribute('src', '/wp-json/owc/pdc/v1/items/1201');
      element.innerHTML = page;
      observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
      place.append(element);
      await element.updateComplete;
      await settle();
      records.push(...observer.takeRecords());
      // Its parts say what is true today: which price it is, which part is read.
      expect(records.filter(({ attributeName }) => !/^(hidden|aria-current)$/.test(attributeName ?? ''))).to.have.length(0);
      expect(calls).to.equal(0);
      expect(element.querySelector('h1')!.checkVisibility()).to.equal(true);
    });

    it('a copy of an element is a page that is already there', async () => {
      const first = await withData(await item('minimal'));
      const copy = first.cloneNode(true) as Product;
      copy.data = { title: 'Iets anders' };
      await fixture(copy);
      await settle();
      expect(copy.querySelectorAll('h1')).to.have.length(1);
      expect(copy.querySelector('h1')!.textContent).to.equal('Verhuizing doorgeven');
    });

    it('what stands in for the product makes room for it', async () => {
      let answer!: (response: Response) => void;
      const { element, done, calls } = await withSrc(() => new Promise((give) => (answer = give)), '<p slot="fallback">Paspoort, bel 14 0123</p>');
      const standIn = element.querySelector('p')!;
      expect(standIn.checkVisibility(), 'before loading').to.equal(true);
      await waitUntil(calls);
      expect(standIn.checkVisibility(), 'while loading').to.equal(true);
      answer(new Response('{"title":"Paspoort"}'));
      await done;
      await element.updateComplete;
      expect(standIn.checkVisibility(), 'after').to.equal(false);
      expect(element.querySelector('h1')!.checkVisibility()).to.equal(true);
    });
  });

  describe('what a resident finds', () => {
    it('ways to log in are links, in the order of the editor, with the method in their words', async () => {
      const element = await withData(await item('full'));
      const links = [...element.querySelectorAll('owc-product-actions a')].map((link) => link.textContent);
      expect(links).to.deep.equal([
        'Aanvragen met DigiD',
        'Apply with eIDAS',
        'Aanvragen voor een ander met eHerkenning',
        'Doorgeven met DigiD of eHerkenning',
        'Aanvragen zonder inloggen',
        'Vermissing reisdocument melden',
        'Volmacht (docx, 1,3\u00a0MB)',
        'Maak een afspraak',
      ]);
    });

    it('downloads say their type and size', async () => {
      const element = await withData(await item('full'));
      const links = [...element.querySelectorAll('owc-downloads a')].map((link) => link.textContent);
      expect(links).to.deep.equal(['Toestemmingsformulier reisdocument (pdf, 184\u00a0kB)', 'Uitleg pasfoto’s (pdf)', 'Kaart (zip, 12\u00a0MB)']);
    });

    it('parts have names, and the headings make an outline without gaps', async () => {
      for (const name of items) {
        const element = await withData(await item(name));
        for (const part of element.querySelectorAll('[aria-labelledby]')) {
          expect(document.getElementById(part.getAttribute('aria-labelledby')!), name).to.exist;
        }
        const levels = [...element.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) => Number(heading.localName[1]));
        levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0), `${name}: ${levels.join(' ')}`).to.be.at.most(1));
        element.remove();
      }
    });

    it('headings follow heading-level, down to the deepest', async () => {
      const element = await withData(await item('full'));
      element.headingLevel = 5;
      await loaded(element);
      expect([...new Set([...element.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) => heading.localName))]).to.deep.equal(['h5', 'h6']);
    });

    it('links to a part of the page arrive there', async () => {
      for (const given of [await item('full'), await item('everything'), JSON.parse(await read('../sources/sdg-product.json'))]) {
        const element = await withData(given);
        for (const link of element.querySelectorAll('a[href^="#"]')) {
          expect(document.getElementById(link.getAttribute('href')!.slice(1)), link.outerHTML).to.exist;
        }
        expect(element.querySelectorAll('a[href^="#"]').length).to.be.above(5);
        element.remove();
      }
    });

    it('the same product twice has names of its own', async () => {
      await withData(await item('full'));
      await withData(await item('full'));
      const ids = [...document.querySelectorAll('owc-product [id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('what could not be read is named in plain words, and the rest is there', async () => {
      const element = await withData({ title: 'Trouwen', downloads: 'geen', links: [{ title: 'Slecht', url: 'javascript:alert(1)' }], faq: [{ question: 'Wat?', answer: 'Dit.' }] });
      expect(element.querySelector('.owc-product-missing')!.textContent).to.equal('Een deel van deze pagina kunnen we nu niet laten zien: downloads, meer informatie.');
      expect(element.querySelector('summary')!.textContent).to.equal('Wat?');
      expect(element.querySelector('a')).to.equal(null);
    });

    it('an English product speaks English on a Dutch page', async () => {
      const element = await withData(await item('english'));
      expect(element.querySelector('article')!.lang).to.equal('en');
      expect(element.querySelector('h2')!.textContent).to.equal('Arrange it now');
      expect(element.textContent).to.contain('Last updated');
    });

    it('an English page needs no language of its own', async () => {
      const place = await fixture(html`<div lang="en-GB"><owc-product .data=${{ title: 'Passport', language: 'en' }}></owc-product></div>`);
      await waitUntil(() => place.querySelector('article'));
      expect(place.querySelector('article')!.hasAttribute('lang')).to.equal(false);
    });

    it('a product in a third language says which words are in it', async () => {
      const element = await withData(await item('german'));
      expect(element.querySelector('article')!.lang).to.equal('en');
      expect(element.querySelector('h1')!.lang).to.equal('de');
      expect(element.querySelector('.owc-product-content')!.getAttribute('lang')).to.equal('de');
    });

    it('other data takes the place of the first', async () => {
      const element = await withData(await item('full'));
      element.data = { title: 'Rijbewijs' };
      await loaded(element);
      expect(element.querySelectorAll('article')).to.have.length(1);
      expect(element.textContent!.trim()).to.equal('Rijbewijs');
    });
  });

  describe('foreign markup', () => {
    it('runs nothing, styles nothing and sends nothing', async () => {
      const ran: string[] = [];
      const alert = window.alert;
      window.alert = (text) => void ran.push(String(text));
      const element = await withData(await item('hostile'));
      await settle();
      window.alert = alert;
      expect(ran).to.deep.equal([]);
      expect(element.querySelector('script,style,svg,form,input,button,textarea,iframe,object,template,meta,base,link,owc-alert,[style],[name],[class]:not([class^=owc-product])')).to.equal(null);
      for (const node of element.querySelectorAll('*')) {
        for (const { name, value } of node.attributes) {
          expect(name).to.not.match(/^on/);
          expect(value).to.not.match(/^\s*(javascript|vbscript|data):/i);
        }
      }
      expect(element.querySelectorAll('.owc-product')).to.have.length(1);
    });

    it('an embedded page becomes a link, and is reported', async () => {
      const element = document.createElement('owc-product');
      const done = loaded(element);
      element.data = { title: 'Paspoort', content: '<iframe src="https://www.youtube.com/embed/x"></iframe>' };
      await fixture(element);
      const { problems } = await done;
      expect(element.querySelector('a')!.textContent).to.equal('Bekijk dit onderdeel op www.youtube.com');
      expect(problems).to.deep.equal([{ part: 'content', message: 'taken out: iframe' }]);
    });
  });

  describe('loading', () => {
    it('says so, politely, and keeps what follows out of view', async () => {
      let answer!: (response: Response) => void;
      const { element, done } = await withSrc(() => new Promise((give) => (answer = give)));
      await waitUntil(() => element.shadowRoot!.querySelector('[part~=loading] p')?.textContent === 'De informatie wordt geladen.');
      expect(element.offsetHeight).to.be.at.least(innerHeight * 0.8);
      await waitUntil(() => said() === 'De informatie wordt geladen.');
      answer(new Response('{"title":"Paspoort"}'));
      await done;
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[part~=loading]')).to.equal(null);
      await waitUntil(() => said() === 'De pagina Paspoort is geladen.');
    });

    it('keeps the room from the first moment, and gives it back when it fails', async () => {
      window.fetch = () => json('', 404);
      const element = document.createElement('owc-product');
      element.setAttribute('src', '/x');
      const fails = failed(element);
      document.body.append(element);
      expect(element.offsetHeight).to.be.at.least(innerHeight * 0.8);
      await fails;
      expect(element.offsetHeight).to.be.below(innerHeight * 0.5);
      await waitUntil(() => said() === message(element));
      element.remove();
    });

    it('says nothing when there was nothing to wait for', async () => {
      document.querySelector('.owc-announcements')?.replaceChildren();
      const { element, done } = await withSrc(() => json('{"title":"Paspoort"}'));
      await done;
      await element.updateComplete;
      await new Promise((later) => setTimeout(later, 800));
      expect(said()).to.equal('');
    });

    it('an element that is taken away does nothing any more', async () => {
      let answer!: (response: Response) => void;
      let signal: AbortSignal | null | undefined;
      window.fetch = (_, options) => {
        signal = options?.signal;
        return new Promise((give) => (answer = give));
      };
      const element = await fixture<Product>(html`<owc-product src="/x"></owc-product>`);
      const events: string[] = [];
      for (const type of ['owc-product-loaded', 'owc-product-failed']) element.addEventListener(type, () => events.push(type));
      const parent = element.parentElement!;
      await waitUntil(() => signal, 'it is asked');
      element.remove();
      expect(signal!.aborted).to.equal(true);
      answer(new Response('{"title":"Paspoort"}'));
      await settle();
      expect(events).to.deep.equal([]);
      expect(element.childElementCount).to.equal(0);

      // Put back it starts again.
      window.fetch = () => json('{"title":"Paspoort"}');
      const done = loaded(element);
      parent.append(element);
      await done;
      expect(element.querySelector('h1')!.textContent).to.equal('Paspoort');
      expect(events).to.deep.equal(['owc-product-loaded']);
    });

    it('the last address wins, whatever answers first', async () => {
      const answers = new Map<string, (response: Response) => void>();
      window.fetch = (src) => new Promise((give) => answers.set(String(src), give));
      const element = await fixture<Product>(html`<owc-product src="/een"></owc-product>`);
      await waitUntil(() => answers.has('/een'));
      element.src = '/twee';
      await element.updateComplete;
      const done = loaded(element);
      await waitUntil(() => answers.has('/twee'));
      answers.get('/twee')!(new Response('{"title":"Twee"}'));
      await done;
      answers.get('/een')!(new Response('{"title":"Een"}'));
      await settle();
      expect(element.querySelector('h1')!.textContent).to.equal('Twee');
    });
  });

  describe('a source that fails', () => {
    const cases: [name: string, answer: () => Promise<Response>, kind: LoadError['kind'], message: RegExp, again: boolean][] = [
      ['unreachable', () => Promise.reject(new TypeError('Failed to fetch')), 'network', /kan nu niet worden geladen\. Controleer uw internetverbinding/, true],
      ['404', () => json('{"code":"no_item_found","data":{"status":404}}', 404), 'http', /er niet meer/, false],
      ['410', () => json('', 410), 'http', /er niet meer/, false],
      ['401', () => json('{"code":"unauthorized_request","data":{"status":401}}', 401), 'http', /niet openbaar/, false],
      ['403', () => json('', 403), 'http', /niet openbaar/, false],
      ['500', () => json('<h1>Fatal error</h1>', 500, 'text/html'), 'http', /kan nu niet worden geladen\. Probeer het later/, true],
      ['503', () => json('', 503), 'http', /kan nu niet worden geladen/, true],
      ['HTML', () => json('<!doctype html><title>Onderhoud</title><script>alert(1)</script>', 200, 'text/html'), 'format', /kan nu niet worden geladen/, true],
      ['half a JSON', () => json('{"title":"Paspoort","content":"<p>U vraagt'), 'format', /kan nu niet worden geladen/, true],
      ['nothing', () => json(''), 'format', /kan nu niet worden geladen/, true],
      ['a list', () => json('[{"title":"Paspoort"}]'), 'format', /kan nu niet worden geladen/, true],
      ['a list of products', () => json('{"data":[{"title":"Paspoort"}],"pagination":{}}'), 'format', /kan nu niet worden geladen/, true],
      ['null', () => json('null'), 'format', /kan nu niet worden geladen/, true],
      ['a text', () => json('"Paspoort"'), 'format', /kan nu niet worden geladen/, true],
      ['an object that is no product', () => json('{"title":{"rendered":"x"},"content":[]}'), 'format', /kan nu niet worden geladen/, true],
    ];

    for (const [name, answer, kind, words, again] of cases) {
      it(name, async () => {
        const { element, calls, fails } = await withSrc(answer);
        const { error, bubbles, composed } = await fails;
        await element.updateComplete;
        expect(error.kind).to.equal(kind);
        expect([bubbles, composed]).to.deep.equal([true, false]);
        expect(message(element)).to.match(words);
        expect(button(element)?.textContent ?? null).to.equal(again ? 'Probeer het opnieuw' : null);
        expect(element.childElementCount).to.equal(0);
        expect(calls()).to.equal(1);
        await waitUntil(() => said() === message(element), 'it is told');
      });
    }

    it('markup with scripts is shown without them', async () => {
      const ran: string[] = [];
      const alert = window.alert;
      window.alert = (text) => void ran.push(String(text));
      const body = await read('hostile.json');
      const { element, done } = await withSrc(() => json(body));
      await done;
      await settle();
      window.alert = alert;
      expect(ran).to.deep.equal([]);
      expect(element.querySelector('h1')!.textContent).to.equal('<img src=x onerror=alert(1)>');
    });

    it('trying again keeps focus on the button, and takes it to the title when there is one', async () => {
      let works = false;
      let give: (() => void) | undefined;
      const { element, fails } = await withSrc(async () => {
        if (give) await new Promise<void>((go) => (give = go));
        return works ? json('{"title":"Paspoort"}') : json('', 500);
      });
      await fails;
      await element.updateComplete;
      button(element)!.focus();
      give = () => undefined;
      const again = failed(element);
      button(element)!.click();
      await element.updateComplete;
      expect(button(element)!.getAttribute('aria-disabled'), 'busy').to.equal('true');
      expect(element.shadowRoot!.activeElement).to.equal(button(element));
      await nextFrame();
      give();
      await again;
      await element.updateComplete;
      expect(button(element)!.hasAttribute('aria-disabled')).to.equal(false);
      expect(element.shadowRoot!.activeElement).to.equal(button(element));

      works = true;
      give = undefined;
      const done = loaded(element);
      button(element)!.click();
      await done;
      await waitUntil(() => document.activeElement === element.querySelector('h1'));
      expect(message(element)).to.equal('');
    });

    it('in English on an English page', async () => {
      window.fetch = () => json('', 500);
      const place = await fixture(html`<div lang="en"><owc-product src="/x"></owc-product></div>`);
      const element = place.querySelector('owc-product')!;
      await waitUntil(() => button(element));
      expect(button(element)!.textContent).to.equal('Try again');
    });

    it('nothing to show is nothing at all', async () => {
      const element = await fixture<Product>(html`<owc-product src=${nothing}></owc-product>`);
      await settle();
      expect(element.childElementCount).to.equal(0);
      expect(message(element)).to.equal('');
    });
  });

  it('is accessible in every state', async () => {
    for (const name of ['full', 'edge-cases', 'english', 'german', 'hostile', 'everything']) {
      const element = await withData(await item(name));
      await expect(element).to.be.accessible();
      element.remove();
    }
    const { element, fails } = await withSrc(() => json('', 500));
    await fails;
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});
