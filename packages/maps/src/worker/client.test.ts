import { expect } from '@open-wc/testing';
import type { Places } from '../model.js';
import { openPlaces } from './client.js';

const benches = JSON.stringify({ type: 'FeatureCollection', features: Array.from({ length: 500 }, (_, i) => ({ type: 'Feature', id: i, properties: { title: `Bank ${i}` }, geometry: { type: 'Point', coordinates: [5 + i / 1000, 52] } })) });
const all = { text: '', datasets: null, filters: {} };

async function works(places: Places): Promise<void> {
  const loaded = await places.load([{ url: URL.createObjectURL(new Blob([benches])), title: 'Banken' }]);
  expect([loaded.total, loaded.problems]).to.deep.equal([500, []]);
  expect((await places.ask({ ...all, text: 'bank 7' }, [])).count).to.equal(11);
  expect((await places.list(0, 2)).map(({ title }) => title)).to.deep.equal(['Bank 7', 'Bank 70']);
  expect((await places.look({ bounds: [4, 51, 7, 53], zoom: 8 })).count).to.equal(11);
  expect((await places.place('3'))?.title).to.equal('Bank 3');
  expect(await places.save('csv')).to.contain('Bank 77');
}

/** What happens on a page with this policy. @returns whether a worker answered, and how many places were loaded */
async function under(policy: string): Promise<{ worker: boolean; total: number; violations: string[] }> {
  const frame = document.createElement('iframe');
  const said = new Promise<{ worker: boolean; total: number; violations: string[] }>((done) => {
    window.addEventListener('message', function hear({ data, source }: MessageEvent) {
      if (source !== frame.contentWindow) return;
      window.removeEventListener('message', hear);
      done(data as { worker: boolean; total: number; violations: string[] });
    });
  });
  frame.srcdoc = `<!doctype html><base href="${location.href}"><meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module">
    const violations = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
    let worker = false;
    const Own = Worker;
    window.Worker = class extends Own {
      constructor(...args) { super(...args); this.addEventListener('message', () => { worker = true; }); }
    };
    const { openPlaces } = await import(${JSON.stringify(new URL('./client.ts', import.meta.url).href)});
    const places = openPlaces();
    const { total } = await places.load([{ text: ${JSON.stringify(benches)} }]);
    parent.postMessage({ worker, total, violations }, '*');
  </script>`;
  document.body.append(frame);
  try {
    return await said;
  } finally {
    frame.remove();
  }
}

describe('the places of a page', () => {
  it('are known in a worker', async () => {
    const started: Worker[] = [];
    const Own = window.Worker;
    window.Worker = class extends Own {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        started.push(this);
      }
    };
    try {
      const places = openPlaces();
      await works(places);
      expect(started).to.have.length(1);
      places.close();
      expect(await places.list(0, 1).catch((error: Error) => error.message)).to.contain('closed');
    } finally {
      window.Worker = Own;
    }
  });

  it('are known again after their worker stopped, also to who was asking; not time and again', async () => {
    const started: Worker[] = [];
    const Own = window.Worker;
    window.Worker = class extends Own {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        started.push(this);
      }
    };
    const crash = (): boolean => started.at(-1)!.dispatchEvent(new ErrorEvent('error', { message: 'no memory', cancelable: true }));
    try {
      const places = openPlaces();
      await places.load([{ text: benches }]);
      await places.ask({ ...all, text: 'bank 7' }, []);
      const waiting = places.list(0, 2);
      await Promise.resolve();
      await Promise.resolve();
      crash();
      expect((await waiting).map(({ title }) => title)).to.deep.equal(['Bank 7', 'Bank 70']);
      crash();
      expect((await places.look({ bounds: [4, 51, 7, 53], zoom: 8 })).count, 'what was asked is asked again').to.equal(11);
      expect(started).to.have.length(3);
      crash();
      expect(await places.place('3').catch((error: Error) => error.message)).to.equal('no memory');
      expect(started).to.have.length(3);
      places.close();
    } finally {
      window.Worker = Own;
    }
  });

  it('are known without one, in slices', async () => {
    const places = openPlaces({ worker: false });
    await works(places);
    places.close();
    expect(await places.list(0, 1)).to.deep.equal([]);
  });

  it('are known where a worker cannot be made', async () => {
    const Own = window.Worker;
    window.Worker = class {
      constructor() {
        throw new Error('refused');
      }
    } as unknown as typeof Worker;
    try {
      const places = openPlaces();
      await works(places);
      places.close();
    } finally {
      window.Worker = Own;
    }
  });

  it('are known in a worker under Trusted Types, by the policy owc-worker', async () => {
    expect(await under(`require-trusted-types-for 'script'; trusted-types owc-worker; worker-src ${location.origin}`)).to.deep.equal({ worker: true, total: 500, violations: [] });
  });

  it('are known by the page where policies allow no worker', async () => {
    expect(await under("worker-src 'none'")).to.include({ worker: false, total: 500 });
    expect(await under("require-trusted-types-for 'script'; trusted-types iets-anders")).to.include({ worker: false, total: 500 });
  });

  it('leave a page without a worker its breath', async function () {
    this.timeout(20_000);
    const many = JSON.stringify({ features: Array.from({ length: 60_000 }, (_, i) => ({ type: 'Feature', id: i, properties: { title: `Bank ${i}` }, geometry: { type: 'Point', coordinates: [5 + (i % 1000) / 1000, 52] } })) });
    const places = openPlaces({ worker: false });
    let turns = 0;
    const count = setInterval(() => turns++);
    const loaded = await places.load([{ text: many }]);
    clearInterval(count);
    expect(loaded.total).to.equal(60_000);
    expect(turns).to.be.above(3);
    places.close();
  });
});
