import { idOf, make, setAttribute } from '@openwebconcept/core/adopting-element.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { fieldOf } from '@openwebconcept/core/field.js';
import { say } from '@openwebconcept/core/localise.js';
import { SlottedElement } from '@openwebconcept/core/slotted-element.js';
import type { Control } from '@openwebconcept/core/validity.js';
import { property } from '@lit/reactive-element/decorators/property.js';
import { asked, controlsOf, flag, isFlagged, judge, judged } from '../controls.js';
import type { SummaryError } from '../error-summary/error-summary.js';
import '../error-summary/error-summary.js';
import type { Problem } from '../sending/problems.js';
import type { Outcome } from '../sending/send.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { styles } from './form.styles.js';

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
 * In place, a server answers with JSON (`message`, or `redirect`, which may lead to another site), with a redirect within the site, or
 * with the problems it found, in JSON (see problems.ts) or in the page that it would show without JavaScript. An ended session is 401.
 *
 * @element owc-form
 * @slot - One native `<form>`, and an `owc-error-summary` when the server printed one
 * @csspart sending - What is shown while the form is sent in place
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
  #root?: Node;
  #lastSent = -Infinity;
  #sending = false;
  #told = new WeakMap<Element, string>();
  #status = document.createElement('div');

  constructor() {
    super();
    this.addEventListener('submit', (event) => this.#check(event), { capture: true });
    this.addEventListener('submit', (event) => this.#submitted(event));
    this.addEventListener('reset', (event) => setTimeout(() => event.defaultPrevented || this.#reset(event.target as HTMLFormElement)));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A control can belong to the form and stand elsewhere.
    this.#root = this.getRootNode();
    for (const type of ['input', 'change', 'focusout'] as const) this.#root.addEventListener(type, this.#changed);
    addEventListener('pageshow', this.#back);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['input', 'change', 'focusout'] as const) this.#root?.removeEventListener(type, this.#changed);
    removeEventListener('pageshow', this.#back);
  }

  /** The problems of a form now, shown at the fields; in the order of the fields. Does not list them or move focus. */
  check(form: HTMLFormElement | null = this.querySelector('form')): SummaryError[] {
    if (!form) return [];
    return judged(form).map((control) => ({ message: judge(control), control: fieldOf(control)?.control ?? control })).filter(({ message }) => message);
  }

  /** Shows a confirmation in the place of the form, and moves focus to it: nothing else on the page says that it was sent. */
  confirm(message: string): void {
    this.#show('sent', message);
    this.renderRoot.querySelector('slot')!.hidden = true;
    this.#status.focus();
  }

  protected override updated(): void {
    if (this.inPlace) void sending().catch(() => {}); // there before it is needed, and only where it is
  }

  protected override firstUpdated(): void {
    this.#slotted();
    this.renderRoot.addEventListener('slotchange', () => this.#slotted());
  }

  #slotted(): void {
    const forms = this.querySelectorAll('form');
    for (const form of forms) setAttribute(form, 'novalidate', form.getAttribute('novalidate') ?? ''); // the browser's own bubbles vanish, speak its language and cannot be read again
    if (!forms.length) console.warn('<owc-form> has no <form> in it: write the native form, so that it works before and without JavaScript.', this);
  }

  /** Before anyone else hears of it: a form that is not right is not submitted, as when the browser itself checks. */
  #check(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if (Element.prototype.closest.call(form, 'owc-form') !== this) return;
    const submitter = event.submitter as HTMLButtonElement | null;
    const twice = this.#sending || event.timeStamp - this.#lastSent < 10_000;
    const errors = twice || submitter?.formNoValidate ? [] : this.check(form);
    if (this.#sending) announce(say(this, nl.sending, en.sending), this);
    if (!twice) void this.#list(errors);
    if (!twice && !errors.length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (submitter && !twice) setTimeout(() => (submitter.disabled = false)); // some pages lock a button at its first click
  }

  #submitted(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || Element.prototype.closest.call(form, 'owc-form') !== this) return;
    const { submitter } = event;
    if (asked(form, submitter, 'method').toLowerCase() === 'dialog') return; // closes its dialog, sends nothing
    if (this.inPlace) {
      event.preventDefault();
      void this.#send(form, submitter);
    } else if (['', '_self'].includes(asked(form, submitter, 'target').toLowerCase())) this.#lastSent = event.timeStamp;
  }

  async #list(errors: SummaryError[], heading = ''): Promise<void> {
    this.#summary = this.querySelector('owc-error-summary') ?? this.#summary;
    if (!this.#summary && !errors.length) return;
    const summary = (this.#summary ??= make('owc-error-summary'));
    if (!summary.isConnected) this.prepend(summary);
    summary.heading = heading;
    summary.errors = errors;
    await summary.updateComplete;
    if (!errors.length || !this.isConnected) return;
    // A control without a field of ours has no place for its error: the line in the summary is it.
    errors.forEach(({ control }, index) => {
      if (control && !fieldOf(control)) setAttribute(control, 'aria-describedby', [...describers(control), idOf(summary.querySelectorAll('li[data-owc]')[index]!)].join(' '));
    });
    summary.focus();
  }

  /** A field that was flagged is judged at each change, so that the resident sees at once that it is mended. */
  #changed = (event: Event): void => {
    const control = event.target as Control;
    const form = this.querySelector('form');
    if (!form || control.form !== form || !isFlagged(control)) return;
    if (event.type === 'focusout') return fieldOf(control)?.contains((event as FocusEvent).relatedTarget as Node | null) ? undefined : this.#tell(control); // on to the next part of it
    if (!judge(control) && !fieldOf(control)) setAttribute(control, 'aria-describedby', describers(control).join(' ') || null);
  };

  /** A description that changes under the hands is not read; when the field is left with another error than before, that is told once. */
  #tell(control: Control): void {
    const field = fieldOf(control);
    if (!field?.error || field.error === this.#told.get(field)) return;
    this.#told.set(field, field.error);
    announce(field.error, this);
  }

  #reset(form: HTMLFormElement): void {
    for (const control of controlsOf(form)) if (!fieldOf(control)) flag(control, false);
    void this.#list([]);
  }

  /** Back from the page that a form led to, it can be sent again. */
  #back = (): void => {
    this.#lastSent = -Infinity;
  };

  async #send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    this.#sending = true;
    form.setAttribute('aria-busy', 'true');
    this.#show('sending', say(this, nl.sending, en.sending));
    announce(say(this, nl.sending, en.sending), this);
    const data = new FormData(form, submitter);
    const [action, method, enctype] = (['action', 'method', 'enctype'] as const).map((name) => asked(form, submitter, name)) as [string, string, string];
    const outcome = await sending().then(({ requestOf, send }) => send(requestOf(data, { action, method, enctype })), (): Outcome => ({ kind: 'offline' }));
    this.#sending = false;
    form.removeAttribute('aria-busy');
    this.#status.remove();
    if (this.isConnected) await this.#answered(outcome, form);
  }

  async #answered(outcome: Outcome, form: HTMLFormElement): Promise<void> {
    const { kind } = outcome;
    if (kind === 'problems') {
      const errors = await this.#place(outcome.problems, form);
      return this.#list(errors, errors.some(({ control }) => control) ? '' : say(this, nl.sendHeading, en.sendHeading));
    }
    if (kind !== 'sent') {
      const words: [string, string] = kind === 'offline' ? [nl.offline, en.offline] : (await sending()).wordsFor(kind);
      return this.#list([{ message: say(this, ...words) }], say(this, nl.sendHeading, en.sendHeading));
    }
    const { response, body } = outcome;
    if (!this.dispatchEvent(new FormSentEvent(response, body))) return;
    const { message, redirect } = (typeof body === 'object' && body ? body : {}) as { message?: unknown; redirect?: unknown };
    const next = typeof redirect === 'string' ? new URL(redirect, response.url || location.href).href : response.redirected ? response.url : '';
    if (/^https?:/.test(next)) return location.assign(next);
    this.confirm((typeof message === 'string' && message) || this.sentMessage || say(this, nl.sent, en.sent));
  }

  /** Puts each problem at its field. One that belongs to no field is about the whole form. */
  async #place(problems: Problem[], form: HTMLFormElement): Promise<SummaryError[]> {
    const { controlNamed, wordsFor } = await sending();
    const controls = controlsOf(form);
    const placed = problems.map(({ name, message }) => {
      const control = controlNamed(name, controls);
      const field = control && fieldOf(control);
      const words = message || say(this, ...wordsFor('wrong'));
      if (field) field.error = words;
      else if (control) flag(control, true);
      return { message: words, control };
    });
    const order = (error: SummaryError): number => (error.control ? controls.indexOf(error.control as Control) : -1);
    return placed.sort((a, b) => order(a) - order(b));
  }

  #show(part: 'sending' | 'sent', message: string): void {
    Object.assign(this.#status, { className: part, part, textContent: message, tabIndex: -1 });
    this.renderRoot.append(this.#status);
  }
}

/** How to send in place. Most forms are sent by the browser. */
const sending = (): Promise<typeof import('../sending/send.js')> => import('../sending/send.js');

/** What describes a control, without the lines of a summary. */
const describers = (control: Element): string[] =>
  (control.getAttribute('aria-describedby') ?? '').split(/\s+/).filter((id) => id && !(control.getRootNode() as Document).getElementById(id)?.matches('owc-error-summary li'));

define('owc-form', Form);

declare global {
  interface HTMLElementTagNameMap {
    'owc-form': Form;
  }
  interface GlobalEventHandlersEventMap {
    'owc-form-sent': FormSentEvent;
  }
}
