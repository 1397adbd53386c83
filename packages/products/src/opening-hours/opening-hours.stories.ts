import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { clock } from '@openwebconcept/core/amsterdam.js';
import './opening-hours.js';

// The same pictures every day: a Tuesday morning.
clock.now = () => Date.parse('2026-11-24T10:15:00+01:00');

export default {
  title: 'Products/Opening hours',
  component: 'owc-opening-hours',
} satisfies Meta;

type Story = StoryObj;
const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const time = (at: string): TemplateResult => html`<time datetime=${at}>${at.replace(/^0/, '').replace(':', '.')}</time>`;
const slots = (text: string): TemplateResult | TemplateResult[] =>
  text ? text.split(' ').map((slot) => html`<div>${time(slot.split('-')[0]!)} tot ${time(slot.split('-')[1]!)} uur</div>`) : html`<div>gesloten</div>`;
const head = html`<thead><tr><th scope="col">Dag</th><th scope="col">Open</th></tr></thead>`;
const week = (...hours: string[]): TemplateResult => html`<table><caption>Openingstijden</caption>${head}<tbody>${hours.map((day, index) => html`<tr><th scope="row">${days[index]}</th><td>${slots(day)}</td></tr>`)}</tbody></table>`;
const special = html`<table>
  <caption>Afwijkende openingstijden</caption>${head}
  <tbody>
    <tr><th scope="row"><time datetime="2026-11-23">23 november 2026</time></th><td><div>gesloten</div></td></tr>
    <tr><th scope="row"><time datetime="2026-12-24">24 december 2026</time></th><td><div><time datetime="09:00">9.00</time> tot <time datetime="12:30">12.30</time> uur</div></td></tr>
    <tr><th scope="row"><time datetime="2026-12-25">25 december 2026</time></th><td><div>gesloten</div><div>Eerste kerstdag</div></td></tr>
  </tbody>
</table>`;
const show = (inside: unknown, holidays = false): Story => ({ render: () => html`<owc-opening-hours ?closed-on-holidays=${holidays}>${inside}</owc-opening-hours>` });

export const Open = show(week('09:00-17:00', '09:00-17:00', '09:00-20:00', '09:00-17:00', '09:00-12:00', '', ''));
export const Soon = show(week('09:00-12:00 13:00-17:00', '13:00-17:00', '09:00-12:00 13:00-20:00', '09:00-12:00', '09:00-12:00', '', ''));
export const Closed = show(week('', '', '', '', '09:00-12:00', '', ''));
export const OverMidnight = show(week('', '22:00-02:00', '22:00-02:00', '', '22:00-04:00', '22:00-04:00', ''));
/** Days that are over are not shown. */
export const SpecialDays = show([week('09:00-17:00', '09:00-17:00', '09:00-20:00', '09:00-17:00', '09:00-12:00', '', ''), special]);
export const ClosedOnHolidays = show(week('09:00-17:00', '09:00-17:00', '09:00-20:00', '09:00-17:00', '09:00-12:00', '', ''), true);
export const WithMessage = show([html`<p>Voor een paspoort of rijbewijs maakt u eerst een afspraak.</p>`, week('09:00-17:00', '09:00-17:00', '09:00-20:00', '09:00-17:00', '09:00-12:00', '', '')]);
/** Nothing can be counted from words alone. */
export const OnlyWords = show(html`<p>Alleen op afspraak.</p>`);

export const English: Story = {
  render: () => html`<owc-opening-hours lang="en">
    <table>
      <caption>Opening hours</caption><thead><tr><th scope="col">Day</th><th scope="col">Open</th></tr></thead>
      <tbody>${['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day, index) => html`<tr><th scope="row">${day}</th><td>${index < 5
        ? html`<div><time datetime="09:00">9:00</time> to <time datetime="17:00">17:00</time></div>` : html`<div>closed</div>`}</td></tr>`)}</tbody>
    </table>
  </owc-opening-hours>`,
};
