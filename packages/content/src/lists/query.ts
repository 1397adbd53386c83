/** What is asked of a list, and how that stands in the address. */
import type { Query } from './model.js';

/** The name of a filter in the address; a taxonomy of a source that is not here is called what the source calls it. */
const names: Record<string, string> = { theme: 'thema', type: 'soort', audience: 'doelgroep', city: 'plaats', year: 'jaar' };
const keys = Object.fromEntries(Object.entries(names).map(([key, name]) => [name, key]));
const periods = {
  'vandaag': 'today', 'morgen': 'tomorrow', 'dit-weekend': 'this-weekend', 'deze-week': 'this-week', 'volgende-week': 'next-week',
  'deze-maand': 'this-month', 'volgende-maand': 'next-month',
} as const;
export const reserved = ['zoek', 'van', 'tot', 'periode', 'pagina'];

export const nameOf = (key: string): string => names[key] ?? key;
/** The word in the address for a period, in the order in which they are offered. */
export const periodNames: readonly (readonly [name: keyof typeof periods, period: string])[] = Object.entries(periods) as [keyof typeof periods, string][];

export const nothing = (): Query => ({ search: '', filters: {}, after: '', before: '', period: '', page: 1 });

export function queryOf(params: URLSearchParams, prefix = ''): Query {
  const before = prefix ? `${prefix}-` : '';
  const query = nothing();
  for (const [whole, value] of params) {
    if (!whole.startsWith(before)) continue;
    const name = whole.slice(before.length).replace(/\[\d*\]$/, '');
    const text = value.trim().slice(0, 200);
    if (!text) continue;
    if (name === 'zoek') query.search = text.replace(/\s+/g, ' ');
    else if (name === 'van') query.after = dayOf(text);
    else if (name === 'tot') query.before = dayOf(text);
    else if (name === 'periode') query.period = Object.hasOwn(periods, text) ? periods[text as keyof typeof periods] : '';
    else if (name === 'pagina') query.page = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1;
    else if (/^[\w-]+$/.test(name) && name !== '__proto__') {
      const key = Object.hasOwn(keys, name) ? keys[name]! : name;
      const list = Object.hasOwn(query.filters, key) ? query.filters[key]! : (query.filters[key] = []);
      if (!list.includes(text)) list.push(text);
    }
  }
  return query;
}

/** The other way round. What is not ours in `params` stays, and comes first. */
export function paramsOf(query: Query, known: readonly string[], prefix = '', params = new URLSearchParams()): URLSearchParams {
  const before = prefix ? `${prefix}-` : '';
  const result = foreignParams(params, known, prefix);
  const add = (name: string, value: string): void => {
    if (value) result.append(before + name, value);
  };
  add('zoek', query.search);
  for (const key of known) for (const slug of query.filters[key] ?? []) add(key === 'year' ? nameOf(key) : `${nameOf(key)}[]`, slug);
  add('periode', periodNames.find(([, period]) => period === query.period)?.[0] ?? '');
  add('van', query.after);
  add('tot', query.before);
  add('pagina', query.page > 1 ? String(query.page) : '');
  return result;
}

/** Parameters of an address that are not of this list. */
export function foreignParams(params: URLSearchParams, known: readonly string[], prefix = ''): URLSearchParams {
  const before = prefix ? `${prefix}-` : '';
  const ours = new Set([...reserved, ...known.map(nameOf)].map((name) => before + name));
  return new URLSearchParams([...params].filter(([name]) => !ours.has(name.replace(/\[\d*\]$/, ''))));
}

function dayOf(text: string): string {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return '';
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : '';
}
