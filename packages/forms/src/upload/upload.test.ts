import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../form/form.js';
import '../file-field/file-field.js';
import type { FileField } from '../file-field/file-field.js';
import { waitUntil } from '../../../../test/unit/until.js';

/** As long as a busy machine needs. */

/** What a server did with a request. Undefined: the connection broke. */
type Answer = { status: number; headers?: Record<string, string>; text?: string } | undefined;

/** A request as a server gets it. */
class Asked {
  method = '';
  url = '';
  headers: Record<string, string> = {};
  body?: unknown;
}

/** A server of files in the page: tus 1.0 with creation and termination, or only forms. */
class Server {
  asked: Asked[] = [];
  files = new Map<string, { size: number; data: Blob }>();
  /** Does something else with a request, once. */
  instead: Record<string, (asked: Asked) => Answer | Promise<Answer>> = {};
  /** How much of the next PATCH arrives before the connection breaks. */
  breaksAfter?: number;
  /** Nothing is answered until this is done. */
  gate: Promise<void> = Promise.resolve();
  extensions = 'creation,termination';

  of(method: string): Asked[] {
    return this.asked.filter((asked) => asked.method === method);
  }

  async answer(asked: Asked): Promise<Answer> {
    this.asked.push(asked);
    await this.gate;
    const instead = this.instead[asked.method];
    delete this.instead[asked.method];
    if (instead) return instead(asked);
    const { method, url, headers } = asked;
    const file = this.files.get(url);
    if (method === 'POST') {
      const address = `${location.origin}/files/${this.files.size + 1}`;
      this.files.set(address, { size: Number(headers['Upload-Length']), data: new Blob() });
      return { status: 201, headers: { location: new URL(address).pathname } };
    }
    if (!file) return { status: 404 };
    if (method === 'DELETE') {
      this.files.delete(url);
      return { status: 204 };
    }
    if (method === 'PATCH') {
      if (Number(headers['Upload-Offset']) !== file.data.size) return { status: 409 };
      const part = asked.body as Blob;
      const breaks = this.breaksAfter;
      this.breaksAfter = undefined;
      file.data = new Blob([file.data, breaks === undefined ? part : part.slice(0, breaks)]);
      if (breaks !== undefined) return undefined;
    }
    return { status: method === 'HEAD' ? 200 : 204, headers: { 'upload-offset': String(file.data.size), 'upload-length': String(file.size) } };
  }
}

let server: Server;

