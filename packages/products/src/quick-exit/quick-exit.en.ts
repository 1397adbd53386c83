import type * as nl from './quick-exit.nl.js';

export const more: typeof nl.more = (presses) => `Press Shift ${presses === 1 ? 'once' : `${presses} times`} more to leave this page`;
export const leaving = 'You are leaving this page';
export const over = 'You stay on this page';
