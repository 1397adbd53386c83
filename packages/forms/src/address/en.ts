import type * as nl from './nl.js';

export const found: typeof nl.found = (address) => `Found: ${address}. Is this not right? Change the address below.`;
export const kept: typeof nl.kept = (address) => `Found: ${address}. You filled in another street or town yourself. We leave that as it is.`;
export const withSuffix: typeof nl.withSuffix = (address, all) => `Found: ${address}. This house number has a letter or an addition: ${all}. Fill in what belongs to your address.`;
export const otherSuffix: typeof nl.otherSuffix = (number, all) => `We do not find house number ${number} at this postcode. We do find: ${all}. Is your house number right? Then you can go on.`;
export const streets: typeof nl.streets = (all) => `This postcode and house number have more than one street: ${all}. Fill in your street and town below.`;
export const unknown: typeof nl.unknown = (postcode, number) => `We find no address at postcode ${postcode} and house number ${number}. Is this right? Then fill in the street and town below yourself.`;
export const slow = 'Looking up your address takes long. You need not wait: fill in the street and town below yourself.';
export const failed = 'We cannot look up your address now. Fill in the street and town below yourself.';
export const outside: typeof nl.outside = (municipality, asked) =>
  `This address is ${municipality ? `in the municipality of ${municipality}` : 'not in our municipality'}. Fill in an address in ${asked.length ? `the municipality of ${asked.join(' or ')}` : 'our municipality'}.`;
export const spread: typeof nl.spread = ({ postcode, street, number, letter, addition }) =>
  `Divided over the fields: ${[postcode && `postcode ${postcode}`, street && `street ${street}`, `house number ${number}`, letter && `letter ${letter}`, addition && `addition ${addition}`].filter(Boolean).join(', ')}`;
