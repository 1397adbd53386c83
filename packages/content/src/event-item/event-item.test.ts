import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/unit/until.js';
import { clock } from '@openwebconcept/core/amsterdam.js';
import type { ContentLoadedEvent } from '../lists/loaded.js';
import type { EventItem } from './event-item.js';
import './event-item.js';

const realFetch = window.fetch;
const { now } = clock;
const event = (more: object = {}): object => ({ id: 9, title: 'Avondmarkt', slug: 'avondmarkt', teaser: 'Kom naar de markt', description: '<p>Met <b>muziek</b>.<script>alert(1)</script></p>', dates: [{ date: '2026-12-05', start_time: '19:00', end_time: '22:00' }], price_type: 'fixed', price: '5.00', ...more });

async function drawn(more: Partial<EventItem> = {}, lang = 'nl'): Promise<EventItem> {
  const place = await fixture(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('owc-event-item'), more);
  place.append(element);
  await waitUntil(() => element.querySelector('article, .owc-failed'), 'nothing is shown');
  return element;
}

const fact = (element: Element, label: string): string | undefined =>
  [...element.querySelectorAll('dt')].find((term) => term.textContent === label)?.nextElementSibling?.textContent?.replaceAll('\u00a0', ' ');

describe('owc-event-item', () => {
  beforeEach(() => {
    clock.now = () => Date.parse('2026-11-22T13:05:00Z');
    window.fetch = () => Promise.reject(new TypeError('no network in tests'));
  });
  afterEach(() => {
    clock.now = now;
    window.fetch = realFetch;
  });

  it('is left as a server prints it', async () => {
    const place = await fixture(html`<div lang="nl"></div>`);
    const element = Object.assign(document.createElement('owc-event-item'), { src: '/items/1' });
    element.append(...new DOMParser().parseFromString('<article class="owc-content-item" aria-labelledby="a-kop" data-owc><h1 id="a-kop">Markt</h1></article>', 'text/html').body.childNodes);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((list) => changes.push(...list));
    observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
    place.append(element);
    await element.updateComplete;
    expect([...changes, ...observer.takeRecords()]).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('says when, where and how much, and nothing of it runs', async () => {
    const element = await drawn({ data: event({ location: { id: 8, title: 'De Poorterij', address: 'Markt 1', city: 'Tiel' } }), mapUrl: '/kaart/?plek={id}' });
    expect(fact(element, 'Wanneer')).to.contain('zaterdag 5 december 2026, 19.00 tot 22.00 uur');
    expect(fact(element, 'Prijs')).to.equal('€ 5,00');
    expect(element.querySelector('a[href="/kaart/?plek=8"]')!.textContent).to.equal('Bekijk op de kaart');
    expect(element.querySelector('.owc-foreign')!.innerHTML).to.equal('<p>Met <b>muziek</b>.</p>');
    await expect(element).to.be.accessible();
  });

  it('loads it from the source, and tells what was wrong there', async () => {
    const asked: string[] = [];
    window.fetch = (input) => {
      asked.push(String(input).replace(location.origin, ''));
      return Promise.resolve(new Response(JSON.stringify(event({ dates: [{ date: 'morgen' }] }))));
    };
    const loaded: ContentLoadedEvent[] = [];
    const listen = (one: Event): void => void loaded.push(one as ContentLoadedEvent);
    addEventListener('owc-event-item-loaded', listen);
    const element = await drawn({ src: '/items/id/9' });
    await waitUntil(() => loaded.length);
    removeEventListener('owc-event-item-loaded', listen);
    expect(asked).to.deep.equal(['/items/id/9']);
    expect(loaded[0]!.problems.map(({ part }) => part)).to.deep.equal(['periods']);
    expect(fact(element, 'Wanneer')).to.equal('Datum nog niet bekend');
  });

  it('says that it is not there, and tries again when that can help', async () => {
    window.fetch = () => Promise.resolve(new Response('{}', { status: 404 }));
    const gone = await drawn({ src: '/items/id/1' });
    expect(gone.textContent).to.include('Dit is niet gevonden');
    expect(gone.querySelector('button')).to.equal(null);
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const element = await drawn({ src: '/items/id/9' });
    expect(element.textContent).to.include('Controleer uw internetverbinding');
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(event())));
    const button = element.querySelector('button')!;
    button.focus();
    button.click();
    await waitUntil(() => element.querySelector('h1'));
    expect(element.querySelector('h1') === document.activeElement || element.contains(document.activeElement)).to.equal(true);
    expect(element.querySelector('.owc-failed')).to.equal(null);
  });

  it('says so when it is over, and when it is on', async () => {
    const over = await drawn({ data: event({ dates: [{ date: '2026-11-22', start_time: '10:00', end_time: '14:05' }] }) });
    expect(over.querySelector('owc-alert')!.textContent).to.include('Deze activiteit is afgelopen.');
    expect(customElements.get('owc-alert'), 'what shows that').to.not.equal(undefined);
    expect(over.querySelector('[data-calendar]'), 'nothing to put in a calendar').to.equal(null);
    const on = await drawn({ data: event({ dates: [{ date: '2026-11-22', start_time: '10:00', end_time: '14:06' }] }) });
    expect(on.querySelector('owc-alert')).to.equal(null);
    expect(on.querySelector('[data-calendar]')).to.not.equal(null);
    expect(on.querySelector('.owc-meta')!.textContent).to.include('Nu bezig');
  });

  it('gives a calendar file to who presses for it', async () => {
    const element = await drawn({ data: event() });
    const files: Blob[] = [];
    const names: string[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return 'blob:x';
    };
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    try {
      element.querySelector<HTMLElement>('[data-calendar]')!.click();
      await waitUntil(() => names.length);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.deep.equal(['avondmarkt.ics']);
    const text = await files[0]!.text();
    expect(text).to.include('DTSTART;TZID=Europe/Amsterdam:20261205T190000\r\n');
    expect(text).to.include('SUMMARY:Avondmarkt\r\n');
  });

  it('shows another event when it is given one, in the language of the page', async () => {
    const element = await drawn({ data: event() }, 'en');
    expect(fact(element, 'When')).to.contain('Saturday 5 December 2026, 19:00 to 22:00');
    element.data = event({ id: 10, title: 'Kermis' });
    await waitUntil(() => element.querySelector('h1')!.textContent === 'Kermis');
    expect(element.querySelectorAll('article')).to.have.length(1);
  });

  it('draws what was asked for while it was moved', async () => {
    let ready!: () => void;
    let calls = 0;
    window.fetch = () => new Promise((done) => {
      calls++;
      ready = () => done(new Response(JSON.stringify(event())));
    });
    const place = await fixture(html`<div lang="nl"></div>`);
    const element = Object.assign(document.createElement('owc-event-item'), { src: '/items/id/9' });
    place.append(element);
    await waitUntil(() => calls === 1);
    element.remove();
    place.append(element);
    await waitUntil(() => calls === 2);
    ready();
    await waitUntil(() => element.querySelector('article'));
    expect(element.querySelectorAll(':scope > *')).to.have.length(1);
  });
});
