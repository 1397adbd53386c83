import { property } from '@lit/reactive-element/decorators/property.js';
import { make, setAttribute } from '@openwebconcept/core/adopting-element.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { fieldOf } from '@openwebconcept/core/form-field.js';
import { say } from '@openwebconcept/core/localise.js';
import { SlottedElement } from '@openwebconcept/core/slotted-element.js';
import { problemOf } from '@openwebconcept/core/validity.js';
import type { SummaryError } from '../error-summary/error-summary.js';
import '../error-summary/error-summary.js';
import { problemsIn, problemsInHtml } from '../problems.js';
import type { Problem } from '../problems.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { styles } from './form.styles.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The form was sent in place and the server accepted it. Cancel it to show a confirmation of your own. */
export class FormSentEvent extends Event {
  /** The answer of the server. */
  readonly response: Response;
  /** Its JSON, when it was JSON. */
  readonly body: unknown;
  constructor(response: Response, body: unknown) {
    super('owc-form-sent', { bubbles: true, cancelable: true });
    this.response = response;
    this.body = body;
  }
}

// A field called "action", "elements" or "reset" hides the form's own property of that name.
const controlsOf = (form: HTMLFormElement): Control[] =>
  ([...(Reflect.get(HTMLFormElement.prototype, 'elements', form) as HTMLFormControlsCollection)] as Control[]).filter((control) =>
    control.matches('input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea'),
  );

/**
 * Guards a native `<form>`: checks it when it is sent, then at each change of a field that was flagged; lists what is wrong in an
 * `owc-error-summary`; sends natively, or in place by `fetch`. It never clears what was typed.
 *
 * ```html
 * <owc-form>
 *   <form method="post" action="/contact" novalidate>
 *     <owc-text-field required>…</owc-text-field>
 *     <owc-button><button>Versturen</button></owc-button>
 *   </form>
 * </owc-form>
 * ```
 *
 * In place, a server answers with JSON (`message`, or `redirect`), with a redirect, or with the problems it found, in JSON (see
 * problems.ts) or in the page that it would show without JavaScript.
 *
 * @element owc-form
 * @slot - One native `<form>`, and an `owc-error-summary` when the server printed one
 * @csspart sent - The confirmation that is shown when the form was sent in place
 * @fires {FormSentEvent} owc-form-sent - The form was sent in place and accepted
 * @fires {SubmitEvent} submit - The native event of the form
 */
export class Form extends SlottedElement {
  static override styles = styles;

  /** Sends without leaving the page. */
  @property({ type: Boolean, attribute: 'in-place' }) inPlace = false;

  /** What is said when the form was sent in place and the server has no words of its own. */
  @property({ attribute: 'sent-message' }) sentMessage = '';

  #summary?: HTMLElementTagNameMap['owc-error-summary'];
  #lastSent = -Infinity;
  #sending = false;
  #told = '';
  #confirmation = Object.assign(document.createElement('div'), { className: 'sent', part: 'sent', tabIndex: -1 });

