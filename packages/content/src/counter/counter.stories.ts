import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './counter.js';

export default {
  title: 'Content/Counter',
  component: 'owc-counter',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

export const Number = show(html`<p><strong><owc-counter>12.345</owc-counter></strong> bomen geplant sinds 2020</p>`);
export const Money = show(html`<p><strong><owc-counter>€ 12,5 miljoen</owc-counter></strong> voor nieuwe sportvelden</p>`);
export const Share = show(html`<p><strong><owc-counter>87%</owc-counter></strong> van de inwoners vindt de buurt veilig</p>`);
/** Without a number nothing happens. */
export const Words = show(html`<p><owc-counter>Omgevingsvergunningsaanvraagprocedure</owc-counter></p>`);
export const English = show(html`<p lang="en"><strong><owc-counter>12,345</owc-counter></strong> trees planted</p>`);
export const RightToLeft = show(html`<p dir="rtl" lang="ar"><strong><owc-counter>12,345</owc-counter></strong> شجرة</p>`);
