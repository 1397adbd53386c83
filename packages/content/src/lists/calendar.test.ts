import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { calendarOf, utc } from './calendar.js';
import type { CalendarOptions } from './calendar.js';
import { readEvents } from './open-agenda.js';

const folder = new URL('../../../../test/golden/content/calendar/', import.meta.url);

async function golden(): Promise<{ text: string; printed: string }> {
  const { list, given } = (await (await fetch(new URL('events.json', folder))).json()) as { list: unknown; given: CalendarOptions };
  return { text: calendarOf(readEvents(list).items, given), printed: await (await fetch(new URL('events.ics', folder))).text() };
}

describe('a calendar file', () => {
  it('is what the plugin makes', async () => {
    const { text, printed } = await golden();
    expect(text).to.equal(printed);
  });

  it('has lines of at most 75 octets that end as they must, and no half letters', async () => {
    const { text } = await golden();
    const lines = text.split('\r\n');
    expect(lines.pop()).to.equal('');
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    for (const line of lines) expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
    expect(text).not.to.include('\ufffd');
  });

  it('is read by others as what the source says', async () => {
    const { text } = await golden();
    const calendar = new ICAL.Component(ICAL.parse(text) as string[]);
    expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
    ICAL.TimezoneService.register(zone);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(new Set(events.map(({ uid }) => uid)).size).to.equal(events.length);
    const market = events[0]!;
    expect(market.summary).to.equal('Markt; eten, drinken \\ muziek & meer in de Rozenstraat, de Tulpenstraat en op het plein – voor iedereen én gratis 🎉');
    expect(market.location).to.equal('Theater De Poorterij, Vleugelstraat 1, 5301 GG Zaltbommel');
    expect(market.startDate.toJSDate().toISOString()).to.equal('2026-12-05T18:00:00.000Z');
    expect(market.endDate.toJSDate().toISOString()).to.equal('2026-12-05T21:00:00.000Z');
    const museum = events.find(({ summary }) => summary.startsWith('Foto'))!;
    expect([museum.startDate.isDate, museum.startDate.toString(), museum.endDate.toString()]).to.deep.equal([true, '2026-09-01', '2027-02-01']);
    const night = events.find(({ summary }) => summary === 'Nachtfeest')!;
    expect(night.endDate.toJSDate().getTime() - night.startDate.toJSDate().getTime()).to.equal(3 * 3_600_000);
    // The night on which an hour is left out, and the one that has an hour twice.
    const [spring, autumn, christmas] = events.filter(({ summary }) => summary === 'Zomertijd');
    expect([spring!.startDate, spring!.endDate].map((time) => time.toJSDate().toISOString())).to.deep.equal(['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z']);
    expect(autumn!.endDate.toJSDate().toISOString()).to.equal('2026-10-25T03:00:00.000Z');
    expect(christmas!.endDate.toJSDate().toISOString()).to.equal('2026-12-26T22:59:00.000Z');
  });

  it('knows summer time to the hour', () => {
    expect(['2026-03-29T01:59', '2026-03-29T03:00', '2026-07-01T00:30', '2026-10-25T01:59', '2026-10-25T03:00', '2026-12-31T23:59', '2027-03-28T03:00'].map(utc)).to.deep.equal([
      '20260329T005900Z', '20260329T010000Z', '20260630T223000Z', '20261024T235900Z', '20261025T020000Z', '20261231T225900Z', '20270328T010000Z',
    ]);
  });
});
