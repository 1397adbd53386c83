import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './breadcrumb.js';

export default {
  title: 'Content/Breadcrumb',
  component: 'owc-breadcrumb',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const path = (...names: string[]): TemplateResult => html`<nav aria-label="Kruimelpad"><ol>
  ${names.map((name, index) => html`<li>${index < names.length - 1 ? html`<a href="#${index}">${name}</a>` : html`<a href="#${index}" aria-current="page">${name}</a>`}</li>`)}
</ol></nav>`;

export const Short: Story = show(html`<owc-breadcrumb>${path('Home', 'Paspoort, ID-kaart en rijbewijs', 'Paspoort aanvragen')}</owc-breadcrumb>`);
/** On a small screen what is between shows when the button is pressed, or when it is tabbed to. */
export const Long: Story = show(html`<owc-breadcrumb>${path('Home', 'Bouwen en verbouwen', 'Vergunningen', 'Omgevingsvergunning', 'Dakkapel', 'Aanvragen')}</owc-breadcrumb>`);
/** The page itself needs no link. */
export const WithoutLastLink: Story = show(html`<owc-breadcrumb><nav aria-label="Kruimelpad"><ol>
  <li><a href="#home">Home</a></li><li><a href="#nieuws">Nieuws</a></li><li><span aria-current="page">Het zwembad gaat weer open</span></li>
</ol></nav></owc-breadcrumb>`);
export const English: Story = show(html`<owc-breadcrumb lang="en"><nav aria-label="Breadcrumb"><ol>
  <li><a href="#home">Home</a></li><li><a href="#a">Building</a></li><li><a href="#b">Permits</a></li><li><a href="#c">Environment</a></li><li><a href="#d" aria-current="page">Apply</a></li>
</ol></nav></owc-breadcrumb>`);
export const RightToLeft: Story = show(html`<owc-breadcrumb lang="ar" dir="rtl"><nav aria-label="مسار التنقل"><ol>
  <li><a href="#home">الرئيسية</a></li><li><a href="#a">السفر</a></li><li><a href="#b" aria-current="page">جواز السفر</a></li>
</ol></nav></owc-breadcrumb>`);
export const LongWords: Story = show(html`<div style="inline-size: 18rem"><owc-breadcrumb>${path('Home', 'Arbeidsongeschiktheidsverzekeringsmaatschappijen', 'Omgevingsvergunningsaanvraagprocedure')}</owc-breadcrumb></div>`);
