import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './back.js';

export default {
  title: 'Content/Back',
  component: 'owc-back',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

export const Back: Story = show(html`<owc-back><a href="#nieuws">Terug naar het nieuws</a></owc-back>`);
export const English: Story = show(html`<owc-back lang="en"><a href="#news">Back to the news</a></owc-back>`);
export const RightToLeft: Story = show(html`<owc-back lang="ar" dir="rtl"><a href="#news">العودة إلى الأخبار</a></owc-back>`);
export const LongWords: Story = show(html`<div style="inline-size: 18rem"><owc-back><a href="#lijst">Terug naar alle omgevingsvergunningsaanvraagprocedures</a></owc-back></div>`);
