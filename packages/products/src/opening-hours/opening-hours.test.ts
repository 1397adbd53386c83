import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { clock } from '@openwebconcept/core/amsterdam.js';
import { holidayOn } from './opening-hours.holidays.js';
import './opening-hours.js';
import type { OpeningHours } from './opening-hours.js';
import { waitUntil } from '../../../../test/unit/until.js';

const real = { ...clock };
let minute: () => void = () => undefined;

/** It is this late, in the Netherlands or where the text says. */
const at = (time: string): void => void (clock.now = () => Date.parse(time));

const names = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const slots = (text: string): TemplateResult | TemplateResult[] =>
  text ? text.split(' ').map((slot) => html`<div><time datetime=${slot.split('-')[0]!}>x</time> tot <time datetime=${slot.split('-')[1]!}>x</time> uur</div>`) : html`<div>gesloten</div>`;
type Special = [date: string, slots: string, note?: string];
const hours = (week: string[], special: Special[] = [], holidays = false): TemplateResult => html`<owc-opening-hours ?closed-on-holidays=${holidays}>
  <table><caption>Openingstijden</caption><thead><tr><th scope="col">Dag</th><th scope="col">Open</th></tr></thead>
    <tbody>${week.map((day, index) => html`<tr><th scope="row">${names[index]}</th><td>${slots(day)}</td></tr>`)}</tbody></table>
  ${special.length
    ? html`<table><caption>Afwijkende openingstijden</caption>
      <tbody>${special.map(([date, day, note]) => html`<tr><th scope="row"><time datetime=${date}>${date}</time></th><td>${slots(day)}${note ? html`<div>${note}</div>` : ''}</td></tr>`)}</tbody></table>`
    : ''}
</owc-opening-hours>`;
const office = ['09:00-17:00', '09:00-12:00 13:00-17:00', '09:00-20:00', '09:00-17:00', '09:00-12:00', '', ''];

async function says(template: TemplateResult, time: string): Promise<string> {
  at(time);
  const element = await fixture<OpeningHours>(template);
  await waitUntil(() => element.querySelector('[data-owc]'));
  return line(element);
}
const line = (element: Element): string => element.querySelector('[data-owc]')?.textContent ?? '';

