/**
 * A product for machines: schema.org in JSON-LD. The plugin makes the same (packages/wordpress/plugin/inc/product/json-ld.php); the
 * files in test/golden/json-ld hold the two together. Only words that schema.org has, in places where it has them.
 */
import { textOf } from '@openwebconcept/core/foreign.js';
import type { Action, Audience, Cost, Link, Location, Product, Slot, SpecialDay } from './model.js';

export type JsonLd = { '@type': string } & Record<string, unknown>;

export interface JsonLdOptions {
  /** Who offers it, when the source does not say. */
  organisation?: Link;
  /** The address of the page, when the source does not know it. Addresses without a host are completed with it. */
  url?: string;
  /** Where it is offered, such as the name of the municipality. */
  areaServed?: string;
}

/** The service that the page is about. */
export function productJsonLd(product: Product, options: JsonLdOptions = {}): JsonLd {
  const url = absolute(product.url || (options.url ?? ''), options.url ?? '');
  const at = (address: string): string => absolute(address, url);
  const organisation = product.organisation ?? options.organisation;
  const procedure = product.sections.find(({ kind, steps }) => kind === 'procedure' && steps.length);
  const { processingTime, language: availableLanguage } = product;
  const channel = (fields: Record<string, unknown>): JsonLd | null => node('ServiceChannel', { ...fields, processingTime, availableLanguage });
  const channels = [...product.actions.map((action) => channelOf(action, at)), ...product.locations.map((location) => ({ serviceLocation: officeOf(location, at) }))]
    .flatMap((fields) => (fields ? channel(fields) ?? [] : []));
  const service = node('GovernmentService', {
    '@id': url && `${url}#product`,
    'name': product.title || product.alternativeTitle,
    'alternateName': [...new Set([product.title && product.alternativeTitle, ...product.synonyms])].filter(Boolean),
    'description': product.intro,
    url,
    'identifier': [product.id === 'x' ? '' : product.id, product.upn && node('PropertyValue', { propertyID: 'UPL', value: product.upn.label, url: at(product.upn.url) })].filter(Boolean),
    'additionalType': product.upn ? at(product.upn.url) : '',
    'image': product.image && node('ImageObject', { url: at(product.image.url), description: product.image.alt, caption: product.image.caption }),
    'category': product.themes.map(({ title }) => title),
    'audience': product.audience.map(({ name, kind }) => node(audienceTypes[kind], { audienceType: name })),
    'serviceOperator': organisation && node('GovernmentOrganization', { name: organisation.title, url: at(organisation.url) }),
    'areaServed': options.areaServed ? node('AdministrativeArea', { name: options.areaServed }) : null,
    'termsOfService': textOf(product.sections.filter(({ kind }) => kind === 'conditions').map(({ html }) => html).join(' ')),
    'availableChannel': channels.length ? channels : processingTime ? [channel({})] : [],
    'potentialAction': product.actions.flatMap((action) => (action.kind === 'appointment'
      ? node('ReserveAction', { name: action.label, target: node('EntryPoint', { urlTemplate: at(action.url) }) }) ?? [] : [])),
    'offers': product.costs.flatMap((cost) => offerOf(cost) ?? []),
    'isRelatedTo': product.related.flatMap(({ title, url }) => node('GovernmentService', { name: title, url: at(url) }) ?? []),
    'subjectOf': [
      procedure && node('HowTo', {
        name: product.title,
        step: procedure.steps.flatMap(({ title, html }) => node('HowToStep', { name: title, text: textOf(html) }) ?? []),
      }),
      ...product.downloads.map(({ title, url, language }) => node('DigitalDocument', { name: title, url: at(url), inLanguage: language })),
    ].filter(Boolean),
    'mainEntityOfPage': node('WebPage', {
      url,
      inLanguage: product.language,
      datePublished: product.published,
      dateModified: product.modified,
      relatedLink: product.links.map((link) => at(link.url)).filter((address) => !/^(mailto|tel):/i.test(address)),
    }),
  });
  return { '@context': 'https://schema.org', ...(service ?? { '@type': 'GovernmentService' }) };
}

