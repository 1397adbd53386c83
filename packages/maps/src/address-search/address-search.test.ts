import { css } from '@lit/reactive-element';
import { expect, fixture, html } from '@open-wc/testing';
import { announce } from '@openwebconcept/core/announce.js';
import { say } from '@openwebconcept/core/localise.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { AddressSearch, plain, type SearchOptions, type Suggestion } from './address-search.js';
import { waitUntil } from '../../../../test/unit/until.js';

const tools = { say, announce, adoptPageStyles, css };
const streets = ['Dorpsstraat', 'Dorpsplein', 'Île-straat'].map((label) => ({ label }));
const fits = (text: string): Suggestion[] => streets.filter(({ label }) => plain(label).includes(plain(text)));

interface Set {
  input: HTMLInputElement;
  box: HTMLElement;
  search: AddressSearch;
  chosen: string[];
}

async function make(more: Partial<SearchOptions<Suggestion>> = {}): Promise<Set> {
  const box = await fixture<HTMLElement>(html`<div lang="nl"><label>Zoek een adres <input /></label></div>`);
  const input = box.querySelector('input')!;
  const chosen: string[] = [];
  const search = new AddressSearch<Suggestion>({ input, home: box, name: () => 'Adressen', find: (text) => Promise.resolve(fits(text)), choose: ({ label }) => chosen.push(label), ...more }, tools);
  search.start();
  input.focus();
  return { input, box, search, chosen };
}
const options = (box: Element): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('[role=option]')].filter((option) => option.checkVisibility());
const foot = (box: Element): string => [...box.querySelectorAll<HTMLElement>('[role=listbox] + div')].filter((node) => node.checkVisibility()).map((node) => node.textContent).join();

describe('the search for an address', () => {
  it('is a combobox with a named list, that axe finds nothing against', async () => {
    const { input, box } = await make();
    expect(input.role).to.equal('combobox');
    await sendKeys({ type: 'dorps' });
    await waitUntil(() => options(box).length === 2);
    expect(document.getElementById(input.getAttribute('aria-controls')!)!.getAttribute('aria-label')).to.equal('Adressen');
    expect(options(box).every((option) => option.getBoundingClientRect().height >= 44)).to.equal(true);
    await expect(box).to.be.accessible();
  });

  it('goes round with the arrow keys, over what was typed', async () => {
    const { input, box, chosen } = await make();
    await sendKeys({ type: 'dorps' });
    await waitUntil(() => options(box).length === 2);
    const active = (): string | undefined => options(box).find((option) => option.getAttribute('aria-selected') === 'true')?.textContent;
    const seen: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await sendKeys({ press: key });
      seen.push(active());
      expect(input.hasAttribute('aria-activedescendant')).to.equal(active() !== undefined);
    }
    expect(seen).to.deep.equal(['Dorpsstraat', 'Dorpsplein', undefined, 'Dorpsplein']);
    await sendKeys({ press: 'ArrowLeft' });
    expect(active(), 'who moves in the text is in the text').to.equal(undefined);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    expect(chosen).to.deep.equal(['Dorpsplein']);
    expect(input.value, 'what is chosen is the business of who asked').to.equal('dorps');
  });

  it('chooses with a press, and the input keeps the focus', async () => {
    const { input, box, chosen } = await make();
    await sendKeys({ type: 'ile' });
    await waitUntil(() => options(box).length === 1);
    const { left, top, width, height } = options(box)[0]!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    expect(chosen).to.deep.equal(['Île-straat']);
    expect(document.activeElement).to.equal(input);
    expect(options(box)).to.deep.equal([]);
  });

  it('asks nobody for one character, and says so', async () => {
    let asked = 0;
    const { box } = await make({ find: () => (asked++, Promise.resolve([])) });
    await sendKeys({ type: 'd' });
    expect(foot(box)).to.equal('Typ minstens 2 tekens.');
    await sendKeys({ type: 'o' });
    await waitUntil(() => asked === 1);
  });

  it('looks for what was typed before it was there', async () => {
    const { input, box, search } = await make();
    search.stop();
    input.value = 'dorps';
    const late = new AddressSearch<Suggestion>({ input, home: box, name: () => 'Adressen', find: (text) => Promise.resolve(fits(text)), choose: () => {} }, tools);
    late.start();
    await waitUntil(() => options(box).length === 2);
    late.stop();
  });

  it('shows markup as text', async () => {
    const { box } = await make({ find: () => Promise.resolve([{ label: '<img src=x onerror=alert(1)>' }]) });
    await sendKeys({ type: 'xx' });
    await waitUntil(() => options(box).length === 1);
    expect(options(box)[0]!.textContent).to.equal('<img src=x onerror=alert(1)>');
    expect(box.querySelector('img')).to.equal(null);
  });

  it('leaves nothing behind, and starts again', async () => {
    const { input, box, search } = await make();
    await sendKeys({ type: 'dorps' });
    await waitUntil(() => options(box).length === 2);
    expect(input.autocomplete).to.equal('off');
    search.stop();
    expect(box.querySelector('.owc-search')).to.equal(null);
    expect(input.hasAttribute('autocomplete'), 'or a browser does not restore it').to.equal(false);
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    search.start();
    await sendKeys({ press: 'Backspace' });
    await waitUntil(() => options(box).length === 2);
    expect(box.querySelectorAll('.owc-search')).to.have.length(1);
  });
});
