import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Address, AddressField, AddressPart, AddressQuery, Lookup } from './address-field.js';
import '../button/button.js';
import '../form/form.js';
import './address-field.js';
import { waitUntil } from '../../../../test/unit/until.js';

/** What a server prints. */
const part = (slot: string, label: string, attributes: string, required = true, format = ''): string =>
  `<owc-text-field slot="${slot}"${format && ` format="${format}"`}${required ? ' required' : ''}><label slot="label" for="a-${slot}">${label}${
    required ? '' : ' <span class="owc-optional">(niet verplicht)</span>'
  }</label><input id="a-${slot}" name="adres[${slot}]"${required ? ' aria-required="true"' : ''} ${attributes}></owc-text-field>`;
const server = (more = ''): string =>
  `<owc-address-field role="group" aria-labelledby="a-l" aria-describedby="a-d" ${more}><div slot="label" id="a-l">Wat is uw adres?</div><div slot="description" id="a-d">Waar u woont</div>${[
    part('postcode', 'Postcode', 'autocomplete="postal-code" spellcheck="false" autocapitalize="characters" translate="no" aria-describedby="a-d"', true, 'postcode'),
    part('number', 'Huisnummer', 'inputmode="numeric"', true, 'house-number'),
    part('letter', 'Huisletter', 'spellcheck="false" autocapitalize="characters" translate="no"', false, 'house-letter'),
    part('addition', 'Toevoeging', 'spellcheck="false" autocapitalize="off" translate="no"', false, 'house-addition'),
    part('street', 'Straat', 'autocomplete="address-line1"'),
    part('town', 'Plaats', 'autocomplete="address-level2"'),
  ].join('')}</owc-address-field>`;

const NAMES = ['postcode', 'number', 'letter', 'addition', 'street', 'town'] as const;
const domplein: Address = { postcode: '3512JC', number: '1', letter: '', addition: '', street: 'Domplein', town: 'Utrecht', municipality: 'Utrecht', municipalityCode: '0344' };

/** Somebody types and goes on to the next part. */
function type(field: AddressField, name: AddressPart, text: string): void {
  const input = field.inputOf(name)!;
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
const values = (field: AddressField): string[] => NAMES.map((name) => field.inputOf(name)?.value ?? '-');
const found = (field: AddressField): string => [...field.querySelectorAll<HTMLElement>('[slot=found]:not([hidden])')].map((node) => node.textContent).join('|');
const told = (): string => [...document.querySelectorAll('[role=status]')].map((node) => node.textContent).join('|');
const text = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)!.textContent).join(' ');
/** After what was told, which takes 100 ms, and without it. */
const quiet = async (): Promise<void> => {
  await new Promise((done) => setTimeout(done, 150));
  for (const region of document.querySelectorAll('[role=status]')) region.textContent = '';
};
const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

/** A lookup that is answered when the test says so. */
function provider(): { lookup: Lookup; queries: AddressQuery[]; answer(...addresses: Address[]): Promise<void>; fail(): Promise<void>; signals: AbortSignal[] } {
  const waiting: [(addresses: Address[]) => void, (error: unknown) => void][] = [];
  const queries: AddressQuery[] = [];
  const signals: AbortSignal[] = [];
  return {
    queries,
    signals,
    lookup: (query, signal) => {
      queries.push(query);
      signals.push(signal);
      return new Promise((resolve, reject) => waiting.push([resolve, reject]));
    },
    async answer(...addresses) {
      await waitUntil(() => waiting.length, 'somebody asks');
      waiting.pop()![0](addresses);
      await settle();
    },
    async fail() {
      await waitUntil(() => waiting.length, 'somebody asks');
      waiting.pop()![1](new TypeError('offline'));
      await settle();
    },
  };
}

async function withLookup(more = ''): Promise<{ field: AddressField } & ReturnType<typeof provider>> {
  const field = await fixture<AddressField>(server(more));
  const given = provider();
  field.lookup = given.lookup;
  return { field, ...given };
}

