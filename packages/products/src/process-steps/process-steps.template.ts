import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

/** The steps of a procedure: a heading that is made, and what is said below it, sanitised. In PHP: inc/product/process-steps.php. */
export function processStepsTemplate(steps: readonly { title: HTMLElement | null; text: DocumentFragment }[]): TemplateResult | typeof nothing {
  if (!steps.length) return nothing;
  return html`<owc-process-steps><ol>${steps.map(({ title, text }) => html`<li>${title ?? nothing}${text}</li>`)}</ol></owc-process-steps>`;
}
