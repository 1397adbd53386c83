import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { languageOf, say, Text } from '@openwebconcept/core/localise.js';
import { safeUrl, sanitise } from '@openwebconcept/core/sanitise.js';
import { parseAny } from '../any.js';
import { contactTemplate, contactTitle } from '../contact/contact.template.js';
import { costsTemplate } from '../costs/costs.template.js';
import { downloadsTemplate } from '../downloads/downloads.template.js';
import { faqTemplate } from '../faq/faq.template.js';
import { feedbackTemplate } from '../feedback/feedback.template.js';
import { keyFactsTemplate } from '../key-facts/key-facts.template.js';
import type { Link, Problem, Product, Reference } from '../model.js';
import * as en from '../page/en.js';
import * as nl from '../page/nl.js';
import { heading, longDate } from '../parts/part.js';
import type { PartContext } from '../parts/part.js';
import { processStepsTemplate } from '../process-steps/process-steps.template.js';
import { actionsTemplate } from '../product-actions/product-actions.template.js';
import { quickExitTemplate } from '../quick-exit/quick-exit.template.js';
import { tocTemplate } from '../toc/toc.template.js';
import type { TocEntry } from '../toc/toc.template.js';

// The plugin prints the same HTML: packages/wordpress/plugin/inc/product.php. The files in test/golden/product hold the two together.

