// Sends files before their form: loaded by a file field that has an address for it. Nothing about a file is kept in the browser:
// where an upload stands is known in this page only, because the name of a file is personal data.
import type { announce as Announce } from '@openwebconcept/core/announce.js';
import type { say as Say } from '@openwebconcept/core/localise.js';
import type { FileField } from '../file-field/file-field.js';
import { post } from './post.js';
import type { Refusal, Transfer } from './transfer.js';
import { tus } from './tus.js';
import * as en from './en.js';
import * as nl from './nl.js';

/** As many at a time as a phone can do without each of them being slow. */
const AT_ONCE = 3;
/** Who waits for longer than this hears how far it is. */
const LONG = 10_000;

interface Task {
  state: 'waiting' | 'sending' | 'done' | 'failed' | 'offline';
  percent: number;
  /** What the server calls it. */
  value: string;
  /** What the server said against it. */
  words: string;
  since: number;
  transfer?: Transfer;
}

export class Uploads {
  #field: FileField;
  #say: typeof Say;
  #announce: typeof Announce;
  #changed: (file: File, done: boolean) => void;
  #tasks = new Map<File, Task>();
  #server?: Promise<Response>;

  constructor(field: FileField, say: typeof Say, announce: typeof Announce, changed: (file: File, done: boolean) => void) {
    this.#field = field;
    this.#say = say;
    this.#announce = announce;
    this.#changed = changed;
    addEventListener('online', this.#online);
  }

  /** Sends the files that can be sent, and lets go of those that are no longer chosen. */
  follow(sendable: readonly File[], chosen: readonly File[]): void {
    for (const [file, { transfer }] of this.#tasks) {
      if (chosen.includes(file)) continue;
      this.#tasks.delete(file);
      transfer?.remove();
    }
    const added = sendable.filter((file) => !this.#tasks.has(file));
    for (const file of added) this.#tasks.set(file, { state: 'waiting', percent: 0, value: '', words: '', since: 0 });
    if (added.length) this.#tell(added.length > 1 ? this.#text(nl.severalStarted, en.severalStarted)(added.length) : this.#text(nl.started, en.started)(added[0]!.name));
    this.#next();
  }

  /** What the form sends for a file; empty while it has to send the file itself. */
  value(file: File): string {
    return this.#tasks.get(file)?.value ?? '';
  }

  /** Why the form has to wait for this file. */
  problem(file: File): string {
    const { state } = this.#tasks.get(file) ?? {};
    if (!state || state === 'done') return '';
    return (state === 'failed' ? this.#text(nl.broken, en.broken) : this.#text(nl.wait, en.wait))(file.name);
  }

  /** What the list says of it. */
  shown(file: File): { state?: string; problem?: string; retry?: string } {
    const { state, percent, words } = this.#tasks.get(file) ?? {};
    if (state === 'failed') return { problem: [this.#text(nl.failed, en.failed), words].filter(Boolean).join('. '), retry: this.#text(nl.retry, en.retry) };
    if (state === 'sending') return { state: percent ? this.#text(nl.sent, en.sent)(`${percent}%`) : this.#text(nl.checking, en.checking) };
    if (state === 'done') return { state: this.#text(nl.done, en.done) };
    if (state === 'offline') return { state: this.#text(nl.offline, en.offline) };
    return state ? { state: this.#text(nl.waiting, en.waiting) } : {};
  }

  retry(file: File): void {
    this.#set(file, 'waiting');
    this.#tell(this.#text(nl.started, en.started)(file.name));
    this.#next();
  }

  pause(): void {
    removeEventListener('online', this.#online);
    for (const [file, { state, transfer }] of this.#tasks) {
      if (state !== 'sending') continue;
      transfer?.pause();
      this.#set(file, 'waiting');
    }
  }

  resume(): void {
    addEventListener('online', this.#online);
    this.#next();
  }

  #text<T extends string | ((...args: never[]) => string)>(dutch: T, english: T): T {
    return this.#say(this.#field, dutch, english);
  }

  #tell(text: string): void {
    this.#announce(text, this.#field);
  }

  #set(file: File, state: Task['state']): void {
    const task = this.#tasks.get(file);
    if (!task) return;
    task.state = state;
    this.#changed(file, state === 'done');
  }

  #online = (): void => {
    for (const [file, { state }] of this.#tasks) if (state === 'offline') this.#set(file, 'waiting');
    this.#next();
  };

  #next(): void {
    if (!this.#field.isConnected) return;
    const tasks = [...this.#tasks];
    const free = AT_ONCE - tasks.filter(([, { state }]) => state === 'sending').length;
    for (const [file, task] of tasks.filter(([, { state }]) => state === 'waiting').slice(0, Math.max(0, free))) void this.#send(file, task);
  }

  async #send(file: File, task: Task): Promise<void> {
    task.since = performance.now();
    task.words = '';
    this.#set(file, 'sending');
    const live = (): boolean => this.#tasks.get(file) === task && task.state === 'sending';
    try {
      task.transfer ??= await this.#transfer(file);
      if (!live()) return;
      task.value = await task.transfer.start((sent) => live() && this.#progress(file, task, sent));
      if (!live()) return;
      this.#set(file, 'done');
      this.#tell(this.#text(nl.finished, en.finished)(file.name));
    } catch (error) {
      if (!live()) return;
      task.words = (error as Partial<Refusal>).words ?? '';
      this.#set(file, navigator.onLine ? 'failed' : 'offline');
      this.#tell(navigator.onLine ? [this.#text(nl.broken, en.broken)(file.name), task.words].filter(Boolean).join(' ') : this.#text(nl.interrupted, en.interrupted));
    }
    this.#next();
  }

  #progress(file: File, task: Task, sent: number): void {
    const percent = Math.floor((100 * sent) / file.size);
    if (percent === task.percent) return;
    const half = task.percent < 50 && percent >= 50 && percent < 100;
    task.percent = percent;
    this.#changed(file, false);
    if (half && performance.now() - task.since > LONG) this.#tell(this.#text(nl.progress, en.progress)(file.name, `${percent}%`));
  }

  /** How this server takes a file. It is asked until it answers. */
  async #transfer(file: File): Promise<Transfer> {
    const url = new URL(this.#field.upload, document.baseURI).href;
    const headers = async (): Promise<Record<string, string>> => (await this.#field.uploadHeaders?.(file)) ?? {};
    this.#server ??= headers().then((all) => fetch(url, { method: 'OPTIONS', headers: all }));
    let server: Response | undefined;
    try {
      server = await this.#server;
    } finally {
      if (!server?.ok) this.#server = undefined; // no connection, or no access yet
    }
    if (!server.headers.has('tus-resumable') && !server.headers.has('tus-version')) return post(file, url, headers);
    return tus(file, url, headers, /\btermination\b/.test(server.headers.get('tus-extension') ?? ''));
  }
}
