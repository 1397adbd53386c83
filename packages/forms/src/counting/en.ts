import type * as nl from './nl.js';

const characters = (n: number): string => (n === 1 ? '1 character' : `${n} characters`);

export const charactersLeft: typeof nl.charactersLeft = (left) => (left >= 0 ? `You have ${characters(left)} left` : `You have ${characters(-left)} too many`);
