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

// Lists and items of each source with parts dropped, retyped, nested and made hostile, at random but the same each time: whatever a
// source sends and whatever an address asks, there is a page to read, nothing runs and nothing throws.

const variants = 2000;
const golden = new URL('../golden/content/', import.meta.url);
const names = ['news-list', 'news-item', 'news-traps', 'event-list', 'event-item', 'event-item-traps', 'publication-list', 'publication-item', 'publication-covenants', 'publication-portal', 'publication-decisions'];

const hostile = [
  '<img src=x onerror="hacked()">',
  '"><script>hacked()</script>',
  "' onmouseover='hacked()",
  'javascript:hacked()',
  ' \u0001java\nscript:hacked()',
  'data:text/html,<script>hacked()</script>',
  '<svg><animate onbegin=hacked() attributeName=x></svg><math><mtext></mtext></math>',
  '<owc-alert><details open ontoggle=hacked()><summary>x</summary></details></owc-alert>',
  '<h1><h2></h5><table><tr><td><ul><li>',
  '<template><p>x</template><form><input name=querySelector></form>',
  '&#x3c;script&#62;hacked()&lt;/script&gt;',
  '${hacked()}{{hacked()}}<!--?lit$1$-->',
  '\ud800\u0000\u202e\ufeff',
  'Arbeidsongeschiktheidsverzekeringsmaatschappij'.repeat(20),
  '25:99',
  '2026-02-31T00:00:00',
  '31-12-2026',
  '9999-12-31',
  '__proto__',
];
const others: unknown[] = [null, undefined, '', ' ', 0, -1, 1e21, NaN, true, false, [], {}, [[]], [null, 3, 'x'], { error: 'none' }, { 0: { title: 'Nul' }, 5: null }, { title: { rendered: 'x' } }, '0', 'nee'];

/** Mulberry32. */
function dice(seed: number): (sides: number) => number {
  return (sides) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 * sides);
  };
}

function mutate(item: unknown, roll: (sides: number) => number): unknown {
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key]);
      walk((value as Record<string, unknown>)[key]);
    }
  };
  const root = { item };
  walk(root);
  for (let n = 1 + roll(8); n > 0; n--) {
    const [holder, key] = places[roll(places.length)]!;
    const value = holder[key];
    const kind = roll(6);
    if (kind === 0) delete holder[key];
    else if (kind === 1) holder[key] = others[roll(others.length)];
    else if (kind === 2) holder[key] = hostile[roll(hostile.length)];
    else if (kind === 3) holder[key] = [value, value];
    else if (kind === 4) holder[key] = { 1: value, title: value };
    else holder[key] = typeof value === 'string' ? value + hostile[roll(hostile.length)]! : JSON.stringify(value);
  }
  return root.item;
}

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
      (window as { hacked?: () => void }).hacked = () => tell('ran a script');
      const thrown = (event: ErrorEvent | PromiseRejectionEvent): void => tell('reason' in event ? String(event.reason) : event.message);
      addEventListener('error', thrown);
      addEventListener('unhandledrejection', thrown);
      const place = document.body.appendChild(document.createElement('div'));
      let pages = 0;
      try {
        for (let seed = 1; seed <= variants; seed++) {
          const roll = dice(seed);
          at = `${name} ${seed}`;
          const data = mutate(structuredClone(file.item ?? file.list), roll);
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
        await new Promise((later) => setTimeout(later, 100));
      } finally {
        place.remove();
        removeEventListener('error', thrown);
        removeEventListener('unhandledrejection', thrown);
      }
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
  for (const node of element.querySelectorAll('*')) {
    if (/^(script|style|iframe|object|embed|base|meta|link)$/.test(node.localName)) tell(`there is a ${node.localName}`);
    for (const { name, value } of node.attributes) {
      if (/^on|^style$/.test(name)) tell(`${node.localName} has ${name}`);
      else if (/^(href|src|action)$/.test(name) && URL.canParse(value, location.href) && !/^(https?|mailto|tel):$/.test(new URL(value, location.href).protocol)) tell(`${node.localName} goes to ${value}`);
    }
    if (node.localName === 'a' && !node.textContent!.trim()) tell('a link without words');
    const label = node.getAttribute('aria-labelledby');
    if (label && !element.querySelector(`[id="${CSS.escape(label)}"]`)) tell(`${node.localName} has no name`);
  }
  const ids = [...element.querySelectorAll('[id]')].map(({ id }) => id);
  if (new Set(ids).size < ids.length) tell(`one id twice: ${ids.find((id, index) => ids.indexOf(id) !== index)}`);
}
