import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './checkbox.js';

export default {
  title: 'Forms/Checkbox',
  component: 'owc-checkbox',
  args: { label: 'Ik wil de nieuwsbrief van de gemeente', description: 'Eén keer per maand, per e-mail' },
  render: (args) => html`<form>
    <owc-checkbox label=${args.label} description=${args.description ?? ''} error=${args.error || nothing} name="nieuwsbrief" value="ja" ?required=${args.required} ?disabled=${args.disabled} ?checked=${args.checked}></owc-checkbox>
  </form>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

/** What a server prints: the native nodes are there, the element only draws them. */
export const Server: Story = {
  render: ({ label, description }) => html`<form>
    <owc-checkbox>
      <input type="checkbox" id="s-nieuws" name="nieuwsbrief" value="ja" aria-describedby="s-nieuws-hulp" />
      <label slot="label" for="s-nieuws">${label} <span class="owc-optional">(niet verplicht)</span></label>
      <div slot="description" id="s-nieuws-hulp">${description}</div>
    </owc-checkbox>
  </form>`,
};

/** The shorthand for scripts: everything from attributes. */
export const Attributes: Story = {};
export const Checked: Story = { args: { checked: true } };
export const WithError: Story = { args: { required: true, error: 'Vink “Ik wil de nieuwsbrief van de gemeente” aan' } };
export const Disabled: Story = { args: { disabled: true, checked: true, description: 'Dit kunt u niet wijzigen' } };

/** What is known already, and what cannot be changed. */
export const Answers = show(html`<form>
  <owc-checkbox label="Ik woon alleen" name="alleen" checked source="Basisregistratie Personen"></owc-checkbox>
  <owc-checkbox label="Ik wil de nieuwsbrief" name="ja" checked readonly></owc-checkbox>
  <owc-checkbox label="Ik wil gebeld worden" name="nee" readonly></owc-checkbox>
</form>`);

/** As many form engines write it. */
export const WithinItsLabel = show(html`<owc-checkbox><label><input type="checkbox" name="binnen" checked /> Ik wil de nieuwsbrief van de gemeente, en soms een uitnodiging voor een onderzoek</label></owc-checkbox>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar"><owc-checkbox label="أريد النشرة الإخبارية" description="مرة في الشهر" name="rtl" checked></owc-checkbox></div>`);
