import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './product.js';

const passport = {
  id: 1201,
  title: 'Paspoort aanvragen',
  slug: 'paspoort-aanvragen',
  excerpt: 'U vraagt een paspoort aan bij de gemeente waar u woont. U komt daarvoor zelf naar het gemeentehuis.',
  content: `<h2>Wat neemt u mee?</h2>
    <ul><li>uw oude paspoort of identiteitskaart</li><li>een <a href="https://www.rijksoverheid.nl/pasfoto">pasfoto die aan de eisen voldoet</a></li><li>uw pinpas</li></ul>
    <h3>Voor een kind</h3>
    <p>Is uw kind jonger dan 18 jaar? Dan is toestemming nodig van allebei de ouders.</p>
    <h2>Wanneer is uw paspoort klaar?</h2>
    <p>Na <strong>5 werkdagen</strong>. U haalt het zelf op.</p>
    <table><thead><tr><th scope="col">Uw leeftijd</th><th scope="col">Geldig</th></tr></thead>
    <tbody><tr><td>18 jaar en ouder</td><td>10 jaar</td></tr><tr><td>Jonger dan 18 jaar</td><td>5 jaar</td></tr></tbody></table>`,
  protected: false,
  language: 'nl',
  date_modified: '2026-02-03 14:02:11',
  table_of_contents_is_active: true,
  identifications: {
    digid: [{ title: 'Aanvragen met DigiD', url: '/formulieren/paspoort/', description: '', order: 1 }],
    eidas: [{ title: 'Aanvragen', url: '/formulieren/paspoort-eidas/', description: '<p>Voor inwoners met een inlogmiddel van een ander Europees land.</p>', order: 2 }],
  },
  appointment: { active: true, title: 'Maak een afspraak', url: '/afspraak/?product=paspoort&#038;aantal=1', meta: '' },
  forms: [{ title: 'Vermissing melden', url: '/formulieren/vermissing/', filesize: '' }],
  leges: [
    { title: 'Paspoort vanaf 18 jaar', price: '83.87', new_price: '85.10', new_price_active_date: '01-01-2099' },
    { title: 'Paspoort tot 18 jaar', price: '63.42' },
    { title: 'Spoed (extra)', price: '57.85' },
    { title: 'Verklaring van vermissing', price: '0.00' },
  ],
  faq: [
    { question: 'Hoe lang is een paspoort geldig?', answer: '<p>Voor volwassenen 10 jaar, voor kinderen 5 jaar.</p>' },
    { question: 'Mag ik iemand machtigen?', answer: '<p>Nee, u moet zelf langskomen.</p>' },
  ],
  downloads: [{ title: 'Toestemmingsformulier reisdocument', url: '/uploads/toestemming.pdf', filesize: '184320' }],
  links: { 1: { title: 'Rijksoverheid: paspoort en identiteitskaart', url: 'https://www.rijksoverheid.nl/onderwerpen/paspoort-en-identiteitskaart' } },
  connected: { 'pdc-item': [{ title: 'Identiteitskaart aanvragen', slug: 'identiteitskaart' }, { title: 'Rijbewijs &amp; theorie', slug: 'rijbewijs' }] },
  taxonomies: { 'pdc-doelgroep': [{ id: 3, name: 'Inwoner', slug: 'inwoner' }] },
  title_alternative: 'Nieuw paspoort',
};

// Sources that answer, or do not, without a network.
const answers: Record<string, () => Promise<Response>> = {
  '/voorbeeld/paspoort': async () => new Response(JSON.stringify(passport)),
  '/voorbeeld/wacht': () => new Promise(() => undefined),
  '/voorbeeld/weg': async () => new Response('{"code":"no_item_found"}', { status: 404 }),
  '/voorbeeld/intern': async () => new Response('{"code":"unauthorized_request"}', { status: 401 }),
  '/voorbeeld/stuk': async () => new Response('<h1>Onderhoud</h1>', { status: 500 }),
};
const fetchElsewhere = window.fetch.bind(window);
window.fetch = (source, options) => answers[String(source)]?.() ?? fetchElsewhere(source, options);

export default {
  title: 'Products/Product',
  component: 'owc-product',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });
const withData = (data: unknown): Story => show(html`<owc-product product-url="/producten/{slug}/" .data=${data}></owc-product>`);

export const Full = withData(passport);
export const FromSource = show(html`<owc-product src="/voorbeeld/paspoort" product-url="/producten/{slug}/"></owc-product>`);
export const Minimal = withData({ id: 7, title: 'Verhuizing doorgeven', excerpt: 'U geeft uw verhuizing door binnen 5 dagen nadat u verhuisd bent.' });

