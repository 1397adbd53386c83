import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './table.js';

export default {
  title: 'Content/Table',
  component: 'owc-table',
  args: { sortable: false, stacked: false, sticky: false, label: '' },
  render: ({ sortable, stacked, sticky, label }) => html`<owc-table ?sortable=${sortable} ?stacked=${stacked} ?sticky=${sticky} label=${label}>${costs}</owc-table>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const costs = html`<table>
  <caption>Wat kost een reisdocument?</caption>
  <thead>
    <tr><th scope="col">Document</th><th scope="col">Prijs</th><th scope="col">Geldig</th><th scope="col">Prijs sinds</th></tr>
  </thead>
  <tbody>
    <tr><th scope="row">Paspoort</th><td>€ 83,87</td><td>10 jaar</td><td>1 januari 2026</td></tr>
    <tr><th scope="row">Paspoort tot 18 jaar</th><td>€ 63,42</td><td>5 jaar</td><td>1 januari 2026</td></tr>
    <tr><th scope="row">Identiteitskaart</th><td>€ 78,90</td><td>10 jaar</td><td>12 maart 2025</td></tr>
    <tr><th scope="row">Zakenpaspoort</th><td>€ 1.083,87</td><td>10 jaar</td><td>1 juli 2024</td></tr>
    <tr><th scope="row">Wijzigen van uw adres</th><td>gratis</td><td>–</td><td>1 juli 2024</td></tr>
  </tbody>
</table>`;

export const Costs: Story = {};
export const Sortable: Story = { args: { sortable: true } };
export const Stacked: Story = { args: { stacked: true } };
export const StackedAndSortable: Story = { args: { stacked: true, sortable: true } };

const weeks = html`<table>
  <caption>Afvalkalender per wijk</caption>
  <thead><tr><th scope="col">Week</th>${['Binnenstad', 'Oranjewijk', 'Bloemenbuurt', 'Stationskwartier', 'Waterrijk', 'Buitengebied', 'Industrieterrein'].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
  <tbody>${Array.from({ length: 24 }, (_, week) => html`<tr><th scope="row">${week + 1}</th>${Array.from({ length: 7 }, (_, part) => html`<td>${['Restafval', 'Groente en tuin', 'Papier'][(week + part) % 3]}</td>`)}</tr>`)}</tbody>
</table>`;

/** Wider than its place: it scrolls, also with the arrow keys. */
export const Wide = show(html`<owc-table>${weeks}</owc-table>`);

export const Sticky = show(html`<owc-table sticky>${weeks}</owc-table>`);

/** Merged cells: it is neither sorted nor stacked. */
export const Merged = show(html`<owc-table sortable stacked>
  <table>
    <caption>Openingstijden</caption>
    <thead><tr><th scope="col">Dag</th><th scope="col">Ochtend</th><th scope="col">Middag</th></tr></thead>
    <tbody>
      <tr><th scope="row">Maandag</th><td colspan="2">9.00 tot 17.00 uur</td></tr>
      <tr><th scope="row">Dinsdag</th><td>9.00 tot 12.30 uur</td><td>Gesloten</td></tr>
    </tbody>
  </table>
</owc-table>`);

export const LongWords = show(html`<owc-table stacked>
  <table>
    <caption>Omgevingsvergunningsaanvraagprocedure</caption>
    <thead><tr><th scope="col">Belastingsamenwerkingsverband</th><th scope="col">Arbeidsongeschiktheidsverzekering</th></tr></thead>
    <tbody><tr><td>Gemeentebelastingenheffingsverordening</td><td>Hottentottententententoonstelling</td></tr></tbody>
  </table>
</owc-table>`);

export const English = show(html`<div lang="en"><owc-table sortable>
  <table>
    <caption>Fees</caption>
    <thead><tr><th scope="col">Document</th><th scope="col">Fee</th></tr></thead>
    <tbody><tr><th scope="row">Passport</th><td>€83.87</td></tr><tr><th scope="row">Business passport</th><td>€1,083.87</td></tr></tbody>
  </table>
</owc-table></div>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar"><owc-table sortable stacked>
  <table>
    <caption>الرسوم</caption>
    <thead><tr><th scope="col">الوثيقة</th><th scope="col">السعر</th><th scope="col">الصلاحية</th></tr></thead>
    <tbody>
      <tr><th scope="row">جواز سفر</th><td>€ 83,87</td><td>10 سنوات</td></tr>
      <tr><th scope="row">بطاقة هوية</th><td>€ 78,90</td><td>10 سنوات</td></tr>
    </tbody>
  </table>
</owc-table></div>`);
