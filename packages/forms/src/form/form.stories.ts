import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../button/button.js';
import '../text-field/text-field.js';
import type { Form } from './form.js';
import './form.js';

export default { title: 'Forms/Form', component: 'owc-form' } satisfies Meta;

type Story = StoryObj;
const fields = (id: string): TemplateResult => html`
  <owc-text-field required>
    <label slot="label" for="${id}-naam">Naam</label>
    <input id="${id}-naam" name="naam" autocomplete="name" aria-required="true" />
  </owc-text-field>
  <owc-text-field required>
    <label slot="label" for="${id}-email">E-mailadres</label>
    <div slot="description" id="${id}-email-hulp">Hier sturen wij een bevestiging naartoe</div>
    <input id="${id}-email" name="email" type="email" autocomplete="email" aria-required="true" aria-describedby="${id}-email-hulp" />
  </owc-text-field>
  <owc-text-field max-characters="80" label="Onderwerp" name="onderwerp"></owc-text-field>
  <owc-button><button>Versturen</button></owc-button>
`;
const stay = (event: Event): void => event.preventDefault();


/** A whole form. Send it empty to see what it says. */
export const Contact: Story = { render: () => html`<owc-form @submit=${stay}><form method="post" action="/contact" novalidate>${fields('c')}</form></owc-form>` };

/** As the server prints it after it was sent with mistakes: the summary takes focus, here it stays quiet. */
export const WithErrors: Story = {
  render: () => html`<owc-form @submit=${stay}>
    <owc-error-summary quiet>
      <h2>Er is iets niet goed ingevuld</h2>
      <ul>
        <li><a href="#e-naam">Vul uw naam in</a></li>
        <li><a href="#e-email">Vul een e-mailadres in zoals naam@voorbeeld.nl</a></li>
      </ul>
    </owc-error-summary>
    <form method="post" action="/contact" novalidate>
      <owc-text-field required>
        <label slot="label" for="e-naam">Naam</label>
        <div slot="error" id="e-naam-fout">Vul uw naam in</div>
        <input id="e-naam" name="naam" autocomplete="name" aria-required="true" aria-invalid="true" aria-describedby="e-naam-fout" />
      </owc-text-field>
      <owc-text-field required>
        <label slot="label" for="e-email">E-mailadres</label>
        <div slot="description" id="e-email-hulp">Hier sturen wij een bevestiging naartoe</div>
        <div slot="error" id="e-email-fout">Vul een e-mailadres in zoals naam@voorbeeld.nl</div>
        <input id="e-email" name="email" type="email" value="jan" autocomplete="email" aria-required="true" aria-invalid="true" aria-describedby="e-email-hulp e-email-fout" />
      </owc-text-field>
      <owc-button><button>Versturen</button></owc-button>
    </form>
  </owc-form>`,
};

/** A confirmation that took the place of the form, after it was sent in place. */
export const Sent: Story = {
  tags: ['!autodocs'], // it takes focus
  render: () => html`<owc-form ${ref((element) => void (element as Form | undefined)?.updateComplete.then(() => (element as Form).confirm('Bedankt. Wij antwoorden binnen twee werkdagen.')))}>
    <form method="post" action="/contact">${fields('v')}</form>
  </owc-form>`,
};
