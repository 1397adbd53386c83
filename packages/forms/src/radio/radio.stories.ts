import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../radio-group/radio-group.js';

export default {
  title: 'Forms/Radio',
  component: 'owc-radio',
  args: { label: 'Per telefoon', description: 'Wij bellen op werkdagen tussen 9.00 en 17.00 uur' },
  render: (args) => html`<owc-radio-group name="antwoord" label="Hoe wilt u antwoord krijgen?">
    <owc-radio value="telefoon" label=${args.label} description=${args.description ?? ''} ?checked=${args.checked} ?disabled=${args.disabled}></owc-radio>
    <owc-radio value="brief" label="Per brief"></owc-radio>
  </owc-radio-group>`,
} satisfies Meta;

type Story = StoryObj;

export const Default: Story = {};
export const Checked: Story = { args: { checked: true } };
export const Disabled: Story = { args: { disabled: true, checked: true, description: 'Dit kan nu niet' } };

/** As many form engines write it. */
export const WithinItsLabel: Story = {
  render: () => html`<owc-radio-group role="radiogroup" aria-labelledby="wl">
    <div slot="label" id="wl">Hoe wilt u antwoord krijgen?</div>
    <owc-radio><label><input type="radio" name="binnen" value="email" checked /> Per e-mail, naar het adres dat wij van u kennen</label></owc-radio>
    <owc-radio><label><input type="radio" name="binnen" value="brief" /> Per brief</label></owc-radio>
  </owc-radio-group>`,
};
