import type * as nl from './nl.js';

const theDate = (label: string): string => (label && !label.endsWith('?') ? `“${label}”` : 'The date');

export const locale = 'en-GB';

export const at: typeof nl.at = (label) => (label ? ` for “${label}”` : '');
export const missing: typeof nl.missing = ([day, month, year]) => `Enter the ${[day && 'day', month && 'month', year && 'year'].filter(Boolean).join(' and ')}`;
export const noDay = 'Enter a day from 1 to 31';
export const noMonth = 'Enter a month from 1 to 12';
export const noYear = 'Enter the year with four digits';
export const days: typeof nl.days = (month, days) => `${month} has ${days} days. Enter another day`;
export const today = 'today';
export const least: typeof nl.least = (date, label) => `${theDate(label)} must be ${date} or later`;
export const most: typeof nl.most = (date, label) => `${theDate(label)} must be ${date} or earlier`;

export const spread: typeof nl.spread = (date) => `Divided into day, month and year: ${date}`;

export const open = 'Choose a date';
export const other = 'Choose another date';
export const chosen: typeof nl.chosen = (text, date) => `${text}, ${date} chosen`;
