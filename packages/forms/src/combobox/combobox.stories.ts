import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './combobox.js';
import type { Combobox } from './combobox.js';

const names = new Intl.DisplayNames('nl', { type: 'region' });
const countries = 'AT AU BE BR CA CH CL CN CW CZ DE DK EG ES FI FR GB GR HU ID IE IN IT JP LU MA NL NO NP NZ PL PT RO SE SR TR UA US'
  .split(' ')
  .map((value) => ({ value, label: names.of(value)! }))
  .sort((a, b) => a.label.localeCompare(b.label, 'nl'));

/** A street of a place that does not exist, found as a server would find it. */
const streets = (query: string): Promise<string[]> =>
  Promise.resolve(['Dorpsstraat', 'Dorpsplein', 'Kerkstraat', 'Kerkweg', 'Molenweg'].filter((street) => street.toLowerCase().includes(query.toLowerCase())));

export default {
  title: 'Forms/Combobox',
  component: 'owc-combobox',
  args: { label: 'In welk land bent u geboren?', description: 'Typ de eerste letters en kies uit de lijst' },
  render: (args) => html`<owc-combobox
    label=${args.label}
    description=${args.description ?? ''}
    error=${args.error ?? ''}
    name="land"
    .options=${args.options ?? countries}
    ?required=${args.required}
    ?restricted=${args.restricted}
    ?disabled=${args.disabled}
  ></owc-combobox>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });
const key = (key: string) => ({ key, bubbles: true, cancelable: true });

/** Somebody types, and goes down the list. */
const typed = (text: string, ...keys: string[]): Story['play'] => async ({ canvasElement }) => {
  const field = canvasElement.querySelector<Combobox>('owc-combobox')!;
  await field.updateComplete;
  const input = field.querySelector('input')!;
  field.focus();
  input.value = text;
  if (text) input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((done) => setTimeout(done, field.load ? 400 : 0));
  for (const name of keys) input.dispatchEvent(new KeyboardEvent('keydown', key(name)));
};

/** What a server prints: without JavaScript the browser suggests what is in the list. */
export const Server: Story = {
  render: ({ label, description }) => html`<owc-combobox restricted>
    <label slot="label" for="s-land">${label}</label>
    <div slot="description" id="s-land-hulp">${description}</div>
    <input id="s-land" name="land" list="s-land-lijst" aria-describedby="s-land-hulp" />
    <datalist id="s-land-lijst">
      <option value="België" data-value="BE"></option>
      <option value="Nederland" data-value="NL"></option>
      <option value="Suriname" data-value="SR"></option>
    </datalist>
  </owc-combobox>`,
};

/** The shorthand for scripts: everything from attributes and properties. */
export const Attributes: Story = {};
export const Open: Story = { play: typed('ne', 'ArrowDown') };
export const OpenWithEverything: Story = { play: typed('', 'ArrowDown', 'ArrowDown') };
export const NoResults: Story = { args: { restricted: true }, play: typed('Atlantis') };

/** Only the first of very many are shown. */
export const VeryLong: Story = {
  args: { label: 'Beroep', description: '', options: Array.from({ length: 5000 }, (_, index) => `Beroep nummer ${index + 1}`) },
  play: typed('beroep'),
};

/** Found elsewhere, while somebody types. */
export const Source: Story = {
  render: () => html`<owc-combobox label="Straat" description="Typ ten minste 2 letters" name="straat" src="/straten?naam={query}" .load=${streets}></owc-combobox>`,
  play: typed('dorp', 'ArrowDown'),
};
export const SourceFails: Story = {
  render: () => html`<owc-combobox label="Straat" name="straat" src="/straten?naam={query}" .load=${() => Promise.reject(new Error('offline'))}></owc-combobox>`,
  play: typed('dorp'),
};

export const WithError: Story = { args: { error: 'Kies een antwoord uit de lijst', required: true, restricted: true } };
export const Disabled: Story = { args: { disabled: true, description: 'Dit kunt u niet wijzigen' } };
export const ReadOnly = show(html`<owc-combobox label="Geboorteland" name="land" value="Suriname" readonly></owc-combobox>`);
export const Prefilled = show(html`<owc-combobox label="Geboorteland" name="land" value="Suriname" source="Basisregistratie Personen (BRP)" .options=${countries}></owc-combobox>`);

export const InAForm = show(html`<form>
  <owc-combobox label="Land" name="land" required restricted .options=${countries}></owc-combobox>
  <owc-combobox label="Tweede nationaliteit" name="nationaliteit" .options=${['Belgische', 'Nederlandse']}></owc-combobox>
</form>`);

/** Above a dialog, and outside of a box that hides what sticks out. */
export const InADialog: Story = {
  render: () => html`<dialog open aria-label="Adres wijzigen" style="position: static; overflow: hidden; block-size: 12rem">
    <owc-combobox label="Land" name="land" .options=${countries}></owc-combobox>
  </dialog>`,
  play: typed('', 'ArrowDown'),
};

export const English: Story = {
  render: () => html`<div lang="en"><owc-combobox label="Country of birth" name="en" .options=${['Belgium', 'Netherlands']}></owc-combobox></div>`,
  play: typed('x'),
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar"><owc-combobox label="بلد الميلاد" description="اكتب الأحرف الأولى" name="rtl" .options=${['هولندا', 'بلجيكا', 'سورينام']}></owc-combobox></div>`,
  play: typed('', 'ArrowDown'),
};

/** A page that resets everything: the field stays a field. */
export const HostilePage: Story = {
  render: () => html`<style>
      .hostile * {
        all: unset !important;
      }
      .hostile :is(input, div) {
        display: inline !important;
        block-size: 3px !important;
        border: 0 !important;
        color: #fff !important;
        background: #fff !important;
      }
    </style>
    <div class="hostile"><owc-combobox label="Geboorteland" description="Typ de eerste letters" name="h" .options=${countries}></owc-combobox></div>`,
  play: typed('ne', 'ArrowDown'),
};
