import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ThemeDoctor } from './theme-doctor.js';
import '@openwebconcept/forms/button.js';
import '@openwebconcept/forms/text-field.js';
import './theme-doctor.js';

export default {
  title: 'Tools/Theme doctor',
  component: 'owc-theme-doctor',
  // Each in a window of its own: the panel hangs over what it measures.
  parameters: { docs: { story: { inline: false, height: '640px' } } },
} satisfies Meta;

type Story = StoryObj;

const healthy = '';
/** What nobody sees at first sight: a border that is hardly there, a link that shows no focus, a rule that comes into a label. */
const sick = `#patient { --owc-field-border: #dddddd; --owc-field-background: #ffffff; --owc-field-text: #111111 }
  #patient a:focus-visible { outline: none !important; background: none !important; box-shadow: none !important }
  #patient label span { text-transform: uppercase; letter-spacing: 2px }`;

/** The doctor measures what stands in the patient, and the tokens of the page. */
const show = (css: string, { open = true, lang }: { open?: boolean; lang?: string } = {}): Story => ({
  render: (): TemplateResult => html`<div lang=${lang ?? document.documentElement.lang}>
    <style>
      ${css}
    </style>
    <div id="patient" lang="nl">
      <h2>Verhuizing doorgeven</h2>
      <p>Geef uw verhuizing op tijd door. <a href="#meer">Lees wat u nodig heeft</a> voordat u begint.</p>
      <owc-text-field><label slot="label" for="straat">Straat <span class="owc-optional">(niet verplicht)</span></label><input id="straat" name="straat" /></owc-text-field>
      <owc-button><button type="button">Versturen</button></owc-button>
    </div>
    <owc-theme-doctor within="#patient" ?open=${open}></owc-theme-doctor>
  </div>`,
  play: async ({ canvasElement }) => {
    const doctor = canvasElement.querySelector<ThemeDoctor>('owc-theme-doctor')!;
    if (open && !doctor.report) await new Promise((done) => doctor.addEventListener('owc-theme-doctor-measured', done, { once: true }));
    await doctor.updateComplete;
  },
});

export const SickPage = show(sick);
export const HealthyPage = show(healthy);
export const Closed = show(healthy, { open: false });
export const English = show(sick, { lang: 'en' });
