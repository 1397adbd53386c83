import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ProductSearch } from './product-search.js';
import './product-search.js';
import { waitUntil } from '../../../../test/unit/until.js';

const golden = new URL('../../../../test/golden/lists/', import.meta.url);
const realFetch = window.fetch;
const read = async (name: string): Promise<string> => (await realFetch(new URL(name, golden))).text();
const home = location.href;
let items: unknown;

function normal(root: Iterable<Node>): string {
  const walk = (node: Node): string => {
    if (node instanceof Text) return node.data.trim() ? node.data.replaceAll('<', '&lt;') : '';
    if (!(node instanceof Element)) return '';
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort().join('');
    return `<${node.localName}${attributes}>${[...node.childNodes].map(walk).join('')}</${node.localName}>\n`;
  };
  return [...root].map(walk).join('');
}

function parsed(text: string): Node[] {
  return [...new DOMParser().parseFromString(text, 'text/html').body.childNodes];
}

/** The form of a server, as the golden files have it; `action` is this page unless a test says otherwise. */
async function served(name = 'nothing', action = ''): Promise<Node[]> {
  const nodes = parsed(await read(`search-${name}.html`));
  for (const node of nodes) if (node instanceof HTMLFormElement) node.setAttribute('action', action);
  return nodes;
}

