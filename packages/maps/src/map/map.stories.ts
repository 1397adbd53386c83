import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Geocoder } from '../pdok.js';
import type { MapBackground } from './map.js';
import './map.js';

/** A background that is drawn here: streets, water and a park, the same in every tile. */
const tile = (ground: string, road: string, water: string, green: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="${ground}"/><path d="M0 190C60 170 90 220 140 205S220 180 256 190V222C210 212 180 240 140 238S60 205 0 222Z" fill="${water}"/><path d="M150 30h70v60l-35 25-35-20z" fill="${green}"/><g fill="none" stroke="${road}"><path d="M0 128H256M128 0V256" stroke-width="9"/><path d="M0 60H128M60 0V128M128 160H256M200 128V256M20 128V256" stroke-width="5"/></g></svg>`,
  )}#{z}/{x}/{y}`;
const background = (title: string, ...colors: [string, string, string, string]): MapBackground => ({ title, tiles: [{ url: tile(...colors), attribution: '© Voorbeeldkaart', attributionUrl: 'https://www.pdok.nl/' }] });
const backgrounds = [background('Standaard', '#f4f1ea', '#ffffff', '#bcd9ea', '#cfe3c0'), background('Grijs', '#ededed', '#ffffff', '#d5d9dc', '#e0e3de')];
const wateren = [background('Water', '#eef4f6', '#ffffff', '#8fc1de', '#dcebd8')];

/** Numbers that look thrown, and are the same each time. */
function thrown(seed: number): () => number {
  return () => ((seed = (seed * 16807) % 2147483647) - 1) / 2147483646;
}
const address = (data: unknown): string => URL.createObjectURL(new Blob([JSON.stringify(data)], { type: 'application/geo+json' }));
const point = (id: string, title: string, lon: number, lat: number, more = {}): object => ({ type: 'Feature', id, geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { title, ...more } });

const kinds = ['Speeltuin', 'Trapveldje', 'Waterspeelplaats', 'Skatebaan'];
const areas = ['Binnenstad', 'Noord', 'Oost', 'Zuid', 'West'];
const names = ['De Eekhoorn', 'Het Bos', 'De Vliegende Hollander', 'Kasteel', 'De Wip', 'Oranjeplein', 'Molenpark', 'De Boomhut', 'Zandkasteel', 'De Kikker', 'Lindenhof', 'De Ark', 'Sterrenbos', 'De Vuurtoren', 'Merelhof', 'De Dolfijn'];
const next = thrown(7);
const playgrounds = {
  type: 'FeatureCollection',
  title: 'Speelplekken',
  features: Array.from({ length: 64 }, (_, at) => {
    const kind = kinds[Math.floor(next() * kinds.length)]!;
    return point(`plek-${at + 1}`, `${kind} ${names[at % names.length]}${at >= names.length ? ` ${Math.floor(at / names.length) + 1}` : ''}`, 5.08 + next() * 0.09, 52.07 + next() * 0.05, {
      soort: kind,
      wijk: areas[Math.floor(next() * areas.length)],
      tooltip: [
        { layout: 'meta', meta: kind },
        { layout: 'text', text: ['Met schommels, een klimrek en een zandbak. Er staat een hek omheen.', 'Voor kinderen vanaf 6 jaar. Open van zonsopgang tot zonsondergang.', 'Met een toilet en een watertappunt. Honden mogen hier niet komen.'][at % 3] },
      ],
    });
  }),
};
const waste = {
  type: 'FeatureCollection',
  title: 'Ondergrondse containers',
  features: Array.from({ length: 40 }, (_, at) => point(`container-${at + 1}`, `Container ${100 + at}, ${areas[at % 5]}`, 5.08 + next() * 0.09, 52.07 + next() * 0.05, { soort: ['Glas', 'Papier', 'Restafval'][at % 3] })),
};
const together = { type: 'FeatureCollection', title: 'Stadhuis', features: Array.from({ length: 14 }, (_, at) => point(`loket-${at + 1}`, `Loket ${at + 1}`, 5.1213, 52.0907)) };
const routes = {
  type: 'FeatureCollection',
  title: 'Wandelroutes en parken',
  features: [
    { type: 'Feature', id: 'singel', properties: { title: 'Singelroute', tooltip: [{ layout: 'text', text: 'Rondwandeling van 5 kilometer langs het water.' }] }, geometry: { type: 'LineString', coordinates: [[5.105, 52.087], [5.112, 52.096], [5.121, 52.099], [5.13, 52.095], [5.131, 52.087], [5.124, 52.081]] } },
    { type: 'Feature', id: 'park', properties: { title: 'Wilhelminapark', tooltip: [{ layout: 'text', text: 'Stadspark met een vijver, een speeltuin en een theehuis.' }] }, geometry: { type: 'Polygon', coordinates: [[[5.135, 52.083], [5.145, 52.083], [5.147, 52.09], [5.138, 52.092], [5.135, 52.083]]] } },
    point('uitzicht', 'Uitzichttoren', 5.128, 52.1),
  ],
};
const many = (): object => {
  const any = thrown(11);
  return { type: 'FeatureCollection', title: 'Bomen', features: Array.from({ length: 5000 }, (_, at) => point(`boom-${at}`, `Boom ${at + 1}`, 4.9 + any() * 0.5, 51.95 + any() * 0.3, { soort: ['Eik', 'Linde', 'Es', 'Plataan'][at % 4] })) };
};

const geocoder: Geocoder = {
  find: () => Promise.resolve([{ id: 'stadhuis', kind: 'adres', label: 'Stadhuisbrug 1, 3511 KP Utrecht', geometry: { type: 'Point', coordinates: [5.1213, 52.0907] } }]),
};

/** A story is there once its places are counted, and its map is drawn where it comes by itself. */
async function shown({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const counted = (map: Element): boolean => !['', 'De locaties worden geladen.', 'The locations are being loaded.'].includes(map.querySelector('[slot=count]')?.textContent?.trim() ?? '');
  const drawn = (map: Element): boolean => Boolean(map.querySelector('.owc-map-foot')?.childElementCount);
  const there = (map: Element): boolean => (map.getAttribute('loading') === 'click' ? counted(map) : drawn(map) && (map.querySelector('[slot=count]') === null || counted(map)));
  while (![...canvasElement.querySelectorAll('owc-map')].every(there)) await new Promise(requestAnimationFrame);
}

export default {
  title: 'Maps/Map',
  component: 'owc-map',
  play: shown,
} satisfies Meta;

type Story = StoryObj;

/** Playgrounds with filters, as most municipalities have them. */
export const Playgrounds: Story = {
  render: () => html`<owc-map label="Speelplekken" heading-level="2" src=${address(playgrounds)} filters="soort: Soort, wijk: Wijk" searchable downloadable loading="eager" .backgrounds=${backgrounds}></owc-map>`,
};

/** The list stands beside the map. */
export const Beside: Story = {
  render: () => html`<owc-map label="Speelplekken" heading-level="2" src=${address(playgrounds)} filters="soort: Soort" searchable loading="eager" beside .backgrounds=${backgrounds}></owc-map>`,
};

/** Two sources: a legend tells them apart, and each can be left out. */
export const Datasets: Story = {
  render: () => html`<owc-map label="In de buurt" src=${`${address(playgrounds)} ${address(waste)}`} searchable loading="eager" .backgrounds=${backgrounds}></owc-map>`,
};

/** The list of a server: it is there without JavaScript, and stays as it is. */
export const Printed: Story = {
  render: () => html`<owc-map label="Gemeentehuizen" loading="eager" .backgrounds=${backgrounds}>
    <ul>
      <li id="stadhuis"><h3><a href="#stadhuis">Stadhuis</a></h3><p>Stadhuisbrug 1, open van 9 tot 17 uur</p><data class="owc-place" value="52.0907,5.1213"></data></li>
      <li id="noord"><h3><a href="#noord">Wijkbureau Noord</a></h3><p>Noorderplein 12, op afspraak</p><data class="owc-place" value="52.1080,5.1090"></data></li>
      <li id="oost"><h3><a href="#oost">Wijkbureau Oost</a></h3><p>Oosterkade 4, op afspraak</p><data class="owc-place" value="52.0860,5.1420"></data></li>
    </ul>
  </owc-map>`,
};

/** With a field for an address. */
export const Addresses: Story = {
  render: () => html`<owc-map label="Speelplekken" heading-level="2" src=${address(playgrounds)} loading="eager" .geocoder=${geocoder} .backgrounds=${backgrounds}></owc-map>`,
};

/** An address was chosen: it has a mark, and the list stands in order of distance. */
export const NearAnAddress: Story = {
  ...Addresses,
  play: async (context) => {
    await shown(context);
    const input = context.canvasElement.querySelector<HTMLInputElement>('.owc-map-address input')!;
    input.focus();
    while (input.role !== 'combobox') await new Promise(requestAnimationFrame);
    document.execCommand('insertText', false, 'Stadhuisbrug'); // as typing does; a value that a script sets is not typed
    let option: HTMLElement | null = null;
    while (!(option = context.canvasElement.querySelector('[role=option]'))) await new Promise(requestAnimationFrame);
    option.click();
    while (!context.canvasElement.textContent?.includes('Op ')) await new Promise(requestAnimationFrame);
  },
};

/** Lines and areas. */
export const Routes: Story = {
  render: () => html`<owc-map label="Wandelroutes" src=${address(routes)} loading="eager" .backgrounds=${wateren}></owc-map>`,
};

/** Many places on one point are listed in a card. */
export const Together: Story = {
  render: () => html`<owc-map label="Loketten" src=${address(together)} center="52.0907,5.1213" zoom="19" loading="eager" .backgrounds=${backgrounds}></owc-map>`,
};

/** Five thousand trees. */
export const Many: Story = {
  render: () => html`<owc-map label="Bomen" src=${address(many())} filters="soort: Soort" loading="eager" .backgrounds=${backgrounds}></owc-map>`,
};

/** First a button: no tile is asked for before it is pressed. This is also what a narrow screen shows. */
export const AfterPress: Story = {
  render: () => html`<owc-map label="Speelplekken" src=${address(playgrounds)} loading="click" .backgrounds=${backgrounds}></owc-map>`,
};

/** A source that does not answer, beside one that does. */
export const Partly: Story = {
  render: () => html`<owc-map label="In de buurt" src=${`${address(waste)} ${address('geen kaart')}`} loading="eager" .backgrounds=${backgrounds}></owc-map>`,
};

/** Tiles that do not come. */
export const NoTiles: Story = {
  render: () => html`<owc-map label="Speelplekken" src=${address(playgrounds)} loading="eager" .backgrounds=${[{ title: 'Standaard', tiles: [{ url: 'data:image/png;base64,kapot#{z}/{x}/{y}' }] }]}></owc-map>`,
};

/** From right to left. */
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar"><owc-map label="ملاعب" src=${address(playgrounds)} filters="soort" loading="eager" .backgrounds=${backgrounds}></owc-map></div>`,
};
