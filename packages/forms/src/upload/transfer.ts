/** One file on its way to the server. */
export interface Transfer {
  /** Sends the file, or what is left of it. Gives what the server calls it. */
  start(progress: (sent: number) => void): Promise<string>;
  /** Stops, to go on later. */
  pause(): void;
  /** Stops for good. The server is asked to forget the file, where it can. */
  remove(): void;
}

export type Headers = () => Promise<Record<string, string>>;

/** Why a file did not arrive. */
export class Refusal extends Error {
  /** What the server answered; 0 when nothing came. */
  readonly status: number;
  /** The sentence in which it said why, for people. */
  readonly words: string;
  constructor(status: number, body = '') {
    super(`The upload stopped: ${status || 'no answer'}.`);
    this.status = status;
    const { message, detail } = json(body) as { message?: unknown; detail?: unknown };
    const words = message ?? detail;
    this.words = typeof words === 'string' ? words.slice(0, 300) : '';
  }
}

/** The object in a text of JSON; an empty one when there is none. */
export function json(text: string): object {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

export interface Request {
  headers: Record<string, string>;
  signal: AbortSignal;
  body?: XMLHttpRequestBodyInit;
  progress?: (sent: number) => void;
}

/** A request that tells how far it is, which fetch does not. Fails with a `Refusal` when the answer is no, or does not come. */
export function ask(method: string, url: string, { headers, signal, body, progress }: Request): Promise<XMLHttpRequest> {
  return new Promise((answer, fail) => {
    const request = new XMLHttpRequest();
    const refuse = (): void => fail(new Refusal(request.status, request.responseText));
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    if (progress) request.upload.onprogress = ({ loaded }) => progress(loaded);
    request.onload = () => (request.status >= 200 && request.status < 300 ? answer(request) : refuse());
    request.onerror = request.onabort = refuse;
    if (signal.aborted) return refuse();
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}
