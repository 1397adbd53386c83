import { aTimeout, expect } from '@open-wc/testing';
import { rdGrid, toRd } from '../rd.js';
import type { Position } from '../model.js';
import type { Engine, EngineEvents, Tiles } from './engine.js';
import { mount } from './leaflet.js';
import { waitUntil } from '../../../../test/unit/until.js';

const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const dam: Position = [4.8936, 52.3731];

describe('the engine on Leaflet', () => {
  let host: HTMLElement;
  let engine: Engine;
  const make = (tiles: Tiles[] = [{ url: `${picture}#{z}/{x}/{y}` }], on: EngineEvents = {}, zoom = 14): Engine => {
    host = document.createElement('div');
    host.style.cssText = 'width: 512px; height: 512px';
    host.append(document.createElement('button'));
    document.body.append(host);
    return (engine = mount(host, { center: dam, zoom, tiles, on }));
  };
  const images = (): HTMLImageElement[] => [...host.shadowRoot!.querySelectorAll<HTMLImageElement>('img')];
  const addresses = (): string[] => images().map(({ src }) => src.split('#')[1]!);
  afterEach(() => {
    engine.destroy();
    host.remove();
  });

  it('shows where it was told to, and says where a point is', () => {
    make();
    expect(engine.view().zoom).to.equal(14);
    expect(engine.view().center[0]).to.be.closeTo(dam[0], 1e-4);
    const [x, y] = engine.project(dam);
    expect(x).to.be.closeTo(256, 1);
    expect(y).to.be.closeTo(256, 1);
    const [lon, lat] = engine.unproject([256, 256]);
    expect(lon).to.be.closeTo(dam[0], 1e-4);
    expect(lat).to.be.closeTo(dam[1], 1e-4);
  });

  it('asks for the tiles of Web Mercator', () => {
    make();
    const n = 2 ** 14;
    const x = Math.floor(((dam[0] + 180) / 360) * n);
    const radians = (dam[1] * Math.PI) / 180;
    const y = Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * n);
    expect(addresses()).to.include(`14/${x}/${y}`);
  });

  it('asks for the tiles of PDOK in RD, five numbers lower for the same scale', () => {
    make([{ url: `${picture}#{z}/{x}/{y}`, rd: true }]);
    const { column, row } = rdGrid.tile(toRd(dam), 9);
    expect(addresses()).to.include(`9/${column}/${row}`);
    expect(engine.view().zoom).to.equal(14);
    const [x, y] = engine.project(dam);
    expect(x).to.be.closeTo(256, 1);
    expect(y).to.be.closeTo(256, 1);
    const [lon, lat] = engine.unproject(engine.project(dam));
    expect(lon).to.be.closeTo(dam[0], 1e-4);
    expect(lat).to.be.closeTo(dam[1], 1e-4);
  });

  it('asks a WMS for a rectangle in metres', () => {
    make([{ url: `${picture}#{bbox}/{width}`, rd: true }]);
    const { column, row } = rdGrid.tile(toRd(dam), 9);
    const size = 256 * rdGrid.resolution(9);
    const [west, south, east, north] = addresses().map((address) => address.split('/')[0]!.split(',').map(Number)).find(([west]) => Math.abs(west! - (rdGrid.west + column * size)) < 0.01)!;
    expect(east! - west!).to.be.closeTo(size, 0.01);
    expect(north! - south!).to.be.closeTo(size, 0.01);
    expect((rdGrid.north - row * size - north!) % size).to.be.closeTo(0, 0.01);
    expect(addresses()[0]).to.match(/\/256$/);
  });

  it('fits bounds, and comes no closer than it may', () => {
    make();
    engine.fit([5, 52, 5.2, 52.1]);
    const [west, south, east, north] = engine.view().bounds;
    expect(west).to.be.below(5);
    expect(south).to.be.below(52);
    expect(east).to.be.above(5.2);
    expect(north).to.be.above(52.1);
    engine.fit([5, 52, 5.0001, 52.0001], 16);
    expect(engine.view().zoom).to.equal(16);
  });

  it('draws lines and areas, keeps them and takes them away', () => {
    make();
    const line = { id: 'a', geometry: { type: 'LineString' as const, coordinates: [[4.89, 52.37], [4.9, 52.38]] as Position[] }, color: '#ff0000', chosen: false };
    engine.shapes([line]);
    const paths = (): SVGPathElement[] => [...host.shadowRoot!.querySelectorAll('path')];
    expect(paths()).to.have.length(1);
    expect(paths()[0]!.getAttribute('stroke')).to.equal('#ff0000');
    engine.shapes([{ ...line, chosen: true }]);
    expect(paths()).to.have.length(1);
    expect(paths()[0]!.getAttribute('stroke-width')).to.equal('6');
    engine.shapes([]);
    expect(paths()).to.have.length(0);
  });

  it('tells which area was pressed, and nothing of a press on what stands over it', () => {
    const hits: (string | null)[] = [];
    make(undefined, { click: (_, shape) => hits.push(shape) });
    engine.shapes([{ id: 'park', geometry: { type: 'Polygon', coordinates: [[[4.88, 52.36], [4.91, 52.36], [4.91, 52.39], [4.88, 52.36]]] }, color: '#00ff00', chosen: false }]);
    const press = { bubbles: true, composed: true, clientX: 100, clientY: 100 };
    host.shadowRoot!.querySelector('path')!.dispatchEvent(new MouseEvent('click', press));
    host.shadowRoot!.querySelector('.map')!.dispatchEvent(new MouseEvent('click', press));
    host.querySelector('button')!.dispatchEvent(new MouseEvent('click', press));
    expect(hits).to.deep.equal(['park', null]);
  });

  it('leaves a bare wheel to the page, and zooms with Ctrl', () => {
    const refused: string[] = [];
    make(undefined, { refused: (how) => refused.push(how) });
    const turn = (ctrlKey: boolean): WheelEvent => {
      const event = new WheelEvent('wheel', { deltaY: -120, ctrlKey, bubbles: true, composed: true, cancelable: true, clientX: 50, clientY: 50 });
      host.shadowRoot!.querySelector('.map')!.dispatchEvent(event);
      return event;
    };
    expect(turn(false).defaultPrevented).to.equal(false);
    expect(engine.view().zoom).to.equal(14);
    expect(refused).to.deep.equal(['wheel']);
    expect(turn(true).defaultPrevented).to.equal(true);
    expect(engine.view().zoom).to.equal(15);
    engine.cooperate(false);
    expect(turn(false).defaultPrevented).to.equal(true);
    expect(engine.view().zoom).to.equal(16);
  });

  it('tells of tiles that come and of tiles that do not', async () => {
    const told: boolean[] = [];
    make([{ url: 'data:image/png;base64,broken#{x}' }], { tile: (ok) => told.push(ok) });
    await waitUntil(() => told.length > 3);
    expect(told).not.to.include(true);
    engine.setTiles([{ url: `${picture}#{x}` }]);
    await waitUntil(() => told.includes(true));
  });

  it('gives up tiles without an address of its own making', async () => {
    make();
    const all = images();
    engine.setView(dam, 10);
    engine.setView([6, 53], 12);
    await aTimeout(50);
    for (const image of all) expect(image.getAttribute('src') ?? '').not.to.match(/^data:image\/gif;base64,R0lGODlhAQABAIAAAAAAAP\/\/\/yH5BAEAAAAALAAAAAABAAEAAAIBRAA7$/);
  });

  it('leaves the page as it was: what makes a node is the browser itself', () => {
    make();
    expect(Object.hasOwn(document, 'createElement')).to.equal(false);
    const node = document.createElement('p');
    expect(Object.hasOwn(node, 'innerHTML')).to.equal(false);
  });

  it('is hidden from who does not see it, and leaves nothing behind', () => {
    make();
    expect(host.shadowRoot!.querySelector('.leaflet-map-pane')!.getAttribute('aria-hidden')).to.equal('true');
    expect(host.shadowRoot!.querySelector('[tabindex]')).to.equal(null);
    engine.destroy();
    expect(host.shadowRoot!.childElementCount).to.equal(0);
    engine = mount(host, { center: dam, zoom: 8, tiles: [], on: {} });
    expect(engine.view().zoom).to.equal(8);
  });
});
