import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import everything from '../../../../test/golden/content/news-item.json';
import small from '../../../../test/golden/content/news-item-small.json';
import './news-item.js';

export default {
  title: 'Content/News item',
  component: 'owc-news-item',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const picture = 'gemeentehuis.svg';

const image = { url: picture, alt: 'Heuvels bij de stad', caption: 'Foto: gemeente', width: 640, height: 480 };
const item = { ...everything.item, image, related: [{ id: 1, title: 'Stoplichten defect', slug: 'stoplichten', date: '2026-02-18 12:00:00' }] };

/** Expired, with documents, links, related messages and comments. */
export const Everything: Story = show(html`<owc-news-item .data=${item} item-url="#/nieuws/{slug}/"></owc-news-item>`);
export const Small: Story = show(html`<owc-news-item .data=${small.item} heading-level="2"></owc-news-item>`);
export const Failed: Story = show(html`<owc-news-item src="data:text/plain,geen json"></owc-news-item>`);
/** What a server prints. */
export const Server: Story = show(html`<owc-news-item><article class="owc-content-item" aria-labelledby="bericht-kop" data-owc>
  <h1 id="bericht-kop">Gemeentehuis dicht</h1><p class="owc-meta"><time datetime="2026-11-21">21 november 2026</time></p>
  <div class="owc-foreign"><p>Maandag is het gemeentehuis dicht.</p></div>
</article></owc-news-item>`);
export const English: Story = show(html`<div lang="en"><owc-news-item .data=${item}></owc-news-item></div>`);
export const RightToLeft: Story = show(html`<div dir="rtl" lang="ar"><owc-news-item .data=${{ ...item, title: 'إغلاق شارع المحطة', content: '<p>الشارع مغلق من 3 إلى 14 مارس.</p>' }}></owc-news-item></div>`);
export const Narrow: Story = show(html`<div style="inline-size: 18rem"><owc-news-item .data=${{ ...item, title: 'Veranderingen in de Omgevingsvergunningsaanvraagprocedure' }}></owc-news-item></div>`);
