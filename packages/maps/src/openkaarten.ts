/** OpenKaarten of the Open Webconcept: a collection of datasets, or one dataset, as its plugin sends them. */
import { colorOf, datasetOf, finish, imagePart, isRow, linkPart, numberOf, Reader, rows, textPart, urlOf, type Given, type Row, type Steps } from './foreign.js';
import { readGeoJson, type Describe } from './geojson.js';
import type { CardPart, Dataset, Reading, Start } from './model.js';

export function parseOpenKaarten(json: unknown, given: Given = {}): Reading {
  const reader = new Reader();
  const datasets = finish(readOpenKaarten(json, given, reader));
  return { datasets, start: startOf(json), problems: reader.problems };
}

export function* readOpenKaarten(json: unknown, given: Given, reader: Reader): Steps<Dataset[]> {
  const all = isRow(json) && json.type === 'DatasetCollection' ? rows(json.datasets, 'features') : [json];
  const datasets: Dataset[] = [];
  for (const row of all) {
    const own = all.length > 1 ? { ...given, id: undefined, title: undefined } : given;
    datasets.push(yield* readGeoJson(row, datasetOf(reader, own, isRow(row) ? row : {}), reader, describe));
  }
  return datasets;
}

/** Settings come as numbers or as texts. */
export function startOf(json: unknown): Start {
  const settings = isRow(json) && isRow(json.settings) ? json.settings : {};
  const [lat, lon, zoom] = [settings.default_lat, settings.default_lng, settings.default_zoom].map(numberOf);
  return {
    center: Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : null,
    zoom: zoom >= 0 && zoom <= 22 ? zoom : null,
  };
}

/** What OpenKaarten says of a place beside its fields: a card in parts, a marker and a picture. */
export const describe: Describe = (properties, place) => {
  if (isRow(properties.marker)) {
    place.color = colorOf(properties.marker.color) || place.color;
    place.icon = urlOf(properties.marker.icon);
  }
  if (!properties.tooltip && !properties.post_thumbnail) return;
  place.card = rows(properties.tooltip, 'layout').flatMap(partOf);
  // Its own title is above the card.
  const [start] = place.card;
  if (start?.kind === 'title' && start.text === place.title) place.card.shift();
  const picture = isRow(properties.post_thumbnail) ? properties.post_thumbnail : {};
  if (!place.card.some(({ kind }) => kind === 'image')) place.card.unshift(...imagePart(picture.url, picture.alt, picture));
};

function partOf(part: Row): CardPart[] {
  switch (part.layout) {
    case 'title':
    case 'meta':
    case 'text':
      return textPart(part.layout, part[part.layout]);
    case 'image':
      // The plugin writes `image_alt_text`, its own map reads `image_alt`.
      return imagePart(part.image_url, part.image_alt_text || part.image_alt, part);
    case 'button':
      return linkPart(part.button_url, part.button_text);
    default:
      return [];
  }
}
