export const up = (column: string): string => `Gesorteerd op ${column}, oplopend`;
export const down = (column: string): string => `Gesorteerd op ${column}, aflopend`;
export const none = 'Niet meer gesorteerd: de rijen staan in de volgorde van het begin';
