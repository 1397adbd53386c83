import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import request from '../../../../test/golden/content/publication-item.json';
import covenant from '../../../../test/golden/content/publication-item-covenant.json';
import './publication-item.js';

export default {
  title: 'Content/Publication item',
  component: 'owc-publication-item',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

export const Request: Story = show(html`<owc-publication-item .data=${request.item}></owc-publication-item>`);
export const Covenant: Story = show(html`<owc-publication-item .data=${covenant.item} heading-level="2"></owc-publication-item>`);
export const Failed: Story = show(html`<owc-publication-item src="data:text/plain,geen json"></owc-publication-item>`);
export const English: Story = show(html`<div lang="en"><owc-publication-item .data=${request.item}></owc-publication-item></div>`);
export const RightToLeft: Story = show(html`<div dir="rtl" lang="ar"><owc-publication-item .data=${{ ...request.item, Titel: 'طلب معلومات عن مواقف السيارات' }}></owc-publication-item></div>`);
export const Narrow: Story = show(html`<div style="inline-size: 18rem"><owc-publication-item .data=${{ ...request.item, Titel: 'Verzoek over de Omgevingsvergunningsaanvraagprocedure' }}></owc-publication-item></div>`);
