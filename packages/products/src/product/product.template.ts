import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { sanitise } from '@openwebconcept/core/sanitise.js';
import type { languageOf, say, Text } from '@openwebconcept/core/localise.js';
import { parseProduct } from '../pdc.js';
import type { Action, Cost, Problem, Product } from '../pdc.js';
import * as nl from '../page/nl.js';
import * as en from '../page/en.js';

// The plugin prints the same HTML: packages/wordpress/plugin/inc/product.php. The files in test/golden/product hold the two together.

/** What the page asks of the element that it is drawn in. */
export interface Host extends HTMLElement {
  headingLevel: number;
  productUrl: string;
}

/** What the element has already. */
export interface Tools {
  say: typeof say;
  languageOf: typeof languageOf;
}

export interface ProductPage {
  template: TemplateResult;
  product: Product;
  problems: Problem[];
}

/** The page of a product as light DOM of `host`, from what the PDC gave. Foreign HTML is sanitised on the way. */
export async function productPage(host: Host, json: unknown, tools: Tools): Promise<ProductPage | undefined> {
  const { product, problems } = parseProduct(json);
  if (!product.title && !product.content) return undefined;
  return { template: await draw(host, product, problems, tools), product, problems };
}

async function draw(host: Host, product: Product, problems: Problem[], { say, languageOf }: Tools): Promise<TemplateResult> {
  const id = freeId(host, product.id);
  const page = languageOf(host).toLowerCase().split('-')[0];
  const language = product.language || page;
  // Our own words exist in Dutch and English; what stands around foreign text says so when its language is another one.
  const words = language === 'nl' ? 'nl' : 'en';
  const place = document.createElement('p');
  place.lang = words;
  const tell = <T extends Text>(dutch: T, english: T): T => say(place, dutch, english);
  const foreign = language === words ? nothing : language;
  // What we miss is known before sanitising: what is taken out there was never meant for a reader.
  const missing = missingParts(problems).map((part) => tell<string>(nl[part], en[part]).toLowerCase());

  const level = Math.min(Math.max(host.headingLevel || 1, 1), 6);
  const under = Math.min(level + 1, 6);
  const heading = (rank: number, headingId: string, text: string, lang: string | typeof nothing = nothing): Element => {
    const element = document.createElement(`h${rank}`);
    element.id = headingId;
    if (lang !== nothing) element.lang = lang as string;
    element.textContent = text;
    return element;
  };
  const contents: { id: string; text: string; lang: string | typeof nothing }[] = [];
  const part = (name: keyof Product & keyof typeof nl, tag: 'section' | 'nav', inside: TemplateResult): TemplateResult => {
    const headingId = `${id}-${name}`;
    const text = tell<string>(nl[name], en[name]);
    if (tag === 'section' && name !== 'actions') contents.push({ id: headingId, text, lang: nothing });
    const title = heading(under, headingId, text);
    return tag === 'nav'
      ? html`<nav class="owc-product-${name}" aria-labelledby=${headingId}>${title}${inside}</nav>`
      : html`<section class="owc-product-${name}" aria-labelledby=${headingId}>${title}${inside}</section>`;
  };
  const clean = (text: string, where: keyof Product, top: number, idPrefix?: string): Promise<DocumentFragment> =>
    sanitise(text, {
      headingLevel: Math.min(top, 6),
      idPrefix,
      embedText: tell(nl.embed, en.embed),
      report: (what) => problems.push({ part: where, message: `taken out: ${what}` }),
    });

  const title = product.title || product.alternativeTitle || tell(nl.untitled, en.untitled);
  const content = await clean(product.content, 'content', under, `${id}-text-`);
  content.querySelectorAll(`h${under}`).forEach((element, index) => {
    if (!product.contents) return;
    element.id ||= `${id}-${index + 1}`;
    contents.push({ id: element.id, text: element.textContent!.trim(), lang: foreign });
  });
  const hints = await Promise.all(product.actions.map((action) => (action.description ? clean(action.description, 'actions', under + 1) : null)));
  const answers = await Promise.all(product.faq.map(({ answer }) => clean(answer, 'faq', under + 1)));

  const item = (text: string, url: string): TemplateResult => html`<li>${url ? html`<a href=${url}>${text}</a>` : text}</li>`;
  const action = (one: Action, index: number): TemplateResult => {
    const hint = hints[index];
    const own = hintOf[one.kind];
    const method = methodOf[one.kind];
    // Links are read on their own too, and "Aanvragen" twice says nothing.
    const named = method && !method.split(' / ').some((name) => one.label.toLowerCase().includes(name.toLowerCase()))
      ? tell(nl.loginWith, en.loginWith)(one.label, method.includes(' / ') ? tell(nl.eitherLogin, en.eitherLogin) : method)
      : one.label;
    const label = one.label ? withFile(named, one.kind === 'form' ? one.url : '', one.size, words) : tell(nl.appointment, en.appointment);
    return html`<li><a href=${one.url} lang=${one.label ? foreign : nothing}>${label}</a>${hint
      ? html`<div class="owc-product-hint" lang=${foreign}>${hint}</div>`
      : own ? html`<div class="owc-product-hint"><p>${tell(...own)}</p></div>` : nothing}</li>`;
  };
  const money = (value: number): string => (value === 0 ? tell(nl.free, en.free) : price(value, words));
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  const current = (cost: Cost): Cost => (cost.next && cost.next.date <= today ? { name: cost.name, price: cost.next.price, next: null } : cost);
  const cost = ({ name, price: now, next }: Cost): TemplateResult => html`<div><dt lang=${foreign}>${name}</dt><dd>${now === null
    ? tell(nl.priceUnknown, en.priceUnknown) : money(now)}</dd>${next
    ? html`<dd>${tell(nl.priceFrom, en.priceFrom)(longDate(next.date, words), money(next.price))}</dd>` : nothing}</div>`;
  const fact = (name: string, value: unknown, lang: string | typeof nothing = nothing): TemplateResult =>
    html`<div><dt>${name}</dt><dd lang=${lang}>${value}</dd></div>`;

  // In the order of the page, because each part puts itself in the table of contents.
  const actions = product.actions.length ? part('actions', 'section', html`<ul>${product.actions.map(action)}</ul>`) : nothing;
  const costs = product.costs.length ? part('costs', 'section', html`<dl>${product.costs.map(current).map(cost)}</dl>`) : nothing;
  const faq = product.faq.length
    ? part('faq', 'section', html`<owc-accordion>${product.faq.map(({ question }, index) => html`<details lang=${foreign}><summary>${question}</summary>${answers[index]}</details>`)}</owc-accordion>`)
    : nothing;
  const downloads = product.downloads.length
    ? part('downloads', 'section', html`<ul lang=${foreign}>${product.downloads.map((file) => item(withFile(file.title, file.url, file.size, words), file.url))}</ul>`)
    : nothing;
  const links = product.links.length
    ? part('links', 'section', html`<ul lang=${foreign}>${product.links.map((link) => item(link.title, link.url))}</ul>`)
    : nothing;
  const related = product.related.length
    ? part('related', 'nav', html`<ul lang=${foreign}>${product.related.map((other) => item(other.title, other.url || (other.slug && host.productUrl.replace('{slug}', other.slug))))}</ul>`)
    : nothing;
  const toc = product.contents && contents.length > 1
    ? part('contents', 'nav', html`<ul>${contents.map((entry) => html`<li><a href="#${entry.id}" lang=${entry.lang}>${entry.text}</a></li>`)}</ul>`)
    : nothing;
  const facts = [
    product.alternativeTitle && product.title ? fact(tell(nl.alternativeTitle, en.alternativeTitle), product.alternativeTitle, foreign) : nothing,
    product.audience.length ? fact(tell(nl.audience, en.audience), product.audience.map((group) => group.name).join(', '), foreign) : nothing,
    product.modified ? fact(tell(nl.modified, en.modified), html`<time datetime=${product.modified}>${longDate(product.modified, words)}</time>`) : nothing,
  ].filter((one) => one !== nothing);

  return html`<article class="owc-product" data-owc lang=${words === page ? nothing : words} aria-labelledby=${id}>
    ${heading(level, id, title, foreign)}
    ${product.intro ? html`<p class="owc-product-intro" lang=${foreign}>${product.intro}</p>` : nothing}
    ${actions}${toc}
    ${product.locked && !content.hasChildNodes() ? html`<p class="owc-product-locked">${tell(nl.locked, en.locked)}</p>` : nothing}
    ${content.hasChildNodes() ? html`<div class="owc-product-content" lang=${foreign}>${content}</div>` : nothing}
    ${costs}${faq}${downloads}${links}${related}
    ${missing.length ? html`<p class="owc-product-missing">${tell(nl.missing, en.missing)(missing.join(', '))}</p>` : nothing}
    ${facts.length ? html`<dl class="owc-product-facts">${facts}</dl>` : nothing}
  </article>`;
}

