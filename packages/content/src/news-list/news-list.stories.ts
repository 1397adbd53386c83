import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

import './news-list.js';

export default {
  title: 'Content/News list',
  component: 'owc-news-list',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const picture = 'gemeentehuis.svg';

const theme = (title: string, slug: string): object => ({ 'openpub-item_to_openpub-theme': [{ id: 1, title, slug }] });
const traffic = theme('Verkeer', 'verkeer');
const living = theme('Wonen', 'wonen');
const item = (id: number, title: string, excerpt: string, connected: object, more: object = {}): object => ({
  id, title, slug: `bericht-${id}`, excerpt, content: `<p>${excerpt}</p>`, date: `2026-11-${String(21 - id).padStart(2, '0')} 09:00:00`, connected, downloads: [], links: [], image: [], ...more,
});
const items = [
  item(1, 'De weekmarkt verhuist naar de Kerkstraat', 'Vanaf december staat de markt elke vrijdag in de Kerkstraat.', traffic, { image: { url: picture, alt: '', width: 640, height: 480 } }),
  item(2, 'Subsidie voor een groen dak', 'Vraag voor 1 februari subsidie aan.', living),
  item(3, 'Stationsstraat dicht', 'Het verkeer rijdt om via de Havenweg.', traffic, { highlighted: true }),
  item(4, 'Nieuwe woningen in het Zuiderpark', 'De eerste bewoners krijgen in het voorjaar de sleutel.', living),
  item(5, 'Oud papier wordt op een andere dag opgehaald', '', living, { downloads: [{ title: 'Kalender (pdf)', url: '/kalender.pdf', filesize: '345678' }] }),
];
const many = Array.from({ length: 34 }, (_, index) => item(index, `Bericht ${index + 1} over de buurt`, 'Wat er verandert in uw straat.', index % 3 ? traffic : living, { date: `2026-${String((index % 11) + 1).padStart(2, '0')}-03 09:00:00` }));
const long = [item(1, 'Veranderingen in de Omgevingsvergunningsaanvraagprocedure', 'De Arbeidsongeschiktheidsverzekeringsmaatschappijvergunning verandert ook.', theme('Omgevingsvergunningsaanvraagprocedure', 'lang')), item(2, 'Kort', '', traffic)];
const arabic = [item(1, 'ينتقل السوق الأسبوعي إلى شارع الكنيسة', 'من ديسمبر يقام السوق كل يوم جمعة.', traffic), item(2, 'إغلاق شارع المحطة', 'تتبع حركة المرور الطريق البديل.', living)];

/** Of a source, without a server that prints it. */
export const Source: Story = show(html`<owc-news-list .data=${items} item-url="#/nieuws/{slug}/" feed-url="#rss"></owc-news-list>`);
export const Pages: Story = show(html`<owc-news-list .data=${many} item-url="#/nieuws/{slug}/" per-page="5"></owc-news-list>`);
export const Empty: Story = show(html`<owc-news-list .data=${{ data: [] }} label="Nieuws uit uw buurt"></owc-news-list>`);
/** The source gives no answer. */
export const Failed: Story = show(html`<owc-news-list src="data:text/plain,geen json"></owc-news-list>`);

/** What a server prints. Without JavaScript the search and the links work too. */
export const Server: Story = show(html`<owc-news-list id="nieuws"><section aria-labelledby="nieuws-kop" data-owc>
  <h2 id="nieuws-kop">Nieuws</h2>
  <search><form method="get" action="#" data-list>
    <p><label for="nieuws-zoek">Zoek in nieuws</label><input type="search" id="nieuws-zoek" name="zoek" value="markt" autocomplete="off"></p>
    <details open><summary>Filters <span data-chosen>(1 gekozen)</span></summary>
      <fieldset data-filter="thema"><legend>Thema</legend>
        <div><input type="checkbox" id="nieuws-thema-verkeer" name="thema[]" value="verkeer" checked><label for="nieuws-thema-verkeer">Verkeer <span data-count>(2)</span></label></div>
        <div><input type="checkbox" id="nieuws-thema-wonen" name="thema[]" value="wonen"><label for="nieuws-thema-wonen">Wonen <span data-count>(0)</span></label></div>
      </fieldset>
    </details>
    <p><button>Zoeken</button> <a href="#" data-clear>Wis alles</a></p>
  </form></search>
  <div data-results>
    <p id="nieuws-aantal" role="status" tabindex="-1">2 berichten voor ‘markt’</p>
    <ul>
      <li data-id="news-1"><article><h3><a href="#1">De weekmarkt verhuist naar de Kerkstraat</a></h3><p class="owc-meta"><span>Uitgelicht</span> <time datetime="2026-11-20">20 november 2026</time></p><p>Vanaf december staat de markt elke vrijdag in de Kerkstraat.</p></article></li>
      <li data-id="news-2"><article><h3><a href="#2">Stationsstraat dicht</a></h3><p class="owc-meta"><time datetime="2026-10-02">2 oktober 2026</time></p><p>Het verkeer rijdt om via de markt.</p></article></li>
    </ul>
  </div>
</section></owc-news-list>`);
export const English: Story = show(html`<div lang="en"><owc-news-list .data=${items.slice(0, 3)} item-url="#/nieuws/{slug}/"></owc-news-list></div>`);
export const RightToLeft: Story = show(html`<div dir="rtl" lang="ar"><owc-news-list .data=${arabic} item-url="#/nieuws/{slug}/" label="أخبار"></owc-news-list></div>`);
export const Narrow: Story = show(html`<div style="inline-size: 18rem"><owc-news-list .data=${long} item-url="#/nieuws/{slug}/"></owc-news-list></div>`);
