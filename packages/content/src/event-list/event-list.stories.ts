import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

import './event-list.js';

export default {
  title: 'Content/Event list',
  component: 'owc-event-list',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const place = { id: 8, title: 'Theater De Poorterij', address: 'Vleugelstraat 1', zipcode: '5301 GG', city: 'Zaltbommel' };
/** Days from the first of a month far away: always to come. */
const day = (number: number, start = '19:00', end = '22:00'): object => ({ date: `2032-12-${String(number).padStart(2, '0')}`, start_time: start, end_time: end });

const theme = (name: string, slug: string): object => ({ thema: [{ name, slug }] });
const event = (id: number, title: string, dates: object[], more: object = {}): object => ({
  id, title, slug: `activiteit-${id}`, teaser: `Kom ook naar ${title}.`, dates, location: place, price_type: 'fixed', price: '5.00', language: 'nl', taxonomies: theme('Cultuur', 'cultuur'), ...more,
});
const events = [
  event(1, 'de avondmarkt', [day(5)]),
  event(2, 'yoga in het park', [6, 13, 20, 27].map((number) => day(number, '10:00', '11:00')), { price: '0', taxonomies: theme('Sport', 'sport'), location: { ...place, city: 'Tiel' } }),
  event(3, 'een tentoonstelling', [{ start_date: '2024-01-01', end_date: '2039-12-31' }], { longterm: '1', price_type: 'min', price: '2.50' }),
  event(4, 'het winterconcert', [day(28, '20:30', '')], { price_type: 'min_max', price: '10', price_max: '25', highlighted: true }),
];

/** Of a source, without a server that prints it. */
export const Source: Story = show(html`<owc-event-list .data=${{ results: events }} item-url="#/agenda/{slug}/" feed-url="#rss" calendar-url="#ics"></owc-event-list>`);
export const Pages: Story = show(html`<owc-event-list .data=${{ results: events }} item-url="#/agenda/{slug}/" per-page="2"></owc-event-list>`);
/** All of them are over. */
export const Over: Story = show(html`<owc-event-list .data=${{ results: [event(1, 'de kermis', [{ date: '2020-10-03' }])] }}></owc-event-list>`);
export const Failed: Story = show(html`<owc-event-list src="data:text/plain,geen json"></owc-event-list>`);
export const English: Story = show(html`<div lang="en"><owc-event-list .data=${{ results: events }} item-url="#/agenda/{slug}/"></owc-event-list></div>`);
export const RightToLeft: Story = show(html`<div dir="rtl" lang="ar"><owc-event-list .data=${{ results: [event(1, 'السوق المسائي', [day(5)], { teaser: 'تعال إلى السوق.', language: '' })] }} item-url="#/agenda/{slug}/" label="جدول الأعمال"></owc-event-list></div>`);
export const Narrow: Story = show(html`<div style="inline-size: 18rem"><owc-event-list .data=${{ results: [event(1, 'de bijeenkomst over de Omgevingsvergunningsaanvraagprocedure', [day(5)])] }} item-url="#/agenda/{slug}/"></owc-event-list></div>`);
