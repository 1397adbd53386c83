import { define } from '@openwebconcept/core/define.js';
import { ListElement } from '../lists/list-element.js';

/**
 * News of OpenPub, with search, filters and pages that stand in the address. A server prints the list whole; the element
 * then brings what is asked to the page that is there. Without a server it comes from the address in `src`.
 *
 * ```html
 * <owc-news-list src="/wp-json/owc/openpub/v1/items" item-url="/nieuws/{slug}/"></owc-news-list>
 * ```
 *
 * @element owc-news-list
 * @slot - The list as printed by a server. When it is there nothing is loaded
 * @fires {ContentLoadedEvent} owc-news-list-loaded - What was asked is on the page. `problems` has what the source says that could not be used.
 * @fires {Event} owc-news-list-failed - It could not be loaded.
 */
export class NewsList extends ListElement {
  override readonly kind = 'news';
}

define('owc-news-list', NewsList);

declare global {
  interface HTMLElementTagNameMap {
    'owc-news-list': NewsList;
  }
}
