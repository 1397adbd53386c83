export const comma = '.';
/** North, south, east, west. */
export const winds = 'NSEW';
export const line = (points: number, length: string, from: string, to: string): string => `Line of ${length} with ${points} points, from ${from} to ${to}`;
export const area = (points: number, size: string, at: string): string => `Area of ${size} with ${points} corners, from ${at}`;
export const near = (address: string): string => `Near ${address}`;
export const where = (degrees: string): string => `On the map: ${degrees}.`;
export const words = 'This is no address or place from the list. We get the place in the words that you give here.';
export const locating = 'Looking for your location…';
export const located = (metres: string): string => `Your location, within about ${metres}. Is it wrong? Choose the place on the map.`;
export const unlocated = 'Your location was not found. Type an address, or choose the place on the map.';
export const chosen = (place: string): string => `Chosen: ${place}`;
export const suggestions = 'Addresses and places';
export const wrong = 'We cannot read this as a place. Type an address, or choose the place on the map.';
export const inexact = 'Point out the exact place: choose an address from the list, or choose the place on the map.';
export const beside = (municipality: string): string => `Please note: this place is outside ${municipality || 'the municipality'}.`;
