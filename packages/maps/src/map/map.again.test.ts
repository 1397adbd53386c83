import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { openPlaces } from '../worker/client.js';
import type { MapBackground, MapElement } from './map.js';
import './map.js';
import { waitUntil } from '../../../../test/unit/until.js';

const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const backgrounds: MapBackground[] = [
  { title: 'Wit', tiles: [{ url: `${picture}#{z}/{x}/{y}` }] },
  { title: 'RD', tiles: [{ url: `${picture}#{z}/{x}/{y}`, rd: true, maxZoom: 14 }] },
];
const feature = (at: number): object => ({ type: 'Feature', id: `p${at}`, geometry: { type: 'Point', coordinates: [5 + at * 0.01, 52.1] }, properties: { title: `Plek ${at}`, description: 'Een plek om te spelen. '.repeat(20) } });
const source = (features: object[]): string => URL.createObjectURL(new Blob([JSON.stringify({ type: 'FeatureCollection', features })]));
const plane = (element: Element): ShadowRoot | null | undefined => element.querySelector('.owc-map-markers')?.shadowRoot;
const markers = (element: Element): HTMLButtonElement[] => [...(plane(element)?.querySelectorAll('button') ?? [])];
const show = (element: Element): HTMLElement => element.querySelector<HTMLElement>('.owc-map-show')!;

const make = (loading: string, features = [feature(0), feature(1), feature(2)]): Promise<MapElement> => fixture<MapElement>(html`<owc-map lang="nl" label="Plekken" src=${source(features)} loading=${loading} searchable .places=${openPlaces({ worker: false })} .backgrounds=${backgrounds}></owc-map>`);

describe('owc-map, another time', () => {
  const { geolocation } = navigator;
  before(() => (document.documentElement.lang = 'nl'));
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
  });

  it('works as a copy of a map that is shown, which has a map of its own', async () => {
    const element = await make('click');
    await waitUntil(() => element.querySelector('.owc-map-list li'));
    show(element).click();
    await waitUntil(() => markers(element).length === 3, 'no markers');
    const copy = element.cloneNode(true) as MapElement;
    Object.assign(copy, { backgrounds, places: openPlaces({ worker: false }) });
    element.after(copy);
    await waitUntil(() => !copy.querySelector('.owc-map-stage'), 'what was drawn in the other is not of this one');
    expect(show(copy).checkVisibility()).to.equal(true);
    await waitUntil(() => copy.querySelectorAll('.owc-map-list li').length === 3);
    const input = copy.querySelector<HTMLInputElement>('input[type=search]')!;
    expect(input.labels![0]!.textContent).to.equal('Zoek een locatie');
    input.value = 'plek 1';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => copy.querySelectorAll('.owc-map-list li').length === 1);
    expect(element.querySelectorAll('.owc-map-list li')).to.have.length(3);
    show(copy).click();
    await waitUntil(() => markers(copy).length === 1, 'no marker in the copy');
    expect(markers(element)).to.have.length(3);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
  });

  it('keeps where somebody is when the background is in RD', async () => {
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition: (done: PositionCallback) => done({ coords: { longitude: 5.01, latitude: 52.1 } } as GeolocationPosition) }, configurable: true });
    const element = await make('eager');
    await waitUntil(() => markers(element).length);
    element.querySelector<HTMLElement>('.owc-map-locate')!.click();
    await waitUntil(() => plane(element)!.querySelector('.here'), 'not marked');
    const before = plane(element);
    element.querySelectorAll<HTMLInputElement>('.owc-map-choice input')[1]!.click();
    await waitUntil(() => plane(element) !== before && markers(element).length, 'no map in RD');
    expect(plane(element)!.querySelector('.here')!.textContent).to.equal('U bent hier');
  });

  it('stays in view on a small screen when the card of a place opens', async () => {
    await setViewport({ width: 450, height: 640 });
    try {
      const element = await make('eager', [feature(0)]);
      await waitUntil(() => markers(element).length === 1, 'no marker');
      element.querySelector('.owc-map-canvas')!.scrollIntoView({ block: 'end' });
      markers(element)[0]!.click();
      await waitUntil(() => document.activeElement?.closest('.owc-map-card'), 'no card');
      const heading = document.activeElement!.getBoundingClientRect();
      expect(heading.top).to.be.above(0);
      expect(heading.bottom).to.be.below(innerHeight);
      const marker = markers(element)[0]!.getBoundingClientRect();
      expect(marker.top, 'the marker is out of view').to.be.above(0);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
