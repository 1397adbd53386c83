/** The text of a source, up to a limit. */
export class TooMuch extends Error {}

/** @param count told how many bytes came; returns how many there may still be */
export async function textAt(url: string, count: (bytes: number) => number): Promise<string> {
  const { protocol, username, password } = new URL(url);
  if (!/^(?:https?|blob):$/.test(protocol) || username || password) throw new TypeError('this is no address of a source');
  const stop = new AbortController();
  const response = await fetch(url, { headers: { Accept: 'application/json, application/geo+json, */*;q=0.1' }, signal: stop.signal });
  if (!response.ok) throw new TypeError(`it answered ${response.status}`);
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('') + decoder.decode();
    if (count(value.byteLength) < 0) {
      stop.abort();
      throw new TooMuch();
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
}
