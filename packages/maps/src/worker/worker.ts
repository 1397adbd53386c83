/**
 * The places of a map in a worker: messages, and nothing else. This module is also what a page imports to know where it stands, so that
 * any bundler that knows `import()` makes a file of it with all that it needs, and no bundler has to know of workers. Therefore nothing
 * in it may need a page.
 */
import { Index, type Options } from './index.js';

export { Index };

/** Where the worker is started from; nothing in a script that is no module. */
export const address: string | undefined = import.meta.url;

/** The name of the worker: by that this module knows that it is one. */
export const name = 'owc-places';

export interface Call {
  id: number;
  method: string;
  args: unknown[];
}

const scope = globalThis as unknown as { name?: string; WorkerGlobalScope?: unknown; document?: unknown; postMessage(message: unknown): void; addEventListener(type: 'message', listener: (event: MessageEvent<Call>) => void): void };

if (scope.name === name && scope.WorkerGlobalScope && !scope.document) {
  let index: Index | undefined;
  scope.addEventListener('message', ({ data: { id, method, args } }) => {
    if (method === 'open') {
      index = new Index(args[0] as Options);
      return;
    }
    const call = (index ??= new Index())[method as 'place'] as (...args: unknown[]) => Promise<unknown>;
    Promise.resolve(call.apply(index, args)).then(
      (result) => scope.postMessage({ id, result }),
      (error: unknown) => scope.postMessage({ id, error: String(error) }),
    );
  });
  scope.postMessage({ ready: true });
}
