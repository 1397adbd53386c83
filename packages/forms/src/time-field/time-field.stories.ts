import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './time-field.js';

export default {
  title: 'Forms/Time field',
  component: 'owc-time-field',
  args: { label: 'Hoe laat wilt u komen?', description: 'Tussen 9:00 en 17:00, bijvoorbeeld 14:30' },
  render: (args) => html`<owc-time-field
    label=${args.label}
    description=${args.description ?? ''}
    error=${args.error ?? ''}
    name="tijd"
    min="09:00"
    max="17:00"
    ?required=${args.required}
    ?disabled=${args.disabled}
  ></owc-time-field>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

/** What a server prints: the native nodes are there, the element only draws them. */
export const Server: Story = {
  render: ({ label, description }) => html`<owc-time-field min="09:00" max="17:00">
    <label slot="label" for="s-tijd">${label}</label>
    <div slot="description" id="s-tijd-hulp">${description}</div>
    <input id="s-tijd" name="tijd" inputmode="numeric" aria-describedby="s-tijd-hulp" />
  </owc-time-field>`,
};

/** The shorthand for scripts: everything from attributes. */
export const Attributes: Story = {};
export const WithError: Story = { args: { error: 'Vul een tijd in van 9:00 tot en met 17:00', required: true } };
export const Disabled: Story = { args: { disabled: true, description: 'Dit kunt u niet wijzigen' } };
export const ReadOnly = show(html`<owc-time-field label="Begin van het evenement" name="b" value="09:30" readonly></owc-time-field>`);
export const Prefilled = show(html`<owc-time-field label="Begin van het evenement" name="b" value="9:30" source="uw aanvraag van 3 februari"></owc-time-field>`);

export const InAForm = show(html`<form>
  <owc-time-field label="Begin" name="begin" required></owc-time-field>
  <owc-time-field label="Einde" name="einde"></owc-time-field>
</form>`);

/** The field for times of the browser, where the author wants that one. */
export const Native = show(html`<owc-time-field>
  <label slot="label" for="n-tijd">Begin van het evenement</label>
  <input id="n-tijd" name="tijd" type="time" value="09:30" />
</owc-time-field>`);

export const English = show(html`<div lang="en">
  <owc-time-field label="Start" description="For example 14:30" name="en" error="Fill in a time, such as 9:30 or 14:00"></owc-time-field>
</div>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar">
  <owc-time-field label="وقت البدء" description="مثلاً 14:30" error="أدخل الوقت" name="rtl" value="14:30"></owc-time-field>
</div>`);

/** A page that resets everything: the field stays a field. */
export const HostilePage = show(html`<style>
    .hostile * {
      all: unset !important;
    }
    .hostile input {
      display: inline !important;
      block-size: 3px !important;
      border: 0 !important;
      color: #fff !important;
      background: #fff !important;
    }
  </style>
  <div class="hostile"><owc-time-field label="Hoe laat wilt u komen?" description="Bijvoorbeeld 14:30" error="Vul een tijd in, zoals 9:30 of 14:00" name="h"></owc-time-field></div>`);
