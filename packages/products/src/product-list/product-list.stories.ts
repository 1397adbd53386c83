import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './product-list.js';

const themes = {
  travel: { id: 31, title: 'Reizen en documenten', slug: 'reizen-en-documenten' },
  home: { id: 32, title: 'Bouwen &amp; wonen', slug: 'bouwen-en-wonen' },
  tax: { id: 33, title: 'Belastingen', slug: 'belastingen' },
  family: { id: 34, title: 'Familie en gezin', slug: 'familie-en-gezin' },
};
const resident = { id: 3, name: 'Inwoner', slug: 'inwoner' };
const business = { id: 4, name: 'Ondernemer', slug: 'ondernemer' };
const item = (id: number, title: string, theme?: (typeof themes)[keyof typeof themes], audience = [resident], more = {}): Record<string, unknown> => ({
  id, title, slug: `product-${id}`, language: 'nl', excerpt: '', connected: theme ? { 'pdc-category': [theme] } : {}, taxonomies: { 'pdc-doelgroep': audience }, ...more,
});
const items = [
  item(1, 'Paspoort aanvragen', themes.travel), item(2, 'Identiteitskaart aanvragen', themes.travel), item(3, 'Rijbewijs aanvragen of verlengen', themes.travel),
  item(4, 'Verklaring Omtrent het Gedrag (VOG)', themes.travel), item(5, 'Omgevingsvergunning aanvragen', themes.home, [resident, business]), item(6, 'Boom kappen', themes.home),
  item(7, 'Dakkapel plaatsen', themes.home), item(8, 'Hondenbelasting betalen', themes.tax), item(9, 'Onroerendezaakbelasting (OZB)', themes.tax, [resident, business]),
  item(10, 'Toeristenbelasting aangeven', themes.tax, [business]), item(11, 'Geboorte aangeven', themes.family), item(12, 'Huwelijk of geregistreerd partnerschap melden', themes.family),
  item(13, 'Overlijden aangeven', themes.family), item(14, 'Één loket voor ondernemers', undefined, [business]), item(15, '14 012 bellen', undefined, []),
  item(16, 'Applying for a passport', themes.travel, [resident], { language: 'en' }),
];
const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#7fa8c9"/><circle cx="480" cy="110" r="60" fill="#fff3c4"/><path d="M0 300 180 160 330 280 460 200 640 330v30H0z" fill="#3f6b4b"/></svg>')}`;
const icon = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#0b4f9e" stroke-width="2"><path d="M3 11 12 4l9 7M6 10v9h12v-9"/></svg>')}`;
const tiles = [
  { ...themes.travel, excerpt: 'Paspoort, rijbewijs en andere documenten.', subthemes: [], image: { title: '', alt: '', url: picture, rendered: '', sizes: [] } },
  { ...themes.home, excerpt: 'Bouwen, verbouwen, huren en kopen.', subthemes: [], image: [], icon },
  { ...themes.tax, excerpt: 'Aanslagen, kwijtschelding en bezwaar.', subthemes: [], image: [] },
  { ...themes.family, excerpt: '', subthemes: [], image: [], icon: 'fa-people' },
];

// Sources that answer, or do not, without a network.
const answers: Record<string, () => Promise<Response>> = {
  '/voorbeeld/producten': async () => new Response(JSON.stringify({ data: items })),
  '/voorbeeld/geen-producten': async () => new Response('{"data":[]}'),
  '/voorbeeld/producten-wacht': () => new Promise(() => undefined),
  '/voorbeeld/producten-stuk': async () => new Response('<h1>Onderhoud</h1>', { status: 500 }),
};
const fetchElsewhere = window.fetch.bind(window);
window.fetch = (source, options) => answers[new URL(String(source), document.baseURI).pathname]?.() ?? fetchElsewhere(source, options);

export default {
  title: 'Products/Product list',
  component: 'owc-product-list',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });
const list = (view: string, data: unknown, label = ''): TemplateResult =>
  html`<owc-product-list view=${view} label=${label} product-url="/producten/{slug}/" theme-url="/producten/thema/{slug}/" .data=${data}></owc-product-list>`;

export const FromAToZ = show(list('a-z', items, 'Alle producten'));
export const ByTheme = show(list('themes', items));
export const ByAudience = show(list('audiences', items));
export const Tiles = show(list('tiles', tiles, 'Onderwerpen'));
export const TilesOfProducts = show(list('tiles', items));
export const FromSource = show(html`<owc-product-list src="/voorbeeld/producten" product-url="/producten/{slug}/"></owc-product-list>`);

/** What a server prints stays as it is. */
export const Server = show(html`<owc-product-list src="/voorbeeld/producten">
  <div class="owc-product-list" data-owc>
    <nav class="owc-product-letters" aria-label="Ga naar een letter"><ul><li><a href="#products-p">P</a></li><li><a href="#products-r">R</a></li></ul></nav>
    <section aria-labelledby="products-p"><h2 id="products-p">P</h2><ul><li><a href="/producten/paspoort/">Paspoort aanvragen</a></li></ul></section>
    <section aria-labelledby="products-r"><h2 id="products-r">R</h2><ul><li><a href="/producten/rijbewijs/">Rijbewijs aanvragen</a></li></ul></section>
  </div>
</owc-product-list>`);

export const English = show(html`<div lang="en">${list('themes', items, 'All products')}</div>`);
export const RightToLeft = show(html`<div dir="rtl">${list('a-z', items)}</div>`);
export const Loading = show(html`<owc-product-list src="/voorbeeld/producten-wacht"></owc-product-list>`);
export const Failed = show(html`<owc-product-list src="/voorbeeld/producten-stuk"></owc-product-list>`);
export const Empty = show(html`<owc-product-list src="/voorbeeld/geen-producten"></owc-product-list>`);
export const Hostile = show(list('themes', [item(1, '<img src=x onerror=alert(1)>', { id: 1, title: '"><script>alert(1)</script>', slug: 'x' }, [resident], { portal_url: 'javascript:alert(1)' })]));
