import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { heading } from '../parts/part.js';
import type { PartContext } from '../parts/part.js';
import * as en from '../parts/en.js';
import * as nl from '../parts/nl.js';

/** One part of the page: the id of its heading, its words, and their language when it is not that of our words. */
export interface TocEntry {
  id: string;
  text: string;
  language?: string;
}

/** The parts of the page as links. Nothing when there is only one. In PHP: inc/product/toc.php. */
export function tocTemplate(entries: readonly TocEntry[], context: PartContext): TemplateResult | typeof nothing {
  if (entries.length < 2) return nothing;
  const id = `${context.id}-toc`;
  const item = ({ id, text, language }: TocEntry): TemplateResult => html`<li><a href="#${id}" lang=${language || nothing}>${text}</a></li>`;
  return html`<owc-toc><nav aria-labelledby=${id}>${heading(context, id, context.tell(nl.toc, en.toc))}<ul>${entries.map(item)}</ul></nav></owc-toc>`;
}
