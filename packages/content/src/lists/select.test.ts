import { expect } from '@open-wc/testing';
import { given } from './context.js';
import type { Context } from './context.js';
import { periodWords, recurring } from './dates.js';
import * as en from './en.js';
import type { CalendarEvent, News, Period } from './model.js';
import * as nl from './nl.js';
import { readEvents } from './open-agenda.js';
import { readNews } from './open-pub.js';
import { paramsOf, queryOf } from './query.js';
import { isOn, isOver, rangeOf, select } from './select.js';

const now = '2026-11-22T14:05'; // a Sunday
const ask = (query: string): ReturnType<typeof queryOf> => queryOf(new URLSearchParams(query));
const dutch: Pick<Context, 'tell'> = { tell: (text) => text };
const english: Pick<Context, 'tell'> = { tell: (_, text) => text };
const events = (...rows: unknown[]): CalendarEvent[] => readEvents({ results: rows.map((row, id) => ({ id, title: `E${id}`, ...(row as object) })) }).items;
const news = (...rows: unknown[]): News[] => readNews({ data: rows.map((row, id) => ({ id, title: `N${id}`, ...(row as object) })) }).items;
const at = (start: string, end = ''): Period => ({ start, end });
const shown = (list: readonly CalendarEvent[], query = '', when = now): string[] => select(list, ask(query), { perPage: 50, now: when }).items.map(({ title }) => title);

describe('what is asked of a list', () => {
  it('is in the address, and comes back from it', () => {
    const query = ask('zoek=groen+dak&thema[]=wonen&thema[1]=groen&jaar=2026&periode=dit-weekend&van=2026-02-01&tot=2026-02-30&pagina=3&x=1');
    expect(query).to.deep.equal({ search: 'groen dak', filters: { theme: ['wonen', 'groen'], year: ['2026'], x: ['1'] }, after: '2026-02-01', before: '', period: 'this-weekend', page: 3 });
    expect(paramsOf(query, ['theme', 'year'], '', new URLSearchParams('x=1&zoek=oud')).toString())
      .to.equal('x=1&zoek=groen+dak&thema%5B%5D=wonen&thema%5B%5D=groen&jaar=2026&periode=dit-weekend&van=2026-02-01&pagina=3');
  });

  it('has its own names when there are more lists on a page', () => {
    const query = queryOf(new URLSearchParams('nieuws-zoek=a&zoek=b&nieuws-pagina=2'), 'nieuws');
    expect([query.search, query.page]).to.deep.equal(['a', 2]);
    expect(paramsOf(query, [], 'nieuws', new URLSearchParams('zoek=b&nieuws-zoek=x')).toString()).to.equal('zoek=b&nieuws-zoek=a&nieuws-pagina=2');
  });

  it('cannot be what it is not', () => {
    for (const wrong of ['pagina=-1', 'pagina=1e9', 'pagina=abc', 'van=gisteren', 'tot=2026-13-01', 'periode=__proto__', '__proto__[]=x', 'constructor[]=x']) {
      const query = ask(wrong);
      expect([query.page, query.after, query.before, query.period], wrong).to.deep.equal([1, '', '', '']);
      expect(select(news({}), query, { perPage: 10, now }).total).to.equal(1);
    }
  });
});

