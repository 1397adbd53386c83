import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './card.js';

export default {
  title: 'Content/Card',
  component: 'owc-card',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => html`<div style="max-inline-size: 24rem">${template}</div>` });
const picture = (a: string, b: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="${a}" d="M0 0h16v9H0z"/><path fill="${b}" d="M0 9V6l4-3 4 4 3-2 5 4z"/><circle cx="12" cy="2.5" r="1" fill="#fff"/></svg>`)}`;

export const Text: Story = show(html`<owc-card>
  <h3><a href="#afval">Afval en grondstoffen</a></h3>
  <p>Afvalkalender, grofvuil laten ophalen, een container of een afvalpas aanvragen.</p>
</owc-card>`);

/** The image is shown on top, and read after the heading. */
export const Image: Story = show(html`<owc-card>
  <h3><a href="#zwembad">Het zwembad gaat weer open</a></h3>
  <img src=${picture('#9ec9e2', '#2f6690')} alt="" width="640" height="360">
  <p class="owc-meta"><time datetime="2026-05-03">3 mei 2026</time></p>
  <p>De renovatie is klaar. Vanaf zaterdag kunt u weer baantjes trekken.</p>
</owc-card>`);

/** What is in the card besides its link can be pressed and selected by itself. */
export const MoreToPress: Story = show(html`<owc-card>
  <h3><a href="#bibliotheek">Bibliotheek De Boekenboom</a></h3>
  <address>Dorpsstraat 12, 1234 AB Voorbeeldstad</address>
  <p>Bel <a href="tel:140123">14 0123</a> voor een afspraak.</p>
</owc-card>`);

/** Nowhere to go: a box with a heading. */
export const WithoutLink: Story = show(html`<owc-card><h3>Wist u dat?</h3><p>U kunt uw paspoort ook thuis laten bezorgen.</p></owc-card>`);

export const English: Story = show(html`<owc-card lang="en">
  <h3><a href="#pool">The swimming pool opens again</a></h3>
  <p class="owc-meta"><time datetime="2026-05-03">3 May 2026</time></p>
  <p>You can swim there from Saturday on.</p>
</owc-card>`);

export const RightToLeft: Story = show(html`<owc-card lang="ar" dir="rtl">
  <h3><a href="#pool">إعادة افتتاح المسبح</a></h3>
  <img src=${picture('#9ec9e2', '#2f6690')} alt="" width="640" height="360">
  <p class="owc-meta"><time datetime="2026-05-03">3 مايو 2026</time></p>
  <p>يمكنكم السباحة هناك ابتداءً من يوم السبت.</p>
</owc-card>`);

export const LongWords: Story = show(html`<owc-card style="inline-size: 18rem">
  <h3><a href="#vergunning">Omgevingsvergunningsaanvraagprocedure voor meervoudigeopvanglocaties</a></h3>
  <p>Arbeidsongeschiktheidsverzekeringsmaatschappijen en hottentottententententoonstellingsmakers.</p>
</owc-card>`);
