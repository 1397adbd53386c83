// The list of what was chosen in a file field, and its rules: loaded as soon as there is a file field. It imports nothing that a
// field imports, so that a page is not split into more files; what it needs is handed to it.
import type { announce as Announce } from '@openwebconcept/core/announce.js';
import type { say as Say } from '@openwebconcept/core/localise.js';
import type { adoptPageStyles as AdoptPageStyles } from '@openwebconcept/core/page-styles.js';
import type { FileField } from '../file-field/file-field.js';
import type { Uploads } from '../upload/upload.js';
import { kindOf } from './kinds.js';
import { Line } from './line.js';
import { Rules } from './rules.js';
import { page } from './files.styles.js';
import * as en from './en.js';
import * as nl from './nl.js';

/** The same file, chosen again or handed over by the browser as another object. */
const isSame = (one: File, other: File): boolean => one.name === other.name && one.size === other.size && one.lastModified === other.lastModified && one.type === other.type;
const areSame = (some: readonly File[], others: readonly File[]): boolean => some.length === others.length && some.every((file, index) => isSame(file, others[index]!));

export class Files {
  /** What was said about the last choice: it needs no mending. */
  note = '';

  #field: FileField;
  #say: typeof Say;
  #announce: typeof Announce;
  #adoptPageStyles: typeof AdoptPageStyles;
  #rules: Rules;
  #list?: HTMLUListElement;
  #lines = new Map<File, Line>();
  #kept: readonly File[] = [];
  #control?: HTMLInputElement;
  #writing = false;
  #internals?: ElementInternals;
  #root?: Node;
  #uploads?: Uploads;
  #loading = false;

  constructor(field: FileField, say: typeof Say, announce: typeof Announce, adoptPageStyles: typeof AdoptPageStyles) {
    this.#field = field;
    this.#say = say;
    this.#announce = announce;
    this.#adoptPageStyles = adoptPageStyles;
    this.#rules = new Rules(field, say);
  }

