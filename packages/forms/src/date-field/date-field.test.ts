import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import type { DateField } from './date-field.js';
import './date-field.js';
import '../form/form.js';
import { waitUntil } from '../../../../test/unit/until.js';

const marks = (id: string, invalid = ''): string =>
  ['day', 'month', 'year'].map((part, index) => {
    const described = index ? '' : ` aria-describedby="${id}-d${invalid && ` ${id}-e`}"`;
    return `<label slot="${part}" for="${id}-${part}">${['Dag', 'Maand', 'Jaar'][index]}</label><input slot="${part}" id="${id}-${part}" name="g[${part}]" inputmode="numeric" autocomplete="bday-${part}"${described}${invalid === part ? ' aria-invalid="true"' : ''}>`;
  }).join('');
const server = (id: string, { invalid = '', more = '' } = {}): string =>
  `<owc-date-field role="group" aria-labelledby="${id}-l" aria-describedby="${id}-d${invalid && ` ${id}-e`}"${more}><div slot="label" id="${id}-l">Geboortedatum</div><div slot="description" id="${id}-d">Bijvoorbeeld 27 3 1984</div>${invalid && `<div slot="error" id="${id}-e">Vul het jaar met vier cijfers in</div>`}${marks(id, invalid)}</owc-date-field>`;

const inputs = (field: Element): [HTMLInputElement, HTMLInputElement, HTMLInputElement] => [...field.querySelectorAll('input')] as never;
const values = (field: Element): string => inputs(field).map(({ value }) => value).join(' ');
const type = (field: Element, ...texts: string[]): void => texts.forEach((text, index) => (inputs(field)[index]!.value = text));
const wrong = (field: Element): string => inputs(field).filter((input) => input.getAttribute('aria-invalid') === 'true').map(({ slot }) => slot).join(' ');
const described = (node: Element): string =>
  (node.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)!.textContent).join('|');
const button = (field: Element): HTMLButtonElement => field.querySelector('button')!;
const dialog = (field: Element): HTMLDialogElement | null => field.shadowRoot!.querySelector('dialog');
const told = (field: Element): string => field.shadowRoot!.querySelector('output')?.textContent ?? '';

/** The words and the rules come when somebody comes to the field. */
async function reached(field: DateField): Promise<DateField> {
  field.dispatchEvent(new Event('focusin'));
  await waitUntil(() => field.shadowRoot!.querySelector('output'), 'what it knows of dates is loaded');
  await field.updateComplete;
  return field;
}
const made = async (attributes = ''): Promise<DateField> => {
  const field = document.createElement('div').appendChild(document.createElement('owc-date-field'));
  for (const [, name, value] of `label="Geboortedatum" name="g" ${attributes}`.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) field.setAttribute(name!, value ?? '');
  await fixture(html`${field}`);
  return reached(field);
};
const paste = (input: HTMLInputElement, text: string): boolean =>
  input.dispatchEvent(Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: { getData: () => text } }));
const change = (input: HTMLInputElement): boolean => input.dispatchEvent(new Event('change', { bubbles: true }));

