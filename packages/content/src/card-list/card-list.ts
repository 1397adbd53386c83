import { define } from '@openwebconcept/core/define.js';
import { property } from '@lit/reactive-element/decorators/property.js';
import '../card/card.js';
import { ContentPart } from '../content-part.js';
import { page } from './card-list.styles.js';

/**
 * Cards beside each other, as many as there is room for, in a list: who does not see them hears how many there are.
 *
 * ```html
 * <owc-card-list>
 *   <h2>Nieuws</h2>
 *   <ul>
 *     <li><owc-card><h3><a href="/nieuws/zwembad">Het zwembad gaat weer open</a></h3></owc-card></li>
 *     <li><owc-card>…</owc-card></li>
 *   </ul>
 * </owc-card-list>
 * ```
 *
 * @element owc-card-list
 * @slot - Perhaps a heading, and a list with an `<owc-card>` in each item
 */
export class CardList extends ContentPart {
  static override look = page;

  /** How many cards are beside each other at most: 2, 3 or 4. As many as there is room for when it is not said. */
  @property({ type: Number, reflect: true }) columns?: number;
}

define('owc-card-list', CardList);

declare global {
  interface HTMLElementTagNameMap {
    'owc-card-list': CardList;
  }
}
