// What the list of a map says. Every other language has the same exports.

/** By hand: the browser's own way loads the rules of all languages, a third of a frame at the first number. */
const number = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

export const search = 'Zoek een locatie';
export const filter = (label: string): string => `${label || 'Locaties'} zoeken en filteren`;
export const filters = 'Filters';
export const datasets = 'Soort locatie';
export const loading = 'De locaties worden geladen.';
export const count = (count: number): string => (count === 1 ? '1 locatie' : `${number(count)} locaties`);
export const none = 'Geen locaties gevonden. Gebruik andere woorden of haal een filter weg.';
export const shown = (shown: number, count: number): string => `${number(shown)} van ${number(count)} locaties in de lijst`;
export const more = 'Toon meer locaties';
export const go = 'Toon op de kaart';
export const nowhere = 'Niet op de kaart: van deze locatie is niet bekend waar zij is.';
export const failed = 'De locaties konden niet worden geladen.';
export const partly = 'Niet alle locaties konden worden geladen. Wat er wel is, ziet u hieronder.';
export const unplaced = (count: number): string => (count === 1 ? 'Van 1 locatie klopt de plek op de kaart misschien niet.' : `Van ${count} locaties klopt de plek op de kaart misschien niet.`);
export const retry = 'Probeer het opnieuw';
export const download = 'Download deze locaties';
export const saving = 'Het bestand wordt gemaakt.';
export const saved = 'Het bestand is gedownload.';
export const address = 'Zoek een adres';
export const away = (distance: string): string => `Op ${distance} afstand`;
