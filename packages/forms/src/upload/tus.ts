// The part of tus 1.0 that a browser needs: create, send, go on, remove. https://tus.io/protocols/resumable-upload
import { ask, Refusal } from './transfer.js';
import type { Headers, Request, Transfer } from './transfer.js';

/** After these times it tries again by itself, and from the first again once something arrived. */
const DELAYS = [0, 1000, 3000, 5000];
/** What the strictest server in front of a server lets through. */
const SMALL = 1024 ** 2;

const encoded = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** Will the same request do later? No connection, a server that is down, and an upload that still has the connection that broke off. */
const passes = ({ status }: Refusal): boolean => status === 0 || status === 409 || status === 423 || status === 429 || status >= 500;

/** Sends a file; what broke off goes on where the server says that it stopped. */
export function tus(file: File, endpoint: string, headers: Headers, removable: boolean): Transfer {
  let stop = new AbortController();
  let address = '';
  let most = Infinity;

  const tell = async (method: string, url: string, more: Record<string, string> = {}, rest: Partial<Request> = {}): Promise<XMLHttpRequest> => {
    const { signal } = stop;
    return ask(method, url, { signal, ...rest, headers: { 'Tus-Resumable': '1.0.0', ...more, ...(await headers()) } });
  };

  /** A header that there must be. A server of another origin has to let the page read it. */
  const read = (request: XMLHttpRequest, name: string): string => {
    const value = request.getResponseHeader(name);
    if (value === null) {
      console.error(`<owc-file-field>: the upload server gives no ${name}. On another origin, it must name it in Access-Control-Expose-Headers.`);
      throw new Refusal(request.status);
    }
    return value;
  };

  /** Where the server is. It has to come further, or this would not end. */
  const offset = (request: XMLHttpRequest, least: number): number => {
    const at = Number(read(request, 'Upload-Offset'));
    if (at >= least && at <= file.size) return at;
    throw new Refusal(0);
  };

  const create = async (): Promise<number> => {
    const metadata = `filename ${encoded(file.name)},filetype ${encoded(file.type)}`;
    const request = await tell('POST', endpoint, { 'Upload-Length': String(file.size), 'Upload-Metadata': metadata });
    address = new URL(read(request, 'Location'), endpoint).href;
    return 0;
  };

  /** How much the server has. What it has forgotten starts again. */
  const reached = async (): Promise<number> => {
    try {
      return offset(await tell('HEAD', address), 0);
    } catch (error) {
      const { status } = error as Refusal;
      if (![403, 404, 410].includes(status)) throw error;
      return create();
    }
  };

  const patch = async (from: number, progress: (sent: number) => void): Promise<number> => {
    const body = file.slice(from, Math.min(file.size, from + most));
    const more = { 'Upload-Offset': String(from), 'Content-Type': 'application/offset+octet-stream' };
    return offset(await tell('PATCH', address, more, { body, progress: (sent) => progress(from + sent) }), from + 1);
  };

  return {
    async start(progress) {
      const { signal } = (stop = new AbortController());
      for (let attempt = 0; ; ) {
        try {
          let sent = address ? await reached() : await create();
          while (sent < file.size) {
            sent = await patch(sent, progress);
            progress(sent);
            attempt = 0;
          }
          return address;
        } catch (error) {
          const refusal = error as Refusal;
          const tooLarge = refusal.status === 413 && address && most > SMALL;
          if (tooLarge) most = SMALL;
          else if (!(error instanceof Refusal) || !passes(refusal) || attempt >= DELAYS.length || !navigator.onLine || signal.aborted) throw error;
          else await new Promise((later) => setTimeout(later, DELAYS[attempt++]));
          if (signal.aborted) throw error;
        }
      }
    },
    pause: () => stop.abort(),
    remove() {
      stop.abort();
      stop = new AbortController();
      if (removable && address) tell('DELETE', address).catch(() => {}); // the server clears up what nobody asks for
    },
  };
}
