import type * as nl from './nl.js';

export const loading = 'Loading the products.';
export const loaded: typeof nl.loaded = (count) => (count === 1 ? '1 product is loaded.' : `${count} products are loaded.`);
export const failedNetwork = 'The products cannot be loaded now. Check your internet connection.';
export const failed = 'The products cannot be loaded now. Please try again later.';
export const retry = 'Try again';
export const empty = 'There are no products now.';
export const letters = 'Go to a letter';
export const groups = 'Go to a part';
export const digits = '0–9';
export const noTheme = 'Other subjects';
export const noAudience = 'Everyone';
export const productCount: typeof nl.productCount = (count) => (count === 1 ? '1 product' : `${count} products`);

export const searchLabel = 'Find a product or service';
export const searchButton = 'Search';
export const filters = 'Filter the results';
export const theme = 'Subject';
export const allThemes = 'All subjects';
export const audience = 'For whom';
export const allAudiences = 'Everyone';
export const results = 'Results';
export const found: typeof nl.found = (count, query) =>
  `${count ? (count === 1 ? '1 result' : `${count} results`) : 'No results'}${query ? ` for ‘${query}’` : ''}`;
export const foundPart: typeof nl.foundPart = (from, to) => `${from} to ${to} are shown below.`;
export const meant = 'Did you mean';
export const more: typeof nl.more = (count) => `Show the next ${count}`;
export const previous = 'Previous results';
export const noneHelp = 'What you can try:';
export const noneSpelling = 'Check the spelling of the words.';
export const noneWords = 'Use other or fewer words, such as ‘moving’ or ‘parking’.';
export const noneFilters = 'Search without filters';
