/** What a golden file says, drawn: for the tests, and for who writes the pages anew. */
import type { Query } from '../../../packages/content/src/lists/model.js';
import { readItem, readList } from '../../../packages/content/src/lists/any.js';
import { given } from '../../../packages/content/src/lists/context.js';
import type { Context, Given } from '../../../packages/content/src/lists/context.js';
import { drawList } from '../../../packages/content/src/lists/draw.js';
import { drawItem } from '../../../packages/content/src/lists/item.js';
import { queryOf } from '../../../packages/content/src/lists/query.js';
import { select } from '../../../packages/content/src/lists/select.js';

export interface Golden {
  list?: unknown;
  item?: unknown;
  /** As it stands in the address. */
  query: string;
  given: Partial<Given> & Pick<Given, 'kind'>;
}

export async function drawGolden({ list, item, query, given: said }: Golden): Promise<{ element: HTMLElement | null; problems: string[]; query: Query }> {
  const all = given(said);
  const context: Context = { ...all, tell: (nl, en) => (all.language.startsWith('nl') ? nl : en) };
  const params = new URLSearchParams(query);
  const asked = queryOf(params, all.prefix);
  const tell = (problems: { part: string; message: string }[]): string[] => problems.map(({ part, message }) => `${part}: ${message}`);
  if (item !== undefined) {
    const read = await readItem(item, all.kind);
    return { element: read.item && (await drawItem(read.item, context)), problems: tell(read.problems), query: asked };
  }
  const read = await readList(list, all.kind);
  return { element: drawList(select(read.items, asked, all), asked, params, context), problems: tell(read.problems), query: asked };
}
