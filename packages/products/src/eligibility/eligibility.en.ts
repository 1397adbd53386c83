import type * as nl from './eligibility.nl.js';

export const next = 'Next';
export const back = 'Back';
export const question: typeof nl.question = (at, of) => `Question ${at} of ${of}`;
