// The Dutch texts of a field for a location, of what is loaded when somebody is there: the source. Every other language has the same exports.

export const comma = ',';
/** North, south, east, west. */
export const winds = 'NZOW';
export const line = (points: number, length: string, from: string, to: string): string => `Lijn van ${length} met ${points} punten, van ${from} naar ${to}`;
export const area = (points: number, size: string, at: string): string => `Gebied van ${size} met ${points} hoekpunten, vanaf ${at}`;
export const near = (address: string): string => `Bij ${address}`;
export const where = (degrees: string): string => `Op de kaart: ${degrees}.`;
export const words = 'Dit is geen adres of plek uit de lijst. Wij krijgen de plek zoals u die hier omschrijft.';
export const locating = 'Wij zoeken uw locatie…';
export const located = (metres: string): string => `Uw locatie, op ongeveer ${metres} nauwkeurig. Klopt het niet? Kies de plek op de kaart.`;
export const unlocated = 'Uw locatie is niet gevonden. Typ een adres, of kies de plek op de kaart.';
export const chosen = (place: string): string => `Gekozen: ${place}`;
export const suggestions = 'Adressen en plekken';
export const wrong = 'Dit is geen plek die wij kunnen lezen. Typ een adres, of kies de plek op de kaart.';
export const inexact = 'Wijs de plek precies aan: kies een adres uit de lijst, of kies de plek op de kaart.';
export const beside = (municipality: string): string => `Let op: deze plek ligt buiten ${municipality || 'de gemeente'}.`;
