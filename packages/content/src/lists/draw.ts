/** A list as HTML. The plugin prints the same: inc/content/list.php. The files in test/golden/content hold the two together. */
import type { Answer, CalendarEvent, Item, News, Publication, Query } from './model.js';
import type { Context } from './context.js';
import { documentList, itemAddress, langOf, time } from './context.js';
import { h, heading, link, spaced } from './dom.js';
import type { Child } from './dom.js';
import * as en from './en.js';
import { eventMeta, venueLine } from './event.js';
import * as nl from './nl.js';
import { ownWords, publicationMeta } from './publication.js';
import { foreignParams, nameOf, paramsOf, periodNames } from './query.js';
import { asked } from './select.js';

export function drawList(answer: Answer, query: Query, params: URLSearchParams, context: Context): HTMLElement {
  const { id, headingLevel } = context;
  return h('section', { 'aria-labelledby': `${id}-kop`, 'data-owc': true },
    heading(headingLevel, { id: `${id}-kop` }, context.label || kindText(context).heading),
    searchForm(answer, query, params, context),
    drawResults(answer, query, params, context));
}

const known = (answer: Answer): string[] => answer.filters.map(({ name }) => name);
const anything = ({ search, after, before, period, filters }: Query): boolean => Boolean(search || after || before || period) || Object.values(filters).some((list) => list.length);

function address(query: Query, answer: Answer, params: URLSearchParams, { path, prefix }: Context): string {
  const text = paramsOf(query, known(answer), prefix, params).toString();
  return text ? `${path}?${text}` : path;
}

const none: Query = { search: '', filters: {}, after: '', before: '', period: '', page: 1 };

function searchForm(answer: Answer, query: Query, params: URLSearchParams, context: Context): HTMLElement {
  const { id, path, prefix, tell, kind } = context;
  const name = (part: string): string => (prefix ? `${prefix}-${part}` : part);
  const ask = asked(query, answer);
  const chosen = Object.values(ask.filters).flat().length + [ask.after, ask.before, ask.period].filter(Boolean).length;
  const count = (number: number): HTMLElement => h('span', { 'data-count': true }, `(${number})`);
  const choices = answer.filters.map(({ name: key, options }) => {
    const part = nameOf(key);
    const label = labelOf(key, context);
    if (key === 'year') {
      return h('p', { 'data-filter': part }, h('label', { for: `${id}-${part}` }, label),
        h('select', { id: `${id}-${part}`, name: name(part) }, h('option', { value: '' }, tell(nl.allYears, en.allYears)),
          ...options.map((option) => h('option', { value: option.slug, selected: option.chosen }, `${option.name} (${option.count})`))));
    }
    return h('fieldset', { 'data-filter': part }, h('legend', {}, label), ...options.map((option) => h('div', {},
      h('input', { type: 'checkbox', id: `${id}-${part}-${option.slug}`, name: `${name(part)}[]`, value: option.slug, checked: option.chosen }),
      h('label', { for: `${id}-${part}-${option.slug}` }, `${kind === 'publication' ? ownWords(option.name, context) : option.name} `, count(option.count)))));
  });
  const day = (part: 'van' | 'tot', label: string, value: string): HTMLElement => h('div', {},
    h('label', { for: `${id}-${part}` }, label), h('input', { type: 'date', id: `${id}-${part}`, name: name(part), value }));
  return h('search', {}, h('form', { 'method': 'get', 'action': path, 'data-list': true },
    ...[...foreignParams(params, known(answer), prefix)].map(([key, value]) => h('input', { type: 'hidden', name: key, value })),
    h('p', {}, h('label', { for: `${id}-zoek` }, kindText(context).search),
      h('input', { type: 'search', id: `${id}-zoek`, name: name('zoek'), value: ask.search, autocomplete: 'off' })),
    h('details', { open: chosen > 0 },
      h('summary', {}, `${tell(nl.filters, en.filters)} `, h('span', { 'data-chosen': true }, chosen ? tell(nl.chosen, en.chosen)(chosen) : '')),
      kind === 'event' && periodChoice(ask.period, name('periode'), context),
      ...choices,
      h('fieldset', { 'data-filter': 'datum' }, h('legend', {}, tell(nl.date, en.date)), day('van', tell(nl.from, en.from), ask.after), day('tot', tell(nl.until, en.until), ask.before))),
    h('p', {}, h('button', {}, tell(nl.search, en.search)), ' ',
      h('a', { 'href': address(none, answer, params, context), 'data-clear': true, 'hidden': !anything(ask) }, tell(nl.clear, en.clear)))));
}

