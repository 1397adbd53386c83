import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './print.js';

export default {
  title: 'Content/Print',
  component: 'owc-print',
  args: { label: '' },
  render: ({ label }) => html`<owc-print label=${label}></owc-print>`,
} satisfies Meta;

type Story = StoryObj;

export const Page: Story = {};
export const OwnWords: Story = { args: { label: 'Print uw omgevingsvergunningsaanvraagprocedure' } };
export const English: Story = { render: () => html`<div lang="en"><owc-print></owc-print></div>` };
export const RightToLeft: Story = { render: () => html`<div dir="rtl" lang="ar"><owc-print label="اطبع هذه الصفحة"></owc-print></div>` };
