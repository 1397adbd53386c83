import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

const parts = css`:is(owc-product-actions, owc-toc, owc-key-facts, owc-costs, owc-process-steps, owc-faq, owc-downloads, owc-contact, owc-opening-hours, owc-feedback, owc-quick-exit, owc-eligibility)`;
/** A part by itself, or the page that holds them all. It weighs nothing: each part says what is other in it with its name alone. */
const anywhere = css`:where(.owc-product, ${parts})`;
const headings = css`:is(h1, h2, h3, h4, h5, h6)`;

/** What is read in a product page. What a page says about headings and text may win, what is read against our own colours may not. */
export const page = css`
  @layer owc {
    ${parts} { display: block; }
    ${parts}[hidden] { display: none; }
    ${anywhere} {
      max-inline-size: ${token('measure')};
      color: ${token('text')};
      font-family: ${token('font')};
      font-size: ${token('font-size')};
      line-height: ${token('line-height')};
      overflow-wrap: break-word;
    }
    ${anywhere} ${headings} {
      margin-block: 2.5rem 0.75rem;
      color: ${token('heading-text')};
      font-family: ${token('heading-font')};
      font-weight: ${token('heading-weight')};
      line-height: 1.25;
      hyphens: auto;
      text-wrap: balance;
    }
    ${anywhere} h2 { font-size: ${token('heading-2-size')}; }
    ${anywhere} h3 { margin-block-start: 1.75rem; font-size: ${token('heading-3-size')}; }
    ${anywhere} :is(h4, h5, h6) { margin-block-start: 1.5rem; font-size: ${token('heading-4-size')}; }
    ${anywhere} :is(p, ul, ol, dl, table, figure, blockquote) { margin: 0 0 1rem; }
    ${anywhere} :is(ul, ol) { padding-inline-start: 1.5rem; }
    ${anywhere} li { margin-block: 0.375rem; }
    ${anywhere} :is(dt, dd) { margin: 0 !important; }
    ${anywhere} dt { font-weight: inherit; }
    ${anywhere} a { color: ${token('link-text')}; text-decoration-thickness: max(1px, 0.0625em); text-underline-offset: 0.15em; }
    ${anywhere} a:hover { color: ${token('link-text-hover')}; text-decoration-thickness: max(2px, 0.125em); }
    ${anywhere} a:focus-visible {
      outline: 3px solid ${token('focus-outer')};
      outline-offset: 2px;
      border-radius: 0.125rem;
      box-shadow: 0 0 0 2px ${token('focus-inner')};
    }
  }
`;