function periodChoice(chosen: string, name: string, { id, tell }: Context): HTMLElement {
  const labels: Record<string, string> = {
    'today': tell(nl.today, en.today), 'tomorrow': tell(nl.tomorrow, en.tomorrow), 'this-weekend': tell(nl.thisWeekend, en.thisWeekend), 'this-week': tell(nl.thisWeek, en.thisWeek),
    'next-week': tell(nl.nextWeek, en.nextWeek), 'this-month': tell(nl.thisMonth, en.thisMonth), 'next-month': tell(nl.nextMonth, en.nextMonth),
  };
  const options = [['', ''] as const, ...periodNames].map(([value, period]) => h('div', {},
    h('input', { type: 'radio', id: `${id}-periode${value && `-${value}`}`, name, value, checked: period === chosen }),
    h('label', { for: `${id}-periode${value && `-${value}`}` }, period ? labels[period]! : tell(nl.always, en.always))));
  return h('fieldset', { 'data-filter': 'periode' }, h('legend', {}, tell(nl.when, en.when)), ...options);
}

export function drawResults(answer: Answer, query: Query, params: URLSearchParams, context: Context): HTMLElement {
  const { id, tell, feedUrl, calendarUrl, kind } = context;
  const ask = asked(query, answer);
  const feeds = [
    feedUrl && h('a', { href: feedUrl, type: 'application/rss+xml' }, tell(nl.feed, en.feed)),
    kind === 'event' && calendarUrl && h('a', { href: calendarUrl.replace(/\/?\{id\}/, ''), type: 'text/calendar' }, tell(nl.calendar, en.calendar)),
  ].filter(Boolean);
  return h('div', { 'data-results': true },
    h('p', { id: `${id}-aantal`, role: 'status', tabindex: '-1' }, countText(answer, ask, context)),
    answer.total ? h('ul', {}, ...answer.items.map((item) => listItem(item, context, ask))) : anything(ask) && tips(answer, ask, params, context),
    answer.pages > 1 && pagination(answer, ask, params, context),
    feeds.length > 0 && h('p', { class: 'owc-feeds' }, ...spaced(feeds)));
}

export function countText(answer: Answer, ask: Query, context: Context): string {
  const { tell } = context;
  const { count, nothing, empty } = kindText(context);
  if (!answer.total && !anything(ask)) return empty;
  return (answer.total ? count(answer.total) : nothing)
    + (ask.search ? tell(nl.forWords, en.forWords)(ask.search) : '')
    + (answer.pages > 1 ? tell(nl.pageOf, en.pageOf)(answer.page, answer.pages) : '');
}

function tips(answer: Answer, ask: Query, params: URLSearchParams, context: Context): HTMLElement {
  const { tell } = context;
  return h('div', { class: 'owc-none' }, h('p', {}, tell(nl.tips, en.tips)), h('ul', {},
    ask.search && h('li', {}, tell(nl.tipSpelling, en.tipSpelling)),
    ask.search && h('li', {}, tell(nl.tipWords, en.tipWords)),
    anything({ ...ask, search: '' }) && h('li', {}, tell(nl.tipFilters, en.tipFilters)),
    h('li', {}, h('a', { 'href': address(none, answer, params, context), 'data-clear': true }, kindText(context).all))));
}

function listItem(item: Item, context: Context, ask: Query): HTMLElement {
  const { headingLevel } = context;
  const to = itemAddress(context, item);
  const { image } = item;
  // Only what is not ours is in another language.
  const lang = langOf(context, item);
  return h('li', { 'data-id': `${item.kind}-${item.id}` }, h('article', {},
    heading(Math.max(1, headingLevel) + 1, { lang }, link(to, {}, item.title)),
    meta(metaOf(item, context, ask)),
    item.kind === 'event' && venueLine(item as CalendarEvent),
    item.intro && h('p', { lang }, item.intro),
    // Without a page of its own there is no other place to get them.
    !to && item.documents.length > 0 && documentList(item, context),
    image && h('img', {
      src: image.url, alt: '', width: image.width ? String(image.width) : null, height: image.height ? String(image.height) : null,
      srcset: image.srcset || null, sizes: image.srcset ? '(min-width: 40rem) 15rem, 100vw' : null, loading: 'lazy',
    })));
}

