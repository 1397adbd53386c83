export const loading = 'The locations are being loaded.';
export const mapShow = 'Show map';
export const mapFailed = 'The map could not be loaded. All locations are in the list.';
export const placesFailed = 'The locations could not be loaded. Try again later.';

export const locationMap = 'Choose on the map';
export const locationHere = 'Use my location';
export const locationFailed = 'This does not work now. Type the place in your own words.';
