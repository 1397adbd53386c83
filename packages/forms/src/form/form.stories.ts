import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../button/button.js';
import '../text-field/text-field.js';
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

/** As it stands after sending with mistakes. */
export const WithErrors: Story = {
  render: () => html`<owc-form @submit=${stay}><form method="post" action="/contact" novalidate>${fields('f')}</form></owc-form>`,
  play: async ({ canvasElement }) => {
    await customElements.whenDefined('owc-form');
    canvasElement.querySelector('form')!.requestSubmit();
  },
};
