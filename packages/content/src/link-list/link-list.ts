import { define } from '@openwebconcept/core/define.js';
import { ContentPart } from '../content-part.js';
import { page } from './link-list.styles.js';

/**
 * Links below each other, each with room to press, in columns where there is room.
 *
 * ```html
 * <owc-link-list>
 *   <h2>Veel gezocht</h2>
 *   <ul>
 *     <li><a href="/paspoort">Paspoort aanvragen</a></li>
 *     <li><a href="/folder.pdf">Afvalkalender</a> <span class="owc-meta">pdf, 120 kB</span></li>
 *   </ul>
 * </owc-link-list>
 * ```
 *
 * @element owc-link-list
 * @slot - Perhaps a heading, and a list with a link in each item; `class="owc-meta"` on what is said about it
 */
export class LinkList extends ContentPart {
  static override look = page;
}

define('owc-link-list', LinkList);

declare global {
  interface HTMLElementTagNameMap {
    'owc-link-list': LinkList;
  }
}