/** The questions, for machines that want those apart. Null when there are none. */
export function faqJsonLd(product: Product, options: JsonLdOptions = {}): JsonLd | null {
  const page = node('FAQPage', {
    mainEntity: product.faq.flatMap(({ question, answer }) => {
      const acceptedAnswer = node('Answer', { text: textOf(answer) });
      return acceptedAnswer ? node('Question', { name: question, acceptedAnswer }) ?? [] : [];
    }),
  });
  if (!page) return null;
  const url = absolute(product.url || (options.url ?? ''), options.url ?? '');
  return { '@context': 'https://schema.org', ...page, ...(url && { url }), ...(product.language && { inLanguage: product.language }) };
}

/** As the text of a `<script type="application/ld+json">`: nothing in it can end the element. */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const audienceTypes: Record<Audience['kind'], string> = { resident: 'PeopleAudience', business: 'BusinessAudience', other: 'Audience' };
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function channelOf({ kind, label, url }: Action, at: (url: string) => string): Record<string, unknown> | null {
  if (kind === 'appointment') return null;
  const telephone = /^tel:/i.test(url) ? url.slice(4) : '';
  return telephone ? { name: label, servicePhone: node('ContactPoint', { telephone }) } : { name: label, serviceUrl: at(url) };
}

function offerOf({ name, price, next }: Cost): JsonLd | null {
  const specification = (cents: number, fields: Record<string, unknown>): JsonLd | null =>
    node('PriceSpecification', { price: (cents / 100).toFixed(2), priceCurrency: 'EUR', ...fields });
  if (price === null && !next) return null;
  const prices = [
    price === null ? null : specification(price, { validThrough: next && dayBefore(next.date) }),
    next && specification(next.price, { validFrom: next.date }),
  ].filter(Boolean);
  return node('Offer', { name, priceSpecification: prices });
}

function officeOf(location: Location, at: (url: string) => string): JsonLd | null {
  const { hours } = location;
  const slots = (day: Slot[], fields: Record<string, unknown>): (JsonLd | null)[] => day.map(({ open, close }) =>
    node('OpeningHoursSpecification', { ...fields, opens: open, closes: close === '24:00' ? '23:59' : close }));
  const special = ({ date, slots: day }: SpecialDay): (JsonLd | null)[] =>
    // From midnight to midnight is how a closed day is said.
    slots(day.length ? day : [{ open: '00:00', close: '00:00', note: '' }], { validFrom: date, validThrough: date });
  return node('GovernmentOffice', {
    name: location.name,
    description: textOf(location.description),
    address: node('PostalAddress', { streetAddress: location.street, postalCode: location.postalCode, addressLocality: location.city }),
    hasMap: at(location.map),
    image: location.image && at(location.image.url),
    telephone: location.phone,
    email: location.email,
    openingHoursSpecification: (hours.week ?? []).flatMap((day, index) => slots(day, { dayOfWeek: `https://schema.org/${weekdays[index]}` })),
    specialOpeningHoursSpecification: hours.special.flatMap(special),
  });
}

/** A thing with what is known of it; nothing when nothing is. */
function node(type: string, fields: Record<string, unknown>): JsonLd | null {
  const known = Object.entries(fields).filter(([, value]) => !!value && !(Array.isArray(value) && !value.length));
  return known.length ? { '@type': type, ...Object.fromEntries(known) } : null;
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 864e5).toISOString().slice(0, 10);
}

/** With the host of the page, when the address has none and begins at the root. */
function absolute(url: string, base: string): string {
  const [origin, scheme] = /^(https?:)\/\/[^/?#]+/i.exec(base) ?? [];
  if (!origin || !url.startsWith('/')) return url;
  return url.startsWith('//') ? scheme + url : origin + url;
}
