import type * as nl from './nl.js';

export const missing: typeof nl.missing = (label) => (label.endsWith('?') ? `Answer the question “${label}”` : `Enter “${label}”`);
export const missingUnnamed = 'Fill in this field';
export const email = 'Enter an email address, like name@example.nl';
export const url = 'Enter a web address, like https://www.example.nl';
export const number = 'Enter a number, for example 12';
export const date = 'Enter a whole date: day, month and year';
export const least: typeof nl.least = (value) => `Enter ${value} or more`;
export const most: typeof nl.most = (value) => `Enter ${value} or less`;
export const tooLong: typeof nl.tooLong = (over) => `Shorten your text: it has ${over === 1 ? '1 character' : `${over} characters`} too many`;
export const tooShort: typeof nl.tooShort = (least) => `Use at least ${least} characters`;
export const invalid: typeof nl.invalid = (label) => `Check “${label}”: this is not filled in correctly`;
export const invalidUnnamed = 'This is not filled in correctly';

export const optional = '(optional)';
export const softOptional = '(please answer if you can, optional)';
export const choose: typeof nl.choose = (label) => (label.endsWith('?') ? `Answer the question “${label}”` : `Make a choice for “${label}”`);
export const chooseUnnamed = 'Make a choice';

