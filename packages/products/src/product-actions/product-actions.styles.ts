import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

const box = css`owc-product-actions > section`;
const link = css`${box} > ul > li > a`;
const first = css`${box} > ul > li:first-child > a`;

export const page = css`
  @layer owc {
    ${box} {
      box-sizing: border-box;
      margin-block: 1.5rem 2rem;
      padding: 1.25rem min(1.5rem, 5vw) 1.5rem;
      border: 1px solid ${token('border-subtle')} !important;
      border-radius: ${token('radius')};
      background: ${token('surface')} !important;
    }
    ${box} > :first-child { margin-block: 0 1rem; }
    ${box} > ul {
      display: grid !important;
      grid-template-columns: minmax(0, 1fr) !important;
      gap: 1.25rem !important;
      margin: 0 !important;
      padding: 0 !important;
      list-style: '' !important;
    }
    ${box} > ul > li,
    ${box} > ul > li > * { margin-block: 0 !important; }
    ${link} {
      display: inline-flex !important;
      align-items: center !important;
      box-sizing: border-box !important;
      min-block-size: 2.75rem !important;
      max-inline-size: 100%;
      padding: 0.5rem 1.25rem;
      border: 1px solid ${token('action-secondary-border')} !important;
      border-radius: ${token('action-radius')};
      background: ${token('action-secondary-background')} !important;
      color: ${token('action-secondary-text')} !important;
      font-weight: ${token('action-weight')};
      overflow-wrap: anywhere;
      text-decoration: none;
    }
    @media (max-width: 30rem) {
      ${link} { inline-size: 100%; }
    }
    ${link}:hover { text-decoration: underline; }
    ${first} {
      border-color: ${token('action-border')} !important;
      background: ${token('action-background')} !important;
      color: ${token('action-text')} !important;
    }
    ${first}:hover {
      background: ${token('action-background-hover')} !important;
      color: ${token('action-text-hover')} !important;
    }
    ${box} .owc-product-hint { margin-block-start: 0.375rem !important; color: ${token('text-subtle')} !important; font-size: ${token('font-size-small')}; }
    ${box} .owc-product-hint :is(h2, h3, h4, h5, h6) { margin: 0; font-size: inherit; }
    ${box} .owc-product-hint > :last-child { margin-block-end: 0; }
    @media print {
      ${link}[href^='http']::after { content: '(' attr(href) ')'; margin-inline-start: 1ch; font-weight: 400; }
    }
  }
`;
