import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './quote.js';

export default {
  title: 'Content/Quote',
  component: 'owc-quote',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });
const portrait = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path fill="#9ec9e2" d="M0 0h48v48H0z"/><circle cx="24" cy="19" r="8" fill="#2f6690"/><path fill="#2f6690" d="M8 48c0-20 32-20 32 0z"/></svg>')}`;

export const Quote: Story = show(html`<owc-quote><figure>
  <blockquote><p>Ik dacht dat het maanden zou duren. Maar ik had mijn vergunning binnen twee weken, en iedereen dacht mee.</p></blockquote>
  <figcaption>Fatima el Amrani, <cite>buurtkrant De Wijk</cite></figcaption>
</figure></owc-quote>`);

export const Portrait: Story = show(html`<owc-quote><figure>
  <blockquote><p>Een straat is van iedereen die er woont.</p><p>Daarom beslissen we er samen over.</p></blockquote>
  <figcaption><img src=${portrait} alt="" width="48" height="48"><strong>Jan van der Berg</strong><br>wethouder Wonen</figcaption>
</figure></owc-quote>`);

export const English: Story = show(html`<owc-quote lang="en"><figure><blockquote><p>I had my permit within two weeks.</p></blockquote><figcaption>Fatima el Amrani</figcaption></figure></owc-quote>`);
export const RightToLeft: Story = show(html`<owc-quote lang="ar" dir="rtl"><figure><blockquote><p>حصلت على التصريح خلال أسبوعين.</p></blockquote><figcaption>فاطمة العمراني</figcaption></figure></owc-quote>`);
export const LongWords: Story = show(html`<owc-quote style="inline-size: 18rem; box-sizing: border-box"><figure>
  <blockquote><p>De omgevingsvergunningsaanvraagprocedure is een arbeidsongeschiktheidsverzekeringsmaatschappijgedoe.</p></blockquote>
  <figcaption>Een inwoner</figcaption>
</figure></owc-quote>`);