/** What a server prints stays as it is. */
export const Server = show(html`<owc-product src="/voorbeeld/paspoort">
  <article class="owc-product" data-owc aria-labelledby="product-15">
    <h1 id="product-15">Verhuizing doorgeven</h1>
    <p class="owc-product-intro">U geeft uw verhuizing door binnen 5 dagen nadat u verhuisd bent.</p>
    <section class="owc-product-actions" aria-labelledby="product-15-actions">
      <h2 id="product-15-actions">Direct regelen</h2>
      <ul><li><a href="/formulieren/verhuizing/">Verhuizing doorgeven met DigiD</a><div class="owc-product-hint"><p>U logt in met DigiD.</p></div></li></ul>
    </section>
    <section class="owc-product-faq" aria-labelledby="product-15-faq">
      <h2 id="product-15-faq">Veelgestelde vragen</h2>
      <owc-accordion><details><summary>Wat kost het?</summary><p>Niets.</p></details></owc-accordion>
    </section>
  </article>
</owc-product>`);

export const English = withData({
  ...passport,
  title: 'Applying for a passport',
  excerpt: 'You apply for a passport in the municipality where you live.',
  content: '<h2>What do you bring?</h2><ul><li>your old passport or identity card</li><li>a passport photo</li></ul>',
  language: 'en',
  identifications: { digid: [{ title: 'Apply with DigiD', url: '/en/passport/', description: '', order: 1 }] },
  appointment: { active: true, title: '', url: '/en/appointment/' },
  forms: [],
  leges: [{ title: 'Passport (18 and over)', price: '83.87' }],
  faq: [{ question: 'How long is a passport valid?', answer: '<p>10 years for adults.</p>' }],
  downloads: [{ title: 'Consent form', url: '/uploads/consent.pdf', filesize: '1250000' }],
  links: [],
  connected: [],
  taxonomies: {},
  title_alternative: '',
});

export const SecondLevel = show(html`<h1>Reizen en documenten</h1><owc-product heading-level="2" .data=${passport}></owc-product>`);
export const Loading = show(html`<owc-product src="/voorbeeld/wacht"></owc-product>`);
export const LoadingWithFallback = show(html`<owc-product src="/voorbeeld/wacht"><h1 slot="fallback">Paspoort aanvragen</h1></owc-product>`);
export const NotFound = show(html`<owc-product src="/voorbeeld/weg"></owc-product>`);
export const NotPublic = show(html`<owc-product src="/voorbeeld/intern"></owc-product>`);
export const Broken = show(html`<owc-product src="/voorbeeld/stuk"></owc-product>`);
export const PartlyBroken = withData({ ...passport, faq: 'geen', downloads: [{ title: 'Formulier', url: 'javascript:alert(1)' }], date_modified: 'onlangs' });
export const Protected = withData({ id: 8, title: 'Subsidie voor deelnemers', excerpt: 'Alleen voor deelnemers aan de regeling.', protected: true });

/** Scripts, styles, forms and embedded pages in the texts: none of it reaches the page. */
export const Hostile = withData({
  id: 9,
  title: '<img src=x onerror=alert(1)>',
  content: `<p onclick="alert(1)" style="position:fixed">Een alinea <script>alert(1)</script><a href="javascript:alert(1)">zonder link</a>.</p>
    <form action="https://voorbeeld.nl"><input name="x"><button>Log in</button></form><iframe src="https://www.youtube.com/embed/x"></iframe><style>* { display: none }</style>`,
  links: [{ title: 'Kwaad', url: 'javascript:alert(1)' }, { title: 'Goed', url: 'https://voorbeeld.nl' }],
});

/** Long words and many columns on a small screen. */
export const Long = withData({
  ...passport,
  title: 'Arbeidsongeschiktheidsverzekeringsmaatschappijvergunning aanvragen',
  content: '<table><tr><th>Januari</th><th>Februari</th><th>Maart</th><th>April</th><th>Mei</th><th>Juni</th></tr><tr><td>€ 1.234,50</td><td>€ 1.234,50</td><td>€ 1.234,50</td><td>€ 1.234,50</td><td>€ 1.234,50</td><td>€ 1.234,50</td></tr></table>',
  identifications: { digid: [{ title: 'Evenementenvergunning met ontheffing geluidsoverlast aanvragen met DigiD', url: '/x', order: 1 }] },
});
