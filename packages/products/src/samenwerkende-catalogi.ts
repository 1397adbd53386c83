/**
 * A product for the national catalogue of products (Samenwerkende Catalogi 4.0, on OWMS 4.0): its fields, and the XML that a collector
 * reads. The text itself stays on the page that `identifier` names: `body` is empty.
 */
import type { Product } from './model.js';

/** An organisation or area as OWMS names it, such as `Buren` with `http://standaarden.overheid.nl/owms/terms/Buren_(gemeente)`. */
export interface Term {
  label: string;
  resourceIdentifier: string;
  scheme: string;
}

export interface CatalogueFields {
  identifier: string;
  title: string;
  language: string;
  type: 'productbeschrijving';
  modified: string;
  spatial: Term;
  authority: Term;
  /** Never empty: who is not known is a resident. */
  audience: ('particulier' | 'ondernemer')[];
  abstract: string;
  productID: string;
  onlineAanvragen: 'ja' | 'nee' | 'digid';
  aanvraagURL: string;
  uniformeProductnaam: Term | null;
}

/** A field that has no value: without a required one the product is refused. */
export interface Missing {
  field: keyof CatalogueFields;
  required: boolean;
}

export interface CatalogueOptions {
  /** Who is responsible: the name and the address in OWMS. */
  authority: { label: string; uri: string };
  /** What kind of organisation that is: `Gemeente` (when not given), `Provincie`, `Waterschap`. */
  kind?: string;
  /** Where it holds, when that is another area than the organisation's. */
  spatial?: { label: string; uri: string };
  /** The whole address of the page, when the source does not know it. */
  url?: string;
}

const namespaces = {
  overheidproduct: 'http://standaarden.overheid.nl/product/terms/',
  overheid: 'http://standaarden.overheid.nl/owms/terms/',
  dcterms: 'http://purl.org/dc/terms/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
};

export function catalogueFields(product: Product, options: CatalogueOptions): { fields: CatalogueFields; missing: Missing[] } {
  const scheme = `overheid:${options.kind ?? 'Gemeente'}`;
  const term = ({ label, uri }: { label: string; uri: string }): Term => ({ label, resourceIdentifier: uri, scheme });
  const online = product.actions.filter(({ kind, url }) => !['appointment', 'phone', 'desk'].includes(kind) && !/^(mailto|tel):|\.(pdf|docx?|odt|rtf|xlsx?)(?=$|[?#])/i.test(url));
  const withDigid = online.filter(({ kind }) => kind === 'digid' || kind === 'digid-eherkenning');
  const title = product.title || product.alternativeTitle;
  const fields: CatalogueFields = {
    identifier: whole(product.url) || whole(options.url ?? ''),
    title,
    language: product.language || 'nl',
    type: 'productbeschrijving',
    modified: product.modified || product.published,
    spatial: term(options.spatial ?? options.authority),
    authority: term(options.authority),
    audience: audienceOf(product),
    abstract: shorten(product.intro || title),
    productID: product.id === 'x' ? '' : product.id,
    onlineAanvragen: withDigid.length ? 'digid' : online.length ? 'ja' : 'nee',
    aanvraagURL: [...withDigid, ...online].map(({ url }) => whole(url)).find(Boolean) ?? '',
    uniformeProductnaam: product.upn?.url ? { label: product.upn.label, resourceIdentifier: product.upn.url, scheme: 'overheid:UniformeProductnaam' } : null,
  };
  const has = (value: string | Term | null): boolean => (typeof value === 'string' ? !!value : !!value?.label && !!value.resourceIdentifier);
  const missing = ([
    ['identifier', true], ['title', true], ['modified', true], ['spatial', true], ['authority', true], ['abstract', true], ['productID', true], ['uniformeProductnaam', false],
  ] as const).filter(([field]) => !has(fields[field])).map(([field, required]): Missing => ({ field, required }));
  return { fields, missing };
}

/** The product as an element of the XML. */
export function catalogueXml(fields: CatalogueFields): string {
  const element = (name: string, value: string, attributes: Record<string, string> = {}): string =>
    `<${name}${Object.entries(attributes).map(([key, text]) => ` ${key}="${escape(text)}"`).join('')}>${escape(value)}</${name}>`;
  const term = (name: string, { label, resourceIdentifier, scheme }: Term): string => element(name, label, { scheme, resourceIdentifier });
  const group = (name: string, inside: string[]): string => `<overheidproduct:${name}>${inside.join('')}</overheidproduct:${name}>`;
  const meta = group('meta', [
    group('owmskern', [
      element('dcterms:identifier', fields.identifier),
      element('dcterms:title', fields.title),
      element('dcterms:language', fields.language),
      element('dcterms:type', fields.type, { scheme: 'overheid:Informatietype' }),
      element('dcterms:modified', fields.modified),
      term('dcterms:spatial', fields.spatial),
      term('overheid:authority', fields.authority),
    ]),
    group('owmsmantel', [
      ...fields.audience.map((name) => element('dcterms:audience', name, { scheme: 'overheid:Doelgroep' })),
      element('dcterms:abstract', fields.abstract),
    ]),
    group('scmeta', [
      element('overheidproduct:productID', fields.productID),
      element('overheidproduct:onlineAanvragen', fields.onlineAanvragen),
      ...(fields.aanvraagURL ? [element('overheidproduct:aanvraagURL', '', { resourceIdentifier: fields.aanvraagURL })] : []),
      ...(fields.uniformeProductnaam ? [term('overheidproduct:uniformeProductnaam', fields.uniformeProductnaam)] : []),
    ]),
  ]);
  return `<overheidproduct:scproduct owms-version="4.0">${meta}<overheidproduct:body/></overheidproduct:scproduct>`;
}

/** The whole feed. What misses a required field is left out of it and told. */
export function catalogueFeed(products: Product[], options: CatalogueOptions | ((product: Product) => CatalogueOptions)): { xml: string; refused: { product: Product; missing: Missing[] }[] } {
  const refused: { product: Product; missing: Missing[] }[] = [];
  const inside = products.flatMap((product) => {
    const { fields, missing } = catalogueFields(product, typeof options === 'function' ? options(product) : options);
    if (!missing.some(({ required }) => required)) return [catalogueXml(fields)];
    refused.push({ product, missing });
    return [];
  });
  const names = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
  const schema = `${namespaces.overheidproduct} http://standaarden.overheid.nl/sc/4.0/xsd/sc.xsd`;
  return { xml: `<?xml version="1.0" encoding="utf-8"?>\n<overheidproduct:scproducten${names} xsi:schemaLocation="${schema}">${inside.join('\n')}</overheidproduct:scproducten>\n`, refused };
}

function audienceOf({ audience }: Product): CatalogueFields['audience'] {
  const known = [...new Set(audience.map(({ kind }) => (kind === 'business' ? 'ondernemer' : 'particulier')))] as CatalogueFields['audience'];
  return known.length ? known : ['particulier'];
}

/** An address that others can use. */
function whole(url: string): string {
  return /^https?:\/\/[^\s/]/i.test(url) ? url : '';
}

/** Two or three sentences, cut between words. */
function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= 290 ? plain : `${plain.slice(0, 289).replace(/\s+\S*$/, '')}…`;
}

/** Text for XML 1.0, without the signs that it cannot hold. */
function escape(text: string): string {
  return text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/\p{Cs}/gu, '')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
