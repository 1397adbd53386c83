import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import { problemOf } from './validity.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const control = async (page: TemplateResult): Promise<Control> => (await fixture(html`<div lang="nl">${page}</div>`)).querySelector<Control>('input, select, textarea')!;
const problem = async (page: TemplateResult, wording?: Parameters<typeof problemOf>[1]): Promise<string> => problemOf(await control(page), wording);
const removeLast = async (input: HTMLInputElement): Promise<void> => {
  input.focus();
  input.setSelectionRange(input.value.length, input.value.length);
  await sendKeys({ press: 'Backspace' });
};

describe('what is wrong with a value', () => {
  it('nothing', async () => {
    expect(await problem(html`<label>Naam <input required value="Jan" /></label>`)).to.equal('');
    expect(await problem(html`<label>Naam <input /></label>`)).to.equal('');
  });

  it('missing: names the field', async () => {
    expect(await problem(html`<label>Naam <input required /></label>`)).to.equal('Vul “Naam” in');
    expect(await problem(html`<label for="v">Toelichting</label><textarea id="v" required></textarea>`)).to.equal('Vul “Toelichting” in');
  });

  it('missing: a question asks for an answer', async () => {
    expect(await problem(html`<label for="v">Waar woont u?</label><input id="v" required />`)).to.equal('Geef antwoord op de vraag “Waar woont u?”');
  });

  it('missing: without a label', async () => {
    expect(await problem(html`<input required />`)).to.equal('Vul dit veld in');
  });

  it('missing: only spaces', async () => {
    expect(await problem(html`<label>Naam <input aria-required="true" value="  " /></label>`)).to.equal('Vul “Naam” in');
  });

  it('missing: native required does not take spaces either', async () => {
    expect(await problem(html`<label>Naam <input required value="  " /></label>`)).to.equal('Vul “Naam” in');
  });

  it('names a control as it is heard', async () => {
    expect(await problem(html`<label>Land <select required><option value="">Kies</option><option>België</option></select></label>`)).to.equal('Vul “Land” in');
    expect(await problem(html`<label for="v">Mail <span aria-hidden="true">*</span></label><input id="v" required />`)).to.equal('Vul “Mail” in');
    expect(await problem(html`<label for="g">Naam<span class="gfield_required">(Vereist)</span></label><input id="g" required />`)).to.equal('Vul “Naam” in');
    expect(await problem(html`<input aria-label="Straat" required />`)).to.equal('Vul “Straat” in');
    expect(await problem(html`<b id="w">Woonplaats</b><input aria-labelledby="w" required />`)).to.equal('Vul “Woonplaats” in');
    expect(await problem(html`<fieldset><legend>Heeft u een hond?</legend><label><input type="radio" name="hond" required />Ja</label></fieldset>`)).to.equal('Geef antwoord op de vraag “Heeft u een hond?”');
  });

  it('a date that is half filled in', async () => {
    const input = await control(html`<label>Datum <input type="date" /></label>`);
    input.focus();
    await sendKeys({ type: '12' });
    if (input.validity.badInput) expect(problemOf(input)).to.equal('Vul een hele datum in: dag, maand en jaar');
    else expect(problemOf(input), 'a browser without parts to fill in').to.equal('');
  });

  it('missing: a choice', async () => {
    expect(await problem(html`<label for="v">Land</label><select id="v" required><option value="">Kies</option><option>Nederland</option></select>`)).to.equal('Vul “Land” in');
  });

  it('missing: required by aria-required or by the element around it', async () => {
    expect(await problem(html`<label>Naam <input aria-required="true" /></label>`)).to.equal('Vul “Naam” in');
    expect(await problem(html`<label>Naam <input aria-required="false" /></label>`)).to.equal('');
    expect(await problem(html`<label>Naam <input /></label>`, { required: true })).to.equal('Vul “Naam” in');
  });

  it('missing: a box that must be ticked', async () => {
    const box = (await control(html`<label>Ik ga akkoord <input type="checkbox" aria-required="true" /></label>`)) as HTMLInputElement;
    expect(problemOf(box)).to.equal('Vul “Ik ga akkoord” in');
    box.checked = true;
    expect(problemOf(box)).to.equal('');
  });

  it('an address of the wrong kind', async () => {
    expect(await problem(html`<label>E-mail <input type="email" value="jan" /></label>`)).to.equal('Vul een e-mailadres in zoals naam@voorbeeld.nl');
    expect(await problem(html`<label>Website <input type="url" value="jan" /></label>`)).to.equal('Vul een webadres in zoals https://www.voorbeeld.nl');
  });

  it('a pattern: the author says what is meant', async () => {
    expect(await problem(html`<label>Postcode <input pattern="\\d{4}" title="Gebruik 4 cijfers" value="x" /></label>`)).to.equal('Gebruik 4 cijfers');
    expect(await problem(html`<label>Postcode <input pattern="\\d{4}" value="x" /></label>`)).to.equal('Controleer “Postcode”: dit is niet goed ingevuld');
    expect(await problem(html`<input pattern="\\d{4}" value="x" />`)).to.equal('Dit is niet goed ingevuld');
  });

  it('a number out of its range or between its steps', async () => {
    for (const [value, words] of [['1', 'Vul 5 of meer in'], ['99', 'Vul 20 of minder in'], ['10.5', 'Controleer “Aantal”: dit is niet goed ingevuld']] as const) {
      expect(await problem(html`<label>Aantal <input type="number" min="5" max="20" step="1" .value=${value} /></label>`), value).to.equal(words);
    }
    expect(await problem(html`<label>Aantal <input type="number" min="5" max="20" step="1" value="10" /></label>`)).to.equal('');
  });

  it('too short, as typed', async () => {
    const input = await control(html`<label>Code <input minlength="3" /></label>`);
    input.focus();
    await sendKeys({ type: 'a' });
    expect(problemOf(input)).to.equal('Gebruik ten minste 3 tekens');
  });

  it('too long, as changed by hand', async () => {
    const input = await control(html`<label>Code <input maxlength="3" value="abcdef" /></label>`);
    expect(problemOf(input), 'what the server wrote').to.equal('');
    await removeLast(input as HTMLInputElement);
    expect(problemOf(input)).to.equal('Maak uw tekst korter: er zijn 2 tekens te veel');
  });

  it('too long by one', async () => {
    const input = await control(html`<label>Code <input maxlength="3" value="abcde" /></label>`);
    await removeLast(input as HTMLInputElement);
    expect(problemOf(input)).to.equal('Maak uw tekst korter: er is 1 teken te veel');
  });

  it('no number at all, as typed', async () => {
    const input = await control(html`<label>Aantal <input type="number" /></label>`);
    input.focus();
    await sendKeys({ type: '1-2' });
    expect(problemOf(input)).to.equal('Vul een getal in, bijvoorbeeld 12');
  });

  it('what a script says', async () => {
    const input = await control(html`<label>Naam <input value="Jan" /></label>`);
    input.setCustomValidity('Deze naam kennen wij niet');
    expect(problemOf(input)).to.equal('Deze naam kennen wij niet');
    expect(problemOf(input, { invalidMessage: 'Anders' }), 'before words for all').to.equal('Deze naam kennen wij niet');
  });

  it('takes words of the author', async () => {
    const wording = { requiredMessage: 'Wij hebben uw naam nodig', invalidMessage: 'Gebruik een adres van uw werk' };
    expect(await problem(html`<label>Naam <input required /></label>`, wording)).to.equal('Wij hebben uw naam nodig');
    expect(await problem(html`<label>E-mail <input type="email" value="jan" /></label>`, wording)).to.equal('Gebruik een adres van uw werk');
    expect(await problem(html`<label>E-mail <input type="email" value="jan@werk.nl" /></label>`, wording)).to.equal('');
  });

  it('takes the label that the element around it shows', async () => {
    expect(await problem(html`<label>Oud <input required /></label>`, { labelText: 'Nieuw' })).to.equal('Vul “Nieuw” in');
  });

  it('asks nothing of a control that is not used', async () => {
    expect(await problem(html`<label>Naam <input required disabled /></label>`)).to.equal('');
    expect(await problem(html`<fieldset disabled><label>Naam <input aria-required="true" /></label></fieldset>`)).to.equal('');
  });

  it('speaks English on an English page', async () => {
    const english = async (page: TemplateResult): Promise<string> => problem(html`<div lang="en">${page}</div>`);
    expect(await english(html`<label>Name <input required /></label>`)).to.equal('Enter “Name”');
    expect(await english(html`<label for="v">Where do you live?</label><input id="v" required />`)).to.equal('Answer the question “Where do you live?”');
    expect(await english(html`<input required />`)).to.equal('Fill in this field');
    expect(await english(html`<label>Email <input type="email" value="jan" /></label>`)).to.equal('Enter an email address, like name@example.nl');
    expect(await english(html`<label>Site <input type="url" value="jan" /></label>`)).to.equal('Enter a web address, like https://www.example.nl');
    expect(await english(html`<label>Code <input pattern="x" value="jan" /></label>`)).to.equal('Check “Code”: this is not filled in correctly');
  });
});
