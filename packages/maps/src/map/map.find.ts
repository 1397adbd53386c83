/** The search for an address of a map: loaded when somebody comes into its field. */
import { Addresses, AddressSearch, type SearchTools } from '../address-search/address-search.js';
import type { Found } from '../pdok.js';
import * as en from './map.find.en.js';
import * as nl from './map.find.nl.js';
import type { Shown } from './map.load.js';
import type { MapElement } from './map.js';

/** @returns what ends it */
export function findIn(input: HTMLInputElement, host: MapElement, shown: Shown, tools: SearchTools): () => void {
  const gone = new AbortController();
  const { signal } = gone;
  const addresses = new Addresses(() => {
    const { geocoder, provider, providerSrc: at, municipality } = host;
    return { geocoder, provider, at, municipality };
  });
  let turn = 0;
  const choose = async (found: Partial<Found> & { label: string }): Promise<void> => {
    const now = ++turn;
    input.value = found.label;
    const geometry = await addresses.locate(found, signal).catch(() => null);
    if (signal.aborted || now !== turn) return;
    if (geometry?.type !== 'Point') return tools.announce(tools.say(host, nl.unknown, en.unknown)(found.label), host);
    const mapped = await shown.go({ at: geometry.coordinates, name: found.label });
    if (!signal.aborted && now === turn) tools.announce(tools.say(host, nl.gone, en.gone)(found.label, mapped), host);
  };
  const search = new AddressSearch({ input, home: input.closest<HTMLElement>('.owc-map-address')!, name: () => tools.say(host, nl.addresses, en.addresses), find: (text, signal) => addresses.find(text, signal), choose: (found) => void choose(found) }, tools);
  search.start();
  input.addEventListener('keydown', (event) => {
    const found = event.key === 'Enter' && !event.defaultPrevented && !event.isComposing ? (search.same(input.value) ?? search.found[0]) : undefined;
    if (!found || input.value.trim() === '') return;
    event.preventDefault();
    void choose(found);
  }, { signal });
  input.addEventListener('input', () => {
    turn++;
    if (shown.spot && input.value.trim() === '') void shown.go(null);
  }, { signal });
  return () => {
    gone.abort();
    search.stop();
  };
}
