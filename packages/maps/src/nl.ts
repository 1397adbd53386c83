// The Dutch texts of the maps that an element says at once: the source. Every other language has the same exports.

export const loading = 'De locaties worden geladen.';
export const mapShow = 'Toon kaart';
export const mapFailed = 'De kaart kon niet worden geladen. Alle locaties staan in de lijst.';
export const placesFailed = 'De locaties konden niet worden geladen. Probeer het later opnieuw.';

export const locationMap = 'Kies op de kaart';
export const locationHere = 'Gebruik mijn locatie';
export const locationFailed = 'Dit lukt nu niet. Typ de plek in eigen woorden.';
