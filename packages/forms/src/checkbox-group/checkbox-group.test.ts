import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../form/form.js';
import type { CheckboxGroup } from './checkbox-group.js';
import './checkbox-group.js';
import { waitUntil } from '../../../../test/unit/until.js';

const server = `<owc-checkbox-group role="group" aria-labelledby="h-label" aria-describedby="h-hulp h-fout" required>
  <div slot="label" id="h-label">Welke hulp krijgt u nu?</div>
  <div slot="description" id="h-hulp">U kunt meer antwoorden geven</div>
  <div slot="error" id="h-fout">Maak een keuze</div>
  <owc-checkbox><input type="checkbox" id="h-1" name="hulp[]" value="huis" aria-invalid="true" aria-describedby="h-1-hulp h-hulp h-fout"><label slot="label" for="h-1">Hulp in huis</label><div slot="description" id="h-1-hulp">Zoals schoonmaken</div></owc-checkbox>
  <owc-checkbox><input type="checkbox" id="h-2" name="hulp[]" value="vervoer" aria-invalid="true"><label slot="label" for="h-2">Vervoer</label></owc-checkbox>
  <p>of</p>
  <owc-checkbox exclusive><input type="checkbox" id="h-3" name="hulp[]" value="geen" aria-invalid="true"><label slot="label" for="h-3">Geen van deze</label></owc-checkbox>
</owc-checkbox-group>`;
const short = (more = ''): string => `<form><owc-checkbox-group name="hulp[]" label="Welke hulp krijgt u nu?" ${more}>
  <owc-checkbox value="huis" label="Hulp in huis" description="Zoals schoonmaken"></owc-checkbox><owc-checkbox value="vervoer" label="Vervoer"></owc-checkbox><owc-checkbox exclusive value="geen" label="Geen van deze"></owc-checkbox>
</owc-checkbox-group></form>`;

let box: HTMLDivElement;
async function place(markup: string): Promise<[HTMLFormElement, CheckboxGroup, HTMLInputElement[]]> {
  box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  await aTimeout(0);
  return [box.querySelector('form')!, box.querySelector('owc-checkbox-group')!, [...box.querySelectorAll('input')]];
}
const words = (node: Element, attribute = 'aria-describedby'): string =>
  (node.getAttribute(attribute) ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)?.textContent ?? '?').join('|');
