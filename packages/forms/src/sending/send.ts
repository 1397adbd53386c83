import { problemsIn, problemsInHtml } from './problems.js';
import type { Problem } from './problems.js';
import * as en from './en.js';
import * as nl from './nl.js';

export { controlNamed } from './problems.js';

/** What came of sending. `uncertain`: the server may have taken it, but what it answered did not reach us. */
export type Outcome =
  | { kind: 'sent'; response: Response; body: unknown }
  | { kind: 'problems'; problems: Problem[] }
  | { kind: 'refused' | 'offline' | 'uncertain' | 'sessionEnded' | 'tooLarge' };

/** What a resident is told of an outcome that is not theirs to mend, or of a problem that has no words, in Dutch and English. */
export const wordsFor = (kind: keyof typeof nl): [nl: string, en: string] => [nl[kind], en[kind]];

/** After this long a resident is better served with a message. */
const patience = 60_000;

/** What the browser would send natively, from what the form and its button say. */
export function requestOf(data: FormData, { action, method, enctype }: { action: string; method: string; enctype: string }): { url: URL; body?: FormData | URLSearchParams } {
  const url = new URL(action || location.href, document.baseURI);
  const post = method.toLowerCase() === 'post';
  const hasFile = [...data.values()].some((value) => typeof value !== 'string' && value.size > 0);
  if (post && (hasFile || enctype === 'multipart/form-data')) return { url, body: data };
  const pairs = new URLSearchParams([...data].map(([name, value]) => [name, typeof value === 'string' ? value.replace(/\r?\n/g, '\r\n') : value.name]));
  if (post) return { url, body: pairs };
  url.search = pairs.toString();
  return { url };
}

/** Sends, and reads the answer. Never throws. */
export async function send({ url, body }: ReturnType<typeof requestOf>): Promise<Outcome> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), patience);
  try {
    const response = await fetch(url, { signal: limit.signal, headers: { Accept: 'application/json, text/html;q=0.5' }, ...(body && { method: 'POST', body }) });
    return outcomeOf(response, await response.text());
  } catch {
    return { kind: navigator.onLine ? 'uncertain' : 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

function outcomeOf(response: Response, text: string): Outcome {
  const { status } = response;
  if (status === 413) return { kind: 'tooLarge' };
  if ([401, 419, 440].includes(status)) return { kind: 'sessionEnded' };
  if (status >= 500) return { kind: 'refused' };
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  const body = isJson ? parse(text) : undefined;
  // A server may say no with status 200. An answer that cannot be read says nothing, so not that it went well either.
  const problems = isJson ? problemsIn(body, response.ok) : response.redirected ? [] : problemsInHtml(text);
  if (!problems || (isJson && body === undefined && text)) return { kind: response.ok ? 'uncertain' : 'refused' };
  if (problems.length) return { kind: 'problems', problems };
  return response.ok ? { kind: 'sent', response, body } : { kind: 'refused' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
