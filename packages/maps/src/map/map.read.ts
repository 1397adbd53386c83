/** Places from a list that stands in a page. */
import { between } from '../foreign.js';
import type { CardPart, Geometry, Place, Position } from '../model.js';

const json = (text: string | undefined): unknown => {
  try {
    return text ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
};

/** A corner of a line or area: in the middle of its first ring or line. */
function within({ coordinates }: Geometry): Position {
  let line = coordinates as unknown[];
  while (Array.isArray((line[0] as unknown[] | undefined)?.[0])) line = line[0] as unknown[];
  return (typeof line[0] === 'number' ? line : line[Math.floor(line.length / 2)]) as Position;
}

function placeIn(row: HTMLElement, index: number): Place {
  const said = row.querySelector<HTMLDataElement>('data.owc-place');
  const [lat, lon] = (said?.value ?? '').split(',').map(Number);
  const drawn = json(said?.dataset.geometry) as Geometry | undefined;
  const point = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? ([lon, lat] as Position) : null;
  const geometry: Geometry | null = Array.isArray(drawn?.coordinates) && drawn.coordinates.length ? drawn : point && { type: 'Point', coordinates: point };
  const heading = row.querySelector('h1, h2, h3, h4, h5, h6');
  const link = (heading ?? row).querySelector<HTMLAnchorElement>('a[href]');
  const properties = json(said?.dataset.properties);
  const card: CardPart[] = [...row.querySelectorAll('img')].slice(0, 1).map((image) => ({ kind: 'image', url: image.src, alt: image.alt, width: image.width || null, height: image.height || null }));
  for (const { textContent } of row.querySelectorAll('p')) if (textContent?.trim()) card.push({ kind: 'text', text: textContent.trim() });
  return {
    id: row.dataset.place || row.id || `place-${index + 1}`,
    dataset: 'list',
    title: (heading ?? link ?? row).textContent!.trim(),
    geometry: geometry ?? { type: 'MultiPoint', coordinates: [] },
    at: point ?? (geometry ? within(geometry) : [0, 0]),
    ...(geometry ? {} : { nowhere: true as const }),
    properties: properties && typeof properties === 'object' ? Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) ? value.join(between) : String(value)])) : {},
    card,
    url: link?.href ?? '',
    color: said?.dataset.color ?? '',
    icon: said?.dataset.icon ?? '',
  };
}

/** @param parts what a server printed: lists, and what may stand around them. An item of a list in an item says something of that place. */
export function placesIn(parts: Element[]): Place[] {
  const lists = parts.flatMap((part) => [...(part.matches('ul, ol') ? [part] : []), ...part.querySelectorAll('ul, ol')]).filter((list) => !list.parentElement!.closest('li'));
  return lists.flatMap((list) => [...list.children].filter((row): row is HTMLElement => row.localName === 'li')).map(placeIn);
}
