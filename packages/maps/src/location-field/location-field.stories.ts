import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { MapBackground } from '../map/map.js';
import type { Geocoder } from '../pdok.js';
import './location-field.js';

/** A background that is drawn here, the same in every tile. */
const tile = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#f4f1ea"/><path d="M0 190C60 170 90 220 140 205S220 180 256 190V222C210 212 180 240 140 238S60 205 0 222Z" fill="#bcd9ea"/><path d="M150 30h70v60l-35 25-35-20z" fill="#cfe3c0"/><g fill="none" stroke="#fff"><path d="M0 128H256M128 0V256" stroke-width="9"/><path d="M0 60H128M60 0V128M128 160H256M200 128V256M20 128V256" stroke-width="5"/></g></svg>',
)}#{z}/{x}/{y}`;
const backgrounds: MapBackground[] = [{ title: 'Voorbeeld', tiles: [{ url: tile, attribution: '© Voorbeeldkaart' }] }];

const addresses = ['Raadhuisplein 1, 1234AB Voorbeeldstad', 'Raadhuisplein 2, 1234AB Voorbeeldstad', 'Raadhuisstraat 14, 1234AC Voorbeeldstad', 'Dorpsstraat 8, 1235CD Voorbeeldstad'];
/** An example answers at once and asks nobody. */
const geocoder: Geocoder = {
  find: (text) => Promise.resolve(addresses.flatMap((label, index) => (label.toLowerCase().includes(text.toLowerCase()) ? [{ id: label, kind: 'adres', label, geometry: { type: 'Point' as const, coordinates: [5.12 + index / 500, 52.09] as [number, number] } }] : []))),
  name: () => Promise.resolve('Raadhuisplein 1, Voorbeeldstad'),
};
const broken: Geocoder = { find: () => Promise.reject(new TypeError('The network is away.')) };

