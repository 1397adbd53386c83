import { expect } from '@open-wc/testing';
import { LoadError, loadJson } from './load.js';

const realFetch = window.fetch;
const answer = (body: BodyInit | null, status = 200): void => {
  window.fetch = () => Promise.resolve(new Response(body, { status }));
};

async function thrown(promise: Promise<unknown>): Promise<LoadError | DOMException> {
  try {
    await promise;
  } catch (error) {
    return error as LoadError;
  }
  throw new Error('It should have failed');
}

describe('loadJson', () => {
  afterEach(() => (window.fetch = realFetch));

  it('gives what the source says, and asks for JSON', async () => {
    let asked: RequestInit | undefined;
    window.fetch = (_, options) => {
      asked = options;
      return Promise.resolve(new Response('{"a":[1,"é"]}'));
    };
    expect(await loadJson('/x')).to.deep.equal({ a: [1, 'é'] });
    expect(new Headers(asked!.headers).get('Accept')).to.equal('application/json');
  });

  for (const [status, retryable] of [[400, true], [401, false], [403, false], [404, false], [410, false], [429, true], [500, true], [503, true]] as const) {
    it(`${status}: ${retryable ? 'asking again may help' : 'asking again does not help'}`, async () => {
      answer('{"title":"Not this"}', status);
      const error = (await thrown(loadJson('/x'))) as LoadError;
      expect(error).to.be.instanceOf(LoadError);
      expect([error.kind, error.status, error.retryable]).to.deep.equal(['http', status, retryable]);
    });
  }

  for (const [name, body] of Object.entries({ HTML: '<!doctype html><p>Onderhoud</p>', 'half a JSON': '{"title":"Pas', nothing: '' })) {
    it(`${name} is no JSON`, async () => {
      answer(body);
      const error = (await thrown(loadJson('/x'))) as LoadError;
      expect([error.kind, error.status, error.retryable]).to.deep.equal(['format', 0, true]);
    });
  }

  it('no network', async () => {
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(((await thrown(loadJson('/x'))) as LoadError).kind).to.equal('network');
  });

  it('a connection that breaks halfway', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('{"title":'));
        controller.error(new TypeError('network error'));
      },
    });
    answer(body);
    expect(((await thrown(loadJson('/x'))) as LoadError).kind).to.equal('network');
  });

  it('an address that is none', async () => {
    expect(((await thrown(loadJson('https://'))) as LoadError).kind).to.equal('network');
  });

  it('no longer needed is not a failure of the source', async () => {
    window.fetch = (_, options) => new Promise((_resolve, reject) => options!.signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))));
    const work = new AbortController();
    const loading = thrown(loadJson('/x', { signal: work.signal }));
    work.abort();
    const error = await loading;
    expect(error.name).to.equal('AbortError');
    expect(error).to.not.be.instanceOf(LoadError);
  });

  it('nothing is asked when it was no longer needed already', async () => {
    let asked = false;
    window.fetch = () => ((asked = true), Promise.resolve(new Response('{}')));
    const error = await thrown(loadJson('/x', { signal: AbortSignal.abort() }));
    expect(error.name).to.equal('AbortError');
    expect(asked).to.equal(false);
  });
});
