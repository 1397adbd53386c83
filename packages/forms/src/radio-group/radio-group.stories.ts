import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../text-field/text-field.js';
import './radio-group.js';

export default {
  title: 'Forms/Radio group',
  component: 'owc-radio-group',
  args: { label: 'Hoe wilt u antwoord krijgen?', description: 'Wij antwoorden binnen twee werkdagen' },
  render: (args) => html`<owc-radio-group
    label=${args.label}
    description=${args.description ?? ''}
    error=${args.error ?? ''}
    name="contact"
    ?required=${args.required}
    ?disabled=${args.disabled}
    ?inline=${args.inline}
  >
    <owc-radio value="email" label="Per e-mail"></owc-radio>
    <owc-radio value="telefoon" label="Per telefoon" description="Wij bellen op werkdagen tussen 9.00 en 17.00 uur"></owc-radio>
    <owc-radio value="brief" label="Per brief"></owc-radio>
  </owc-radio-group>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

/** What a server prints: the native nodes are there, the elements only draw them. */
export const Server: Story = {
  render: ({ label, description }) => html`<form>
    <owc-radio-group role="radiogroup" aria-labelledby="r-label" aria-describedby="r-hulp" aria-required="true" required>
      <div slot="label" id="r-label">${label}</div>
      <div slot="description" id="r-hulp">${description}</div>
      <owc-radio>
        <input type="radio" id="r-email" name="antwoord" value="email" aria-describedby="r-hulp" />
        <label slot="label" for="r-email">Per e-mail</label>
      </owc-radio>
      <owc-radio>
        <input type="radio" id="r-telefoon" name="antwoord" value="telefoon" aria-describedby="r-telefoon-hulp" />
        <label slot="label" for="r-telefoon">Per telefoon</label>
        <div slot="description" id="r-telefoon-hulp">Wij bellen op werkdagen tussen 9.00 en 17.00 uur</div>
      </owc-radio>
      <p>of</p>
      <owc-radio>
        <input type="radio" id="r-geen" name="antwoord" value="geen" />
        <label slot="label" for="r-geen">Ik hoef geen antwoord</label>
      </owc-radio>
    </owc-radio-group>
  </form>`,
};

/** The shorthand for scripts: everything from attributes. */
export const Attributes: Story = {};

export const WithError: Story = { args: { error: 'Geef antwoord op de vraag “Hoe wilt u antwoord krijgen?”', required: true } };
export const Disabled: Story = { args: { disabled: true, description: 'Dit kunt u niet wijzigen' } };

/** What is asked with an answer is shown when that answer is chosen. One short field; more than that is a next step. */
export const Reveal = show(html`<form>
  <owc-radio-group name="bereik" label="Hoe kunnen wij u bereiken?" required value="telefoon">
    <owc-radio value="email" label="Per e-mail"></owc-radio>
    <owc-radio value="telefoon" label="Per telefoon"><owc-text-field slot="reveal" required label="Telefoonnummer" name="telefoonnummer" type="tel" autocomplete="tel"></owc-text-field></owc-radio>
    <owc-radio value="brief" label="Per brief"></owc-radio>
  </owc-radio-group>
</form>`);

/** Beside each other is for two or three short answers. */
export const Inline = show(html`<form>
  <owc-radio-group name="hond" label="Heeft u een hond?" inline><owc-radio value="ja" label="Ja"></owc-radio><owc-radio value="nee" label="Nee"></owc-radio></owc-radio-group>
</form>`);

/** An answer that is asked for but may be left out, one that is known already, and one that cannot be changed. */
export const Answers = show(html`<form>
  <owc-radio-group name="tevreden" label="Bent u geholpen?" soft-required><owc-radio value="ja" label="Ja"></owc-radio><owc-radio value="nee" label="Nee"></owc-radio></owc-radio-group>
  <owc-radio-group name="staat" label="Wat is uw burgerlijke staat?" value="gehuwd" source="Basisregistratie Personen">
    <owc-radio value="gehuwd" label="Gehuwd"></owc-radio>
    <owc-radio value="ongehuwd" label="Niet gehuwd"></owc-radio>
  </owc-radio-group>
  <owc-radio-group name="levering" label="Hoe wilt u uw paspoort krijgen?" value="balie" readonly>
    <owc-radio value="balie" label="Ik haal het op aan de balie"></owc-radio>
    <owc-radio value="thuis" label="Thuisbezorgd"></owc-radio>
  </owc-radio-group>
</form>`);

export const Long = show(html`<owc-radio-group
  label="Voor welke omgevingsvergunning doet u deze aanvraag?"
  description="Arbeidsongeschiktheidsverzekeringsmaatschappij is een lang woord dat op een klein scherm moet passen"
  error="Maak een keuze bij “Voor welke omgevingsvergunning doet u deze aanvraag?”"
  name="lang"
>
  <owc-radio value="a" label="Voor het bouwen, verbouwen of slopen van een bouwwerk, een monument of een beschermd stads- of dorpsgezicht" description="Ook voor hemelwaterafvoerleidingaansluitingen"></owc-radio>
  <owc-radio value="b" label="Brandveiligheidsvoorschriftenvergunning"></owc-radio>
</owc-radio-group>`);

export const English = show(html`<form lang="en">
  <owc-radio-group name="en" label="How should we answer you?"><owc-radio value="a" label="By email"></owc-radio><p>or</p><owc-radio value="b" label="No answer needed"></owc-radio></owc-radio-group>
</form>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar">
  <owc-radio-group name="rtl" label="كيف تريد أن نتصل بك؟" description="نرد في غضون يومين" value="a"><owc-radio value="a" label="بالبريد الإلكتروني" description="الأسرع"></owc-radio><owc-radio value="b" label="بالهاتف"></owc-radio></owc-radio-group>
</div>`);

/** A page that resets everything: the question stays a question. */
export const HostilePage = show(html`<style>
    .hostile-radios * {
      all: unset !important;
    }
    .hostile-radios :is(input, label, p) {
      display: inline !important;
      border: 0 !important;
      color: #fff !important;
      background: #fff !important;
    }
  </style>
  <div class="hostile-radios">
    <owc-radio-group name="h" label="Hoe wilt u antwoord krijgen?" value="a"><owc-radio value="a" label="Per e-mail"></owc-radio><p>of</p><owc-radio value="b" label="Per brief"></owc-radio></owc-radio-group>
  </div>`);
