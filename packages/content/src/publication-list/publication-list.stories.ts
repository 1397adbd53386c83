import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import requests from '../../../../test/golden/content/publication-list.json';
import decisions from '../../../../test/golden/content/publication-decisions.json';
import portal from '../../../../test/golden/content/publication-portal.json';
import './publication-list.js';

export default {
  title: 'Content/Publication list',
  component: 'owc-publication-list',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const [request] = requests.list.WOOverzoeken;

/** Requests under the Woo: without a page of their own the documents stand in the list. */
export const Requests: Story = show(html`<owc-publication-list .data=${requests.list} feed-url="#rss" label="Woo-verzoeken"></owc-publication-list>`);
export const WithPages: Story = show(html`<owc-publication-list .data=${requests.list} item-url="#/publicaties/{slug}/" per-page="1"></owc-publication-list>`);
export const Decisions: Story = show(html`<owc-publication-list .data=${decisions.list} label="Besluiten en bekendmakingen"></owc-publication-list>`);
export const Portal: Story = show(html`<owc-publication-list .data=${portal.list} item-url="#/publicaties/{slug}/"></owc-publication-list>`);
export const Empty: Story = show(html`<owc-publication-list .data=${{ WOOverzoeken: [] }}></owc-publication-list>`);
export const Failed: Story = show(html`<owc-publication-list src="data:text/plain,geen json"></owc-publication-list>`);
export const English: Story = show(html`<div lang="en"><owc-publication-list .data=${requests.list}></owc-publication-list></div>`);
export const RightToLeft: Story = show(html`<div dir="rtl" lang="ar"><owc-publication-list .data=${[{ ...request, Titel: 'طلب معلومات عن مواقف السيارات' }]} label="منشورات"></owc-publication-list></div>`);
export const Narrow: Story = show(html`<div style="inline-size: 18rem"><owc-publication-list .data=${[{ ...request, Titel: 'Verzoek over de Omgevingsvergunningsaanvraagprocedure', URL_besluit: '/omgevingsvergunningsaanvraagprocedure.pdf' }]}></owc-publication-list></div>`);
