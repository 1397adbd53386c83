import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './checkbox-group.js';

export default {
  title: 'Forms/Checkbox group',
  component: 'owc-checkbox-group',
  args: { label: 'Welke hulp krijgt u nu?', description: 'U kunt meer antwoorden geven' },
  render: (args) => html`<form>
    <owc-checkbox-group label=${args.label} description=${args.description ?? ''} error=${args.error ?? ''} name="hulp[]" ?required=${args.required} ?disabled=${args.disabled} ?inline=${args.inline}>
      <owc-checkbox value="huis" label="Hulp in huis" description="Bijvoorbeeld bij schoonmaken of de was"></owc-checkbox>
      <owc-checkbox value="vervoer" label="Vervoer"></owc-checkbox>
      <owc-checkbox value="dag" label="Dagbesteding"></owc-checkbox>
    </owc-checkbox-group>
  </form>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

/** What a server prints: the native nodes are there, the elements only draw them. */
export const Server: Story = {
  render: ({ label, description }) => html`<form>
    <owc-checkbox-group role="group" aria-labelledby="c-hulp" aria-describedby="c-hulp-uitleg" required>
      <div slot="label" id="c-hulp">${label}</div>
      <div slot="description" id="c-hulp-uitleg">${description}</div>
      <owc-checkbox>
        <input type="checkbox" id="c-huis" name="hulp[]" value="huis" aria-describedby="c-hulp-uitleg" />
        <label slot="label" for="c-huis">Hulp in huis</label>
      </owc-checkbox>
      <owc-checkbox>
        <input type="checkbox" id="c-vervoer" name="hulp[]" value="vervoer" />
        <label slot="label" for="c-vervoer">Vervoer</label>
      </owc-checkbox>
      <p>of</p>
      <owc-checkbox exclusive>
        <input type="checkbox" id="c-geen" name="hulp[]" value="geen" />
        <label slot="label" for="c-geen">Geen van deze</label>
      </owc-checkbox>
    </owc-checkbox-group>
  </form>`,
};

/** The shorthand for scripts: everything from attributes. */
export const Attributes: Story = {};

/** Ticking “Geen van deze” unticks the others, and the other way round. */
export const Exclusive = show(html`<form>
  <owc-checkbox-group name="inkomen[]" label="Welk inkomen heeft u?" description="Vink alles aan wat u krijgt" required value="loon,toeslag">
    <owc-checkbox value="loon" label="Loon"></owc-checkbox>
    <owc-checkbox value="uitkering" label="Uitkering"></owc-checkbox>
    <owc-checkbox value="toeslag" label="Toeslagen" description="Zoals zorgtoeslag of huurtoeslag"></owc-checkbox>
    <p>of</p>
    <owc-checkbox exclusive value="geen" label="Geen van deze"></owc-checkbox>
  </owc-checkbox-group>
</form>`);

export const WithError: Story = { args: { error: 'Geef antwoord op de vraag “Welke hulp krijgt u nu?”', required: true } };
export const Disabled: Story = { args: { disabled: true, description: 'Dit kunt u niet wijzigen' } };

/** What is known already, and what cannot be changed. */
export const Answers = show(html`<form>
  <owc-checkbox-group name="kinderen[]" label="Voor welke kinderen vraagt u dit aan?" value="sem,noor" source="Basisregistratie Personen">
    <owc-checkbox value="sem" label="Sem"></owc-checkbox>
    <owc-checkbox value="noor" label="Noor"></owc-checkbox>
    <owc-checkbox value="bo" label="Bo"></owc-checkbox>
  </owc-checkbox-group>
  <owc-checkbox-group name="dagen[]" label="Op welke dagen kunt u?" value="ma,wo" readonly>
    <owc-checkbox value="ma" label="Maandag"></owc-checkbox>
    <owc-checkbox value="di" label="Dinsdag"></owc-checkbox>
    <owc-checkbox value="wo" label="Woensdag"></owc-checkbox>
  </owc-checkbox-group>
</form>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar">
  <owc-checkbox-group name="rtl[]" label="ما نوع المساعدة؟" description="يمكنك اختيار أكثر من إجابة" value="a"><owc-checkbox value="a" label="مساعدة في المنزل" description="مثل التنظيف"></owc-checkbox><owc-checkbox value="b" label="نقل"></owc-checkbox></owc-checkbox-group>
</div>`);

/** A page that resets everything: the question stays a question. */
export const HostilePage = show(html`<style>
    .hostile-boxes * {
      all: unset !important;
    }
    .hostile-boxes :is(input, label) {
      display: inline !important;
      border: 0 !important;
      color: #fff !important;
      background: #fff !important;
    }
  </style>
  <div class="hostile-boxes">
    <owc-checkbox-group name="h[]" label="Welke hulp krijgt u nu?" value="a"><owc-checkbox value="a" label="Hulp in huis"></owc-checkbox><owc-checkbox value="b" label="Vervoer"></owc-checkbox></owc-checkbox-group>
  </div>`);
