// The Dutch texts of lists of products and of their search: the source. English has the same exports.

export const loading = 'De producten worden geladen.';
export const loaded = (count: number): string => (count === 1 ? '1 product is geladen.' : `${count} producten zijn geladen.`);
export const failedNetwork = 'De producten kunnen nu niet worden geladen. Controleer uw internetverbinding.';
export const failed = 'De producten kunnen nu niet worden geladen. Probeer het later nog een keer.';
export const retry = 'Probeer het opnieuw';
export const empty = 'Er zijn nu geen producten.';
export const letters = 'Ga naar een letter';
export const groups = 'Ga naar een onderdeel';
export const digits = '0–9';
export const noTheme = 'Overige onderwerpen';
export const noAudience = 'Iedereen';
export const productCount = (count: number): string => (count === 1 ? '1 product' : `${count} producten`);

export const searchLabel = 'Zoek een product of dienst';
export const searchButton = 'Zoeken';
export const filters = 'Filter de resultaten';
export const theme = 'Onderwerp';
export const allThemes = 'Alle onderwerpen';
export const audience = 'Voor wie';
export const allAudiences = 'Iedereen';
export const results = 'Resultaten';
export const found = (count: number, query: string): string =>
  `${count ? (count === 1 ? '1 resultaat' : `${count} resultaten`) : 'Geen resultaten'}${query ? ` voor ‘${query}’` : ''}`;
export const foundPart = (from: number, to: number): string => `${from} tot en met ${to} staan hieronder.`;
export const meant = 'Bedoelde u';
export const more = (count: number): string => `Toon de volgende ${count}`;
export const previous = 'Vorige resultaten';
export const noneHelp = 'Wat u kunt proberen:';
export const noneSpelling = 'Kijk of de woorden goed gespeld zijn.';
export const noneWords = 'Gebruik andere of minder woorden, bijvoorbeeld ‘verhuizen’ of ‘parkeren’.';
export const noneFilters = 'Zoek zonder filters';
