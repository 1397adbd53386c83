import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { innerRing, ring } from '../content.styles.js';
import { late, lateFrames } from '../late.styles.js';

const cell = css`owc-table > table > * > tr > *`;
const head = css`owc-table > table > thead > tr > th`;
/** Only with the words of its columns before its values, or while a script is on its way that writes them: otherwise nobody knows what is what. */
const stacked = css`owc-table[stacked]:is(:has(> table > tbody > tr > [data-label]), :not(:defined, :has([colspan], [rowspan])))`;

export const page = css`
  @layer owc {
    owc-table {
      position: relative;
      max-inline-size: 100%;
      margin-block-end: 2rem;
      overflow: auto !important;
    }
    owc-table[sticky] { max-block-size: 80vb !important; }
    /* A box around what is cut off: it shows that there is more. */
    owc-table[role='region'] { box-shadow: 0 0 0 1px ${token('border-subtle')}; }
    owc-table[role='region'] > table > caption { padding-inline: 1rem; }
    owc-table:focus-visible { ${ring} }
    owc-table > table {
      min-inline-size: 100%;
      margin: 0 !important;
      border-collapse: separate;
      border-spacing: 0;
      font: inherit;
    }
    owc-table > table > caption {
      padding: 0.5rem 0 0.75rem;
      caption-side: top;
      color: ${token('heading-text')};
      font-weight: ${token('label-weight')};
      text-align: start;
    }
    ${cell} {
      padding: 0.625rem 1rem;
      border: 0 solid ${token('border-subtle')};
      border-block-end-width: 1px;
      text-align: start;
      vertical-align: top;
    }
    owc-table > table > tbody > tr > th { font-weight: ${token('label-weight')}; }
    ${head} {
      position: relative;
      border-color: ${token('border')};
      border-block-end-width: 2px;
      background: ${token('surface')};
      color: ${token('text')};
      font-weight: ${token('label-weight')};
      vertical-align: bottom;
    }
    owc-table > table > tfoot > tr > * { border-block-start: 1px solid ${token('border')}; font-weight: ${token('label-weight')}; }
    owc-table[sticky] > table > thead > tr > th { position: sticky; inset-block-start: 0; z-index: 1; }
    /* The button lies over its head, so that the words stay the author's and all of it can be pressed. Its room is there before it is. */
    owc-table[sortable] > table > thead > tr > th:not(:empty, [data-unsorted]) { padding-inline-end: 2.25rem; }
    ${head} > button[data-owc] {
      all: revert !important;
      position: absolute !important;
      inset: 0 !important;
      inline-size: 100% !important;
      min-block-size: 2.75rem !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
      color: ${token('link-text')} !important;
      cursor: pointer !important;
    }
    ${head} > button[data-owc]:hover { box-shadow: inset 0 -0.1875rem currentColor !important; }
    ${head} > button[data-owc]:focus-visible { ${innerRing} }
    ${head} > button[data-owc]::before,
    ${head} > button[data-owc]::after {
      content: '' !important;
      position: absolute !important;
      inset-block-end: 1.5rem !important;
      inset-inline-end: 0.875rem !important;
      border: solid transparent !important;
      border-width: 0 0.3125rem 0.375rem !important;
      border-block-end-color: currentColor !important;
      opacity: 0.6 !important;
      forced-color-adjust: none !important;
    }
    ${head} > button[data-owc]::after { inset-block-end: 0.9375rem !important; rotate: 180deg !important; }
    ${head}[aria-sort='ascending'] > button::before,
    ${head}[aria-sort='descending'] > button::after { opacity: 1 !important; scale: 1.3 !important; }
    ${head}[aria-sort='ascending'] > button::after,
    ${head}[aria-sort='descending'] > button::before { opacity: 0 !important; }
    @media (forced-colors: active) {
      ${head} > button[data-owc] { color: LinkText !important; }
    }
    @media screen and (max-width: 39.99rem) and (scripting: enabled) {
      ${stacked} > table, ${stacked} > table > *, ${stacked} > table > * > tr { display: block; }
      ${stacked}:not(:defined, [sortable]) > table > thead { ${late} }
      ${stacked}:defined:not([sortable]) > table > thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      ${stacked} > table > thead > tr { display: flex; flex-wrap: wrap; gap: 0.25rem; margin-block-end: 1rem; }
      ${stacked} > table > thead > tr > th { flex: 1 1 auto; min-block-size: 2.75rem; box-sizing: border-box; }
      ${stacked} > table > :not(thead) > tr { padding-block: 0.75rem; border-block-end: 1px solid ${token('border')}; }
      ${stacked} > table > :not(thead) > tr > * {
        --_label: clamp(6rem, 36vw, 14rem);
        display: flow-root;
        padding-block: 0.1875rem;
        padding-inline: calc(var(--_label) + 1rem) 0;
        border: 0;
        overflow-wrap: anywhere;
      }
      ${stacked} > table > :not(thead) > tr > th { padding-inline: 0; margin-block-end: 0.25rem; font-size: ${token('heading-4-size')}; }
      /* The head of the column says it to who does not see it: the word is only for the eye. */
      ${stacked} > table > :not(thead) > tr > td::before {
        content: attr(data-label);
        content: attr(data-label) / '';
        float: inline-start;
        inline-size: var(--_label);
        margin-inline-start: calc(-1rem - var(--_label));
        color: ${token('text-subtle')};
        hyphens: auto;
      }
    }
    ${lateFrames}
    @media print {
      owc-table { max-block-size: none !important; overflow: visible !important; }
      ${head} > button[data-owc] { display: none !important; }
    }
  }
`;
