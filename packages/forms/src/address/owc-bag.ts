// The lookup of OWC's plugin gravityforms-bag-address, which asks PDOK from the server: a resident's address goes to the municipality alone.
import type { Address, AddressQuery, Lookup } from './address.js';
import { streetIn } from './parse.js';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200).trim() : '');

/**
 * `src` is WordPress's admin-ajax.php, with the Gravity Forms field that limits the lookup to a municipality:
 * `/wp-admin/admin-ajax.php?identifier=field_3_5` (form 3, field 5; the plugin fails without one).
 */
export const owcBag =
  (src = '/wp-admin/admin-ajax.php'): Lookup =>
  async (query, signal) => {
    const url = new URL(src, document.baseURI);
    const body = new URLSearchParams({ action: 'bag_address_lookup', zip: query.postcode, homeNumber: query.number, homeNumberAddition: query.addition || query.letter });
    for (const [name, value] of url.searchParams) body.set(name, value); // the plugin reads what is posted
    url.search = '';
    const response = await fetch(url, { method: 'POST', body, signal, headers: { Accept: 'application/json' } });
    if (!response.ok) throw new TypeError(`${url.pathname} answered ${response.status}`);
    return addressesIn(await response.json(), query);
  };

/** The addresses in an answer. Older versions of the plugin give one address where newer ones give a list. */
export function addressesIn(json: unknown, query: AddressQuery): Address[] {
  if (!isObject(json) || !isObject(json.data)) throw new TypeError('The lookup did not answer with addresses.');
  const { results, message } = json.data;
  if (json.success !== true) {
    // Only its words tell "not here" from "not found".
    return /gemeente|municipality/i.test(text(message)) ? [{ ...query, street: '', town: '', outside: true }] : [];
  }
  return (Array.isArray(results) ? results : [results]).filter(isObject).map((result) => {
    const shown = streetIn(text(result.displayname).replace(/,[^,]*$/, '')); // Westeringlaan 18A-1, 5993CG Maasbree
    return {
      postcode: query.postcode,
      number: query.number,
      letter: shown?.letter ?? '',
      addition: shown?.addition ?? '',
      street: text(result.street),
      town: text(result.city),
    };
  }).filter(({ street, town }) => street && town);
}
