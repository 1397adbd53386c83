import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './slider.js';

/** A drawn picture, so that no story asks the network for one. */
const picture = (colour: string, width = 800): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${(width * 9) / 16}" viewBox="0 0 800 450" preserveAspectRatio="xMidYMid slice">` +
      `<rect width="800" height="450" fill="${colour}"/><circle cx="620" cy="110" r="50" fill="#fff8"/>` +
      '<path d="M0 330 150 230 300 320 470 180 640 310 800 240V450H0Z" fill="#0006"/><path d="M0 390 200 330 420 400 600 350 800 400V450H0Z" fill="#0008"/></svg>',
  )}`;

const colours = ['#3d6f9e', '#5c8a4a', '#8a5a9e', '#9e6a3d'];
const slides = (label: string, texts: [string, string, string?][]): TemplateResult => html`<owc-slider label=${label} role="group" aria-label=${label}>
  <ul tabindex="0">
    ${texts.map(([heading, text, link], index) => html`<li>
      <img src=${picture(colours[index % colours.length]!)} width="800" height="450" alt="">
      <h3>${heading}</h3>
      <p>${text} ${link ? html`<a href="#nieuws">${link}</a>` : ''}</p>
    </li>`)}
  </ul>
</owc-slider>`;

export default {
  title: 'Content/Slider',
  component: 'owc-slider',
  render: () => slides('De opening van het stadhuis', [
    ['De burgemeester knipt het lint', 'Om 10.00 uur ging de deur open.', 'Lees de toespraak'],
    ['Muziek op de Markt', 'De harmonie speelde de hele middag.', 'Lees meer over de harmonie'],
    ['Kinderen tekenen de stad', 'Groep 7 van De Regenboog tekende een kaart van 10 meter.', 'Bekijk de tekeningen'],
    ['Vuurwerk', 'Om 22.00 uur was het feest voorbij.'],
  ]),
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

export const Slides: Story = {};

/** Narrower slides: more are seen at a time. */
export const Several = show(html`<style>
    .narrow { --owc-slider-size: 16rem; }
  </style>
  <owc-slider class="narrow" label="Uitgelicht" role="group" aria-label="Uitgelicht">
    <ol tabindex="0">
      ${['Paspoort', 'Rijbewijs', 'Verhuizen', 'Afval', 'Parkeren'].map((name) => html`<li><h3>${name}</h3><p>Regel het zelf.</p><a href="#${name}">Naar ${name.toLowerCase()}</a></li>`)}
    </ol>
  </owc-slider>`);

/** One slide needs no buttons. */
export const One = show(slides('Uitgelicht', [['Het stadhuis is dicht', 'Op 5 mei zijn wij er niet.']]));

export const LongWords = show(slides('Omgevingsvergunningen', [
  ['Omgevingsvergunningsaanvraagprocedure', 'Arbeidsongeschiktheidsverzekeringsmaatschappijen vragen ernaar.', 'Hottentottententententoonstellingsterrein'],
  ['Kort', 'Tekst.'],
]));

export const English = show(html`<div lang="en">${slides('The opening of the town hall', [['The mayor cuts the ribbon', 'The door opened at 10 am.', 'Read the speech'], ['Music on the square', 'The band played all afternoon.']])}</div>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar">${slides('افتتاح مبنى البلدية', [['رئيس البلدية يقص الشريط', 'فُتح الباب في العاشرة صباحا.', 'اقرأ الخطاب'], ['موسيقى في الساحة', 'عزفت الفرقة طوال اليوم.']])}</div>`);
