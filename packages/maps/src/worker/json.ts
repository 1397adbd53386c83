/** JSON in slices, for a page that has no worker: the long lists of a source are read some at a time. */
import type { Steps } from '../foreign.js';

/** What sources call their long lists. */
const lists = /"(?:features|results|data)"\s*:\s*\[/g;
/** Characters of one slice. */
const slice = 200_000;

export function* parseSlices(text: string): Steps<unknown> {
  if (text.length < 2 * slice) return JSON.parse(text) as unknown;
  const found: unknown[][] = [];
  let rest = '';
  let at = 0;
  lists.lastIndex = 0;
  for (let match = lists.exec(text); match; match = lists.exec(text)) {
    const start = match.index + match[0].length;
    const list: unknown[] = [];
    const end = yield* listAt(text, start, list);
    // A short one may stand within what is no list of places: it stays as it is.
    rest += `${text.slice(at, start)}${found.length}`;
    found.push(list);
    at = lists.lastIndex = end;
    yield;
  }
  return refill(JSON.parse(rest + text.slice(at)) as unknown, found);
}

/** Reads the values of a list from its start. @returns where its bracket closes */
function* listAt(text: string, start: number, list: unknown[]): Steps<number> {
  let depth = 0;
  let from = start;
  let inText = false;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inText) {
      if (code === 92) i++;
      else if (code === 34) inText = false;
    } else if (code === 34) inText = true;
    else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) {
      if (--depth < 0) {
        add(text.slice(from, i), list);
        return i;
      }
    } else if (code === 44 && depth === 0 && i - from > slice) {
      add(text.slice(from, i), list);
      from = i + 1;
      yield;
    }
  }
  throw new SyntaxError('a list has no end');
}

function add(text: string, list: unknown[]): void {
  for (const one of JSON.parse(`[${text}]`) as unknown[]) list.push(one);
}

/** Puts the lists back where their numbers stand. */
function refill(value: unknown, found: unknown[][], depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > 4) return value;
  for (const [key, inner] of Object.entries(value)) {
    const one = Array.isArray(inner) && inner.length === 1 && /^(?:features|results|data)$/.test(key) ? (inner[0] as unknown) : undefined;
    if (typeof one === 'number' && found[one]) (value as Record<string, unknown>)[key] = found[one];
    else refill(inner, found, depth + 1);
  }
  return value;
}
