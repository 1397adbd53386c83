import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Cost, Product } from '../model.js';
import * as en from '../page/en.js';
import * as nl from '../page/nl.js';
import { price } from '../parts/part.js';
import type { PartContext } from '../parts/part.js';

/** What most people come for. Nothing when nothing is known. In PHP: inc/product/key-facts.php. */
export function keyFactsTemplate(
  product: Pick<Product, 'costs' | 'processingTime' | 'objectionPeriod' | 'audience'>,
  context: PartContext,
): TemplateResult | typeof nothing {
  const { tell } = context;
  const time = inWords(product.processingTime, context);
  const objection = inWords(product.objectionPeriod, context);
  const fact = (name: string, value: unknown, lang: string | typeof nothing = nothing): TemplateResult => html`<div><dt>${name}</dt><dd lang=${lang}>${value}</dd></div>`;
  const facts = [
    product.costs.length ? fact(tell(nl.costs, en.costs), costs(product.costs, context)) : nothing,
    time ? fact(tell(nl.duration, en.duration), time) : nothing,
    objection ? fact(tell(nl.objectionPeriod, en.objectionPeriod), tell(nl.within, en.within)(objection)) : nothing,
    product.audience.length ? fact(tell(nl.audience, en.audience), product.audience.map(({ name }) => name).join(', '), context.foreign || nothing) : nothing,
  ].filter((one) => one !== nothing);
  return facts.length ? html`<owc-key-facts><dl>${facts}</dl></owc-key-facts>` : nothing;
}

/** From the lowest to the highest. A page may be kept past the day on which a price changes: then the table says it, which knows the day. */
function costs(all: readonly Cost[], { id, tell, words }: PartContext): string | TemplateResult {
  const prices = all.map(({ price: now }) => now).filter((now) => now !== null);
  if (prices.length < all.length || all.some(({ next }) => next)) return html`<a href="#${id}-costs">${tell(nl.seeCosts, en.seeCosts)}</a>`;
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  const money = (cents: number): string => (cents === 0 ? tell<string>(nl.free, en.free) : price(cents, words));
  return low === high ? money(low) : tell(nl.fromTo, en.fromTo)(money(low), money(high));
}

/** `P1Y6M` -> 1 jaar en 6 maanden. Empty for what is no duration. */
function inWords(duration: string, { tell }: PartContext): string {
  const units = tell<string>(nl.units, en.units).split(' ');
  const numbers = /^P(?=.)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=.)(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?$/.exec(duration)?.slice(1) ?? [];
  return numbers.flatMap((number, index) => (Number(number) ? `${Number(number)} ${units[index * 2 + (Number(number) === 1 ? 0 : 1)]}` : [])).join(` ${tell(nl.and, en.and)} `);
}
