import { expect } from '@open-wc/testing';
import { given } from '../../packages/content/src/lists/context.js';
import type { Context } from '../../packages/content/src/lists/context.js';
import { readItem, readList } from '../../packages/content/src/lists/any.js';
import { calendarOf } from '../../packages/content/src/lists/calendar.js';
import { drawList } from '../../packages/content/src/lists/draw.js';
import { drawItem } from '../../packages/content/src/lists/item.js';
import type { CalendarEvent, Item } from '../../packages/content/src/lists/model.js';
import { queryOf } from '../../packages/content/src/lists/query.js';
import { select } from '../../packages/content/src/lists/select.js';
import { dice, hostile, inspect, mutate, watched } from './fuzz.js';

// Lists and items of each source with parts dropped, retyped, nested and made hostile, at random but the same each time: whatever a
// source sends and whatever an address asks, there is a page to read, nothing runs and nothing throws.

const variants = 2000;
const golden = new URL('../golden/content/', import.meta.url);
const names = ['news-list', 'news-item', 'news-traps', 'event-list', 'event-item', 'event-item-traps', 'publication-list', 'publication-item', 'publication-covenants', 'publication-portal', 'publication-decisions'];

/** A question that somebody may type in the address. */
function question(roll: (sides: number) => number): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of ['zoek', 'thema[]', 'jaar', 'van', 'tot', 'periode', 'pagina', 'x"y', '__proto__']) {
    if (roll(4) === 0) params.append(name, [...hostile, 'a', 'verkeer', '2026-01-01', 'deze-week', '2'][roll(hostile.length + 5)]!);
  }
  return params;
}

describe('news, events and publications of which anything can be wrong', () => {
  for (const name of names) {
    it(`are a page all the same, ${variants} times: ${name}`, async function () {
      this.timeout(120_000);
      const file = JSON.parse(await (await fetch(new URL(`${name}.json`, golden))).text()) as { list?: unknown; item?: unknown; given: { kind: Item['kind'] } };
      const wrong: string[] = [];
      let at = '';
      const tell = (what: string): void => void wrong.push(`${at}: ${what}`);
      const place = document.body.appendChild(document.createElement('div'));
      let pages = 0;
      await watched(tell, async () => {
        for (let seed = 1; seed <= variants; seed++) {
          const roll = dice(seed);
          at = `${name} ${seed}`;
          const data = mutate(file.item ?? file.list, roll);
          const params = question(roll);
          const all = given({ ...file.given, perPage: 3, now: '2026-11-22T14:05' });
          const context: Context = { ...all, tell: (nl, en) => (seed % 2 ? nl : en) };
          try {
            let element: HTMLElement | null = null;
            if (file.item) {
              const { item, problems } = await readItem(data, all.kind);
              if (!item && !problems.length) tell('no item and no word about why');
              element = item && (await drawItem(item, context));
              if (item?.kind === 'event') calendar([item as CalendarEvent], tell);
            } else {
              const { items } = await readList(data, all.kind);
              const query = queryOf(params, all.prefix);
              element = drawList(select(items, query, all), query, params, context);
              if (all.kind === 'event') calendar(items as CalendarEvent[], tell);
              if (!element.querySelector('[role=status]')!.textContent!.trim()) tell('does not say how many');
            }
            if (!element) continue;
            pages++;
            place.replaceChildren(element);
            check(element, tell);
          } catch (error) {
            tell(String((error as Error).stack ?? error).slice(0, 300));
          }
        }
      });
      place.remove();
      expect(wrong.slice(0, 10)).to.deep.equal([]);
      expect(pages).to.be.above(variants * 0.7);
    });
  }
});

function calendar(events: readonly CalendarEvent[], tell: (what: string) => void): void {
  const lines = calendarOf(events, { host: 'x', now: '2026-11-22T14:05' }).split('\r\n');
  for (const line of lines) if (/[\r\n\u0000-\u0008]|NaN|Invalid|undefined/.test(line) || !/^(?: |[A-Z-]+[;:]|$)/.test(line)) tell(`a calendar line: ${line}`);
  if (lines.filter((line) => line === 'BEGIN:VEVENT').length !== lines.filter((line) => line === 'END:VEVENT').length) tell('a calendar that does not end');
}

function check(element: HTMLElement, tell: (what: string) => void): void {
  const title = element.querySelector('h1, h2');
  if (!title?.textContent?.trim()) tell('no title');
  if (/undefined|\[object|NaN|Invalid Date/.test(element.textContent!)) tell(`words that are none: ${/.{20}(undefined|\[object|NaN|Invalid Date).{5}/s.exec(element.textContent!)?.[0]}`);
  for (const link of element.querySelectorAll('a')) if (!link.textContent!.trim()) tell('a link without words');
  inspect(element, /^(script|style|iframe|object|embed|base|meta|link)$/, tell);
}
