import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './product-search.js';

const travel = { id: 31, title: 'Reizen en documenten', slug: 'reizen-en-documenten' };
const home = { id: 32, title: 'Bouwen &amp; wonen', slug: 'bouwen-en-wonen' };
const tax = { id: 33, title: 'Belastingen', slug: 'belastingen' };
const resident = { id: 3, name: 'Inwoner', slug: 'inwoner' };
const business = { id: 4, name: 'Ondernemer', slug: 'ondernemer' };
const item = (id: number, title: string, excerpt: string, theme: object, audience = [resident], more = {}): Record<string, unknown> => ({
  id, title, excerpt, slug: `product-${id}`, language: 'nl', connected: { 'pdc-category': [theme] }, taxonomies: { 'pdc-doelgroep': audience }, ...more,
});
const items = [
  item(1, 'Paspoort aanvragen', 'U vraagt een paspoort aan in de gemeente waar u woont.', travel, [resident], { synonyms: 'reisdocument' }),
  item(2, 'Paspoort kwijt of gestolen', 'Meld de vermissing van uw paspoort zo snel mogelijk.', travel),
  item(3, 'Identiteitskaart aanvragen', 'Met een Nederlandse identiteitskaart reist u binnen Europa.', travel),
  item(4, 'Omgevingsvergunning aanvragen', 'Voor bouwen, verbouwen, slopen of iets veranderen aan de omgeving.', home, [resident, business]),
  item(5, 'Hondenbelasting betalen', 'U meldt een nieuwe hond binnen twee weken.', tax),
  item(6, 'Toeristenbelasting aangeven', 'Verhuurders innen deze belasting van gasten die overnachten.', tax, [business]),
];

// Sources that answer, or do not, without a network.
const answers: Record<string, () => Promise<Response>> = {
  '/voorbeeld/te-zoeken': async () => new Response(JSON.stringify({ data: items })),
  '/voorbeeld/te-zoeken-wacht': () => new Promise(() => undefined),
  '/voorbeeld/te-zoeken-stuk': async () => new Response('<h1>Onderhoud</h1>', { status: 500 }),
};
const fetchElsewhere = window.fetch.bind(window);
window.fetch = (source, options) => answers[new URL(String(source), document.baseURI).pathname]?.() ?? fetchElsewhere(source, options);

export default {
  title: 'Products/Product search',
  component: 'owc-product-search',
} satisfies Meta;

type Story = StoryObj;
const contact = html`<p slot="contact">Niet gevonden wat u zoekt? Bel <a href="tel:14012">14 012</a> of kom langs in het gemeentehuis.</p>`;

/** The form leads to another page, so that the address of the story stays what it is. */
const search = (src = '/voorbeeld/te-zoeken'): TemplateResult =>
  html`<owc-product-search src=${src} action="/zoeken/" product-url="/producten/{slug}/">${contact}</owc-product-search>`;

/** A search in which somebody typed. */
const typed = (text: string, template = search(), until = '.owc-search-results'): Story => ({
  render: () => template,
  play: async ({ canvasElement }) => {
    const find = async <T extends Element>(selector: string): Promise<T> => {
      for (let attempt = 0; attempt < 200; attempt++) {
        const found = canvasElement.querySelector<T>(selector);
        if (found) return found;
        await new Promise((again) => setTimeout(again, 20));
      }
      throw new Error(`There is no ${selector}`);
    };
    const input = await find<HTMLInputElement>('input[type=search]');
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await find(until);
  },
});

export const Empty: Story = { render: () => search() };
export const Results = typed('paspoort');
export const Meant = typed('paspoost');
export const Compound = typed('belasting honden');
export const None = typed('vliegveld');
export const Loading = typed('paspoort', search('/voorbeeld/te-zoeken-wacht'));
export const Failed = typed('paspoort', search('/voorbeeld/te-zoeken-stuk'), '.owc-search-failed');
export const English = typed('passport', html`<div lang="en">${search()}</div>`);
export const RightToLeft = typed('belasting', html`<div dir="rtl">${search()}</div>`);

/** What a server prints stays as it is until somebody types. */
export const Server: Story = {
  render: () => html`<owc-product-search src="/voorbeeld/te-zoeken" product-url="/producten/{slug}/">
    <form role="search" method="get" action="/zoeken/" class="owc-search-form" data-owc>
      <div class="owc-search-words">
        <label for="zoek-q">Zoek een product of dienst</label><input type="search" id="zoek-q" name="q" value="paspoort" autocomplete="off"><button type="submit">Zoeken</button>
      </div>
    </form>
    <section class="owc-search-results" aria-labelledby="zoek-results" data-owc>
      <h2 id="zoek-results" tabindex="-1">1 resultaat voor ‘paspoort’</h2>
      <ol><li><h3><a href="/producten/paspoort/"><mark>Paspoort</mark> aanvragen</a></h3><p>U vraagt een <mark>paspoort</mark> aan in de gemeente waar u woont.</p></li></ol>
    </section>
  </owc-product-search>`,
};

/** A form of your own, with filters as you like them. */
export const OwnForm: Story = {
  render: () => html`<owc-product-search src="/voorbeeld/te-zoeken" product-url="/producten/{slug}/">
    <form role="search" method="get" action="/zoeken/">
      <p><label for="eigen-q">Waar kunnen we u mee helpen?</label> <input type="search" id="eigen-q" name="q"></p>
      <fieldset><legend>Voor wie</legend>
        <label><input type="checkbox" name="doelgroep[]" value="inwoner"> Inwoners</label>
        <label><input type="checkbox" name="doelgroep[]" value="ondernemer"> Ondernemers</label>
      </fieldset>
      <p><button type="submit">Zoeken</button></p>
    </form>
  </owc-product-search>`,
};
