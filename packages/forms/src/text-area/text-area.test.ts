import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TextArea } from './text-area.js';
import './text-area.js';
import { waitUntil } from '../../../../test/unit/until.js';

const described = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)!.textContent).join(' ');

const server = `<owc-text-area max-characters="20" required=""><label slot="label" for="m">Melding</label><div slot="description" id="m-d">Kort</div><textarea id="m" name="m" rows="4" aria-describedby="m-d m-n" aria-required="true">Hallo</textarea><div slot="note" id="m-n" data-owc="">U kunt nog 15 tekens gebruiken</div></owc-text-area>`;

describe('owc-text-area', () => {
  it('leaves complete server markup as it is', async () => {
    const box = document.createElement('div');
    box.innerHTML = server;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    await (box.firstElementChild as TextArea).updateComplete;
    await Promise.resolve();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(box.innerHTML).to.equal(server);
    expect(seen.length).to.equal(0);
    box.remove();
  });

  it('makes what is missing from its attributes', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><owc-text-area label="Toelichting" description="Kort" name="t" rows="7" value="Begin" autocomplete="off" required></owc-text-area></form>`,
    );
    const area = form.querySelector('textarea')!;
    expect(area.labels[0]!.textContent).to.equal('Toelichting');
    expect(area.rows).to.equal(7);
    expect(area.autocomplete).to.equal('off');
    expect(described(area)).to.equal('Kort');
    expect(area.getAttribute('aria-required')).to.equal('true');
    expect(new FormData(form).get('t')).to.equal('Begin');
    await expect(form).to.be.accessible();
  });

  it('goes back to its first text when the form is reset, also when the attribute changed', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-text-area label="Toelichting" name="t" value="Begin"></owc-text-area></form>`);
    const field = form.querySelector('owc-text-area')!;
    field.value = 'Anders';
    form.reset();
    expect(field.value).to.equal('Begin');
    field.setAttribute('value', 'Nieuw begin');
    expect(field.value, 'nobody typed').to.equal('Nieuw begin');
    field.value = 'Anders';
    form.reset();
    expect(field.value).to.equal('Nieuw begin');
  });

  it('counts as the server does: an emoji and a line break are one, the ends do not count', async () => {
    const field = await fixture<TextArea>(html`<owc-text-area label="Toelichting" max-characters="5"></owc-text-area>`);
    await waitUntil(() => described(field.control!) !== '', 'it counts');
    for (const [text, left] of [['', 5], ['👍🏽', 3], ['é', 4], ['a\r\nb', 2], ['a\n\nb', 1], ['  ab \n ', 3], ['abcde', 0]] as const) {
      field.value = text;
      await field.updateComplete;
      expect(described(field.control!), JSON.stringify(text)).to.equal(`U kunt nog ${left === 1 ? '1 teken' : `${left} tekens`} gebruiken`);
      expect(field.checkValidity()).to.equal(true);
    }
    field.value = '👍👍👍👍👍\nx';
    expect(field.validationMessage).to.equal('Maak uw tekst korter: er zijn 2 tekens te veel');
  });

  it('takes a new line for the Enter key, and tells what is left once typing stops', async () => {
    const field = await fixture<TextArea>(html`<owc-text-area label="Toelichting" max-characters="10"></owc-text-area>`);
    field.focus();
    await sendKeys({ type: 'een' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'twee' });
    expect(field.value).to.equal('een\ntwee');
    await waitUntil(() => document.querySelector('[role=status]')?.textContent === 'U kunt nog 2 tekens gebruiken', 'it is announced');
  });

  it('shows its rows at least, and grows with what is typed', async () => {
    const field = await fixture<TextArea>(html`<owc-text-area label="Toelichting" rows="3"></owc-text-area>`);
    const area = field.querySelector('textarea')!;
    const line = parseFloat(getComputedStyle(area).lineHeight);
    const before = area.offsetHeight;
    expect(before).to.be.within(3 * line + 16, 4 * line + 16);
    area.focus();
    for (let i = 0; i < 6; i++) await sendKeys({ press: 'Enter' });
    await waitUntil(() => area.offsetHeight >= 7 * line);
    expect(area.scrollHeight, 'nothing is scrolled away').to.be.at.most(area.clientHeight);
    expect(getComputedStyle(area).resize, 'it can still be made larger').to.equal('vertical');
  });

  it('has the height of its rows, whether it grows or not', async () => {
    const rows = [2, 4, 9];
    const heights = await Promise.all(
      rows.map(async (rows) => (await fixture<TextArea>(html`<owc-text-area label="Tekst" rows=${rows}></owc-text-area>`)).control!.offsetHeight),
    );
    const line = parseFloat(getComputedStyle(document.querySelector('textarea')!).lineHeight);
    expect(heights[1]! - heights[0]!).to.be.closeTo(2 * line, 2);
    expect(heights[2]! - heights[1]!).to.be.closeTo(5 * line, 2);
  });

  it('shows a read-only text as text, with its lines, and still sends it', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-text-area label="Toelichting" name="t" readonly></owc-text-area></form>`);
    const field = form.querySelector('owc-text-area')!;
    field.value = 'een\ntwee';
    await waitUntil(() => field.querySelector('[slot=text]'));
    const text = field.querySelector<HTMLElement>('[slot=text]')!;
    expect(text.textContent).to.equal('een\ntwee');
    expect(text.offsetHeight, 'two lines').to.be.at.least(1.9 * parseFloat(getComputedStyle(text).lineHeight));
    expect(field.control!.checkVisibility()).to.equal(false);
    expect(new FormData(form).get('t')).to.equal('een\ntwee');
    expect(field.checkValidity()).to.equal(true);
  });

  it('is judged, disabled and sent as its textarea is', async () => {
    const form = await fixture<HTMLFormElement>(html`<form id="elders"></form>`);
    const set = await fixture<HTMLFieldSetElement>(html`<fieldset><owc-text-area label="Toelichting" name="t" form="elders" value="x" required></owc-text-area></fieldset>`);
    const field = set.querySelector('owc-text-area')!;
    expect(new FormData(form).get('t')).to.equal('x');
    field.value = ' \n ';
    expect(field.reportValidity()).to.equal(false);
    await field.updateComplete;
    expect(described(field.control!)).to.equal('Vul “Toelichting” in');
    expect(field.control!.getAttribute('aria-invalid')).to.equal('true');
    await expect(set).to.be.accessible();
    set.disabled = true;
    expect(field.checkValidity()).to.equal(true);
    expect(new FormData(form).has('t')).to.equal(false);
  });

  it('is usable and recognisable under a hostile page', async () => {
    const field = (await fixture(html`<div>
      <style>
        * { all: unset !important }
        textarea { display: inline !important; block-size: 3px !important; max-block-size: 3px !important; inline-size: 3px !important; border: 0 !important; color: #fff !important; background: #fff !important; resize: none !important }
      </style>
      <owc-text-area label="Toelichting" name="t" rows="4"></owc-text-area>
    </div>`)).querySelector('owc-text-area')!;
    const area = field.querySelector('textarea')!;
    expect(area.offsetHeight).to.be.at.least(100);
    expect(area.offsetWidth).to.be.at.least(200);
    expect(parseFloat(getComputedStyle(area).borderTopWidth)).to.be.at.least(1);
    expect(getComputedStyle(area).color).not.to.equal('rgb(255, 255, 255)');
  });

  it('stays one field when it is cloned and moved', async () => {
    const box = await fixture(html`<div><owc-text-area label="Toelichting" name="t" value="x"></owc-text-area><section></section></div>`);
    const field = box.querySelector('owc-text-area')!;
    const copy = field.cloneNode(true) as TextArea;
    box.append(copy);
    await copy.updateComplete;
    expect(copy.querySelectorAll('textarea').length).to.equal(1);
    expect(copy.control!.id).not.to.equal(field.control!.id);
    expect((copy.control as HTMLTextAreaElement).labels[0]).to.equal(copy.querySelector('label'));
    field.value = 'getypt';
    box.querySelector('section')!.append(field);
    await field.updateComplete;
    expect(field.querySelectorAll('textarea, label').length).to.equal(2);
    expect(field.value).to.equal('getypt');
  });
});
