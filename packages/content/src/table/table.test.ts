import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { waitUntil } from '../../../../test/unit/until.js';
import type { Table } from './table.js';
import './table.js';
import { dateOf, numberOf } from './table.sort.js';

const rows = [
  ['Zakenpaspoort', '€ 1.083,87', '12 maart 2025'],
  ['Paspoort', '€ 83,87', '1 januari 2026'],
  ['Adres wijzigen', 'gratis', '–'],
  ['Identiteitskaart', '€ 83,87', '2 jan. 2026'],
];
const table = (caption: unknown = html`<caption>Kosten</caption>`): TemplateResult => html`<table>
  ${caption}
  <thead><tr><th scope="col">Soort</th><th scope="col">Prijs</th><th scope="col">Sinds</th></tr></thead>
  <tbody>${rows.map(([name, price, since]) => html`<tr><th scope="row">${name}</th><td>${price}</td><td>${since}</td></tr>`)}</tbody>
</table>`;
const names = (element: Element): string[] => [...element.querySelectorAll('tbody th')].map((cell) => cell.textContent!);
const heads = (element: Element): HTMLTableCellElement[] => [...element.querySelectorAll<HTMLTableCellElement>('thead th')];
const buttons = (element: Element): HTMLButtonElement[] => [...element.querySelectorAll<HTMLButtonElement>('thead button')];
const region = (): string => document.querySelector('.owc-announcements')?.textContent ?? '';
const began = ['Zakenpaspoort', 'Paspoort', 'Adres wijzigen', 'Identiteitskaart'];

