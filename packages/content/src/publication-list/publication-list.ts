import { define } from '@openwebconcept/core/define.js';
import { ListElement } from '../lists/list-element.js';

/**
 * Publications of OpenWoo, OpenConvenanten, the Woo portal, B&W-besluiten and bekendmakingen, with search, filters and pages that stand in the address. A server prints the list whole; the element
 * then brings what is asked to the page that is there. Without a server it comes from the address in `src`.
 *
 * ```html
 * <owc-publication-list src="/wp-json/owc/openwoo/v1/items" item-url="/publicaties/{slug}/"></owc-publication-list>
 * ```
 *
 * @element owc-publication-list
 * @slot - The list as printed by a server. When it is there nothing is loaded
 * @fires {ContentLoadedEvent} owc-publication-list-loaded - What was asked is on the page. `problems` has what the source says that could not be used.
 * @fires {Event} owc-publication-list-failed - It could not be loaded.
 */
export class PublicationList extends ListElement {
  override readonly kind = 'publication';
}

define('owc-publication-list', PublicationList);

declare global {
  interface HTMLElementTagNameMap {
    'owc-publication-list': PublicationList;
  }
}
