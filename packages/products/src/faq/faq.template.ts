import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Question } from '../model.js';
import * as en from '../page/en.js';
import * as nl from '../page/nl.js';
import { heading } from '../parts/part.js';
import type { PartContext } from '../parts/part.js';

/** Questions that are often asked. Nothing when there are none. `answers` are those of the questions, sanitised. In PHP: inc/product/faq.php. */
export function faqTemplate({ faq }: { faq: readonly Question[] }, context: PartContext, answers: readonly DocumentFragment[]): TemplateResult | typeof nothing {
  if (!faq.length) return nothing;
  const id = `${context.id}-faq`;
  const item = ({ question }: Question, index: number): TemplateResult =>
    html`<details id="${id}-${index + 1}" lang=${context.foreign || nothing}><summary>${question}</summary>${answers[index]}</details>`;
  return html`<owc-faq><section aria-labelledby=${id}>${heading(context, id, context.tell(nl.faq, en.faq))}<owc-accordion>${faq.map(item)}</owc-accordion></section></owc-faq>`;
}