const sent = (form: HTMLFormElement): string => [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`).join('&');
const heard = (): string => document.querySelector('[role=status]')?.textContent ?? '';

describe('owc-checkbox-group', () => {
  afterEach(() => {
    box.remove();
    document.querySelector('[role=status]')?.replaceChildren();
  });

  it('leaves complete server markup as it is', async () => {
    box = document.createElement('div');
    box.innerHTML = server;
    const before = box.innerHTML;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    await aTimeout(0);
    box.querySelector('owc-checkbox-group')!.adopt();
    await aTimeout(0);
    expect(records.map(({ type, target, attributeName }) => `${type} ${target.nodeName} ${attributeName}`)).to.deep.equal([]);
    expect(box.innerHTML).to.equal(before);
    observer.disconnect();
    await expect(box).to.be.accessible();
  });

  it('makes what is missing from its attributes', async () => {
    const [form, group, inputs] = await place(short('description="U kunt meer antwoorden geven"'));
    expect(group.getAttribute('role')).to.equal('group');
    expect(words(group, 'aria-labelledby')).to.equal('Welke hulp krijgt u nu? (niet verplicht)');
    expect(words(group)).to.equal('U kunt meer antwoorden geven');
    expect(words(inputs[0]!).split('|')).to.have.members(['Zoals schoonmaken', 'U kunt meer antwoorden geven']);
    expect(form.querySelectorAll('.owc-optional').length, 'its answers are not marked').to.equal(1);
    await expect(form).to.be.accessible();
  });

  it('sends every answer under its name, and knows them', async () => {
    const [form, group, inputs] = await place(short());
    inputs[0]!.click();
    inputs[1]!.focus();
    await sendKeys({ press: 'Space' });
    expect(sent(form)).to.equal('hulp[]=huis&hulp[]=vervoer');
    expect([group.values, group.value, group.valueText]).to.deep.equal([['huis', 'vervoer'], 'huis,vervoer', 'Hulp in huis, Vervoer']);
    group.values = ['vervoer'];
    expect(sent(form)).to.equal('hulp[]=vervoer');
    group.value = 'huis,geen';
    expect(group.values).to.deep.equal(['huis', 'geen']);
    group.value = '';
    expect(sent(form)).to.equal('');
  });

  it('starts with its values and goes back to them', async () => {
    const [form, group, inputs] = await place(short('value="huis,vervoer"'));
    expect(group.values).to.deep.equal(['huis', 'vervoer']);
    inputs[0]!.click();
    group.error = 'Fout';
    form.reset();
    await aTimeout(0);
    expect([sent(form), group.flagged]).to.deep.equal(['hulp[]=huis&hulp[]=vervoer', false]);
  });

  it('unticks the others for an exclusive answer, and the other way round, and says so politely', async () => {
    const [form, , inputs] = await place(short());
    const changed: string[] = [];
    form.addEventListener('change', (event) => changed.push(`${(event.target as HTMLInputElement).value} ${(event.target as HTMLInputElement).checked}`));
    inputs[0]!.click();
    inputs[1]!.click();
    await aTimeout(200);
    expect(heard(), 'nothing was unticked').to.equal('');
    changed.length = 0;
    inputs[2]!.focus();
    await sendKeys({ press: 'Space' });
    expect(sent(form)).to.equal('hulp[]=geen');
    expect(changed.sort(), 'who listens hears of each').to.deep.equal(['geen true', 'huis false', 'vervoer false']);
    await waitUntil(() => heard() === 'Uw andere antwoorden zijn niet meer aangevinkt');
    expect(document.activeElement === inputs[2]).to.equal(true);
    inputs[1]!.click();
    expect(sent(form)).to.equal('hulp[]=vervoer');
    await waitUntil(() => heard() === '“Geen van deze” is niet meer aangevinkt');
  });

  it('needs one answer when it is required', async () => {
    const [form, group, inputs] = await place(short('required'));
    expect(group.reportValidity()).to.equal(false);
    await group.updateComplete;
    expect(words(group)).to.equal('Geef antwoord op de vraag “Welke hulp krijgt u nu?”');
    expect(inputs.map((input) => input.getAttribute('aria-invalid'))).to.deep.equal(['true', 'true', 'true']);
    expect(words(inputs[0]!)).to.contain('Geef antwoord');
    expect(inputs.some((input) => input.hasAttribute('aria-required')), 'not each of them').to.equal(false);
    await expect(form).to.be.accessible();
    inputs[1]!.click();
    expect(group.reportValidity()).to.equal(true);
    await group.updateComplete;
    expect(form.querySelectorAll('[aria-invalid]').length).to.equal(0);
    expect(words(inputs[0]!)).to.equal('Zoals schoonmaken');
  });

  it('is one line in the summary, which goes when one answer is ticked', async () => {
    const [, group, inputs] = await place(`<owc-form>${short('required').replace('</form>', '<button>Versturen</button></form>')}</owc-form>`);
    box.querySelector('button')!.click();
    await waitUntil(() => document.activeElement?.localName === 'owc-error-summary');
    expect(box.querySelectorAll('owc-error-summary li').length).to.equal(1);
    box.querySelector<HTMLElement>('owc-error-summary a')!.click();
    expect(document.activeElement === inputs[0]).to.equal(true);
    await sendKeys({ press: 'Space' });
    await waitUntil(() => !group.flagged);
  });

  it('shows read-only answers as text and sends them', async () => {
    const [form, group] = await place(short('value="huis,vervoer" readonly'));
    await waitUntil(() => group.querySelector(':scope > [slot=text]')?.textContent === 'Hulp in huis, Vervoer');
    expect([...form.querySelectorAll('input')].some((input) => input.checkVisibility())).to.equal(false);
    expect(sent(form)).to.equal('hulp[]=huis&hulp[]=vervoer');
    await expect(form).to.be.accessible();
  });

  it('is disabled with its fieldset, and by itself', async () => {
    const [form, group, inputs] = await place(short('value="huis"').replace('<form>', '<form><fieldset disabled>'));
    expect([sent(form), group.validationMessage]).to.deep.equal(['', '']);
    form.querySelector('fieldset')!.disabled = false;
    group.disabled = true;
    await group.updateComplete;
    expect(inputs.every(({ disabled }) => disabled)).to.equal(true);
    group.disabled = false;
    await group.updateComplete;
    expect(sent(form)).to.equal('hulp[]=huis');
  });

  it('keeps a checkbox elsewhere to itself', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-checkbox required label="Los" name="los"></owc-checkbox></form>`);
    await place(short('required'));
    expect(form.querySelector('owc-checkbox')!.reportValidity()).to.equal(false);
    await aTimeout(0);
    expect(box.querySelectorAll('[aria-invalid]').length).to.equal(0);
  });
});
