// The place to draw a signature in: loaded when somebody wants to. It imports nothing that a field imports; what it needs is handed to it.
import type { say as Say } from '@openwebconcept/core/localise.js';
import type { Control } from '@openwebconcept/core/validity.js';
import SignaturePad from 'signature_pad';
import { styles } from './drawing.styles.js';
import * as en from './en.js';
import * as nl from './nl.js';

interface Field extends HTMLElement {
  readonly control?: HTMLElement;
  readonly drawingName: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

let sheet: CSSStyleSheet | undefined;

export class Drawing {
  open = false;

  #field: Field;
  #say: typeof Say;
  #box = Object.assign(document.createElement('div'), { className: 'pad', hidden: true });
  #canvas = document.createElement('canvas');
  #status = Object.assign(document.createElement('div'), { className: 'status', hidden: true });
  #clear = Object.assign(document.createElement('button'), { type: 'button', hidden: true });
  #pad = new SignaturePad(this.#canvas, { backgroundColor: '#fff', penColor: '#000' });
  #width = 0;
  #wiped = false;
  #asleep = false;
  #root?: Node;
  #method?: string | null;
  #size = new ResizeObserver(() => this.#fit());

  constructor(field: Field, say: typeof Say) {
    this.#field = field;
    this.#say = say;
    const root = field.renderRoot as ShadowRoot;
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#canvas.setAttribute('role', 'img');
    this.#status.setAttribute('role', 'status');
    this.#box.append(this.#canvas);
    root.querySelector('[name=drawing]')!.after(this.#box, this.#status, this.#clear);
    this.#pad.addEventListener('endStroke', () => this.#changed());
    this.#clear.addEventListener('click', () => this.#wipe());
    this.start();
  }

  get drawn(): boolean {
    return this.open && !this.#pad.isEmpty();
  }

  start(): void {
    this.#root = this.#field.getRootNode();
    this.#root.addEventListener('submit', this.#submitted, { capture: true });
    this.#root.addEventListener('formdata', this.#sending);
    this.#size.observe(this.#canvas);
    if (!this.#asleep) this.#pad.on();
  }

  stop(): void {
    this.#root?.removeEventListener('submit', this.#submitted, { capture: true });
    this.#root?.removeEventListener('formdata', this.#sending);
    this.#size.disconnect();
    this.#pad.off();
  }

  toggle(): void {
    if (this.open) return this.close(true);
    this.open = true;
    this.#field.requestUpdate();
  }

  /** Takes away what was drawn; what the server has is there again. */
  close(byHand = false): void {
    const drawn = this.drawn;
    this.open = this.#wiped = false;
    this.#pad.clear();
    this.#had(true);
    if (byHand && drawn) this.#tellPage();
    this.#field.requestUpdate();
  }

  /** What was drawn, as an image. */
  image(): string {
    return this.drawn ? this.#canvas.toDataURL() : '';
  }

  /** Shows the place to draw in; only what was drawn when nobody can. */
  show(still: boolean): void {
    this.#box.hidden = !this.open || (still && !this.drawn);
    this.#clear.hidden = this.#status.hidden = !this.open || still;
    const [label, words] = [this.drawn ? this.#text(nl.drawn, en.drawn) : this.#text(nl.empty, en.empty), this.#text(nl.clear, en.clear)];
    if (this.#canvas.getAttribute('aria-label') !== label) this.#canvas.setAttribute('aria-label', label);
    if (this.#clear.textContent !== words) this.#clear.textContent = words;
    this.#tell(this.#words());
    if (still === this.#asleep) return;
    this.#asleep = still;
    if (still) this.#pad.off();
    else this.#pad.on();
  }

  #words(): string {
    if (!this.open) return '';
    if (this.drawn) return this.#text(nl.done, en.done);
    return this.#wiped ? this.#text(nl.cleared, en.cleared) : this.#text(nl.opened, en.opened);
  }

  /** Shows how it stands, and lets it be heard: what is in a region from the start is not. */
  #tell(text: string): void {
    setTimeout(() => this.#status.textContent === text || (this.#status.textContent = text), 100);
  }

  #text(dutch: string, english: string): string {
    return this.#say<string>(this.#field, dutch, english);
  }

  /** As sharp as the screen is; what was drawn grows and shrinks with it. */
  #fit(): void {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    if (!width || width === this.#width) return;
    const scale = this.#width ? width / this.#width : 1;
    const ratio = Math.max(devicePixelRatio, 1);
    const data = this.#pad.toData().map((line) => ({ ...line, points: line.points.map((point) => ({ ...point, x: point.x * scale, y: point.y * scale })) }));
    Object.assign(this.#canvas, { width: width * ratio, height: height * ratio });
    this.#canvas.getContext('2d')!.scale(ratio, ratio);
    const empty = this.#pad.isEmpty();
    this.#pad.clear();
    if (!empty) this.#pad.fromData(data, { clear: false });
    this.#width = width;
  }

  /** Shows the drawing of the server, or hides it behind a new one. */
  #had(shown: boolean): void {
    for (const drawing of this.#field.querySelectorAll<HTMLElement>('[slot=drawing]')) drawing.hidden = !shown;
  }

  #changed(): void {
    this.#had(false);
    this.#wiped = true;
    this.#field.requestUpdate();
    this.#tellPage();
  }

  #wipe(): void {
    this.#pad.clear();
    this.#had(false);
    this.#wiped = true;
    this.#field.requestUpdate();
    this.#tellPage();
  }

  #tellPage(): void {
    for (const type of ['input', 'change']) this.#field.control?.dispatchEvent(new Event(type, { bubbles: true }));
  }

  #submitted = (event: Event): void => {
    this.#method = (event as SubmitEvent).submitter?.getAttribute('formmethod');
  };

  #sending = (event: Event): void => {
    const control = this.#field.control as Control | undefined;
    const { formData } = event as FormDataEvent;
    if (!control?.name || control.form !== event.target || control.matches(':disabled')) return;
    const how = (this.#method ?? Element.prototype.getAttribute.call(event.target, 'method') ?? 'get').toLowerCase();
    this.#method = undefined;
    const name = this.#field.drawingName || control.name.replace(/\]?$/, '-drawing$&');
    if (this.#wiped) formData.delete(name);
    if (!this.drawn) return;
    if (how === 'post') formData.set(name, this.image());
    else console.error(`The drawing "${name}" was not sent: the form has no method="post", so it would be part of an address, and kept with it.`);
  };
}