/** One product can be on a page more than once. */
function freeId(host: Host, id: string): string {
  const root = host.getRootNode() as Document | ShadowRoot;
  let free = `product-${id}`;
  for (let n = 2; ; n++) {
    const other = root.getElementById?.(free);
    if (!other || host.contains(other)) return free;
    free = `product-${id}-copy${n}`;
  }
}

const methodOf: Partial<Record<Action['kind'], string>> = {
  'digid': 'DigiD',
  'eherkenning': 'eHerkenning',
  'digid-eherkenning': 'DigiD / eHerkenning',
  'eidas': 'eIDAS',
};

const hintOf: Partial<Record<Action['kind'], [string, string]>> = {
  'digid': [nl.hintDigid, en.hintDigid],
  'eherkenning': [nl.hintEherkenning, en.hintEherkenning],
  'digid-eherkenning': [nl.hintDigidEherkenning, en.hintDigidEherkenning],
  'eidas': [nl.hintEidas, en.hintEidas],
};

/** The parts that a resident would miss, in the order of the page. */
function missingParts(problems: Problem[]): ('actions' | 'content' | 'costs' | 'faq' | 'downloads' | 'links')[] {
  return (['actions', 'content', 'costs', 'faq', 'downloads', 'links'] as const).filter((part) => problems.some((problem) => problem.part === part));
}

/** `Formulier (pdf, 184 kB)`: who downloads wants to know with which program and how long it takes. */
function withFile(title: string, url: string, size: string, language: string): string {
  const type = /^[^?#]*\/[^?#/]+\.(pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|rtf|txt|epub|ics|jpe?g|png|mp[34])(?=$|[?#])/i.exec(url)?.[1]?.toLowerCase();
  const about = [type, fileSize(size, language)].filter(Boolean).join(', ');
  return about ? `${title} (${about})` : title;
}

function fileSize(size: string, language: string): string {
  if (/^\d[\d.,]*\s*[kKMG]i?B$/.test(size)) return size;
  const bytes = /^\d{1,15}$/.test(size) ? Number(size) : 0;
  const number = (value: number): string => new Intl.NumberFormat(language).format(value);
  if (bytes >= 999_500) return `${number(Math.round(bytes / 1e5) / 10)}\u00a0MB`;
  return bytes ? `${number(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB` : '';
}

function price(value: number, language: string): string {
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(value / 100);
}

function longDate(date: string, language: string): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
