import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

export const page = css`
  @layer owc {
    /* What is open now comes with the script; its room is there before. */
    owc-opening-hours:not(:defined):has(table)::before { content: ''; display: block; }
    owc-opening-hours:not(:defined):has(table)::before,
    owc-opening-hours > [data-owc] {
      box-sizing: border-box;
      min-block-size: calc(1lh + 1.25rem);
      margin-block-end: 1rem !important;
      padding: 0.625rem 0.75rem;
      border-inline-start: 0.375rem solid ${token('border')};
    }
    owc-opening-hours > [data-owc] {
      background: ${token('surface')} !important;
      color: ${token('text')} !important;
      font-weight: 600;
    }
    owc-opening-hours > [data-open] {
      border-color: ${token('success-border')};
      background: ${token('success-background')} !important;
      color: ${token('success-text')} !important;
    }
    @media (max-width: 30rem) {
      owc-opening-hours:not(:defined):has(table)::before,
      owc-opening-hours > [data-owc] { min-block-size: calc(2lh + 1.25rem); }
    }
    @media (scripting: none) {
      owc-opening-hours:not(:defined)::before { display: none !important; }
    }
    owc-opening-hours table { border-collapse: collapse; }
    owc-opening-hours caption { padding-block: 0.5rem; font-weight: 600; text-align: start; }
    owc-opening-hours thead th { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    owc-opening-hours tbody > tr > * {
      padding-block: 0.375rem;
      border-block-end: 1px solid ${token('border-subtle')};
      font-weight: inherit;
      text-align: start;
      vertical-align: top;
    }
    owc-opening-hours tbody th { padding-inline-end: 1.5rem; }
    owc-opening-hours td { font-variant-numeric: tabular-nums; }
    owc-opening-hours th { padding-inline-start: 0.5rem; }
    owc-opening-hours td { padding-inline-end: 0.5rem; }
    /* Neither bold nor a border: they would move the columns when the script marks today. */
    owc-opening-hours tr:has([aria-current]) { outline: 2px solid ${token('action-background')}; outline-offset: -1px; background: ${token('surface')}; }
    owc-opening-hours [hidden] { display: none !important; }
    @media print {
      owc-opening-hours > [data-owc] { display: none !important; }
    }
  }
`;
