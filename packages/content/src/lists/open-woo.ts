/** Publications: OpenWoo, OpenConvenanten, the Woo portal, B&W-besluiten and bekendmakingen. */
import { imageOf, languageOf } from '@openwebconcept/core/foreign.js';
import type { Report, Row } from '@openwebconcept/core/foreign.js';
import type { Attachment, Publication } from './model.js';
import { attachment, attachments, dateOf, filled, idOf, isRow, links, momentOf, pageUrlOf, pagesOf, plain, readOne, readRows, refusal, rows, slugOf, string, term, termsOf, textOf, titleOf } from './read.js';
import type { ItemRead, ListRead } from './read.js';

const lists = ['WOOverzoeken', 'Convenantenverzoeken', 'Results', 'results', 'items', 'data'];

export function readPublications(json: unknown): ListRead<Publication> {
  const said: ListRead<Publication> = { items: [], pages: 1, problems: [] };
  if (refusal(json, (part, message) => said.problems.push({ part, message }))) return said;
  const name = isRow(json) ? lists.find((key) => Object.hasOwn(json, key)) : undefined;
  const list = isRow(json) && name ? json[name] : json;
  return {
    ...readRows(list, ['Titel', 'Onderwerp', 'title', 'ID', 'slug'], (row, report) => publicationOf(row, report, name)),
    pages: pagesOf(isRow(json) ? (json.pagination ?? json.Pagination) : null),
  };
}

export function readPublication(json: unknown): ItemRead<Publication> {
  return readOne(json, (row, report) => publicationOf(row, report));
}

export function publicationOf(row: Row, report: Report, list = ''): Publication {
  const has = (...keys: string[]): boolean => keys.some((key) => Object.hasOwn(row, key));
  if (has('Type') && has('Datum', '_links')) return portal(row, report);
  if (list === 'Convenantenverzoeken' || has('Onderwerp', 'Partijen', 'Datum_ondertekening')) return covenant(row, report);
  if (list === 'WOOverzoeken' || has('Titel', 'Verzoeker', 'Besluitdatum', 'UUID')) return request(row, report);
  return post(row, report);
}

/** All that a publication has, with nothing in it. */
function blank(more: Partial<Publication> & Pick<Publication, 'type' | 'id' | 'title'>): Publication {
  const date = more.date ?? '';
  return {
    kind: 'publication', slug: '', url: '', intro: '', language: '', date, modified: '', image: null, content: '', documents: [], links: [], reference: '', decision: '', status: '',
    dates: {}, parties: [], facts: [], ...more, terms: filled({ ...more.terms, year: date ? [term(date.slice(0, 4))] : [] }),
  };
}

const types = { 'woo-request': 'Woo-verzoek', 'covenant': 'Convenant', 'decision-list': 'Besluitenlijst', 'announcement': 'Bekendmaking', 'other': 'Publicatie' } as const;

/** Only the days that there are. */
function days(of: Publication['dates']): Publication['dates'] {
  return Object.fromEntries(Object.entries(of).filter(([, day]) => day));
}

function factsOf(row: Row, labels: Record<string, string>, report: Report): Publication['facts'] {
  return Object.entries(labels).flatMap(([key, label]) => {
    const text = textOf(string(row[key], key, report));
    return text ? [{ label, text }] : [];
  });
}

function request(row: Row, report: Report): Publication {
  const text = (key: string): string => textOf(string(row[key], key, report));
  const address = isRow(row.Adres) ? ['Adres', 'Postcode', 'Stad'].map((key) => plain((row.Adres as Row)[key])).filter(Boolean).join(', ') : plain(row.Adres);
  const decided = dateOf(row.Besluitdatum);
  const published = dateOf(row.Publicatie_datum);
  const where = textOf(address);
  return blank({
    type: 'woo-request',
    id: idOf(row.UUID, row.ID, row.Object_ID),
    slug: slugOf(row.UUID) || slugOf(row.ID),
    url: pageUrlOf(row.Portal_url, 'url', report),
    title: titleOf(row.Titel, report),
    intro: text('Samenvatting'),
    date: published || decided || dateOf(row.Ontvangstdatum),
    modified: momentOf(row.Publicatie_datum),
    content: string(row.Beschrijving, 'content', report),
    terms: { type: [term(types['woo-request'])], theme: texts(row.Thema ?? row.Themas, report) },
    documents: [
      ...attachment('Besluit', row.URL_besluit, report),
      ...attachment('Verzoek om informatie', row.URL_informatieverzoek, report),
      ...attachment('Inventarisatielijst', row.URL_inventarisatielijst, report),
      ...annexes(row.Bijlagen, report),
    ],
    reference: text('ID'),
    decision: text('Besluit'),
    status: text('Behandelstatus'),
    dates: days({ received: dateOf(row.Ontvangstdatum), decided, published }),
    facts: [
      ...factsOf(row, { Verzoeker: 'Verzoeker', Behandelend_bestuursorgaan: 'Bestuursorgaan', Ontvanger_informatieverzoek: 'Ontvanger', Postcodegebied: 'Postcodegebied' }, report),
      ...(where ? [{ label: 'Adres', text: where }] : []),
    ],
  });
}

