import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './text-area.js';

export default {
  title: 'Forms/Text area',
  component: 'owc-text-area',
  args: { label: 'Wat wilt u melden?', description: 'Noem geen namen van andere mensen', rows: 5 },
  render: (args) => html`<owc-text-area
    label=${args.label}
    description=${args.description ?? ''}
    error=${args.error ?? ''}
    name="veld"
    rows=${args.rows}
    ?required=${args.required}
    ?disabled=${args.disabled}
  ></owc-text-area>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const long = `De lantaarnpaal op de hoek van de Dorpsstraat en de Kerkweg brandt al drie weken niet meer.

Het is daar 's avonds heel donker. Kinderen die van de sporthal komen fietsen er langs, en vorige week is er bijna een ongeluk gebeurd.

Ik heb dit ook al gemeld op 3 februari, onder nummer M-2027-0418.`;

/** What a server prints: the native nodes are there, the element only draws them. */
export const Server: Story = {
  render: ({ label, description }) => html`<owc-text-area max-characters="500">
    <label slot="label" for="s-melding">${label}</label>
    <div slot="description" id="s-melding-hulp">${description}</div>
    <textarea id="s-melding" name="melding" rows="5" aria-describedby="s-melding-hulp s-melding-aantal"></textarea>
    <div slot="note" id="s-melding-aantal" data-owc>U kunt nog 500 tekens gebruiken</div>
  </owc-text-area>`,
};

/** The shorthand for scripts: everything from attributes. */
export const Attributes: Story = {};
export const WithError: Story = { args: { error: 'Vul in wat u wilt melden', required: true } };

/** It shows all of a long text: nothing is scrolled away in a small box. */
export const Grows = show(html`<owc-text-area label="Wat wilt u melden?" name="m" value=${long}></owc-text-area>`);

/** An emoji and a line break count as one, spaces around the text do not count. */
export const CharacterCount = show(html`
  <owc-text-area label="Toelichting" name="t" max-characters="1000" rows="3" value=${long}></owc-text-area>
  <owc-text-area label="Korte toelichting" name="k" max-characters="30" rows="2" value="Losliggende stoeptegels bij de school 👍🏽"></owc-text-area>
`);

/** Some more lines for a longer answer, and fewer for a shorter one: the size says what is expected. */
export const Rows = show(html`
  <owc-text-area label="Bijzonderheden" name="b" rows="2"></owc-text-area>
  <owc-text-area label="Uw bezwaar" name="z" rows="10"></owc-text-area>
`);

export const InAForm = show(html`<form>
  <owc-text-area label="Waarom vraagt u de vergunning aan?" name="w" required></owc-text-area>
  <owc-text-area label="Bijzonderheden" name="b" rows="2"></owc-text-area>
  <owc-text-area label="Waarmee kunnen wij u helpen?" name="h" rows="2" soft-required></owc-text-area>
</form>`);

export const Disabled: Story = { args: { disabled: true, description: 'Dit kunt u niet wijzigen' } };
export const ReadOnly = show(html`<owc-text-area label="Uw melding" name="m" readonly value=${long}></owc-text-area>`);
export const Prefilled = show(html`<owc-text-area label="Uw melding" name="m" source="uw melding van 3 februari" value="De lantaarnpaal brandt niet."></owc-text-area>`);

export const English = show(html`<div lang="en">
  <owc-text-area label="What do you want to report?" description="Do not name other people" name="en" error="Enter “What do you want to report?”" max-characters="500"></owc-text-area>
</div>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar">
  <owc-text-area label="ما الذي تريد الإبلاغ عنه؟" description="لا تذكر أسماء أشخاص آخرين" error="أدخل وصفًا" name="rtl" value="مصباح الشارع لا يعمل"></owc-text-area>
</div>`);

/** A page that resets everything: the field stays a field. */
export const HostilePage = show(html`<style>
    .hostile * {
      all: unset !important;
    }
    .hostile textarea {
      display: inline !important;
      block-size: 3px !important;
      border: 0 !important;
      color: #fff !important;
      background: #fff !important;
    }
  </style>
  <div class="hostile"><owc-text-area label="Wat wilt u melden?" description="Noem geen namen van andere mensen" error="Vul in wat u wilt melden" name="h"></owc-text-area></div>`);
