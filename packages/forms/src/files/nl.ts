// What is said about files that were chosen.
const files = (n: number): string => (n === 1 ? '1 bestand' : `${n} bestanden`);

export const locale = 'nl';
export const list = 'Gekozen bestanden';
export const remove = 'Verwijder';
export const added = (names: string): string => `Toegevoegd: ${names}.`;
export const removed = (name: string, left: number): string => `${name} is verwijderd. ${left ? `Nog ${files(left)} gekozen.` : 'Er is geen bestand meer gekozen.'}`;

// What may be chosen.
export const image = 'afbeelding';
export const video = 'video';
export const audio = 'geluidsbestand';
export const atMostFiles = (n: number): string => `hoogstens ${files(n)}`;
export const atMost = (size: string): string => `hoogstens ${size}`;
export const atMostEach = (size: string): string => `elk hoogstens ${size}`;
export const atMostTogether = (size: string): string => `samen hoogstens ${size}`;

// Why a file cannot be sent.
export const thisFile = 'Dit bestand';
export const wrongType = (name: string, types: string): string => `${name} is geen ${types}. Verwijder dit bestand.`;
export const empty = (name: string): string => `${name} is leeg. Verwijder dit bestand en kies het juiste.`;
export const tooLarge = (name: string, size: string, most: string): string => `${name} is te groot: ${size}. Een bestand mag hoogstens ${most} zijn. Verwijder dit bestand.`;
export const tooMany = (name: string, most: number): string => `${name} is te veel: u kunt hoogstens ${files(most)} versturen. Verwijder een bestand.`;
export const tooLargeTogether = (size: string, most: string): string => `Uw bestanden zijn samen te groot: ${size}. Samen mogen ze hoogstens ${most} zijn. Verwijder een bestand.`;
export const more = (n: number): string => `Er is nog iets mis met ${files(n)}.`;
export const double = (name: string): string => `${name} had u al gekozen.`;
export const folder = (name: string): string => `${name} is een map. Open de map en kies de bestanden.`;