describe('what a list answers', () => {
  it('has every word that is asked, at the beginning of a word, without accents; in the title first', () => {
    const list = news({ title: 'Iets', content: '<p>Over cafés</p>' }, { title: 'Iets anders', excerpt: 'Het café gaat open' }, { title: 'Cafe dicht' }, { title: 'Ander café', excerpt: 'dicht' });
    const found = (words: string): string[] => select(list, { ...ask(''), search: words }, { perPage: 10, now }).items.map(({ title }) => title);
    expect(found('CAFÉ')).to.deep.equal(['Cafe dicht', 'Ander café', 'Iets anders', 'Iets']);
    expect(found('caf dicht')).to.deep.equal(['Cafe dicht', 'Ander café']);
    expect(found('afe')).to.deep.equal([]);
    expect(found('?!')).to.have.length(4);
  });

  it('counts what a filter would give, whatever is chosen in it', () => {
    const theme = (slug: string): object => ({ connected: { 'openpub-item_to_openpub-theme': [{ title: slug, slug }] } });
    const type = (slug: string): object => ({ taxonomies: { 'openpub-type': [{ name: slug, slug }] } });
    const answer = select(news({ ...theme('a'), ...type('x') }, { ...theme('b'), ...type('x') }, { ...theme('b'), ...type('y') }), ask('thema[]=a'), { perPage: 10, now });
    expect(answer.filters.map(({ name, options }) => [name, ...options.map(({ slug, count, chosen }) => `${slug} ${count}${chosen ? '*' : ''}`)]))
      .to.deep.equal([['theme', 'a 1*', 'b 2'], ['type', 'x 1', 'y 0']]);
    expect(answer.total).to.equal(1);
  });

  it('is a page, and a page too far is the last', () => {
    const list = news(...Array.from({ length: 23 }, () => ({})));
    expect(select(list, ask('pagina=2'), { perPage: 10, now })).to.include({ total: 23, pages: 3, page: 2 });
    expect(select(list, ask('pagina=9'), { perPage: 10, now }).items).to.have.length(3);
    expect(select(list, ask(''), { perPage: 0, now }).items).to.have.length(10);
  });

  it('leaves out what is over, keeps what is on, and puts what goes on for months after what is today', () => {
    const list = events(
      { dates: [{ date: '2026-11-22', start_time: '10:00', end_time: '14:05' }] }, // over this minute
      { dates: [{ date: '2026-11-22', start_time: '10:00', end_time: '14:06' }] },
      { dates: [{ date: '2026-11-22', start_time: '09:00' }] }, // nobody knows when it ends
      { dates: [{ date: '2026-11-22' }] },
      { dates: [{ date: '2026-11-21', start_time: '23:00', end_time: '02:00' }] },
      { longterm: '1', dates: [{ start_date: '2026-01-01', end_date: '2026-12-31' }] },
      { dates: [{ date: '2026-11-23', start_time: '08:00' }, { date: '2026-11-01' }] },
      {},
    );
    expect(shown(list)).to.deep.equal(['E3', 'E2', 'E1', 'E5', 'E6', 'E7']);
    expect(shown(list, 'van=2026-11-21&tot=2026-11-21')).to.deep.equal(['E4', 'E5']);
    expect(shown(list, 'tot=2026-11-20')).to.deep.equal(['E6', 'E5']);
    expect(shown(list, 'periode=morgen')).to.deep.equal(['E5', 'E6']);
  });

  it('knows the days of a period, also at the turn of a year and of a month', () => {
    const range = (period: string, when = now): string => rangeOf({ ...ask(''), period }, when).join(' ');
    expect(range('today')).to.equal('2026-11-22 2026-11-22');
    expect(range('this-weekend')).to.equal('2026-11-22 2026-11-22');
    expect(range('this-weekend', '2026-11-18T10:00')).to.equal('2026-11-21 2026-11-22');
    expect(range('this-week')).to.equal('2026-11-22 2026-11-22');
    expect(range('next-week')).to.equal('2026-11-23 2026-11-29');
    expect(range('next-month', '2026-12-31T23:59')).to.equal('2027-01-01 2027-01-31');
    expect(range('next-month', '2028-01-31T00:00')).to.equal('2028-02-01 2028-02-29');
    expect(range('this-month', '2026-02-10T00:00')).to.equal('2026-02-10 2026-02-28');
    expect(rangeOf({ ...ask('tot=2026-11-25'), period: 'next-week' }, now)).to.deep.equal(['2026-11-23', '2026-11-25']);
  });

  it('counts days over the change of the clock', () => {
    // 29 March 2026 has 23 hours, 25 October 25.
    expect(rangeOf({ ...ask(''), period: 'next-week' }, '2026-03-28T12:00')).to.deep.equal(['2026-03-30', '2026-04-05']);
    expect(rangeOf({ ...ask(''), period: 'tomorrow' }, '2026-10-25T02:30')).to.deep.equal(['2026-10-26', '2026-10-26']);
    expect(recurring([at('2026-03-22T10:00'), at('2026-03-29T10:00'), at('2026-04-05T10:00')], now, dutch)).to.equal('elke zondag tot en met 5 april 2026, 10.00 uur');
    expect(recurring([at('2026-10-18'), at('2026-10-25'), at('2026-11-01')], '2026-10-01T00:00', dutch)).to.equal('elke zondag van 18 oktober 2026 tot en met 1 november 2026');
  });

  it('says what is on', () => {
    expect(isOn(at('2026-11-22T14:00', '2026-11-22T15:00'), now)).to.equal(true);
    expect(isOn(at('2026-11-22T14:00'), now)).to.equal(false);
    expect(isOn(at('2026-11-22', '2026-11-22'), now)).to.equal(true);
    expect(isOn(at('2026-11-23', '2026-11-24'), now)).to.equal(false);
    expect(isOver(at('2026-11-22T14:00'), now)).to.equal(false);
    expect(isOver(at('2026-11-21T14:00'), now)).to.equal(true);
  });
});

