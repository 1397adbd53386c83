import type * as nl from './nl.js';

/** What a sentence is made with. */
export type Facts = Record<string, string | number>;

/** A finding in words. */
export const tell = ({ kind, code, facts }: { kind: string; code: string; facts: Facts }, texts: Pick<typeof nl, 'findings'>): string => texts.findings[`${kind}/${code}`]?.(facts) ?? `${kind}: ${code}`;
