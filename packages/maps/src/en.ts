export const loading = 'The locations are being loaded.';
export const mapShow = 'Show map';
export const mapFailed = 'The map could not be loaded. All locations are in the list.';
export const placesFailed = 'The locations could not be loaded. Try again later.';

export const locationMap = 'Choose on the map';
export const locationHere = 'Use my location';
export const locationWrong = 'We cannot read this as a place. Type an address, or choose the place on the map.';
export const locationInexact = 'Point out the exact place: choose an address from the list, or choose the place on the map.';
export const locationFailed = 'This could not be loaded. Type the place in your own words.';
