import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DateField } from '../date-field/date-field.js';
import '../date-field/date-field.js';
import { waitUntil } from '../../../../test/unit/until.js';

const opener = (field: Element): HTMLButtonElement => field.querySelector('button')!;
const dialog = (field: Element): HTMLDialogElement | null => field.shadowRoot!.querySelector('dialog');
const within = (field: Element, selector: string): HTMLElement[] => [...dialog(field)!.querySelectorAll<HTMLElement>(selector)];
const month = (field: Element): string => within(field, 'h2')[0]!.textContent!;
const focused = (field: Element): string => field.shadowRoot!.activeElement?.id ?? '';
const turner = (field: Element, name: string): HTMLElement => within(field, 'button').find((node) => (node.ariaLabel ?? node.textContent) === name)!;

async function placed(markup: ReturnType<typeof html>): Promise<DateField> {
  const root = await fixture(markup);
  const field = (root.matches('owc-date-field') ? root : root.querySelector('owc-date-field')) as DateField;
  await waitUntil(() => opener(field), 'there is a button');
  await field.updateComplete;
  return field;
}
async function opened(markup = html`<owc-date-field label="Startdatum" name="s" calendar value="2027-03-27"></owc-date-field>`): Promise<DateField> {
  const field = await placed(markup);
  opener(field).focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => dialog(field)?.open && focused(field), 'it opens');
  return field;
}
const closed = (field: Element): Promise<void> => waitUntil(() => !dialog(field), 'it closes');

