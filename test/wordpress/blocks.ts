import type { Locator, Page } from '@playwright/test';
import type { Made } from './editor.js';

/** One block in a journey. What is typed and changed follows from the block; what a visitor then meets is said here. */
export interface Journey {
  made: Made;
  /** A setting with the value it gets, by the name of its block; otherwise the first that there is. */
  set?: Record<string, Record<string, unknown>>;
  /** What a visitor meets; otherwise what was typed in it. */
  see?: (page: Page, text: string) => Locator;
}
export interface Journeys {
  list: Journey[];
  /** The block that they live in. */
  around?: string[];
  /** What else is on the page. */
  after?: Made[];
  /** `@oldest`: also done in the oldest WordPress. */
  tag?: string;
}

type Role = Parameters<Page['getByRole']>[0];
const as = (role: Role) => (page: Page, name: string): Locator => page.getByRole(role, { name, exact: true });
const named = (role: Role, name: string | RegExp) => (page: Page): Locator => page.getByRole(role, { name });
const image: Made = ['core/image', { url: '/wp-includes/images/w-logo-blue-white-bg.png', alt: 'Een haven' }];
const cells = (tag: string, ...texts: string[]): object => ({ cells: texts.map((content) => ({ content, tag })) });

const content: Journey[] = [
  { made: ['owc/alert'], see: as('heading') },
  { made: ['owc/accordion'] },
  { made: ['owc/card-list', {}, [['owc/card', {}, [['core/heading', { level: 3, content: 'Zwembad open' }], ['core/paragraph', { content: 'Vanaf zaterdag.' }]]]]], see: as('heading') },
  { made: ['owc/tabs', {}, [['owc/tab', {}, [['core/paragraph']]], ['owc/tab', { heading: 'Aan de balie' }, [['core/paragraph']]]]], see: as('tab') },
  { made: ['owc/dialog'], see: as('link') },
  { made: ['owc/table', {}, [['core/table', { hasFixedLayout: false, head: [cells('th', 'Soort', 'Prijs')], body: [cells('td', 'Dakkapel', '€ 245,00'), cells('td', 'Boom', '€ 98,50')] }]]], see: as('columnheader') },
  { made: ['owc/timeline'], see: as('heading') },
  { made: ['owc/icon-list'] },
  { made: ['owc/link-list', {}, [['core/heading'], ['core/list', {}, [['core/list-item', { content: '<a href="/afval/">Afval</a>' }]]]]], see: as('heading') },
  { made: ['owc/contact-card'], see: as('heading') },
  { made: ['owc/quote'] },
  { made: ['owc/figure', {}, [image]], see: named('button', /Vergroot|Enlarge/) },
  { made: ['owc/gallery', {}, [['core/gallery', { linkTo: 'none' }, [image]]]], see: (page) => page.locator('owc-gallery').getByRole('img', { name: 'Een haven' }) },
  { made: ['owc/slider', {}, [['owc/slide', {}, [['core/heading', { level: 3 }], ['core/paragraph', { content: 'Vanaf zaterdag.' }]]]]], see: as('heading') },
  { made: ['owc/video'], set: { 'owc/video': { href: 'https://www.youtube.com/watch?v=M7lc1UVf-VE' } } },
  { made: ['owc/share'], see: as('heading') },
  { made: ['owc/print'], see: named('button', 'proef') },
  { made: ['owc/breadcrumb'], see: named('navigation', /Kruimelpad|Breadcrumb/) },
  { made: ['owc/back'], see: as('link') },
  { made: ['owc/language-switch'], set: { 'owc/language-switch': { languages: 'nl | Nederlands | /\nen | English | /en/' } }, see: named('link', 'English') },
  { made: ['owc/button'], set: { 'owc/button': { href: '/proef/' } }, see: as('link') },
  { made: ['owc/counter'] },
  { made: ['owc/glossary'] },
  { made: ['owc/publication-item', { src: '/wp-json/owc/openwoo/v1/items/36aea3a9-e1d8-407a-8ea3-4617856f9716' }], see: (page) => page.locator('owc-publication-item').getByRole('heading', { name: /Handhaving/ }) },
  { made: ['owc/pagination'], see: (page) => page.locator('owc-pagination').getByRole('link', { name: /(Pagina|Page) 2/ }) },
];

