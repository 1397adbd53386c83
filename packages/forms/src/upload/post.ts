import { ask, json, Refusal } from './transfer.js';
import type { Headers, Transfer } from './transfer.js';

/** Sends a file in one piece, as a form does. Broken off, it starts again. */
export function post(file: File, url: string, headers: Headers): Transfer {
  let stop = new AbortController();
  return {
    async start(progress) {
      const { signal } = (stop = new AbortController());
      const body = new FormData();
      body.append('file', file);
      const request = await ask('POST', url, { signal, body, headers: { Accept: 'application/json', ...(await headers()) }, progress: (sent) => progress(Math.min(sent, file.size)) });
      const { id, url: address } = json(request.responseText) as { id?: unknown; url?: unknown };
      const location = request.getResponseHeader('location');
      const value = id ?? address ?? (location && new URL(location, url).href);
      if (typeof value !== 'string' && typeof value !== 'number') throw new Refusal(request.status, request.responseText); // it does not say what it calls the file
      return String(value);
    },
    pause: () => stop.abort(),
    remove: () => stop.abort(),
  };
}