  start(): void {
    const field = this.#field;
    this.#adoptPageStyles(field, page);
    field.addEventListener('change', this.#changed, { capture: true }); // before the page hears of it: what was chosen before is back then
    field.addEventListener('click', this.#clicked);
    for (const type of ['dragenter', 'dragover', 'dragleave', 'drop']) field.addEventListener(type, this.#dragged);
    this.#root = field.getRootNode();
    this.#root.addEventListener('formdata', this.#sending);
    addEventListener('pageshow', this.#restored);
    this.#uploads?.resume();
  }

  stop(): void {
    const field = this.#field;
    field.removeEventListener('change', this.#changed, { capture: true });
    field.removeEventListener('click', this.#clicked);
    for (const type of ['dragenter', 'dragover', 'dragleave', 'drop']) field.removeEventListener(type, this.#dragged);
    this.#root?.removeEventListener('formdata', this.#sending);
    removeEventListener('pageshow', this.#restored);
    queueMicrotask(() => field.isConnected || this.#uploads?.pause()); // not when it only moves
  }

  /** After a reset of the form: what the server printed is there again. */
  reset(): void {
    this.note = '';
    for (const line of this.#had(true)) this.#keep(line, true);
  }

  /** Shows what the input holds. The input is right: a script may have emptied it. */
  draw(): void {
    const control = this.#field.control as HTMLInputElement | undefined;
    if (!control) return;
    const files = [...(control.files ?? [])];
    const replaced = control !== this.#control || (this.#list && this.#list.parentNode !== this.#field); // by a morph, which empties inputs
    this.#control = control;
    if (replaced && !files.length && this.#kept.length) this.#write(this.#kept);
    else if (!areSame(files, this.#kept)) this.#kept = files;
    this.#upload();
    this.#drawList();
  }

  /** What is wrong with the files, in sentences that name them. */
  problem(): string {
    const problems = this.#kept.map((file) => this.#problemOf(file) || (this.#uploads?.problem(file) ?? '')).filter(Boolean);
    return [...this.#rules.few(problems), this.#rules.together(this.#kept)].filter(Boolean).join(' ');
  }

  /** What may be chosen, in a sentence. */
  allowed(): string {
    return this.#rules.allowed();
  }

  #text<T extends string | ((...args: never[]) => string)>(dutch: T, english: T): T {
    return this.#say(this.#field, dutch, english);
  }

  /** What is wrong with one file, in a sentence that names it. */
  #problemOf(file: File, name = file.name): string {
    return this.#rules.problem(file, name, this.#kept.indexOf(file) + this.#had().length);
  }

  /** The lines of files that the server has. */
  #had(removed = false): HTMLElement[] {
    return [...this.#field.querySelectorAll<HTMLElement>('[slot=files]:not([data-owc]) > *')].filter((line) => removed || !line.hidden);
  }

  /** Takes a file of the server out of the form, or puts it back. */
  #keep(line: HTMLElement, keep: boolean): void {
    line.hidden = !keep;
    for (const input of line.querySelectorAll('input')) input.disabled = !keep;
  }

  /** Lets the input hold these files, so that what is listed is what is sent. */
  #write(files: readonly File[]): void {
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    this.#writing = true;
    this.#control!.files = transfer.files;
    this.#writing = false;
    this.#kept = files;
  }

  #drawList(): void {
    const field = this.#field;
    this.#list ??= [...field.children].find((child): child is HTMLUListElement => child.matches('ul[slot=files][data-owc]')); // of the field that this is a clone of
    for (const [file, line] of this.#lines) {
      if (this.#kept.includes(file)) continue;
      this.#lines.delete(file);
      line.item.remove();
    }
    if (!this.#list && !this.#kept.length) return;
    if (!this.#list) {
      this.#list = document.createElement('ul');
      this.#list.setAttribute('data-owc', '');
      this.#list.slot = 'files';
      this.#list.setAttribute('role', 'list'); // without bullets it is none in Safari
    }
    const list = this.#list;
    const label = this.#text(nl.list, en.list);
    if (list.getAttribute('aria-label') !== label) list.setAttribute('aria-label', label);
    const lines = this.#kept.map((file) => this.#line(file).item);
    for (const child of [...list.children]) if (!lines.includes(child as HTMLLIElement)) child.remove();
    lines.forEach((line, index) => line === list.children[index] || list.insertBefore(line, list.children[index] ?? null)); // what stays keeps the focus
    list.hidden = !lines.length;
    if (list.parentNode !== field) field.append(list);
  }

  #line(file: File): Line {
    const kind = [kindOf(file), this.#rules.size(file.size)].filter(Boolean).join(', ');
    let line = this.#lines.get(file);
    if (!line) this.#lines.set(file, (line = new Line(file.name)));
    const problem = this.#problemOf(file, this.#text(nl.thisFile, en.thisFile));
    line.show({ kind, problem, removable: !this.#field.readOnly, disabled: Boolean(this.#control?.disabled), remove: this.#text(nl.remove, en.remove), ...(!problem && this.#uploads?.shown(file)) });
    return line;
  }

  #changed = (event: Event): void => {
    const control = this.#control;
    if (this.#writing || event.target !== control || !control) return;
    const now = [...(control.files ?? [])];
    if (areSame(now, this.#kept)) return;
    this.#choose(now);
  };

  /** What is chosen comes after what was chosen before; in a field for one file, in its place. */
  #choose(chosen: readonly File[], note = ''): void {
    this.#warn();
    const several = this.#control!.multiple;
    const double = several ? chosen.filter((file) => this.#kept.some((kept) => isSame(kept, file))) : [];
    const added = chosen.filter((file) => !double.includes(file));
    if (!several && added.length) for (const line of this.#had()) this.#keep(line, false);
    this.#write(several || !added.length ? [...this.#kept, ...added] : added); // who chooses nothing keeps what there was
    const names = new Intl.ListFormat(this.#rules.locale).format(added.map(({ name }) => name));
    this.note = [note, ...double.map(({ name }) => this.#text(nl.double, en.double)(name))].filter(Boolean).join(' ');
    this.#judge();
    this.#tell([added.length && !this.#field.upload ? this.#text(nl.added, en.added)(names) : '', this.#field.error, this.note]);
  }

  /** For the builder: a form that is not made for files sends their names, and in an address. */
  #warn(): void {
    const { form } = this.#control!;
    const says = (name: string): string => Element.prototype.getAttribute.call(form, name)?.toLowerCase() ?? '';
    if (!form || this.#field.upload || (says('method') === 'post' && (says('enctype') === 'multipart/form-data' || this.#field.closest('owc-form[in-place]')))) return;
    console.warn('<owc-file-field>: its form needs method="post" and enctype="multipart/form-data". Without them, only the names of files are sent.', this.#field);
  }

  /** A file that cannot be sent is said at once: it is not something that the resident is still busy with. */
  #judge(): void {
    const field = this.#field;
    if (field.flagged || field.error || this.#kept.some((file) => this.#problemOf(file)) || this.#rules.together(this.#kept)) field.reportValidity();
    field.adopt();
    field.requestUpdate();
  }

  #tell(sentences: (string | 0 | undefined)[]): void {
    const text = sentences.filter(Boolean).join(' ');
    if (text) this.#announce(text, this.#field);
  }

  #clicked = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    const item = button?.closest<HTMLElement>('[slot=files] > *');
    if (!button || !item || item.parentElement?.parentElement !== this.#field) return;
    const [file, line] = [...this.#lines].find(([, { item: one }]) => one === item) ?? [];
    if (!line) event.preventDefault(); // the button of the server asks it for a page
    if (!file || line?.retry !== button) return this.#remove(item, file);
    this.#uploads?.retry(file);
    item.querySelector('button')!.focus(); // the one that was used is gone
  };

  #remove(item: HTMLElement, file?: File): void {
    const control = this.#control!;
    const buttons = [...this.#field.querySelectorAll<HTMLElement>('[slot=files] > :not([hidden]) button:first-of-type')];
    const at = buttons.findIndex((button) => item.contains(button));
    const name = file?.name ?? item.querySelector('bdi')?.textContent ?? '';
    if (file) this.#write(this.#kept.filter((kept) => kept !== file));
    else this.#keep(item, false);
    this.note = '';
    this.#judge();
    (buttons[at + 1] ?? buttons[at - 1] ?? control).focus();
    this.#tell([this.#text(nl.removed, en.removed)(name, buttons.length - 1)]);
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  }

  /** Only files, and only over the field: what is dropped elsewhere is the page's. */
  #dragged = (event: Event): void => {
    const { type, dataTransfer, relatedTarget } = event as DragEvent;
    const control = this.#control;
    if (!dataTransfer?.types.includes('Files') || !control || control.matches(':disabled') || this.#field.readOnly) return;
    this.#over(type === 'dragenter' || type === 'dragover' || (type === 'dragleave' && this.#field.contains(relatedTarget as Node | null)));
    if (type === 'dragleave') return;
    event.preventDefault();
    dataTransfer.dropEffect = 'copy';
    if (type !== 'drop') return;
    const dropped = [...dataTransfer.items].filter(({ kind }) => kind === 'file').map((item) => ({ file: item.getAsFile(), folder: item.webkitGetAsEntry?.()?.isDirectory }));
    const files = dropped.flatMap(({ file, folder }) => (file && !folder ? file : []));
    const folders = dropped.flatMap(({ file, folder }) => (file && folder ? this.#text(nl.folder, en.folder)(file.name) : []));
    this.#choose(files, folders.join(' '));
    if (files.length) for (const name of ['input', 'change']) control.dispatchEvent(new Event(name, { bubbles: true }));
  };

  #over(over: boolean): void {
    this.#internals ??= this.#field.attachInternals?.();
    try {
      this.#internals?.states[over ? 'add' : 'delete']('over');
    } catch {
      // a browser that writes states otherwise: it does without
    }
  }

  /** The browser put files back that were chosen before the page was left. */
  #restored = (): void => {
    this.#field.requestUpdate();
  };

  #upload(): void {
    const field = this.#field;
    if (field.upload && !this.#uploads && !this.#loading) {
      this.#loading = true;
      void import('../upload/upload.js').then(
        ({ Uploads }) => {
          this.#uploads = new Uploads(field, this.#say, this.#announce, this.#progressed);
          if (field.isConnected) field.requestUpdate();
        },
        () => (this.#loading = false),
      );
    }
    const fits = !this.#rules.together(this.#kept);
    this.#uploads?.follow(this.#kept.filter((file) => fits && !this.#problemOf(file)), this.#kept);
  }

  #progressed = (file: File, done: boolean): void => {
    if (!this.#kept.includes(file)) return;
    this.#line(file);
    if (done && this.#field.flagged) this.#judge(); // it may have said to wait
  };

  /** A file that was uploaded is sent as what the server calls it. */
  #sending = (event: Event): void => {
    const control = this.#control;
    const { formData } = event as FormDataEvent;
    if (!control?.name || control.form !== event.target || control.matches(':disabled') || !this.#kept.some((file) => this.#uploads?.value(file))) return;
    const entries = formData.getAll(control.name);
    formData.delete(control.name);
    for (const entry of entries) {
      const file = typeof entry === 'string' ? undefined : this.#kept.find((kept) => isSame(kept, entry));
      formData.append(control.name, (file && this.#uploads?.value(file)) || entry);
    }
  };
}
