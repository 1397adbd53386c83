import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './product.js';
import './product.parts.js';

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

// .storybook/static
const picture = 'gemeentehuis.svg';

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

/** Everything that the catalogue of OWC can hold. */
export const Everything = show(html`<owc-product product-url="/producten/{slug}/" theme-url="/onderwerpen/{slug}/" feedback="#feedback" .data=${{
  ...passport,
  id: 3107,
  title: 'Hulp bij geweld thuis',
  title_alternative: 'Huiselijk geweld melden',
  excerpt: 'Bent u niet veilig thuis? U kunt altijd iemand bellen, ook als u het niet zeker weet.',
  content: '<h2>Is er nu gevaar?</h2><p>Bel <a href="tel:112">112</a>.</p><h2>Met wie praat u?</h2><p>Met iemand van Veilig Thuis. U hoeft uw naam niet te zeggen.</p>',
  escape_element: '1',
  hide_feedback_form: false,
  image: { url: picture, alt: '', caption: 'Bij Veilig Thuis luistert altijd iemand.', width: 1200, height: 800 },
  identifications: { general: [{ title: 'Melding doen', url: '/formulieren/melding/', description: '<p>Uw naam is niet nodig.</p>', order: 1 }] },
  appointment: { active: true, title: '', url: '/afspraak/' },
  forms: [],
  leges: [{ title: 'Gesprek', price: '0.00' }, { title: 'Cursus weerbaarheid', price: '45.50' }],
  downloads: [{ title: 'Folder Veilig Thuis', url: '/uploads/folder.pdf', filesize: '1048576' }, { title: 'Leaflet Safe at Home', url: '/uploads/leaflet.pdf', filesize: '204800', language: 'en' }],
  locations: [
    {
      id: 412,
      title: 'Gemeentehuis',
      general: { description: '<p>Het gemeentehuis is rolstoeltoegankelijk.</p>' },
      location: { street: 'Raadhuisplein 1', zipcode: '1234 AB', city: 'Voorbeeldstad', maplink: 'https://www.openstreetmap.org/?mlat=52.1&mlon=5.3', image: [] },
      communication: { 'telephone': '14 0123', 'telephone-description': 'op werkdagen', 'email': 'info@voorbeeldgemeente.nl' },
      openinghours: { days: { monday: { 'open-time': '09:00', 'closed-time': '17:00' }, tuesday: { 'open-time': '09:00', 'closed-time': '20:00' } } },
    },
    { id: 413, title: 'Servicepunt Noord', location: { street: 'Dorpsstraat 12', zipcode: '1235 CD', city: 'Noorddorp' } },
  ],
  connected: { 'pdc-category': [{ title: 'Zorg en ondersteuning', slug: 'zorg' }], 'pdc-item': [{ title: 'Huisverbod', slug: 'huisverbod' }] },
}}></owc-product>`);

/** What a server prints stays as it is. */
export const Server = show(html`<owc-product src="/voorbeeld/paspoort">
  <article class="owc-product" data-owc aria-labelledby="product-15">
    <h1 id="product-15">Evenement organiseren</h1>
    <p class="owc-product-intro">Voor een evenement hebt u een vergunning nodig. Vraag die op tijd aan.</p>
    <owc-product-actions><section aria-labelledby="product-15-actions">
      <h2 id="product-15-actions">Direct regelen</h2>
      <ul><li><a href="/formulieren/evenement/">Vergunning aanvragen met eHerkenning</a><div class="owc-product-hint"><p>U logt in met eHerkenning.</p></div></li></ul>
    </section></owc-product-actions>
    <owc-key-facts><dl>
      <div><dt>Kosten</dt><dd>€ 120,00 tot € 640,00</dd></div><div><dt>Hoe lang duurt het?</dt><dd>8 weken</dd></div>
      <div><dt>Bezwaar maken</dt><dd>binnen 6 weken</dd></div><div><dt>Voor wie</dt><dd>Ondernemer</dd></div>
    </dl></owc-key-facts>
    <section class="owc-product-section" aria-labelledby="product-15-section-1"><h2 id="product-15-section-1">Voorwaarden</h2><div><p>Er komen meer dan 100 bezoekers.</p></div></section>
    <section class="owc-product-section" aria-labelledby="product-15-section-2"><h2 id="product-15-section-2">Hoe werkt het?</h2><div><owc-process-steps><ol>
      <li><h3>U vraagt de vergunning aan</h3><p>Minimaal 8 weken van tevoren.</p></li>
      <li><h3>Wij vragen advies aan politie en brandweer</h3></li>
      <li><h3>U krijgt een brief</h3><p>Daarin staat of het mag, en waar u zich aan moet houden.</p></li>
    </ol></owc-process-steps></div></section>
    <owc-faq><section aria-labelledby="product-15-faq">
      <h2 id="product-15-faq">Veelgestelde vragen</h2>
      <owc-accordion><details id="product-15-faq-1"><summary>Ben ik te laat?</summary><p>Bel ons. Soms kan het nog.</p></details></owc-accordion>
    </section></owc-faq>
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
/** What the municipality does not offer itself says why; from another source than OWC's. */
export const Unavailable = withData({
  uuid: '5b3c0f6a-0000-4a55-9d5e-1c1c1c1c1c1c',
  upnLabel: 'kapvergunning',
  upnUri: 'http://standaarden.overheid.nl/owms/terms/kapvergunning',
  productAanwezig: false,
  doelgroep: 'eu-bedrijf',
  vertalingen: [{
    taal: 'nl',
    titel: 'Boom kappen',
    tekst: 'Wilt u een boom kappen? Dan hebt u soms een **vergunning** nodig.',
    productAanwezigToelichting: 'De provincie geeft deze vergunning. Vraag daar hoe u die aanvraagt.',
    procedureBeschrijving: '1. **Kijk of u een vergunning nodig hebt**\n2. **Vraag de vergunning aan bij de provincie**\n3. **Wacht op de brief**',
    uitersteTermijn: 'Binnen 8 weken.',
    bezwaarEnBeroep: 'Binnen 6 weken.',
  }],
});

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
