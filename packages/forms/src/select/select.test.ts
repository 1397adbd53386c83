import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Select } from './select.js';
import './select.js';
import { waitUntil } from '../../../../test/unit/until.js';

const described = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)!.textContent).join(' ');
const words = (field: Select): string[] => [...(field.control as HTMLSelectElement).options].map(({ text }) => text);

const server = `<owc-select required=""><label slot="label" for="l">Land</label><div slot="description" id="l-d">Waar u woont</div><select id="l" name="land" autocomplete="country" aria-describedby="l-d" aria-required="true"><option value="">Kies een antwoord</option><option value="NL">Nederland</option><option value="BE">België</option></select></owc-select>`;

const short = html`<owc-select label="Land" name="land"><option value="NL">Nederland</option><optgroup label="Buren"><option value="BE">België</option></optgroup></owc-select>`;

describe('owc-select', () => {
  it('leaves complete server markup as it is', async () => {
    const box = document.createElement('div');
    box.innerHTML = server;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    await (box.firstElementChild as Select).updateComplete;
    await Promise.resolve();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(box.innerHTML).to.equal(server);
    expect(seen.length).to.equal(0);
    box.remove();
  });

  it('takes the options of the shorthand as they are, and hides those', async () => {
    const field = await fixture<Select>(short);
    const select = field.control as HTMLSelectElement;
    expect(select.labels[0]!.textContent).to.equal('Land');
    expect(words(field)).to.deep.equal(['Kies een antwoord', 'Nederland', 'België']);
    expect(select.querySelector('optgroup')!.label).to.equal('Buren');
    expect([...field.children].filter((child) => child.matches('option, optgroup')).some((child) => child.checkVisibility())).to.equal(false);
    await expect(field).to.be.accessible();
  });

  it('chooses nothing by itself, unless the author chose or wrote an empty option', async () => {
    const form = await fixture<HTMLFormElement>(html`<form>
      <owc-select label="A" name="a"><option value="1">Een</option></owc-select>
      <owc-select label="B" name="b"><option value="1">Een</option><option value="2" selected>Twee</option></owc-select>
      <owc-select label="C" name="c" value="2"><option value="1">Een</option><option value="2">Twee</option></owc-select>
      <owc-select label="D" name="d"><option value="">Geen voorkeur</option><option value="1">Een</option></owc-select>
      <owc-select label="E" name="e" placeholder="Kies een land"><option value="1">Een</option></owc-select>
    </form>`);
    expect(Object.fromEntries(new FormData(form))).to.deep.equal({ a: '', b: '2', c: '2', d: '', e: '' });
    const [a, b, c, d, e] = [...form.querySelectorAll('owc-select')].map(words);
    expect([a![0], b![0], c![0], d![0], e![0]]).to.deep.equal(['Kies een antwoord', 'Een', 'Een', 'Geen voorkeur', 'Kies een land']);
  });

  it('follows its options, and keeps what was chosen', async () => {
    const field = await fixture<Select>(short);
    field.value = 'BE';
    const added = new Option('Duitsland', 'DE');
    field.querySelector(':scope > optgroup')!.append(added);
    await waitUntil(() => words(field).includes('Duitsland'));
    expect(field.value).to.equal('BE');
    added.text = 'Bondsrepubliek Duitsland';
    await waitUntil(() => words(field).includes('Bondsrepubliek Duitsland'));
    field.querySelector(':scope > option')!.remove();
    await waitUntil(() => !words(field).includes('Nederland'));
    expect(field.value).to.equal('BE');
    field.querySelector(':scope > optgroup')!.remove();
    await waitUntil(() => words(field).length === 1);
    expect(field.value, 'what is no longer there is not chosen').to.equal('');
  });

  it('takes options as a property, also after its value', async () => {
    const field = await fixture<Select>(html`<owc-select label="Land" name="land"></owc-select>`);
    field.value = 'BE';
    field.options = ['Nederland', { value: 'BE', label: '<b>België</b>' }, { label: 'Ver', options: [{ value: 'SR', label: 'Suriname', disabled: true }] }];
    await field.updateComplete;
    expect(field.value).to.equal('BE');
    expect(words(field)).to.deep.equal(['Kies een antwoord', 'Nederland', '<b>België</b>', 'Suriname']);
    expect((field.control as HTMLSelectElement).options[3]!.disabled).to.equal(true);
    field.value = '';
    field.options = ['Nederland', 'België'];
    await field.updateComplete;
    expect(field.value, 'an answer that was taken back stays so').to.equal('');
    await expect(field).to.be.accessible();
  });

  it('follows its value attribute until somebody chooses, and goes back to it at a reset', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-select label="Land" name="land" value="BE"><option value="NL">Nederland</option><option value="BE">België</option></owc-select></form>`);
    const field = form.querySelector('owc-select')!;
    field.setAttribute('value', 'NL');
    expect(field.value).to.equal('NL');
    field.value = 'BE';
    form.reset();
    expect(field.value).to.equal('NL');
  });

  it('is chosen with the keyboard', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-select label="Land" name="land"><option value="NL">Nederland</option><option value="BE">België</option></owc-select></form>`);
    const field = form.querySelector('owc-select')!;
    let changes = 0;
    field.addEventListener('change', () => changes++);
    field.focus();
    expect(document.activeElement).to.equal(field.control);
    await sendKeys({ type: 'B' });
    await nextFrame();
    expect(new FormData(form).get('land')).to.equal('BE');
    expect(changes).to.be.at.least(1);
  });

  it('asks for a choice, and is right once there is one', async () => {
    const form = await fixture<HTMLFormElement>(html`<form>
      <owc-select label="Land" name="land" required><option value="NL">Nederland</option></owc-select>
      <owc-select label="Waar woont u?" name="woon" required><option value="NL">Nederland</option></owc-select>
      <owc-select label="Land" name="eigen" required required-message="Kies het land waar u woont"><option value="NL">Nederland</option></owc-select>
      <owc-select label="Provincie" name="p"><option value="UT">Utrecht</option></owc-select>
    </form>`);
    const [field, question, own, free] = [...form.querySelectorAll('owc-select')] as [Select, Select, Select, Select];
    expect(field.reportValidity()).to.equal(false);
    await field.updateComplete;
    expect(described(field.control!)).to.equal('Maak een keuze bij “Land”');
    expect(field.control!.getAttribute('aria-invalid')).to.equal('true');
    expect(field.control!.getAttribute('aria-required')).to.equal('true');
    expect(question.validationMessage).to.equal('Geef antwoord op de vraag “Waar woont u?”');
    expect(own.validationMessage).to.equal('Kies het land waar u woont');
    expect(free.validationMessage).to.equal('');
    expect(free.querySelector('label')!.textContent).to.equal('Provincie (niet verplicht)');
    await expect(form).to.be.accessible();
    field.value = 'NL';
    expect(field.reportValidity()).to.equal(true);
    await field.updateComplete;
    expect(described(field.control!)).to.equal('');
  });

  it('shows a read-only answer in words, and still sends its value', async () => {
    const form = await fixture<HTMLFormElement>(html`<form>
      <owc-select label="Land" name="land" value="BE" readonly><option value="NL">Nederland</option><option value="BE">België</option></owc-select>
      <owc-select label="Provincie" name="p" readonly><option value="UT">Utrecht</option></owc-select>
    </form>`);
    await waitUntil(() => form.querySelectorAll('[slot=text]').length === 2);
    expect([...form.querySelectorAll('[slot=text]')].map((node) => node.textContent)).to.deep.equal(['België', 'Niet ingevuld']);
    expect([...form.querySelectorAll('select')].some((select) => select.checkVisibility())).to.equal(false);
    expect(new FormData(form).get('land')).to.equal('BE');
  });

  it('says where its answer comes from, until another is chosen', async () => {
    const field = await fixture<Select>(html`<owc-select label="Land" name="land" value="NL" source="BRP"><option value="NL">Nederland</option><option value="BE">België</option></owc-select>`);
    await waitUntil(() => described(field.control!) === 'Overgenomen uit: BRP');
    (field.control as HTMLSelectElement).value = 'BE';
    field.control!.dispatchEvent(new Event('change', { bubbles: true }));
    await field.updateComplete;
    expect(described(field.control!)).to.equal('');
  });

  it('is in its form, or not, as a select is', async () => {
    const form = await fixture<HTMLFormElement>(html`<form id="elders2"></form>`);
    const set = await fixture<HTMLFieldSetElement>(html`<fieldset><owc-select label="Land" name="land" form="elders2" value="NL"><option value="NL">Nederland</option></owc-select></fieldset>`);
    expect(new FormData(form).get('land')).to.equal('NL');
    set.disabled = true;
    expect(new FormData(form).has('land')).to.equal(false);
    expect(set.querySelector('owc-select')!.checkValidity()).to.equal(true);
  });

  it('advises against choosing several here', async () => {
    const warn = console.warn;
    let said = '';
    console.warn = (...all: unknown[]) => (said += all.join(' '));
    try {
      const field = await fixture<Select>(html`<owc-select label="Landen" name="l" multiple><option>Nederland</option><option>België</option></owc-select>`);
      expect(words(field), 'nothing is chosen anyway').to.deep.equal(['Nederland', 'België']);
      expect(said).to.contain('owc-checkbox-group');
    } finally {
      console.warn = warn;
    }
  });

  it('shows that it opens, whichever way the page is read', async () => {
    const box = await fixture(html`<div><div dir="ltr">${short}</div><div dir="rtl">${short}</div></div>`);
    const [left, right] = [...box.querySelectorAll('select')].map((select) => getComputedStyle(select));
    expect(left!.backgroundImage).to.contain('gradient');
    expect(left!.backgroundPosition).not.to.equal(right!.backgroundPosition);
    expect([left!.paddingRight, right!.paddingLeft]).to.deep.equal(['40px', '40px']);
  });

  it('is usable and recognisable under a hostile page', async () => {
    const field = (await fixture(html`<div>
      <style>
        * { all: unset !important }
        select { display: inline !important; block-size: 3px !important; inline-size: 3px !important; border: 0 !important; color: #fff !important; background: none !important }
        option { display: block !important }
      </style>
      ${short}
    </div>`)).querySelector('owc-select')!;
    const select = field.control as HTMLSelectElement;
    expect(select.offsetHeight).to.be.at.least(44);
    expect(select.offsetWidth).to.be.at.least(200);
    expect(getComputedStyle(select).backgroundImage).to.contain('gradient');
    expect([...field.children].filter((child) => child.matches('option, optgroup')).some((child) => child.checkVisibility())).to.equal(false);
  });

  it('stays one field when it is cloned and moved', async () => {
    const box = await fixture(html`<div>${short}<section></section></div>`);
    const field = box.querySelector('owc-select')!;
    const copy = field.cloneNode(true) as Select;
    box.append(copy);
    await copy.updateComplete;
    expect(copy.querySelectorAll('select').length).to.equal(1);
    expect(words(copy)).to.deep.equal(words(field));
    expect((copy.control as HTMLSelectElement).labels[0]).to.equal(copy.querySelector('label'));
    field.value = 'BE';
    box.querySelector('section')!.append(field);
    await field.updateComplete;
    expect(field.querySelectorAll('select, label').length).to.equal(2);
    expect(field.value).to.equal('BE');
  });
});
