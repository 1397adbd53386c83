import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openPlaces } from '../worker/client.js';
import type { Geocoder } from '../pdok.js';
import type { MapBackground, MapElement } from './map.js';
import './map.js';
import { waitUntil } from '../../../../test/unit/until.js';

const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const backgrounds: MapBackground[] = [{ title: 'Wit', tiles: [{ url: `${picture}#{z}/{x}/{y}` }] }];
const places = ['Noord', 'Midden', 'Zuid'].map((title, at) => ({ type: 'Feature', id: title, geometry: { type: 'Point', coordinates: [5, 52.2 - at * 0.1] }, properties: { title } }));
const source = (): string => URL.createObjectURL(new Blob([JSON.stringify({ type: 'FeatureCollection', features: places })]));
const addresses: Record<string, [number, number]> = { 'Dorpsstraat 1, 1234AB Zuid': [5, 52.001], 'Dorpsstraat 2, 1234AB Noord': [5, 52.199] };
const asked: string[] = [];
const geocoder: Geocoder = {
  find: (text, { municipality }) => {
    asked.push(`${text}|${municipality}`);
    return Promise.resolve(Object.keys(addresses).filter((label) => label.toLowerCase().includes(text.toLowerCase())).map((label) => ({ id: label, label, kind: 'adres' })));
  },
  locate: (id) => Promise.resolve({ type: 'Point', coordinates: addresses[id] }),
};
const input = (element: Element): HTMLInputElement => element.querySelector<HTMLInputElement>('.owc-map-address input')!;
const options = (element: Element): string[] => [...element.querySelectorAll('[role=option]')].filter((option) => option.checkVisibility()).map((option) => option.textContent!);
const rows = (element: Element): string[] => [...element.querySelectorAll('.owc-map-list > li > h3')].map((heading) => heading.textContent!);
const said = (): string => [...document.querySelectorAll('.owc-announcements')].map((one) => one.textContent).join(' ');
const marked = (element: Element): string | undefined => element.querySelector('.owc-map-markers')?.shadowRoot?.querySelector('.spot')?.textContent ?? undefined;

async function make(loading: string, inside = html``, more: Partial<MapElement> = { geocoder }): Promise<MapElement> {
  const element = await fixture<MapElement>(html`<owc-map lang="nl" label="Plekken" src=${source()} loading=${loading} municipality="Voorbeeldstad" .geocoder=${more.geocoder} .places=${openPlaces({ worker: false })} .backgrounds=${backgrounds}>${inside}</owc-map>`);
  return element;
}

async function typed(element: MapElement, text: string): Promise<void> {
  await waitUntil(() => input(element), 'no field');
  input(element).focus();
  await waitUntil(() => input(element).role === 'combobox', 'no combobox');
  await sendKeys({ type: text });
  await waitUntil(() => options(element).length, 'no addresses');
}

describe('owc-map, the search for an address', () => {
  before(() => (document.documentElement.lang = 'nl'));
  beforeEach(() => void (asked.length = 0));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is there only where somebody finds addresses, and asks nothing before somebody types', async () => {
    const without = await make('click', html``, {});
    await waitUntil(() => rows(without).length);
    expect(input(without)).to.equal(null);
    const element = await make('click');
    await waitUntil(() => input(element));
    expect(input(element).labels![0]!.textContent).to.equal('Zoek een adres');
    input(element).focus();
    await waitUntil(() => input(element).role === 'combobox');
    expect(asked).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('puts the list in order of distance, says how far, and takes no map that nobody wanted', async () => {
    const element = await make('click');
    await typed(element, 'dorpsstraat');
    expect(asked.at(-1)).to.equal('dorpsstraat|Voorbeeldstad');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => rows(element)[0] === 'Zuid', 'not in order');
    expect(rows(element)).to.deep.equal(['Zuid', 'Midden', 'Noord']);
    expect([...element.querySelectorAll('.owc-map-list > li')].map((row) => row.querySelector('.owc-map-meta')!.textContent)).to.deep.equal(['Op 110 m afstand', 'Op 11 km afstand', 'Op 22 km afstand']);
    expect(input(element).value).to.equal('Dorpsstraat 1, 1234AB Zuid');
    await waitUntil(() => said().includes('De lijst staat op volgorde van afstand'), 'not told');
    expect(said()).not.to.contain('De kaart toont dit adres');
    expect(element.querySelector('.owc-map-stage')).to.equal(null);
    expect(location.hash, 'what somebody types is in no address').to.equal('');

    element.querySelector<HTMLElement>('.owc-map-show')!.click();
    await waitUntil(() => marked(element) === 'Dorpsstraat 1, 1234AB Zuid', 'the map does not start there');

    input(element).select();
    await sendKeys({ press: 'Backspace' });
    await waitUntil(() => rows(element)[0] === 'Midden', 'not in its own order again');
    expect(marked(element)).to.equal(undefined);
    expect(element.querySelector('.owc-map-list .owc-map-meta')).to.equal(null);
  });

  it('takes the map there, with a mark that has a name, and Enter takes the first', async () => {
    const element = await make('eager');
    await waitUntil(() => element.querySelector('.owc-map-markers')?.shadowRoot?.querySelector('button'), 'no marker');
    await typed(element, 'noord');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => marked(element) === 'Dorpsstraat 2, 1234AB Noord');
    await waitUntil(() => said().includes('De kaart toont dit adres'), 'not told');
    const canvas = element.querySelector('.owc-map-canvas')!.getBoundingClientRect();
    const mark = element.querySelector('.owc-map-markers')!.shadowRoot!.querySelector('.spot')!;
    await waitUntil(() => {
      const { left, top } = mark.getBoundingClientRect();
      return Math.abs(left + 10 - canvas.left - canvas.width / 2) < 12 && Math.abs(top + 10 - canvas.top - canvas.height / 2) < 12;
    }, 'the map is not there');
    expect(document.activeElement, 'who types stays where he is').to.equal(input(element));
    expect(location.hash).to.equal('');
  });

  it('orders the list of a server too, and gives it back', async () => {
    const element = await make('eager', html`<ul><li id="Noord"><h3>Noord</h3></li></ul>`);
    const server = element.querySelector(':scope > ul:not([data-owc])')!;
    await typed(element, 'zuid');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => rows(element)[0] === 'Zuid');
    expect(server.checkVisibility()).to.equal(false);
    input(element).select();
    await sendKeys({ press: 'Backspace' });
    await waitUntil(() => server.checkVisibility());
  });

  it('works on in a map that was moved, and in a copy', async () => {
    const element = await make('click');
    await typed(element, 'noord');
    const copy = element.cloneNode(true) as MapElement;
    Object.assign(copy, { geocoder, backgrounds, places: openPlaces({ worker: false }) });
    const place = element.parentElement!;
    element.remove();
    place.append(element, copy);
    for (const one of [element, copy]) {
      await waitUntil(() => rows(one).length === 3);
      input(one).blur();
      input(one).value = '';
      await typed(one, 'zuid');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => rows(one)[0] === 'Zuid', 'not in order');
      expect(one.querySelectorAll('.owc-map-address')).to.have.length(1);
      expect(one.querySelectorAll('.owc-search')).to.have.length(1);
    }
    expect(document.querySelectorAll(`#${input(element).getAttribute('aria-controls')}`)).to.have.length(1);
  });
});
