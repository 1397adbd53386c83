// The Dutch texts of the search for an address: the source. Every other language has the same exports.

export const short = (least: number): string => `Typ minstens ${least} tekens.`;
export const searching = 'Wij zoeken adressen…';
export const none = 'Geen adres gevonden. Controleer wat u typte, of probeer het met alleen de straat of de postcode.';
export const failed = 'Zoeken naar een adres lukt nu niet.';
export const results = (count: number): string => (count === 1 ? '1 resultaat. Kies het met de pijltoetsen.' : `${count} resultaten. Kies met de pijltoetsen.`);
