import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './text-field.js';

export default {
  title: 'Forms/Text field',
  component: 'owc-text-field',
  args: { label: 'Voornaam', description: 'Zoals in uw paspoort' },
  render: (args) => html`<owc-text-field
    label=${args.label}
    description=${args.description ?? ''}
    error=${args.error ?? ''}
    name="veld"
    type=${args.type ?? 'text'}
    prefix=${args.prefix || nothing}
    ?required=${args.required}
    ?disabled=${args.disabled}
  ></owc-text-field>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

/** What a server prints: the native nodes are there, the element only draws them. */
export const Server: Story = {
  render: ({ label, description }) => html`<owc-text-field>
    <label slot="label" for="s-naam">${label}</label>
    <div slot="description" id="s-naam-hulp">${description}</div>
    <input id="s-naam" name="voornaam" autocomplete="given-name" aria-describedby="s-naam-hulp" />
  </owc-text-field>`,
};

/** The shorthand for scripts: everything from attributes. */
export const Attributes: Story = {};

export const Bare = show(html`<owc-text-field label="Straat" name="straat" autocomplete="address-line1"></owc-text-field>`);
export const WithError: Story = { args: { error: 'Vul uw voornaam in', required: true } };
export const LongError = show(html`<owc-text-field
  label="Omschrijving van de vergunningaanvraag evenementenbeleid"
  description="Arbeidsongeschiktheidsverzekeringsmaatschappij is een lang woord dat op een klein scherm moet passen"
  error="Vul een omschrijving in van ten hoogste honderd tekens, zonder gegevens over andere personen"
  name="o"
></owc-text-field>`);
export const Disabled: Story = { args: { disabled: true, description: 'Dit kunt u niet wijzigen' } };
export const ReadOnly = show(html`<owc-text-field label="Zaaknummer" name="z" value="Z-2026-00123" readonly></owc-text-field>`);
export const WithPlaceholder = show(html`<owc-text-field label="Zoeken in producten" type="search" name="q" placeholder="Bijvoorbeeld paspoort"></owc-text-field>`);

/** In a form, what is not required says so; who leaves out what is asked for is told that it helps, and can go on. */
export const Optional = show(html`<form method="post">
  <owc-text-field label="Achternaam" name="achternaam" autocomplete="family-name" required></owc-text-field>
  <owc-text-field label="Tussenvoegsel" name="tussenvoegsel" autocomplete="additional-name"></owc-text-field>
  <owc-text-field label="Telefoonnummer" name="telefoon" format="phone" soft-required description="Dan kunnen wij u bellen als iets niet duidelijk is"></owc-text-field>
</form>`);

/** What is known already names where it comes from, until it is changed. */
export const Prefilled = show(html`<owc-text-field label="Achternaam" name="achternaam" value="Van den Berg" source="Basisregistratie Personen (BRP)"></owc-text-field>`);

/** A format knows the keyboard, what is wrong, and how the value is sent. */
export const Formats = show(html`
  <owc-text-field label="Burgerservicenummer (BSN)" name="bsn" format="bsn" description="Negen cijfers, op de achterkant van uw identiteitskaart"></owc-text-field>
  <owc-text-field label="IBAN" name="iban" format="iban" value="NL91 ABNA 0417 1643 00"></owc-text-field>
  <owc-text-field label="Postcode" name="postcode" format="postcode" autocomplete="postal-code" description="Bijvoorbeeld 1234 AB"></owc-text-field>
  <owc-text-field label="Kenteken" name="kenteken" format="kenteken"></owc-text-field>
  <owc-text-field label="KVK-nummer" name="kvk" format="kvk"></owc-text-field>
  <owc-text-field label="Kosten in euro" name="kosten" format="currency" prefix="€"></owc-text-field>
`);

/** One for each kind of text. */
export const Types = show(html`
  <owc-text-field label="E-mailadres" type="email" name="email" autocomplete="email" description="Wij sturen u hier een bevestiging"></owc-text-field>
  <owc-text-field label="Telefoonnummer" type="tel" name="tel" autocomplete="tel"></owc-text-field>
  <owc-text-field label="Webadres" type="url" name="url" autocomplete="url"></owc-text-field>
  <owc-text-field label="Zoeken" type="search" name="zoek"></owc-text-field>
  <owc-text-field label="Wachtwoord" type="password" name="wachtwoord" autocomplete="current-password"></owc-text-field>
  <owc-text-field label="Aantal personen" type="number" name="aantal"></owc-text-field>
`);

export const Units = show(html`
  <owc-text-field label="Bedrag in euro" type="number" inputmode="decimal" prefix="€" name="bedrag"></owc-text-field>
  <owc-text-field label="Oppervlakte in vierkante meter" type="number" suffix="m²" name="m2"></owc-text-field>
  <owc-text-field label="Huur in euro per maand" type="number" prefix="€" suffix="per maand" name="huur" error="Vul “Huur in euro per maand” in"></owc-text-field>
`);

export const CharacterCount = show(html`
  <owc-text-field label="Onderwerp" name="onderwerp" max-characters="60"></owc-text-field>
  <owc-text-field label="Onderwerp van uw melding" name="onderwerp2" max-characters="20" value="Losliggende stoeptegels bij school"></owc-text-field>
`);

export const English = show(html`<div lang="en">
  <owc-text-field label="First name" description="As in your passport" name="first" error="Enter “First name”" max-characters="40"></owc-text-field>
</div>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar">
  <owc-text-field label="الاسم الأول" description="كما هو مكتوب في جواز السفر" error="أدخل الاسم" name="rtl" prefix="€" suffix="m²"></owc-text-field>
</div>`);

/** A page that resets everything: the field stays a field. */
export const HostilePage = show(html`<style>
    .hostile * {
      all: unset !important;
    }
    .hostile :is(input, label, button) {
      display: inline !important;
      border: 0 !important;
      color: #fff !important;
      background: #fff !important;
    }
  </style>
  <div class="hostile"><owc-text-field label="Voornaam" description="Zoals in uw paspoort" error="Vul uw voornaam in" name="h"></owc-text-field></div>`);
