import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './button.js';

export default {
  title: 'Forms/Button',
  component: 'owc-button',
  args: { label: 'Aanvraag versturen', variant: 'primary' },
  argTypes: { variant: { control: 'select', options: ['primary', 'secondary', 'subtle'] } },
  render: ({ label, variant }) => html`<owc-button variant=${variant}><button type="button">${label}</button></owc-button>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

export const Primary: Story = {};
export const Secondary: Story = { args: { variant: 'secondary', label: 'Opslaan en later verder' } };
export const Subtle: Story = { args: { variant: 'subtle', label: 'Stoppen met dit formulier' } };
export const Together = show(html`
  <owc-button><button type="button">Volgende stap</button></owc-button>
  <owc-button variant="secondary"><button type="button">Opslaan en later verder</button></owc-button>
  <owc-button variant="subtle"><button type="button">Stoppen met dit formulier</button></owc-button>
`);
export const Link = show(html`<owc-button><a href="#afspraak">Maak een afspraak</a></owc-button> <owc-button variant="secondary"><a href="#bel">Bel 14 0123</a></owc-button>`);
export const Disabled = show(html`<owc-button><button type="button" disabled>Versturen</button></owc-button>`);
export const FromText = show(html`<owc-button type="button">Versturen</owc-button>`);
export const LongWords = show(html`<owc-button><button type="button">Arbeidsongeschiktheidsverzekering aanvragen voor ondernemers in de gemeente</button></owc-button>`);
export const English = show(html`<div lang="en"><owc-button><button type="button">Send application</button></owc-button></div>`);
export const RightToLeft = show(html`<div dir="rtl" lang="ar"><owc-button><button type="button">إرسال</button></owc-button> <owc-button variant="secondary"><button type="button">حفظ</button></owc-button></div>`);
