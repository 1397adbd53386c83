/**
 * Where products of two other sources enter: the SDG invoervoorziening (`/api/v1/producten/…`) and Open Product
 * (`/producttypen/api/v…/producttypen/…`). Their texts are Markdown; the reader of that is loaded when a text needs it, and what it makes
 * is foreign HTML as any other.
 */
import { centsOf, dateOf, idOf, isEmpty, isRow, kindOf, languageOf, linkOf, pageUrlOf, plain, rowOf, rows, string, textOf, texts } from '@openwebconcept/core/foreign.js';
import type { Report, Row } from '@openwebconcept/core/foreign.js';
import type { Audience, Cost, Download, Link, Location, Problem, Product, Section, SectionKind, Slot } from './model.js';
import { areHours, timeOf } from './pdc.js';

export interface OpenOptions {
  /** Which translation, when there are more. */
  language?: string;
  /** The general text of the national government for it (SDG: `generieke-productteksten`). */
  national?: unknown;
  /** The texts of an Open Product type, which has them at an address of their own (`…/content`). */
  contents?: unknown;
  /** The day that prices are asked for; today in the Netherlands when it is not given. */
  today?: string;
}

type Result = { product: Product; problems: Problem[] };
type Markdown = (text: string) => string;
interface Reader {
  html: Markdown;
  section(kind: SectionKind, text: string): Section[];
}

/** Reads a product of the SDG invoervoorziening. Never throws: what does not fit is left out and reported. */
export async function parseSdg(json: unknown, options: OpenOptions = {}): Promise<Result> {
  const { item, problems, report, reader } = await begin(json);
  const wanted = languageOf(options.language) || 'nl';
  const translations = rows(item.vertalingen, 'content', report, ['taal', 'titel', 'tekst']);
  const local = translations.find(({ taal }) => languageOf(taal) === wanted) ?? translations[0] ?? {};
  const national = rowOf(options.national, 'sections', report);
  const language = languageOf(local.taal) || wanted;
  const text = (value: unknown, part: keyof Product): string => string(value, part, report);

  const product = empty(idOf(item.uuid));
  const label = text(item.upnLabel, 'upn');
  product.title = text(local.titel, 'title') || text(national.titel, 'title') || capital(label);
  product.language = language;
  product.upn = label ? { label, url: pageUrlOf(item.upnUri, 'upn', report) } : null;
  product.content = reader.html(text(local.tekst, 'content'));
  const kinds = [
    ['conditions', 'vereisten'], ['bring', 'bewijs'], ['procedure', 'procedureBeschrijving'], ['costs', 'kostenEnBetaalmethoden'],
    ['term', 'uitersteTermijn'], ['noReply', 'wtdBijGeenReactie'], ['objection', 'bezwaarEnBeroep'],
  ] as const;
  product.sections = [...kinds.flatMap(([kind, key]) => reader.section(kind, text(local[key], 'sections'))), ...reader.section('national', text(national.tekst, 'sections'))];
  product.contents = product.sections.length > 2;
  product.processingTime = durationOf(plain(local.uitersteTermijn));
  product.objectionPeriod = durationOf(plain(local.bezwaarEnBeroep));

  const authority = rowOf(item.bevoegdeOrganisatie, 'organisation', report);
  const responsible = rowOf(item.verantwoordelijkeOrganisatie, 'organisation', report);
  const [owner = {}] = [authority, responsible].filter((one) => plain(one.naam) || plain(one.owmsPrefLabel));
  const ownerName = plain(owner.naam) || plain(owner.owmsPrefLabel);
  product.organisation = ownerName ? { title: ownerName, url: pageUrlOf(owner.owmsIdentifier, 'organisation', report) } : null;
  product.audience = audienceOf(item.doelgroep, language, report);

  if (item.productAanwezig === false) {
    product.unavailable = textOf(reader.html(text(local.productAanwezigToelichting, 'unavailable')))
      || (language === 'nl' ? 'Deze organisatie biedt dit product niet aan.' : 'This organisation does not offer this product.');
  }
  const parent = rowOf(item.productValtOnder, 'related', report);
  if (plain(parent.upnLabel)) product.related = [{ title: capital(plain(parent.upnLabel)), url: '', slug: '' }];
  product.content += reader.html(text(local.productValtOnderToelichting, 'content'));

  const labelled = (value: unknown, part: keyof Product): Link[] => rows(value, part, report, ['label', 'url'])
    .flatMap((row) => (isEmpty(row.url) ? [] : linkOf({ title: row.label, url: row.url }, part, report) ?? []));
  product.actions = labelled(local.procedureLink, 'actions').map(({ title, url }) => ({ kind: 'form', label: title, url, description: '', size: '' }));
  product.links = [...labelled(local.links, 'links'), ...labelled(national.links, 'links')];
  product.locations = rows(item.locaties, 'locations', report, ['naam', 'straat', 'uuid']).flatMap((row) => placeOf(row, row.nummer, row.plaats, report));
  product.published = dateOf(item.publicatieDatum);
  product.modified = dateOf(local.datumWijziging);
  return { product, problems };
}

