import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { PartContext } from '../parts/part.js';
import * as en from '../parts/en.js';
import * as nl from '../parts/nl.js';

/** The question whether the page helped, sent to `action`. Nothing without an address to send it to. In PHP: inc/product/feedback.php. */
export function feedbackTemplate({ id: product }: { id: string }, { id, tell }: PartContext, action: string): TemplateResult | typeof nothing {
  if (!action) return nothing;
  const answer = (value: string, text: string): TemplateResult =>
    html`<label><input type="radio" name="helped" .value=${value} required> ${text}</label>`;
  return html`<owc-feedback><form method="post" action=${action}><input type="hidden" name="product" .value=${product}><fieldset><legend>${tell(nl.feedback, en.feedback)}</legend>${answer('yes', tell(nl.feedbackYes, en.feedbackYes))}${answer('no', tell(nl.feedbackNo, en.feedbackNo))}</fieldset><div><label for="${id}-missing">${tell(nl.feedbackMissing, en.feedbackMissing)} <span>${tell(nl.feedbackOptional, en.feedbackOptional)}</span></label><p id="${id}-privacy">${tell(nl.feedbackPrivacy, en.feedbackPrivacy)}</p><textarea id="${id}-missing" name="missing" rows="5" maxlength="2000" autocomplete="off" aria-describedby="${id}-privacy"></textarea></div><button type="submit">${tell(nl.feedbackSend, en.feedbackSend)}</button></form></owc-feedback>`;
}
