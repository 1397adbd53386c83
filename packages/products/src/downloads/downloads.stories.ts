import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './downloads.js';

export default {
  title: 'Products/Downloads',
  component: 'owc-downloads',
} satisfies Meta;

type Story = StoryObj;
const downloads = (items: TemplateResult): Story => ({
  render: () => html`<owc-downloads><section aria-labelledby="downloads"><h2 id="downloads">Downloads</h2><ul>${items}</ul></section></owc-downloads>`,
});

export const Files = downloads(html`
  <li><a href="#toestemming">Toestemmingsformulier reisdocument (pdf, 184&nbsp;kB)</a></li>
  <li><a href="#consent" hreflang="en">Consent form (pdf, 190&nbsp;kB, Engels)</a></li>
  <li><a href="#kaart">Kaart (zip, 12&nbsp;MB)</a></li>`);

export const Long = downloads(html`
  <li><a href="#een">Uitleg over de Arbeidsongeschiktheidsverzekeringsmaatschappijvergunningsaanvraagprocedure en alles wat daarbij hoort (odt, 1,3&nbsp;MB)</a></li>
  <li><a href="#twee">Tarieventabel behorende bij de Verordening op de heffing en de invordering van leges (pdf, 2,4&nbsp;MB)</a></li>`);

export const English: Story = {
  render: () => html`<owc-downloads lang="en"><section aria-labelledby="files"><h2 id="files">Downloads</h2><ul><li><a href="#consent">Consent form (pdf, 190&nbsp;kB)</a></li></ul></section></owc-downloads>`,
};

export const RightToLeft: Story = {
  render: () => html`<owc-downloads lang="ar" dir="rtl"><section aria-labelledby="tahmil"><h2 id="tahmil">التنزيلات</h2><ul><li><a href="#een">استمارة الموافقة (pdf)</a></li><li><a href="#twee">خريطة (zip)</a></li></ul></section></owc-downloads>`,
};