export const meta = (parts: Child[]): Child => parts.some(Boolean) && h('p', { class: 'owc-meta' }, ...spaced(parts));

function metaOf(item: Item, context: Context, ask: Query): Child[] {
  if (item.kind === 'event') return eventMeta(item as CalendarEvent, context, ask);
  if (item.kind === 'publication') return publicationMeta(item as Publication, context);
  return newsMeta(item as News, context);
}

export function newsMeta({ highlighted, date }: News, context: Context): Child[] {
  return [highlighted && h('span', {}, context.tell(nl.highlighted, en.highlighted)), date && time(date, context)];
}

/** The first, the last, this one and those beside it; a gap is never one page wide. */
export function pagesOf(page: number, pages: number): number[] {
  const shown = new Set([1, page - 1, page, page + 1, pages]);
  if (page === 4) shown.add(2);
  if (page === pages - 3) shown.add(pages - 1);
  return [...shown].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
}

function pagination(answer: Answer, ask: Query, params: URLSearchParams, context: Context): HTMLElement {
  const { tell } = context;
  const { page, pages } = answer;
  const to = (number: number): string => address({ ...ask, page: number }, answer, params, context);
  const numbers = pagesOf(page, pages);
  return h('owc-pagination' as 'div', {}, h('nav', { 'aria-label': tell(nl.pages, en.pages) }, h('ul', {},
    page > 1 && h('li', {}, h('a', { 'href': to(page - 1), 'rel': 'prev', 'aria-label': tell(nl.previousPage, en.previousPage) }, h('span', {}, tell(nl.previous, en.previous)))),
    ...numbers.flatMap((number, index) => [
      index > 0 && number - numbers[index - 1]! > 1 && h('li', {}, h('span', {}, '…')),
      h('li', {}, h('a', { 'href': to(number), 'aria-label': tell(nl.pageNumber, en.pageNumber)(number), 'aria-current': number === page && 'page' }, String(number))),
    ]),
    page < pages && h('li', {}, h('a', { 'href': to(page + 1), 'rel': 'next', 'aria-label': tell(nl.nextPage, en.nextPage) }, h('span', {}, tell(nl.next, en.next)))))));
}

function labelOf(key: string, { tell }: Context): string {
  if (key === 'theme') return tell(nl.theme, en.theme);
  if (key === 'type') return tell(nl.type, en.type);
  if (key === 'audience') return tell(nl.audience, en.audience);
  if (key === 'city') return tell(nl.city, en.city);
  if (key === 'year') return tell(nl.year, en.year);
  const words = key.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface KindText {
  heading: string;
  search: string;
  count: (count: number) => string;
  nothing: string;
  empty: string;
  all: string;
}

function kindText({ kind, tell }: Context): KindText {
  if (kind === 'event') {
    return {
      heading: tell(nl.eventHeading, en.eventHeading), search: tell(nl.eventSearch, en.eventSearch), count: tell(nl.eventCount, en.eventCount),
      nothing: tell(nl.eventNone, en.eventNone), empty: tell(nl.eventEmpty, en.eventEmpty), all: tell(nl.eventAll, en.eventAll),
    };
  }
  if (kind === 'publication') {
    return {
      heading: tell(nl.publicationHeading, en.publicationHeading), search: tell(nl.publicationSearch, en.publicationSearch), count: tell(nl.publicationCount, en.publicationCount),
      nothing: tell(nl.publicationNone, en.publicationNone), empty: tell(nl.publicationEmpty, en.publicationEmpty), all: tell(nl.publicationAll, en.publicationAll),
    };
  }
  return {
    heading: tell(nl.newsHeading, en.newsHeading), search: tell(nl.newsSearch, en.newsSearch), count: tell(nl.newsCount, en.newsCount),
    nothing: tell(nl.newsNone, en.newsNone), empty: tell(nl.newsEmpty, en.newsEmpty), all: tell(nl.newsAll, en.newsAll),
  };
}