async function search(nodes: Node[] = [], more: Partial<ProductSearch> = {}, lang = 'nl'): Promise<ProductSearch> {
  const element = Object.assign(document.createElement('owc-product-search'), { src: '/items', productUrl: '/producten/{slug}/' }, more);
  element.append(...nodes);
  const place = await fixture(html`<div lang=${lang}></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}

const input = (element: Element): HTMLInputElement => element.querySelector('input[type=search]')!;
const select = (element: Element, name: string): HTMLSelectElement => element.querySelector(`select[name=${name}]`)!;
const results = (element: Element): string[] => [...element.querySelectorAll('.owc-search-results > ol > li > :first-child')].map((one) => one.textContent!);
const heading = (element: Element): string => element.querySelector('.owc-search-results > :first-child')?.textContent ?? '';
const said = (): string => document.querySelector('.owc-announcements')?.lastChild?.textContent ?? '';
const settle = (time = 60): Promise<void> => new Promise((done) => setTimeout(done, time));
const address = (): string => location.search;
const answer = (value: unknown, status = 200): Promise<Response> => Promise.resolve(new Response(JSON.stringify(value), { status }));

async function type(element: Element, text: string): Promise<void> {
  input(element).focus();
  await sendKeys({ type: text });
}

/** Back or forward, and what that brings about. */
async function go(step: number): Promise<void> {
  const there = new Promise((done) => window.addEventListener('popstate', done, { once: true }));
  history.go(step);
  await there;
}

describe('owc-product-search', () => {
  let calls: string[];
  before(async () => {
    document.documentElement.lang = 'nl';
    items = JSON.parse(await read('items.json'));
  });
  beforeEach(() => {
    history.replaceState(null, '', location.pathname); // the address belongs to the test
    calls = [];
    window.fetch = (src) => (calls.push(String(src)), answer(items));
  });
  afterEach(async () => {
    document.querySelectorAll('owc-product-search').forEach((element) => element.remove());
    await settle(20);
    window.fetch = realFetch;
    history.replaceState(null, '', home);
  });

  describe('the page of a server', () => {
    for (const name of ['found', 'both-filters', 'none']) {
      it(`is left as it is, and nothing is fetched: ${name}`, async () => {
        history.replaceState(null, '', '?q=paspoort');
        const nodes = await served(name);
        const before = normal(nodes);
        const element = await search(nodes);
        await settle();
        expect(normal(element.childNodes)).to.equal(before);
        expect(calls).to.deep.equal([]);
        await expect(element).to.be.accessible();
      });
    }

    it('is a search form with names for all that is in it', async () => {
      const element = await search(await served());
      expect(element.querySelector('form')!.getAttribute('role')).to.equal('search');
      expect(input(element).labels![0]!.textContent).to.equal('Zoek een product of dienst');
      expect(select(element, 'thema').labels![0]!.textContent).to.equal('Onderwerp');
      expect(new FormData(element.querySelector('form')!).has('q')).to.equal(true);
    });
  });

  for (const name of ['found', 'meant', 'filtered', 'both-filters', 'none', 'none-unfiltered', 'hostile', 'english']) {
    it(`shows what the server prints: ${name}`, async () => {
      const asked = (JSON.parse(await read('searches.json')) as Record<string, Record<string, string>>)[name]!;
      const { page = 'nl', ...query } = asked;
      history.replaceState(null, '', `?${new URLSearchParams(Object.entries(query).filter(([, value]) => value))}`);
      const element = await search([], { action: '/zoeken/' }, page);
      await waitUntil(() => element.querySelector('.owc-search-results'), 'results');
      const server = parsed(await read(`search-${name}.html`));
      // What was typed and chosen are properties here and attributes there.
      for (const node of server) {
        if (!(node instanceof Element)) continue;
        node.querySelectorAll('[selected]').forEach((option) => option.removeAttribute('selected'));
        expect(input(element).value).to.equal(query.q ?? '');
        node.querySelector('input')?.removeAttribute('value');
      }
      expect(normal(element.childNodes)).to.equal(normal(server));
      expect(select(element, 'thema').value).to.equal(query.thema ?? '');
      await expect(element).to.be.accessible();
    });
  }

  it('loads nothing until somebody comes into the field', async () => {
    const element = await search(await served());
    await settle();
    expect(calls).to.deep.equal([]);
    input(element).focus();
    await waitUntil(() => calls.length === 1);
    input(element).blur();
    input(element).focus();
    await settle();
    expect(calls).to.have.length(1);
  });

  it('shows results as one types; focus and what was typed stay', async () => {
    const element = await search(await served());
    await type(element, 'paspo');
    await waitUntil(() => results(element).length);
    expect(results(element)[0]).to.equal('Paspoort aanvragen');
    expect(document.activeElement === input(element), 'focus is in the field').to.equal(true);
    await sendKeys({ type: 'ort' });
    expect(input(element).value).to.equal('paspoort');
    expect(heading(element)).to.equal('2 resultaten voor ‘paspoort’');
    const [link] = element.querySelectorAll('.owc-search-results a');
    expect(link!.getAttribute('href')).to.equal('/producten/paspoort-aanvragen/');
    expect(link!.querySelector('mark')!.textContent).to.equal('Paspoort');
    await expect(element).to.be.accessible();
  });

  it('what was typed before the script came is answered', async () => {
    const nodes = await served();
    const place = await fixture(html`<div></div>`);
    const element = document.createElement('owc-product-search');
    element.append(...nodes);
    input(element).value = 'hond';
    element.src = '/items';
    place.append(element);
    await waitUntil(() => results(element).length);
    expect(results(element)).to.deep.equal(['Hondenbelasting betalen']);
    await waitUntil(() => new URLSearchParams(location.search).get('q') === 'hond', 'it stands in the address too');
    expect(input(element).value).to.equal('hond');
  });

  it('tells the count once typing stops, politely', async () => {
    const element = await search(await served());
    const heard: string[] = [];
    const listener = new MutationObserver(() => {
      if (said() !== heard.at(-1) && said().includes('voor ‘')) heard.push(said());
    });
    listener.observe(document.body, { childList: true, subtree: true });
    await type(element, 'pas');
    await waitUntil(() => results(element).length);
    await settle(300); // a slow typist, not somebody who is done
    await sendKeys({ type: 'poort' });
    await waitUntil(() => said() === '2 resultaten voor ‘paspoort’.', 'told');
    listener.disconnect();
    expect(heard.filter((text) => text.includes('‘pas'))).to.deep.equal(['2 resultaten voor ‘paspoort’.']);
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: 'xqwkxq' });
    await waitUntil(() => said().startsWith('Geen resultaten voor'), 'none');
  });

  /** How often a step was added since. */
  function countSteps(): () => number {
    let steps = 0;
    history.pushState = (...step) => {
      steps++;
      History.prototype.pushState.apply(history, step);
    };
    return () => {
      delete (history as Partial<History>).pushState;
      return steps;
    };
  }

  describe('the address', () => {
    it('holds what is asked; one search is one step back', async () => {
      const element = await search(await served());
      const pushed = countSteps(); // the length of the history says nothing in a browser that keeps fifty
      await type(element, 'pas');
      await waitUntil(() => address() === '?q=pas');
      await sendKeys({ type: 'poort' });
      await waitUntil(() => address() === '?q=paspoort');
      expect(pushed()).to.equal(1);
      select(element, 'doelgroep').value = 'ondernemer';
      select(element, 'doelgroep').dispatchEvent(new Event('change', { bubbles: true }));
      expect(address()).to.equal('?q=paspoort&doelgroep=ondernemer');
      expect(heading(element)).to.equal('Geen resultaten voor ‘paspoort’');

      await go(-1);
      await waitUntil(() => results(element).length === 2);
      expect([address(), input(element).value, select(element, 'doelgroep').value]).to.deep.equal(['?q=paspoort', 'paspoort', '']);
      await go(-1);
      await waitUntil(() => !element.querySelector('.owc-search-results'));
      expect(input(element).value).to.equal('');
      await go(1);
      await waitUntil(() => results(element).length === 2);
      expect(input(element).value).to.equal('paspoort');
    });

    it('that is shared gives the same results', async () => {
      history.replaceState(null, '', '?q=belasting&doelgroep=ondernemer');
      const element = await search(await served());
      await waitUntil(() => results(element).length);
      expect(results(element)).to.deep.equal(['Onroerendezaakbelasting – OZB']);
      expect(select(element, 'doelgroep').value).to.equal('ondernemer');
      expect(address()).to.equal('?q=belasting&doelgroep=ondernemer');
    });

    it('keeps what else stands in it', async () => {
      history.replaceState(null, '', '?page_id=7&vanaf=26#top');
      const element = await search(await served());
      await type(element, 'hond');
      await waitUntil(() => address().includes('hond'));
      expect(address()).to.equal('?q=hond&page_id=7');
    });

    it('a step inside the page changes nothing of what was typed', async () => {
      const element = await search(await served());
      await type(element, 'pas');
      location.hash = 'ergens';
      await settle();
      expect(input(element).value).to.equal('pas');
    });

    it('of this page is not touched by a form that leads to another', async () => {
      const before = location.href;
      const element = await search(await served('nothing', '/zoeken/'));
      await type(element, 'paspoort');
      await waitUntil(() => results(element).length);
      await settle(500);
      expect(location.href).to.equal(before);
    });
  });

  it('submitting takes focus to the results, and asks no server', async () => {
    const element = await search(await served());
    await type(element, 'paspoort');
    await waitUntil(() => results(element).length);
    let left = false;
    const leaving = (event: Event): void => {
      left = !event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('submit', leaving);
    await sendKeys({ press: 'Enter' });
    window.removeEventListener('submit', leaving);
    expect(left).to.equal(false);
    expect(document.activeElement!.textContent).to.equal('2 resultaten voor ‘paspoort’');
    expect(input(element).value).to.equal('paspoort');
    expect(address()).to.equal('?q=paspoort');
  });

  it('asks the server when the products did not come, and keeps what was typed', async () => {
    window.fetch = () => answer('', 500);
    const element = await search(await served());
    await type(element, 'paspoort');
    await waitUntil(() => element.querySelector('.owc-search-failed'));
    expect(heading(element)).to.equal('Resultaten');
    expect(element.textContent).to.contain('Probeer het later');
    await waitUntil(() => said().includes('Probeer het later'));
    expect(document.activeElement === input(element), 'focus is in the field').to.equal(true);
    await expect(element).to.be.accessible();
    let sent = '';
    const leaving = (event: SubmitEvent): void => {
      sent = event.defaultPrevented ? 'stopped' : String(new FormData(event.target as HTMLFormElement).get('q'));
      event.preventDefault();
    };
    window.addEventListener('submit', leaving);
    await sendKeys({ press: 'Enter' });
    window.removeEventListener('submit', leaving);
    expect(sent).to.equal('paspoort');

    window.fetch = () => answer(items);
    element.querySelector<HTMLElement>('.owc-search-failed button')!.click();
    await waitUntil(() => results(element).length === 2);
  });

  it('“Bedoelde u” is a link that searches for it here, and focus goes on to the results', async () => {
    const element = await search(await served());
    await type(element, 'paspoost');
    await waitUntil(() => element.querySelector('.owc-search-meant'));
    const link = element.querySelector<HTMLAnchorElement>('.owc-search-meant a')!;
    expect(link.parentElement!.textContent).to.equal('Bedoelde u paspoort?');
    expect(new URL(link.href).search).to.equal('?q=paspoort');
    link.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => heading(element).endsWith('‘paspoort’'));
    expect(input(element).value).to.equal('paspoort');
    expect(address()).to.equal('?q=paspoort');
    expect(document.activeElement === element.querySelector('.owc-search-results > :first-child')).to.equal(true);
  });

  it('without results it helps: other words, and no filters', async () => {
    const element = await search(await served());
    await type(element, 'hondenbelasting');
    await waitUntil(() => results(element).length);
    select(element, 'thema').value = 'reizen-en-documenten';
    select(element, 'thema').dispatchEvent(new Event('change', { bubbles: true }));
    expect(heading(element)).to.equal('Geen resultaten voor ‘hondenbelasting’');
    const link = [...element.querySelectorAll<HTMLElement>('.owc-search-results a')].at(-1)!;
    expect(link.textContent).to.equal('Zoek zonder filters');
    link.click();
    await waitUntil(() => results(element).length === 1);
    expect(select(element, 'thema').value).to.equal('');
    expect(address()).to.equal('?q=hondenbelasting');
  });

  it('many results come by 25, and focus goes on at the first that is new', async () => {
    const many = Array.from({ length: 60 }, (_, id) => ({ id: id + 1, title: `Vergunning ${id + 1}`, slug: `v${id + 1}` }));
    window.fetch = () => answer({ data: many });
    const element = await search(await served());
    await type(element, 'vergunning');
    await waitUntil(() => results(element).length === 25);
    const more = (): HTMLElement => element.querySelector<HTMLElement>('.owc-search-more a')!;
    expect(more().textContent).to.equal('Toon de volgende 25');
    more().focus();
    await sendKeys({ press: 'Enter' });
    expect(results(element)).to.have.length(50);
    expect([...element.querySelectorAll('.owc-search-results a')].findIndex((link) => link === document.activeElement)).to.equal(25);
    expect(address()).to.equal('?q=vergunning&vanaf=26');
    expect(more().textContent).to.equal('Toon de volgende 10');
    more().click();
    expect(results(element)).to.have.length(60);
    expect(Boolean(more())).to.equal(false);
  });

  it('an empty field is no search', async () => {
    const element = await search(await served());
    await type(element, 'pas');
    await waitUntil(() => results(element).length);
    for (let at = 0; at < 3; at++) await sendKeys({ press: 'Backspace' });
    expect(element.querySelectorAll('.owc-search-results')).to.have.length(0);
  });

  it('says that it is loading to who waits, and shows only the last that was typed', async () => {
    let give: (() => void) | undefined;
    window.fetch = () => new Promise((done) => (give = () => done(new Response(JSON.stringify(items)))));
    const element = await search(await served());
    await type(element, 'hond');
    await waitUntil(() => element.textContent!.includes('worden geladen'), 'loading');
    await waitUntil(() => said() === 'De producten worden geladen.');
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: 'paspoort' });
    give!();
    await waitUntil(() => results(element).length === 2);
    expect(heading(element)).to.equal('2 resultaten voor ‘paspoort’');
    expect(input(element).value).to.equal('paspoort');
  });

  it('a form of your own, with checkboxes for filters', async () => {
    const element = await search(parsed(`<form method="get"><label>Zoek <input name="q"></label>
      <label><input type="checkbox" name="thema[]" value="belastingen"> Belastingen</label><label><input type="checkbox" name="thema[]" value="reizen-en-documenten"> Reizen</label><button>Zoek</button></form>`));
    const before = element.querySelector('form')!.outerHTML;
    element.querySelector<HTMLInputElement>('[name=q]')!.focus();
    await waitUntil(() => calls.length);
    await settle();
    element.querySelectorAll<HTMLInputElement>('[type=checkbox]').forEach((box) => box.click());
    await waitUntil(() => results(element).length === 5);
    expect(new URLSearchParams(address()).getAll('thema[]')).to.deep.equal(['belastingen', 'reizen-en-documenten']);
    expect(element.querySelector('form')!.outerHTML).to.equal(before);
  });

  it('without a source it is a form, and no more', async () => {
    const element = await search(await served(), { src: '' });
    await type(element, 'paspoort');
    await settle();
    expect(element.querySelectorAll('.owc-search-results')).to.have.length(0);
  });

  it('taken out it listens no more; put back it goes on with what was typed', async () => {
    const element = await search(await served());
    await type(element, 'hond');
    await waitUntil(() => results(element).length === 1);
    const place = element.parentElement!;
    element.remove();
    history.pushState(null, '', '?q=paspoort');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settle();
    expect(input(element).value).to.equal('hond');
    place.append(element);
    await settle();
    await type(element, 'en');
    expect(results(element)).to.deep.equal(['Hondenbelasting betalen']);
    expect(calls).to.have.length(1);
  });

  it('other products are found once they are there', async () => {
    const element = await search(await served());
    await type(element, 'zwembad');
    await waitUntil(() => heading(element).startsWith('Geen'));
    element.data = [{ id: 1, title: 'Zwembad bezoeken', slug: 'zwembad' }];
    await waitUntil(() => results(element)[0] === 'Zwembad bezoeken');
    expect(input(element).value).to.equal('zwembad');
  });

  it('knows words of your own', async () => {
    const element = await search(await served(), { synonyms: 'boekje met foto, pasje = paspoort; blafgeld = hondenbelasting' });
    await type(element, 'blafgeld');
    await waitUntil(() => results(element)[0] === 'Hondenbelasting betalen');
    input(element).value = '';
    await type(element, 'boekje met foto');
    await waitUntil(() => results(element)[0] === 'Paspoort aanvragen');
  });

  it('what comes last is where else to ask, whatever was found', async () => {
    const contact = parsed('<p slot="contact">Bel <a href="tel:14012">14 012</a></p>');
    const element = await search([...contact, ...(await served())]);
    await type(element, 'pas');
    await waitUntil(() => results(element).length);
    expect(element.querySelector('.owc-search-results')!.getBoundingClientRect().bottom).to.be.at.most((contact[0] as Element).getBoundingClientRect().top);
  });

  it('fits in 320 px, also from right to left and under a hostile stylesheet', async () => {
    const hostile = document.createElement('style');
    hostile.textContent = 'input, select, button, label { all: unset !important; display: inline !important; width: 900px !important; font-size: 4px !important } form div { display: block !important } ol { padding: 90px !important }';
    document.head.append(hostile);
    for (const dir of ['ltr', 'rtl']) {
      const element = await search(await served('found'));
      element.parentElement!.dir = dir;
      element.parentElement!.style.inlineSize = '320px';
      await nextFrame();
      expect(element.scrollWidth, dir).to.be.at.most(320);
      for (const control of element.querySelectorAll('input, select, button')) {
        expect(control.getBoundingClientRect().height, control.localName).to.be.at.least(44);
        expect(parseFloat(getComputedStyle(control).fontSize), control.localName).to.be.at.least(16);
      }
    }
    hostile.remove();
  });

  it('in English on an English page', async () => {
    const element = await search([], {}, 'en');
    await waitUntil(() => element.querySelector('form'));
    expect(input(element).labels![0]!.textContent).to.equal('Find a product or service');
    await type(element, 'passport');
    await waitUntil(() => results(element).length);
    expect(heading(element)).to.equal('2 results for ‘passport’');
    expect(element.querySelectorAll('li [lang=nl]')).to.have.length.above(0);
  });
});
