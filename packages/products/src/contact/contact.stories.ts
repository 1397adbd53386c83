import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../opening-hours/opening-hours.js';
import { clock } from '@openwebconcept/core/amsterdam.js';
import './contact.js';

// The same picture every day: a Tuesday morning.
clock.now = () => Date.parse('2026-11-24T10:15:00+01:00');

export default {
  title: 'Products/Contact',
  component: 'owc-contact',
} satisfies Meta;

type Story = StoryObj;

export const Place: Story = {
  render: () => html`<owc-contact>
    <section aria-labelledby="gemeentehuis">
      <h2 id="gemeentehuis">Gemeentehuis</h2>
      <div><p>Het gemeentehuis is rolstoeltoegankelijk. U kunt gratis parkeren naast de ingang.</p></div>
      <address>Raadhuisplein 1<br>1234 AB Voorbeeldstad</address>
      <p><a href="https://www.openstreetmap.org/?mlat=52.1&amp;mlon=5.3">Bekijk op de kaart<span>: Gemeentehuis</span></a></p>
      <dl>
        <div><dt>Telefoon</dt><dd><a href="tel:140123">14 0123</a> <span>Bereikbaar op werkdagen van 8.30 tot 17.00 uur</span></dd></div>
        <div><dt>WhatsApp</dt><dd><a href="https://wa.me/31612345678">06 12345678</a></dd></div>
        <div><dt>E-mail</dt><dd><a href="mailto:info@voorbeeldgemeente.nl">info@voorbeeldgemeente.nl</a></dd></div>
        <div><dt>Postadres</dt><dd>Postbus 100, 1230 AA Voorbeeldstad</dd></div>
      </dl>
    </section>
  </owc-contact>`,
};

export const WithOpeningHours: Story = {
  render: () => html`<owc-contact>
    <section aria-labelledby="servicepunt">
      <h2 id="servicepunt">Servicepunt Zuid</h2>
      <address>Dorpsstraat 12a<br>1235 CD Zuiddorp</address>
      <dl><div><dt>Telefoon</dt><dd><a href="tel:140123">14 0123</a></dd></div></dl>
      <owc-opening-hours>
        <p>Alleen op afspraak.</p>
        <table>
          <caption>Openingstijden</caption>
          <thead><tr><th scope="col">Dag</th><th scope="col">Open</th></tr></thead>
          <tbody>${['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'].map((day, index) => html`<tr><th scope="row">${day}</th><td>${index < 5
            ? html`<div><time datetime="09:00">9.00</time> tot <time datetime="17:00">17.00</time> uur</div>` : html`<div>gesloten</div>`}</td></tr>`)}</tbody>
        </table>
      </owc-opening-hours>
    </section>
  </owc-contact>`,
};

export const OnlyAnAddress: Story = {
  render: () => html`<owc-contact><h2>Milieustraat</h2><address>Industrieweg 4<br>1236 EF Voorbeeldstad</address></owc-contact>`,
};
export const English: Story = {
  render: () => html`<owc-contact lang="en">
    <h2>Town hall</h2>
    <address>Raadhuisplein 1<br>1234 AB Voorbeeldstad</address>
    <dl><div><dt>Telephone</dt><dd><a href="tel:140123">14 0123</a></dd></div><div><dt>Email</dt><dd><a href="mailto:info@voorbeeldgemeente.nl">info@voorbeeldgemeente.nl</a></dd></div></dl>
  </owc-contact>`,
};
