import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

const both = css`:is(owc-product-list, owc-product-search)`;
const headings = css`:is(h1, h2, h3, h4, h5, h6)`;

/** What a list of products and the results of a search have in common. */
export const page = css`
  @layer owc {
    ${both} {
      display: block;
      color: ${token('text')};
      font-family: ${token('font')};
      font-size: ${token('font-size')};
      line-height: ${token('line-height')};
      overflow-wrap: break-word;
    }
    ${both}[hidden] { display: none; }
    ${both} ${headings} {
      margin-block: 2rem 0.75rem;
      color: ${token('heading-text')};
      font-family: ${token('heading-font')};
      font-weight: ${token('heading-weight')};
      line-height: 1.25;
      text-wrap: balance;
    }
    ${both} h1 { margin-block-start: 0; font-size: ${token('heading-1-size')}; }
    ${both} h2 { font-size: ${token('heading-2-size')}; }
    ${both} h3 { font-size: ${token('heading-3-size')}; }
    ${both} :is(h4, h5, h6) { font-size: ${token('heading-4-size')}; }
    ${both} p { margin-block: 0 1rem; }
    ${both} a { color: ${token('link-text')}; text-decoration-thickness: max(1px, 0.0625em); text-underline-offset: 0.15em; }
    ${both} a:hover { color: ${token('link-text-hover')}; text-decoration-thickness: max(2px, 0.125em); }
    ${both} :is(a, button, input, select, [tabindex='-1']):focus-visible {
      outline: 3px solid ${token('focus-outer')} !important;
      outline-offset: 2px !important;
      box-shadow: 0 0 0 2px ${token('focus-inner')} !important;
    }
    ${both} button {
      all: revert !important;
      box-sizing: border-box !important;
      min-block-size: 2.75rem !important;
      margin: 0 !important;
      padding: 0.5rem 1.25rem !important;
      border: 1px solid ${token('action-border')} !important;
      border-radius: ${token('action-radius')} !important;
      background: ${token('action-background')} !important;
      color: ${token('action-text')} !important;
      font: ${token('action-weight')} ${token('font-size')} / 1.4 ${token('font')} !important;
      cursor: pointer !important;
    }
    ${both} button:hover { background: ${token('action-background-hover')} !important; color: ${token('action-text-hover')} !important; }
    ${both} button[aria-disabled] { opacity: 0.7 !important; cursor: progress !important; }
    :is(.owc-product-list-failed, .owc-search-failed) {
      max-inline-size: ${token('measure')};
      padding: 1.25rem 1.5rem 1.5rem !important;
      border: 1px solid ${token('warning-border')} !important;
      border-inline-start-width: 0.375rem !important;
      border-radius: ${token('radius')};
      background: ${token('warning-background')} !important;
      color: ${token('warning-text')} !important;
    }
  }
`;
