import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Location } from '../model.js';
import { openingHoursTemplate } from '../opening-hours/opening-hours.template.js';
import { heading } from '../parts/part.js';
import type { PartContext } from '../parts/part.js';
import * as en from '../parts/en.js';
import * as nl from '../parts/nl.js';

/**
 * Where people go, call and write, and when. Nothing when the source has no locations. `descriptions` are those of the locations, sanitised, in
 * their order: headings in them begin two levels below those of parts when there are several locations, otherwise one. In PHP: inc/product/contact.php.
 */
export function contactTemplate(
  { locations }: { locations: readonly Location[] },
  context: PartContext,
  descriptions: readonly (DocumentFragment | null)[] = [],
): TemplateResult | typeof nothing {
  const { tell, under } = context;
  const id = `${context.id}-contact`;
  if (!locations.length) return nothing;
  if (locations.length === 1) return place(locations[0]!, context, id, descriptions[0]);
  const title = heading(context, id, tell(nl.contactPlaces, en.contactPlaces));
  const below = { ...context, under: Math.min(under + 1, 6) };
  return html`<section class="owc-product-section" aria-labelledby=${id}>${title}${locations.map((one, index) => place(one, below, `${id}-${index + 1}`, descriptions[index]))}</section>`;
}

/** The words of the heading of it all, for a table of contents. */
export function contactTitle({ locations }: { locations: readonly Location[] }, { tell }: PartContext): string {
  return locations.length > 1 ? tell(nl.contactPlaces, en.contactPlaces) : locations[0]?.name || tell(nl.contact, en.contact);
}

function place(location: Location, context: PartContext, id: string, description?: DocumentFragment | null): TemplateResult {
  const { tell } = context;
  const lang = context.foreign || nothing;
  const { name, image, street, map, phone, phoneText, whatsapp, email, postalAddress, hours } = location;
  const town = [location.postalCode, location.city].filter(Boolean).join(' ');
  const tel = dial(phone);
  const chat = international(whatsapp);
  const row = (term: string, value: unknown): TemplateResult => html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
  const link = (text: string, url: string): TemplateResult | string => (url ? html`<a href=${url}>${text}</a>` : text);
  const rows = [
    phone ? row(tell(nl.contactPhone, en.contactPhone), html`${link(phone, tel && `tel:${tel}`)}${phoneText ? html` <span lang=${lang}>${phoneText}</span>` : nothing}`) : nothing,
    whatsapp ? row(tell(nl.contactWhatsapp, en.contactWhatsapp), link(whatsapp, chat && `https://wa.me/${chat}`)) : nothing,
    email ? row(tell(nl.contactEmail, en.contactEmail), link(email, isEmail(email) ? `mailto:${email}` : '')) : nothing,
    postalAddress ? row(tell(nl.contactPost, en.contactPost), postalAddress) : nothing,
  ].filter((one) => one !== nothing);
  return html`<owc-contact><section aria-labelledby=${id}>${heading(context, id, name || tell(nl.contact, en.contact), name ? context.foreign : '')}${image
    ? html`<img src=${image.url} alt=${image.alt} srcset=${image.srcset || nothing} sizes=${image.srcset ? '(min-width: 40rem) 40rem, 100vw' : nothing} width=${image.width ?? nothing} height=${image.height ?? nothing} loading="lazy">`
    : nothing}${description?.hasChildNodes() ? html`<div lang=${lang}>${description}</div>` : nothing}${street || town
    ? html`<address>${street}${street && town ? html`<br>` : nothing}${town}</address>` : nothing}${map
    ? html`<p><a href=${map}>${tell(nl.contactMap, en.contactMap)}${name ? html`<span>: ${name}</span>` : nothing}</a></p>` : nothing}${rows.length
    ? html`<dl>${rows}</dl>` : nothing}${openingHoursTemplate(hours, context)}</section></owc-contact>`;
}

/** A number as it is dialled, or empty when it is none: `14 0123`, `(030) 286 00 00`, `+31 (0)30 286 00 00`. */
function dial(phone: string): string {
  const number = phone.replace(/^\s*(\+|00)(.*?)\(0\)/, '$1$2').replace(/[\s().–-]+/g, '');
  return /^\+?\d{3,15}$/.test(number) ? number : '';
}

/** As WhatsApp wants it: with the country, without marks. */
function international(phone: string): string {
  const number = dial(phone).replace(/^(\+|00)/, '+').replace(/^0/, '+31');
  return number.startsWith('+') ? number.slice(1) : '';
}

const isEmail = (text: string): boolean => /^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(text);
