/** A source of places, whichever it is. */
import { isColumns, readColumns } from './columnar.js';
import { isFeed, readFeed } from './feeds.js';
import { finish, isRow, numberOf, Reader, type Given, type Steps } from './foreign.js';
import type { Dataset, Reading } from './model.js';
import { readOpenKaarten, startOf } from './openkaarten.js';

/** The name of a format, where a source is said to be one. */
export type Format = 'geojson' | 'openkaarten' | 'feed' | 'columns';

export function parseAny(json: unknown, given: Given = {}, format = ''): Reading {
  const reader = new Reader();
  const datasets = finish(readAny(json, given, reader, format));
  return { datasets, start: startOf(json), problems: reader.problems };
}

export function* readAny(json: unknown, given: Given, reader: Reader, format = ''): Steps<Dataset[]> {
  if (format === 'columns' || (!format && isColumns(json))) return yield* readColumns(json, given, reader);
  if (format === 'feed' || (!format && isFeed(json))) return [yield* readFeed(json, given, reader)];
  // What OpenKaarten says more does no harm to other GeoJSON.
  return yield* readOpenKaarten(json, given, reader);
}

/** Feeds of OWC come in pages: the number of the next one, if there is one. */
export function nextPage(json: unknown): number | null {
  const pages = isRow(json) && isRow(json.pagination) && isRow(json.pagination.pages) ? json.pagination.pages : {};
  const [current, total] = [numberOf(pages.current), numberOf(pages.total)];
  return current >= 1 && current < total ? current + 1 : null;
}
