/**
 * Places of a municipality in our own words. Every source is read into this at the border (geojson.ts, openkaarten.ts, feeds.ts,
 * columnar.ts); the list, the map and what is sent from a form are made from it. Coordinates are WGS84, `[longitude, latitude]`.
 */
export type Position = [lon: number, lat: number];

/** `[west, south, east, north]`. */
export type Bounds = [number, number, number, number];

export type Geometry =
  | { type: 'Point'; coordinates: Position }
  | { type: 'MultiPoint' | 'LineString'; coordinates: Position[] }
  | { type: 'MultiLineString' | 'Polygon'; coordinates: Position[][] }
  | { type: 'MultiPolygon'; coordinates: Position[][][] };

/** Something that is somewhere. */
export interface Place {
  /** Unique in all datasets of a map, and safe in an address and an `id`. */
  id: string;
  /** The id of its dataset. */
  dataset: string;
  title: string;
  geometry: Geometry;
  /** Where it is, for a marker, a cluster and sorting: the point, or a point on the line or in the area. */
  at: Position;
  /** The source does not say where it is, or not in a way that can be read: it is in the list and not on the map. */
  nowhere?: true;
  /** What the source says of it, by the name that it gives: text, in the order of the source. */
  properties: Record<string, string>;
  /** What its card shows below the title. */
  card: CardPart[];
  /** The page about it. */
  url: string;
  /** A colour that CSS knows, or empty: that of its dataset. */
  color: string;
  /** The address of an icon, or empty. */
  icon: string;
}

/** A part of a card. Texts are plain; addresses are safe to follow. */
export type CardPart =
  | { kind: 'title' | 'meta' | 'text'; text: string }
  | { kind: 'image'; url: string; alt: string; width: number | null; height: number | null }
  | { kind: 'link'; text: string; url: string };

export interface Dataset {
  id: string;
  title: string;
  color: string;
  icon: string;
  places: Place[];
}

/** A source as it was read: what fits, where it says that the map starts, and what did not fit. */
export interface Reading {
  datasets: Dataset[];
  start: Start;
  problems: Problem[];
}

/** Where a map starts, as far as the source says. */
export interface Start {
  center: Position | null;
  zoom: number | null;
}

export interface Problem {
  /** The dataset or place that misses something, by id; empty for the whole source. */
  of: string;
  kind: 'format' | 'coordinates' | 'swapped' | 'projected' | 'network' | 'size' | 'text';
  /** In English, for who mends the source. */
  message: string;
}

/** What is asked of the places: the state that list and map share. */
export interface Query {
  /** Words that the title or a property holds. */
  text: string;
  /** Ids of the datasets that are shown; null for all. */
  datasets: string[] | null;
  /** Property → values of which it has one. */
  filters: Record<string, string[]>;
}

/** What the map shows. */
export interface View {
  bounds: Bounds;
  zoom: number;
}

/** One marker: a place, or several too close to tell apart. */
export type Marker =
  | { kind: 'place'; id: string; title: string; at: Position; dataset: string; color: string; icon: string }
  | { kind: 'cluster'; id: string; count: number; at: Position; bounds: Bounds };

/** A line or an area in view. */
export interface Shape {
  id: string;
  geometry: Geometry;
  dataset: string;
  color: string;
}

/** A choice that can be filtered on, and how many places have it now. */
export interface Facet {
  property: string;
  values: { value: string; count: number }[];
}

/**
 * What knows the places: in a worker, or on the page where there is none. It loads, parses, filters, clusters and pages, so that the
 * page never holds a hundred thousand of anything.
 */
export interface Places {
  /** Reads sources: addresses, texts of JSON, or places from the list of a page. What fails is a problem, the rest is there. */
  load(sources: Source[]): Promise<Loaded>;
  /** Sets the question, and counts. */
  ask(query: Query, facets: string[]): Promise<Answer>;
  /** A page of the list: by distance from a point, or by title, or in the order of the sources. */
  list(from: number, to: number, near?: Position, order?: 'title' | 'source'): Promise<Place[]>;
  /** What there is to draw. */
  look(view: View): Promise<{ markers: Marker[]; shapes: Shape[]; count: number }>;
  /** One place, whole. */
  place(id: string): Promise<Place | null>;
  /** The places of a cluster: for a list of those that share one point. */
  members(cluster: string, limit: number): Promise<Place[]>;
  /** What is asked for, to be saved. */
  save(format: 'geojson' | 'kml' | 'csv'): Promise<string>;
  close(): void;
}

/**
 * `format` is `geojson`, `openkaarten`, `feed` or `columns` where it is known. What is said of the dataset counts when the source has
 * one; of several datasets each says it itself, and only the colour and the icon are for all that have none.
 */
export type Source = SourceOf<{ url: string }> | SourceOf<{ text: string }> | { places: Place[]; title: string; id: string };

type SourceOf<T> = T & { format?: string; id?: string; title?: string; color?: string; icon?: string };

export interface Loaded {
  datasets: { id: string; title: string; color: string; icon: string; count: number }[];
  start: Start;
  bounds: Bounds | null;
  total: number;
  problems: Problem[];
}

export interface Answer {
  /** How many places fit. */
  count: number;
  bounds: Bounds | null;
  facets: Facet[];
  /** Dataset id → how many of its places fit the text and filters. */
  datasets: Record<string, number>;
}
