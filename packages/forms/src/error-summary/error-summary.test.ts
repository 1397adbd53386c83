import { expect, fixture, html } from '@open-wc/testing';
import type { ErrorSummary } from './error-summary.js';
import './error-summary.js';

const server = html`<div>
  <owc-error-summary>
    <h2>Er is iets niet goed ingevuld</h2>
    <ul>
      <li><a href="#naam-veld">Vul uw naam in</a></li>
      <li><a href="#keuze">Kies een dag</a></li>
    </ul>
  </owc-error-summary>
  <label for="naam-veld">Naam</label><input id="naam-veld" />
  <fieldset id="keuze"><legend>Dag</legend><label><input type="radio" name="dag" />Maandag</label></fieldset>
</div>`;

describe('owc-error-summary', () => {
  const title = document.title;
  beforeEach(() => (document.title = 'Contact'));
  afterEach(() => (document.title = title));

  it('takes focus when the server printed it, is a named group, and marks the title', async () => {
    const box = await fixture(server);
    const summary = box.querySelector('owc-error-summary')!;
    expect(document.activeElement).to.equal(summary);
    expect(summary.getAttribute('role')).to.equal('group');
    expect(document.getElementById(summary.getAttribute('aria-labelledby')!)!.textContent).to.equal('Er is iets niet goed ingevuld');
    expect(document.title).to.equal('Fout: Contact');
    await expect(box).to.be.accessible();
  });

  it('leads to a field, and to the first control of a group', async () => {
    const box = await fixture(server);
    const links = box.querySelectorAll('a');
    links[0]!.click();
    expect(document.activeElement).to.equal(box.querySelector('#naam-veld'));
    links[1]!.click();
    expect(document.activeElement).to.equal(box.querySelector('[type=radio]'));
  });

  it('opens what is folded around a field, and brings it into view', async () => {
    const box = await fixture(html`<div><owc-error-summary quiet><h2>Fouten</h2><ul><li><a href="#diep">Vul in</a></li></ul></owc-error-summary>
      <div style="block-size: 3000px"></div>
      <details><summary>Meer</summary><details><summary>Nog meer</summary><label for="diep">Diep</label><input id="diep" /></details></details></div>`);
    box.querySelector('a')!.click();
    const input = box.querySelector('input')!;
    expect(document.activeElement).to.equal(input);
    const { top, bottom } = input.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    scrollTo(0, 0);
  });

  it('marks the title once for two summaries, until both are done', async () => {
    const box = await fixture(html`<div><owc-error-summary quiet .errors=${[{ message: 'a' }]}></owc-error-summary><owc-error-summary quiet .errors=${[{ message: 'b' }]}></owc-error-summary></div>`);
    const [one, two] = [...box.querySelectorAll('owc-error-summary')];
    expect(document.title).to.equal('Fout: Contact');
    one!.errors = [];
    await one!.updateComplete;
    expect(document.title).to.equal('Fout: Contact');
    two!.errors = [];
    await two!.updateComplete;
    expect(document.title).to.equal('Contact');
  });

  it('shows nothing and leaves the title when there is nothing wrong', async () => {
    const summary = await fixture<ErrorSummary>(html`<owc-error-summary></owc-error-summary>`);
    expect(summary.checkVisibility()).to.equal(false);
    expect(document.title).to.equal('Contact');
  });

  it('shows its errors in the place of what the server printed, as text', async () => {
    const box = await fixture(server);
    const summary = box.querySelector('owc-error-summary')!;
    summary.errors = [{ message: '<b>Vul iets in</b>', control: box.querySelector<HTMLElement>('#naam-veld')! }, { message: 'Probeer het later' }];
    await summary.updateComplete;
    const shown = [...summary.querySelectorAll('li')].filter((item) => item.checkVisibility());
    expect(shown.map((item) => item.textContent)).to.deep.equal(['<b>Vul iets in</b>', 'Probeer het later']);
    expect(shown[1]!.querySelector('a'), 'a problem of the whole form leads nowhere').to.equal(null);
    summary.errors = [];
    await summary.updateComplete;
    expect(summary.checkVisibility()).to.equal(false);
    expect(document.title).to.equal('Contact');
  });

  it('takes its mark from the title when it is removed, and sets it again when put back', async () => {
    const box = await fixture(server);
    const summary = box.querySelector('owc-error-summary')!;
    summary.remove();
    expect(document.title).to.equal('Contact');
    box.prepend(summary);
    expect(document.title).to.equal('Fout: Contact');
  });

  it('stays quiet where it only shows what it looks like', async () => {
    const before = document.activeElement;
    await fixture(html`<owc-error-summary quiet><h2>Fouten</h2><ul><li><a href="#x">Vul in</a></li></ul></owc-error-summary>`);
    expect(document.activeElement).to.equal(before);
  });
});