describe('owc-date-field', () => {
  describe('what it is', () => {
    it('loads no calendar before somebody reaches for it', async () => {
      const field = await made('calendar');
      const there = (): boolean => performance.getEntriesByType('resource').some(({ name }) => name.includes('/calendar/calendar'));
      expect(there()).to.equal(false);
      button(field).dispatchEvent(new Event('pointerenter'));
      await waitUntil(there, 'it is loaded');
    });

    for (const invalid of ['', 'year']) {
      it(`leaves complete server markup as it is${invalid && ', also with an error'}`, async () => {
        const box = document.createElement('div');
        const before = server(`s${invalid}`, { invalid });
        box.innerHTML = before;
        const seen: MutationRecord[] = [];
        const observer = new MutationObserver((records) => seen.push(...records));
        observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
        document.body.append(box);
        const field = box.firstElementChild as DateField;
        await field.updateComplete;
        await reached(field);
        seen.push(...observer.takeRecords());
        observer.disconnect();
        expect(box.innerHTML).to.equal(before);
        expect(seen.length).to.equal(0);
        box.remove();
      });
    }

    it('is a group with a name and a description, of inputs with names of their own', async () => {
      const field = await made('description="Bijvoorbeeld 27 3 1984" required');
      expect(field.getAttribute('role')).to.equal('group');
      expect(document.getElementById(field.getAttribute('aria-labelledby')!)!.textContent).to.equal('Geboortedatum');
      expect(described(field)).to.equal('Bijvoorbeeld 27 3 1984');
      expect(inputs(field).map(({ labels }) => labels![0]!.textContent)).to.deep.equal(['Dag', 'Maand', 'Jaar']);
      expect(inputs(field).map(({ name }) => name)).to.deep.equal(['g[day]', 'g[month]', 'g[year]']);
      expect(inputs(field).map(({ inputMode }) => inputMode)).to.deep.equal(['numeric', 'numeric', 'numeric']);
      expect(described(inputs(field)[0]), 'also where a screen reader does not read that of a group').to.equal('Bijvoorbeeld 27 3 1984');
      expect(inputs(field).every((input) => input.getAttribute('aria-required') === 'true')).to.equal(true);
      await expect(field).to.be.accessible();
    });

    it('lets the browser fill in a date of birth, and no other date', async () => {
      expect(inputs(await made('birthday')).map((input) => input.getAttribute('autocomplete'))).to.deep.equal(['bday-day', 'bday-month', 'bday-year']);
      expect(inputs(await made()).some((input) => input.hasAttribute('autocomplete'))).to.equal(false);
    });

    it('speaks the language of the page', async () => {
      const field = (await fixture(html`<div lang="en"><owc-date-field label="Date of birth" name="b" calendar></owc-date-field></div>`)).querySelector('owc-date-field')!;
      await reached(field);
      expect(inputs(field).map(({ labels }) => labels![0]!.textContent)).to.deep.equal(['Day', 'Month', 'Year']);
      expect(button(field).textContent).to.equal('Choose a date');
      type(field, '31', 'apr', '1984');
      expect(field.validationMessage).to.equal('April has 30 days. Enter another day for “Date of birth”');
      type(field, '27', 'march', '1984');
      expect(field.valueText).to.equal('27 March 1984');
    });

    it('follows its attributes', async () => {
      const field = await made();
      field.setAttribute('name', 'h');
      field.setAttribute('value', '1984-03-27');
      await field.updateComplete;
      expect(inputs(field)[0].name).to.equal('h[day]');
      expect(field.value).to.equal('1984-03-27');
    });
  });

  describe('its value', () => {
    it('starts with that of its attribute, and goes back to it', async () => {
      const form = await fixture<HTMLFormElement>(html`<form><owc-date-field label="Datum" name="d" value="1984-03-07"></owc-date-field></form>`);
      const field = form.querySelector('owc-date-field')!;
      expect(values(field)).to.equal('7 3 1984');
      type(field, '1', '1', '2000');
      field.error = 'Fout';
      await field.updateComplete;
      form.reset();
      await aTimeout(0);
      await field.updateComplete;
      expect(field.value).to.equal('1984-03-07');
      expect(described(field)).to.equal('');
      expect(wrong(field)).to.equal('');
    });

    it('is set by a script, also before it stands in the page', async () => {
      const field = document.createElement('owc-date-field');
      field.value = '2027-12-01';
      expect(field.value).to.equal('2027-12-01');
      await fixture(html`${field}`);
      expect(values(field)).to.equal('1 12 2027');
      field.value = '1984-03-27';
      expect(values(field)).to.equal('27 3 1984');
      field.value = '';
      expect(values(field).trim()).to.equal('');
      field.value = '1984-03-27';
      field.value = 'morgen';
      expect(values(field).trim(), 'what is no date').to.equal('');
    });

    for (const [typed, iso] of [
      [['27', '3', '1984'], '1984-03-27'],
      [[' 027 ', '03', ' 1984'], '1984-03-27'],
      [['２７', '３', '１９８４'], '1984-03-27'],
      [['27.', 'maart', '1984'], '1984-03-27'],
      [['27', 'Mrt.', '1984'], '1984-03-27'],
      [['27', 'MRT', '1984'], '1984-03-27'],
      [['27', 'March', '1984'], '1984-03-27'],
      [['1', 'mei', '2000'], '2000-05-01'],
      [['1', 'may', '2000'], '2000-05-01'],
      [['1', 'okt', '2000'], '2000-10-01'],
      [['1', 'Oct', '2000'], '2000-10-01'],
      [['1', 'sept.', '2000'], '2000-09-01'],
      [['29', '2', '2024'], '2024-02-29'],
      [['29', '2', '2000'], '2000-02-29'],
      [['31', '12', '9999'], '9999-12-31'],
      [['29', '2', '1900'], ''],
      [['29', '2', '2023'], ''],
      [['31', '4', '2023'], ''],
      [['0', '1', '2000'], ''],
      [['1', '13', '2000'], ''],
      [['1', 'ma', '2000'], ''],
      [['1', 'augurk', '2000'], ''],
      [['1', '1', '84'], ''],
      [['1', '1', '12345'], ''],
      [['1e0', '1', '2000'], ''],
      [['1', '', '2000'], ''],
      [['-1', '1', '2000'], ''],
    ] as [string[], string][]) {
      it(`${typed.join(' · ')} is ${iso || 'no date'}`, async () => {
        const field = await made();
        type(field, ...typed);
        expect(field.value).to.equal(iso);
        expect(values(field), 'what was typed stays').to.equal(typed.join(' '));
      });
    }

    it('is every day that there is, in words and in numbers', async () => {
      const field = await made();
      const months = Array.from({ length: 12 }, (_, month) => new Intl.DateTimeFormat('nl', { month: 'long' }).format(new Date(2000, month)));
      fc.assert(fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), fc.boolean(), (date, words) => {
        const iso = date.toISOString().slice(0, 10);
        if (words) type(field, `${date.getUTCDate()}`, months[date.getUTCMonth()]!, `${date.getUTCFullYear()}`);
        else field.value = iso;
        return field.value === iso && field.validationMessage === '';
      }));
    });

    it('takes anything without breaking', async () => {
      const field = await made('calendar');
      fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.string({ unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)) }), fc.constantFrom('9'.repeat(400), '🎂', '-0', '∞', '2０2７', '1e1', '0x1f', '12', 'mei')), { minLength: 3, maxLength: 3 }), (texts) => {
        type(field, ...texts);
        inputs(field).forEach(change);
        return typeof field.valueText === 'string' && (field.validationMessage === '') === (field.value !== '' || field.answer === '');
      }), { numRuns: 50 });
    }).timeout(30_000); // some browsers are slow to make the names of months
  });

  describe('what is wrong', () => {
    for (const [typed, message, parts] of [
      [['', '', ''], 'Vul “Geboortedatum” in', 'day month year'],
      [['', '3', '1984'], 'Vul de dag in bij “Geboortedatum”', 'day'],
      [['27', '', '1984'], 'Vul de maand in bij “Geboortedatum”', 'month'],
      [['27', '3', ' '], 'Vul het jaar in bij “Geboortedatum”', 'year'],
      [['27', '', ''], 'Vul de maand en het jaar in bij “Geboortedatum”', 'month year'],
      [['31', '4', '1984'], 'April heeft 30 dagen. Vul een andere dag in bij “Geboortedatum”', 'day'],
      [['29', '2', '2023'], 'Februari 2023 heeft 28 dagen. Vul een andere dag in bij “Geboortedatum”', 'day'],
      [['30', 'februari', '84'], 'Februari heeft 29 dagen. Vul een andere dag in. Vul het jaar met vier cijfers in bij “Geboortedatum”', 'day year'],
      [['32', '1', '1984'], 'Vul een dag van 1 tot en met 31 in bij “Geboortedatum”', 'day'],
      [['0', '1', '1984'], 'Vul een dag van 1 tot en met 31 in bij “Geboortedatum”', 'day'],
      [['x', '1', '1984'], 'Vul een dag van 1 tot en met 31 in bij “Geboortedatum”', 'day'],
      [['1', '13', '1984'], 'Vul een maand van 1 tot en met 12 in bij “Geboortedatum”', 'month'],
      [['1', 'augurk', '1984'], 'Vul een maand van 1 tot en met 12 in bij “Geboortedatum”', 'month'],
      [['1', '1', '84'], 'Vul het jaar met vier cijfers in bij “Geboortedatum”', 'year'],
      [['1', '1', '19840'], 'Vul het jaar met vier cijfers in bij “Geboortedatum”', 'year'],
      [['45', '45', '45'], 'Vul een dag van 1 tot en met 31 in. Vul een maand van 1 tot en met 12 in. Vul het jaar met vier cijfers in bij “Geboortedatum”', 'day month year'],
    ] as [string[], string, string][]) {
      it(`${typed.join(' · ')}: ${message}`, async () => {
        const field = await made('required');
        type(field, ...typed);
        expect(field.reportValidity()).to.equal(false);
        expect(field.control!.slot, 'where a summary leads, at once').to.equal(parts.split(' ')[0]);
        await field.updateComplete;
        expect(field.error).to.equal(message);
        expect(described(field)).to.equal(message);
        expect(described(inputs(field)[0])).to.equal(message);
        expect(wrong(field), 'only what is wrong is marked').to.equal(parts);
        field.focus();
        expect((document.activeElement as HTMLInputElement).slot).to.equal(parts.split(' ')[0]);
        type(field, '27', '3', '1984');
        expect(field.reportValidity()).to.equal(true);
        await field.updateComplete;
        expect(described(field)).to.equal('');
        expect(wrong(field)).to.equal('');
      });
    }

    it('is nothing when it may be left empty, and half a date always', async () => {
      const field = await made();
      expect(field.validationMessage).to.equal('');
      type(field, '27', '3');
      expect(field.validationMessage).to.equal('Vul het jaar in bij “Geboortedatum”');
    });

    it('is a day before the first or after the last, said in words', async () => {
      const field = await made('min="2027-01-05" max="2027-03-27"');
      const say = (value: string): string => ((field.value = value), field.validationMessage);
      expect(say('2027-01-04')).to.equal('“Geboortedatum” moet 5 januari 2027 of later zijn');
      expect(say('2027-01-05')).to.equal('');
      expect(say('2027-03-27')).to.equal('');
      expect(say('2027-03-28')).to.equal('“Geboortedatum” moet 27 maart 2027 of eerder zijn');
      field.reportValidity();
      await field.updateComplete;
      expect(wrong(field)).to.equal('day month year');
      field.label = 'Wanneer gaat u verhuizen?';
      await field.updateComplete;
      expect(field.validationMessage).to.equal('De datum moet 27 maart 2027 of eerder zijn');
    });

    it('knows which day it is here', async () => {
      const now = new Date();
      const iso = (days: number): string => {
        const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
        return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
      };
      const field = await made('min="today" max="today"');
      field.value = iso(-1);
      expect(field.validationMessage).to.equal('“Geboortedatum” moet vandaag of later zijn');
      field.value = iso(1);
      expect(field.validationMessage).to.equal('“Geboortedatum” moet vandaag of eerder zijn');
      field.value = iso(0);
      expect(field.validationMessage).to.equal('');
    });

    it('is said in the words of the author', async () => {
      const field = await made('required required-message="Wanneer bent u geboren?" invalid-message="Dat is geen datum"');
      expect(field.validationMessage).to.equal('Wanneer bent u geboren?');
      type(field, '1');
      expect(field.validationMessage).to.equal('Dat is geen datum');
    });

    it('is what a script of the page says of a part', async () => {
      const field = await made('value="1984-03-27"');
      inputs(field)[2].setCustomValidity('In dat jaar was er geen loting');
      field.reportValidity();
      await field.updateComplete;
      expect([described(field), wrong(field)]).to.deep.equal(['In dat jaar was er geen loting', 'year']);
    });

    it('is nothing where nobody can answer', async () => {
      const off = await made('required disabled');
      expect(off.validationMessage).to.equal('');
      type(off, '45');
      expect(off.validationMessage).to.equal('');
      const fixed = await made('required readonly');
      expect(fixed.validationMessage).to.equal('');
    });

    it('is what the server marked, until it is judged again', async () => {
      const box = await fixture(html`<div></div>`);
      box.innerHTML = server('w', { invalid: 'year' });
      const field = box.querySelector('owc-date-field')!;
      await field.updateComplete;
      expect([wrong(field), field.control!.slot]).to.deep.equal(['year', 'year']);
      type(field, '27', '3', '1984');
      expect(field.reportValidity()).to.equal(true);
      await field.updateComplete;
      expect([wrong(field), described(field)]).to.deep.equal(['', 'Bijvoorbeeld 27 3 1984']);
    });

    it('is all of it, when a script gives an error without saying where', async () => {
      const field = await made('value="1984-03-27"');
      field.error = 'Dan zijn wij gesloten';
      await field.updateComplete;
      expect([wrong(field), described(field)]).to.deep.equal(['day month year', 'Dan zijn wij gesloten']);
      field.error = '';
      await field.updateComplete;
      expect([wrong(field), described(field)]).to.deep.equal(['', '']);
    });

    it('leads from the summary of a form to the part, and is gone when that is mended', async () => {
      const form = await fixture(html`<owc-form><form action="#" @submit=${(event: Event) => event.preventDefault()}>
        <owc-date-field label="Geboortedatum" name="g" required></owc-date-field><button>Versturen</button></form></owc-form>`);
      const field = form.querySelector('owc-date-field')!;
      await reached(field);
      type(field, '31', '4', '84');
      inputs(field)[0].value = '30';
      form.querySelector('button')!.click();
      const link = await waitUntil(() => form.querySelector<HTMLAnchorElement>('owc-error-summary a'), 'it is in the summary').then(() => form.querySelector<HTMLAnchorElement>('owc-error-summary a')!);
      expect(link.textContent).to.equal('Vul het jaar met vier cijfers in bij “Geboortedatum”');
      link.click();
      expect((document.activeElement as HTMLInputElement).slot).to.equal('year');
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'Backspace' });
      await sendKeys({ press: 'Backspace' });
      await sendKeys({ type: '1984' });
      await field.updateComplete;
      expect([wrong(field), described(field)]).to.deep.equal(['', '']);
    });

    it('is not told again while somebody goes from part to part', async () => {
      const form = await fixture(html`<owc-form><form action="#"><owc-date-field label="Geboortedatum" name="g" required></owc-date-field><button>Versturen</button></form></owc-form>`);
      const field = form.querySelector('owc-date-field')!;
      await reached(field);
      const heard = (): string => [...document.querySelectorAll('.owc-announcements')].map(({ textContent }) => textContent).join('|');
      form.querySelector('button')!.click();
      await waitUntil(() => wrong(field) === 'day month year', 'it is flagged');
      inputs(field)[0].focus();
      await sendKeys({ type: '27' });
      await sendKeys({ press: 'Tab' });
      await aTimeout(250);
      expect(heard()).not.to.contain('de maand en het jaar');
      inputs(field)[2].focus();
      await sendKeys({ press: 'Tab' });
      await waitUntil(() => heard().includes('Vul de maand en het jaar in'), 'it is told when the date is left');
    });
  });

  describe('a whole date in one part', () => {
    for (const [text, parts] of [
      ['27-03-1984', '27 3 1984'],
      [' 27/3/1984\n', '27 3 1984'],
      ['27.03.1984', '27 3 1984'],
      ['27 maart 1984', '27 3 1984'],
      ['dinsdag 27 maart 1984', '27 3 1984'],
      ['27 mrt. 1984', '27 3 1984'],
      ['1984-03-27', '27 3 1984'],
      ['27 March 1984', '27 3 1984'],
      ['March 27th, 1984', '27 3 1984'],
      ['２７－０３－１９８４', '27 3 1984'],
      ['27031984', '27 3 1984'],
      ['27-3-84', '27 3 84'],
    ] as const) {
      it(`“${text.trim()}” is pasted as ${parts}`, async () => {
        const field = await made();
        const heard: string[] = [];
        for (const type of ['input', 'change']) field.addEventListener(type, (event) => heard.push(`${type} ${(event.target as HTMLInputElement).slot} ${values(field)}`));
        inputs(field)[0].focus();
        expect(paste(inputs(field)[0], text), 'the text itself is not pasted').to.equal(false);
        expect(values(field)).to.equal(parts);
        expect(heard, 'all parts are filled when the first is told').to.deep.equal(['input', 'change'].flatMap((type) => ['day', 'month', 'year'].map((part) => `${type} ${part} ${parts}`)));
        expect(document.activeElement, 'focus stays').to.equal(inputs(field)[0]);
        if (field.value) expect(told(field)).to.equal('Verdeeld over dag, maand en jaar: 27 maart 1984');
        await expect(field).to.be.accessible();
      });
    }

    for (const text of ['27', 'maart', '27 maart', '06-12345678', '99-99-1984', 'hallo', '', '12 jan 2000 tot 14 jan 2000', '1984']) {
      it(`“${text}” is pasted as it is`, async () => {
        const field = await made();
        expect(paste(inputs(field)[0], text)).to.equal(true);
        expect(values(field).trim()).to.equal('');
        expect(told(field)).to.equal('');
      });
    }

    it('is spread when it was typed, once that is done', async () => {
      const field = await made();
      inputs(field)[0].focus();
      await sendKeys({ type: '27-03-1984' });
      expect(values(field).trim(), 'not under the hands').to.equal('27-03-1984');
      await sendKeys({ press: 'Tab' });
      expect(values(field)).to.equal('27 3 1984');
      expect(document.activeElement).to.equal(inputs(field)[1]);
      expect(told(field)).to.equal('Verdeeld over dag, maand en jaar: 27 maart 1984');
    });

    it('is taken in any of the parts', async () => {
      const field = await made();
      paste(inputs(field)[2], '1984-03-27');
      expect(field.value).to.equal('1984-03-27');
    });

    it('fills the inputs of a framework that watches its own value', async () => {
      const field = await made();
      const input = inputs(field)[0];
      let held = 'nothing';
      Object.defineProperty(input, 'value', { configurable: true, get: () => held, set: (text: string) => (held = text) });
      paste(inputs(field)[1], '27-03-1984');
      expect(held, 'it hears of it by the event').to.equal('nothing');
      Reflect.deleteProperty(input, 'value');
      expect(field.value).to.equal('1984-03-27');
    });

    it('moves nobody to the next part', async () => {
      const field = await made();
      inputs(field)[0].focus();
      await sendKeys({ type: '27' });
      expect(document.activeElement).to.equal(inputs(field)[0]);
    });
  });

  describe('in a form', () => {
    const data = (form: HTMLFormElement): string => [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`).join('&');

    it('sends what was typed, as without JavaScript', async () => {
      const form = await fixture<HTMLFormElement>(html`<form><owc-date-field label="Datum" name="d" calendar></owc-date-field></form>`);
      const field = await reached(form.querySelector('owc-date-field')!);
      expect(data(form)).to.equal('d[day]=&d[month]=&d[year]=');
      type(field, '027', 'maart', ' 1984');
      expect(data(form)).to.equal('d[day]=027&d[month]=maart&d[year]= 1984');
    });

    it('belongs to a form elsewhere', async () => {
      const box = await fixture(html`<div><form id="elders"></form><owc-date-field label="Datum" name="d" value="1984-03-27" form="elders" calendar></owc-date-field></div>`);
      expect(data(box.querySelector('form')!)).to.equal('d[day]=27&d[month]=3&d[year]=1984');
    });

    it('is off in a fieldset that is off, with its calendar', async () => {
      const form = await fixture<HTMLFormElement>(html`<form><fieldset disabled><owc-date-field label="Datum" name="d" value="1984-03-27" required calendar></owc-date-field></fieldset></form>`);
      const field = await reached(form.querySelector('owc-date-field')!);
      expect(data(form)).to.equal('');
      expect(button(field).matches(':disabled')).to.equal(true);
      form.querySelector('fieldset')!.disabled = false;
      expect(data(form)).to.equal('d[day]=27&d[month]=3&d[year]=1984');
      field.disabled = true;
      await field.updateComplete;
      expect([data(form), button(field).disabled]).to.deep.equal(['', true]);
    });

    it('says beside its label that it can be left empty', async () => {
      const form = await fixture(html`<form><owc-date-field label="Datum" name="d"></owc-date-field></form>`);
      expect(form.querySelector('[slot=label]')!.textContent).to.equal('Datum (niet verplicht)');
    });

    it('shows a read-only date as text, and sends it', async () => {
      const form = await fixture<HTMLFormElement>(html`<form><owc-date-field label="Geboortedatum" name="g" value="1984-03-27" readonly calendar></owc-date-field></form>`);
      const field = await reached(form.querySelector('owc-date-field')!);
      await waitUntil(() => field.querySelector('[slot=text]')?.textContent === '27 maart 1984', 'it is text');
      expect(inputs(field).some((input) => input.checkVisibility()), 'no input is shown').to.equal(false);
      expect([...field.querySelectorAll('label')].some((label) => label.checkVisibility()), 'no label of a part is shown').to.equal(false);
      expect(button(field).checkVisibility(), 'nothing can be chosen').to.equal(false);
      expect(data(form)).to.equal('g[day]=27&g[month]=3&g[year]=1984');
      await expect(field).to.be.accessible();
    });

    it('names where a date comes from until it is changed', async () => {
      const field = await made('value="1984-03-27" source="Basisregistratie Personen"');
      await waitUntil(() => described(field) === 'Overgenomen uit: Basisregistratie Personen');
      inputs(field)[0].focus();
      await sendKeys({ type: '1' });
      await field.updateComplete;
      expect(described(field)).to.equal('');
    });

    it('asks for a date without forcing it', async () => {
      const field = await made('soft-required');
      await waitUntil(() => customElements.get('owc-date-field'));
      inputs(field)[0].focus();
      await aTimeout(50);
      inputs(field)[0].blur();
      await waitUntil(() => described(field).startsWith('U heeft dit niet ingevuld'), 'it says so');
      expect(field.validationMessage).to.equal('');
      inputs(field)[0].focus();
      await sendKeys({ type: '27' });
      await field.updateComplete;
      expect(described(field)).to.equal('');
    });
  });

  describe('who owns a node', () => {
    const whole = (field: DateField): void => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index), 'ids that are used twice').to.deep.equal([]);
      expect(field.querySelectorAll('input').length).to.equal(3);
      expect(inputs(field).map(({ labels }) => labels?.[0]?.textContent)).to.deep.equal(['Dag', 'Maand', 'Jaar']);
      expect(document.getElementById(field.getAttribute('aria-labelledby')!)!.parentElement).to.equal(field);
    };

    it('can be cloned, with its calendar', async () => {
      const field = await made('calendar value="1984-03-27"');
      type(field, '28');
      const clone = field.cloneNode(true) as DateField;
      (await fixture(html`<div></div>`)).append(clone);
      await reached(clone);
      [field, clone].forEach(whole);
      expect(clone.value).to.equal('1984-03-28');
      expect(clone.querySelectorAll('button').length).to.equal(1);
      button(clone).click();
      await waitUntil(() => dialog(clone)?.open, 'its own calendar');
      expect(dialog(field)).to.equal(null);
      dialog(clone)!.close();
    });

    it('can be moved, removed and put back', async () => {
      const field = await made('calendar value="1984-03-27"');
      type(field, '28');
      const other = await fixture(html`<div></div>`);
      other.append(field);
      await field.updateComplete;
      whole(field);
      field.remove();
      other.append(field);
      await field.updateComplete;
      whole(field);
      expect(field.value).to.equal('1984-03-28');
      paste(inputs(field)[0], '1-2-2000');
      expect(field.value).to.equal('2000-02-01');
    });

    it('comes back with what was typed when a script empties it', async () => {
      const field = await made('calendar');
      type(field, '27', '3', '1984');
      field.replaceChildren();
      await aTimeout(0);
      await field.updateComplete;
      whole(field);
      expect(field.value).to.equal('1984-03-27');
      expect(button(field).isConnected).to.equal(true);
    });

    it('gives way to parts that the author adds later', async () => {
      const field = await made();
      field.insertAdjacentHTML('beforeend', marks('late'));
      await aTimeout(0);
      await field.updateComplete;
      whole(field);
      expect(inputs(field)[0].id).to.equal('late-day');
      field.value = '1984-03-27';
      expect(values(field)).to.equal('27 3 1984');
    });

    it('finds its parts by their slots, in any order', async () => {
      const field = await fixture<DateField>(html`<owc-date-field label="Datum">
        <label slot="month" for="o-m">Maand</label><input slot="month" id="o-m" value="3"><label slot="day" for="o-d">Dag</label><input slot="day" id="o-d" value="27"><label slot="year" for="o-y">Jaar</label><input slot="year" id="o-y" value="1984">
      </owc-date-field>`);
      expect(field.value).to.equal('1984-03-27');
    });

    it('takes a month from a list', async () => {
      const field = await fixture<DateField>(html`<owc-date-field label="Datum">
        <label slot="day" for="k-d">Dag</label><input slot="day" id="k-d">
        <label slot="month" for="k-m">Maand</label><select slot="month" id="k-m"><option value=""></option><option value="3">maart</option></select>
        <label slot="year" for="k-y">Jaar</label><input slot="year" id="k-y"></owc-date-field>`);
      await reached(field);
      paste(inputs(field)[0], '27 maart 1984');
      expect(field.value).to.equal('1984-03-27');
    });

    it('uses parts in wrappers of the author where they stand', async () => {
      const field = await fixture<DateField>(html`<owc-date-field label="Datum"><div><label for="v-d">Dag</label><input id="v-d" value="27"></div><div><label for="v-m">Maand</label><input id="v-m" value="3"></div><div><label for="v-y">Jaar</label><input id="v-y" value="1984"></div></owc-date-field>`);
      expect(field.value).to.equal('1984-03-27');
      await expect(field).to.be.accessible();
    });

    it('marks what is wrong again when a morph takes that off', async () => {
      const box = await fixture(html`<div></div>`);
      box.innerHTML = server('m');
      const field = await reached(box.querySelector('owc-date-field')!);
      type(field, '27', '3', '84');
      field.reportValidity();
      await field.updateComplete;
      expect(wrong(field)).to.equal('year');
      inputs(field)[2].removeAttribute('aria-invalid');
      await aTimeout(0);
      expect(wrong(field)).to.equal('year');
    });

    it('shows on its button what the browser put back', async () => {
      const field = await made('calendar');
      type(field, '27', '3', '2027');
      dispatchEvent(new Event('pageshow'));
      await field.updateComplete;
      expect(button(field).ariaLabel).to.equal('Andere datum kiezen, 27 maart 2027 gekozen');
    });
  });

  describe('how it looks', () => {
    it('stands in one line, also in the smallest window, and its words give way first', async () => {
      const box = await fixture<HTMLElement>(html`<div><owc-date-field label="Startdatum" name="s" calendar></owc-date-field></div>`);
      const field = await reached(box.querySelector('owc-date-field')!);
      for (const width of ['18rem', '40rem']) {
        box.style.inlineSize = width;
        const boxes = [...inputs(field), button(field)].map((node) => node.getBoundingClientRect());
        expect(new Set(boxes.map(({ top }) => Math.round(top))).size, width).to.equal(1);
        expect(boxes.every(({ height, width }) => height >= 44 && width >= 44), 'large enough').to.equal(true);
        expect(Math.round(boxes.at(-1)!.right), width).to.be.at.most(Math.round(box.getBoundingClientRect().right));
        for (let index = 1; index < boxes.length; index++) expect(boxes[index]!.left).to.be.at.least(boxes[index - 1]!.right);
      }
      const labels = [...field.querySelectorAll('label')].map((label) => label.getBoundingClientRect());
      labels.forEach(({ left, bottom }, index) => {
        expect(left).to.equal(inputs(field)[index]!.getBoundingClientRect().left);
        expect(bottom).to.be.at.most(inputs(field)[index]!.getBoundingClientRect().top);
      });
    });

    it('is usable and recognisable under a hostile page', async () => {
      const field = (await fixture(html`<div>
        <style>
          * { all: unset !important }
          input, label, button, [slot] { display: inline !important; block-size: 3px !important; border: 0 !important; color: #fff !important; background: #fff !important; font-size: 2px !important; opacity: 0 !important; visibility: hidden !important }
        </style>
        <owc-date-field label="Geboortedatum" description="Bijvoorbeeld 27 3 1984" error="Vul “Geboortedatum” in" name="g" calendar></owc-date-field>
      </div>`)).querySelector('owc-date-field')!;
      await reached(field);
      for (const input of inputs(field)) {
        expect(input.getBoundingClientRect().height).to.be.at.least(44);
        expect(input.getBoundingClientRect().width).to.be.at.least(44);
        expect(parseFloat(getComputedStyle(input).borderTopWidth)).to.be.at.least(1);
      }
      expect(button(field).getBoundingClientRect().height).to.be.at.least(44);
      for (const node of field.querySelectorAll('label, div, input, button')) {
        const style = getComputedStyle(node);
        expect(style.visibility, node.outerHTML).to.equal('visible');
        expect(style.opacity, node.outerHTML).to.equal('1');
        expect(style.color, node.outerHTML).not.to.equal('rgb(255, 255, 255)');
        expect(parseFloat(style.fontSize), node.outerHTML).to.be.at.least(14);
      }
      const tops = ['[slot=label]', '[slot=description]', '[slot=error]', 'label', 'input'].map((selector) => field.querySelector(selector)!.getBoundingClientRect().top);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    });
  });
});