  constructor() {
    super();
    this.addEventListener('submit', (event) => this.#submitted(event));
    this.addEventListener('input', (event) => this.#recheck(event));
    this.addEventListener('change', (event) => this.#recheck(event));
    this.addEventListener('focusout', (event) => this.#tell(event));
    this.addEventListener('reset', () => queueMicrotask(() => this.#showErrors([])));
  }

  /** The problems of a form now, shown at the fields; in the order of the fields. Does not list them or move focus. */
  check(form: HTMLFormElement | null = this.querySelector('form')): SummaryError[] {
    if (!form) return [];
    const errors: SummaryError[] = [];
    const seen = new Set<Element | string>();
    for (const control of controlsOf(form)) {
      const field = fieldOf(control);
      const key = field ?? (control.type === 'radio' ? `radio ${control.name}` : control);
      if (seen.has(key)) continue;
      seen.add(key);
      const message = field ? (field.reportValidity() ? '' : field.error) : problemOf(control);
      if (!field && (message || control.hasAttribute('aria-invalid'))) setAttribute(control, 'aria-invalid', message ? 'true' : null);
      if (message) errors.push({ control, message });
    }
    return errors;
  }

  /** Shows a confirmation in the place of the form, and moves focus to it: nothing else on the page says that it was sent. */
  confirm(message: string): void {
    this.#confirmation.textContent = message;
    this.renderRoot.querySelector('slot')!.hidden = true;
    this.renderRoot.append(this.#confirmation);
    this.#confirmation.focus();
  }

  protected override firstUpdated(): void {
    this.#slotted();
    this.renderRoot.addEventListener('slotchange', () => this.#slotted());
  }

  #slotted(): void {
    const form = this.querySelector('form');
    if (form) setAttribute(form, 'novalidate', form.getAttribute('novalidate') ?? ''); // the browser's own bubbles vanish, speak its language and cannot be read again
    else console.warn('<owc-form> has no <form> in it: write the native form, so that it works before and without JavaScript.', this);
  }

  #submitted(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.closest('owc-form') !== this) return;
    const submitter = event.submitter as HTMLButtonElement | null;
    const twice = this.#sending || event.timeStamp - this.#lastSent < 1000;
    const errors = twice || submitter?.formNoValidate ? [] : this.check(form);
    if (twice || errors.length || this.inPlace) event.preventDefault();
    if (twice) return;
    void this.#showErrors(errors);
    if (errors.length) return;
    if (this.inPlace) void this.#send(form, submitter);
    else this.#lastSent = event.timeStamp;
  }

  async #showErrors(errors: SummaryError[], heading = ''): Promise<void> {
    this.#summary = this.querySelector('owc-error-summary') ?? this.#summary;
    if (!this.#summary && !errors.length) return;
    const summary = (this.#summary ??= make('owc-error-summary'));
    if (!summary.isConnected) this.prepend(summary);
    summary.heading = heading;
    summary.errors = errors;
    await summary.updateComplete;
    if (errors.length && this.isConnected) summary.focus();
  }

  /** A field that was flagged is judged at each change, so that the resident sees at once that it is mended. */
  #recheck(event: Event): void {
    const control = event.target as Control;
    const field = fieldOf(control);
    if (field?.flagged) field.reportValidity();
    else if (!field && control.getAttribute('aria-invalid') === 'true') setAttribute(control, 'aria-invalid', problemOf(control) ? 'true' : null);
  }

  /** A description that changes under the hands is not read; when the field is left with another error than before, that is told once. */
  #tell(event: FocusEvent): void {
    const field = fieldOf(event.target as Element);
    if (!field?.flagged || !field.error || field.error === this.#told) return;
    this.#told = field.error;
    announce(field.error, this);
  }

  async #send(form: HTMLFormElement, submitter: HTMLButtonElement | null): Promise<void> {
    const url = new URL(submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '', document.baseURI);
    const get = (submitter?.getAttribute('formmethod') ?? form.getAttribute('method') ?? 'get').toLowerCase() === 'get';
    const data = new FormData(form, submitter);
    const hasFile = [...data.values()].some((value) => typeof value !== 'string' && value.size > 0);
    const multipart = hasFile || form.getAttribute('enctype') === 'multipart/form-data';
    const pairs = new URLSearchParams([...data].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]));
    if (get) url.search = pairs.toString();
    this.#sending = true;
    form.setAttribute('aria-busy', 'true');
    announce(say(this, nl.sending, en.sending), this);
    const answer = await request(url, get ? undefined : multipart ? data : pairs);
    this.#sending = false;
    form.removeAttribute('aria-busy');
    if (!this.isConnected) return;
    if (answer) await this.#answered(...answer, form);
    else await this.#refused(say(this, nl.offline, en.offline));
  }

  async #answered(response: Response, body: unknown, form: HTMLFormElement): Promise<void> {
    const problems = typeof body === 'string' ? problemsInHtml(body) : response.ok ? [] : problemsIn(body);
    if (response.status === 413) return this.#refused(say(this, nl.tooLarge, en.tooLarge));
    if ([401, 419, 440].includes(response.status)) return this.#refused(say(this, nl.sessionEnded, en.sessionEnded));
    if (problems.length && response.status < 500) return this.#showErrors(this.#place(problems, form), problems.some(({ name }) => name) ? '' : say(this, nl.sendHeading, en.sendHeading));
    if (!response.ok) return this.#refused(say(this, nl.refused, en.refused));
    if (!this.dispatchEvent(new FormSentEvent(response, body))) return;
    const { message, redirect } = (typeof body === 'object' && body ? body : {}) as { message?: unknown; redirect?: unknown };
    const next = response.redirected ? response.url : typeof redirect === 'string' ? new URL(redirect, response.url).href : '';
    if (/^https?:/.test(next)) return location.assign(next);
    this.confirm((typeof message === 'string' && message) || this.sentMessage || say(this, nl.sent, en.sent));
  }

  /** Puts each problem at its field. One that belongs to no field is about the whole form. */
  #place(problems: Problem[], form: HTMLFormElement): SummaryError[] {
    const controls = controlsOf(form);
    const placed = problems.map(({ name, message }) => {
      const control = controls.find((candidate) => candidate.name === name) ?? controls.find((candidate) => name && candidate.name.endsWith(`[${name}]`));
      const field = control && fieldOf(control);
      if (field) field.error = message;
      else if (control) setAttribute(control, 'aria-invalid', 'true');
      return { message, control };
    });
    const order = (error: SummaryError): number => (error.control ? controls.indexOf(error.control as Control) : -1);
    return placed.sort((a, b) => order(a) - order(b));
  }

  #refused(message: string): Promise<void> {
    return this.#showErrors([{ message }], say(this, nl.sendHeading, en.sendHeading));
  }
}

/** The answer and what it says: an object when that is JSON, a string when it is a page. Undefined when nothing came back whole. */
async function request(url: URL, body?: FormData | URLSearchParams): Promise<[Response, unknown] | undefined> {
  try {
    const response = await fetch(url, { headers: { Accept: 'application/json, text/html;q=0.5' }, ...(body && { method: 'POST', body }) });
    const text = await response.text();
    return [response, /\bjson\b/.test(response.headers.get('content-type') ?? '') ? parseJson(text) : text];
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

define('owc-form', Form);

declare global {
  interface HTMLElementTagNameMap {
    'owc-form': Form;
  }
  interface HTMLElementEventMap {
    'owc-form-sent': FormSentEvent;
  }
}
