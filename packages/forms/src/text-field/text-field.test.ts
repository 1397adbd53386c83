import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TextField } from './text-field.js';
import './text-field.js';

const server = html`<owc-text-field>
  <label slot="label" for="naam">Naam</label>
  <div slot="description" id="naam-hulp">Zoals in uw paspoort</div>
  <input id="naam" name="naam" autocomplete="name" aria-describedby="naam-hulp" />
</owc-text-field>`;

const described = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)!.textContent).join(' ');

describe('owc-text-field', () => {
  it('leaves complete server markup as it is', async () => {
    const box = document.createElement('div');
    const before = '<owc-text-field><label slot="label" for="n1">Naam</label><div slot="description" id="n1-d">Hulp</div><input id="n1" name="n" aria-describedby="n1-d"></owc-text-field>';
    box.innerHTML = before;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    await (box.firstElementChild as TextField).updateComplete;
    await Promise.resolve();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(box.innerHTML).to.equal(before);
    expect(seen.length).to.equal(0);
    box.remove();
  });

  it('makes what is missing from its attributes', async () => {
    const field = await fixture<TextField>(html`<owc-text-field label="Naam" description="Hulp" name="n" autocomplete="name" value="Jan"></owc-text-field>`);
    const input = field.querySelector('input')!;
    expect(input.labels![0]!.textContent).to.equal('Naam');
    expect(input.value).to.equal('Jan');
    expect(input.autocomplete).to.equal('name');
    expect(document.getElementById(input.getAttribute('aria-describedby')!)!.textContent).to.equal('Hulp');
    await expect(field).to.be.accessible();
  });

  it('adopts what the server wrote', async () => {
    const field = await fixture<TextField>(server);
    expect(field.control).to.equal(field.querySelector('input'));
    expect(field.querySelectorAll('input').length).to.equal(1);
  });

  it('says what is wrong in its error, and takes it away when it is mended', async () => {
    const field = await fixture<TextField>(html`<owc-text-field label="E-mailadres" type="email" name="email" required></owc-text-field>`);
    const input = field.querySelector('input')!;
    expect(field.reportValidity()).to.equal(false);
    await field.updateComplete;
    expect(described(input)).to.equal('Vul “E-mailadres” in');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-required')).to.equal('true');
    expect(input.required, 'the browser does not interfere').to.equal(false);
    await expect(field).to.be.accessible();
    input.value = 'jan@voorbeeld.nl';
    expect(field.reportValidity()).to.equal(true);
    await field.updateComplete;
    expect(described(input)).to.equal('');
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('takes the words of the author for what is wrong', async () => {
    const field = await fixture<TextField>(
      html`<owc-text-field label="Code" pattern="[0-9]{4}" required required-message="Vul de code uit de brief in" invalid-message="De code heeft vier cijfers"></owc-text-field>`,
    );
    expect(field.validationMessage).to.equal('Vul de code uit de brief in');
    field.value = 'abc';
    expect(field.validationMessage).to.equal('De code heeft vier cijfers');
    field.value = '1234';
    expect(field.validationMessage).to.equal('');
  });

  it('takes away an error of the server once the value is judged again', async () => {
    const field = await fixture<TextField>(html`<owc-text-field><label slot="label" for="s">Naam</label><div slot="error" id="s-e">Onbekend</div>
      <input id="s" value="Jan" aria-invalid="true" aria-describedby="s-e" /></owc-text-field>`);
    const input = field.querySelector('input')!;
    expect(described(input)).to.equal('Onbekend');
    field.reportValidity();
    await field.updateComplete;
    expect(described(input)).to.equal('');
    expect(field.querySelector('[slot=error]')!.checkVisibility()).to.equal(false);
  });

  it('counts the characters that are left, tells it once typing stops, and never cuts what was typed', async () => {
    const field = await fixture<TextField>(html`<owc-text-field label="Toelichting" name="t" max-characters="5"></owc-text-field>`);
    const input = field.querySelector('input')!;
    expect(described(input)).to.equal('U kunt nog 5 tekens gebruiken');
    input.focus();
    await sendKeys({ type: 'zeven!!' });
    await field.updateComplete;
    expect(input.value).to.equal('zeven!!');
    expect(described(input)).to.equal('U heeft 2 tekens te veel');
    expect(field.validationMessage).to.equal('Maak uw tekst korter: er zijn 2 tekens te veel');
    await waitUntil(() => document.querySelector('[role=status]')?.textContent === 'U heeft 2 tekens te veel', 'it is announced', { timeout: 3000 });
  });

  it('takes a number as text with a numeric keyboard', async () => {
    const field = await fixture<TextField>(html`<owc-text-field label="Aantal" type="number"></owc-text-field>`);
    const input = field.querySelector('input')!;
    expect(input.type).to.equal('text');
    expect(input.inputMode).to.equal('numeric');
    for (const good of ['', '12', ' 1.234,50 ', '-3', '12.5']) {
      field.value = good;
      expect(field.validationMessage, good).to.equal('');
    }
    for (const bad of ['twaalf', '1,2,3', '1.2.3', '1.', '12 stuks', '--1']) {
      field.value = bad;
      expect(field.validationMessage, bad).to.equal('Vul een getal in, bijvoorbeeld 12');
    }
  });

  it('shows a type that it does not know as text, and says so to the builder', async () => {
    const warn = console.warn;
    let said = '';
    console.warn = (...words: unknown[]) => (said += words.join(' '));
    try {
      const field = await fixture<TextField>(html`<owc-text-field label="Kleur" type="kleur"></owc-text-field>`);
      expect(field.querySelector('input')!.type).to.equal('text');
      expect(said).to.contain('type="kleur"');
    } finally {
      console.warn = warn;
    }
  });

  it('is usable and recognisable under a hostile page', async () => {
    const field = (await fixture(html`<div>
      <style>
        * { all: unset !important }
        input, label, button, [slot] { display: inline !important; block-size: 3px !important; border: 0 !important; color: #fff !important; background: #fff !important; font-size: 2px !important; opacity: 0 !important; visibility: hidden !important }
      </style>
      <owc-text-field label="Naam" description="Zoals in uw paspoort" error="Vul uw naam in" name="n"></owc-text-field>
    </div>`)).querySelector('owc-text-field')!;
    const input = field.querySelector('input')!;
    const box = getComputedStyle(input);
    expect(input.getBoundingClientRect().height).to.be.at.least(44);
    expect(input.getBoundingClientRect().width).to.be.at.least(200);
    expect(parseFloat(box.borderTopWidth), 'a border to recognise it by').to.be.at.least(1);
    expect(parseFloat(box.fontSize)).to.be.at.least(16);
    for (const node of field.querySelectorAll('label, div, input')) {
      const style = getComputedStyle(node);
      expect(style.visibility, node.outerHTML).to.equal('visible');
      expect(style.opacity, node.outerHTML).to.equal('1');
      expect(style.color, node.outerHTML).not.to.equal('rgb(255, 255, 255)');
    }
    const tops = ['label', 'div', 'input'].map((selector) => field.querySelector(selector)!.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    input.focus();
    await sendKeys({ type: 'Jan' });
    expect(input.value).to.equal('Jan');
  });

  it('keeps a unit beside the field out of its name', async () => {
    const field = await fixture<TextField>(html`<owc-text-field label="Bedrag in euro" prefix="€" suffix="per maand"></owc-text-field>`);
    expect(field.querySelector('input')!.labels![0]!.textContent).to.equal('Bedrag in euro');
    const [host, box] = [field, field.querySelector('input')!].map((node) => node.getBoundingClientRect());
    expect(box!.left - host!.left, 'there is a € before it').to.be.greaterThan(20);
    const bare = await fixture<TextField>(html`<owc-text-field label="Bedrag in euro" prefix="" suffix=""></owc-text-field>`);
    expect(bare.querySelector('input')!.getBoundingClientRect().left).to.equal(bare.getBoundingClientRect().left);
    await expect(field).to.be.accessible();
  });
});
