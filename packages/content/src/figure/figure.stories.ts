import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './figure.js';

/** A drawn picture, so that no story asks the network for one. */
const picture = (colour: string, width = 800): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${(width * 9) / 16}" viewBox="0 0 800 450" preserveAspectRatio="xMidYMid slice">` +
      `<rect width="800" height="450" fill="${colour}"/><circle cx="620" cy="110" r="50" fill="#fff8"/>` +
      '<path d="M0 330 150 230 300 320 470 180 640 310 800 240V450H0Z" fill="#0006"/><path d="M0 390 200 330 420 400 600 350 800 400V450H0Z" fill="#0008"/></svg>',
  )}`;

export default {
  title: 'Content/Figure',
  component: 'owc-figure',
  render: () => html`<owc-figure>
    <figure>
      <img src=${picture('#3d6f9e')} width="800" height="450" alt="Het nieuwe stadhuis aan de Markt">
      <figcaption>Het stadhuis is in mei geopend. <small>Foto: Gemeente Voorbeeldstad</small></figcaption>
    </figure>
    <a slot="large" href=${picture('#3d6f9e', 2400)}>Vergroot afbeelding</a>
  </owc-figure>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

export const Enlarged: Story = {};

export const Caption = show(html`<owc-figure>
  <figure>
    <img src=${picture('#5c8a4a')} width="800" height="450" alt="Wandelaars in het Stadspark">
    <figcaption>Het Stadspark is 12 hectare groot. <small>Foto: J. de Vries</small></figcaption>
  </figure>
</owc-figure>`);

/** One sentence is not enough for a graph: what it says stands below it. */
export const Described = show(html`<owc-figure>
  <figure>
    <img src=${picture('#8a5a9e')} width="800" height="450" alt="Grafiek: het aantal nieuwe woningen in 2023, 2024 en 2025">
    <figcaption>Elk jaar komen er woningen bij. <small>Bron: Gemeente Voorbeeldstad</small></figcaption>
  </figure>
  <a slot="large" href=${picture('#8a5a9e', 2400)}>Vergroot afbeelding</a>
  <details slot="description">
    <summary>Beschrijving van de afbeelding</summary>
    <p>In 2023 kwamen er 1.200 woningen bij, in 2024 waren dat er 900 en in 2025 waren het er 1.450.</p>
  </details>
</owc-figure>`);

export const LongWords = show(html`<owc-figure>
  <figure>
    <img src=${picture('#9e6a3d')} width="800" height="450" alt="Stroomschema">
    <figcaption>Omgevingsvergunningsaanvraagprocedurestroomschema. <small>Bron: Samenwerkingsverband Omgevingsdienstverlening</small></figcaption>
  </figure>
  <a slot="large" href=${picture('#9e6a3d', 2400)}>Vergroot afbeelding</a>
</owc-figure>`);

export const English = show(html`<div lang="en">
  <owc-figure>
    <figure>
      <img src=${picture('#3d6f9e')} width="800" height="450" alt="The new town hall on the market square">
      <figcaption>The town hall opened in May. <small>Photo: City of Voorbeeldstad</small></figcaption>
    </figure>
    <a slot="large" href=${picture('#3d6f9e', 2400)}>Enlarge image</a>
  </owc-figure>
</div>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar">
  <owc-figure>
    <figure>
      <img src=${picture('#3d6f9e')} width="800" height="450" alt="مبنى البلدية الجديد">
      <figcaption>افتُتح مبنى البلدية في مايو. <small>تصوير: البلدية</small></figcaption>
    </figure>
    <a slot="large" href=${picture('#3d6f9e', 2400)}>تكبير الصورة</a>
  </owc-figure>
</div>`);
