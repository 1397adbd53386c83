import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './contact-card.js';

export default {
  title: 'Content/Contact card',
  component: 'owc-contact-card',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

export const TownHall: Story = show(html`<owc-contact-card class="h-card">
  <h2 class="p-name">Stadhuis</h2>
  <address>
    <p class="h-adr"><span class="p-street-address">Raadhuisplein 1</span><br><span class="p-postal-code">1234 AB</span> <span class="p-locality">Voorbeeldstad</span></p>
    <dl>
      <div><dt>Telefoon</dt><dd><a class="p-tel" href="tel:140123">14 0123</a></dd></div>
      <div><dt>E-mail</dt><dd><a class="u-email" href="mailto:info@voorbeeldstad.nl">info@voorbeeldstad.nl</a></dd></div>
    </dl>
  </address>
  <h3>Openingstijden</h3>
  <p>Maandag tot en met vrijdag van 9.00 tot 17.00 uur. Op donderdag ook van 18.00 tot 20.00 uur.</p>
</owc-contact-card>`);

export const Person: Story = show(html`<owc-contact-card class="h-card">
  <h3 class="p-name">Anneke de Vries</h3>
  <p class="p-job-title">Wijkregisseur Noord</p>
  <address><dl>
    <div><dt>Telefoon</dt><dd><a class="p-tel" href="tel:+31612345678">06 12 34 56 78</a><br><span class="owc-meta">dinsdag en donderdag</span></dd></div>
    <div><dt>E-mail</dt><dd><a class="u-email" href="mailto:a.devries@voorbeeldstad.nl">a.devries@voorbeeldstad.nl</a></dd></div>
  </dl></address>
</owc-contact-card>`);

export const English: Story = show(html`<owc-contact-card lang="en" class="h-card">
  <h2 class="p-name">Town hall</h2>
  <address><p>Raadhuisplein 1<br>1234 AB Voorbeeldstad</p><dl><div><dt>Telephone</dt><dd><a href="tel:+31140123">+31 14 0123</a></dd></div></dl></address>
  <p>Monday to Friday, 9 am to 5 pm.</p>
</owc-contact-card>`);

export const RightToLeft: Story = show(html`<owc-contact-card lang="ar" dir="rtl" class="h-card">
  <h2 class="p-name">مبنى البلدية</h2>
  <address><p>ساحة البلدية 1</p><dl>
    <div><dt>الهاتف</dt><dd><a href="tel:+31140123">+31 14 0123</a></dd></div>
    <div><dt>البريد الإلكتروني</dt><dd><a href="mailto:info@voorbeeldstad.nl">info@voorbeeldstad.nl</a></dd></div>
  </dl></address>
</owc-contact-card>`);

export const LongWords: Story = show(html`<owc-contact-card style="inline-size: 18rem">
  <h2>Omgevingsvergunningsaanvraagprocedure</h2>
  <address><dl>
    <div><dt>Telefoonnummer</dt><dd><a href="tel:140123">14 0123</a></dd></div>
    <div><dt>E-mail</dt><dd><a href="mailto:vergunningen@omgevingsdienst-voorbeeldstad-noord.nl">vergunningen@omgevingsdienst-voorbeeldstad-noord.nl</a></dd></div>
  </dl></address>
</owc-contact-card>`);