const products: Journey[] = [
  { made: ['owc/eligibility'], set: { 'owc/condition': { answer: 'no' } }, see: as('heading') },
  { made: ['owc/product-actions', {}, [['owc/action', { text: 'Maak een afspraak', href: '/afspraak/' }]]], see: as('heading') },
  { made: ['owc/key-facts'] },
  { made: ['owc/process-steps'], see: as('heading') },
  { made: ['owc/faq'], see: as('heading') },
  { made: ['owc/downloads', {}, [['core/list', {}, [['core/list-item', { content: '<a href="/toestemming.pdf">Toestemming</a>' }]]]]], see: named('link', 'Toestemming (pdf)') },
  { made: ['owc/toc'], see: (page) => page.getByRole('navigation', { name: /Op deze pagina|On this page/ }).getByRole('link', { name: 'Let op' }) },
  { made: ['owc/quick-exit'], see: named('link', /Verlaat|Leave/) },
  { made: ['owc/feedback'], see: (page) => page.locator('owc-feedback').getByRole('radio').first() },
  { made: ['owc/contact', { src: '/wp-json/owc/pdc/v1/locations/412' }], see: (page) => page.locator('owc-contact a').first() },
  { made: ['owc/opening-hours', { src: '/wp-json/owc/pdc/v1/locations/412' }], see: (page) => page.locator('owc-opening-hours table').first() },
  { made: ['owc/costs', { src: '/wp-json/owc/pdc/v1/leges' }], see: (page) => page.locator('owc-costs').getByRole('table') },
  { made: ['owc/news-item', { src: '/wp-json/owc/openpub/v1/items/4001' }], see: (page) => page.locator('owc-news-item').getByRole('heading', { name: /Stationsstraat/ }) },
];

const lists: Journey[] = [
  { made: ['owc/news-list'], set: { 'owc/news-list': { src: '/wp-json/owc/openpub/v1/items' } }, see: (page) => page.locator('owc-news-list article') },
  { made: ['owc/event-list', { src: '/wp-json/owc/openagenda/v1/items', perPage: 100 }], set: { 'owc/event-list': { label: 'Uitjes' } }, see: named('heading', 'Uitjes') },
  { made: ['owc/event-item', { src: '/wp-json/owc/openagenda/v1/items/id/3302' }], see: (page) => page.locator('owc-event-item').getByRole('heading', { name: 'Yoga in het park' }) },
  { made: ['owc/publication-list', { src: '/wp-json/owc/openwoo/v1/items', perPage: 100 }], set: { 'owc/publication-list': { label: 'Stukken' } }, see: named('heading', 'Stukken') },
  { made: ['owc/product-search', { src: '/wp-json/owc/pdc/v1/items' }], set: { 'owc/product-search': { label: 'Zoek een product' } }, see: named('searchbox', 'Zoek een product') },
  { made: ['owc/product-list', { src: '/wp-json/owc/pdc/v1/items' }], set: { 'owc/product-list': { label: 'Alles' } }, see: named('heading', 'Alles') },
  { made: ['owc/product', { src: '/wp-json/owc/pdc/v1/items/paspoort-aanvragen', title: 'Paspoort' }], see: named('heading', 'Paspoort aanvragen') },
  { made: ['owc/map', { src: '/wp-json/owc/openkaarten/v1/datasets' }], set: { 'owc/map': { label: 'Buiten' } }, see: (page) => page.locator('owc-map').getByText('Buiten').first() },
];

const fields: Journey[] = ['text-field', 'text-area', 'select', 'combobox', 'date-field', 'time-field', 'file-field', 'signature', 'address-field', 'location-field'].map((name) => ({ made: [`owc/${name}`] as const }));

export const journeys: Record<string, Journeys> = {
  content: { list: content, after: [['core/nextpage'], ['core/paragraph', { content: 'De tweede pagina.' }]], tag: '@oldest' },
  products: { list: products, after: [['core/heading', { content: 'Meer weten' }], ['owc/alert', { heading: 'Let op' }, [['core/paragraph', { content: 'Vandaag gesloten.' }]]]] },
  lists: { list: lists },
  fields: { list: [...fields, { made: ['owc/consent', { label: 'Ik ga akkoord' }] }, { made: ['owc/radio-group', {}, [['owc/radio', { label: 'Ja' }], ['owc/radio', { label: 'Nee' }]]] }, { made: ['owc/checkbox-group', {}, [['owc/checkbox', { label: 'Lantaarn' }], ['owc/checkbox', { label: 'Afval' }]]], set: { 'owc/checkbox': { value: 'a' } } }, { made: ['owc/checkbox'], set: { 'owc/checkbox': { name: 'akkoord' } } }, { made: ['owc/repeat'], see: named('button', /Nog een|Add another/) }, { made: ['owc/button', { text: 'Versturen' }] }], around: ['owc/form'] },
};
