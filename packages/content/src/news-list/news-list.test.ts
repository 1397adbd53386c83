import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../../../test/unit/until.js';
import { browser } from '../lists/list.load.js';
import type { ContentLoadedEvent } from '../lists/loaded.js';
import type { NewsList } from './news-list.js';
import './news-list.js';

const home = location.href;
const realFetch = window.fetch;
const theme = (slug: string): object => ({ connected: { 'openpub-item_to_openpub-theme': [{ id: 1, title: slug, slug }] } });
const item = (id: number, more: object = {}): object => ({ id, title: `Bericht ${id}`, slug: `b${id}`, excerpt: '', date: `2026-01-${String(id).padStart(2, '0')} 10:00:00`, ...more });
const items = (count: number): object => ({ data: Array.from({ length: count }, (_, index) => item(index + 1, theme(index % 2 ? 'wonen' : 'groen'))), pagination: { total_pages: 1 } });

/** As the plugin prints it. */
function printed({ total = 12, page = 1, chosen = false, zoek = '' } = {}): string {
  const path = location.pathname;
  return `<section aria-labelledby="nieuws-kop" data-owc><h2 id="nieuws-kop">Nieuws</h2>
    <search><form method="get" action="${path}" data-list><input type="hidden" name="taal" value="nl">
      <p><label for="nieuws-zoek">Zoek in nieuws</label><input type="search" id="nieuws-zoek" name="zoek" value="${zoek}" autocomplete="off"></p>
      <details ${chosen ? 'open' : ''}><summary>Filters <span data-chosen>${chosen ? '(1 gekozen)' : ''}</span></summary>
        <fieldset data-filter="thema"><legend>Thema</legend>
          <div><input type="checkbox" id="nieuws-thema-groen" name="thema[]" value="groen" ${chosen ? 'checked' : ''}><label for="nieuws-thema-groen">Groen <span data-count>(${total})</span></label></div>
          <div><input type="checkbox" id="nieuws-thema-wonen" name="thema[]" value="wonen"><label for="nieuws-thema-wonen">Wonen <span data-count>(3)</span></label></div>
        </fieldset></details>
      <p><button>Zoeken</button> <a href="${path}" data-clear ${chosen || zoek ? '' : 'hidden'}>Wis alles</a></p></form></search>
    <div data-results><p id="nieuws-aantal" role="status" tabindex="-1">${total} berichten, pagina ${page} van 2</p>
      <ul><li data-id="news-${page}"><article><h3><a href="/nieuws/${page}/">Bericht van pagina ${page}</a></h3></article></li></ul>
      <owc-pagination><nav aria-label="Pagina's"><ul><li><a href="${path}?pagina=1" aria-label="Pagina 1">1</a></li><li><a href="${path}?pagina=2" aria-label="Pagina 2">2</a></li></ul></nav></owc-pagination>
    </div></section>`;
}

async function served(inside = printed()): Promise<NewsList> {
  const place = await fixture(html`<div lang="nl"></div>`);
  const element = document.createElement('owc-news-list');
  element.id = 'nieuws';
  element.append(...new DOMParser().parseFromString(inside, 'text/html').body.childNodes);
  place.append(element);
  await element.updateComplete;
  return element;
}

async function drawn(more: Partial<NewsList> = {}, lang = 'nl'): Promise<NewsList> {
  const place = await fixture(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('owc-news-list'), { itemUrl: '/nieuws/{slug}/' }, more);
  place.append(element);
  await waitUntil(() => element.querySelector('[data-results], .owc-failed'), 'nothing is shown');
  return element;
}

const count = (element: Element): string => element.querySelector('[data-results] [role=status]')!.textContent!;
const titles = (element: Element): string[] => [...element.querySelectorAll('[data-results] h3')].map((one) => one.textContent!);
const said = (): string => [...document.querySelectorAll('.owc-announcements > *')].map((one) => one.textContent).join(' ');
const page = (inside: string, status = 200): Response => new Response(`<!doctype html><html lang="nl"><body><main><owc-news-list id="nieuws">${inside}</owc-news-list></main></body></html>`, { status, headers: { 'Content-Type': 'text/html' } });
const json = (value: unknown, status = 200): Response => new Response(JSON.stringify(value), { status });

async function back(): Promise<void> {
  const there = new Promise((done) => addEventListener('popstate', done, { once: true }));
  history.back();
  await there;
}

