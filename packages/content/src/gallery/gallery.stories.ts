import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './gallery.js';

/** A drawn picture, so that no story asks the network for one. */
const picture = (colour: string, width = 800): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${(width * 9) / 16}" viewBox="0 0 800 450" preserveAspectRatio="xMidYMid slice">` +
      `<rect width="800" height="450" fill="${colour}"/><circle cx="620" cy="110" r="50" fill="#fff8"/>` +
      '<path d="M0 330 150 230 300 320 470 180 640 310 800 240V450H0Z" fill="#0006"/><path d="M0 390 200 330 420 400 600 350 800 400V450H0Z" fill="#0008"/></svg>',
  )}`;

const colours = ['#3d6f9e', '#5c8a4a', '#8a5a9e', '#9e6a3d', '#3d8a8a', '#9e3d5c'];
const photos = (texts: string[], maker: string): TemplateResult => html`<owc-gallery>
  <ul>
    ${texts.map((text, index) => html`<li>
      <figure>
        <a href=${picture(colours[index % colours.length]!, 2400)}><img src=${picture(colours[index % colours.length]!, 400)} width="400" height="225" alt=${text}></a>
        <figcaption>${text} <small>${maker}</small></figcaption>
      </figure>
    </li>`)}
  </ul>
</owc-gallery>`;
const dutch = ['De haven bij zonsopgang', 'Schepen in het dok', 'De vuurtoren', 'De vismarkt op zaterdag', 'Kinderen op de kade', 'De brug gaat open'];

export default {
  title: 'Content/Gallery',
  component: 'owc-gallery',
  render: () => photos(dutch, 'Foto: Gemeente Voorbeeldstad'),
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

export const Photos: Story = {};

/** Without captions: the text of an image is the name of its link. */
export const NoCaptions = show(html`<owc-gallery>
  <ul>
    ${dutch.slice(0, 3).map((text, index) => html`<li><a href=${picture(colours[index]!, 2400)}><img src=${picture(colours[index]!, 400)} width="400" height="225" alt=${text}></a></li>`)}
  </ul>
</owc-gallery>`);

export const One = show(photos(dutch.slice(0, 1), 'Foto: J. de Vries'));

export const LongWords = show(photos(['Omgevingsvergunningsaanvraagprocedure', 'Hottentottententententoonstelling'], 'Fotografiesamenwerkingsverband'));

export const English = show(html`<div lang="en">${photos(['The harbour at sunrise', 'Ships in the dock', 'The lighthouse'], 'Photo: City of Voorbeeldstad')}</div>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar">${photos(['الميناء عند الشروق', 'السفن في الحوض', 'المنارة'], 'تصوير: البلدية')}</div>`);
