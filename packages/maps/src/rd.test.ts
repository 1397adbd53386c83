import { expect } from '@open-wc/testing';
import proj4 from 'proj4';
import { fromMercatorMetres, latOf, lonOf, mercatorResolution, mercatorX, mercatorY } from './mercator.js';
import type { Position } from './model.js';
import { fromRd, inRd, rdGrid, toRd } from './rd.js';

const golden = new URL('../../../test/golden/places/', import.meta.url);
const rd = proj4('WGS84', '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs');

/** The whole country and the water around it, each 2 to 3 km. */
const grid: Position[] = [];
for (let lon = 3.2; lon <= 7.3; lon += 0.04) for (let lat = 50.7; lat <= 53.6; lat += 0.025) grid.push([lon, lat]);

describe('RD', () => {
  it('is within 1 cm of proj4 in the whole country', () => {
    const worst = Math.max(...grid.map((place) => {
      const [x, y] = rd.forward(place);
      const [ownX, ownY] = toRd(place);
      return Math.hypot(ownX - x, ownY - y);
    }));
    expect(grid.length).to.be.above(10_000);
    expect(worst).to.be.below(0.01);
  });

  it('goes back to within 1 cm of where proj4 goes', () => {
    const worst = Math.max(...grid.map((place) => {
      const [x, y] = rd.forward(place);
      const [lon, lat] = fromRd([x, y]);
      return Math.hypot((lon - place[0]) * 68_000, (lat - place[1]) * 111_300);
    }));
    expect(worst).to.be.below(0.01);
    const there = Math.max(...grid.map((place) => {
      const [x, y] = toRd(place);
      const [lon, lat] = fromRd([x, y]);
      return Math.hypot(lon - place[0], lat - place[1]);
    }));
    expect(there, 'its own way back').to.be.below(1e-9);
  });

  it('knows addresses as the address register does', async () => {
    const pairs = (await (await fetch(new URL('rd-pairs.json', golden))).json()) as { wgs84: Position; rd: [number, number] }[];
    expect(pairs.length).to.be.above(5);
    for (const pair of pairs) {
      const [x, y] = toRd(pair.wgs84);
      expect(Math.hypot(x - pair.rd[0], y - pair.rd[1])).to.be.below(0.01);
    }
  });

  it('knows what can be RD, and settles also where it cannot', () => {
    expect(inRd(155_000, 463_000)).to.equal(true);
    expect(inRd(5.3, 52.1)).to.equal(false);
    expect(inRd(463_000, 155_000)).to.equal(false);
    for (const [x, y] of [[-7000, 289_000], [300_000, 629_000]]) {
      const [backX, backY] = toRd(fromRd([x, y]));
      expect(Math.hypot(backX - x, backY - y)).to.be.below(0.001);
    }
  });

  it('counts tiles as PDOK does', () => {
    expect(rdGrid.tile([rdGrid.west + 1, rdGrid.north - 1], 0)).to.deep.equal({ column: 0, row: 0 });
    expect(rdGrid.resolution(14)).to.be.closeTo(0.21, 1e-9);
    expect(rdGrid.east - rdGrid.west).to.be.closeTo(256 * rdGrid.resolution(0), 1e-6);
    // The Dom tower of Utrecht.
    expect(rdGrid.tile([136_700, 455_900], 8)).to.deep.equal({ column: 122, row: 130 });
  });
});

describe('Web Mercator', () => {
  it('goes there and back', () => {
    for (const [lon, lat] of [...grid.slice(0, 50), [-68.27, 12.15], [0, 0], [180, -85]] as Position[]) {
      expect(lonOf(mercatorX(lon))).to.be.closeTo(lon, 1e-9);
      expect(latOf(mercatorY(lat))).to.be.closeTo(lat, 1e-9);
    }
    expect(mercatorY(90)).to.be.closeTo(0, 1e-9);
    expect(mercatorY(-90)).to.be.closeTo(1, 1e-9);
  });

  it('reads metres as proj4 does', () => {
    const [lon, lat] = fromMercatorMetres(proj4('EPSG:4326', 'EPSG:3857', [5.12, 52.09]) as [number, number]);
    expect(lon).to.be.closeTo(5.12, 1e-9);
    expect(lat).to.be.closeTo(52.09, 1e-9);
    expect(mercatorResolution(0, 0)).to.be.closeTo(156543.03, 0.01);
  });
});
