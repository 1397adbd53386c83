/** PDOK, the maps and the addresses of the Dutch government: free and without a key. And its like: other finders of addresses only need to be a `Geocoder`. */
import { loadJson } from '@openwebconcept/core/load.js';
import { first, isRow, numberOf, rows, textOf, type Row } from './foreign.js';
import type { Geometry, Position } from './model.js';

/** Something that was found: an address, a street, a town. */
export interface Found {
  id: string;
  /** Its name, as plain text. */
  label: string;
  /** What it is, in the words of the source: `adres`, `weg`, `woonplaats`. */
  kind: string;
  /** Where it is; without it, ask `locate`. */
  geometry?: Geometry;
}

export interface FindOptions {
  /** Only in these: names or codes of municipalities, with commas. */
  municipality?: string;
  signal?: AbortSignal;
}

/** Finds addresses. PDOK's two are here; one of your own needs `find` and no more. */
export interface Geocoder {
  find(text: string, options: FindOptions): Promise<Found[]>;
  /** Where something is that was found without it. */
  locate?(id: string, signal?: AbortSignal): Promise<Geometry | null>;
  /** The address that is nearest, or nothing when there is none near. */
  name?(at: Position, signal?: AbortSignal): Promise<string>;
  /** Is this in one of these municipalities? Nothing when that is not known. */
  within?(at: Position, municipality: string, signal?: AbortSignal): Promise<boolean | undefined>;
}

/** As many as can be seen at a glance. */
const most = 8;
/** Metres within which an address is that of a point. */
const near = 50;

/** @param provider `pdok` or `pdok-location` */
export function geocoder(provider: string, src?: string): Geocoder {
  return provider === 'pdok-location' ? locationApi(src) : locatieserver(src);
}

/**
 * PDOK's Locatieserver, or what stands before it and answers as it does. One request gives the place too; the HTML in which it marks the
 * words that were found is left alone.
 */
export function locatieserver(src = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1'): Geocoder {
  const ask = async (what: string, values: [string, string][], signal?: AbortSignal): Promise<Row[]> => {
    const json = await loadJson(`${addressOf(src)}/${what}?${new URLSearchParams(values)}`, { signal });
    return rows(isRow(json) && isRow(json.response) ? json.response.docs : undefined, 'weergavenaam');
  };
  return {
    async find(text, { municipality = '', signal }) {
      const words = wordsOf(text);
      if (words.length < 2) return [];
      const only = namesOf(municipality);
      const values: [string, string][] = [['q', words], ['fq', 'type:(gemeente OR woonplaats OR weg OR postcode OR adres)'], ['fl', 'id,type,weergavenaam,centroide_ll,gemeentenaam,gemeentecode'], ['rows', String(most)]];
      if (only.length) values.push(['fq', only.map((name) => (/^\d{4}$/.test(name) ? `gemeentecode:${name}` : `gemeentenaam:"${name.replace(/["\\]/g, '')}"`)).join(' OR ')]);
      const docs = await ask('suggest', values, signal);
      return docs
        // Once more: what stands before the Locatieserver may not limit it.
        .filter((doc) => only.length === 0 || isOf(doc, only) !== false)
        .map(foundIn)
        .filter(({ label }) => label);
    },
    async locate(id, signal) {
      const [doc] = await ask('lookup', [['id', id], ['fl', 'id,centroide_ll']], signal);
      return (doc && foundIn(doc).geometry) ?? null;
    },
    async name([lon, lat], signal) {
      const [doc] = await ask('reverse', [['lat', String(lat)], ['lon', String(lon)], ['type', 'adres'], ['distance', String(near)], ['rows', '1']], signal);
      return doc ? first(doc, 'weergavenaam') : '';
    },
    async within([lon, lat], municipality, signal) {
      const [doc] = await ask('reverse', [['lat', String(lat)], ['lon', String(lon)], ['type', 'gemeente'], ['fl', 'gemeentenaam,gemeentecode'], ['rows', '1']], signal);
      return doc && isOf(doc, namesOf(municipality));
    },
  };
}

/** Names or codes of municipalities, as they are compared. */
const namesOf = (municipality: string): string[] => municipality.split(',').map((name) => name.trim().toLowerCase()).filter(Boolean);

/** Is it in one of these? Nothing when it does not say where it is. */
function isOf(doc: Row, only: string[]): boolean | undefined {
  const said = [first(doc, 'gemeentenaam').toLowerCase(), first(doc, 'gemeentecode')].filter(Boolean);
  return said.length ? said.some((name) => only.includes(name)) : undefined;
}

function foundIn(doc: Row): Found {
  const [, lon, lat] = /^POINT\s*\((-?[\d.]+) (-?[\d.]+)\)$/.exec(textOf(doc.centroide_ll)) ?? [];
  const geometry = pointAt(lon, lat);
  return { id: textOf(doc.id), label: first(doc, 'weergavenaam'), kind: textOf(doc.type), ...(geometry && { geometry }) };
}

/**
 * PDOK's Location API, which is to come beside the Locatieserver. It cannot be limited to a municipality, so the name of one is looked
 * for too, and it does not know which address is near a point.
 */
export function locationApi(src = 'https://api.pdok.nl/kadaster/location-api/v1'): Geocoder {
  return {
    async find(text, { municipality = '', signal }) {
      const words = wordsOf(text);
      if (words.length < 2) return [];
      const [name = '', ...others] = municipality.split(',').map((one) => one.trim()).filter(Boolean);
      const town = others.length || /^\d+$/.test(name) ? '' : wordsOf(name);
      const values = new URLSearchParams({ q: town && !words.includes(town) ? `${words} ${town}` : words, 'adres[version]': '1', limit: String(most), f: 'json', crs: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84' });
      const json = await loadJson(`${addressOf(src)}/search?${values}`, { signal });
      return rows(isRow(json) ? json.features : undefined, 'properties').flatMap((feature): Found[] => {
        const properties = isRow(feature.properties) ? feature.properties : {};
        const label = first(properties, 'display_name');
        const [lon, lat] = isRow(feature.geometry) && feature.geometry.type === 'Point' && Array.isArray(feature.geometry.coordinates) ? (feature.geometry.coordinates as unknown[]) : [];
        const geometry = pointAt(lon, lat);
        return label ? [{ id: textOf(feature.id), label, kind: first(properties, 'collection_id'), ...(geometry && { geometry }) }] : [];
      });
    },
  };
}

function pointAt(lon: unknown, lat: unknown): Geometry | undefined {
  const at: Position = [numberOf(lon), numberOf(lat)];
  return Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90 ? { type: 'Point', coordinates: at } : undefined;
}

const addressOf = (src: string): string => new URL(src, document.baseURI).href.replace(/\/+$/, '');

/** What is typed, without the signs and the words that a search engine takes for its own. */
const wordsOf = (text: string): string => text.slice(0, 200).toLowerCase().replace(/[+&|!(){}[\]^"~*?:\\/<>=;]+|(?<!\p{L}|\d)-+|-+(?!\p{L}|\d)/gu, ' ').replace(/\s+/g, ' ').trim();
