import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './card-list.js';

export default {
  title: 'Content/Card list',
  component: 'owc-card-list',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });
const picture = (a: string, b: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="${a}" d="M0 0h16v9H0z"/><path fill="${b}" d="M0 9V6l4-3 4 4 3-2 5 4z"/><circle cx="12" cy="2.5" r="1" fill="#fff"/></svg>`)}`;

const cards = [
  ['Het zwembad gaat weer open', '3 mei 2026', 'De renovatie is klaar. Vanaf zaterdag kunt u weer baantjes trekken.', '#9ec9e2', '#2f6690'],
  ['Denk mee over het stationsplein', '29 april 2026', 'Hoe moet het plein eruitzien? Kom naar de avond in het stadhuis of vul de vragenlijst in. Dat kan tot 1 juni.', '#f0d9a8', '#a8572b'],
  ['Werk aan de Dorpsstraat', '24 april 2026', 'De straat is twee weken dicht voor auto’s.', '#c9dfc0', '#4a7c59'],
  ['Nieuwe tijden van de milieustraat', '20 april 2026', 'U kunt er nu ook op zondag terecht.', '#d9cbe2', '#6b4f8a'],
] as const;
const list = (images = false): TemplateResult => html`<ul>${cards.map(([title, date, text, a, b]) => html`<li><owc-card>
  <h3><a href="#nieuws">${title}</a></h3>
  ${images ? html`<img src=${picture(a, b)} alt="" width="640" height="360">` : ''}
  <p class="owc-meta"><time>${date}</time></p>
  <p>${text}</p>
</owc-card></li>`)}</ul>`;

export const News: Story = show(html`<owc-card-list><h2>Nieuws</h2>${list()}</owc-card-list>`);
export const Images: Story = show(html`<owc-card-list columns="3"><h2>Nieuws</h2>${list(true)}</owc-card-list>`);
export const TwoColumns: Story = show(html`<owc-card-list columns="2">${list()}</owc-card-list>`);
/** As many as there is room for in the place that the list stands in. */
export const Narrow: Story = show(html`<div style="inline-size: 18rem"><owc-card-list>${list(true)}</owc-card-list></div>`);

export const English: Story = show(html`<owc-card-list lang="en"><ul>
  <li><owc-card><h3><a href="#passport">Passport</a></h3><p>Apply for a passport or report it missing.</p></owc-card></li>
  <li><owc-card><h3><a href="#moving">Moving house</a></h3><p>Tell us your new address.</p></owc-card></li>
  <li><owc-card><h3><a href="#waste">Waste</a></h3><p>When we collect it, and what you can bring.</p></owc-card></li>
</ul></owc-card-list>`);

export const RightToLeft: Story = show(html`<owc-card-list lang="ar" dir="rtl"><ul>
  <li><owc-card><h3><a href="#passport">جواز السفر</a></h3><p>تقديم طلب للحصول على جواز سفر.</p></owc-card></li>
  <li><owc-card><h3><a href="#moving">تغيير العنوان</a></h3><p>أبلغنا بعنوانك الجديد.</p></owc-card></li>
  <li><owc-card><h3><a href="#waste">النفايات</a></h3><p>مواعيد جمع النفايات.</p></owc-card></li>
</ul></owc-card-list>`);

export const LongWords: Story = show(html`<div style="inline-size: 18rem"><owc-card-list><ul>
  <li><owc-card><h3><a href="#vergunning">Omgevingsvergunningsaanvraagprocedure</a></h3><p>Arbeidsongeschiktheidsverzekeringsmaatschappijen.</p></owc-card></li>
</ul></owc-card-list></div>`);
