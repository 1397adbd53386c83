import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openPlaces } from '../worker/client.js';
import type { MapBackground, MapElement } from './map.js';
import './map.js';
import { waitUntil } from '../../../../test/unit/until.js';

const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const backgrounds: MapBackground[] = [{ title: 'Wit', tiles: [{ url: `${picture}#{z}/{x}/{y}`, attribution: '© Niemand', attributionUrl: 'https://example.org/' }] }];
const broken: MapBackground[] = [{ title: 'Stuk', tiles: [{ url: 'data:image/png;base64,broken#{z}/{x}/{y}' }] }];

const feature = (id: string, title: string, lon: number, lat: number, properties = {}): object => ({ type: 'Feature', id, geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { title, ...properties } });
const address = (data: unknown): string => URL.createObjectURL(new Blob([typeof data === 'string' ? data : JSON.stringify(data)]));
const collection = (...features: object[]): object => ({ type: 'FeatureCollection', title: 'Plekken', features });
/** A row from west to east, far enough apart to be seen one by one. */
const row = (count: number): object => collection(...Array.from({ length: count }, (_, at) => feature(`p${at}`, `Plek ${String(at + 1).padStart(2, '0')}`, 5 + at * 0.01, 52.1, { soort: at % 2 ? 'Speeltuin' : 'Park', tooltip: [{ layout: 'text', text: `Over plek ${at + 1}` }] })));

const said = (): string => [...document.querySelectorAll('.owc-announcements')].map((one) => one.textContent).join(' ');
/** The markers stand in a tree of their own. */
const within = (element: Element): ShadowRoot | null | undefined => element.querySelector('.owc-map-markers')?.shadowRoot;
const buttons = (element: Element, selector = 'button'): HTMLButtonElement[] => [...(within(element)?.querySelectorAll<HTMLButtonElement>(selector) ?? [])];
/** What has focus, in whichever tree. */
const focused = (root: DocumentOrShadowRoot = document): Element => {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement ? focused(activeElement.shadowRoot) : activeElement!;
};
const nameOf = (button: Element): string => button.getAttribute('aria-label') ?? button.textContent!.trim();
const rows = (element: Element): string[] => [...element.querySelectorAll('.owc-map-list > li > h3')].map((heading) => heading.textContent!);
const find = <T extends HTMLElement>(element: Element, name: string, tag = 'button'): T => {
  const found = [...element.querySelectorAll<T>(tag), ...(within(element)?.querySelectorAll<T>(tag) ?? [])].find((one) => nameOf(one) === name);
  if (!found) throw new Error(`there is no ${tag} ${name}`);
  return found;
};
const count = (element: Element): string => element.querySelector('.owc-map-count')!.textContent!;
const settled = async (element: Element): Promise<void> => {
  // The map answers to what its places say; two questions follow one another.
  for (let i = 0; i < 4; i++) await new Promise((done) => setTimeout(done, 20));
  await nextFrame();
  expect(element.isConnected).to.equal(true);
};

async function listed(src: string, more: Partial<MapElement> = {}, attributes = 'click'): Promise<MapElement> {
  const element = await fixture<MapElement>(html`<owc-map lang="nl" label="Plekken" src=${src} loading=${attributes} .places=${openPlaces({ worker: false })} .backgrounds=${backgrounds} .searchable=${more.searchable ?? false} .downloadable=${more.downloadable ?? false} filters=${more.filters ?? ''}></owc-map>`);
  Object.assign(element, more);
  await waitUntil(() => element.querySelector('.owc-map-list li, .owc-map-message'), 'no list');
  return element;
}

async function mapped(src: string, more: Partial<MapElement> = {}): Promise<MapElement> {
  const element = await fixture<MapElement>(html`<owc-map lang="nl" label="Plekken" src=${src} loading="eager" .places=${openPlaces({ worker: false })} .backgrounds=${more.backgrounds ?? backgrounds} center=${more.center ?? ''} .zoom=${more.zoom ?? 0} .searchable=${more.searchable ?? false} filters=${more.filters ?? ''}></owc-map>`);
  await waitUntil(() => buttons(element).length, 'no marker');
  await settled(element);
  return element;
}