describe('owc-table', () => {
  beforeEach(() => setViewport({ width: 900, height: 700 }));

  it('is nothing special while it fits', async () => {
    const box = await fixture(html`<div><owc-table>${table()}</owc-table></div>`);
    const element = box.querySelector<Table>('owc-table')!;
    await nextFrame();
    await nextFrame();
    for (const name of ['role', 'tabindex', 'aria-labelledby', 'aria-label']) expect(element.hasAttribute(name), name).to.equal(false);
    expect(buttons(element)).to.have.length(0);
    expect(box.querySelectorAll('[data-label],[aria-sort],td[role]')).to.have.length(0);
  });

  it('is a region with the name of its caption that can have focus, only while it is too wide', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 200px"><owc-table>${table()}</owc-table></div>`);
    const element = box.querySelector<Table>('owc-table')!;
    await waitUntil(() => element.getAttribute('role') === 'region');
    expect(element.tabIndex).to.equal(0);
    expect(document.getElementById(element.getAttribute('aria-labelledby')!)!.textContent).to.equal('Kosten');
    await expect(element).to.be.accessible();
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => element.scrollLeft > 0);
    box.style.width = '800px';
    await waitUntil(() => !element.hasAttribute('role'));
    expect(element.hasAttribute('tabindex')).to.equal(false);
    expect(element.hasAttribute('aria-labelledby')).to.equal(false);
  });

  it('has a name without a caption', async () => {
    const box = await fixture(html`<div style="width: 200px"><owc-table>${table('')}</owc-table><owc-table label="Prijzen" lang="nl">${table('')}</owc-table></div>`);
    const [first, second] = box.querySelectorAll('owc-table');
    await waitUntil(() => second!.getAttribute('role') === 'region');
    expect(first!.getAttribute('aria-label')).to.equal('Tabel');
    expect(second!.getAttribute('aria-label')).to.equal('Prijzen');
  });

  it('sorts up, down and back, by the button in the head, and tells it', async () => {
    const element = await fixture<Table>(html`<owc-table sortable>${table()}</owc-table>`);
    const nodes = [...element.querySelectorAll('tbody tr')];
    expect(buttons(element).map((button) => button.ariaLabel)).to.deep.equal(['Sorteren op Soort', 'Sorteren op Prijs', 'Sorteren op Sinds']);
    expect(heads(element).map((head) => head.ariaLabel), 'read with every cell').to.deep.equal(['Soort', 'Prijs', 'Sinds']);
    expect(heads(element).map((head) => head.ariaSort)).to.deep.equal(['none', 'none', 'none']);
    await expect(element).to.be.accessible();
    buttons(element)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => heads(element)[1]!.ariaSort === 'ascending');
    expect(names(element)).to.deep.equal(['Adres wijzigen', 'Paspoort', 'Identiteitskaart', 'Zakenpaspoort']);
    await waitUntil(() => region() === 'Gesorteerd op Prijs, oplopend');
    expect(document.activeElement).to.equal(buttons(element)[1]);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => heads(element)[1]!.ariaSort === 'descending');
    expect(names(element), 'equal ones keep their order').to.deep.equal(['Zakenpaspoort', 'Paspoort', 'Identiteitskaart', 'Adres wijzigen']);
    await waitUntil(() => region() === 'Gesorteerd op Prijs, aflopend');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => heads(element)[1]!.ariaSort === 'none');
    expect(names(element)).to.deep.equal(began);
    await waitUntil(() => region().startsWith('Niet meer gesorteerd'));
    expect([...element.querySelectorAll('tbody tr')]).to.deep.equal(nodes);
  });

  it('sorts words and dates, and what has no value comes last in both directions', async () => {
    const element = await fixture<Table>(html`<owc-table sortable>${table()}</owc-table>`);
    buttons(element)[0]!.click();
    await waitUntil(() => heads(element)[0]!.ariaSort === 'ascending');
    expect(names(element)).to.deep.equal(['Adres wijzigen', 'Identiteitskaart', 'Paspoort', 'Zakenpaspoort']);
    buttons(element)[2]!.click();
    await waitUntil(() => heads(element)[2]!.ariaSort === 'ascending');
    expect(heads(element)[0]!.ariaSort).to.equal('none');
    expect(names(element)).to.deep.equal(['Zakenpaspoort', 'Paspoort', 'Identiteitskaart', 'Adres wijzigen']);
    buttons(element)[2]!.click();
    await waitUntil(() => heads(element)[2]!.ariaSort === 'descending');
    expect(names(element)).to.deep.equal(['Identiteitskaart', 'Paspoort', 'Zakenpaspoort', 'Adres wijzigen']);
  });

  it('keeps a row that came later behind the others when the order goes back', async () => {
    const element = await fixture<Table>(html`<owc-table sortable>${table()}</owc-table>`);
    buttons(element)[0]!.click();
    await waitUntil(() => heads(element)[0]!.ariaSort === 'ascending');
    element.querySelector('tbody')!.insertAdjacentHTML('afterbegin', '<tr><th scope="row">Nieuw</th><td>€ 1</td><td>2026-03-01</td></tr>');
    buttons(element)[0]!.click();
    await waitUntil(() => heads(element)[0]!.ariaSort === 'descending');
    buttons(element)[0]!.click();
    await waitUntil(() => heads(element)[0]!.ariaSort === 'none');
    expect(names(element)).to.deep.equal([...began, 'Nieuw']);
  });

  it('leaves a column out that says so, and an empty head', async () => {
    const element = await fixture<Table>(html`<owc-table sortable><table><caption>x</caption><thead><tr><th>Naam</th><th data-unsorted>Actie</th><td></td></tr></thead>
      <tbody><tr><td>a</td><td>b</td><td>c</td></tr></tbody></table></owc-table>`);
    expect(buttons(element).map((button) => button.ariaLabel)).to.deep.equal(['Sorteren op Naam']);
  });

  it('leaves the name that an author gave its region, and a head that holds a link', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 100px"><owc-table aria-label="Eigen naam" sortable><table><caption>x</caption><thead><tr><th><a href="#x">Naam</a></th><th>Prijs</th></tr></thead>
      <tbody><tr><td>Omgevingsvergunning</td><td>10</td></tr></tbody></table></owc-table></div>`);
    const element = box.querySelector<Table>('owc-table')!;
    await waitUntil(() => element.getAttribute('role') === 'region');
    expect(buttons(element).map((button) => button.ariaLabel)).to.deep.equal(['Sorteren op Prijs']);
    box.style.width = '800px';
    await waitUntil(() => !element.hasAttribute('role'));
    expect(element.ariaLabel).to.equal('Eigen naam');
    expect(element.hasAttribute('aria-labelledby')).to.equal(false);
  });

  it('stays away from merged cells and from tables in a table', async () => {
    for (const cell of [html`<td colspan="2">samen</td>`, html`<td rowspan="2">a</td><td>b</td>`, html`<td><table><tr><td>in</td></tr></table></td><td>b</td>`]) {
      const element = await fixture<Table>(html`<owc-table sortable stacked><table><caption>x</caption><thead><tr><th>Een</th><th>Twee</th></tr></thead><tbody><tr>${cell}</tr></tbody></table></owc-table>`);
      expect(buttons(element)).to.have.length(0);
      expect(element.querySelector('[data-label],[role=cell]')).to.equal(null);
    }
  });

  it('stays a table on a small screen where the words of its columns cannot be repeated', async () => {
    await setViewport({ width: 480, height: 700 });
    for (const cells of [html`<td colspan="2">samen</td>`, html`<td><table><tr><td>in</td></tr></table></td><td>b</td>`]) {
      const element = await fixture<Table>(html`<owc-table stacked><table><caption>x</caption><thead><tr><th>Een</th><th>Twee</th></tr></thead><tbody><tr>${cells}</tr></tbody></table></owc-table>`);
      expect(['table', 'tr', 'td'].map((selector) => getComputedStyle(element.querySelector(selector)!).display)).to.deep.equal(['table', 'table-row', 'table-cell']);
      expect(element.querySelector('th')!.offsetHeight, 'its head can be seen').to.be.greaterThan(20);
    }
  });

  it('sorts where the language is not written as it should be', async () => {
    const box = await fixture(html`<div lang="nl_NL"><owc-table sortable><table><caption>x</caption><thead><tr><th>Naam</th></tr></thead><tbody><tr><td>b</td></tr><tr><td>a</td></tr></tbody></table></owc-table></div>`);
    const element = box.querySelector<Table>('owc-table')!;
    await element.updateComplete;
    buttons(element)[0]!.click();
    await waitUntil(() => element.querySelector('td')!.textContent === 'a');
  });

  it('stands in blocks on a small screen and stays a table for a screen reader', async () => {
    await setViewport({ width: 480, height: 700 });
    const element = await fixture<Table>(html`<owc-table stacked>${table()}</owc-table>`);
    const [first, second] = element.querySelectorAll<HTMLElement>('tbody tr:first-child td');
    expect(second!.getBoundingClientRect().top).to.be.greaterThan(first!.getBoundingClientRect().top);
    expect(first!.dataset.label).to.equal('Prijs');
    expect(getComputedStyle(first!, '::before').content).to.match(/Prijs|attr\(data-label\)/);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    const roles = ['table', 'thead', 'tr', 'thead th', 'tbody th', 'td'].map((selector) => element.querySelector(selector)!.getAttribute('role'));
    expect(roles).to.deep.equal(['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']);
    await expect(element).to.be.accessible();
  });

  it('can be sorted on a small screen', async () => {
    await setViewport({ width: 480, height: 700 });
    const element = await fixture<Table>(html`<owc-table stacked sortable>${table()}</owc-table>`);
    expect(buttons(element)[0]!.offsetHeight).to.be.at.least(44);
    buttons(element)[0]!.click();
    await waitUntil(() => names(element)[0] === 'Adres wijzigen');
  });

  it('is not changed by being moved, works as a clone, and follows words that change', async () => {
    const element = await fixture<Table>(html`<owc-table sortable stacked>${table()}</owc-table>`);
    const before = element.innerHTML;
    element.parentElement!.append(element);
    await nextFrame();
    expect(element.innerHTML).to.equal(before);
    const clone = element.cloneNode(true) as Table;
    element.after(clone);
    await clone.updateComplete;
    expect(buttons(clone)).to.have.length(3);
    buttons(clone)[0]!.click();
    await waitUntil(() => names(clone)[0] === 'Adres wijzigen');
    expect(names(element)).to.deep.equal(began);
    heads(element)[1]!.firstChild!.nodeValue = 'Kosten';
    await waitUntil(() => buttons(element)[1]!.ariaLabel === 'Sorteren op Kosten');
    expect(element.querySelector('td')!.dataset.label).to.equal('Kosten');
    element.sortable = false;
    await element.updateComplete;
    expect(buttons(element)).to.have.length(0);
  });

  it('keeps its button under a hostile page stylesheet', async () => {
    const element = await fixture<Table>(html`<owc-table sortable>${table()}</owc-table>`);
    const style = document.createElement('style');
    style.textContent = 'button { display: none !important; position: static !important }';
    document.head.append(style);
    expect(buttons(element)[0]!.offsetHeight).to.be.at.least(40);
    expect(buttons(element)[0]!.offsetWidth).to.equal(heads(element)[0]!.clientWidth);
    style.remove();
  });

  it('reads numbers as they are written', () => {
    const dutch: [string, number | undefined][] = [
      ['€ 1.234,50', 1234.5], ['€ 25,-', 25], ['1.234', 1234], ['83.87', 83.87], ['12,5 %', 12.5], ['-3', -3], ['€ -1.000', -1000], ['- € 5', -5], ['gratis', 0],
      ['10 jaar', 10], ['1 000', 1000], ['Paspoort', undefined], ['abc 12', undefined], ['€ 83,87 per stuk', 83.87], ['2,5 km', 2.5],
    ];
    for (const [text, value] of dutch) expect(numberOf(text, 'nl'), text).to.equal(value);
    for (const [text, value] of [['€1,234.50', 1234.5], ['1,234', 1234], ['0.5', 0.5], ['free', 0]] as const) expect(numberOf(text, 'en'), text).to.equal(value);
  });

  it('reads the number among words, and no number in what only holds digits', () => {
    for (const [text, value] of [['vanaf € 10', 10], ['€ 25,--', 25], ['€ 1.120,-', 1120], ['€ 5,00 (per dag)', 5], ['5,00 per m2', 5], ['2 - 3 weken', 2], ['€ 12,50*', 12.5], ['12 tot 14', 12], ['max. 30', 30]] as const) expect(numberOf(text, 'nl'), text).to.equal(value);
    for (const text of ['06-12345678', '09:30', '1/2', 'Zaal 3']) expect(numberOf(text, 'nl'), text).to.equal(undefined);
  });

  it('reads dates as they are written', () => {
    const day = Date.UTC(2026, 2, 12);
    for (const text of ['2026-03-12', '12-03-2026', '12 maart 2026', '12 mrt. 2026', 'do 12 maart 2026', 'donderdag 12 maart 2026']) expect(dateOf(text, 'nl'), text).to.equal(day);
    for (const text of ['March 12, 2026', '12 March 2026', 'Thursday, 12 March 2026']) expect(dateOf(text, 'en'), text).to.equal(day);
    for (const text of ['12 t/m 14 maart 2026', '12-14 maart 2026', '12 en 13 mrt 2026']) expect(dateOf(text, 'nl'), text).to.equal(day);
    expect(dateOf('maart 2026', 'nl')).to.equal(Date.UTC(2026, 2, 1));
    // A calendar of one year does not say which.
    expect(dateOf('28 april', 'nl')!).to.be.lessThan(dateOf('3 mei', 'nl')!);
    expect(dateOf('1 sept.', 'nl')!).to.be.greaterThan(dateOf('31 jan', 'nl')!);
    expect(dateOf('5 meisjes', 'nl')).to.equal(undefined);
    expect(dateOf('12 maart 2026, 9.30 uur', 'nl')).to.equal(Date.UTC(2026, 2, 12, 9, 30));
    for (const text of ['12 appels 2026', 'maart', '12', '€ 12,50']) expect(dateOf(text, 'nl'), text).to.equal(undefined);
  });
});
