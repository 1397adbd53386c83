// How many characters are left: loaded by the first field that counts. Imports nothing that a field imports.
import type { announce as Announce } from '@openwebconcept/core/announce.js';
import type { say as Say } from '@openwebconcept/core/localise.js';
import * as en from './en.js';
import * as nl from './nl.js';

interface Field extends HTMLElement {
  readonly value: string;
  readonly maxCharacters?: number;
}

/** How many characters are left, and the sentence that says so. */
export interface Counting {
  left(): number;
  note(): string;
  stop(): void;
}

/**
 * How long a text is for a server and for people: in code points (an emoji of two UTF-16 units counts once), a line break as one, without
 * the spaces around it. A server does the same: CRLF becomes LF, then it trims and counts.
 */
const lengthOf = (text: string): number => [...text.trim()].length;

export function counting(field: Field, say: typeof Say, announce: typeof Announce): Counting {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const left = (): number => (field.maxCharacters || Infinity) - lengthOf(field.value);
  const note = (): string => (field.maxCharacters ? say(field, nl.charactersLeft, en.charactersLeft)(left()) : '');
  const stop = (): void => clearTimeout(timer);
  field.addEventListener('input', () => {
    stop();
    timer = setTimeout(() => announce(note(), field), 1000); // not at every key: once typing stops
  });
  return { left, note, stop };
}
