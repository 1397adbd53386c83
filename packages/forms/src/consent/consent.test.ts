import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../form/form.js';
import type { Consent } from './consent.js';
import './consent.js';
import { waitUntil } from '../../../../test/unit/until.js';

const server = `<owc-consent>
  <div slot="description" id="p-tekst">Lees de <a href="#privacy">privacyverklaring</a>.</div>
  <input type="checkbox" id="p" name="privacy" value="ja" aria-required="true" aria-describedby="p-tekst">
  <label slot="label" for="p">Ik heb de privacyverklaring gelezen</label>
</owc-consent>`;

const described = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)?.textContent ?? '?').join('|');

describe('owc-consent', () => {
  it('leaves complete server markup as it is', async () => {
    const box = document.createElement('form');
    box.innerHTML = server;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    await aTimeout(0);
    expect(records.map(({ type, attributeName }) => `${type} ${attributeName}`)).to.deep.equal([]);
    expect(box.innerHTML).to.equal(server);
    await expect(box).to.be.accessible();
    observer.disconnect();
    box.remove();
  });

  it('is described by its statement, which stands above it and outside its label', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-consent name="privacy" value="ja" label="Ik heb de verklaring gelezen" description="Lees de privacyverklaring."></owc-consent></form>`);
    const input = form.querySelector('input')!;
    expect(described(input)).to.equal('Lees de privacyverklaring.');
    expect(input.labels![0]!.textContent, 'required by nature, so without a mark').to.equal('Ik heb de verklaring gelezen');
    expect(input.getAttribute('aria-required')).to.equal('true');
    expect(form.querySelector('[slot=description]')!.getBoundingClientRect().bottom).to.be.at.most(input.getBoundingClientRect().top);
    await expect(form).to.be.accessible();
  });

  it('asks for itself in its own words', async () => {
    const field = await fixture<Consent>(html`<owc-consent label="Ik heb alles naar waarheid ingevuld"></owc-consent>`);
    expect(field.validationMessage).to.equal('Vink aan dat dit klopt: “Ik heb alles naar waarheid ingevuld”');
    field.requiredMessage = 'Vink aan dat u alles naar waarheid heeft ingevuld';
    expect(field.validationMessage).to.equal('Vink aan dat u alles naar waarheid heeft ingevuld');
    field.checked = true;
    expect(field.checkValidity()).to.equal(true);
  });

  it('does not let a form go without it, and follows a link in its statement', async () => {
    const box = await fixture(html`<owc-form><form><owc-consent name="privacy" value="ja"><div slot="description">Lees de <a href="#privacy">verklaring</a>.</div><label slot="label">Ik heb de verklaring gelezen</label><input type="checkbox" name="privacy" /></owc-consent><button>Versturen</button></form></owc-form>`);
    box.querySelector('button')!.click();
    await waitUntil(() => document.activeElement?.localName === 'owc-error-summary');
    const input = box.querySelector('input')!;
    expect(described(input)).to.equal('Lees de verklaring.|Vink aan dat dit klopt: “Ik heb de verklaring gelezen”');
    const link = box.querySelector<HTMLElement>('[slot=description] a')!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(input.checked, 'a link does not tick').to.equal(false);
    input.labels![0]!.click();
    await waitUntil(() => !input.hasAttribute('aria-invalid'));
  });
});
