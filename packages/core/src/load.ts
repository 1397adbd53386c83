export type LoadErrorKind = 'network' | 'http' | 'format';

/** Why a source gave nothing to show: it was not reached, it answered with an error status, or with something else than was asked. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly kind: LoadErrorKind;
  /** The HTTP status of an answer, otherwise 0. */
  readonly status: number;

  constructor(kind: LoadErrorKind, message: string, status = 0) {
    super(message);
    this.kind = kind;
    this.status = status;
  }

  /** Asking again cannot help when what was asked is not there or not for everybody. */
  get retryable(): boolean {
    return ![401, 403, 404, 410].includes(this.status);
  }
}

/** After this long without an answer a resident is better served with a message. */
const patience = 20_000;

/**
 * Gets JSON. Throws a `LoadError` for whatever goes wrong, and an `AbortError` only when `signal` was aborted by the caller:
 * that one is nobody's failure.
 */
export async function loadJson(src: string, { signal }: { signal?: AbortSignal } = {}): Promise<unknown> {
  const limit = new AbortController();
  const give = (): void => limit.abort(signal?.reason);
  const timer = setTimeout(give, patience);
  signal?.addEventListener('abort', give, { once: true });
  try {
    signal?.throwIfAborted();
    const response = await fetch(src, { signal: limit.signal, headers: { Accept: 'application/json' } });
    if (!response.ok) throw new LoadError('http', `${src} answered ${response.status}`, response.status);
    const text = await response.text();
    signal?.throwIfAborted();
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new LoadError('format', `${src} did not answer with JSON`);
    }
  } catch (error) {
    if (signal?.aborted) throw new DOMException('No longer needed', 'AbortError');
    throw error instanceof LoadError ? error : new LoadError('network', `${src} could not be reached`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', give);
  }
}
