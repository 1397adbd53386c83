/** Other feeds of the Open Webconcept that say where something is: events and locations of OpenAgenda, items of OpenPub, locations of the PDC. */
import { between, breath, datasetOf, emptyPlace, finish, first, idOf, imagePart, isRow, linkPart, numberOf, Reader, rows, textOf, textPart, urlOf, type Given, type Row, type Steps } from './foreign.js';
import { geometryOf, pointOn, readGeoJson, type Describe } from './geojson.js';
import type { CardPart, Dataset, Place, Reading } from './model.js';

export function parseFeed(json: unknown, given: Given = {}): Reading {
  const reader = new Reader();
  const dataset = finish(readFeed(json, given, reader));
  return { datasets: [dataset], start: { center: null, zoom: null }, problems: reader.problems };
}

/** Is this one of these feeds? */
export function isFeed(json: unknown): boolean {
  if (!isRow(json)) return false;
  if ('results' in json || Array.isArray(json.data)) return true;
  return isItems(json);
}

const isItems = (json: Row): boolean => rows(json.features, 'geometry').slice(0, 1).some(({ properties }) => isRow(properties) && 'slug' in properties && 'content' in properties);

export function* readFeed(json: unknown, given: Given, reader: Reader): Steps<Dataset> {
  const row = isRow(json) ? json : {};
  const dataset = datasetOf(reader, given);
  if (isItems(row)) return yield* readGeoJson(json, dataset, reader, item(given.lang ?? 'nl'));
  const list = rows(row.results ?? row.data, 'title');
  for (const [index, one] of list.entries()) {
    if (index % breath === breath - 1) yield;
    dataset.places.push(placeOf(one, index, dataset, given.lang ?? 'nl', reader));
  }
  if (list.length === 0 && !Array.isArray(row.results ?? row.data)) reader.problem(dataset.id, 'format', 'there is no list of items in it');
  return dataset;
}

function placeOf(row: Row, index: number, dataset: Dataset, lang: string, reader: Reader): Place {
  // An event is at its location; a location of OpenAgenda says it itself; one of the PDC says it in a part that has the same name.
  const where = isRow(row.location) ? row.location : row;
  const event = where !== row && ('dates' in row || 'next_date' in row || !('general' in row));
  const id = reader.placeId(idOf(row.id) || idOf(row.slug) || idOf(row.title) || `${dataset.id}-${index + 1}`);
  const { geometry, said } = geometryOf({ type: 'Point', coordinates: coordinatesOf(where) });
  for (const [kind, message] of said) reader.problem(id, kind, message);
  const address = [first(where, 'address', 'street'), [first(where, 'zipcode'), first(where, 'city')].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const when = event ? whenOf(row, lang) : '';
  const at = event ? first(where, 'title') : '';
  const general = isRow(row.general) ? row.general : {};
  const picture = isRow(row.post_thumbnail) ? row.post_thumbnail : rows(row.images, 'url').find((one) => typeof one.url === 'string') ?? {};
  const url = urlOf(row.event_website_url) || urlOf(row.website_url);
  const card: CardPart[] = [
    ...imagePart(picture.url, picture.alt, picture),
    ...textPart('meta', when),
    ...textPart('meta', [at, address].filter(Boolean).join(', ')),
    ...textPart('text', first(row, 'teaser', 'excerpt', 'description') || first(general, 'description')),
    ...(url ? [] : linkPart(row.ticket_website_url, '')),
  ];
  const properties: Record<string, string> = {};
  const tell = (name: string, text: string): void => void (text && (properties[name] = text));
  tell('address', address);
  tell('city', first(where, 'city'));
  tell('location', at);
  tell('date', event && isRow(row.next_date) ? textOf(row.next_date.date) : '');
  for (const [name, terms] of Object.entries(isRow(row.taxonomies) ? row.taxonomies : {})) {
    if (name !== '__proto__') tell(name, rows(terms, 'name').map((term) => textOf(term.name)).filter(Boolean).join(between));
  }
  const place = emptyPlace(id, dataset.id, textOf(row.title) || at || address || id, geometry, geometry && pointOn(geometry));
  return Object.assign(place, { properties, card, url });
}

/** Longitude and latitude; of a location of the PDC they are in the link to a map. */
function coordinatesOf(where: Row): number[] {
  const [lon, lat] = [numberOf(where.longitude ?? where.lng), numberOf(where.latitude ?? where.lat)];
  if (!Number.isNaN(lon + lat)) return [lon, lat];
  const link = typeof where.maplink === 'string' ? where.maplink : '';
  const pair = /[?&]mlat=(-?[\d.]+)&(?:amp;)?mlon=(-?[\d.]+)/.exec(link) ?? /[@=](-?\d+\.\d+),(-?\d+\.\d+)/.exec(link);
  return pair ? [Number(pair[2]), Number(pair[1])] : [];
}

/** The next time that it is, in words. */
function whenOf(row: Row, lang: string): string {
  const next = isRow(row.next_date) ? row.next_date : rows(row.dates, 'date')[0] ?? {};
  const day = dayOf(next.date, lang);
  const times = [next.start_time, next.end_time].map(textOf).filter((time) => /^\d\d:\d\d$/.test(time));
  return day && [day, times.join('–')].filter(Boolean).join(', ');
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dayOf(value: unknown, lang: string): string {
  const day = /^[12]\d{3}-\d\d-\d\d/.exec(textOf(value))?.[0];
  const date = new Date(`${day}T12:00:00Z`);
  if (!day || Number.isNaN(date.getTime())) return '';
  let format = formats.get(lang);
  if (!format) formats.set(lang, (format = new Intl.DateTimeFormat(lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })));
  return format.format(date);
}

/** An item of OpenPub: its card is its summary. */
const item = (lang: string): Describe => (properties, place) => {
  place.card = [
    ...imagePart(isRow(properties.image) ? properties.image.url : properties.image, isRow(properties.image) ? properties.image.alt : ''),
    ...textPart('meta', dayOf(properties.date, lang)),
    ...textPart('text', first(properties, 'excerpt') || textOf(properties.content).slice(0, 300)),
  ];
  for (const name of ['content', 'slug', 'post_status', 'date']) delete place.properties[name];
};
