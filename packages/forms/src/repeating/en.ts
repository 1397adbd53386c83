import type * as nl from './nl.js';

export const edit: typeof nl.edit = (name) => `Change ${name}`;
export const done: typeof nl.done = (name) => `Done with ${name}`;
