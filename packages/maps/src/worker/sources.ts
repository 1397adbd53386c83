/** Reads the sources of a map: from addresses, page after page, from texts, and from the list of a page. */
import { nextPage, readAny } from '../any.js';
import { idOf, isRow, Reader, type Given } from '../foreign.js';
import type { Dataset, Place, Problem, Source, Start } from '../model.js';
import { startOf } from '../openkaarten.js';
import { textAt, TooMuch } from './fetch.js';
import type { Run } from './index.js';
import { parseSlices } from './json.js';

/** A list that comes in pages ends somewhere. */
const pages = 100;

export interface Reads {
  /** Bytes that all together may have. */
  limit: number;
  lang: string;
  run: Run;
  slices: boolean;
  /** Others are read now, and these are not wanted any more. */
  late(): boolean;
}

export async function readSources(sources: Source[], { limit, lang, run, slices, late }: Reads): Promise<{ datasets: Dataset[]; start: Start; problems: Problem[] }> {
  const reader = new Reader();
  const start: Start = { center: null, zoom: null };
  const datasets: Dataset[] = [];
  let left = limit;
  const text = (url: string): Promise<string> => textAt(url, (bytes) => (left -= bytes));

  const read = async (text: string, source: { format?: string } & Given): Promise<number | null> => {
    const json = slices ? await run(parseSlices(text)) : (JSON.parse(text) as unknown);
    const { id, title, color, icon } = source;
    datasets.push(...(await run(readAny(json, { id, title, color, icon, lang }, reader, source.format))));
    const own = startOf(json);
    start.center ??= own.center;
    start.zoom ??= own.zoom;
    return isRow(json) ? nextPage(json) : null;
  };

  const readPages = async (source: { url: string; format?: string } & Given, first: Promise<string>): Promise<void> => {
    let page = await read(await first, source);
    for (let times = 1; page && times < pages; times++) {
      const url = new URL(source.url);
      url.searchParams.set('page', String(page));
      const from = datasets.length;
      page = await read(await text(url.href), source);
      // The next page of a feed belongs to the dataset of the one before; of OpenKaarten it holds other datasets.
      const [more] = datasets.slice(from);
      const before = datasets[from - 1];
      if (datasets.length === from + 1 && before?.title === more.title && /^(.*)-\d+$/.exec(more.id)?.[1] === before.id.replace(/-\d+$/, '')) {
        for (const place of more.places) before.places.push(Object.assign(place, { dataset: before.id }));
        datasets.pop();
      }
    }
  };

  // All are asked for at once, and read one after the other: ids are the same whichever comes first.
  const texts = sources.map((source) => ('url' in source ? text(source.url) : undefined));
  texts.forEach((one) => one?.catch(() => undefined));
  for (const [index, source] of sources.entries()) {
    try {
      if ('places' in source) datasets.push(given(source, reader));
      else if ('url' in source) await readPages(source, texts[index]!);
      else {
        if ((left -= source.text.length) < 0) throw new TooMuch();
        await read(source.text, source);
      }
    } catch (error) {
      reader.problem('id' in source ? (source.id ?? '') : '', ...problemOf(error, 'url' in source ? source.url : '', limit));
    }
    if (late()) break;
  }
  return { datasets, start, problems: reader.problems };
}

/** Places that a page has already, such as those of its list. */
function given({ id, title, places }: { id: string; title: string; places: Place[] }, reader: Reader): Dataset {
  const dataset: Dataset = { id: reader.datasetId(idOf(id) || idOf(title) || 'places'), title, color: '', icon: '', places: [] };
  for (const place of places) dataset.places.push({ ...place, id: reader.placeId(idOf(place.id) || idOf(place.title) || 'x'), dataset: dataset.id });
  return dataset;
}

function problemOf(error: unknown, url: string, limit: number): [Problem['kind'], string] {
  const of = url && `${url}: `;
  if (error instanceof TooMuch) return ['size', `${of}with this source there is more than ${Math.round(limit / 1024 / 1024)} MB of data; it was left out`];
  if (error instanceof SyntaxError) return ['format', `${of}this is no JSON (${error.message})`];
  return ['network', `${of}${error instanceof Error ? error.message : 'it cannot be read'}`];
}
