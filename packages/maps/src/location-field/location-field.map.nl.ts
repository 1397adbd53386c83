// The Dutch texts of the map in which a place is chosen: the source. Every other language has the same exports.

export const map = (label: string): string => (label ? `Kaart: ${label}` : 'Kaart');
export const canvas = 'Kaart met een kruis in het midden';
export const help = 'Beweeg de kaart tot het kruis op de plek staat. Kies dan ‘Kies deze plek’. Op de plek zelf drukken kan ook.';
export const helpPoints = 'Beweeg de kaart tot het kruis op een punt staat. Kies dan ‘Voeg dit punt toe’. Op de punten zelf drukken kan ook. Kies ‘Klaar’ na het laatste punt.';
export const keys = 'Met de pijltoetsen beweegt u de kaart, met + en - verandert u de schaal. Enter kiest wat onder het kruis ligt.';
export const pick = 'Kies deze plek';
export const add = 'Voeg dit punt toe';
export const undo = 'Verwijder laatste punt';
export const done = 'Klaar';
export const close = 'Sluit de kaart';
export const zoomIn = 'Zoom in';
export const zoomOut = 'Zoom uit';
export const up = 'Naar boven';
export const down = 'Naar beneden';
export const left = 'Naar links';
export const right = 'Naar rechts';
export const middle = (where: string): string => `Onder het kruis: ${where}`;
export const near = (address: string, where: string): string => `bij ${address} (${where})`;
export const wide = (size: string): string => `De kaart is ${size} breed.`;
export const points = 'Punten';
export const added = (count: number, where: string): string => `Punt ${count} toegevoegd: ${where}`;
export const removed = (count: number): string => (count === 1 ? 'Laatste punt verwijderd. Er is nog 1 punt.' : `Laatste punt verwijderd. Er zijn nog ${count} punten.`);
export const more = (count: number): string => (count === 1 ? 'Voeg nog 1 punt toe.' : `Voeg nog ${count} punten toe.`);
export const given = 'Plekken om uit te kiezen';
export const noTiles = 'De achtergrond van de kaart kan niet worden geladen. Kiezen kan wel.';
export const wheel = (key: string): string => `Gebruik ${key} en scrollen om te zoomen`;
export const touch = 'Beweeg de kaart met twee vingers';
