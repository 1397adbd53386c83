export const loading = 'The locations are being loaded.';
export const mapShow = 'Show map';
export const mapFailed = 'The map could not be loaded. All locations are in the list.';
export const placesFailed = 'The locations could not be loaded. Try again later.';
