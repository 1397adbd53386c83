/** The page's side of the places of a map: in a worker where one can start, otherwise here, in slices that leave the page its breath. */
import type { Answer, Loaded, Marker, Place, Places, Position, Query, Shape, Source, View } from '../model.js';
import type { Options, Run } from './index.js';

interface Policy {
  createScriptURL(url: string): string;
}

/** The one address that the policy lets through. */
let allowed = '';
let policy: Policy | undefined;

/**
 * A worker is a script, so Trusted Types ask for a policy: `owc-worker`, which lets through the address of our own worker and no other.
 * Where a page does not allow that name, the places are known by the page itself.
 */
function trusted(address: string): string {
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
  policy ??= factory
    ? factory.createPolicy('owc-worker', {
        createScriptURL(url) {
          if (url !== allowed) throw new TypeError('owc-worker is for the worker of our maps only');
          return url;
        },
      })
    : { createScriptURL: (url) => url };
  allowed = address;
  return policy.createScriptURL(address);
}

/** Milliseconds of work after which a page gets its turn. */
const slice = 10;

const inSlices: Run = async (steps) => {
  let until = performance.now() + slice;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await new Promise((next) => setTimeout(next));
    until = performance.now() + slice;
  }
};

export interface ClientOptions extends Options {
  /** Whether a worker is tried; for those who know that there can be none. */
  worker?: boolean;
}

/** So often a worker that stopped is started again: what stops it each time, is in the places. */
const revivals = 2;

/** The worker is there no more, whatever was asked of it. */
class Stopped extends Error {}

/** Opens the places of one map. Close them when the map goes. */
export function openPlaces({ worker = true, ...options }: ClientOptions = {}): Places {
  let engine = start(worker, options);
  // Whoever calls is told; whoever never does, need not hear of it.
  engine.catch(() => undefined);
  let closed = false;
  let left = revivals;
  let sources: Source[] | undefined;
  let asked: [query: Query, facets: string[]] | undefined;
  /** Another one that knows what this one knew. */
  const revived = async (): Promise<Places> => {
    const one = await start(worker, options);
    if (sources) await one.load(sources);
    if (asked) await one.ask(...asked);
    return one;
  };
  const call = async <T>(act: (one: Places) => Promise<T>): Promise<T> => {
    const now = engine;
    try {
      return await act(await now);
    } catch (error) {
      if (closed || !(error instanceof Stopped) || (engine === now && left-- <= 0)) throw error;
      if (engine === now) {
        engine = revived();
        engine.catch(() => undefined);
      }
      return call(act);
    }
  };
  return {
    load(given) {
      [sources, asked] = [given.map(absolute), undefined];
      const all = sources;
      return call((one) => one.load(all));
    },
    ask(query, facets) {
      asked = [query, facets];
      return call((one) => one.ask(query, facets));
    },
    list: (from, to, near, order) => call((one) => one.list(from, to, near, order)),
    look: (view) => call((one) => one.look(view)),
    place: (id) => call((one) => one.place(id)),
    members: (cluster, limit) => call((one) => one.members(cluster, limit)),
    save: (format) => call((one) => one.save(format)),
    close() {
      if (closed) return;
      closed = true;
      engine.then((one) => one.close(), () => undefined);
    },
  };
}

/** Addresses are those of the page; a worker would read them from where it stands itself. */
function absolute(source: Source): Source {
  if (!('url' in source)) return source;
  try {
    return { ...source, url: new URL(source.url, document.baseURI).href };
  } catch {
    return source;
  }
}

async function start(wanted: boolean, options: Options): Promise<Places> {
  const { Index, address, name } = await import('./worker.js');
  const worker = wanted && address ? await started(address, name) : undefined;
  return worker ? remote(worker, options) : new Index(options, inSlices);
}

/** A worker that answered, or nothing: a policy refused it, its file did not come, or there are no workers. */
async function started(address: string, name: string): Promise<Worker | undefined> {
  let blob = '';
  try {
    // A worker has to come from the page's own origin. From a CDN it is a line of ours that imports it.
    if (new URL(address).origin !== window.origin) blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' }));
    const worker = new Worker(trusted(blob || address), { type: 'module', name });
    const ready = await new Promise<boolean>((done) => {
      worker.addEventListener('message', () => done(true), { once: true });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        done(false);
      }, { once: true });
    });
    if (ready) return worker;
    worker.terminate();
  } catch {
    // Refused.
  } finally {
    if (blob) URL.revokeObjectURL(blob);
  }
  return undefined;
}

function remote(worker: Worker, options: Options): Places {
  const waiting = new Map<number, { done(result: unknown): void; fail(error: Error): void }>();
  let last = 0;
  let broken: Error | undefined;
  const stop = (why: string): void => {
    broken = new Stopped(why);
    for (const { fail } of waiting.values()) fail(broken);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; result?: unknown; error?: string }>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) call?.done(data.result);
    else call?.fail(new Error(data.error));
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    stop(event.message || 'the worker of the map stopped');
  });
  const call = <T>(method: keyof Places, ...args: unknown[]): Promise<T> =>
    new Promise((done, fail) => {
      if (broken) return fail(broken);
      waiting.set(++last, { done: done as (result: unknown) => void, fail });
      worker.postMessage({ id: last, method, args });
    });
  worker.postMessage({ id: 0, method: 'open', args: [options] });
  return {
    load: (sources: Source[]) => call<Loaded>('load', sources),
    ask: (query: Query, facets: string[]) => call<Answer>('ask', query, facets),
    list: (from: number, to: number, near?: Position, order?: 'title' | 'source') => call<Place[]>('list', from, to, near, order),
    look: (view: View) => call<{ markers: Marker[]; shapes: Shape[]; count: number }>('look', view),
    place: (id: string) => call<Place | null>('place', id),
    members: (cluster: string, limit: number) => call<Place[]>('members', cluster, limit),
    save: (format: 'geojson' | 'kml' | 'csv') => call<string>('save', format),
    close() {
      worker.terminate();
      stop('the map is closed');
    },
  };
}
