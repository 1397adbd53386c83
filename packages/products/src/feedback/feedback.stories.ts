import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './feedback.js';

// Servers that answer, or do not, without a network.
const answers: Record<string, () => Promise<Response>> = {
  '/voorbeeld/reactie': async () => new Response(null, { status: 204 }),
  '/voorbeeld/reactie-stuk': async () => new Response(null, { status: 500 }),
};
const fetchElsewhere = window.fetch.bind(window);
window.fetch = (source, options) => answers[new URL(String(source instanceof Request ? source.url : source), location.href).pathname]?.() ?? fetchElsewhere(source, options);

export default {
  title: 'Products/Feedback',
  component: 'owc-feedback',
} satisfies Meta;

type Story = StoryObj;
const question = (action: string): TemplateResult => html`<owc-feedback>
  <form method="post" action=${action}>
    <fieldset>
      <legend>Heeft deze informatie u geholpen?</legend>
      <label><input type="radio" name="helped" value="yes" required> Ja</label>
      <label><input type="radio" name="helped" value="no" required> Nee</label>
    </fieldset>
    <div>
      <label for="missing">Wat miste u, of wat kan beter? <span>(niet verplicht)</span></label>
      <p id="privacy">Schrijf hier geen persoonlijke gegevens op, zoals uw naam, adres, telefoonnummer of burgerservicenummer. U krijgt geen antwoord.</p>
      <textarea id="missing" name="missing" rows="5" maxlength="2000" autocomplete="off" aria-describedby="privacy"></textarea>
    </div>
    <button type="submit">Versturen</button>
  </form>
</owc-feedback>`;
const press = (place: HTMLElement, value: string): void => place.querySelector<HTMLElement>(`[value=${value}]`)!.click();
async function sent(place: HTMLElement, words: RegExp): Promise<void> {
  place.querySelector('textarea')!.value = 'Ik wil weten wat het kost als ik haast heb.';
  place.querySelector('button')!.click();
  while (!words.test(place.querySelector('[role=status]')?.textContent ?? '')) await new Promise((done) => setTimeout(done, 20));
}

export const Question: Story = { render: () => question('/voorbeeld/reactie') };
export const WhatWasMissing: Story = { render: () => question('/voorbeeld/reactie'), play: ({ canvasElement }) => press(canvasElement, 'no') };
export const Sent: Story = {
  render: () => question('/voorbeeld/reactie'),
  play: async ({ canvasElement }) => {
    press(canvasElement, 'no');
    await sent(canvasElement, /Dank u wel|Thank you/);
  },
};
/** What was typed is still there. */
export const NotSent: Story = {
  render: () => question('/voorbeeld/reactie-stuk'),
  play: async ({ canvasElement }) => {
    press(canvasElement, 'no');
    await sent(canvasElement, /niet verstuurd|not sent/);
  },
};