/** Reads a product type of Open Product. Never throws: what does not fit is left out and reported. */
export async function parseOpenProduct(json: unknown, options: OpenOptions = {}): Promise<Result> {
  const { item, problems, report, reader } = await begin(json);
  const text = (value: unknown, part: keyof Product): string => string(value, part, report);
  const list = (key: string, part: keyof Product): Row[] => rows(item[key], part, report, ['uuid', 'naam', 'url']);

  const product = empty(idOf(item.uuid, item.code));
  product.title = text(item.naam, 'title');
  product.synonyms = texts(item.keywords, 'synonyms', report);
  product.language = languageOf(item.taal);
  product.intro = textOf(reader.html(text(item.samenvatting, 'intro')));
  const upn = rowOf(isRow(item.uniforme_product_naam) ? item.uniforme_product_naam : { naam: item.uniforme_product_naam }, 'upn', report);
  const label = text(upn.naam, 'upn');
  product.upn = label ? { label, url: pageUrlOf(upn.uri ?? item.upl_uri, 'upn', report) } : null;
  product.audience = audienceOf(item.doelgroep, product.language || 'nl', report);
  const [owner = {}] = list('organisaties', 'organisation');
  product.organisation = plain(owner.naam) ? { title: plain(owner.naam), url: '' } : null;
  product.themes = list('themas', 'themes').flatMap(({ naam }) => (plain(naam) ? [{ title: plain(naam), url: '', slug: '' }] : []));

  const contents = options.contents ?? item.content_elementen ?? item.content;
  for (const row of rows(isRow(contents) && 'results' in contents ? contents.results : contents, 'content', report, ['uuid', 'content'])) {
    const said = [row.content, row.aanvullende_informatie].map((one) => text(one, 'content')).filter(Boolean).join('\n\n');
    const kind = kindOfSection((Array.isArray(row.labels) ? row.labels.map(plain) : [plain(row.labels)]).join(' '));
    if (!kind) product.content += reader.html(said);
    else product.sections.push(...reader.section(kind, said));
    if (kind === 'term') product.processingTime ||= durationOf(said);
    if (kind === 'objection') product.objectionPeriod ||= durationOf(said);
  }
  const order: SectionKind[] = ['conditions', 'bring', 'procedure', 'costs', 'term', 'noReply', 'objection', 'law', 'national'];
  product.sections.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  product.contents = product.sections.length > 2;

  product.costs = costsOf(list('prijzen', 'costs'), options.today || today(), report);
  // `acties` are addresses of decision tables: nothing that a person opens.
  product.links = list('links', 'links').flatMap((row) => linkOf({ title: row.naam, url: row.url }, 'links', report) ?? []);
  product.downloads = rows(item.bestanden, 'downloads', report, ['uuid', 'bestand']).flatMap((row): Download[] => {
    const url = pageUrlOf(row.bestand, 'downloads', report);
    return url ? [{ title: fileName(url), url, size: '', language: '' }] : [];
  });
  product.locations = [...list('locaties', 'locations'), ...list('contacten', 'locations')].flatMap((row) => placeOf(row, row.huisnummer, row.stad, report));
  product.published = dateOf(item.publicatie_start_datum) || dateOf(item.aanmaak_datum);
  product.modified = dateOf(item.update_datum);
  return { product, problems };
}