export default {
  title: 'Forms/Location field',
  component: 'owc-location-field',
  args: { label: 'Waar is het?', description: 'Straat en huisnummer, of een omschrijving van de plek', required: true, kind: 'point', center: '52.0907,5.1214' },
  argTypes: { kind: { control: 'select', options: ['point', 'line', 'area'] } },
  render: (args) => html`<form>
    <owc-location-field
      label=${args.label} description=${args.description ?? ''} error=${args.error ?? ''} name="plek" kind=${args.kind} center=${args.center}
      ?required=${args.required} ?disabled=${args.disabled} .geocoder=${geocoder} .backgrounds=${backgrounds}></owc-location-field>
  </form>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });
const pointed = '{"type":"Feature","geometry":{"type":"Point","coordinates":[5.1214,52.0907]},"properties":{"text":"Raadhuisplein 1, Voorbeeldstad"}}';
const route = '{"type":"LineString","coordinates":[[5.118,52.089],[5.1214,52.0907],[5.125,52.0902]]}';
const field = '{"type":"Polygon","coordinates":[[[5.118,52.089],[5.1214,52.0917],[5.125,52.0892],[5.118,52.089]]]}';

export const Default: Story = {};

/** What a server prints: without JavaScript it asks for the place in words. */
export const Server = show(html`<form method="post">
  <owc-location-field required center="52.0907,5.1214" .geocoder=${geocoder} .backgrounds=${backgrounds}>
    <label slot="label" for="s-plek">Waar staat de lantaarnpaal?</label>
    <div slot="description" id="s-plek-hulp">Straat en huisnummer, of een omschrijving van de plek</div>
    <input id="s-plek" name="plek" aria-describedby="s-plek-hulp" aria-required="true" />
  </owc-location-field>
</form>`);

export const Optional: Story = { args: { required: false } };

/** A place that is known: it stands in the field as text, and is sent as GeoJSON. */
export const Filled = show(html`<form><owc-location-field label="Waar is het?" name="plek" value=${pointed} required .geocoder=${geocoder} .backgrounds=${backgrounds}></owc-location-field></form>`);

/** Without an address the text says where it is. */
export const Coordinates = show(html`<form><owc-location-field label="Waar is het?" name="plek" value='{"type":"Point","coordinates":[5.3,52.1]}' required .geocoder=${geocoder} .backgrounds=${backgrounds}></owc-location-field></form>`);

export const Line = show(html`<form><owc-location-field label="Welke route loopt de optocht?" name="route" kind="line" value=${route} required .backgrounds=${backgrounds}></owc-location-field></form>`);

export const Area = show(html`<form><owc-location-field label="Welk stuk grond gebruikt u?" name="terrein" kind="area" value=${field} required .backgrounds=${backgrounds}></owc-location-field></form>`);

/** Given places: in the list while typing, with the arrow keys, and on the map. */
export const Given = show(html`<form>
  <owc-location-field exact required .geocoder=${geocoder} .backgrounds=${backgrounds}>
    <label slot="label" for="g-paal">Welke lantaarnpaal is kapot?</label>
    <div slot="description" id="g-paal-hulp">Het nummer staat op de paal</div>
    <input id="g-paal" name="paal" list="g-palen" aria-describedby="g-paal-hulp" aria-required="true" />
    <datalist id="g-palen">
      <option value="Lantaarnpaal 12, Dorpsstraat" data-place="52.0907,5.1214"></option>
      <option value="Lantaarnpaal 13, Dorpsstraat" data-place="52.0911,5.1224"></option>
      <option value="Lantaarnpaal 40, Raadhuisplein" data-place="52.0899,5.1236"></option>
    </datalist>
  </owc-location-field>
</form>`);

export const Error: Story = { args: { error: 'Vul in waar het is' } };

/** What looks like a place and is none stays as it was typed. */
export const Refused = show(html`<form><owc-location-field label="Waar is het?" name="plek" value="952,1 805,3" error="Dit is geen plek die wij kunnen lezen. Typ een adres, of kies de plek op de kaart." required .geocoder=${geocoder} .backgrounds=${backgrounds}></owc-location-field></form>`);

/** Searching does not work: what was typed is as good. */
export const Unreachable = show(html`<form><owc-location-field label="Waar is het?" name="plek" required .geocoder=${broken} .backgrounds=${backgrounds}></owc-location-field></form>`);

export const SoftRequired = show(html`<form><owc-location-field label="Waar zag u het?" name="plek" soft-required .geocoder=${geocoder} .backgrounds=${backgrounds}></owc-location-field></form>`);

export const Disabled: Story = { args: { disabled: true } };

export const ReadOnly = show(html`<form><owc-location-field label="Waar is het?" name="plek" readonly value=${pointed}></owc-location-field></form>`);

export const Prefilled = show(html`<form><owc-location-field label="Waar woont u?" name="plek" source="Basisregistratie Personen" value=${pointed} required .geocoder=${geocoder} .backgrounds=${backgrounds}></owc-location-field></form>`);

export const English = show(html`<form lang="en"><owc-location-field label="Where is it?" description="Street and number, or describe the place" name="place" required center="52.0907,5.1214" .geocoder=${geocoder} .backgrounds=${backgrounds}></owc-location-field></form>`);

export const RightToLeft = show(html`<form lang="ar" dir="rtl"><owc-location-field label="أين المكان؟" name="place" required center="52.0907,5.1214" .geocoder=${geocoder} .backgrounds=${backgrounds}></owc-location-field></form>`);

/** The map as it opens. */
export const Open: Story = {
  render: () => {
    const form = document.createElement('form');
    const field = Object.assign(document.createElement('owc-location-field'), { label: 'Waar is het?', center: '52.0907,5.1214', required: true, geocoder, backgrounds });
    form.append(field);
    void field.updateComplete.then(() => field.querySelector('button')!.click());
    return form;
  },
};

/** A line as it is drawn, point by point. */
export const OpenLine: Story = {
  render: () => {
    const form = document.createElement('form');
    const field = Object.assign(document.createElement('owc-location-field'), { label: 'Welke route loopt de optocht?', kind: 'line' as const, value: route, required: true, backgrounds });
    form.append(field);
    void field.updateComplete.then(() => field.querySelector('button')!.click());
    return form;
  },
};