describe('owc-address-field', () => {
  it('leaves complete server markup as it is', async () => {
    const box = document.createElement('div');
    box.innerHTML = `<form>${server('required')}</form>`;
    const before = box.innerHTML;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    await box.querySelector('owc-address-field')!.updateComplete;
    await waitUntil(() => customElements.get('owc-text-field'));
    await settle();
    await settle();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(box.innerHTML).to.equal(before);
    expect(seen.map(({ target, attributeName }) => `${(target as Element).outerHTML} ${attributeName}`)).to.deep.equal([]);
    box.remove();
  });

  it('is one named group of parts that each have a name, and says its help at the first', async () => {
    const field = await fixture<AddressField>(server('required'));
    expect(field.getAttribute('role')).to.equal('group');
    expect(document.getElementById(field.getAttribute('aria-labelledby')!)!.textContent).to.equal('Wat is uw adres?');
    expect(text(field)).to.equal('Waar u woont');
    expect(text(field.inputOf('postcode')!)).to.equal('Waar u woont');
    expect(NAMES.map((name) => field.inputOf(name)!.labels![0]!.textContent)).to.deep.equal(['Postcode', 'Huisnummer', 'Huisletter (niet verplicht)', 'Toevoeging (niet verplicht)', 'Straat', 'Plaats']);
    await expect(field).to.be.accessible();
  });

  it('makes its parts when only the question is written', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-address-field label="Wat is uw adres?" description="Waar u woont" name="adres" required></owc-address-field></form>`);
    const field = form.querySelector('owc-address-field')!;
    expect([...new FormData(form)]).to.deep.equal(NAMES.map((name) => [`adres[${name}]`, '']));
    expect(NAMES.map((name) => field.inputOf(name)!.labels![0]!.textContent)).to.deep.equal(['Postcode', 'Huisnummer', 'Huisletter (niet verplicht)', 'Toevoeging (niet verplicht)', 'Straat', 'Plaats']);
    expect(NAMES.map((name) => field.inputOf(name)!.getAttribute('aria-required'))).to.deep.equal(['true', 'true', null, null, 'true', 'true']);
    expect(NAMES.map((name) => field.inputOf(name)!.getAttribute('autocomplete'))).to.deep.equal(['postal-code', null, null, null, 'address-line1', 'address-level2']);
    expect(text(field.inputOf('postcode')!)).to.equal('Waar u woont');
    await expect(field).to.be.accessible();
    field.required = false;
    await field.updateComplete;
    expect(field.querySelector('[slot=label]')!.textContent).to.equal('Wat is uw adres? (niet verplicht)');
    expect(field.inputOf('street')!.labels![0]!.textContent, 'the question says it for all').to.equal('Straat');
    expect(field.inputOf('street')!.hasAttribute('aria-required')).to.equal(false);
    field.name = 'thuis';
    await field.updateComplete;
    expect(field.inputOf('town')!.name).to.equal('thuis[town]');
  });

  it('speaks English', async () => {
    const field = await fixture<AddressField>(html`<owc-address-field lang="en" label="What is your address?"></owc-address-field>`);
    const { lookup, answer } = provider();
    field.lookup = lookup;
    expect(field.inputOf('number')!.labels![0]!.textContent).to.equal('House number');
    type(field, 'postcode', '3512JC');
    type(field, 'number', '1');
    await answer(domplein);
    expect(found(field)).to.equal('Found: Domplein 1, Utrecht. Is this not right? Change the address below.');
  });

  it('has the parts that an author wrote, and no others', async () => {
    const field = await fixture<AddressField>(html`<owc-address-field label="Adres">
      <owc-text-field slot="postcode" label="Postcode"></owc-text-field><owc-text-field slot="number" label="Nr"></owc-text-field><owc-text-field slot="addition" label="Toev."></owc-text-field>
    </owc-address-field>`);
    await field.updateComplete;
    expect(field.querySelectorAll('input').length).to.equal(3);
    expect(field.inputOf('street')).to.equal(undefined);
    type(field, 'number', '12 A-bis');
    await waitUntil(() => field.inputOf('addition')!.value);
    expect(values(field), 'a letter is part of the addition').to.deep.equal(['', '12', '-', 'Abis', '-', '-']);
  });

  it('says in each part what is missing there', async () => {
    const form = await fixture<HTMLElement>(html`<owc-form><form><owc-address-field label="Wat is uw adres?" name="adres" required></owc-address-field><owc-button><button>Verder</button></owc-button></form></owc-form>`);
    const field = form.querySelector('owc-address-field')!;
    form.querySelector('button')!.click();
    await waitUntil(() => form.querySelector('owc-error-summary li'));
    expect([...form.querySelectorAll('owc-error-summary a')].map((link) => link.textContent)).to.deep.equal(['Vul “Postcode” in', 'Vul “Huisnummer” in', 'Vul “Straat” in', 'Vul “Plaats” in']);
    expect(NAMES.map((name) => field.inputOf(name)!.getAttribute('aria-invalid'))).to.deep.equal(['true', 'true', null, null, 'true', 'true']);
    expect(text(field.inputOf('town')!)).to.equal('Vul “Plaats” in');
    expect(field.flagged).to.equal(true);
    expect(field.validationMessage).to.equal('Vul “Postcode” in');
    expect(field.checkValidity()).to.equal(false);
    type(field, 'town', 'Utrecht');
    await settle();
    expect(field.inputOf('town')!.hasAttribute('aria-invalid')).to.equal(false);
    field.address = { postcode: '3512 JC', number: '1', street: 'Domplein' };
    await field.updateComplete;
    expect(field.reportValidity()).to.equal(true);
    await field.updateComplete;
    expect(field.flagged).to.equal(false);
    await expect(form).to.be.accessible();
  });

  it('takes away what a server said about the whole address once that changes', async () => {
    const field = await fixture<AddressField>(server().replace('<owc-text-field', '<div slot="error" id="a-e">Dit adres kennen wij niet</div><owc-text-field'));
    expect(text(field)).to.equal('Waar u woont Dit adres kennen wij niet');
    expect(text(field.inputOf('postcode')!)).to.contain('Dit adres kennen wij niet');
    type(field, 'street', 'Domplein');
    await settle();
    expect(text(field)).to.equal('Waar u woont');
    expect(field.querySelector('[slot=error]')!.checkVisibility()).to.equal(false);
    expect(field.flagged, 'and judges nothing yet').to.equal(false);
  });

  describe('looking up', () => {
    it('fills in street and town, and tells what was found', async () => {
      const { field, queries, answer } = await withLookup();
      type(field, 'postcode', ' 3512 jc ');
      await settle();
      expect(queries.length, 'a postcode alone is not looked up').to.equal(0);
      type(field, 'number', '01');
      await answer(domplein);
      expect(queries).to.deep.equal([{ postcode: '3512JC', number: '1', letter: '', addition: '' }]);
      expect(values(field)).to.deep.equal([' 3512 jc ', '01', '', '', 'Domplein', 'Utrecht']);
      const words = 'Gevonden: Domplein 1, Utrecht. Klopt dit niet? Verander het adres hieronder.';
      expect(found(field)).to.equal(words);
      await waitUntil(() => told().includes(words), 'it is announced');
      const [status, number, street] = ['[slot=found]', '#a-number', '#a-street'].map((selector) => field.querySelector(selector)!.getBoundingClientRect().top);
      expect(status! > number! && status! < street!, 'between what was asked and what was filled in').to.equal(true);
      await expect(field).to.be.accessible();
    });

    it('tells every listener what it filled in', async () => {
      const { field, answer } = await withLookup();
      const heard: string[] = [];
      for (const name of ['input', 'change']) field.addEventListener(name, ({ target }) => heard.push(`${name} ${(target as HTMLInputElement).name}`));
      type(field, 'postcode', '3512JC');
      type(field, 'number', '1');
      heard.length = 0;
      await answer(domplein);
      expect(heard).to.deep.equal(['input adres[street]', 'change adres[street]', 'input adres[town]', 'change adres[town]']);
    });

    it('does not overwrite what was typed, and says so', async () => {
      const { field, answer } = await withLookup();
      type(field, 'street', 'Achter de Dom');
      type(field, 'postcode', '3512JC');
      type(field, 'number', '1');
      await answer(domplein);
      expect(values(field).slice(4)).to.deep.equal(['Achter de Dom', 'Utrecht']);
      expect(found(field)).to.equal('Gevonden: Domplein 1, Utrecht. U heeft zelf een andere straat of plaats ingevuld. Die laten wij staan.');
    });

    it('does not overwrite what was typed over what was found', async () => {
      const { field, answer } = await withLookup();
      type(field, 'postcode', '3512JC');
      type(field, 'number', '1');
      await answer(domplein);
      type(field, 'street', 'Domplein (achter)');
      type(field, 'number', '2');
      await answer({ ...domplein, number: '2', street: 'Voetiusstraat' });
      expect(values(field).slice(4)).to.deep.equal(['Domplein (achter)', 'Utrecht']);
    });

    it('replaces what it filled in itself', async () => {
      const { field, answer, fail } = await withLookup();
      type(field, 'postcode', '3512JC');
      type(field, 'number', '1');
      await answer(domplein);
      type(field, 'number', '2');
      expect(values(field).slice(4), 'the street of this postcode stays meanwhile').to.deep.equal(['Domplein', 'Utrecht']);
      await answer({ ...domplein, number: '2', street: 'Voetiusstraat' });
      expect(values(field).slice(4)).to.deep.equal(['Voetiusstraat', 'Utrecht']);
      type(field, 'postcode', '9712 EA');
      await fail();
      expect(values(field).slice(4), 'a street of another postcode is not sent').to.deep.equal(['', '']);
    });

    it('lets go on when it fails, and says so once', async () => {
      const { field, queries, fail } = await withLookup('required');
      await quiet();
      type(field, 'postcode', '3512JC');
      type(field, 'number', '1');
      await fail();
      const words = 'Wij kunnen uw adres nu niet opzoeken. Vul hieronder zelf de straat en plaats in.';
      expect(found(field)).to.equal(words);
      await waitUntil(() => told().includes(words));
      await quiet();
      type(field, 'number', '2');
      await fail();
      expect(found(field)).to.equal(words);
      await new Promise((done) => setTimeout(done, 150));
      expect(told(), 'not again').to.equal('');
      type(field, 'street', 'Domplein');
      type(field, 'town', 'Utrecht');
      expect(field.checkValidity()).to.equal(true);
      expect(queries.length, 'a street is no reason to ask again').to.equal(2);
    });

    it('says that nobody has to wait', async () => {
      const { setTimeout } = window;
      window.setTimeout = ((act: () => void, time?: number) => setTimeout(act, time === 4_000 ? 0 : time)) as typeof window.setTimeout;
      try {
        const { field, answer } = await withLookup();
        type(field, 'postcode', '3512JC');
        type(field, 'number', '1');
        await waitUntil(() => found(field));
        expect(found(field)).to.equal('Het opzoeken van uw adres duurt lang. U hoeft niet te wachten: vul hieronder zelf de straat en plaats in.');
        type(field, 'street', 'Dom');
        await answer(domplein);
        expect(values(field).slice(4)).to.deep.equal(['Dom', 'Utrecht']);
      } finally {
        window.setTimeout = setTimeout;
      }
    });

    it('gives up a lookup that nobody waits for any more', async () => {
      const { field, signals, answer } = await withLookup();
      type(field, 'postcode', '3512JC');
      type(field, 'number', '1');
      await waitUntil(() => signals.length === 1);
      type(field, 'number', '2');
      await waitUntil(() => signals.length === 2);
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
      await answer({ ...domplein, number: '2', street: 'Voetiusstraat' });
      await answer(domplein); // the first, too late
      expect(values(field).slice(4)).to.deep.equal(['Voetiusstraat', 'Utrecht']);
      type(field, 'number', '3');
      await waitUntil(() => signals.length === 3);
      field.remove();
      await settle();
      expect(signals[2]!.aborted).to.equal(true);
      await answer({ ...domplein, number: '3', street: 'Elders' });
      expect(values(field)[4]).to.equal('Voetiusstraat');
    });

    it('says that it knows no such address, and lets go on', async () => {
      const { field, answer } = await withLookup();
      type(field, 'postcode', '3512jc');
      type(field, 'number', '999');
      await answer();
      expect(found(field)).to.equal('Wij vinden geen adres bij postcode 3512 JC en huisnummer 999. Klopt dit toch? Vul dan hieronder zelf de straat en plaats in.');
      expect(field.inputOf('number')!.validity.valid).to.equal(true);
      type(field, 'number', '');
      await waitUntil(() => !found(field), 'it says nothing about no number');
    });

    const at18 = (...suffixes: [letter: string, addition: string][]): Address[] => suffixes.map(([letter, addition]) => ({ ...domplein, postcode: '5993CG', number: '18', letter, addition, street: 'Westeringlaan', town: 'Maasbree' }));

    it('asks for the letter or addition that an address needs', async () => {
      const { field, answer, queries } = await withLookup();
      type(field, 'postcode', '5993 CG');
      type(field, 'number', '18');
      await answer(...at18(['A', '1'], ['A', '2'], ['B', '']));
      expect(values(field).slice(4)).to.deep.equal(['Westeringlaan', 'Maasbree']);
      expect(found(field)).to.equal('Gevonden: Westeringlaan 18, Maasbree. Bij dit huisnummer hoort een letter of toevoeging: 18 A 1, 18 A 2, 18 B. Vul in wat bij uw adres hoort.');
      type(field, 'letter', 'c');
      await answer(...at18(['A', '1'], ['A', '2'], ['B', '']));
      expect(queries.at(-1)!.letter).to.equal('C');
      expect(found(field)).to.equal('Wij vinden huisnummer 18 C niet bij deze postcode. Wel: 18 A 1, 18 A 2, 18 B. Klopt uw huisnummer toch? Dan kunt u verder.');
      type(field, 'letter', '');
      type(field, 'addition', 'b');
      await answer(...at18(['A', '1'], ['A', '2'], ['B', '']));
      expect(found(field), 'a letter that was filled in as an addition').to.match(/^Gevonden: Westeringlaan 18 B, Maasbree\. Klopt/);
      type(field, 'letter', 'A');
      type(field, 'addition', '-2');
      await answer(...at18(['A', '1'], ['A', '2'], ['B', '']));
      expect(found(field)).to.match(/^Gevonden: Westeringlaan 18 A 2, Maasbree\. Klopt/);
    });

    it('needs no letter where an address has none', async () => {
      const { field, answer } = await withLookup();
      type(field, 'postcode', '5993 CG');
      type(field, 'number', '18');
      await answer(...at18(['A', '1'], ['', '']));
      expect(found(field)).to.match(/^Gevonden: Westeringlaan 18, Maasbree\. Klopt/);
    });

    it('names the streets where there is more than one', async () => {
      const { field, answer } = await withLookup();
      type(field, 'postcode', '3584CC');
      type(field, 'number', '2');
      await answer({ ...domplein, street: 'Genèvelaan' }, { ...domplein, street: 'Princetonplein' });
      expect(values(field).slice(4)).to.deep.equal(['', 'Utrecht']);
      expect(found(field)).to.equal('Bij deze postcode en dit huisnummer hoort meer dan één straat: Genèvelaan, Princetonplein. Vul hieronder uw straat en plaats in.');
    });

    it('can be typed over at once by who is already there', async () => {
      const { field, answer } = await withLookup();
      type(field, 'postcode', '3512JC');
      type(field, 'number', '1');
      field.inputOf('street')!.focus();
      await answer(domplein);
      await sendKeys({ type: 'Lange Nieuwstraat' });
      expect(values(field).slice(4)).to.deep.equal(['Lange Nieuwstraat', 'Utrecht']);
    });

    it('takes nothing for an address that is none', async () => {
      const field = await fixture<AddressField>(server());
      for (const answer of [undefined, null, 'x', {}, [null], [1], [{ street: 'Domplein' }]]) {
        field.lookup = () => Promise.resolve(answer as unknown as Address[]);
        type(field, 'postcode', '');
        type(field, 'postcode', '3512 JC');
        type(field, 'number', '1');
        await waitUntil(() => found(field).startsWith('Wij vinden geen adres'), JSON.stringify(answer));
        expect(values(field).slice(4)).to.deep.equal(['', '']);
      }
      field.lookup = () => Promise.resolve([{ ...domplein, street: '<img src=x onerror=alert(1)>' }]);
      type(field, 'number', '2');
      await waitUntil(() => found(field).startsWith('Gevonden'));
      expect(field.querySelector('img')).to.equal(null);
      field.lookup = () => {
        throw new Error('broken');
      };
      type(field, 'number', '3');
      await waitUntil(() => found(field).startsWith('Wij kunnen uw adres nu niet opzoeken'));
    });

    it('asks nobody when there is no provider, and warns about one that nobody knows', async () => {
      const { fetch } = window;
      const { warn } = console;
      const asked: string[] = [];
      let said = '';
      window.fetch = (url) => (asked.push(String(url)), Promise.reject(new Error()));
      console.warn = (words: string) => (said += words);
      try {
        const field = await fixture<AddressField>(server());
        for (const name of ['', 'gemeente']) {
          field.setAttribute('provider', name);
          type(field, 'postcode', '3512JC');
          type(field, 'number', `1${name.length}`);
          await waitUntil(() => Boolean(said) === Boolean(name));
          await settle();
        }
        expect(asked.filter((url) => !url.startsWith(location.origin))).to.deep.equal([]);
        expect(said).to.contain('"gemeente"');
        expect(found(field)).to.equal('');
        field.provider = 'pdok';
        type(field, 'number', '12');
        await waitUntil(() => asked.some((url) => url.startsWith('https://api.pdok.nl/')));
      } finally {
        window.fetch = fetch;
        console.warn = warn;
      }
    });
  });

  describe('limited to a municipality', () => {
    const zwolle: Address = { ...domplein, town: 'Zwolle', municipality: 'Zwolle', municipalityCode: '0193' };
    const words = 'Dit adres ligt in de gemeente Zwolle. Vul een adres in de gemeente Utrecht in.';

    it('refuses an address that was found elsewhere, at the postcode', async () => {
      const { field, answer } = await withLookup('municipality="Utrecht"');
      const form = await fixture<HTMLElement>(html`<owc-form><form><owc-button><button>Verder</button></owc-button></form></owc-form>`);
      form.querySelector('form')!.prepend(field);
      type(field, 'postcode', '8011 AA');
      type(field, 'number', '1');
      await answer({ ...zwolle, postcode: '8011AA' });
      expect(found(field), 'it is said at once').to.equal(words);
      expect(field.flagged, 'and is no error yet').to.equal(false);
      form.querySelector('button')!.click();
      await waitUntil(() => form.querySelector('owc-error-summary li'));
      expect([...form.querySelectorAll('owc-error-summary a')].map((link) => link.textContent)).to.deep.equal([words]);
      expect(text(field.inputOf('postcode')!)).to.contain(words);
      expect(field.inputOf('postcode')!.getAttribute('aria-invalid')).to.equal('true');
      type(field, 'postcode', '3512 JC');
      await answer(domplein);
      await settle();
      expect(field.flagged, 'mended').to.equal(false);
      expect(field.checkValidity()).to.equal(true);
    });

    it('knows a municipality by its name and by its code', async () => {
      const table: [municipality: string, right: boolean][] = [
        ['Utrecht', true],
        ['utrecht', true],
        ['0344', true],
        ['GM0344', true],
        ['Zwolle, Utrecht', true],
        ['0193, 0344', true],
        ['Zwolle', false],
        ['0193', false],
        ['', true],
      ];
      for (const [municipality, right] of table) {
        const { field, answer } = await withLookup(`municipality="${municipality}"`);
        type(field, 'postcode', '3512JC');
        type(field, 'number', '1');
        await answer(domplein);
        expect(field.inputOf('postcode')!.validity.valid, municipality).to.equal(right);
        field.remove();
      }
    });

    it('refuses nothing that is not certain', async () => {
      const unknown = { ...domplein, municipality: undefined, municipalityCode: undefined };
      for (const addresses of [[], [unknown], [zwolle, domplein], [zwolle, unknown]]) {
        const { field, answer } = await withLookup('municipality="Utrecht"');
        type(field, 'postcode', '3512JC');
        type(field, 'number', '1');
        await answer(...addresses);
        expect(field.inputOf('postcode')!.validity.valid).to.equal(true);
        field.remove();
      }
    });

    it('takes the words of the author and of the provider, and forgets them when the form is reset', async () => {
      const { field, answer } = await withLookup('invalid-message="Alleen voor inwoners"');
      const form = document.createElement('form');
      document.body.append(form);
      form.append(field);
      type(field, 'postcode', '3512JC');
      type(field, 'number', '1');
      await answer({ ...domplein, outside: true });
      expect(field.validationMessage).to.equal('Alleen voor inwoners');
      form.reset();
      await settle();
      expect(field.inputOf('postcode')!.validity.customError).to.equal(false);
      expect(found(field)).to.equal('');
      type(field, 'postcode', '3512JC');
      type(field, 'number', '1');
      await answer(domplein);
      expect(values(field).slice(4), 'after a reset it works again').to.deep.equal(['Domplein', 'Utrecht']);
      form.remove();
    });
  });

  describe('a whole address in one part', () => {
    const table: [part: AddressPart, text: string, becomes: string[]][] = [
      ['postcode', '1234 AB 12-a III', ['1234 AB', '12', 'A', 'III', '', '']],
      ['postcode', '1234ab 12', ['1234 AB', '12', '', '', '', '']],
      ['number', '12-a III', ['', '12', 'A', 'III', '', '']],
      ['number', '12a', ['', '12', 'A', '', '', '']],
      ['number', '12 bis', ['', '12', '', 'bis', '', '']],
      ['number', '1234 AB 12', ['1234 AB', '12', '', '', '', '']],
      ['number', '12 achterhuis', ['', '12 achterhuis', '', '', '', '']],
      ['number', '12', ['', '12', '', '', '', '']],
      ['postcode', '1234 ab', ['1234 ab', '', '', '', '', '']],
      ['street', 'Domplein 1', ['', '', '', '', 'Domplein 1', '']],
      ['letter', 'III', ['', '', 'III', '', '', '']],
    ];
    for (const [name, typed, becomes] of table) {
      it(`${name}: ${typed}`, async () => {
        const field = await fixture<AddressField>(server());
        const input = field.inputOf(name)!;
        input.focus();
        await sendKeys({ type: typed });
        expect(input.value, 'nothing moves while somebody types').to.equal(typed);
        await sendKeys({ press: 'Tab' });
        await waitUntil(() => values(field).join() === becomes.join(), `${values(field).join()} is not ${becomes.join()}`);
      });
    }

    it('is told', async () => {
      const field = await fixture<AddressField>(server());
      type(field, 'number', '12-a III');
      await waitUntil(() => told().includes('Verdeeld over de velden: huisnummer 12, huisletter A, toevoeging III'));
    });

    it('is not spread over what was typed', async () => {
      const field = await fixture<AddressField>(server());
      type(field, 'letter', 'b');
      type(field, 'number', '12-a III');
      await settle();
      await settle();
      expect(values(field)).to.deep.equal(['', '12-a III', 'b', '', '', '']);
      expect(field.validationMessage).not.to.equal('');
    });

    it('is looked up', async () => {
      const { field, answer, queries } = await withLookup();
      type(field, 'postcode', '3512JC 1');
      await answer(domplein);
      expect(queries).to.deep.equal([{ postcode: '3512JC', number: '1', letter: '', addition: '' }]);
      expect(values(field)).to.deep.equal(['3512 JC', '1', '', '', 'Domplein', 'Utrecht']);
    });

    it('is taken apart when the browser fills it in with the number in it', async () => {
      const field = await fixture<AddressField>(server());
      field.inputOf('postcode')!.focus();
      for (const [name, filled] of [['postcode', '3512JC'], ['street', 'Domplein 1-bis'], ['town', 'Utrecht']] as const) {
        const input = field.inputOf(name)!;
        input.value = filled;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
      await waitUntil(() => values(field).join() === '3512JC,1,,bis,Domplein,Utrecht', values(field).join());
    });
  });

  it('sends the parts apart, and cleaned', async () => {
    const form = await fixture<HTMLFormElement>(`<form method="post">${server()}</form>`);
    const field = form.querySelector('owc-address-field')!;
    for (const [name, typed] of [['postcode', ' 3512 jc'], ['number', '012'], ['letter', ' a'], ['addition', '- bis'], ['street', 'Domplein'], ['town', 'Utrecht']] as const) field.inputOf(name)!.value = typed;
    await waitUntil(() => new FormData(form).get('adres[addition]') === 'bis', 'the formats are there');
    expect([...new FormData(form)]).to.deep.equal([
      ['adres[postcode]', '3512JC'],
      ['adres[number]', '12'],
      ['adres[letter]', 'A'],
      ['adres[addition]', 'bis'],
      ['adres[street]', 'Domplein'],
      ['adres[town]', 'Utrecht'],
    ]);
  });

  it('shows an address as two lines of text, and sends it', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-address-field label="Uw adres" name="a" readonly source="Basisregistratie Personen" .address=${{ postcode: '3512jc', number: '12', letter: 'A', addition: 'III', street: 'Domplein', town: 'Utrecht' }}></owc-address-field></form>`);
    const field = form.querySelector('owc-address-field')!;
    await waitUntil(() => field.querySelector('[slot=text]:not([hidden])'));
    expect(field.querySelector('[slot=text]')!.textContent).to.equal('Domplein 12 A III\n3512 JC Utrecht');
    expect(field.value).to.equal('Domplein 12 A III\n3512 JC Utrecht');
    expect(NAMES.filter((name) => field.inputOf(name)!.checkVisibility())).to.deep.equal([]);
    expect(new FormData(form).get('a[street]')).to.equal('Domplein');
    expect(field.querySelector('[slot=note]')!.textContent).to.contain('Basisregistratie Personen');
    expect(field.validationMessage).to.equal('');
    await expect(field).to.be.accessible();
    field.readOnly = false;
    await field.updateComplete;
    expect(NAMES.filter((name) => field.inputOf(name)!.checkVisibility()).length).to.equal(6);
  });

  it('keeps quiet about an address that is only shown', async () => {
    const { field, queries } = await withLookup('readonly');
    await field.updateComplete;
    const input = field.inputOf('number')!;
    field.address = { postcode: '3512JC', number: '1' };
    await field.updateComplete;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await settle();
    expect(queries.length).to.equal(0);
  });

  it('is disabled as one, and by a fieldset', async () => {
    const form = await fixture<HTMLFormElement>(`<form><fieldset disabled>${server()}</fieldset></form>`);
    expect([...new FormData(form)]).to.deep.equal([]);
    const field = form.querySelector('owc-address-field')!;
    form.querySelector('fieldset')!.disabled = false;
    field.disabled = true;
    await field.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([]);
    field.disabled = false;
    await field.updateComplete;
    expect([...new FormData(form)].length).to.equal(6);
  });

  it('belongs to the form that it names', async () => {
    const box = await fixture(html`<div><form id="elders"></form><owc-address-field form="elders" name="a" label="Adres"></owc-address-field></div>`);
    expect([...new FormData(box.querySelector('form')!)].length).to.equal(6);
  });

  it('goes back to what the server wrote when its form is reset', async () => {
    const form = await fixture<HTMLFormElement>(`<form>${server().replace('id="a-town"', 'id="a-town" value="Utrecht"')}</form>`);
    const field = form.querySelector('owc-address-field')!;
    type(field, 'town', 'Zwolle');
    field.reportValidity();
    form.reset();
    await settle();
    await settle();
    expect(field.inputOf('town')!.value).to.equal('Utrecht');
    expect(field.flagged).to.equal(false);
  });

  it('survives being moved, cloned and cleaned out', async () => {
    const box = await fixture<HTMLElement>(html`<div><form><owc-address-field label="Adres" name="a" required></owc-address-field></form><section></section></div>`);
    const field = box.querySelector('owc-address-field')!;
    const street = field.inputOf('street')!;
    street.value = 'Domplein';
    box.querySelector('section')!.append(field);
    await settle();
    expect(field.inputOf('street') === street).to.equal(true);
    expect(street.value).to.equal('Domplein');
    const copy = field.cloneNode(true) as AddressField;
    box.prepend(copy);
    await copy.updateComplete;
    await settle();
    expect(copy.querySelectorAll('input').length).to.equal(6);
    expect(NAMES.map((name) => copy.inputOf(name)!.labels![0]?.firstChild?.textContent)).to.deep.equal(['Postcode', 'Huisnummer', 'Huisletter', 'Toevoeging', 'Straat', 'Plaats']);
    const ids = [...box.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index), 'ids that are used twice').to.deep.equal([]);
    expect(NAMES.map((name) => field.inputOf(name)!.labels!.length)).to.deep.equal([1, 1, 1, 1, 1, 1]);
    for (const node of field.querySelectorAll('[slot]')) if (node.parentNode === field) node.remove();
    await settle();
    await settle();
    expect(field.inputOf('street')!.value, 'a morph that takes our parts away gets them back').to.equal('Domplein');
    expect(field.querySelectorAll('input').length).to.equal(6);
  });

  it('gives way to parts that an author brings later', async () => {
    const field = await fixture<AddressField>(html`<owc-address-field label="Adres" name="a"></owc-address-field>`);
    type(field, 'town', 'Utrecht');
    const box = document.createElement('div');
    box.innerHTML = server();
    field.append(...box.querySelectorAll('owc-text-field'));
    await settle();
    await settle();
    expect(field.querySelectorAll('input').length).to.equal(6);
    expect(field.inputOf('town')!.name).to.equal('adres[town]');
    expect(field.inputOf('town')!.value, 'what was typed goes along').to.equal('Utrecht');
  });

  it('fits in 320 px, from right to left, and under a hostile page', async () => {
    const box = await fixture<HTMLElement>(html`<div dir="rtl">
      <style>
        * { all: unset !important }
        owc-address-field * { display: inline !important; inline-size: 900px !important; float: left !important; color: #fff !important; font-size: 2px !important; opacity: 0 !important }
      </style>
      <owc-address-field label="Wat is uw adres?" name="a"></owc-address-field>
    </div>`);
    for (const [name, value] of [['display', 'block'], ['direction', 'rtl'], ['inline-size', '320px']] as const) box.style.setProperty(name, value, 'important');
    const field = box.querySelector('owc-address-field')!;
    type(field, 'number', '12 achterhuis');
    await waitUntil(() => field.validationMessage);
    field.reportValidity();
    await settle();
    const edge = box.getBoundingClientRect();
    const boxes = NAMES.map((name) => field.inputOf(name)!.getBoundingClientRect());
    for (const [index, { left, right, height }] of boxes.entries()) {
      expect([left >= edge.left, right <= edge.right], `${NAMES[index]} ${left} ${right}`).to.deep.equal([true, true]);
      expect(height).to.be.at.least(44);
    }
    expect(boxes[0]!.left, 'the first stands right of the second').to.be.greaterThan(boxes[1]!.left);
    const tops = boxes.map(({ bottom }) => Math.round(bottom));
    expect(tops[0], 'two on a line, whatever is said above them').to.equal(tops[1]);
    expect(tops[4]! < tops[5]!).to.equal(true);
    for (const node of field.querySelectorAll('label, input, [slot=error]')) expect(getComputedStyle(node).opacity).to.equal('1');
  });
});