async function begin(json: unknown): Promise<{ item: Row; problems: Problem[]; report: Report; reader: Reader }> {
  const problems: Problem[] = [];
  const report: Report = (part, message) => void problems.push({ part, message });
  if (!isRow(json)) report('title', `an object was expected, not ${kindOf(json)}`);
  const { marked } = await import('marked');
  const guarded = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      report('content', `Markdown that cannot be read: ${String(error)}`);
      return otherwise;
    }
  };
  const html: Markdown = (text) => (text ? guarded(() => marked.parse(text, { async: false }).trim(), `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`) : '');
  const section = (kind: SectionKind, text: string): Section[] => {
    if (!text) return [];
    // A numbered list at the end of a procedure is its steps.
    const tokens = kind === 'procedure' ? guarded(() => marked.lexer(text).filter(({ type }) => type !== 'space'), []) : [];
    const last = tokens.at(-1);
    if (last?.type !== 'list' || !last.ordered || last.items.length < 2) return [{ kind, html: html(text), steps: [] }];
    const steps = (last.items as { text: string }[]).map(({ text: item }) => {
      const [bold, title = ''] = /^\*\*([^*\n]+)\*\*[ \t]*(?:\n|$)/.exec(item) ?? [''];
      return { title: title.trim(), html: html(item.slice(bold.length).trim()) };
    });
    return [{ kind, html: html(tokens.slice(0, -1).map(({ raw }) => raw).join('\n\n')), steps }];
  };
  return { item: isRow(json) ? json : {}, problems, report, reader: { html, section } };
}

function empty(id: string): Product {
  return {
    id, url: '', title: '', alternativeTitle: '', synonyms: [], language: '', intro: '', image: null, content: '', sections: [], locked: false, contents: false,
    quickExit: false, feedback: false, audience: [], themes: [], upn: null, organisation: null, unavailable: '', actions: [], costs: [], processingTime: '',
    objectionPeriod: '', faq: [], downloads: [], links: [], related: [], locations: [], published: '', modified: '',
  };
}

/** The codes of these sources are not for readers. */
const groups: Record<string, [dutch: string, english: string, kind: Audience['kind']]> = {
  'eu-burger': ['Inwoners', 'Residents', 'resident'],
  'eu-bedrijf': ['Ondernemers', 'Businesses', 'business'],
  'burgers': ['Inwoners', 'Residents', 'resident'],
  'bedrijven_en_instellingen': ['Bedrijven en instellingen', 'Businesses and institutions', 'business'],
  'interne_organisatie': ['Eigen organisatie', 'Own organisation', 'other'],
  'samenwerkingspartners': ['Samenwerkingspartners', 'Partners', 'other'],
};

function audienceOf(value: unknown, language: string, report: Report): Audience[] {
  const code = string(value, 'audience', report);
  if (!code) return [];
  if (!Object.hasOwn(groups, code)) {
    report('audience', `an audience that is not known: ${code}`);
    return [{ name: code, kind: 'other' }];
  }
  const [dutch, english, kind] = groups[code]!;
  return [{ name: language === 'nl' ? dutch : english, kind }];
}

/** The labels of texts are free: what they say of the text decides. */
function kindOfSection(label: string): SectionKind | undefined {
  const kinds: [RegExp, SectionKind][] = [
    [/voorwaarde|vereist|condition|requirement/i, 'conditions'], [/meenemen|meebreng|bewijs|evidence|bring/i, 'bring'], [/bezwaar|beroep|objection|appeal/i, 'objection'],
    [/geen.?(reactie|antwoord)|no.?(reply|reaction)/i, 'noReply'], [/kosten|betal|prijs|cost|payment/i, 'costs'], [/termijn|doorlooptijd|duration|deadline/i, 'term'],
    [/aanpak|procedure|stappen|hoe.?werkt|steps/i, 'procedure'], [/wet-|wetgeving|regelgeving|legislation/i, 'law'], [/landelijk|generiek|national/i, 'national'],
  ];
  return kinds.find(([pattern]) => pattern.test(label))?.[1];
}

