import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './video.js';

/** A drawn picture, so that no story asks the network for one. */
const picture = (colour: string, width = 800): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${(width * 9) / 16}" viewBox="0 0 800 450" preserveAspectRatio="xMidYMid slice">` +
      `<rect width="800" height="450" fill="${colour}"/><circle cx="620" cy="110" r="50" fill="#fff8"/>` +
      '<path d="M0 330 150 230 300 320 470 180 640 310 800 240V450H0Z" fill="#0006"/><path d="M0 390 200 330 420 400 600 350 800 400V450H0Z" fill="#0008"/></svg>',
  )}`;

const transcript = html`<details>
  <summary>Lees wat er in de video wordt gezegd</summary>
  <p>Welkom bij de gemeente Voorbeeldstad. In deze video leest u hoe u een paspoort aanvraagt. U maakt eerst een afspraak.</p>
</details>`;
const captions = `data:text/vtt,${encodeURIComponent('WEBVTT\n\n00:00.000 --> 00:05.000\nWelkom bij de gemeente Voorbeeldstad.')}`;

export default {
  title: 'Content/Video',
  component: 'owc-video',
  render: () => html`<owc-video>
    <a href="https://www.youtube.com/watch?v=M7lc1UVf-VE">Zo vraagt u een paspoort aan (video op YouTube, 2 minuten)</a>
    ${transcript}
  </owc-video>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

/** Nothing is asked of YouTube before the visitor says so. */
export const Asked: Story = {};

export const Poster = show(html`<owc-video>
  <img slot="poster" src=${picture('#3d6f9e')} alt="">
  <a href="https://vimeo.com/76979871">Een dag bij de buitendienst (video op Vimeo, 4 minuten)</a>
  ${transcript}
</owc-video>`);

/** A file of your own, with captions, stays what it is. */
export const OwnFile = show(html`<owc-video>
  <video controls preload="none" width="1280" height="720" poster=${picture('#5c8a4a', 1280)}>
    <track kind="captions" srclang="nl" label="Nederlands" src=${captions}>
  </video>
  ${transcript}
</owc-video>`);

/** A site that is not known has no player here: the link stays. */
export const OtherSite = show(html`<owc-video>
  <a href="https://voorbeeldstad.example/raad/vergadering">Kijk de raadsvergadering terug</a>
</owc-video>`);

export const LongWords = show(html`<owc-video>
  <a href="https://youtu.be/M7lc1UVf-VE">Omgevingsvergunningsaanvraagprocedure voor arbeidsongeschiktheidsverzekeringsmaatschappijen</a>
</owc-video>`);

export const English = show(html`<div lang="en">
  <owc-video>
    <a href="https://www.youtube.com/watch?v=M7lc1UVf-VE">How to apply for a passport (video on YouTube, 2 minutes)</a>
    <details><summary>Read what is said in the video</summary><p>Welcome to the city of Voorbeeldstad.</p></details>
  </owc-video>
</div>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar">
  <owc-video>
    <a href="https://www.youtube.com/watch?v=M7lc1UVf-VE">كيف تطلب جواز سفر (فيديو)</a>
    <details><summary>اقرأ ما يقال في الفيديو</summary><p>أهلا بكم في البلدية.</p></details>
  </owc-video>
</div>`);