describe('owc-map', () => {
  before(() => (document.documentElement.lang = 'nl'));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describe('the list', () => {
    it('of a server stays as it is, without one change, until somebody asks', async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const template = document.createElement('template');
      template.innerHTML = '<owc-map label="Plekken" loading="click"><div slot="map" class="owc-map-view"><button type="button" class="owc-map-show">Toon kaart</button></div><ul><li id="a"><h3><a href="/a">Plek A</a></h3><p>Tekst</p><data class="owc-place" value="52.1,5.1"></data></li></ul></owc-map>';
      const changes: MutationRecord[] = [];
      const element = template.content.firstElementChild!.cloneNode(true) as MapElement;
      const observer = new MutationObserver((records) => changes.push(...records));
      observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
      place.append(element);
      await settled(element);
      observer.disconnect();
      expect(changes).to.have.length(0);
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
    });

    it('comes from a source, in pages; focus goes on at the first new one', async () => {
      const element = await listed(address(row(20)));
      expect(count(element)).to.equal('20 locaties');
      expect(rows(element)).to.have.length(12);
      expect(rows(element)[0]).to.equal('Plek 01');
      find(element, 'Toon meer locaties').click();
      await waitUntil(() => rows(element).length === 20);
      expect(document.activeElement!.closest('li')!.querySelector('h3')!.textContent).to.equal('Plek 13');
      expect([...element.querySelectorAll('button')].map(nameOf)).not.to.include('Toon meer locaties');
    });

    it('is searched, and the number is told', async () => {
      const element = await listed(address(row(20)), { searchable: true });
      const input = element.querySelector<HTMLInputElement>('input[type=search]')!;
      expect(element.querySelector('form')!.getAttribute('role')).to.equal('search');
      expect(input.labels![0]!.textContent).to.equal('Zoek een locatie');
      input.focus();
      await sendKeys({ type: 'plek 07' });
      await waitUntil(() => rows(element).length === 1);
      expect(rows(element)).to.deep.equal(['Plek 07']);
      expect(count(element)).to.equal('1 locatie');
      await waitUntil(() => said().includes('1 locatie'), 'not told');
      await sendKeys({ type: 'x' });
      await waitUntil(() => count(element).startsWith('Geen locaties'));
      expect(rows(element)).to.have.length(0);
    });

    it('is filtered by a property, and says how many there are of each', async () => {
      const element = await listed(address(row(5)), { filters: 'soort: Soort plek' });
      const group = element.querySelector('fieldset')!;
      expect(group.querySelector('legend')!.textContent).to.equal('Soort plek');
      expect([...group.querySelectorAll('label')].map((label) => label.textContent!.trim())).to.deep.equal(['Park (3)', 'Speeltuin (2)']);
      group.querySelectorAll('input')[1]!.click();
      await waitUntil(() => rows(element).length === 2);
      expect(count(element)).to.equal('2 locaties');
      await expect(element).to.be.accessible();
    });

    it('of two sources can be narrowed to one', async () => {
      const element = await listed(`${address({ ...row(2), title: 'Groen' })} ${address({ type: 'FeatureCollection', title: 'Blauw', features: [feature('q', 'Vijver', 5.2, 52.2)] })}`);
      expect(rows(element)).to.have.length(3);
      find<HTMLLabelElement>(element, 'Blauw (1)', 'label').click();
      await waitUntil(() => rows(element).length === 1);
      expect(rows(element)).to.deep.equal(['Vijver']);
    });

    it('answers what was asked before anything was loaded', async () => {
      const element = await fixture<MapElement>(html`<owc-map label="Plekken" loading="click" src=${address(row(4))} .places=${openPlaces({ worker: false })}>
        <form slot="filters"><label>Zoek <input type="search" name="zoek" value="plek 03"></label></form>
      </owc-map>`);
      await waitUntil(() => rows(element).length === 1, 'no answer');
      expect(rows(element)).to.deep.equal(['Plek 03']);
    });

    it('of a server steps aside for what is found, and comes back', async () => {
      const element = await fixture<MapElement>(html`<owc-map label="Plekken" loading="click" .places=${openPlaces({ worker: false })}>
        <form slot="filters"><label>Zoek <input type="search" name="zoek"></label></form>
        <ul><li id="a"><h3>Appel</h3><data class="owc-place" value="52.1,5.1"></data></li><li id="b"><h3>Boom</h3></li></ul>
      </owc-map>`);
      const input = element.querySelector('input')!;
      input.focus();
      await sendKeys({ type: 'boom' });
      await waitUntil(() => rows(element).length === 1);
      expect(rows(element)).to.deep.equal(['Boom']);
      expect(element.querySelector('#a')!.getBoundingClientRect().height).to.equal(0);
      input.value = '';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await waitUntil(() => element.querySelector('#a')!.getBoundingClientRect().height > 0);
      expect(rows(element)).to.have.length(0);
    });

    it('says what is missing, and shows the rest', async () => {
      const element = await listed(`${address(row(2))} ${address('no json')}`);
      expect(rows(element)).to.have.length(2);
      expect(element.querySelector('.owc-map-message')!.textContent).to.contain('Niet alle locaties konden worden geladen');
      expect(element.querySelector('fieldset')).to.equal(null);
    });

    it('says that nothing came, and tries again', async () => {
      let broken = true;
      const places = openPlaces({ worker: false });
      const load = places.load.bind(places);
      places.load = (sources) => (broken ? Promise.reject(new Error('away')) : load(sources));
      const element = await fixture<MapElement>(html`<owc-map label="Plekken" loading="click" src=${address(row(2))} .places=${places}></owc-map>`);
      await waitUntil(() => element.querySelector('.owc-map-message'));
      expect(element.querySelector('.owc-map-message')!.textContent).to.contain('De locaties konden niet worden geladen');
      broken = false;
      find(element, 'Probeer het opnieuw').click();
      await waitUntil(() => rows(element).length === 2);
      expect(element.querySelector('.owc-map-message')).to.equal(null);
    });

    it('shows what a source says as text, whatever is in it', async () => {
      const element = await listed(address(collection(feature('x', '<img src=x onerror=alert(1)>', 5, 52, { tooltip: [{ layout: 'text', text: '<script>alert(1)</script> vet' }] }))));
      expect(element.querySelector('li img, li script')).to.equal(null);
    });

    it('is saved as a file', async () => {
      const element = await listed(address(row(3)), { downloadable: true });
      const blobs: Blob[] = [];
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => (blobs.push(blob), make(blob));
      const names: string[] = [];
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        names.push(this.download);
      };
      try {
        for (const name of ['GeoJSON', 'KML', 'CSV']) {
          find(element, name).click();
          await waitUntil(() => names.length === blobs.length && blobs.length > 0 && names.at(-1)!.endsWith(name.toLowerCase()));
        }
      } finally {
        URL.createObjectURL = make;
        HTMLAnchorElement.prototype.click = click;
      }
      expect(names).to.deep.equal(['plekken.geojson', 'plekken.kml', 'plekken.csv']);
      expect((JSON.parse(await blobs[0]!.text()) as { features: unknown[] }).features).to.have.length(3);
      expect(await blobs[1]!.text()).to.contain('<kml');
      expect(await blobs[2]!.text()).to.contain('Plek 02');
    });
  });

  describe('the map', () => {
    it('asks for no tile before it is wanted; after the press focus is in it', async () => {
      const element = await listed(address(row(3)));
      expect(element.querySelector('.owc-map-canvas')).to.equal(null);
      find(element, 'Toon kaart').click();
      await waitUntil(() => buttons(element).length, 'no map');
      const region = element.querySelector<HTMLElement>('.owc-map-stage')!;
      await waitUntil(() => document.activeElement === region);
      expect(region.getAttribute('aria-label')).to.equal('Kaart: Plekken');
      expect(find(element, 'Toon kaart').hidden).to.equal(true);
    });

    it('is loaded when it comes into view, in the room that was kept for it', async () => {
      const place = await fixture<HTMLElement>(html`<div><div style="block-size: 3000px"></div></div>`);
      const element = Object.assign(document.createElement('owc-map'), { label: 'Plekken', src: address(row(3)), places: openPlaces({ worker: false }), backgrounds });
      place.append(element);
      await waitUntil(() => rows(element).length === 3);
      await settled(element);
      expect(element.querySelector('.owc-map-stage')).to.equal(null);
      const { height } = element.querySelector('.owc-map-view')!.getBoundingClientRect();
      expect(height).to.be.above(300);
      element.scrollIntoView();
      await waitUntil(() => buttons(element).length === 3, 'no map');
      expect(element.querySelector('.owc-map-view')!.getBoundingClientRect().height).to.equal(height);
      expect(element.querySelector('.owc-map-stage')!.getBoundingClientRect().height).to.be.closeTo(height, 1);
    });

    it('shows every place of a list that stands in the page', async () => {
      const element = await fixture<MapElement>(html`<owc-map label="Plekken" loading="eager" .backgrounds=${backgrounds} .places=${openPlaces({ worker: false })}>
        <p>Alle plekken:</p>
        <ul>
          <li id="a"><h3><a href="/a">Plek A</a></h3><ul><li>Met een brug</li></ul><p>Bij de brug</p><data class="owc-place" value="52.1,5.1"></data></li>
          <li id="b"><h3><a href="/b">Plek B</a></h3><data class="owc-place" value="52.2,5.3"></data></li>
          <li id="c"><h3>Route</h3><data class="owc-place" data-geometry='{"type":"LineString","coordinates":[[5.1,52.15],[5.2,52.2]]}'></data></li>
          <li id="d"><h3>Nergens</h3></li>
        </ul>
      </owc-map>`);
      await waitUntil(() => buttons(element).length === 3);
      expect(buttons(element).map(nameOf).sort()).to.deep.equal(['Plek A', 'Plek B', 'Route']);
      await element.choose('a', undefined);
      expect(element.querySelector('.owc-map-card')!.textContent).to.contain('Bij de brug');
      expect(element.querySelector<HTMLAnchorElement>('.owc-map-card a')!.getAttribute('href')).to.contain('/a');
      expect(element.querySelector('#a')!.getAttribute('aria-current')).to.equal('true');
    });

    it('has at most eight tab stops, and one for all markers', async () => {
      const element = await mapped(address(row(12)));
      const stops = [...element.querySelectorAll<HTMLElement>('.owc-map-stage :is(a[href], button, summary, input)'), ...buttons(element)].filter((node) => node.tabIndex >= 0 && node.checkVisibility());
      expect(stops.length).to.be.at.most(8);
      expect(buttons(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    });

    it('goes with the arrows to what is nearest in that direction, and with Home and End to the ends', async () => {
      const element = await mapped(address(row(5)));
      const marker = (title: string): HTMLButtonElement => find(element, title);
      marker('Plek 03').focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(nameOf(focused())).to.equal('Plek 04');
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ press: 'ArrowLeft' });
      expect(nameOf(focused())).to.equal('Plek 02');
      await sendKeys({ press: 'End' });
      expect(nameOf(focused())).to.equal('Plek 05');
      await sendKeys({ press: 'Home' });
      expect(nameOf(focused())).to.equal('Plek 01');
      expect(buttons(element).filter(({ tabIndex }) => tabIndex === 0).map(nameOf)).to.deep.equal(['Plek 01']);
    });

    for (const key of ['Enter', 'Space']) {
      it(`chooses with ${key}: the card has focus, the list knows, Escape goes back`, async () => {
        const element = await mapped(address(row(5)));
        find(element, 'Plek 02').focus();
        await sendKeys({ press: key });
        await waitUntil(() => element.querySelector('.owc-map-card'));
        expect(document.activeElement!.textContent).to.equal('Plek 02');
        expect(element.querySelector('.owc-map-card')!.textContent).to.contain('Over plek 2');
        expect(element.querySelector('li[aria-current]')!.textContent).to.contain('Plek 02');
        expect(element.chosen).to.equal('p1');
        expect(find(element, 'Plek 02').getAttribute('aria-current')).to.equal('true');
        await sendKeys({ press: 'Escape' });
        expect(element.querySelector('.owc-map-card')).to.equal(null);
        expect(nameOf(focused())).to.equal('Plek 02');
        expect(element.chosen).to.equal(null);
        expect(element.querySelector('li[aria-current]')).to.equal(null);
      });
    }

    it('shows a place of the list, and Escape goes back to the list', async () => {
      const element = await mapped(address(row(5)));
      const link = element.querySelectorAll<HTMLAnchorElement>('.owc-map-go')[3]!;
      link.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => document.activeElement?.closest('.owc-map-card'));
      expect(document.activeElement!.textContent).to.equal('Plek 04');
      await sendKeys({ press: 'Escape' });
      expect(document.activeElement).to.equal(link);
    });

    it('closes the card by its button too', async () => {
      const element = await mapped(address(row(3)));
      find(element, 'Plek 01').click();
      await waitUntil(() => element.querySelector('.owc-map-card'));
      const close = find(element, 'Sluiten');
      close.focus();
      close.click();
      expect(element.querySelector('.owc-map-card')).to.equal(null);
      expect(nameOf(focused())).to.equal('Plek 01');
    });

    it('brings a cluster closer, and focus stays on the map', async () => {
      const near = collection(feature('a', 'Links', 5.1, 52.1), feature('b', 'Rechts', 5.101, 52.1), feature('c', 'Ver', 6, 53));
      const element = await mapped(address(near));
      const cluster = find(element, '2 locaties');
      cluster.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => buttons(element).map(nameOf).includes('Links'));
      await settled(element);
      expect(['Links', 'Rechts']).to.include(nameOf(focused()));
      await waitUntil(() => said().includes('2 locaties in beeld'), 'not told');
    });

    it('lists what is on one point', async () => {
      const same = collection(...Array.from({ length: 5 }, (_, at) => feature(`s${at}`, `Loket ${at + 1}`, 5.1, 52.1)));
      const element = await mapped(address(same), { center: '52.1,5.1', zoom: 19 });
      find(element, '5 locaties').click();
      await waitUntil(() => element.querySelector('.owc-map-card'));
      expect(document.activeElement!.textContent).to.equal('5 locaties op deze plek');
      find(element.querySelector('.owc-map-card')!, 'Loket 3').click();
      await waitUntil(() => element.chosen === 's2' && element.querySelector('.owc-map-card h3')?.textContent === 'Loket 3');
      expect(nameOf(buttons(element, '[aria-current]')[0]!)).to.equal('Loket 3');
      await sendKeys({ press: 'Escape' });
      expect(nameOf(focused())).to.equal('5 locaties');
    });

    it('shows what the list shows', async () => {
      const element = await mapped(address(row(6)), { searchable: true });
      expect(buttons(element)).to.have.length(6);
      const input = element.querySelector<HTMLInputElement>('input[type=search]')!;
      input.value = 'plek 05';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await waitUntil(() => buttons(element).length === 1);
      expect(buttons(element).map(nameOf)).to.deep.equal(['Plek 05']);
    });

    it('moves and zooms by buttons, and keeps what is shown in the address without a step back', async () => {
      const element = await mapped(address(row(5)), { center: '52.1,5.02', zoom: 12 });
      const steps = history.length;
      find(element, 'Zoom in').click();
      await waitUntil(() => location.hash.includes('kaart='));
      expect(location.hash).to.match(/^#kaart=52\.\d+,5\.02\d*,13$/);
      const before = location.hash;
      element.querySelector<HTMLElement>('.owc-map-move > summary')!.click();
      find(element, 'Naar het oosten').click();
      await waitUntil(() => location.hash !== before);
      expect(Number(location.hash.split(',')[1])).to.be.above(5.02);
      expect(history.length).to.equal(steps);
    });

    it('opens at the place and the view of an address', async () => {
      history.replaceState(null, '', '#plek=p2&kaart=52.11000,5.03000,14');
      const element = await fixture<MapElement>(html`<owc-map label="Plekken" loading="click" src=${address(row(5))} .places=${openPlaces({ worker: false })} .backgrounds=${backgrounds}></owc-map>`);
      await waitUntil(() => element.querySelector('.owc-map-card'));
      expect(element.querySelector('.owc-map-card h3')!.textContent).to.equal('Plek 03');
      expect(document.activeElement).to.equal(document.body);
      await settled(element);
      expect(location.hash).to.equal('#plek=p2&kaart=52.11000,5.03000,14');
      location.hash = '#plek=p1';
      await waitUntil(() => element.querySelector('.owc-map-card h3')?.textContent === 'Plek 02');
    });

    it('starts with the part of the country that is asked for, and shows layers over its background', async () => {
      const element = await fixture<MapElement>(html`<owc-map label="Plekken" loading="eager" src=${address(row(3))} bounds="5.00,52.095,5.02,52.105" overlays=${JSON.stringify([{ url: `${picture}#over/{bbox}` }])} .places=${openPlaces({ worker: false })} .backgrounds=${backgrounds}></owc-map>`);
      await waitUntil(() => buttons(element).length === 3, 'no map');
      const [first, , last] = buttons(element).map((button) => button.getBoundingClientRect().x);
      expect(last! - first!, 'the map is close').to.be.above(150);
      expect([...element.querySelector('.owc-map-canvas')!.shadowRoot!.querySelectorAll('img')].some(({ src }) => /#over\/[\d.-]+,/.test(src))).to.equal(true);
    });

    it('leaves an address that leads to a heading alone', async () => {
      history.replaceState(null, '', '#contact');
      const element = await mapped(address(row(3)));
      find(element, 'Plek 01').click();
      await waitUntil(() => element.querySelector('.owc-map-card'));
      expect(location.hash).to.equal('#contact');
    });

    it('has a name of its own in the address for the second map of a page', async () => {
      const place = await fixture<HTMLElement>(html`<div>${[1, 2].map(() => html`<owc-map label="Plekken" loading="eager" src=${address(row(3))} .places=${openPlaces({ worker: false })} .backgrounds=${backgrounds}></owc-map>`)}</div>`);
      const [first, second] = [...place.querySelectorAll('owc-map')];
      await waitUntil(() => buttons(first!).length === 3 && buttons(second!).length === 3);
      find(second!, 'Plek 02').click();
      await waitUntil(() => second!.querySelector('.owc-map-card'));
      expect(location.hash).to.equal('#plek-2=p1');
      expect(first!.querySelector('.owc-map-card')).to.equal(null);
      const ids = [...place.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('tells that the background does not come; the places do', async () => {
      const element = await mapped(address(row(3)), { backgrounds: broken });
      await waitUntil(() => element.querySelector<HTMLElement>('.owc-map-notice:not([hidden])'));
      expect(element.querySelector('.owc-map-notice')!.textContent).to.contain('kan nu niet worden geladen');
      expect(rows(element)).to.have.length(3);
      expect(buttons(element)).to.have.length(3);
    });

    it('asks where somebody is on a press only, and puts the list in order of distance', async () => {
      let asked = 0;
      const { geolocation } = navigator;
      Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: (done: PositionCallback) => (asked++, done({ coords: { longitude: 5.04, latitude: 52.1 } } as GeolocationPosition)) } });
      try {
        const element = await mapped(address(row(5)));
        expect(asked).to.equal(0);
        find(element, 'Mijn locatie').click();
        expect(asked).to.equal(1);
        await waitUntil(() => rows(element)[0] === 'Plek 05');
        expect(within(element)!.querySelector('.here')!.textContent).to.equal('U bent hier');
        expect(location.hash).to.equal('');
      } finally {
        Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
      }
    });

    it('draws lines and areas, which are chosen by a press and by their marker', async () => {
      const area = { type: 'Feature', id: 'park', properties: { title: 'Park' }, geometry: { type: 'Polygon', coordinates: [[[5.1, 52.1], [5.2, 52.1], [5.2, 52.2], [5.1, 52.1]]] } };
      const element = await mapped(address(collection(area)));
      const path = element.querySelector('.owc-map-canvas')!.shadowRoot!.querySelector('path')!;
      path.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await waitUntil(() => element.querySelector('.owc-map-card'));
      expect(element.querySelector('.owc-map-card h3')!.textContent).to.equal('Park');
      expect(buttons(element).map(nameOf)).to.deep.equal(['Park']);
    });

    it('follows no address in a card that would run a script', async () => {
      const bad = collection(feature('x', 'Plek', 5, 52, { tooltip: [{ layout: 'button', button_text: 'Klik', button_url: 'javascript:alert(1)' }, { layout: 'image', image_url: 'javascript:alert(1)' }] }));
      const element = await mapped(address(bad));
      find(element, 'Plek').click();
      await waitUntil(() => element.querySelector('.owc-map-card'));
      expect(element.querySelector('.owc-map-card :is(a, img)')).to.equal(null);
    });

    it('can be taken away and put back', async () => {
      const element = await mapped(address(row(3)));
      const { parentElement } = element;
      element.remove();
      expect(element.querySelector('.owc-map-stage')).to.equal(null);
      parentElement!.append(element);
      await waitUntil(() => buttons(element).length === 3);
      expect(element.querySelectorAll('.owc-map-stage, .owc-map-list, .owc-map-count')).to.have.length(3);
      find(element, 'Plek 02').click();
      await waitUntil(() => element.querySelector('.owc-map-card h3')?.textContent === 'Plek 02');
    });

    it('moves the markers with the map', async () => {
      const element = await mapped(address(row(3)), { center: '52.1,5.01', zoom: 14 });
      const marker = find(element, 'Plek 02');
      const before = marker.getBoundingClientRect().x;
      element.querySelector<HTMLElement>('.owc-map-move > summary')!.click();
      find(element, 'Naar het oosten').click();
      await waitUntil(() => find(element, 'Plek 02').getBoundingClientRect().x < before - 100, 'they stay');
      expect(marker.isConnected).to.equal(true); // the same button: focus would have stayed
    });

    it('is found good by axe, with a card and without', async () => {
      const element = await mapped(address(row(5)), { filters: 'soort', searchable: true });
      await expect(element).to.be.accessible();
      find(element, 'Plek 02').click();
      await waitUntil(() => element.querySelector('.owc-map-card'));
      await expect(element).to.be.accessible();
    });

    it('takes its backgrounds from PDOK by name, in RD where that is asked, and lets people choose', async () => {
      const asked: string[] = [];
      const src = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
      Object.defineProperty(HTMLImageElement.prototype, 'src', { ...src, set(this: HTMLImageElement, value: string) {
        asked.push(value);
        src.set!.call(this, picture);
      } });
      try {
        const element = await fixture<MapElement>(html`<owc-map lang="nl" label="Plekken" src=${address(row(3))} loading="eager" background="grijs luchtfoto-rd" .places=${openPlaces({ worker: false })}></owc-map>`);
        await waitUntil(() => asked.length && buttons(element).length, 'no map');
        expect(asked.every((url) => url.startsWith('https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/'))).to.equal(true);
        expect(element.querySelector('.owc-map-credits')!.textContent).to.contain('Kadaster');
        const choice = element.querySelector('.owc-map-choice')!;
        expect(nameOf(choice.querySelector('summary')!)).to.equal('Achtergrond');
        expect([...choice.querySelectorAll('label')].map((label) => label.textContent)).to.deep.equal(['Grijs', 'Luchtfoto']);
        asked.length = 0;
        choice.querySelectorAll('input')[1]!.click();
        await waitUntil(() => asked.length && buttons(element).length === 3);
        expect(asked.every((url) => url.includes('/EPSG:28992/'))).to.equal(true);
        expect(element.querySelector('.owc-map-credits')!.textContent).to.contain('Beeldmateriaal');
        find(element, 'Plek 02').click();
        await waitUntil(() => element.querySelector('.owc-map-card h3')?.textContent === 'Plek 02');
      } finally {
        Object.defineProperty(HTMLImageElement.prototype, 'src', src);
      }
    });

    it('works in a shadow root', async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const root = place.attachShadow({ mode: 'open' });
      const element = Object.assign(document.createElement('owc-map'), { label: 'Plekken', src: address(row(3)), loading: 'eager', places: openPlaces({ worker: false }), backgrounds });
      root.append(element);
      await waitUntil(() => buttons(element).length === 3, 'no map');
      expect(getComputedStyle(buttons(element)[0]!).position).to.equal('absolute');
      find(element, 'Plek 02').focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(nameOf(focused(root))).to.equal('Plek 01');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => root.activeElement?.textContent === 'Plek 01' && root.activeElement.closest('.owc-map-card'));
      await sendKeys({ press: 'Escape' });
      expect(nameOf(focused(root))).to.equal('Plek 01');
    });

    it('keeps what is drawn out of the reach of the sheet of a page', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('img { max-width: 20px !important; border: 5px solid } button { position: static !important; transform: none !important; width: 300px !important; padding: 40px !important } * { text-transform: uppercase !important; letter-spacing: 9px !important; visibility: hidden !important } .owc-map-markers { inset: 50% !important; opacity: 0.1 !important; transform: scale(2) !important; position: static !important }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      try {
        const element = await mapped(address(row(3)));
        expect(element.querySelector('.owc-map-canvas')!.shadowRoot!.querySelector('img')!.getBoundingClientRect().width).to.equal(256);
        const marker = find(element, 'Plek 02');
        expect(marker.getBoundingClientRect().width).to.equal(44);
        const map = element.querySelector('.owc-map-canvas')!.getBoundingClientRect();
        expect(marker.getBoundingClientRect().x).to.be.within(map.x + 100, map.right - 100);
        const { textTransform, letterSpacing, visibility } = getComputedStyle(marker);
        expect([textTransform, letterSpacing, visibility]).to.deep.equal(['none', 'normal', 'visible']);
        const { opacity, transform, position } = getComputedStyle(element.querySelector('.owc-map-markers')!);
        expect([opacity, transform, position]).to.deep.equal(['1', 'none', 'absolute']);
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      }
    });

    it('fits on 320 pixels', async () => {
      const place = await fixture<HTMLElement>(html`<div style="inline-size: 288px"></div>`);
      const element = Object.assign(document.createElement('owc-map'), { label: 'Plekken', src: address(row(3)), loading: 'eager', places: openPlaces({ worker: false }), backgrounds, filters: 'soort', searchable: true, downloadable: true });
      place.append(element);
      await waitUntil(() => buttons(element).length > 0, 'no map');
      for (const child of element.children) expect(child.scrollWidth, child.className).to.be.at.most(288);
    });

    it('has controls of 44 pixels', async () => {
      const element = await mapped(address(row(3)));
      for (const control of [...element.querySelectorAll('.owc-map-controls > button, .owc-map-controls summary'), ...buttons(element)]) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), nameOf(control)).to.be.at.least(44);
        if (buttons(element).includes(control as HTMLButtonElement)) continue;
        control.scrollIntoView({ block: 'center' });
        const { x, y } = control.getBoundingClientRect();
        expect(control.contains(document.elementFromPoint(x + 22, y + 22)), `${nameOf(control)} is not what is pressed`).to.equal(true);
      }
    });
  });
});
