import { expect, fixture, html } from '@open-wc/testing';
import type { TextField } from './text-field.js';
import './text-field.js';

const server = html`<owc-text-field>
  <label slot="label" for="naam">Naam</label>
  <div slot="description" id="naam-hulp">Zoals in uw paspoort</div>
  <input id="naam" name="naam" autocomplete="name" aria-describedby="naam-hulp" />
</owc-text-field>`;

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
});
