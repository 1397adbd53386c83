// What the search for an address on a map says. Every other language has the same exports.

export const addresses = 'Adressen';
export const unknown = (name: string): string => `Van ${name} is niet bekend waar het is. Kies een ander adres.`;
export const gone = (name: string, mapped: boolean): string => `${name}. ${mapped ? 'De kaart toont dit adres. ' : ''}De lijst staat op volgorde van afstand.`;