/** Every price is a whole list from a day on: the one of today, and what the first one after it changes. */
function costsOf(prices: Row[], now: string, report: Report): Cost[] {
  const lists = prices.flatMap((row) => {
    const date = dateOf(row.actief_vanaf);
    if (!date) report('costs', `a price without a day: ${plain(row.actief_vanaf)}`);
    const options = rows(row.prijsopties, 'costs', report, ['bedrag']).map((option) => ({ name: plain(option.beschrijving), price: centsOf(option.bedrag, 'costs', report) }));
    // What a rule costs is computed elsewhere, of what somebody fills in.
    const rules = rows(row.prijsregels, 'costs', report, ['beschrijving']).map((rule) => ({ name: plain(rule.beschrijving), price: null }));
    return date ? [{ date, costs: [...options, ...rules].filter(({ name }) => name) }] : [];
  }).sort((a, b) => (a.date < b.date ? -1 : 1));
  const current = lists.filter(({ date }) => date <= now).at(-1);
  const next = lists.find(({ date }) => date > now);
  const following = (name: string, price: number | null): Cost['next'] => {
    const other = next?.costs.find((cost) => cost.name === name)?.price ?? null;
    return other === null || other === price ? null : { price: other, date: next!.date };
  };
  const costs = (current?.costs ?? []).map(({ name, price }): Cost => ({ name, price, next: following(name, price) }));
  const added = (next?.costs ?? []).filter(({ name, price }) => price !== null && !costs.some((cost) => cost.name === name));
  return [...costs, ...added.map(({ name }): Cost => ({ name, price: null, next: following(name, null) }))];
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}

function placeOf(row: Row, number: unknown, city: unknown, report: Report): Location[] {
  const text = (value: unknown): string => string(value, 'locations', report);
  const email = text(row.email);
  const place: Location = {
    id: idOf(row.uuid),
    name: text(row.naam),
    description: '',
    street: [text(row.straat), text(number)].filter(Boolean).join(' '),
    postalCode: text(row.postcode).replace(/^(\d{4}) ?([a-z]{2})$/i, (_, digits: string, letters: string) => `${digits} ${letters.toUpperCase()}`),
    city: text(city),
    postalAddress: '',
    map: '',
    image: null,
    phone: text(row.telefoonnummer),
    phoneText: '',
    whatsapp: '',
    email: /^[^\s@<>"'(),:;\\?&]+@[^\s@<>"'(),:;\\?&]+$/.test(email) ? email : '',
    hours: { week: null, notes: [], special: [], message: text(row.openingstijdenOpmerking) },
  };
  const days = rowOf(row.openingstijden, 'locations', report);
  const week = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'].map((name) => {
    const given = days[name];
    if (!isEmpty(given) && !Array.isArray(given)) report('locations', `a list was expected, not ${kindOf(given)}`);
    return (Array.isArray(given) ? given : []).flatMap((one): Slot[] => {
      const [from = '', to = ''] = plain(one).split(/\s*[-–]\s*/);
      const [open, close] = [timeOf(from), timeOf(to, true)];
      if (areHours(open, close)) return [{ open, close, note: '' }];
      report('locations', `hours that are none: ${plain(one) || kindOf(one)}`);
      return [];
    });
  });
  if (week.some((day) => day.length)) place.hours.week = week;
  return place.name || place.street || place.phone || place.email ? [place] : [];
}

const numbers = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];
const units: [RegExp, string][] = [[/^(werk|working )?da[gy]/, 'D'], [/^we[ek]/, 'W'], [/^(maand|month)/, 'M'], [/^(jaar|jaren|year)/, 'Y']];

/** The duration that a text speaks of, when it speaks of one: `binnen zes weken` is P6W. */
export function durationOf(text: string): string {
  const found = new Set<string>();
  const pattern = /(?:^|[^\p{L}\d.,])(\d{1,3}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) +((?:werk)?dag(?:en)?|(?:working )?days?|we(?:ek|ken|eks)|maand(?:en)?|months?|jaar|jaren|years?)(?!\p{L})/giu;
  for (const [, amount = '', unit = ''] of text.slice(0, 20_000).replace(/é/gi, 'e').matchAll(pattern)) {
    const count = Number(amount) || numbers.indexOf(amount.toLowerCase()) + 1;
    const letter = units.find(([name]) => name.test(unit.toLowerCase()))?.[1];
    if (count && letter) found.add(`P${count}${letter}`);
  }
  return found.size === 1 ? [...found][0]! : '';
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function fileName(url: string): string {
  const name = /([^/?#]+)(?=[?#]|$)/.exec(url.replace(/^[^?#]*\//, ''))?.[1] ?? url;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