describe('owc-opening-hours', () => {
  before(() => (document.documentElement.lang = 'nl'));
  beforeEach(() => (clock.wait = (run) => (minute = run)));
  afterEach(() => Object.assign(clock, real));

  describe('says whether it is open, in the time of the Netherlands', () => {
    // Monday 23 November 2026, winter time
    for (const [time, text] of [
      ['2026-11-23T08:59+01:00', 'Nu gesloten, straks open vanaf 9.00 uur'],
      ['2026-11-23T09:00+01:00', 'Nu open tot 17.00 uur'],
      ['2026-11-23T16:59+01:00', 'Nu open tot 17.00 uur'],
      ['2026-11-23T17:00+01:00', 'Nu gesloten, morgen open vanaf 9.00 uur'],
      ['2026-11-23T23:30-05:00', 'Nu gesloten, straks open vanaf 9.00 uur'], // Tuesday 5.30 here
      ['2026-11-24T12:15+01:00', 'Nu gesloten, straks open vanaf 13.00 uur'], // between two times of a day
      ['2026-11-24T13:00+01:00', 'Nu open tot 17.00 uur'],
      ['2026-11-27T12:00+01:00', 'Nu gesloten, maandag open vanaf 9.00 uur'],
      ['2026-11-29T12:00+01:00', 'Nu gesloten, morgen open vanaf 9.00 uur'],
      // the night in which the clock goes back, and the one in which it goes on
      ['2026-10-26T07:59:00Z', 'Nu gesloten, straks open vanaf 9.00 uur'],
      ['2026-10-26T08:00:00Z', 'Nu open tot 17.00 uur'],
      ['2026-10-23T06:59:00Z', 'Nu gesloten, straks open vanaf 9.00 uur'],
      ['2026-10-23T07:00:00Z', 'Nu open tot 12.00 uur'],
      ['2026-03-30T06:59:00Z', 'Nu gesloten, straks open vanaf 9.00 uur'],
      ['2026-03-30T07:00:00Z', 'Nu open tot 17.00 uur'],
    ] as const) {
      it(`${time}: ${text}`, async () => expect(await says(hours(office), time)).to.equal(text));
    }

    it('over midnight, and until what follows it without a break', async () => {
      const bar = ['', '', '', '', '22:00-04:00', '04:00-06:30', ''];
      expect(await says(hours(bar), '2026-11-27T23:00+01:00')).to.equal('Nu open tot 6.30 uur');
      expect(await says(hours(bar), '2026-11-28T03:59+01:00'), 'began yesterday').to.equal('Nu open tot 6.30 uur');
      expect(await says(hours(bar), '2026-11-27T01:00+01:00')).to.equal('Nu gesloten, straks open vanaf 22.00 uur');
      expect(await says(hours(['', '', '', '', '', '', '22:00-02:00']), '2026-11-23T01:00+01:00'), 'from Sunday to Monday').to.equal('Nu open tot 2.00 uur');
    });

    it('round the clock, never, and only after more than a week', async () => {
      expect(await says(hours(Array(7).fill('00:00-24:00')), '2026-11-23T12:00+01:00')).to.equal('Nu open');
      expect(await says(hours(Array(7).fill('00:00-00:00')), '2026-11-23T12:00+01:00')).to.equal('Nu open');
      expect(await says(hours(Array(7).fill('')), '2026-11-23T12:00+01:00')).to.equal('Nu gesloten');
      expect(await says(hours(Array(7).fill(''), [['2026-12-09', '10:00-11:00']]), '2026-11-23T12:00+01:00')).to.equal('Nu gesloten, woensdag 9 december open vanaf 10.00 uur');
    });

    it('a special day goes before the week, and says why', async () => {
      const special: Special[] = [['2026-12-24', '09:00-12:30'], ['2026-12-25', '', 'Eerste kerstdag']];
      expect(await says(hours(office, special), '2026-12-24T12:00+01:00')).to.equal('Nu open tot 12.30 uur');
      expect(await says(hours(office, special), '2026-12-24T13:00+01:00')).to.equal('Nu gesloten, maandag open vanaf 9.00 uur');
      expect(await says(hours(office, special), '2026-12-25T10:00+01:00')).to.equal('Nu gesloten (Eerste kerstdag), maandag open vanaf 9.00 uur');
    });

    it('in English', async () => {
      at('2026-11-27T12:00+01:00');
      const place = await fixture(html`<div lang="en">${hours(office)}</div>`);
      await waitUntil(() => line(place));
      expect(line(place)).to.equal('Closed now, opens on Monday at 9:00');
      at('2026-11-27T11:00+01:00');
      minute();
      await place.querySelector('owc-opening-hours')!.updateComplete;
      expect(line(place)).to.equal('Open now until 12:00');
    });
  });

  describe('on public holidays', () => {
    it('knows them by name', () => {
      const name = (date: string): string => holidayOn(date, document.body, (_place, nl) => nl);
      for (const [date, expected] of [
        ['2026-01-01', 'Nieuwjaarsdag'],
        ['2026-04-05', 'Eerste paasdag'],
        ['2026-04-06', 'Tweede paasdag'],
        ['2026-04-27', 'Koningsdag'],
        ['2025-04-26', 'Koningsdag'],
        ['2025-04-27', ''],
        ['2026-05-05', 'Bevrijdingsdag'],
        ['2026-05-14', 'Hemelvaartsdag'],
        ['2026-05-24', 'Eerste pinksterdag'],
        ['2026-05-25', 'Tweede pinksterdag'],
        ['2026-12-25', 'Eerste kerstdag'],
        ['2026-12-26', 'Tweede kerstdag'],
        ['2026-12-27', ''],
        // Easter early, late, and where other rules of thumb go wrong
        ['2008-03-23', 'Eerste paasdag'],
        ['2011-04-24', 'Eerste paasdag'],
        ['2038-04-25', 'Eerste paasdag'],
        ['2049-04-18', 'Eerste paasdag'],
        ['2076-04-19', 'Eerste paasdag'],
        ['2027-03-28', 'Eerste paasdag'],
        ['2030-04-21', 'Eerste paasdag'],
      ]) expect(name(date!), date).to.equal(expected);
    });

    it('is closed where the page says so', async () => {
      expect(await says(hours(office, [], true), '2027-03-29T10:00+02:00')).to.equal('Nu gesloten (Tweede paasdag), morgen open vanaf 9.00 uur');
      expect(await says(hours(office), '2027-03-29T10:00+02:00'), 'and only there').to.equal('Nu open tot 17.00 uur');
    });

    it('says beforehand that it will be', async () => {
      expect(await says(hours(office, [], true), '2027-03-26T10:00+01:00')).to.equal('Nu open tot 12.00 uur. Let op: maandag gesloten (Tweede paasdag)');
    });

    it('is open on a holiday that is a special day', async () => {
      expect(await says(hours(office, [['2027-05-05', '10:00-14:00']], true), '2027-05-05T10:00+02:00')).to.equal('Nu open tot 14.00 uur. Let op: morgen gesloten (Hemelvaartsdag)');
    });
  });

  it('marks today, and the day itself rather than its weekday', async () => {
    at('2026-12-24T12:00+01:00');
    const element = await fixture<OpeningHours>(hours(office, [['2026-12-24', '09:00-12:30']]));
    const marked = (): string[] => [...element.querySelectorAll('[aria-current=date]')].map((cell) => cell.textContent!);
    expect(marked()).to.deep.equal(['2026-12-24']);
    at('2026-12-25T00:00+01:00');
    minute();
    await element.updateComplete;
    expect(marked()).to.deep.equal(['vrijdag']);
  });

  it('hides days that are over, and their table when none is left', async () => {
    at('2026-12-25T12:00+01:00');
    const element = await fixture<OpeningHours>(hours(office, [['2026-12-24', '09:00-12:30'], ['2026-12-26', '']]));
    const shown = (): string[] => [...element.querySelectorAll('time')].filter((time) => time.checkVisibility()).map(({ dateTime }) => dateTime).filter((date) => date.length === 10);
    expect(shown()).to.deep.equal(['2026-12-26']);
    at('2026-12-27T12:00+01:00');
    minute();
    await element.updateComplete;
    expect(element.querySelectorAll('caption')[1]!.checkVisibility()).to.equal(false);
    expect(element.querySelectorAll('caption')[0]!.checkVisibility()).to.equal(true);
  });

  it('says nothing where the hours cannot be read', async () => {
    at('2026-11-23T12:00+01:00');
    const element = await fixture<OpeningHours>(html`<owc-opening-hours><p>Alleen op afspraak</p></owc-opening-hours>`);
    await element.updateComplete;
    expect(line(element)).to.equal('');
    expect(element.textContent).to.equal('Alleen op afspraak');
  });

  it('only adds its line to what a server printed, and keeps one line in a copy', async () => {
    at('2026-11-23T12:00+01:00');
    const element = await fixture<OpeningHours>(hours(office));
    const copy = element.cloneNode(true) as OpeningHours;
    element.after(copy);
    at('2026-11-23T18:00+01:00');
    minute();
    await copy.updateComplete;
    expect(copy.querySelectorAll('[data-owc]')).to.have.length(1);
    expect(line(copy)).to.equal('Nu gesloten, morgen open vanaf 9.00 uur');
    const records = new MutationObserver(() => undefined);
    records.observe(copy, { subtree: true, childList: true, attributes: true, characterData: true });
    minute();
    await copy.updateComplete;
    expect(records.takeRecords(), 'nothing is written that does not change').to.have.length(0);
  });

  it('lets time go when it is taken out, and is right when it comes back', async () => {
    at('2026-11-23T12:00+01:00');
    const element = await fixture<OpeningHours>(hours(office));
    const place = element.parentElement!;
    element.remove();
    at('2026-11-23T18:00+01:00');
    minute();
    await element.updateComplete;
    expect(line(element)).to.equal('Nu open tot 17.00 uur');
    place.append(element);
    await element.updateComplete;
    expect(line(element)).to.equal('Nu gesloten, morgen open vanaf 9.00 uur');
  });

  it('does not move what is below it when it starts', async () => {
    at('2026-11-23T12:00+01:00');
    const { page } = await import('./opening-hours.styles.js');
    const { page: shared } = await import('../product-part.styles.js');
    const sheets = [page.styleSheet!, shared.styleSheet!];
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...new Set([...before, ...sheets])];
    const element = await fixture<OpeningHours>(hours(office));
    const after = element.querySelector('table')!.getBoundingClientRect().top - element.getBoundingClientRect().top;
    // What a browser shows before the script: the same, said about another element that is never defined.
    const text = sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n').replaceAll('owc-opening-hours', 'owc-not-yet');
    const early = new CSSStyleSheet();
    early.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, early];
    const waiting = document.createElement('owc-not-yet');
    waiting.append(element.querySelector('table')!.cloneNode(true));
    element.after(waiting);
    expect(waiting.querySelector('table')!.getBoundingClientRect().top - waiting.getBoundingClientRect().top).to.be.closeTo(after, 1);
    document.adoptedStyleSheets = before;
  });

  it('has nothing that axe finds', async () => {
    at('2026-12-24T12:00+01:00');
    const element = await fixture<OpeningHours>(hours(office, [['2026-12-24', '09:00-12:30']], true));
    await waitUntil(() => line(element));
    await expect(element).to.be.accessible();
  });
});