describe('the calendar of a date field', () => {
  afterEach(() => document.querySelectorAll('owc-date-field').forEach((field) => field.shadowRoot!.querySelector('dialog')?.close()));

  it('is offered by a button that names the date that is there', async () => {
    const field = await placed(html`<owc-date-field label="Startdatum" name="s" calendar></owc-date-field>`);
    expect([opener(field).textContent, opener(field).ariaLabel, opener(field).type, opener(field).ariaHasPopup]).to.deep.equal(['Kies een datum', null, 'button', 'dialog']);
    field.value = '2027-03-27';
    await field.updateComplete;
    expect([opener(field).textContent, opener(field).ariaLabel]).to.deep.equal(['Andere datum kiezen', 'Andere datum kiezen, 27 maart 2027 gekozen']);
    field.calendar = false;
    await field.updateComplete;
    expect(opener(field).checkVisibility()).to.equal(false);
  });

  it('is a dialog with a grid of one month, on the date that is there', async () => {
    const field = await opened();
    expect(dialog(field)!.matches(':modal')).to.equal(true);
    expect(dialog(field)!.ariaLabel).to.equal('Kies een datum');
    expect([month(field), within(field, 'h2')[0]!.ariaLive]).to.deep.equal(['maart 2027', 'polite']);
    const [table] = within(field, 'table') as [HTMLElement];
    expect([table.role, table.ariaLabel]).to.deep.equal(['grid', 'maart 2027']);
    expect(within(field, 'th').map((head) => `${head.textContent} ${(head as HTMLTableCellElement).abbr}`)).to.deep.equal(['ma maandag', 'di dinsdag', 'wo woensdag', 'do donderdag', 'vr vrijdag', 'za zaterdag', 'zo zondag']);
    expect(within(field, 'td').length).to.equal(42);
    expect(within(field, 'td[id]').length).to.equal(31);
    expect((within(field, 'td[id]')[0] as HTMLTableCellElement).cellIndex, 'the first is a Monday').to.equal(0);
    expect(focused(field)).to.equal('2027-03-27');
    const [cell] = within(field, '[tabindex="0"]') as [HTMLElement];
    expect([cell.id, cell.textContent, cell.ariaLabel, cell.ariaSelected]).to.deep.equal(['2027-03-27', '27', '27 maart 2027', 'true']);
    expect(within(field, '[tabindex]').length, 'one stop for Tab').to.equal(1);
    expect(within(field, '[aria-selected]').length).to.equal(1);
    await expect(field).to.be.accessible();
  });

  it('opens on today, which is marked, or on the nearest day that can be chosen', async () => {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
    const field = await opened(html`<owc-date-field label="Startdatum" name="s" calendar min="today"></owc-date-field>`);
    expect(focused(field)).to.equal(today);
    expect(within(field, '[aria-current=date]').map(({ id }) => id)).to.deep.equal([today]);
    dialog(field)!.close();
    await closed(field);
    for (const [limit, day] of [['min', '2999-05-05'], ['max', '1999-05-05']] as const) {
      const limited = await opened(html`<owc-date-field label="Startdatum" name="s" calendar min=${limit === 'min' ? day : ''} max=${limit === 'max' ? day : ''}></owc-date-field>`);
      expect(focused(limited)).to.equal(day);
      dialog(limited)!.close();
      await closed(limited);
    }
  });

  for (const [keys, day] of [
    ['ArrowRight', '2027-03-28'],
    ['ArrowLeft', '2027-03-26'],
    ['ArrowDown', '2027-04-03'],
    ['ArrowUp', '2027-03-20'],
    ['Home', '2027-03-22'],
    ['End', '2027-03-28'],
    ['PageDown', '2027-04-27'],
    ['PageUp', '2027-02-27'],
    ['Shift+PageDown', '2028-03-27'],
    ['Shift+PageUp', '2026-03-27'],
    ['ArrowDown ArrowUp', '2027-03-27'],
    ['End ArrowRight ArrowRight ArrowRight ArrowRight', '2027-04-01'],
    ['ArrowRight ArrowRight ArrowRight ArrowRight PageUp', '2027-02-28'],
    ['Shift+PageDown PageUp ArrowRight ArrowRight Shift+PageUp', '2027-02-28'],
  ] as const) {
    it(`goes with ${keys} to ${day}`, async () => {
      const field = await opened();
      for (const key of keys.split(' ')) {
        if (!key.startsWith('Shift+')) await sendKeys({ press: key });
        else {
          await sendKeys({ down: 'Shift' });
          await sendKeys({ press: key.slice(6) });
          await sendKeys({ up: 'Shift' });
        }
      }
      expect(focused(field)).to.equal(day);
      expect(within(field, '[tabindex]').map(({ id }) => id)).to.deep.equal([day]);
      const name = new Intl.DateTimeFormat('nl', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
      expect(month(field)).to.equal(name);
    });
  }

  it('goes to the side of the arrow where one reads from right to left', async () => {
    const field = await opened(html`<div dir="rtl" lang="ar"><owc-date-field label="تاريخ البدء" name="s" calendar value="2027-03-24"></owc-date-field></div>`);
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused(field)).to.equal('2027-03-25');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(field)).to.equal('2027-03-24');
    const [one, next] = ['2027-03-24', '2027-03-25'].map((id) => field.shadowRoot!.getElementById(id)!.getBoundingClientRect().left) as [number, number];
    expect(next).to.be.lessThan(one);
  });

  it('turns the month with its buttons, and leaves focus on them', async () => {
    const field = await opened();
    turner(field, 'Volgende maand').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    expect(month(field)).to.equal('mei 2027');
    expect((field.shadowRoot!.activeElement as HTMLElement).ariaLabel).to.equal('Volgende maand');
    turner(field, 'Vorige maand').click();
    expect(month(field)).to.equal('april 2027');
    expect(within(field, '[tabindex="0"]').map(({ id }) => id)).to.deep.equal(['2027-04-27']);
    expect(within(field, '[aria-selected]').length, 'the chosen day is in another month').to.equal(0);
  });

  for (const key of ['Enter', 'Space', 'click'] as const) {
    it(`chooses by ${key}: fills the parts, tells who listens, and goes back to the button`, async () => {
      const field = await opened(html`<owc-date-field label="Startdatum" name="s" calendar></owc-date-field>`);
      const heard: string[] = [];
      for (const type of ['input', 'change']) field.addEventListener(type, (event) => heard.push(`${type} ${(event.target as HTMLInputElement).slot}`));
      const day = focused(field);
      if (key === 'click') field.shadowRoot!.getElementById(day)!.click();
      else await sendKeys({ press: key });
      await closed(field);
      expect(field.value).to.equal(day);
      expect(heard).to.have.members(['input day', 'input month', 'input year', 'change day', 'change month', 'change year']);
      expect(document.activeElement).to.equal(opener(field));
      await field.updateComplete;
      expect(opener(field).ariaLabel).to.contain(`${field.valueText} gekozen`);
    });
  }

  it('shows the days that cannot be chosen, and does not choose them', async () => {
    const field = await opened(html`<owc-date-field label="Startdatum" name="s" calendar value="2027-03-27" min="2027-03-27" max="2027-03-28"></owc-date-field>`);
    expect(within(field, 'td[id]:not([aria-disabled])').map(({ id }) => id)).to.deep.equal(['2027-03-27', '2027-03-28']);
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(field), 'it can be read').to.equal('2027-03-20');
    await sendKeys({ press: 'Enter' });
    await aTimeout(50);
    expect([field.value, dialog(field)!.open]).to.deep.equal(['2027-03-27', true]);
    within(field, 'td:not([id])')[0]!.click();
    expect(dialog(field)!.open, 'an empty place is no day').to.equal(true);
  });

  it('closes without a choice, by Escape, its button, or a press beside it', async () => {
    for (const leave of [() => sendKeys({ press: 'Escape' }), (field: Element) => turner(field, 'Sluiten').click(), (field: Element) => dialog(field)!.click()]) {
      const field = await opened();
      await sendKeys({ press: 'ArrowDown' });
      await leave(field);
      await closed(field);
      expect(field.value).to.equal('2027-03-27');
      expect(document.activeElement).to.equal(opener(field));
    }
  });

  it('leaves other keys to the browser', async () => {
    const field = await opened();
    const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    field.shadowRoot!.activeElement!.dispatchEvent(event);
    expect([event.defaultPrevented, focused(field)]).to.deep.equal([false, '2027-03-27']);
  });

  it('keeps within the years of four digits', async () => {
    const field = await opened(html`<owc-date-field label="Startdatum" name="s" calendar value="9999-12-30"></owc-date-field>`);
    for (const press of ['ArrowRight', 'ArrowRight', 'PageDown']) await sendKeys({ press });
    expect(focused(field)).to.equal('9999-12-31');
  });

  it('speaks the language of the page', async () => {
    const field = await opened(html`<div lang="en"><owc-date-field label="Start date" name="s" calendar value="2027-03-27"></owc-date-field></div>`);
    expect([month(field), dialog(field)!.ariaLabel]).to.deep.equal(['March 2027', 'Choose a date']);
    expect(within(field, 'th').map((head) => (head as HTMLTableCellElement).abbr)[0]).to.equal('Monday');
    expect(within(field, 'button').map((node) => node.ariaLabel ?? node.textContent)).to.deep.equal(['Previous month', 'Next month', 'Close']);
    expect(field.shadowRoot!.activeElement!.ariaLabel).to.equal('27 March 2027');
  });

  it('is gone with its field', async () => {
    const field = await opened();
    const home = field.parentElement!;
    field.remove();
    home.append(field);
    await field.updateComplete;
    expect(dialog(field)).to.equal(null);
    expect(document.querySelector(':modal')).to.equal(null);
    opener(field).click();
    await waitUntil(() => dialog(field)?.open, 'it can be opened again');
  });

  it('opens once for who presses twice', async () => {
    const field = await placed(html`<owc-date-field label="Startdatum" name="s" calendar></owc-date-field>`);
    opener(field).click();
    opener(field).click();
    await waitUntil(() => dialog(field)?.open, 'it opens');
    await aTimeout(50);
    expect(field.shadowRoot!.querySelectorAll('dialog').length).to.equal(1);
  });

  it('does not open when its field is gone before it is loaded', async () => {
    const field = await placed(html`<owc-date-field label="Startdatum" name="s" calendar></owc-date-field>`);
    opener(field).click();
    field.remove();
    await aTimeout(50);
    expect(dialog(field)).to.equal(null);
  });

  it('has days that a finger finds, in the smallest window too', async () => {
    const field = await opened();
    dialog(field)!.style.inlineSize = '304px'; // 320 px with room beside it
    for (const cell of within(field, 'td, button')) {
      const { width, height } = cell.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(40);
    }
    expect(dialog(field)!.scrollWidth).to.be.at.most(dialog(field)!.clientWidth);
  });
});
