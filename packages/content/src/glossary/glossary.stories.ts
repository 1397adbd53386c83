import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './glossary.js';

export default {
  title: 'Content/Glossary',
  component: 'owc-glossary',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });
const opened = (template: TemplateResult): Story => ({
  render: () => template,
  play: async ({ canvasElement }) => {
    const glossary = canvasElement.querySelector('owc-glossary')!;
    await glossary.updateComplete;
    glossary.querySelector('button')!.click();
  },
});

const text = html`<p>
  Bent u het niet eens met het besluit? Dan kunt u
  <owc-glossary><dfn>bezwaar</dfn> <span>U laat de gemeente weten dat u het niet eens bent met een besluit, en waarom.</span></owc-glossary>
  maken. Dat doet u binnen 6 weken. Kijk ook in het
  <owc-glossary><dfn>omgevingsplan</dfn> <span>Daarin staat wat er in een gebied mag: bouwen, kappen, een bedrijf beginnen.</span></owc-glossary>.
</p>`;

export const Word = show(text);
export const Opened = opened(text);

/** The explanations stand in one list on the page. */
export const FromAList = opened(html`<p>De <owc-glossary for="woorden"><dfn>leges</dfn></owc-glossary> betaalt u vooraf.</p>
  <h2>Moeilijke woorden</h2>
  <dl id="woorden">
    <dt>Leges</dt>
    <dd>Wat u betaalt voor iets dat de gemeente voor u doet.</dd>
    <dt>Woz</dt>
    <dd>Wet waardering onroerende zaken: wat uw huis waard is.</dd>
  </dl>`);

export const LongWords = opened(html`<p>De <owc-glossary><dfn>omgevingsvergunningsaanvraagprocedure</dfn> <span>Hottentottententententoonstellingsterreinvergunningaanvraagprocedure: een heel lang woord.</span></owc-glossary> duurt 8 weken.</p>`);

export const English = opened(html`<p lang="en">You can lodge an <owc-glossary><dfn>objection</dfn> <span>You tell the municipality that you disagree with a decision.</span></owc-glossary>.</p>`);

export const RightToLeft = opened(html`<p dir="rtl" lang="ar">يمكنك تقديم <owc-glossary><dfn>اعتراض</dfn> <span>تخبر البلدية أنك لا توافق على قرار، ولماذا.</span></owc-glossary> خلال ستة أسابيع.</p>`);
