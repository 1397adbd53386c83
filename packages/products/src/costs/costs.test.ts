import { expect, fixture, html } from '@open-wc/testing';
import { clock } from '@openwebconcept/core/amsterdam.js';
import './costs.js';
import type { Costs } from './costs.js';

const real = { ...clock };
/** What waits for the next minute. */
let waiting: { run: () => void; milliseconds: number } | undefined;

/** It is this late, in UTC. */
const at = (time: string): void => void (clock.now = () => Date.parse(time));
const minute = (): void => waiting!.run();

const table = html`<owc-costs>
  <section aria-labelledby="kosten">
    <h2 id="kosten">Kosten</h2>
    <table aria-labelledby="kosten">
      <thead><tr><th scope="col">Wat</th><th scope="col">Prijs</th></tr></thead>
      <tbody>
        <tr><th scope="row">Paspoort</th><td><data value="83.87">€ 83,87</data><span> <span>Vanaf <time datetime="2027-01-01">1 januari 2027</time>: </span><data value="85.10">€ 85,10</data></span></td></tr>
        <tr><th scope="row">Spoed</th><td><data value="57.85">€ 57,85</data></td></tr>
        <tr><th scope="row">Trouwen</th><td><span>prijs niet bekend</span><span> <span>Vanaf <time datetime="2026-07-01">1 juli 2026</time>: </span><data value="0.00">gratis</data></span></td></tr>
      </tbody>
    </table>
  </section>
</owc-costs>`;

/** What a resident reads in the row of that name. */
const reads = (element: Element, name: string): string =>
  [...element.querySelectorAll<HTMLElement>('tbody tr')].find((row) => row.innerText.startsWith(name))!.querySelector('td')!.innerText.replace(/\s+/g, ' ').trim();

describe('owc-costs', () => {
  beforeEach(() => (clock.wait = (run, milliseconds) => (waiting = { run, milliseconds })));
  afterEach(() => Object.assign(clock, real));

  it('says both prices until the day of the new one', async () => {
    at('2026-12-31T22:59:00Z');
    const element = await fixture(table);
    expect(reads(element, 'Paspoort')).to.equal('€ 83,87 Vanaf 1 januari 2027: € 85,10');
    expect(reads(element, 'Spoed')).to.equal('€ 57,85');
  });

  it('says the new price from midnight in the Netherlands, in winter', async () => {
    at('2026-12-31T23:00:00Z');
    expect(reads(await fixture(table), 'Paspoort')).to.equal('€ 85,10');
  });

  it('and in summer time, also when there was no price before', async () => {
    at('2026-06-30T21:59:00Z');
    const element = await fixture(table);
    expect(reads(element, 'Trouwen')).to.equal('prijs niet bekend Vanaf 1 juli 2026: gratis');
    at('2026-06-30T22:00:00Z');
    minute();
    expect(reads(element, 'Trouwen')).to.equal('gratis');
  });

  it('changes while the page is open, at the minute that it does', async () => {
    at('2026-12-31T22:59:12.300Z');
    const element = await fixture(table);
    expect(waiting!.milliseconds).to.equal(47_700);
    at('2026-12-31T23:00:00Z');
    minute();
    expect(reads(element, 'Paspoort')).to.equal('€ 85,10');
    expect(waiting!.milliseconds, 'and waits on').to.equal(60_000);
  });

  it('changes when somebody comes back to a page that slept', async () => {
    at('2026-12-31T12:00:00Z');
    const element = await fixture(table);
    at('2027-01-03T12:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(reads(element, 'Paspoort')).to.equal('€ 85,10');
  });

  it('leaves what a server printed as it is, as long as nothing changes', async () => {
    at('2026-01-01T12:00:00Z');
    const place = await fixture(html`<div></div>`);
    const element = (await fixture(table)).cloneNode(true) as Costs;
    const observer = new MutationObserver(() => undefined);
    observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
    place.append(element);
    await element.updateComplete;
    expect(observer.takeRecords()).to.have.length(0);
  });

  it('comes back at the right price after it was taken out, and lets time go when it is out', async () => {
    at('2026-12-31T12:00:00Z');
    const element = await fixture(table);
    const place = element.parentElement!;
    element.remove();
    const old = waiting!;
    at('2027-01-01T12:00:00Z');
    waiting = undefined;
    old.run();
    expect(waiting, 'no clock runs for nobody').to.equal(undefined);
    place.append(element);
    expect(reads(element, 'Paspoort')).to.equal('€ 85,10');
  });

  it('hides the old price under a sheet that shows everything', async () => {
    at('2027-01-01T12:00:00Z');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('data, span, [hidden] { display: inline !important; visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
    try {
      expect(reads(await fixture(table), 'Paspoort')).to.equal('€ 85,10');
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  });

  it('leaves dates alone that are about something else', async () => {
    at('2027-01-01T12:00:00Z');
    const element = await fixture(html`<owc-costs><table>
      <tr><th scope="row">Hondenbelasting</th><td><data value="80.00">€ 80,00</data> tot <time datetime="2026-01-01">1 januari</time></td></tr>
      <tr><th scope="row">Sinds</th><td><time datetime="2020-01-01">1 januari 2020</time></td></tr>
    </table></owc-costs>`);
    expect(element.querySelector('[hidden]')).to.equal(null);
  });

  it('is a table with a name, that axe finds nothing in', async () => {
    at('2026-01-01T12:00:00Z');
    const element = await fixture(table);
    expect(element.querySelector('table')!.getAttribute('aria-labelledby')).to.equal('kosten');
    await expect(element).to.be.accessible();
  });
});
