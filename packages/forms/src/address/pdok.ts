// PDOK's Locatieserver, the address register of the government: https://api.pdok.nl/bzk/locatieserver/search/v3_1/ui/
import { loadJson } from '@openwebconcept/core/load.js';
import type { Address, AddressQuery, Lookup } from './address.js';
import { house } from './parse.js';

const server = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1/free';
/** All that we ask to know. */
const fields = 'type,postcode,huisnummer,huisletter,huisnummertoevoeging,huis_nlt,straatnaam,woonplaatsnaam,gemeentenaam,gemeentecode';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 100).trim() : '');

/** Looks up in the Locatieserver, or in what stands before it: `src` answers as it does. Its answer is filtered once more, as it ranks. */
export const pdok =
  (src = server): Lookup =>
  async (query, signal) => {
    const url = new URL(src, document.baseURI);
    for (const filter of ['type:adres', `postcode:${query.postcode}`, `huisnummer:${query.number}`]) url.searchParams.append('fq', filter);
    url.searchParams.set('fl', fields);
    url.searchParams.set('rows', '100');
    return addressesIn(await loadJson(url.href, { signal }), query);
  };

/** The addresses in an answer that are at this postcode and number. */
export function addressesIn(json: unknown, { postcode, number }: Pick<AddressQuery, 'postcode' | 'number'>): Address[] {
  const docs = isObject(json) && isObject(json.response) ? json.response.docs : undefined;
  if (!Array.isArray(docs)) throw new TypeError('The Locatieserver did not answer with documents.');
  return docs
    .filter(isObject)
    .map((doc) => {
      const apart = doc.huisletter || doc.huisnummertoevoeging;
      const together = apart ? undefined : house(text(doc.huis_nlt)); // 18A-1
      return {
        postcode: text(doc.postcode).replace(/\s/g, '').toUpperCase(),
        number: text(doc.huisnummer),
        letter: together?.letter ?? text(doc.huisletter),
        addition: together?.addition ?? text(doc.huisnummertoevoeging),
        street: text(doc.straatnaam),
        town: text(doc.woonplaatsnaam),
        municipality: text(doc.gemeentenaam),
        municipalityCode: text(doc.gemeentecode),
      };
    })
    .filter((address) => address.postcode === postcode && address.number === number && address.street && address.town);
}
