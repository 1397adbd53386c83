import { define } from '@openwebconcept/core/define.js';
import { ItemElement } from '../lists/item-element.js';

/**
 * One of the news of OpenPub, whole. A server prints it; without a server it comes from the address in `src`.
 *
 * ```html
 * <owc-news-item src="/wp-json/owc/openpub/v1/items/1" item-url="/nieuws/{slug}/"></owc-news-item>
 * ```
 *
 * @element owc-news-item
 * @slot - The item as printed by a server. When it is there nothing is loaded
 * @fires {ContentLoadedEvent} owc-news-item-loaded - It is on the page. `problems` has what the source says that could not be used.
 * @fires {Event} owc-news-item-failed - It could not be loaded.
 */
export class NewsItem extends ItemElement {
  override readonly kind = 'news';
}

define('owc-news-item', NewsItem);

declare global {
  interface HTMLElementTagNameMap {
    'owc-news-item': NewsItem;
  }
}