describe('times in words', () => {
  it('are those of a day, a night, and of days', () => {
    expect(periodWords(at('2026-12-05T19:00', '2026-12-05T22:00'), dutch)).to.equal('zaterdag 5 december 2026, 19.00 tot 22.00 uur');
    expect(periodWords(at('2026-12-05T09:00'), dutch)).to.equal('zaterdag 5 december 2026, 9.00 uur');
    expect(periodWords(at('2026-12-05T23:00', '2026-12-06T02:00'), dutch)).to.equal('zaterdag 5 december 2026, 23.00 tot 2.00 uur');
    expect(periodWords(at('2026-12-05T10:00', '2026-12-06T17:00'), dutch)).to.equal('zaterdag 5 december 2026, 10.00 uur tot en met zondag 6 december 2026, 17.00 uur');
    expect(periodWords(at('2026-12-05', '2026-12-06'), english)).to.equal('Saturday 5 December 2026 to Sunday 6 December 2026');
    expect(periodWords(at('2028-02-29', '2028-02-29'), english)).to.equal('Tuesday 29 February 2028');
  });

  it('that are regular are one sentence; others are not made to be', () => {
    const days = (...list: string[]): string => recurring(list.map((day) => at(`${day}T18:00`, `${day}T19:00`)), '2026-01-01T00:00', dutch).replace(/,.*/, '');
    expect(days('2026-12-01', '2026-12-02', '2026-12-03')).to.equal('elke dag van 1 december 2026 tot en met 3 december 2026');
    expect(days('2026-12-01', '2026-12-15', '2026-12-29')).to.equal('om de week op dinsdag van 1 december 2026 tot en met 29 december 2026');
    expect(days('2026-12-01', '2026-12-03', '2026-12-08', '2026-12-10')).to.equal('elke dinsdag en donderdag van 1 december 2026 tot en met 10 december 2026');
    expect(days('2026-12-01', '2027-01-05', '2027-02-02')).to.equal('elke eerste dinsdag van de maand van 1 december 2026 tot en met 2 februari 2027');
    expect(days('2026-12-01', '2026-12-08')).to.equal('');
    expect(days('2026-12-01', '2026-12-08', '2026-12-22')).to.equal('');
    expect(days('2026-12-01', '2026-12-03', '2026-12-08', '2026-12-17')).to.equal('');
    expect(recurring([at('2026-12-01T10:00'), at('2026-12-08T10:00'), at('2026-12-15T11:00')], now, dutch)).to.equal('');
  });

  it('have the same words in both languages', () => {
    expect(Object.keys(en).sort()).to.deep.equal(Object.keys(nl).sort());
    expect(given({ kind: 'event' }).id).to.equal('agenda');
  });
});
