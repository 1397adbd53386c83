/** By hand: the browser's own way loads the rules of all languages, a third of a frame at the first number. */
const number = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

export const search = 'Search for a location';
export const filter = (label: string): string => `Search and filter ${label || 'locations'}`;
export const filters = 'Filters';
export const datasets = 'Kind of location';
export const loading = 'The locations are being loaded.';
export const count = (count: number): string => (count === 1 ? '1 location' : `${number(count)} locations`);
export const none = 'No locations found. Use other words or remove a filter.';
export const shown = (shown: number, count: number): string => `${number(shown)} of ${number(count)} locations in the list`;
export const more = 'Show more locations';
export const go = 'Show on the map';
export const nowhere = 'Not on the map: it is not known where this location is.';
export const failed = 'The locations could not be loaded.';
export const partly = 'Not all locations could be loaded. What there is, you see below.';
export const unplaced = (count: number): string => (count === 1 ? 'The place of 1 location on the map may be wrong.' : `The places of ${count} locations on the map may be wrong.`);
export const retry = 'Try again';
export const download = 'Download these locations';
export const saving = 'The file is being made.';
export const saved = 'The file has been downloaded.';
export const address = 'Search for an address';
export const away = (distance: string): string => `${distance} away`;
