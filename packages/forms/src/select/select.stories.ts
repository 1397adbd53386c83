import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './select.js';

const reasons = ['Verlies', 'Diefstal', 'Verlopen', 'Beschadigd'];

export default {
  title: 'Forms/Select',
  component: 'owc-select',
  args: { label: 'Waarom vraagt u een nieuw paspoort aan?', description: 'Kies wat het best past' },
  render: (args) => html`<owc-select
    label=${args.label}
    description=${args.description ?? ''}
    error=${args.error ?? ''}
    name="reden"
    .options=${args.options ?? reasons}
    ?required=${args.required}
    ?disabled=${args.disabled}
  ></owc-select>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

/** What a server prints: the native nodes are there, the element only draws them. */
export const Server: Story = {
  render: ({ label, description }) => html`<owc-select>
    <label slot="label" for="s-reden">${label}</label>
    <div slot="description" id="s-reden-hulp">${description}</div>
    <select id="s-reden" name="reden" aria-describedby="s-reden-hulp">
      <option value="">Kies een antwoord</option>
      <option value="verlies">Verlies</option>
      <option value="diefstal">Diefstal</option>
    </select>
  </owc-select>`,
};

/** The shorthand: options as they are, in groups when the list is long. */
export const Shorthand = show(html`<owc-select label="Locatie" name="locatie" placeholder="Kies een locatie">
  <optgroup label="Noord">
    <option value="stadhuis">Stadhuis, Marktplein 1</option>
    <option value="wijk">Wijkcentrum De Linde</option>
  </optgroup>
  <optgroup label="Zuid">
    <option value="bieb">Bibliotheek</option>
    <option value="gesloten" disabled>Dorpshuis (gesloten)</option>
  </optgroup>
</owc-select>`);

export const Options: Story = {};
export const WithError: Story = { args: { error: 'Maak een keuze bij “Waarom vraagt u een nieuw paspoort aan?”', required: true } };
export const LongOption: Story = { args: { label: 'Regeling', options: ['Tegemoetkoming in de meerkosten van personen met een chronische ziekte of een beperking', 'Andere regeling'] } };
export const Disabled: Story = { args: { disabled: true, description: 'Dit kunt u niet wijzigen' } };

/** Chosen by the author: there is no empty option. */
export const Chosen = show(html`<owc-select label="Land" name="land" autocomplete="country" value="NL">
  <option value="BE">België</option>
  <option value="DE">Duitsland</option>
  <option value="NL">Nederland</option>
</owc-select>`);
export const ReadOnly = show(html`<owc-select label="Land" name="land" value="NL" readonly><option value="NL">Nederland</option></owc-select>`);
export const Prefilled = show(html`<owc-select label="Land" name="land" value="NL" source="Basisregistratie Personen (BRP)"><option value="NL">Nederland</option></owc-select>`);

export const InAForm = show(html`<form>
  <owc-select label="Provincie" name="p" required .options=${['Friesland', 'Utrecht']}></owc-select>
  <owc-select label="Hoe heeft u ons gevonden?" name="h" .options=${['Via de website', 'Via een brief']}></owc-select>
  <owc-select label="Welke taal spreekt u het liefst?" name="t" soft-required .options=${['Nederlands', 'Engels']}></owc-select>
</form>`);

export const English = show(html`<div lang="en">
  <owc-select label="Country" name="en" error="Make a choice for “Country”" .options=${['Belgium', 'Netherlands']}></owc-select>
</div>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar">
  <owc-select label="البلد" description="البلد الذي تعيش فيه" name="rtl" value="nl"><option value="nl">هولندا</option><option value="be">بلجيكا</option></owc-select>
</div>`);

/** A page that resets everything: the field stays a field. */
export const HostilePage = show(html`<style>
    .hostile * {
      all: unset !important;
    }
    .hostile select {
      display: inline !important;
      block-size: 3px !important;
      border: 0 !important;
      color: #fff !important;
      background: #fff !important;
    }
  </style>
  <div class="hostile"><owc-select label="Land" description="Waar u woont" error="Maak een keuze bij “Land”" name="h" .options=${['Nederland']}></owc-select></div>`);