describe('owc-news-list', () => {
  let calls: string[];
  let answer: (url: URL) => Response | Promise<Response>;
  let followed: string[];
  const { follow } = browser;

  beforeEach(() => {
    history.replaceState(null, '', location.pathname);
    calls = [];
    followed = [];
    browser.follow = (to) => void followed.push(to);
    window.fetch = (input) => {
      const url = new URL(String(input), location.href);
      calls.push(url.pathname === location.pathname ? url.search : url.href.replace(url.origin, ''));
      return Promise.resolve(answer(url));
    };
    document.querySelectorAll('.owc-announcements').forEach((one) => one.replaceChildren());
  });
  afterEach(() => {
    window.fetch = realFetch;
    browser.follow = follow;
    history.replaceState(null, '', home);
  });

  describe('printed by a server', () => {
    it('is left as it is', async () => {
      const place = await fixture(html`<div></div>`);
      const element = document.createElement('owc-news-list');
      element.append(...new DOMParser().parseFromString(printed(), 'text/html').body.childNodes);
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((list) => changes.push(...list));
      observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
      place.append(element);
      await element.updateComplete;
      expect([...changes, ...observer.takeRecords()].map(({ attributeName, type }) => attributeName ?? type)).to.deep.equal([]);
      expect(calls).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it('brings what is chosen to this page: the results, the numbers, the address; and says how many', async () => {
      const element = await served();
      answer = () => page(printed({ total: 4, chosen: true }));
      element.querySelector('details')!.open = true;
      const box = element.querySelector<HTMLInputElement>('#nieuws-thema-groen')!;
      box.focus();
      box.click();
      await waitUntil(() => count(element).startsWith('4'));
      expect(calls).to.have.length(1);
      expect(new URLSearchParams(location.search).getAll('thema[]')).to.deep.equal(['groen']);
      expect(element.querySelector('label[for=nieuws-thema-groen]')!.textContent).to.equal('Groen (4)');
      expect(element.querySelector('[data-chosen]')!.textContent).to.equal('(1 gekozen)');
      expect(element.querySelector<HTMLElement>('[data-clear]')!.hidden).to.equal(false);
      expect(document.activeElement === box).to.equal(true);
      await waitUntil(() => said().includes('4 berichten'));
      expect(element.querySelector('[aria-busy]')).to.equal(null);
    });

    it('searches with Enter, keeps what is not its own in the address, and leaves alone what is typed meanwhile', async () => {
      history.replaceState(null, '', '?taal=nl&andere-zoek=x&zoek=oud&pagina=2');
      const element = await served();
      let ready!: (response: Response) => void;
      answer = () => new Promise<Response>((done) => (ready = done));
      const input = element.querySelector<HTMLInputElement>('input[type=search]')!;
      input.focus();
      await sendKeys({ type: 'groen' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => calls.length === 1);
      input.value = 'groen dak';
      ready(page(printed({ total: 7, zoek: 'groen' })));
      await waitUntil(() => count(element).startsWith('7'));
      expect(location.search).to.equal('?taal=nl&andere-zoek=x&zoek=groen');
      expect(input.value).to.equal('groen dak');
    });

    it('goes to a page, with focus on what is there now, and back again', async () => {
      const element = await served();
      answer = (url) => page(printed({ page: url.searchParams.get('pagina') === '2' ? 2 : 1 }));
      element.querySelector<HTMLElement>('a[aria-label="Pagina 2"]')!.click();
      await waitUntil(() => titles(element)[0] === 'Bericht van pagina 2');
      expect(document.activeElement!.textContent).to.equal('12 berichten, pagina 2 van 2');
      expect(location.search).to.equal('?pagina=2');
      await back();
      await waitUntil(() => titles(element)[0] === 'Bericht van pagina 1');
      expect(location.search).to.equal('');
    });

    it('puts the form back as it was', async () => {
      const element = await served();
      answer = (url) => page(printed(url.search ? { total: 4, chosen: true } : {}));
      const box = element.querySelector<HTMLInputElement>('#nieuws-thema-groen')!;
      box.click();
      await waitUntil(() => count(element).startsWith('4'));
      await back();
      await waitUntil(() => count(element).startsWith('12'));
      expect(box.checked).to.equal(false);
    });

    it('clears, and does not lose who pressed that', async () => {
      history.replaceState(null, '', '?thema[]=groen');
      const element = await served(printed({ total: 4, chosen: true, zoek: 'x' }));
      answer = () => page(printed());
      const clear = element.querySelector<HTMLElement>('[data-clear]')!;
      clear.focus();
      clear.click();
      await waitUntil(() => count(element).startsWith('12'));
      expect(location.search).to.equal('');
      expect(element.querySelector<HTMLInputElement>('input[type=search]')!.value).to.equal('');
      expect(element.querySelector<HTMLInputElement>('#nieuws-thema-groen')!.checked).to.equal(false);
      expect(clear.hidden).to.equal(true);
      expect((document.activeElement as HTMLElement).getAttribute('role')).to.equal('status');
    });

    it('follows the link when the answer is not a list, or there is none', async () => {
      const element = await served();
      const answers = [(): Response => new Response('kapot', { status: 500 }), (): Response => new Response('<p>Iets anders</p>'), (): never => { throw new TypeError('Failed to fetch'); }];
      for (const [index, one] of answers.entries()) {
        answer = one;
        element.querySelector<HTMLElement>('a[aria-label="Pagina 2"]')!.click();
        await waitUntil(() => followed.length === index + 1);
        expect(followed[index]).to.match(/\?pagina=2$/);
      }
      expect(location.search).to.equal('');
    });

    it('is a link like any other with a key held, and a form like any other that leads elsewhere', async () => {
      const element = await served();
      let stopped = true;
      const seen = (event: Event): void => {
        stopped = event.defaultPrevented;
        event.preventDefault();
      };
      element.parentElement!.addEventListener('click', seen);
      element.parentElement!.addEventListener('submit', seen);
      element.querySelector('a[aria-label="Pagina 2"]')!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
      expect(stopped).to.equal(false);
      stopped = true;
      const form = element.querySelector('form')!;
      form.setAttribute('action', '/elders/');
      form.requestSubmit();
      expect(stopped).to.equal(false);
      expect(calls).to.deep.equal([]);
    });

    it('follows the button back on a page that was opened anew, and stays when only a part of the page is jumped to', async () => {
      history.pushState(null, '', '?pagina=2');
      const element = await served(printed({ page: 2 }));
      answer = () => page(printed());
      const jumped = new Promise((done) => addEventListener('popstate', done, { once: true }));
      location.hash = 'nieuws-kop';
      await jumped;
      expect(calls).to.deep.equal([]);
      await back();
      expect(calls).to.deep.equal([]);
      await back();
      await waitUntil(() => titles(element)[0] === 'Bericht van pagina 1');
      expect(calls).to.have.length(1);
    });

    it('puts back also what has focus, unless that is written in meanwhile', async () => {
      const element = await served();
      answer = (url) => page(printed(url.search ? { total: 4, chosen: true, zoek: 'groen' } : {}));
      const box = element.querySelector<HTMLInputElement>('#nieuws-thema-groen')!;
      element.querySelector('details')!.open = true;
      box.focus();
      box.click();
      await waitUntil(() => count(element).startsWith('4'));
      await back();
      await waitUntil(() => count(element).startsWith('12'));
      expect(box.checked).to.equal(false);
      const input = element.querySelector<HTMLInputElement>('input[type=search]')!;
      input.focus();
      input.value = 'groen';
      input.form!.requestSubmit();
      await waitUntil(() => count(element).startsWith('4'));
      await back();
      await waitUntil(() => count(element).startsWith('12'));
      expect(input.value).to.equal('');
      input.value = 'groen';
      input.form!.requestSubmit();
      await waitUntil(() => count(element).startsWith('4'));
      let ready!: (response: Response) => void;
      answer = () => new Promise<Response>((done) => (ready = done));
      calls = [];
      await back();
      await waitUntil(() => calls.length);
      input.value = 'groen dak';
      ready(page(printed()));
      await waitUntil(() => count(element).startsWith('12'));
      expect(input.value).to.equal('groen dak');
    });

    it('takes away a filter that a link had chosen without brackets', async () => {
      history.replaceState(null, '', '?thema=groen&jaar=2026');
      const element = await served(printed({ total: 4, chosen: true }));
      answer = () => page(printed());
      element.querySelector<HTMLInputElement>('#nieuws-thema-groen')!.click();
      await waitUntil(() => count(element).startsWith('12'));
      expect(location.search).to.equal('?jaar=2026');
    });

    it('calls the page what the server calls it', async () => {
      const title = document.title;
      const element = await served();
      answer = () => new Response(`<!doctype html><title>Nieuws, pagina 2</title><owc-news-list id="nieuws">${printed({ page: 2 })}</owc-news-list>`);
      element.querySelector<HTMLElement>('a[aria-label="Pagina 2"]')!.click();
      await waitUntil(() => titles(element)[0] === 'Bericht van pagina 2');
      expect(document.title).to.equal('Nieuws, pagina 2');
      document.title = title;
    });

    it('takes its own part of the page when lists have no id', async () => {
      const first = await served();
      const second = await served();
      first.removeAttribute('id');
      second.removeAttribute('id');
      answer = () => new Response(`<owc-news-list>${printed({ total: 1 })}</owc-news-list><owc-news-list>${printed({ total: 2, page: 2 })}</owc-news-list>`);
      second.querySelector<HTMLElement>('a[aria-label="Pagina 2"]')!.click();
      await waitUntil(() => titles(second)[0] === 'Bericht van pagina 2');
      expect(count(second)).to.match(/^2 /);
    });

    it('goes on with what was asked when it was moved, or when the page comes back as it was left', async () => {
      const element = await served();
      const place = element.parentElement!;
      answer = () => new Promise<Response>(() => {});
      element.querySelector<HTMLInputElement>('#nieuws-thema-groen')!.click();
      await waitUntil(() => calls.length === 1);
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await waitUntil(() => calls.length === 2);
      answer = () => page(printed({ total: 4, chosen: true }));
      element.remove();
      place.append(element);
      await waitUntil(() => count(element).startsWith('4'));
      expect(calls).to.have.length(3);
      expect(element.querySelector('[aria-busy]')).to.equal(null);
      expect(location.search).to.include('groen');
      expect(followed).to.deep.equal([]);
    });

    it('follows nothing when the browser stops what was asked because the visitor leaves', async () => {
      const element = await served();
      let stop!: () => void;
      answer = () => new Promise<Response>((_, no) => (stop = () => no(new TypeError('NetworkError'))));
      element.querySelector<HTMLElement>('a[aria-label="Pagina 2"]')!.click();
      await waitUntil(() => calls.length === 1);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      stop();
      await new Promise((done) => setTimeout(done));
      expect(followed).to.deep.equal([]);
    });

    it('asks nothing any more once it is gone, and does again when it is back', async () => {
      const element = await served();
      const place = element.parentElement!;
      let ready!: (response: Response) => void;
      answer = () => new Promise<Response>((done) => (ready = done));
      const box = element.querySelector<HTMLInputElement>('#nieuws-thema-groen')!;
      box.click();
      await waitUntil(() => calls.length === 1);
      element.remove();
      ready(page(printed({ total: 4 })));
      place.append(element);
      answer = () => page(printed({ total: 5, chosen: true }));
      element.querySelector<HTMLInputElement>('#nieuws-thema-wonen')!.click();
      await waitUntil(() => count(element).startsWith('5'));
      expect(location.search).to.include('wonen');
      expect(followed).to.deep.equal([]);
    });
  });

  describe('of a source', () => {
    it('loads every page once, and searches in that', async () => {
      answer = (url) => json({ data: [item(Number(url.searchParams.get('page') ?? 1))], pagination: { total_pages: 3 } });
      const loaded: ContentLoadedEvent[] = [];
      const listen = (event: Event): void => void loaded.push(event as ContentLoadedEvent);
      addEventListener('owc-news-list-loaded', listen);
      const element = await drawn({ src: '/items' });
      await waitUntil(() => loaded.length);
      removeEventListener('owc-news-list-loaded', listen);
      expect(calls).to.deep.equal(['/items?limit=100', '/items?limit=100&page=2', '/items?limit=100&page=3']);
      expect(titles(element)).to.deep.equal(['Bericht 3', 'Bericht 2', 'Bericht 1']);
      expect(loaded[0]!.problems).to.deep.equal([]);
      const input = element.querySelector<HTMLInputElement>('input[type=search]')!;
      input.value = 'bericht 2';
      element.querySelector('form')!.requestSubmit();
      await waitUntil(() => titles(element).length === 1);
      expect(location.search).to.equal('?zoek=bericht+2');
      expect(calls).to.have.length(3);
      await waitUntil(() => said().includes('1 bericht voor'));
      await expect(element).to.be.accessible();
    });

    it('shows what the address asks', async () => {
      history.replaceState(null, '', '?thema[]=wonen&pagina=2');
      const element = await drawn({ data: items(8), perPage: 3 });
      expect(count(element)).to.equal('4 berichten, pagina 2 van 2');
      expect(element.querySelector<HTMLInputElement>('input[value=wonen]')!.checked).to.equal(true);
      expect(element.querySelector('details')!.open).to.equal(true);
    });

    it('filters, pages and goes back without a request', async () => {
      const element = await drawn({ data: items(8), perPage: 3 });
      expect(count(element)).to.equal('8 berichten, pagina 1 van 3');
      const box = element.querySelector<HTMLInputElement>('input[value=groen]')!;
      box.click();
      await waitUntil(() => count(element) === '4 berichten, pagina 1 van 2');
      element.querySelector<HTMLElement>('[rel=next]')!.click();
      await waitUntil(() => count(element) === '4 berichten, pagina 2 van 2');
      expect((document.activeElement as HTMLElement).getAttribute('role')).to.equal('status');
      await back();
      await waitUntil(() => count(element) === '4 berichten, pagina 1 van 2');
      expect(box.checked).to.equal(true);
      await back();
      await waitUntil(() => count(element) === '8 berichten, pagina 1 van 3');
      expect(box.checked).to.equal(false);
      expect(calls).to.deep.equal([]);
    });

    it('says what to do when nothing is found, and how to see all', async () => {
      history.replaceState(null, '', '?zoek=vliegveld');
      const element = await drawn({ data: items(2) });
      expect(count(element)).to.equal('Geen berichten gevonden voor ‘vliegveld’');
      await expect(element).to.be.accessible();
      element.querySelector<HTMLElement>('.owc-none a')!.click();
      await waitUntil(() => titles(element).length === 2);
      expect(element.querySelector<HTMLInputElement>('input[type=search]')!.value).to.equal('');
    });

    it('says that it could not be loaded, and tries again with the same question', async () => {
      history.replaceState(null, '', '?zoek=1');
      answer = () => json({}, 503);
      const element = await drawn({ src: '/items' });
      expect(element.textContent).to.include('Dit kan nu niet worden geladen.');
      await waitUntil(() => said().includes('Dit kan nu niet worden geladen'));
      answer = () => json(items(2));
      element.querySelector('button')!.click();
      await waitUntil(() => element.querySelector('[data-results]'));
      expect(titles(element)).to.deep.equal(['Bericht 1']);
      expect(element.querySelector('.owc-failed')).to.equal(null);
      expect(location.search).to.equal('?zoek=1');
    });

    it('keeps two lists apart', async () => {
      const one = await drawn({ data: items(4), namePrefix: 'een' });
      const two = await drawn({ data: items(4), namePrefix: 'twee' });
      one.querySelector<HTMLInputElement>('input[value=groen]')!.click();
      await waitUntil(() => count(one).startsWith('2'));
      two.querySelector<HTMLInputElement>('input[value=wonen]')!.click();
      await waitUntil(() => count(two).startsWith('2'));
      const query = new URLSearchParams(location.search);
      expect([query.get('een-thema[]'), query.get('twee-thema[]')]).to.deep.equal(['groen', 'wonen']);
      expect(titles(one)).to.deep.equal(['Bericht 3', 'Bericht 1']);
    });

    it('speaks English in an English page', async () => {
      const element = await drawn({ data: items(2) }, 'en');
      expect(element.querySelector('h2')!.textContent).to.equal('News');
      expect(count(element)).to.equal('2 messages');
    });

    it('is drawn anew for another source', async () => {
      const element = await drawn({ data: items(2) });
      element.data = items(3);
      await waitUntil(() => titles(element).length === 3);
      expect(element.querySelectorAll('section')).to.have.length(1);
    });

    it('survives being moved while it loads', async () => {
      let ready!: (response: Response) => void;
      answer = () => new Promise<Response>((done) => (ready = done));
      const place = await fixture(html`<div lang="nl"></div>`);
      const element = Object.assign(document.createElement('owc-news-list'), { src: '/items' });
      place.append(element);
      await waitUntil(() => calls.length === 1);
      element.remove();
      answer = () => json(items(2));
      place.append(element);
      ready(json(items(5)));
      await waitUntil(() => element.querySelector('[data-results]'));
      expect(titles(element)).to.have.length(2);
      expect(element.querySelectorAll('section')).to.have.length(1);
    });
  });
});
