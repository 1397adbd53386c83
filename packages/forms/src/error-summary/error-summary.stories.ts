import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './error-summary.js';
import '../text-field/text-field.js';

export default { title: 'Forms/Error summary', component: 'owc-error-summary' } satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

/** As a server prints it, with the fields that it leads to. */
export const Server = show(html`
  <owc-error-summary quiet>
    <h2>Er is iets niet goed ingevuld</h2>
    <ul>
      <li><a href="#es-naam">Vul uw voornaam in</a></li>
      <li><a href="#es-mail">Vul een e-mailadres in zoals naam@voorbeeld.nl</a></li>
    </ul>
  </owc-error-summary>
  <owc-text-field label="Voornaam" name="voornaam" error="Vul uw voornaam in"><input id="es-naam" name="voornaam" /></owc-text-field>
  <owc-text-field label="E-mailadres" error="Vul een e-mailadres in zoals naam@voorbeeld.nl"><input id="es-mail" name="email" type="email" value="jan" /></owc-text-field>
`);

/** A problem of the whole form leads to no field. */
export const WholeForm = show(html`<owc-error-summary
  quiet
  heading="Het versturen is niet gelukt"
  .errors=${[{ message: 'Er is geen verbinding. Wat u heeft ingevuld staat er nog. Controleer uw verbinding en verstuur het formulier opnieuw.' }]}
></owc-error-summary>`);

export const English = show(html`<div lang="en"><owc-error-summary quiet .errors=${[{ message: 'Enter your name' }, { message: 'Enter an email address, like name@example.nl' }]}></owc-error-summary></div>`);
export const RightToLeft = show(html`<div dir="rtl" lang="ar"><owc-error-summary quiet><h2>هناك مشكلة</h2><ul><li><a href="#x">أدخل اسمك</a></li></ul></owc-error-summary></div>`);
