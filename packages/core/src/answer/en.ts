import type * as nl from './nl.js';

export const source: typeof nl.source = (from) => `Taken from: ${from}`;
export const softMissing = 'You have left this empty. You can send the form, but with your answer we can help you better.';
export const empty = 'Not filled in';
