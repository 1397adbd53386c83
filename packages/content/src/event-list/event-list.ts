import { property } from '@lit/reactive-element/decorators/property.js';
import { define } from '@openwebconcept/core/define.js';
import { ListElement } from '../lists/list-element.js';

/**
 * Events of OpenAgenda, with search, filters and pages that stand in the address. A server prints the list whole; the element
 * then brings what is asked to the page that is there. Without a server it comes from the address in `src`.
 *
 * ```html
 * <owc-event-list src="/wp-json/owc/openagenda/v1/items" item-url="/agenda/{slug}/"></owc-event-list>
 * ```
 *
 * @element owc-event-list
 * @slot - The list as printed by a server. When it is there nothing is loaded
 * @fires {ContentLoadedEvent} owc-event-list-loaded - What was asked is on the page. `problems` has what the source says that could not be used.
 * @fires {Event} owc-event-list-failed - It could not be loaded.
 */
export class EventList extends ListElement {
  override readonly kind = 'event';

  /** Address of a place on a map of this site: `/kaart/?plek={id}`. */
  @property({ attribute: 'map-url' }) mapUrl = '';
  /** Address of a calendar file: `/agenda/{id}.ics`. */
  @property({ attribute: 'calendar-url' }) calendarUrl = '';
}

define('owc-event-list', EventList);

declare global {
  interface HTMLElementTagNameMap {
    'owc-event-list': EventList;
  }
}
