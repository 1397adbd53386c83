import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './share.js';

export default {
  title: 'Content/Share',
  component: 'owc-share',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const links = html`<ul>
  <li><a href="mailto:?subject=Paspoort%20aanvragen&amp;body=https%3A%2F%2Fgemeente.example%2Fpaspoort">E-mail</a></li>
  <li><a href="https://wa.me/?text=https%3A%2F%2Fgemeente.example%2Fpaspoort">WhatsApp</a></li>
  <li><a href="https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fgemeente.example%2Fpaspoort">LinkedIn</a></li>
</ul>`;

/** What a server prints. The buttons come with the script. */
export const Links = show(html`<owc-share><h2>Deel deze pagina</h2>${links}</owc-share>`);

/** Without a list it makes one. */
export const Empty = show(html`<owc-share url="https://gemeente.example/paspoort" subject="Paspoort aanvragen"></owc-share>`);

export const LongWords = show(html`<owc-share><h2>Deel de omgevingsvergunningsaanvraagprocedure</h2><ul><li><a href="mailto:">Buurtinitiatievenondersteuningsfondsnieuwsbrief</a></li></ul></owc-share>`);

export const English = show(html`<div lang="en"><owc-share url="https://gemeente.example/en/passport" subject="Passport"><h2>Share this page</h2></owc-share></div>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar"><owc-share><h2>شارك هذه الصفحة</h2>${links}</owc-share></div>`);
