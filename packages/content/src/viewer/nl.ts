export const title = 'Afbeelding';
export const count = (index: number, all: number): string => `Afbeelding ${index} van ${all}`;
export const previous = 'Vorige afbeelding';
export const next = 'Volgende afbeelding';
export const close = 'Sluiten';
export const actual = 'Ware grootte';
export const failed = 'De afbeelding kan niet worden geladen. Probeer het later opnieuw.';
