import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TimeField } from './time-field.js';
import './time-field.js';
import { waitUntil } from '../../../../test/unit/until.js';

const described = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)!.textContent).join(' ');

/** A field that knows about times. */
async function ready(field: TimeField): Promise<TimeField> {
  const { value } = field;
  field.value = 'geen tijd';
  await waitUntil(() => field.validationMessage, 'what a time is has arrived');
  field.value = value;
  return field;
}

const server = `<owc-time-field min="09:00" required=""><label slot="label" for="t">Hoe laat?</label><div slot="description" id="t-d">Bijvoorbeeld 14:30</div><input id="t" name="tijd" inputmode="numeric" aria-describedby="t-d" aria-required="true" value="9:30"></owc-time-field>`;

describe('owc-time-field', () => {
  it('leaves complete server markup as it is', async () => {
    const box = document.createElement('div');
    box.innerHTML = server;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    const field = box.firstElementChild as TimeField;
    await field.updateComplete;
    await ready(field);
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(box.innerHTML).to.equal(server);
    expect(seen.length).to.equal(0);
    box.remove();
  });

  it('makes what is missing from its attributes', async () => {
    const field = await ready(await fixture<TimeField>(html`<owc-time-field label="Hoe laat?" description="Bijvoorbeeld 14:30" name="t" value="14:00" required></owc-time-field>`));
    const input = field.querySelector('input')!;
    expect([input.type, input.inputMode, input.name, input.value]).to.deep.equal(['text', 'numeric', 't', '14:00']);
    expect(input.labels![0]!.textContent).to.equal('Hoe laat?');
    expect(described(input)).to.equal('Bijvoorbeeld 14:30');
    expect(input.getAttribute('aria-required')).to.equal('true');
    await expect(field).to.be.accessible();
  });

  it('takes a time as people write it, leaves it as it was typed and sends it as 09:30', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-time-field label="Tijd" name="t"></owc-time-field></form>`);
    const field = await ready(form.querySelector('owc-time-field')!);
    field.focus();
    await sendKeys({ type: '9u30' });
    expect(field.value).to.equal('9u30');
    expect(new FormData(form).get('t')).to.equal('09:30');
    for (const typed of ['9:30', '09.30', '930', ' 9.30 uur ', '9 uur 30', '０９：３０']) {
      field.value = typed;
      expect(new FormData(form).get('t'), typed).to.equal('09:30');
      expect(field.checkValidity(), typed).to.equal(true);
    }
  });

  it('says what is wrong, and sends what was typed to a server that says it too', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-time-field label="Tijd" name="t" required></owc-time-field></form>`);
    const field = await ready(form.querySelector('owc-time-field')!);
    expect(field.validationMessage).to.equal('Vul “Tijd” in');
    field.value = 'half 10';
    expect(new FormData(form).get('t')).to.equal('half 10');
    expect(field.reportValidity()).to.equal(false);
    await field.updateComplete;
    expect(described(field.control!)).to.equal('Vul een tijd in, zoals 9:30 of 14:00');
    expect(field.control!.getAttribute('aria-invalid')).to.equal('true');
    await expect(form).to.be.accessible();
    field.value = '24:00';
    expect(field.validationMessage).to.contain('Controleer het uur');
    field.setAttribute('invalid-message', 'Vul de tijd uit de brief in');
    await field.updateComplete;
    expect(field.validationMessage).to.equal('Vul de tijd uit de brief in');
    field.value = '23:59';
    expect(field.reportValidity()).to.equal(true);
    await field.updateComplete;
    expect(described(field.control!)).to.equal('');
  });

  it('keeps to its limits, also through the night', async () => {
    const field = await ready(await fixture<TimeField>(html`<owc-time-field label="Tijd" min="09:00" max="17:00"></owc-time-field>`));
    field.value = '8:59';
    expect(field.validationMessage).to.equal('Vul een tijd in van 9:00 tot en met 17:00');
    field.value = '17.00';
    expect(field.validationMessage).to.equal('');
    field.setAttribute('min', '22:00');
    field.setAttribute('max', '06:00');
    expect(field.validationMessage).to.equal('Vul een tijd in van 22:00 tot en met 6:00');
    field.value = '23:00';
    expect(field.validationMessage).to.equal('');
  });

  it('adopts the field for times of the browser, and judges it in our words', async () => {
    const markup = '<owc-time-field><label slot="label" for="tt">Tijd</label><input id="tt" name="t" type="time" min="09:00" max="17:00" value="08:00"></owc-time-field>';
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    form.insertAdjacentHTML('beforeend', markup);
    const field = form.querySelector('owc-time-field')!;
    await waitUntil(() => field.validationMessage.startsWith('Vul een tijd in'));
    expect(field.validationMessage).to.equal('Vul een tijd in van 9:00 tot en met 17:00');
    expect(form.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(markup);
    field.value = '09:30';
    expect(field.validationMessage).to.equal('');
    expect(new FormData(form).get('t')).to.equal('09:30');
    field.value = '';
    expect(field.validationMessage, 'it may be left out').to.equal('');
  });

  it('shows a read-only time as text, says where it came from, and sends it', async () => {
    const form = await fixture<HTMLFormElement>(html`<form>
      <owc-time-field label="Begin" name="b" value="09:30" readonly></owc-time-field>
      <owc-time-field label="Eind" name="e" value="17:00" source="uw afspraak"></owc-time-field>
    </form>`);
    await waitUntil(() => form.querySelector('[slot=text]')?.textContent === '9:30');
    expect(form.querySelector('input')!.checkVisibility()).to.equal(false);
    expect(new FormData(form).get('b')).to.equal('09:30');
    await waitUntil(() => described(form.querySelectorAll('input')[1]!) === 'Overgenomen uit: uw afspraak');
  });

  it('is in its form, goes back at a reset, and is left out when disabled', async () => {
    const form = await fixture<HTMLFormElement>(html`<form id="elders3"></form>`);
    const set = await fixture<HTMLFieldSetElement>(html`<fieldset><owc-time-field label="Tijd" name="t" form="elders3" value="9:30"></owc-time-field></fieldset>`);
    const field = await ready(set.querySelector('owc-time-field')!);
    field.value = '1000';
    expect(new FormData(form).get('t')).to.equal('10:00');
    form.reset();
    expect(field.value).to.equal('9:30');
    set.disabled = true;
    expect(new FormData(form).has('t')).to.equal(false);
  });

  it('is usable and recognisable under a hostile page, and no wider than a time', async () => {
    const field = (await fixture(html`<div>
      <style>
        * { all: unset !important }
        input { display: inline !important; block-size: 3px !important; inline-size: 3px !important; border: 0 !important; color: #fff !important; background: #fff !important }
      </style>
      <owc-time-field label="Tijd" name="t"></owc-time-field>
    </div>`)).querySelector('owc-time-field')!;
    const input = field.querySelector('input')!;
    expect(input.offsetHeight).to.be.at.least(44);
    expect(input.offsetWidth).to.be.within(100, 160);
    expect(parseFloat(getComputedStyle(input).borderTopWidth)).to.be.at.least(1);
  });

  it('works on when it is moved, and as a copy', async () => {
    const box = await fixture(html`<div><form id="een"><owc-time-field label="Tijd" name="t" value="930"></owc-time-field></form><form id="twee"></form></div>`);
    const field = await ready(box.querySelector('owc-time-field')!);
    const [one, two] = [...box.querySelectorAll('form')] as [HTMLFormElement, HTMLFormElement];
    two.append(field.cloneNode(true), field);
    await ready(field);
    await ready(two.querySelector('owc-time-field')!);
    expect(new FormData(two).getAll('t').length).to.equal(2);
    expect(new Set([...two.querySelectorAll('input')].map(({ id }) => id)).size).to.equal(2);
    one.append(field);
    await ready(field);
    expect(new FormData(one).get('t')).to.equal('09:30');
    expect(new FormData(two).get('t')).to.equal('09:30');
  });
});
