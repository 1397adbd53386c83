import { define } from '@openwebconcept/core/define.js';
import { ItemElement } from '../lists/item-element.js';

/**
 * One of the publications of OpenWoo, OpenConvenanten, the Woo portal, B&W-besluiten and bekendmakingen, whole. A server prints it; without a server it comes from the address in `src`.
 *
 * ```html
 * <owc-publication-item src="/wp-json/owc/openwoo/v1/items/1" item-url="/publicaties/{slug}/"></owc-publication-item>
 * ```
 *
 * @element owc-publication-item
 * @slot - The item as printed by a server. When it is there nothing is loaded
 * @fires {ContentLoadedEvent} owc-publication-item-loaded - It is on the page. `problems` has what the source says that could not be used.
 * @fires {Event} owc-publication-item-failed - It could not be loaded.
 */
export class PublicationItem extends ItemElement {
  override readonly kind = 'publication';
}

define('owc-publication-item', PublicationItem);

declare global {
  interface HTMLElementTagNameMap {
    'owc-publication-item': PublicationItem;
  }
}
