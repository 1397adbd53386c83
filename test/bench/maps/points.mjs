// 100,000 places in the Netherlands and the tiles under them: the same in every run, and nothing of the network.
import { crc32, deflateSync } from 'node:zlib';

export const KINDS = ['afval', 'parkeren', 'school', 'speeltuin', 'sport', 'zorg'];

/** Numbers that look like chance, from 0 up to 1. @param {number} seed */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As places lie: thick in some sixty towns, the first ones large. @param {number} count */
export function points(count) {
  const next = chance(20261122);
  const bell = () => (next() + next() + next() + next() - 2) * 1.7;
  const towns = Array.from({ length: 60 }, () => [4.1 + next() * 2.7, 51.35 + next() * 1.8]);
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, id) => {
      const [lon, lat] = towns[Math.floor(next() ** 2 * towns.length)];
      return {
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: [lon + bell() * 0.08, lat + bell() * 0.05].map((degrees) => Number(degrees.toFixed(6))) },
        properties: { id, title: `Locatie ${id}`, category: KINDS[id % KINDS.length], address: `Straat ${id % 400}` },
      };
    }),
  };
}

/** A tile with some roads in it, as PNG. @param {number} variant */
export function tile(variant) {
  const size = 256;
  const rows = Buffer.alloc(size * (size * 3 + 1));
  for (let y = 0, at = 0; y < size; y++) {
    at++; // no filter
    for (let x = 0; x < size; x++) {
      const road = (x * 3 + y + variant * 37) % 90 < 4 || (y * 4 - x + variant * 53 + 512) % 120 < 5;
      for (const shade of road ? [255, 255, 255] : [228, 234 - variant, 222]) rows[at++] = shade;
    }
  }
  const chunk = (/** @type {string} */ name, /** @type {Buffer} */ data) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2], 8); // eight bits of red, green and blue
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}
