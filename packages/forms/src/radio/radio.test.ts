import { expect, fixture, html } from '@open-wc/testing';
import type { Radio } from './radio.js';
import './radio.js';

describe('owc-radio', () => {
  it('makes what is missing from its attributes', async () => {
    const radio = await fixture<Radio>(html`<owc-radio name="kleur" value="rood" label="Rood" description="Als een tomaat" checked></owc-radio>`);
    const input = radio.querySelector('input')!;
    expect([input.type, input.name, input.value, input.checked, input.defaultChecked]).to.deep.equal(['radio', 'kleur', 'rood', true, true]);
    expect(input.labels![0]!.textContent).to.equal('Rood');
    expect(document.getElementById(input.getAttribute('aria-describedby')!)!.textContent).to.equal('Als een tomaat');
    await expect(radio).to.be.accessible();
  });

  it('is chosen and renamed by a script, also before it stands in the page', async () => {
    const radio = document.createElement('owc-radio');
    Object.assign(radio, { label: 'Rood', value: 'rood', checked: true });
    expect([radio.checked, radio.value]).to.deep.equal([true, 'rood']);
    const box = await fixture(html`<div></div>`);
    box.append(radio);
    await radio.updateComplete;
    const input = radio.querySelector('input')!;
    expect([input.checked, input.value]).to.deep.equal([true, 'rood']);
    radio.checked = false;
    expect(input.checked).to.equal(false);
  });

  it('gives way to an input that its author adds later, and keeps that it was chosen', async () => {
    const radio = await fixture<Radio>(html`<owc-radio name="a" value="1" label="Een"></owc-radio>`);
    radio.querySelector('input')!.click();
    const own = Object.assign(document.createElement('input'), { type: 'radio', name: 'a', value: '1' });
    radio.append(own);
    await new Promise((done) => setTimeout(done));
    expect(radio.querySelectorAll('input').length).to.equal(1);
    expect(own.checked).to.equal(true);
    expect(own.labels![0]!.textContent).to.equal('Een');
  });

  it('is never required and has no error by itself: its group has', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-radio name="a" value="1" label="Een"></owc-radio></form>`);
    expect(form.querySelector('owc-radio')!.checkValidity()).to.equal(true);
  });
});
