import { define } from '@openwebconcept/core/define.js';
import { amsterdam, everyMinute } from '@openwebconcept/core/amsterdam.js';
import { ProductPart } from '../product-part.js';
import { page } from './costs.styles.js';

/**
 * What a product costs. Where a price changes on a day, the new one takes the place of the old on that day in the Netherlands: also in a
 * page from a cache, and while the page is open. Without a script both prices are there, with the day between them.
 *
 * ```html
 * <owc-costs>
 *   <table>
 *     <caption>Kosten</caption>
 *     <thead><tr><th scope="col">Wat</th><th scope="col">Prijs</th></tr></thead>
 *     <tbody>
 *       <tr>
 *         <th scope="row">Paspoort</th>
 *         <td><data value="83.87">€ 83,87</data><span> <span>Vanaf <time datetime="2027-01-01">1 januari 2027</time>: </span><data value="85.10">€ 85,10</data></span></td>
 *       </tr>
 *     </tbody>
 *   </table>
 * </owc-costs>
 * ```
 *
 * @element owc-costs
 * @slot - A table. In a cell with two prices the first element is the old price; the words around the `<time>` go when its day has come
 */
export class Costs extends ProductPart {
  static override look = page;

  #stop?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = everyMinute(() => this.#switch());
    this.#switch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  #switch(): void {
    const [today] = amsterdam();
    for (const time of this.querySelectorAll<HTMLTimeElement>('td > * + * > * > time')) {
      const changed = time.dateTime <= today;
      for (const gone of [time.closest('td')!.firstElementChild, time.parentElement]) if (gone!.hasAttribute('hidden') !== changed) gone!.toggleAttribute('hidden');
    }
  }
}

define('owc-costs', Costs);

declare global {
  interface HTMLElementTagNameMap {
    'owc-costs': Costs;
  }
}
