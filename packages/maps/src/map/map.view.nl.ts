// What the map itself says. Every other language has the same exports.

/** By hand: the browser's own way loads the rules of all languages, a third of a frame at the first number. */
const number = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

export const map = (label: string): string => (label ? `Kaart: ${label}` : 'Kaart');
export const markers = 'Locaties op de kaart';
export const keys = 'Ga met de pijltjestoetsen naar een andere locatie. Enter toont de locatie.';
export const cluster = (count: number): string => `${number(count)} locaties`;
export const inView = (count: number): string => (count === 0 ? 'Geen locaties in beeld' : count === 1 ? '1 locatie in beeld' : `${number(count)} locaties in beeld`);
export const zoomIn = 'Zoom in';
export const zoomOut = 'Zoom uit';
export const move = 'Verplaats de kaart';
export const up = 'Naar het noorden';
export const down = 'Naar het zuiden';
export const left = 'Naar het westen';
export const right = 'Naar het oosten';
export const locate = 'Mijn locatie';
export const here = 'U bent hier';
export const located = 'De kaart toont uw locatie. De lijst staat op volgorde van afstand.';
export const unlocated = 'Uw locatie is niet bekend. Misschien geeft uw browser haar niet door.';
export const background = 'Achtergrond';
export const full = 'Volledig scherm';
export const notFull = 'Sluit volledig scherm';
export const close = 'Sluiten';
export const details = (title: string): string => `Meer over ${title}`;
export const together = (count: number): string => `${count} locaties op deze plek`;
export const rest = (count: number): string => `En nog ${count} locaties. Zoek of filter om ze te zien.`;
export const legend = 'Legenda';
export const scale = (text: string): string => `Schaal: ${text}`;
export const wheel = (key: string): string => `Houd ${key} ingedrukt om met het scrollwiel te zoomen`;
export const touch = 'Gebruik twee vingers om de kaart te verplaatsen';
export const noTiles = 'De achtergrond van de kaart kan nu niet worden geladen. De locaties werken wel.';
export const standaard = 'Standaard';
export const grijs = 'Grijs';
export const pastel = 'Pastel';
export const water = 'Water';
export const luchtfoto = 'Luchtfoto';
export const other = (nth: number): string => `Achtergrond ${nth}`;
