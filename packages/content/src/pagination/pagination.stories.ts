import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './pagination.js';

export default {
  title: 'Content/Pagination',
  component: 'owc-pagination',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

/** Made of attributes. */
export const Middle: Story = show(html`<owc-pagination current="6" total="12" href="#pagina={page}"></owc-pagination>`);
export const First: Story = show(html`<owc-pagination current="1" total="12" href="#pagina={page}"></owc-pagination>`);
export const Last: Story = show(html`<owc-pagination current="12" total="12" href="#pagina={page}"></owc-pagination>`);
export const Few: Story = show(html`<owc-pagination current="2" total="3" href="#pagina={page}"></owc-pagination>`);
export const Many: Story = show(html`<owc-pagination current="118" total="1240" href="#pagina={page}"></owc-pagination>`);

/** What a server prints. */
export const Server: Story = show(html`<owc-pagination><nav aria-label="Pagina's met nieuws"><ul>
  <li><a rel="prev" href="#3" aria-label="Vorige pagina"><span>Vorige</span></a></li>
  <li><a href="#1" aria-label="Pagina 1">1</a></li>
  <li><span>…</span></li>
  <li><a href="#3" aria-label="Pagina 3">3</a></li>
  <li><a href="#4" aria-label="Pagina 4" aria-current="page">4</a></li>
  <li><a href="#5" aria-label="Pagina 5">5</a></li>
  <li><a rel="next" href="#5" aria-label="Volgende pagina"><span>Volgende</span></a></li>
</ul></nav></owc-pagination>`);

export const English: Story = show(html`<owc-pagination lang="en" current="3" total="9" href="#page={page}"></owc-pagination>`);
export const RightToLeft: Story = show(html`<owc-pagination lang="ar" dir="rtl" current="3" total="9" href="#page={page}"></owc-pagination>`);
export const Narrow: Story = show(html`<div style="inline-size: 18rem"><owc-pagination current="6" total="12" href="#pagina={page}"></owc-pagination></div>`);
