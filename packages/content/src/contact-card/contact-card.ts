import { define } from '@openwebconcept/core/define.js';
import { ContentPart } from '../content-part.js';
import { page } from './contact-card.styles.js';

/**
 * Where somebody can be found: address, telephone, e-mail, hours.
 *
 * ```html
 * <owc-contact-card class="h-card">
 *   <h2 class="p-name">Stadhuis</h2>
 *   <address>
 *     <p class="h-adr"><span class="p-street-address">Raadhuisplein 1</span><br>
 *       <span class="p-postal-code">1234 AB</span> <span class="p-locality">Voorbeeldstad</span></p>
 *     <dl>
 *       <div><dt>Telefoon</dt><dd><a class="p-tel" href="tel:140123">14 0123</a></dd></div>
 *       <div><dt>E-mail</dt><dd><a class="u-email" href="mailto:info@voorbeeldstad.nl">info@voorbeeldstad.nl</a></dd></div>
 *     </dl>
 *   </address>
 *   <p>Maandag tot en met vrijdag van 9.00 tot 17.00 uur.</p>
 * </owc-contact-card>
 * ```
 *
 * The classes are those of the h-card microformat, from which address books and search engines read. They may be left out.
 *
 * @element owc-contact-card
 * @slot - A heading, an `<address>` with a description list, and what else there is to say
 */
export class ContactCard extends ContentPart {
  static override look = page;
}

define('owc-contact-card', ContactCard);

declare global {
  interface HTMLElementTagNameMap {
    'owc-contact-card': ContactCard;
  }
}
