import { property } from '@lit/reactive-element/decorators/property.js';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { ProductPart } from '../product-part.js';
import type { ConditionResult, Outcome } from './eligibility.result.js';
import { page } from './eligibility.styles.js';
import * as en from './eligibility.en.js';
import * as nl from './eligibility.nl.js';

export type { ConditionResult, Outcome };

/** The questions were answered, and the outcome is shown. Who listens learns the outcome, not the answers. */
export class EligibilityResultEvent extends Event {
  readonly outcome: Outcome;
  readonly conditions: readonly ConditionResult[];

  constructor(outcome: Outcome, conditions: readonly ConditionResult[]) {
    super('owc-eligibility-result', { bubbles: true });
    this.outcome = outcome;
    this.conditions = conditions;
  }
}

/**
 * The conditions of a product as questions. Says whether it will probably work out, and why, for each condition. The answers stay in
 * the browser. Without a script the conditions are a list to read.
 *
 * ```html
 * <owc-eligibility>
 *   <h2>Kunt u de bijdrage krijgen?</h2>
 *   <ul><li>U woont in Voorbeeldstad.</li><li>U bent 18 jaar of ouder.</li></ul>
 *   <form>
 *     <fieldset>
 *       <legend>Woont u in Voorbeeldstad?</legend>
 *       <label><input type="radio" name="woont" value="ja"> Ja</label>
 *       <label><input type="radio" name="woont" value="nee"> Nee</label>
 *     </fieldset>
 *     … a fieldset for each question …
 *     <button>Bekijk de uitkomst</button>
 *   </form>
 *   <script type="application/json">
 *     { "conditions": [
 *       { "text": "U woont in Voorbeeldstad.", "no": "U woont niet in Voorbeeldstad.", "rule": { "==": [{ "var": "woont" }, "ja"] } },
 *       { "text": "U bent 18 jaar of ouder.", "rule": { ">=": [{ "var": "leeftijd" }, 18] } }
 *     ] }
 *   </script>
 * </owc-eligibility>
 * ```
 *
 * The rules are JsonLogic (https://jsonlogic.com) over the names of the controls; number fields are numbers, boxes with one name a list. A condition
 * without `text` has that of its place in the list. `yes` and `no` say in other words how it turned out.
 *
 * @element owc-eligibility
 * @slot - A heading, a list of the conditions, a form with the questions, and the rules
 * @fires {EligibilityResultEvent} owc-eligibility-result - The outcome is shown
 */
export class Eligibility extends ProductPart {
  static override look = page;

  /** Address of the rules, when they are not in the element. */
  @property() src = '';

  /** Asks one question at a time. */
  @property({ type: Boolean, attribute: 'one-by-one', reflect: true }) oneByOne = false;

  #at = 0;
  #steps?: HTMLElement;
  #form?: HTMLFormElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('submit', this.#submitted);
    this.requestUpdate();
  }

  protected override firstUpdated(): void {
    // A copy brings an outcome along that nothing can take back.
    this.querySelector(':scope > section[data-owc]')?.remove();
    const form = this.querySelector('form');
    if (form?.hidden) form.hidden = false;
  }

  protected override updated(): void {
    const form = this.querySelector('form');
    if (!form || (!this.oneByOne && !this.#steps)) return;
    if (form !== this.#form) this.#at = 0;
    this.#form = form;
    this.#show();
  }

  get #questions(): HTMLElement[] {
    return [...(this.#form?.querySelectorAll<HTMLElement>('fieldset') ?? [])];
  }

  get #last(): boolean {
    return !this.oneByOne || this.#at >= this.#questions.length - 1;
  }

  /** One question and the way on and back, or all of them. */
  #show(): void {
    const questions = this.#questions;
    const finish = this.#form!.querySelector<HTMLElement>('button:not([data-owc] *), input[type=submit]');
    this.#steps ??= this.#form!.querySelector<HTMLElement>('[data-owc]') ?? document.createElement('div'); // a copy brings its own along
    if (this.#steps.parentNode !== this.#form) this.#form!.append(this.#steps);
    this.#steps.dataset.owc = '';
    this.#steps.hidden = !this.oneByOne;
    questions.forEach((question, index) => {
      // A required answer out of sight would hold the form for ever, so the browser does not look at it.
      (question as HTMLFieldSetElement).disabled = question.hidden = this.oneByOne && index !== this.#at;
    });
    if (finish) finish.hidden = !this.#last;
    const button = (type: 'submit' | 'button', text: string): HTMLButtonElement => Object.assign(document.createElement('button'), { type, textContent: text });
    const next = button('submit', say<string>(this, nl.next, en.next));
    const back = button('button', say<string>(this, nl.back, en.back));
    back.addEventListener('click', () => this.#go(this.#at - 1));
    const count = document.createElement('span');
    count.textContent = say(this, nl.question, en.question)(this.#at + 1, questions.length);
    this.#steps.replaceChildren(...(this.#last ? [] : [next]), ...(this.#at ? [back] : []), count);
  }

  #go(index: number): void {
    this.#at = index;
    this.#show();
    this.#focus();
  }

  /** To the question that is asked, at its answer if there is one. */
  #focus(): void {
    const question = this.#questions[this.#at] ?? this.#form;
    (question?.querySelector<HTMLElement>(':checked') ?? question?.querySelector<HTMLElement>('input, select, textarea'))?.focus();
  }

  readonly #submitted = (event: SubmitEvent): void => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    this.#form = event.target as HTMLFormElement;
    if (!this.#last) return this.#go(this.#at + 1);
    const again = (): void => {
      this.#at = 0;
      this.requestUpdate();
      void this.updateComplete.then(() => this.#focus());
    };
    void import('./eligibility.result.js').then(
      ({ show }) => show(this, this.#form!, this.src, say, again, (outcome, conditions) => this.dispatchEvent(new EligibilityResultEvent(outcome, conditions))),
      () => {}, // no connection: the list is there
    );
  };
}

define('owc-eligibility', Eligibility);

declare global {
  interface HTMLElementTagNameMap {
    'owc-eligibility': Eligibility;
  }
  interface GlobalEventHandlersEventMap {
    'owc-eligibility-result': EligibilityResultEvent;
  }
}