/** What the page asks of the element that it is drawn in. */
export interface Host extends HTMLElement {
  headingLevel: number;
  productUrl: string;
  themeUrl: string;
  feedback: string;
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

/** The page of a product as light DOM of `host`, from what a source gave. Foreign HTML is sanitised on the way. Nothing when it is not a product. */
export async function productPage(host: Host, json: unknown, tools: Tools): Promise<ProductPage | undefined> {
  const { product, problems } = await parseAny(json, { language: tools.languageOf(host) });
  if (!product.title && !product.content && !product.sections.length) return undefined;
  return { template: await draw(host, product, problems, tools), product, problems };
}

/** The page of a product in our own words. */
export async function draw(host: Host, product: Product, problems: Problem[], { say, languageOf }: Tools): Promise<TemplateResult> {
  const id = freeId(host, product.id);
  const page = languageOf(host).toLowerCase().split('-')[0];
  const language = product.language || page;
  // Our own words exist in Dutch and English; what stands around foreign text says so when its language is another one.
  const words = language === 'nl' ? 'nl' : 'en';
  const place = document.createElement('p');
  place.lang = words;
  const tell = <T extends Text>(dutch: T, english: T): T => say(place, dutch, english);
  const lang = language === words ? nothing : language;
  const level = Math.min(Math.max(host.headingLevel || 1, 1), 6);
  const under = Math.min(level + 1, 6);
  const context: PartContext = { id, words, foreign: language === words ? '' : language!, under, tell };
  // What we miss is known before sanitising: what is taken out there was never meant for a reader.
  const missing = (['actions', 'content', 'costs', 'faq', 'downloads', 'links'] as const)
    .filter((part) => problems.some((problem) => problem.part === part))
    .map((part) => tell<string>(nl[part], en[part]).toLowerCase());

  const clean = async (text: string, where: keyof Product, top: number, idPrefix?: string): Promise<DocumentFragment> => {
    const fragment = await sanitise(text, {
      headingLevel: Math.min(top, 6),
      idPrefix,
      embedText: tell(nl.embed, en.embed),
      report: (what) => problems.push({ part: where, message: `taken out: ${what}` }),
    });
    if (!fragment.childElementCount && !fragment.textContent!.trim()) fragment.replaceChildren(); // room says nothing
    return fragment;
  };
  const cleanOf = (texts: readonly string[], where: keyof Product, top: number): Promise<(DocumentFragment | null)[]> =>
    Promise.all(texts.map((text) => (text ? clean(text, where, top) : null)));

  // In the order of the page, because each part puts itself in the table of contents.
  const contents: TocEntry[] = [];
  const list = <T>(all: readonly T[], part: string, name: string): boolean => {
    if (all.length) contents.push({ id: `${id}-${part}`, text: name });
    return all.length > 0;
  };
  const item = (text: string, url: string): TemplateResult => html`<li>${url ? html`<a href=${url}>${text}</a>` : text}</li>`;
  // Who may write in a page may not always write scripts.
  const addressOf = ({ url, slug }: Reference, pattern: string): string => url || (slug && safeUrl(pattern.replace('{slug}', slug)));

  const title = product.title || product.alternativeTitle || tell(nl.untitled, en.untitled);
  const content = await clean(product.content, 'content', under, `${id}-text-`);
  content.querySelectorAll(`h${under}`).forEach((element, index) => {
    if (!product.contents) return;
    element.id ||= `${id}-${index + 1}`;
    contents.push({ id: element.id, text: element.textContent!.trim(), language: context.foreign });
  });
  const sections = await Promise.all(product.sections.map(async ({ kind, html: text, steps }, index) => {
    const own = await clean(text, 'sections', under + 1, `${id}-section-${index + 1}-`);
    const each = await Promise.all(steps.map(async (step, n) => ({
      title: step.title ? heading({ under: under + 1 }, `${id}-section-${index + 1}-step-${n + 1}`, step.title, context.foreign) : null,
      text: await clean(step.html, 'sections', under + 2),
    })));
    return { name: tell<string>(...headingOf[kind]), own, steps: each.filter((step) => step.title || step.text.hasChildNodes()) };
  }));
  const section = ({ name, own, steps }: (typeof sections)[number], index: number): TemplateResult | typeof nothing => {
    if (!own.hasChildNodes() && !steps.length) return nothing;
    const headingId = `${id}-section-${index + 1}`;
    contents.push({ id: headingId, text: name });
    return html`<section class="owc-product-section" aria-labelledby=${headingId}>${heading(context, headingId, name)}<div lang=${lang}>${own}${processStepsTemplate(steps)}</div></section>`;
  };
  const descriptions = await cleanOf(product.actions.map(({ description }) => description), 'actions', under + 1);
  const answers = await Promise.all(product.faq.map(({ answer }) => clean(answer, 'faq', under + 1)));
  const places = await cleanOf(product.locations.map(({ description }) => description), 'locations', under + (product.locations.length > 1 ? 2 : 1));

  const middle = product.sections.length ? sections.map(section) : nothing;
  list(product.costs, 'costs', tell(nl.costs, en.costs));
  list(product.faq, 'faq', tell(nl.faq, en.faq));
  list(product.downloads, 'downloads', tell(nl.downloads, en.downloads));
  list(product.locations, 'contact', contactTitle(product, context));
  const linksId = `${id}-links`;
  const links = list(product.links, 'links', tell(nl.links, en.links))
    ? html`<section class="owc-product-links" aria-labelledby=${linksId}>${heading(context, linksId, tell(nl.links, en.links))}<ul lang=${lang}>${product.links.map((link: Link) => item(link.title, link.url))}</ul></section>`
    : nothing;
  const relatedId = `${id}-related`;
  const related = product.related.length
    ? html`<nav class="owc-product-related" aria-labelledby=${relatedId}>${heading(context, relatedId, tell(nl.related, en.related))}<ul lang=${lang}>${product.related.map((other) => item(other.title, addressOf(other, host.productUrl)))}</ul></nav>`
    : nothing;

  const { image, organisation } = product;
  const fact = (name: string, value: unknown, own: string | typeof nothing = nothing): TemplateResult => html`<div><dt>${name}</dt><dd lang=${own}>${value}</dd></div>`;
  const linked = (text: string, url: string): TemplateResult | string => (url ? html`<a href=${url}>${text}</a>` : text);
  const facts = [
    product.alternativeTitle && product.title ? fact(tell(nl.alternativeTitle, en.alternativeTitle), product.alternativeTitle, lang) : nothing,
    product.themes.length
      ? fact(tell(nl.themes, en.themes), product.themes.map((theme, index) => html`${index ? ', ' : nothing}${linked(theme.title, addressOf(theme, host.themeUrl))}`), lang)
      : nothing,
    organisation ? fact(tell(nl.organisation, en.organisation), linked(organisation.title, organisation.url), lang) : nothing,
    product.modified ? fact(tell(nl.modified, en.modified), html`<time datetime=${product.modified}>${longDate(product.modified, words)}</time>`) : nothing,
  ].filter((one) => one !== nothing);

  return html`<article class="owc-product" data-owc lang=${words === page ? nothing : words} aria-labelledby=${id}>
    ${product.quickExit ? quickExitTemplate(context) : nothing}
    ${heading({ under: level }, id, title, context.foreign)}
    ${product.intro ? html`<p class="owc-product-intro" lang=${lang}>${product.intro}</p>` : nothing}
    ${product.unavailable ? html`<p class="owc-product-unavailable" lang=${lang}>${product.unavailable}</p>` : nothing}
    ${actionsTemplate(product, context, descriptions)}
    ${keyFactsTemplate(product, context)}
    ${product.contents ? tocTemplate(contents, context) : nothing}
    ${image ? html`<figure class="owc-product-image"><img src=${image.url} alt=${image.alt} lang=${lang} width=${image.width ?? nothing} height=${image.height ?? nothing} srcset=${image.srcset || nothing} sizes=${image.srcset ? '(min-width: 44rem) 42rem, 100vw' : nothing}>${image.caption ? html`<figcaption lang=${lang}>${image.caption}</figcaption>` : nothing}</figure>` : nothing}
    ${product.locked && !content.hasChildNodes() ? html`<p class="owc-product-locked">${tell(nl.locked, en.locked)}</p>` : nothing}
    ${content.hasChildNodes() ? html`<div class="owc-product-content" lang=${lang}>${content}</div>` : nothing}
    ${middle}
    ${costsTemplate(product, context)}
    ${faqTemplate(product, context, answers)}
    ${downloadsTemplate(product, context)}
    ${contactTemplate(product, context, places)}
    ${links}
    ${related}
    ${product.feedback ? feedbackTemplate(product, context, safeUrl(host.feedback)) : nothing}
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

const headingOf = {
  conditions: [nl.conditions, en.conditions],
  bring: [nl.bring, en.bring],
  procedure: [nl.procedure, en.procedure],
  costs: [nl.sectionCosts, en.sectionCosts],
  term: [nl.term, en.term],
  noReply: [nl.noReply, en.noReply],
  objection: [nl.objection, en.objection],
  law: [nl.law, en.law],
  national: [nl.national, en.national],
} satisfies Record<Product['sections'][number]['kind'], [string, string]>;
