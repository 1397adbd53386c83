import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../form/form.js';
import type { Checkbox } from './checkbox.js';
import './checkbox.js';
import { waitUntil } from '../../../../test/unit/until.js';

const server = `<owc-checkbox required>
  <div slot="error" id="n-fout">Vink dit aan</div>
  <input type="checkbox" id="n" name="nieuwsbrief" value="ja" aria-required="true" aria-invalid="true" aria-describedby="n-hulp n-fout">
  <label slot="label" for="n">Ik wil de nieuwsbrief</label>
  <div slot="description" id="n-hulp">Eén keer per maand</div>
</owc-checkbox>`;
const short = (more = ''): ReturnType<typeof html> => {
  const box = document.createElement('div');
  box.innerHTML = `<form><owc-checkbox name="nieuwsbrief" value="ja" label="Ik wil de nieuwsbrief" description="Eén keer per maand" ${more}></owc-checkbox></form>`;
  return html`${box.firstElementChild}`;
};
const described = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)?.textContent ?? '?').join('|');
const sent = (form: HTMLFormElement): string => [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`).join('&');

/** A form with a checkbox, and its input. */
async function ticks(more = ''): Promise<[HTMLFormElement, Checkbox, HTMLInputElement]> {
  const form = await fixture<HTMLFormElement>(short(more));
  await aTimeout(0);
  return [form, form.querySelector('owc-checkbox')!, form.querySelector('input')!];
}

describe('owc-checkbox', () => {
  it('leaves complete server markup as it is', async () => {
    const box = document.createElement('div');
    box.innerHTML = server;
    const before = box.innerHTML;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    await aTimeout(0);
    expect(records.map(({ type, attributeName }) => `${type} ${attributeName}`)).to.deep.equal([]);
    expect(box.innerHTML).to.equal(before);
    await expect(box).to.be.accessible();
    observer.disconnect();
    box.remove();
  });

  it('makes what is missing from its attributes', async () => {
    const [form, field, input] = await ticks();
    expect([input.type, input.name, input.value]).to.deep.equal(['checkbox', 'nieuwsbrief', 'ja']);
    expect(input.labels![0]!.textContent).to.equal('Ik wil de nieuwsbrief (niet verplicht)');
    expect(described(input)).to.equal('Eén keer per maand');
    expect(field.labelText).to.equal('Ik wil de nieuwsbrief');
    await expect(form).to.be.accessible();
  });

  it('sends its value when it is ticked, and nothing otherwise', async () => {
    const [form, field, input] = await ticks();
    expect(sent(form)).to.equal('');
    input.focus();
    await sendKeys({ press: 'Space' });
    expect([sent(form), field.checked]).to.deep.equal(['nieuwsbrief=ja', true]);
    input.labels![0]!.click();
    expect([sent(form), field.checked]).to.deep.equal(['', false]);
    field.checked = true;
    expect(sent(form)).to.equal('nieuwsbrief=ja');
    form.reset();
    expect([sent(form), field.checked]).to.deep.equal(['', false]);
  });

  it('starts as its attribute says, and goes back to that', async () => {
    const [form, field, input] = await ticks('checked');
    expect([input.checked, input.defaultChecked]).to.deep.equal([true, true]);
    input.click();
    form.reset();
    expect(sent(form)).to.equal('nieuwsbrief=ja');
    form.innerHTML = '<fieldset disabled></fieldset>';
    form.firstElementChild!.append(field);
    expect(sent(form)).to.equal('');
  });

  it('has to be ticked when it is required', async () => {
    const [form, field, input] = await ticks('required');
    expect(input.getAttribute('aria-required')).to.equal('true');
    expect(form.querySelector('.owc-optional')).to.equal(null);
    expect(field.reportValidity()).to.equal(false);
    await field.updateComplete;
    expect(described(input)).to.equal('Eén keer per maand|Vink “Ik wil de nieuwsbrief” aan');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(field.querySelector('[slot=error]')!.getBoundingClientRect().bottom, 'above the box').to.be.at.most(input.getBoundingClientRect().top);
    await expect(form).to.be.accessible();
    input.click();
    expect(field.reportValidity()).to.equal(true);
    await field.updateComplete;
    expect([described(input), input.hasAttribute('aria-invalid')]).to.deep.equal(['Eén keer per maand', false]);
  });

  it('takes the words of the author and of a script for what is wrong', async () => {
    const [, field, input] = await ticks('required required-message="Zonder nieuwsbrief gaat het niet"');
    expect(field.validationMessage).to.equal('Zonder nieuwsbrief gaat het niet');
    input.checked = true;
    input.setCustomValidity('Dat kan nu niet');
    expect(field.validationMessage).to.equal('Dat kan nu niet');
  });

  it('is judged at once after it was flagged', async () => {
    const box = await fixture(html`<owc-form><form><owc-checkbox required name="a" label="Akkoord"></owc-checkbox><button>Versturen</button></form></owc-form>`);
    box.querySelector('button')!.click();
    await waitUntil(() => document.activeElement?.localName === 'owc-error-summary');
    expect(box.querySelector('owc-error-summary a')!.textContent).to.equal('Vink “Akkoord” aan');
    box.querySelector<HTMLElement>('owc-error-summary a')!.click();
    const input = box.querySelector<HTMLInputElement>('input')!;
    expect(document.activeElement === input).to.equal(true);
    await sendKeys({ press: 'Space' });
    await waitUntil(() => !input.hasAttribute('aria-invalid'));
  });

  it('shows a read-only answer as text and sends it', async () => {
    const [form, field] = await ticks('readonly checked');
    const shown = (): string => [...field.children].filter((node) => node.checkVisibility()).sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top).map((node) => node.textContent).join('|');
    await waitUntil(() => shown() === 'Ik wil de nieuwsbrief|Eén keer per maand|Ja');
    expect(sent(form)).to.equal('nieuwsbrief=ja');
    field.checked = false;
    await field.updateComplete;
    expect(shown()).to.contain('|Nee');
    await expect(form).to.be.accessible();
  });

  it('leaves a read-only answer of the server as it is', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<owc-checkbox readonly><input type="checkbox" id="ro" name="ro" checked hidden aria-describedby="ro-t"><label slot="label" for="ro">Nieuwsbrief</label><div slot="text" id="ro-t" data-owc="">Ja</div></owc-checkbox>';
    const before = box.innerHTML;
    document.body.append(box);
    await aTimeout(100); // what is said about an answer has been loaded
    expect(box.innerHTML).to.equal(before);
    expect([...box.querySelectorAll('input, label, div')].map((node) => node.checkVisibility())).to.deep.equal([false, true, true]);
    box.remove();
  });

  it('names its source until it is changed', async () => {
    const [, , input] = await ticks('checked source="Basisregistratie Personen"');
    await waitUntil(() => described(input).endsWith('Overgenomen uit: Basisregistratie Personen'));
    input.click();
    await waitUntil(() => described(input) === 'Eén keer per maand');
  });

  it('can be cloned', async () => {
    const [form, field, input] = await ticks('error="Fout"');
    input.checked = true;
    const clone = field.cloneNode(true) as Checkbox;
    form.append(clone);
    await aTimeout(0);
    const copy = clone.querySelector('input')!;
    expect([described(copy), copy.checked, copy.labels!.length]).to.deep.equal(['Eén keer per maand|Fout', true, 1]);
    expect(clone.contains(copy.labels![0]!)).to.equal(true);
  });

  it('is a box of 24 px or more on a row of 44 px or more, under a hostile page', async () => {
    const box = await fixture(html`<div class="vijandig">
      <style>
        .vijandig * { all: unset !important }
        .vijandig :is(input, label, owc-checkbox) { display: inline !important; block-size: 3px !important; border: 0 !important; color: #fff !important; background: #fff !important; opacity: 0 !important }
        .vijandig input::before { content: none !important }
      </style>
      <owc-checkbox label="Ik wil de nieuwsbrief" name="h" checked></owc-checkbox>
    </div>`);
    const input = box.querySelector('input')!;
    const [square, row] = [input.getBoundingClientRect(), input.labels![0]!.getBoundingClientRect()];
    expect(square.width).to.be.at.least(24);
    expect(square.height).to.equal(square.width);
    expect(row.height).to.be.at.least(44);
    expect(row.top <= square.top && row.bottom >= square.bottom).to.equal(true);
    expect(getComputedStyle(input).opacity).to.equal('1');
    expect(getComputedStyle(input, '::before').borderRightWidth, 'the tick').to.equal('3px');
    expect(getComputedStyle(input).backgroundColor, 'ticked').not.to.equal('rgb(255, 255, 255)');
  });
});
