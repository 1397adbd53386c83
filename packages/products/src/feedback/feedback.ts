import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { ProductPart } from '../product-part.js';
import { page } from './feedback.styles.js';

/** What a visitor thought of the page was sent and accepted. */
export class FeedbackSentEvent extends Event {
  /** Whether the page helped. */
  readonly helped: boolean;

  constructor(helped: boolean) {
    super('owc-feedback-sent', { bubbles: true });
    this.helped = helped;
  }
}

/**
 * Asks whether the page helped, and after “nee” what was missing. Sends without leaving the page, as a form does: a server answers with a good status, and
 * sees by `Accept: application/json` that no page is asked for. When sending fails what was typed stays. Without a script it is a plain form.
 *
 * ```html
 * <owc-feedback>
 *   <form method="post" action="/feedback">
 *     <fieldset>
 *       <legend>Heeft deze informatie u geholpen?</legend>
 *       <label><input type="radio" name="helped" value="yes" required> Ja</label>
 *       <label><input type="radio" name="helped" value="no" required> Nee</label>
 *     </fieldset>
 *     <div>
 *       <label for="missing">Wat miste u, of wat kan beter? <span>(niet verplicht)</span></label>
 *       <p id="privacy">Schrijf hier geen persoonlijke gegevens op.</p>
 *       <textarea id="missing" name="missing" rows="5" aria-describedby="privacy"></textarea>
 *     </div>
 *     <button>Versturen</button>
 *   </form>
 * </owc-feedback>
 * ```
 *
 * @element owc-feedback
 * @slot - A form. What stands in its `<div>` is shown after the answer `no`
 * @fires {FeedbackSentEvent} owc-feedback-sent - It was sent and accepted
 * @fires {SubmitEvent} submit - The native event of the form
 */
export class Feedback extends ProductPart {
  static override look = page;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('submit', this.#submit);
  }

  readonly #submit = (event: SubmitEvent): void => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    void import('./feedback.send.js').then(
      ({ send }) => send(this, form, say, (helped) => this.dispatchEvent(new FeedbackSentEvent(helped))),
      () => form.submit(), // as it would have been without us
    );
  };
}

define('owc-feedback', Feedback);

declare global {
  interface HTMLElementTagNameMap {
    'owc-feedback': Feedback;
  }
  interface GlobalEventHandlersEventMap {
    'owc-feedback-sent': FeedbackSentEvent;
  }
}
