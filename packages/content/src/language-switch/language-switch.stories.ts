import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './language-switch.js';

export default {
  title: 'Content/Language switch',
  component: 'owc-language-switch',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const links = html`<ul>
  <li><a href="#nl" lang="nl" hreflang="nl" aria-current="true">Nederlands</a></li>
  <li><a href="#en" lang="en" hreflang="en">English</a></li>
  <li><a href="#fy" lang="fy" hreflang="fy">Frysk</a></li>
</ul>`;
const many = html`<ul>
  <li><a href="#nl" lang="nl" hreflang="nl" aria-current="true">Nederlands</a></li>
  <li><a href="#en" lang="en" hreflang="en">English</a></li>
  <li><a href="#fy" lang="fy" hreflang="fy">Frysk</a></li>
  <li><a href="#de" lang="de" hreflang="de">Deutsch</a></li>
  <li><a href="#uk" lang="uk" hreflang="uk">Українська</a></li>
  <li><a href="#ar" lang="ar" hreflang="ar" dir="rtl">العربية</a></li>
</ul>`;

export const Links: Story = show(html`<owc-language-switch><nav aria-label="Taal">${links}</nav></owc-language-switch>`);
export const Closed: Story = show(html`<owc-language-switch><nav aria-label="Taal"><details><summary>Taal: Nederlands</summary>${many}</details></nav></owc-language-switch>`);
export const Open: Story = show(html`<div style="min-block-size: 22rem"><owc-language-switch><nav aria-label="Taal"><details open><summary>Taal: Nederlands</summary>${many}</details></nav></owc-language-switch></div>`);
export const English: Story = show(html`<owc-language-switch lang="en"><nav aria-label="Language"><ul>
  <li><a href="#nl" lang="nl" hreflang="nl">Nederlands</a></li>
  <li><a href="#en" lang="en" hreflang="en" aria-current="true">English</a></li>
</ul></nav></owc-language-switch>`);
export const RightToLeft: Story = show(html`<div style="min-block-size: 22rem"><owc-language-switch lang="ar" dir="rtl"><nav aria-label="اللغة"><details open><summary>العربية</summary><ul>
  <li><a href="#nl" lang="nl" hreflang="nl" dir="ltr">Nederlands</a></li>
  <li><a href="#ar" lang="ar" hreflang="ar" aria-current="true">العربية</a></li>
</ul></details></nav></owc-language-switch></div>`);
