import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './alert.js';

export default {
  title: 'Content/Alert',
  component: 'owc-alert',
  args: { type: 'info', heading: 'U heeft DigiD nodig', text: 'Heeft u nog geen DigiD? Vraag dit dan eerst aan. U krijgt binnen 3 werkdagen een brief met een code.' },
  argTypes: { type: { control: 'select', options: ['info', 'success', 'warning', 'error'] } },
  render: ({ type, heading, text }) => html`<owc-alert type=${type}>
    <h2 slot="heading">${heading}</h2>
    <p>${text}</p>
  </owc-alert>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

export const Info: Story = {};
export const Success: Story = {
  args: { type: 'success', heading: 'Uw aanvraag is verstuurd', text: 'U krijgt een e-mail met de bevestiging. Binnen 8 weken krijgt u een besluit.' },
};
export const Warning: Story = {
  args: { type: 'warning', heading: 'Het stadhuis is vrijdag dicht', text: 'Maandag vanaf 9.00 uur bent u weer welkom.' },
};
export const Error: Story = {
  args: { type: 'error', heading: 'Het betalen is niet gelukt', text: 'Er is niets van uw rekening afgeschreven. Probeer het over een paar minuten opnieuw.' },
};

/** The author's own heading may also stand between the text. */
export const WithoutHeading = show(html`<owc-alert type="warning"><p>Door een storing kunt u op dit moment <a href="#bellen">alleen telefonisch</a> een afspraak maken.</p></owc-alert>`);

export const MuchText = show(html`<owc-alert type="warning">
  <h2 slot="heading">Werkzaamheden aan de Stationsbrug</h2>
  <p>De brug is dicht van maandag 7 tot en met vrijdag 18 september. Houd rekening met een langere reistijd.</p>
  <ul>
    <li>Fietsers en voetgangers gebruiken de pont.</li>
    <li>Auto’s rijden om via de <a href="#route">Havenweg</a>.</li>
  </ul>
  <p>Heeft u vragen? Bel 14 0123.</p>
</owc-alert>`);

/** What a script puts in the page as the result of an action is read aloud as well. */
export const Live = show(html`<owc-alert type="success" live><p>Uw adres is gewijzigd.</p></owc-alert>`);

export const LongWords = show(html`<owc-alert type="error">
  <h2 slot="heading">Arbeidsongeschiktheidsverzekeringsmaatschappijen</h2>
  <p>Hottentottententententoonstellingsterreinvergunningaanvraagprocedure.</p>
</owc-alert>`);

export const English = show(html`<div lang="en"><owc-alert type="warning"><h2 slot="heading">The town hall is closed on Friday</h2><p>You are welcome again on Monday from 9 am.</p></owc-alert></div>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar"><owc-alert type="error"><h2 slot="heading">لم تنجح عملية الدفع</h2><p>حاول مرة أخرى بعد بضع دقائق.</p></owc-alert></div>`);
