import { define } from '@openwebconcept/core/define.js';
import { ProductPart } from '../product-part.js';
import { page } from './contact.styles.js';

/**
 * One place of the municipality: where it is, how to call and to write, and when it is open.
 *
 * ```html
 * <owc-contact>
 *   <h2>Gemeentehuis</h2>
 *   <address>Raadhuisplein 1<br>1234 AB Voorbeeldstad</address>
 *   <p><a href="https://www.openstreetmap.org/?mlat=52.1&mlon=5.3">Bekijk op de kaart</a></p>
 *   <dl>
 *     <div><dt>Telefoon</dt><dd><a href="tel:140123">14 0123</a></dd></div>
 *     <div><dt>E-mail</dt><dd><a href="mailto:info@voorbeeldgemeente.nl">info@voorbeeldgemeente.nl</a></dd></div>
 *   </dl>
 *   <owc-opening-hours>…</owc-opening-hours>
 * </owc-contact>
 * ```
 *
 * @element owc-contact
 * @slot - A heading, an `<address>`, a `<dl>` with a `<div>` around each way to get in touch, and an `owc-opening-hours`; all of it may stand in a `<section>`
 */
export class Contact extends ProductPart {
  static override look = page;
}

define('owc-contact', Contact);

declare global {
  interface HTMLElementTagNameMap {
    'owc-contact': Contact;
  }
}
