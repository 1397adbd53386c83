import { waitUntil as wait } from '@open-wc/testing';

/** Waits for what will be so, as long as a slow machine may need: a second is too short for a browser that loads its first map. */
export const waitUntil = (condition: () => unknown, message?: string): Promise<void> => wait(condition as () => boolean, message, { timeout: 15_000 });
