import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Cost } from '../model.js';
import { heading, longDate, price } from '../parts/part.js';
import type { PartContext } from '../parts/part.js';
import * as en from '../parts/en.js';
import * as nl from '../parts/nl.js';

/** What it costs, as a table. Nothing when the source names no costs. In PHP: inc/product/costs.php. */
export function costsTemplate({ costs }: { costs: readonly Cost[] }, context: PartContext): TemplateResult | typeof nothing {
  if (!costs.length) return nothing;
  const { words, foreign, tell } = context;
  const id = `${context.id}-costs`;
  const money = (cents: number): TemplateResult =>
    html`<data value=${(cents / 100).toFixed(2)}>${cents === 0 ? tell(nl.costsFree, en.costsFree) : price(cents, words)}</data>`;
  const row = ({ name, price: now, next }: Cost): TemplateResult =>
    html`<tr><th scope="row" lang=${foreign || nothing}>${name}</th><td>${now === null ? html`<span>${tell(nl.costsUnknown, en.costsUnknown)}</span>` : money(now)}${next
      ? html`<span> <span>${tell(nl.costsFrom, en.costsFrom)} <time datetime=${next.date}>${longDate(next.date, words)}</time>: </span>${money(next.price)}</span>`
      : nothing}</td></tr>`;
  return html`<owc-costs><section aria-labelledby=${id}>${heading(context, id, tell(nl.costs, en.costs))}<table aria-labelledby=${id}><thead><tr><th scope="col">${tell(nl.costsWhat, en.costsWhat)}</th><th scope="col">${tell(nl.costsPrice, en.costsPrice)}</th></tr></thead><tbody>${costs.map(row)}</tbody></table></section></owc-costs>`;
}
