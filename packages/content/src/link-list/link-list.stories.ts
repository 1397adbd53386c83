import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './link-list.js';

export default {
  title: 'Content/Link list',
  component: 'owc-link-list',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

export const Links: Story = show(html`<owc-link-list>
  <h2>Veel gezocht</h2>
  <ul>
    <li><a href="#paspoort">Paspoort aanvragen</a></li>
    <li><a href="#verhuizen">Verhuizing doorgeven</a></li>
    <li><a href="#afval">Afvalkalender</a></li>
    <li><a href="#parkeren">Parkeervergunning voor bewoners</a></li>
    <li><a href="#melding">Iets melden over uw buurt, zoals een losse stoeptegel of zwerfafval</a></li>
  </ul>
</owc-link-list>`);

export const Documents: Story = show(html`<owc-link-list>
  <h3>Documenten</h3>
  <ul>
    <li><a href="#plan">Bestemmingsplan Centrum</a> <span class="owc-meta">pdf, 2,4 MB</span></li>
    <li><a href="#kaart">Kaart van het gebied</a> <span class="owc-meta">pdf, 800 kB, niet toegankelijk</span></li>
  </ul>
</owc-link-list>`);

export const English: Story = show(html`<owc-link-list lang="en"><ul><li><a href="#passport">Passport</a></li><li><a href="#moving">Moving house</a></li></ul></owc-link-list>`);
export const RightToLeft: Story = show(html`<owc-link-list lang="ar" dir="rtl"><ul>
  <li><a href="#passport">جواز السفر</a></li>
  <li><a href="#moving">تغيير العنوان</a> <span class="owc-meta">نموذج</span></li>
</ul></owc-link-list>`);
export const LongWords: Story = show(html`<div style="inline-size: 18rem"><owc-link-list><ul>
  <li><a href="#vergunning">Omgevingsvergunningsaanvraagprocedure</a></li>
  <li><a href="#aov">Arbeidsongeschiktheidsverzekeringsmaatschappijen</a> <span class="owc-meta">pdf, 2,4 MB</span></li>
</ul></owc-link-list></div>`);
