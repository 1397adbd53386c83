/** Reads what a source of a kind gives. Only its reader is loaded. */
import type { Item } from './model.js';
import type { ItemRead, ListRead } from './read.js';

export async function readList(json: unknown, kind: Item['kind']): Promise<ListRead> {
  if (kind === 'event') return (await import('./open-agenda.js')).readEvents(json);
  if (kind === 'publication') return (await import('./open-woo.js')).readPublications(json);
  return (await import('./open-pub.js')).readNews(json);
}

export async function readItem(json: unknown, kind: Item['kind']): Promise<ItemRead> {
  if (kind === 'event') return (await import('./open-agenda.js')).readEvent(json);
  if (kind === 'publication') return (await import('./open-woo.js')).readPublication(json);
  return (await import('./open-pub.js')).readNewsItem(json);
}
