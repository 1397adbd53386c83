import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { button, buttonHover, plainList, ring } from '../content.styles.js';

const list = css`:is(owc-news-list, owc-event-list, owc-publication-list)`;
const item = css`:is(owc-news-item, owc-event-item, owc-publication-item)`;
const both = css`:is(owc-news-list, owc-event-list, owc-publication-list, owc-news-item, owc-event-item, owc-publication-item)`;
const form = css`${list} form[data-list]`;
const results = css`${list} [data-results]`;
const rows = css`${results} > ul`;

/** Lists and items of news, events and publications: one sheet for a page that has one of them. */
export const page = css`
  @layer owc {
    ${both} { max-inline-size: calc(${token('measure')} + 8rem); }
    ${both} > :first-child > :is(h1, h2, h3, h4, h5, h6):first-child { margin-block-start: 0; }
    /* Words of ours stay in order among those of another script. */
    ${both} :is(time, .owc-meta > *) { unicode-bidi: plaintext; }
    ${item} h1 { font-size: ${token('heading-1-size')}; color: ${token('heading-1-text')}; }
    ${both} img { max-inline-size: 100%; block-size: auto; }
    ${both} .owc-meta { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; margin-block: 0 0.5rem; }
    ${both} .owc-documents { ${plainList} }
    ${both} .owc-documents > li { padding-block: 0.25rem; }
    ${both} .owc-documents a { overflow-wrap: anywhere; }
    ${both} .owc-failed {
      padding: 1.25rem 1.5rem 1.5rem;
      border: 1px solid ${token('warning-border')};
      border-inline-start-width: 0.375rem;
      border-radius: ${token('radius')};
      background: ${token('warning-background')};
      color: ${token('warning-text')};
    }
    ${both} button { ${button} }
    ${both} button:hover { ${buttonHover} }
    ${form} { margin-block: 0 1.5rem; }
    ${form} label { color: ${token('label-text')}; }
    ${form} > p > label, ${form} [data-filter] > label, ${form} [data-filter] > legend, ${form} [data-filter='datum'] label { display: block; font-weight: ${token('label-weight')}; }
    ${form} > p:last-child { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; }
    ${form} :is(input:not([type='checkbox'], [type='radio']), select) {
      all: revert !important;
      box-sizing: border-box !important;
      inline-size: 100% !important;
      max-inline-size: 30rem !important;
      min-inline-size: 0 !important;
      min-block-size: 2.75rem !important;
      margin: 0.25rem 0 0 !important;
      padding: 0.375rem 0.75rem !important;
      border: ${token('field-border-width')} solid ${token('field-border')} !important;
      border-radius: ${token('field-radius')} !important;
      background: ${token('field-background')} !important;
      color: ${token('field-text')} !important;
      font: 400 ${token('font-size')} / 1.4 ${token('font')} !important;
    }
    ${form} [type='date'], ${form} select { inline-size: auto !important; max-inline-size: 100% !important; }
    ${form} [type='hidden'] { display: none !important; }
    ${form} :is(input, select):focus-visible {
      ${ring}
    }
    ${form} details { margin-block: 0 1rem; }
    ${form} summary { inline-size: fit-content; padding-block: 0.5rem; font-weight: 600; cursor: pointer; }
    ${form} [data-filter] { min-inline-size: 0; margin: 0 0 1.25rem; padding: 0; border: 0; }
    ${form} [data-filter] > legend { padding: 0; margin-block-end: 0.25rem; }
    ${form} fieldset > div { display: flex; gap: 0.75rem; align-items: center; min-block-size: 2.75rem; }
    ${form} fieldset[data-filter='datum'] { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
    ${form} fieldset[data-filter='datum'] > div { display: block; }
    ${form} :is([type='checkbox'], [type='radio']) {
      flex: none;
      inline-size: 1.5rem !important;
      block-size: 1.5rem !important;
      margin: 0 !important;
      accent-color: ${token('link-text')};
    }
    ${form} fieldset > div > label { flex: 1; min-inline-size: 0; padding-block: 0.5rem; }
    ${form} [data-count], ${form} [data-chosen] { color: ${token('text-subtle')}; font-weight: 400; }
    ${results}[aria-busy] { opacity: 0.6; }
    ${results} > [role='status'] { font-weight: 600; scroll-margin-block-start: 1rem; }
    ${rows} { ${plainList} }
    ${rows} > li { margin: 0; padding-block: 1.25rem; border-block-start: 1px solid ${token('border-subtle')}; }
    ${rows} article { display: flow-root; }
    ${rows} article > :is(h1, h2, h3, h4, h5, h6) { margin-block: 0 0.25rem; font-size: ${token('heading-4-size')}; }
    ${rows} article > p { margin-block-end: 0.375rem; }
    ${rows} article > img { margin-block-start: 0.75rem; border-radius: ${token('radius')}; }
    ${results} .owc-feeds { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin-block-start: 1rem; }
    ${item} section { margin-block: 1.75rem; }
    ${item} .owc-intro { font-size: 1.125em; }
    ${item} figure { margin: 1.5rem 0; }
    ${item} figcaption { padding-block-start: 0.375rem; color: ${token('text-subtle')}; font-size: ${token('font-size-small')}; }
    ${item} .owc-facts { margin-block: 1.5rem; border-block-start: 1px solid ${token('border-subtle')}; }
    ${item} .owc-facts > div { padding-block: 0.75rem; border-block-end: 1px solid ${token('border-subtle')}; }
    ${item} dt { font-weight: 600; }
    ${item} dd { min-inline-size: 0; margin: 0; }
    ${item} dd > * { margin-block: 0 0.375rem; }
    ${item} .owc-dates { ${plainList} }
    ${item} .owc-comments { list-style: none; padding: 0; }
    ${item} .owc-comments > li { padding-block: 1rem 0; border-block-start: 1px solid ${token('border-subtle')}; }
    ${item} .owc-comments .owc-comments { margin-block-start: 0.5rem; padding-inline-start: 1.5rem; border-inline-start: 0.25rem solid ${token('border-subtle')}; }
    /* Answers to answers to answers stay readable on a small screen. */
    ${item} .owc-comments .owc-comments .owc-comments .owc-comments { padding-inline-start: 0; border: 0; }
    ${item} .owc-foreign table { display: block; max-inline-size: 100%; overflow-x: auto; }
    /* Room for what is on its way. */
    @media (scripting: enabled) { ${both}[src]:not(:has(> :not(.owc-loading))) { min-block-size: 60vh; } }
    @media (min-width: 40rem) {
      /* The picture stands beside the words, after them for who listens. */
      ${rows} article:has(> img) { display: grid; grid-template-columns: minmax(0, 1fr) 12rem; grid-auto-flow: dense; column-gap: 1.5rem; align-items: start; }
      ${rows} article > * { grid-column: 1; }
      ${rows} article > img { grid-column: 2; grid-row: 1 / span 5; margin: 0; inline-size: 100%; aspect-ratio: 4 / 3; object-fit: cover; }
      ${item} .owc-facts > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1.5rem; }
    }
    @media print { ${form}, ${list} owc-pagination, ${both} .owc-feeds, ${both} [data-calendar] { display: none !important; } }
  }
`;