function covenant(row: Row, report: Report): Publication {
  const signed = dateOf(row.Datum_ondertekening);
  return blank({
    type: 'covenant',
    id: idOf(row.identifier, row.ID, row.slug),
    slug: slugOf(row.slug),
    url: pageUrlOf(row.Portal_url, 'url', report),
    title: titleOf(row.Onderwerp ?? row.Titel, report),
    intro: textOf(string(row.Samenvatting, 'intro', report)),
    date: signed || dateOf(row.Publicatie_datum),
    modified: momentOf(row.Publicatie_datum),
    content: string(row.Beschrijving, 'content', report),
    terms: { type: [term(types.covenant)], theme: texts(row.Beleidsterrein, report) },
    documents: annexes(row.Bijlagen, report),
    reference: textOf(string(row.ID, 'reference', report)),
    dates: days({ signed, published: dateOf(row.Publicatie_datum) }),
    parties: rows(row.Partijen, 'parties', report, ['Naam']).flatMap((party) => titleOf(party.Naam, report) || []),
    facts: factsOf(row, { Duur: 'Duur', Beleidsterrein: 'Beleidsterrein' }, report),
  });
}

/** The portal gives requests and covenants in one short form. */
function portal(row: Row, report: Report): Publication {
  const type = plain(row.Type) === 'openwoo-item' ? 'woo-request' : plain(row.Type) === 'openconvenant-item' ? 'covenant' : 'other';
  const own = isRow(row._links) ? /[?&]owc_item=([\w-]+)/.exec(plain(row._links.self))?.[1] ?? '' : '';
  return blank({
    type,
    id: idOf(own, row.ID),
    slug: own || slugOf(row.ID),
    url: pageUrlOf(row.Portal_url, 'url', report),
    title: titleOf(row.Titel ?? row.Onderwerp, report),
    intro: textOf(string(row.Samenvatting, 'intro', report)),
    date: dateOf(row.Datum),
    terms: { type: [term(types[type])] },
    documents: [...attachment('Besluit', row.Bijlage_besluit, report), ...annexes(row.Bijlagen, report)],
    reference: textOf(string(row.ID, 'reference', report)),
  });
}

/** A post of WordPress: decisions of mayor and aldermen, announcements. */
function post(row: Row, report: Report): Publication {
  const said = plain(row.type);
  const announced = Object.hasOwn(row, 'open_govpub_type') || said === 'open_govpub' || Object.hasOwn(row, 'open-govpub-type');
  const type = said === 'public-decision' ? 'decision-list' : announced ? 'announcement' : 'other';
  const kinds = termsOf(row.open_govpub_type ?? row['open-govpub-type'], 'terms', report);
  return blank({
    type,
    id: idOf(row.id, row.identifier, row.slug),
    slug: slugOf(row.slug),
    url: pageUrlOf(row.portal_url ?? row.permalink ?? row.url ?? row.link, 'url', report),
    title: titleOf(row.title, report),
    intro: textOf(string(row.excerpt, 'intro', report)),
    language: languageOf(row.language),
    date: dateOf(row.date),
    modified: momentOf(row.date_modified ?? row.modified),
    image: imageOf(row.image, 'image', report),
    content: string(row.content, 'content', report),
    terms: { type: kinds.length ? kinds : [term(types[type])] },
    documents: attachments(row.downloads, report),
    links: links(row.links, report),
    dates: days({ published: dateOf(row.date) }),
  });
}

function texts(value: unknown, report: Report): { slug: string; name: string }[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one: unknown) => {
    const name = titleOf(isRow(one) ? (one.name ?? one.Naam) : one, report);
    return name ? [term(name)] : [];
  });
}

function annexes(value: unknown, report: Report): Attachment[] {
  return rows(value, 'documents', report, ['URL_Bijlage', 'Titel_Bijlage', 'Naam_Bijlage']).flatMap((row) =>
    attachment(titleOf(row.Titel_Bijlage ?? row.Naam_Bijlage ?? row.Type_Bijlage, report), row.URL_Bijlage, report, { size: row.Grootte_Bijlage, date: row.Tijdstip_laatste_wijziging_bijlage }));
}
