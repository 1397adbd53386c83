export const found = (address: string): string => `Gevonden: ${address}. Klopt dit niet? Verander het adres hieronder.`;
export const kept = (address: string): string => `Gevonden: ${address}. U heeft zelf een andere straat of plaats ingevuld. Die laten wij staan.`;
export const withSuffix = (address: string, all: string): string => `Gevonden: ${address}. Bij dit huisnummer hoort een letter of toevoeging: ${all}. Vul in wat bij uw adres hoort.`;
export const otherSuffix = (number: string, all: string): string => `Wij vinden huisnummer ${number} niet bij deze postcode. Wel: ${all}. Klopt uw huisnummer toch? Dan kunt u verder.`;
export const streets = (all: string): string => `Bij deze postcode en dit huisnummer hoort meer dan één straat: ${all}. Vul hieronder uw straat en plaats in.`;
export const unknown = (postcode: string, number: string): string =>
  `Wij vinden geen adres bij postcode ${postcode} en huisnummer ${number}. Klopt dit toch? Vul dan hieronder zelf de straat en plaats in.`;
export const slow = 'Het opzoeken van uw adres duurt lang. U hoeft niet te wachten: vul hieronder zelf de straat en plaats in.';
export const failed = 'Wij kunnen uw adres nu niet opzoeken. Vul hieronder zelf de straat en plaats in.';
export const outside = (municipality: string, asked: string[]): string =>
  `Dit adres ligt ${municipality ? `in de gemeente ${municipality}` : 'niet in onze gemeente'}. Vul een adres in ${asked.length ? `de gemeente ${asked.join(' of ')}` : 'onze gemeente'} in.`;
export const spread = ({ postcode, street, number, letter, addition }: Record<string, string>): string =>
  `Verdeeld over de velden: ${[postcode && `postcode ${postcode}`, street && `straat ${street}`, `huisnummer ${number}`, letter && `huisletter ${letter}`, addition && `toevoeging ${addition}`].filter(Boolean).join(', ')}`;
