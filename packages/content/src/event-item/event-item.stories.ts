import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import everything from '../../../../test/golden/content/event-item.json';
import './event-item.js';

export default {
  title: 'Content/Event item',
  component: 'owc-event-item',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const place = { id: 8, title: 'Theater De Poorterij', address: 'Vleugelstraat 1', zipcode: '5301 GG', city: 'Zaltbommel' };
/** Days from the first of a month far away: always to come. */
const day = (number: number, start = '19:00', end = '22:00'): object => ({ date: `2032-12-${String(number).padStart(2, '0')}`, start_time: start, end_time: end });

const picture = 'gemeentehuis.svg';

const item = {
  ...everything.item, dates: [day(5), day(6, '14:00', '17:30')],
  post_thumbnail: { url: picture, alt: 'Heuvels bij de stad', caption: 'Foto: gemeente', width: 640, height: 480 }, images: null, location: place,
};

export const Everything: Story = show(html`<owc-event-item .data=${item} map-url="#/kaart/?plek={id}"></owc-event-item>`);
/** Every week: one sentence, with each date to open. */
export const Recurring: Story = show(html`<owc-event-item .data=${{ ...item, title: 'Yoga in het park', dates: [6, 13, 20, 27].map((number) => day(number, '10:00', '11:00')), price_type: 'fixed', price: '0', post_thumbnail: null }}></owc-event-item>`);
export const Over: Story = show(html`<owc-event-item .data=${{ ...item, title: 'Intocht', dates: [{ date: '2020-11-14', start_time: '12:00', end_time: '14:00' }], post_thumbnail: null }}></owc-event-item>`);
export const Small: Story = show(html`<owc-event-item .data=${{ id: 1, title: 'Nog te plannen' }} heading-level="2"></owc-event-item>`);
export const Failed: Story = show(html`<owc-event-item src="data:text/plain,geen json"></owc-event-item>`);
export const English: Story = show(html`<div lang="en"><owc-event-item .data=${item}></owc-event-item></div>`);
export const RightToLeft: Story = show(html`<div dir="rtl" lang="ar"><owc-event-item .data=${{ ...item, title: 'ليلة المتاحف', teaser: 'عشرة متاحف في ليلة واحدة', description: '', language: '' }}></owc-event-item></div>`);
export const Narrow: Story = show(html`<div style="inline-size: 18rem"><owc-event-item .data=${{ ...item, title: 'Bijeenkomst over de Omgevingsvergunningsaanvraagprocedure' }}></owc-event-item></div>`);