/** XMLHttpRequest, as far as uploading needs it, that asks the server above. */
class FakeRequest extends Asked {
  static last: FakeRequest[] = [];
  upload: { onprogress?: (event: { loaded: number; lengthComputable: boolean }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  status = 0;
  responseText = '';
  #answer: Answer;
  #over = false;

  open(method: string, url: string): void {
    Object.assign(this, { method, url });
  }
  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }
  getResponseHeader(name: string): string | null {
    return this.#answer?.headers?.[name.toLowerCase()] ?? null;
  }
  abort(): void {
    if (!this.#over) this.onabort?.();
    this.#over = true;
  }
  send(body?: unknown): void {
    this.body = body;
    FakeRequest.last.push(this);
    void server.answer(this).then((answer) => {
      if (this.#over) return;
      this.#over = true;
      this.#answer = answer;
      if (!answer) return this.onerror?.();
      this.status = answer.status;
      this.responseText = answer.text ?? '';
      this.onload?.();
    });
  }
}

const pdf = (name: string, size = 100): File => new File([new Uint8Array(size)], name, { type: 'application/pdf', lastModified: 1 });
const theInput = (field: Element): HTMLInputElement => field.querySelector('input[type=file]')!;
const states = (field: Element): string[] => [...field.querySelectorAll('[slot=files] li')].map((line) => line.querySelector('.owc-file-state')!.textContent! || line.querySelector('.owc-file-error')!.textContent!);
const button = (field: Element, name: string): HTMLButtonElement => field.querySelector(`button[aria-label="${name}"]`)!;
const values = (form: HTMLFormElement): string[] => [...new FormData(form)].map(([name, value]) => `${name}=${typeof value === 'string' ? value : value.name}`);
const address = (n: number): string => `${location.origin}/files/${n}`;

function choose(field: Element, ...files: File[]): void {
  const transfer = new DataTransfer();
  for (const one of files) transfer.items.add(one);
  theInput(field).files = transfer.files;
  theInput(field).dispatchEvent(new Event('change', { bubbles: true }));
}

const page = (): TemplateResult => html`<owc-form
  ><form method="post" enctype="multipart/form-data">
    <owc-file-field label="Bijlagen" name="b" multiple accept=".pdf" upload="/files" max-size="1 MB"></owc-file-field>
    <button>Versturen</button>
  </form></owc-form
>`;

describe('uploading before the form is sent', () => {
  const { fetch, XMLHttpRequest } = window;
  const { setItem } = Storage.prototype;
  let stored: string[];
  let told: string;
  let watcher: MutationObserver;
  let options: number;
  let speaksTus: boolean;
  let online: boolean;

  beforeEach(() => {
    server = new Server();
    [stored, told, options, speaksTus, online] = [[], '', 0, true, true];
    FakeRequest.last = [];
    window.XMLHttpRequest = FakeRequest as unknown as typeof window.XMLHttpRequest;
    window.fetch = async (_url, init) => {
      if (!online) throw new TypeError('Failed to fetch');
      expect(init?.method).to.equal('OPTIONS');
      options++;
      return new Response(null, { status: speaksTus ? 204 : 405, headers: speaksTus ? { 'Tus-Resumable': '1.0.0', 'Tus-Extension': server.extensions } : {} });
    };
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
    Storage.prototype.setItem = function (key: string, value: string) {
      stored.push(key, value);
      return setItem.call(this, key, value);
    };
    watcher = new MutationObserver((records) => {
      for (const { addedNodes, target } of records) if ((target as Element).getAttribute?.('role') === 'status') for (const node of addedNodes) told += `${node.textContent}\n`;
    });
    watcher.observe(document.body, { childList: true, subtree: true });
  });

  afterEach(() => {
    Object.assign(window, { fetch, XMLHttpRequest });
    Storage.prototype.setItem = setItem;
    Reflect.deleteProperty(navigator, 'onLine');
    watcher.disconnect();
  });

  async function ready(template = page()): Promise<{ field: FileField; form: HTMLFormElement }> {
    const box = await fixture(template);
    const field = box.querySelector('owc-file-field')!;
    await field.updateComplete;
    await import('../files/files.js');
    await import('./upload.js');
    await nextFrame();
    await field.updateComplete;
    return { field, form: box.querySelector('form')! };
  }

  const done = (field: Element, ...texts: string[]): Promise<void> => waitUntil(() => states(field).join() === texts.join(), `states ${texts.join()}, not ${states(field).join()}`);
  const sent = 'Dit bestand is verstuurd';

  it('sends each file at once, and with the form what the server calls it', async () => {
    const { field, form } = await ready();
    choose(field, pdf('a.pdf', 60), pdf('b.pdf', 70));
    await done(field, sent, sent);
    expect(values(form)).to.deep.equal([`b=${address(1)}`, `b=${address(2)}`]);
    expect([...server.files.values()].map(({ data }) => data.size)).to.deep.equal([60, 70]);
    expect(server.of('POST')[0]!.headers).to.include({ 'Tus-Resumable': '1.0.0', 'Upload-Length': '60', 'Upload-Metadata': `filename ${btoa('a.pdf')},filetype ${btoa('application/pdf')}` });
    expect(field.validationMessage).to.equal('');
    expect([...theInput(field).files!].map(({ name }) => name), 'the input says what is chosen').to.deep.equal(['a.pdf', 'b.pdf']);
    await waitUntil(() => told.includes('b.pdf is verstuurd.'));
    expect(told).to.contain('2 bestanden worden verstuurd.').and.to.contain('a.pdf is verstuurd.');
    await expect(field).to.be.accessible();
  });

  it('keeps nothing about a file in the browser, and puts no name in an address', async () => {
    const { field } = await ready();
    choose(field, pdf('diagnose.pdf'));
    await done(field, sent);
    expect(stored).to.deep.equal([]);
    expect(server.asked.map(({ url }) => url).join()).not.to.contain('diagnose');
  });

  it('says how far it is, and does not tell that at each step', async () => {
    const { field } = await ready();
    let open = (): void => {};
    const gate = new Promise<void>((done) => (open = done));
    server.instead.PATCH = (asked) => gate.then(() => server.answer(asked));
    choose(field, pdf('a.pdf', 200));
    expect(states(field)).to.deep.equal(['Wordt verstuurd']);
    await waitUntil(() => server.of('PATCH').length === 1);
    for (const loaded of [20, 50, 81, 120, 199]) FakeRequest.last.at(-1)!.upload.onprogress!({ loaded, lengthComputable: true });
    expect(states(field)).to.deep.equal(['99% verstuurd']);
    await waitUntil(() => told.includes('a.pdf wordt verstuurd.'));
    open();
    await done(field, sent);
    await waitUntil(() => told.includes('a.pdf is verstuurd.'));
    expect(told.match(/a\.pdf/g)!.length, told).to.equal(2);
  });

  it('goes on where it was after the connection broke', async () => {
    const { field, form } = await ready();
    server.breaksAfter = 40;
    choose(field, pdf('a.pdf', 100));
    await done(field, sent);
    expect(server.asked.map(({ method, headers }) => `${method} ${headers['Upload-Offset'] ?? ''}`)).to.deep.equal(['POST ', 'PATCH 0', 'HEAD ', 'PATCH 40']);
    expect((server.of('PATCH')[1]!.body as Blob).size, 'only what is left').to.equal(60);
    expect(server.files.get(address(1))!.data.size).to.equal(100);
    expect(values(form)).to.deep.equal([`b=${address(1)}`]);
  });

  it('starts again when the server has forgotten the file', async () => {
    const { field, form } = await ready();
    server.breaksAfter = 40;
    server.instead.HEAD = () => ({ status: 404 });
    choose(field, pdf('a.pdf', 100));
    await done(field, sent);
    expect(values(form)).to.deep.equal([`b=${address(2)}`]);
    expect(server.files.get(address(2))!.data.size).to.equal(100);
  });

  it('sends smaller pieces when one is too large for the server', async () => {
    const { field } = await ready(html`<form method="post"><owc-file-field label="B" name="b" upload="/files"></owc-file-field></form>`);
    server.instead.PATCH = () => ({ status: 413 });
    choose(field, pdf('a.pdf', 2.5 * 1024 ** 2));
    await done(field, sent);
    expect(server.of('PATCH').slice(1).map(({ body }) => (body as Blob).size / 1024 ** 2)).to.deep.equal([1, 1, 0.5]);
  });

  it('says when a file was refused and why, and tries again when asked, from where it was', async () => {
    const { field, form } = await ready();
    server.breaksAfter = 40;
    server.instead.HEAD = () => ({ status: 400, text: '{"message":"In dit bestand zit een virus."}' });
    choose(field, pdf('a.pdf', 100));
    await done(field, 'Dit bestand is niet verstuurd. In dit bestand zit een virus.');
    await waitUntil(() => told.includes('a.pdf is niet verstuurd. Probeer het opnieuw of verwijder dit bestand. In dit bestand zit een virus.'));
    expect(field.validationMessage).to.equal('a.pdf is niet verstuurd. Probeer het opnieuw of verwijder dit bestand.');
    expect(values(form), 'in a form that nobody guards, the file itself is sent').to.deep.equal(['b=a.pdf']);
    await expect(field).to.be.accessible();
    button(field, 'Probeer opnieuw a.pdf').focus();
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement?.getAttribute('aria-label'), 'the focus stays near').to.equal('Verwijder a.pdf');
    await done(field, sent);
    expect(server.of('PATCH').at(-1)!.headers['Upload-Offset']).to.equal('40');
    expect(field.validationMessage).to.equal('');
  });

  it('waits while there is no connection, and goes on by itself', async () => {
    const { field } = await ready();
    server.breaksAfter = 40;
    server.instead.PATCH = (asked) => {
      online = false;
      return server.answer(asked);
    };
    choose(field, pdf('a.pdf', 100));
    await done(field, 'Geen verbinding. Het versturen gaat vanzelf verder.');
    expect(field.validationMessage).to.equal('Wacht tot a.pdf is verstuurd.');
    online = true;
    dispatchEvent(new Event('online'));
    await done(field, sent);
    expect(server.of('PATCH').at(-1)!.headers['Upload-Offset']).to.equal('40');
  });

  it('asks how to send once there is a connection', async () => {
    const { field } = await ready();
    online = false;
    choose(field, pdf('a.pdf'));
    await done(field, 'Geen verbinding. Het versturen gaat vanzelf verder.');
    online = true;
    dispatchEvent(new Event('online'));
    await done(field, sent);
  });

  it('lets the form wait until all files are sent', async () => {
    const { field, form } = await ready();
    let open = (): void => {};
    server.gate = new Promise((done) => (open = done));
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      submitted++;
      event.preventDefault();
    });
    const press = (): void => form.querySelector<HTMLElement>(':scope > button')!.click();
    choose(field, pdf('a.pdf'));
    press();
    expect(submitted).to.equal(0);
    await field.updateComplete;
    expect(field.error).to.equal('Wacht tot a.pdf is verstuurd.');
    expect([...theInput(field).files!].length, 'nothing is lost').to.equal(1);
    open();
    await done(field, sent);
    expect(field.error, 'it may be sent now').to.equal('');
    press();
    expect(submitted).to.equal(1);
  });

  it('lets the server forget what is taken out, also halfway', async () => {
    const { field, form } = await ready();
    choose(field, pdf('a.pdf'), pdf('b.pdf'));
    await done(field, sent, sent);
    button(field, 'Verwijder a.pdf').click();
    await waitUntil(() => !server.files.has(address(1)), 'the first is gone');
    expect(values(form)).to.deep.equal([`b=${address(2)}`]);
    server.gate = server.gate.then(() => new Promise((later) => setTimeout(later, 20)));
    choose(field, pdf('c.pdf'));
    await waitUntil(() => server.of('PATCH').length === 3);
    button(field, 'Verwijder c.pdf').click();
    await waitUntil(() => server.of('DELETE').length === 2, 'and one on its way');
    form.reset();
    await waitUntil(() => server.of('DELETE').length === 3, 'and all by a reset');
    expect(states(field)).to.deep.equal([]);
  });

  it('does not ask a server to forget that cannot', async () => {
    server.extensions = 'creation';
    const { field } = await ready();
    choose(field, pdf('a.pdf'));
    await done(field, sent);
    button(field, 'Verwijder a.pdf').click();
    await nextFrame();
    expect(server.of('DELETE')).to.deep.equal([]);
  });

  it('does not send a file that is wrong, until it is right', async () => {
    const { field } = await ready();
    choose(field, pdf('a.exe'), pdf('b.pdf'));
    await done(field, 'Dit bestand is geen PDF. Verwijder dit bestand.', sent);
    expect(server.of('POST').length).to.equal(1);
    field.maxFiles = 1;
    await field.updateComplete;
    choose(field, pdf('c.pdf'));
    await nextFrame();
    expect(server.of('POST').length, 'too many').to.equal(1);
    field.maxFiles = 3;
    await done(field, 'Dit bestand is geen PDF. Verwijder dit bestand.', sent, sent);
  });

  it('sends three at a time', async () => {
    const { field } = await ready();
    let open = (): void => {};
    server.gate = new Promise((done) => (open = done));
    choose(field, ...[1, 2, 3, 4, 5].map((n) => pdf(`${n}.pdf`)));
    await waitUntil(() => server.of('POST').length === 3);
    await nextFrame();
    expect(states(field)).to.deep.equal([...Array(3).fill('Wordt verstuurd'), ...Array(2).fill('Wacht op versturen')]);
    expect(server.of('POST').length).to.equal(3);
    open();
    await done(field, sent, sent, sent, sent, sent);
    expect(options, 'the server is asked once how it takes files').to.equal(1);
  });

  it('gives each request its headers anew', async () => {
    const { field } = await ready();
    let n = 0;
    field.uploadHeaders = async (file) => ({ Authorization: `Bearer ${file.size}-${++n}` });
    choose(field, pdf('a.pdf', 100));
    await done(field, sent);
    expect(server.asked.map(({ headers }) => headers.Authorization)).to.deep.equal(['Bearer 100-2', 'Bearer 100-3']);
  });

  it('goes on while the field moves, stops when it is gone, and goes on when it is back', async () => {
    const { field, form } = await ready();
    let open = (): void => {};
    server.gate = new Promise((done) => (open = done));
    choose(field, pdf('a.pdf'));
    await waitUntil(() => server.of('POST').length === 1);
    form.append(field);
    await nextFrame();
    open();
    await done(field, sent);
    expect(server.of('POST').length, 'it was not sent twice').to.equal(1);
    server.gate = new Promise((done) => (open = done));
    choose(field, pdf('b.pdf'));
    await waitUntil(() => server.of('POST').length === 2);
    field.remove();
    await nextFrame();
    open();
    await nextFrame();
    expect(server.of('PATCH').length, 'nothing is sent for a field that is not there').to.equal(1);
    form.append(field);
    await done(field, sent, sent);
  });

  it('sends a file as a form does to a server that does not speak tus', async () => {
    speaksTus = false;
    const { field, form } = await ready();
    server.instead.POST = () => ({ status: 201, text: '{"id":"f-1"}' });
    choose(field, pdf('a.pdf'));
    await done(field, sent);
    const asked = server.of('POST')[0]!;
    expect(((asked.body as FormData).get('file') as File).name).to.equal('a.pdf');
    expect(asked.headers).not.to.have.property('Tus-Resumable');
    expect(values(form)).to.deep.equal(['b=f-1']);
    server.instead.POST = () => ({ status: 201, headers: { location: '/files/x' } });
    choose(field, pdf('b.pdf'));
    await done(field, sent, sent);
    expect(values(form)).to.deep.equal(['b=f-1', `b=${location.origin}/files/x`]);
    server.instead.POST = () => ({ status: 200, text: '<p>Log in</p>' });
    choose(field, pdf('c.pdf'));
    await done(field, sent, sent, 'Dit bestand is niet verstuurd');
    server.instead.POST = () => ({ status: 422, text: '{"detail":"Dit is geen leesbare PDF."}' });
    button(field, 'Probeer opnieuw c.pdf').click();
    await done(field, sent, sent, 'Dit bestand is niet verstuurd. Dit is geen leesbare PDF.');
  });

  it('sends nothing to a form that it is not in, or when the field is disabled', async () => {
    const { field, form } = await ready();
    choose(field, pdf('a.pdf'));
    await done(field, sent);
    field.disabled = true;
    await field.updateComplete;
    expect(values(form)).to.deep.equal([]);
  });
});
