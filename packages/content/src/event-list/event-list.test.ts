import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/unit/until.js';
import { clock } from '@openwebconcept/core/amsterdam.js';
import type { EventList } from './event-list.js';
import './event-list.js';

const golden = new URL('../../../../test/golden/content/', import.meta.url);
const home = location.href;
const read = async (name: string): Promise<{ list: unknown; item: unknown }> => (await (await fetch(new URL(`${name}.json`, golden))).json()) as { list: unknown; item: unknown };

async function drawn(more: Partial<EventList>, lang = 'nl'): Promise<EventList> {
  const place = await fixture(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('owc-event-list'), more);
  place.append(element);
  await waitUntil(() => element.querySelector('article, [data-results], .owc-failed'), 'nothing is shown');
  return element;
}

const { now } = clock;
const count = (element: Element): string => element.querySelector('[data-results] [role=status]')!.textContent!;
const titles = (element: Element): string[] => [...element.querySelectorAll('[data-results] h3')].map((one) => one.textContent!);

describe('owc-event-list', () => {
  beforeEach(() => {
    clock.now = () => Date.parse('2026-11-22T13:05:00Z');
    history.replaceState(null, '', location.pathname);
  });
  afterEach(() => {
    clock.now = now;
    history.replaceState(null, '', home);
  });

  it('has what is still to come, soonest first, with where it is and what it costs', async () => {
    const { list } = await read('event-list');
    const element = await drawn({ data: list, itemUrl: '/agenda/{slug}/' });
    expect(titles(element)).to.deep.equal(['Koffieochtend', 'Foto’s van vroeger', 'Nachtfeest', 'Avondmarkt', 'Yoga in het park', 'Nog te plannen']);
    expect(element.querySelector('[data-id=event-12]')!.textContent).to.match(/Nu bezig.*zondag 22 november 2026, 13.00 tot 15.00 uur.*Gratis.*Theater De Poorterij, Zaltbommel/);
    await expect(element).to.be.accessible();
  });

  it('asks for a period with a choice, and the address says so', async () => {
    const { list } = await read('event-list');
    const element = await drawn({ data: list });
    element.querySelector('details')!.open = true;
    element.querySelector<HTMLInputElement>('input[value=volgende-week]')!.click();
    await waitUntil(() => count(element) === '2 activiteiten');
    expect(location.search).to.equal('?periode=volgende-week');
    expect(titles(element)).to.deep.equal(['Foto’s van vroeger', 'Nachtfeest']);
    await expect(element).to.be.accessible();
  });

  it('knows the day in the Netherlands, wherever it is read', async () => {
    clock.now = () => Date.parse('2026-11-28T23:30:00Z'); // the 29th in Amsterdam, and the party is on
    const { list } = await read('event-list');
    const element = await drawn({ data: list });
    expect(element.querySelector('[data-id=event-14]')!.textContent).to.include('Nu bezig');
  });

  it('finds what is over for who asks for its days', async () => {
    history.replaceState(null, '', '?van=2026-10-01&tot=2026-10-31');
    const { list } = await read('event-list');
    const element = await drawn({ data: list });
    expect(titles(element)).to.deep.equal(['Foto’s van vroeger', 'Kermis']);
    expect(element.querySelector('[data-id=event-13]')!.textContent).to.include('Afgelopen');
  });
});
