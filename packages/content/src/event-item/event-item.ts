import { property } from '@lit/reactive-element/decorators/property.js';
import { define } from '@openwebconcept/core/define.js';
import { ItemElement } from '../lists/item-element.js';

/**
 * One of the events of OpenAgenda, whole. A server prints it; without a server it comes from the address in `src`.
 *
 * ```html
 * <owc-event-item src="/wp-json/owc/openagenda/v1/items/1" item-url="/agenda/{slug}/"></owc-event-item>
 * ```
 *
 * @element owc-event-item
 * @slot - The item as printed by a server. When it is there nothing is loaded
 * @fires {ContentLoadedEvent} owc-event-item-loaded - It is on the page. `problems` has what the source says that could not be used.
 * @fires {Event} owc-event-item-failed - It could not be loaded.
 */
export class EventItem extends ItemElement {
  override readonly kind = 'event';

  /** Address of a place on a map of this site: `/kaart/?plek={id}`. */
  @property({ attribute: 'map-url' }) mapUrl = '';
  /** Address of a calendar file: `/agenda/{id}.ics`. */
  @property({ attribute: 'calendar-url' }) calendarUrl = '';
}

define('owc-event-item', EventItem);

declare global {
  interface HTMLElementTagNameMap {
    'owc-event-item': EventItem;
  }
}
