import { css } from 'lit';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = css`
  :host {
    display: block;
    color: ${token('text')};
    font-family: ${token('font')};
    font-size: ${token('font-size')};
    line-height: ${token('line-height')};
  }
  :host([hidden]) { display: none; }
  .loading, .failed { max-inline-size: ${token('measure')}; }
  /* What follows stays out of view until it is known where it belongs. */
  .loading { min-block-size: 90vh; }
  .loading p { margin: 0; color: ${token('text-subtle')}; }
  .lines {
    block-size: 18rem;
    margin-block-start: 1.5rem;
    background:
      linear-gradient(${token('border-subtle')} 0 0) 0 0 / 60% 2.5rem,
      linear-gradient(${token('border-subtle')} 0 0) 0 4.5rem / 100% 1.25rem,
      linear-gradient(${token('border-subtle')} 0 0) 0 6.75rem / 90% 1.25rem,
      linear-gradient(${token('border-subtle')} 0 0) 0 10rem / 100% 1.25rem,
      linear-gradient(${token('border-subtle')} 0 0) 0 12.25rem / 100% 1.25rem,
      linear-gradient(${token('border-subtle')} 0 0) 0 14.5rem / 70% 1.25rem;
    background-repeat: no-repeat;
  }
  .failed {
    box-sizing: border-box;
    padding: 1.25rem 1.5rem 1.5rem;
    border: 1px solid ${token('warning-border')};
    border-inline-start-width: 0.375rem;
    border-radius: ${token('radius')};
    background: ${token('warning-background')};
    color: ${token('warning-text')};
  }
  .failed p { margin: 0; }
  button {
    min-block-size: 2.75rem;
    margin-block-start: 1rem;
    padding: 0.5rem 1.25rem;
    border: 1px solid ${token('action-border')};
    border-radius: ${token('action-radius')};
    background: ${token('action-background')};
    color: ${token('action-text')};
    font: inherit;
    font-weight: ${token('action-weight')};
    cursor: pointer;
  }
  button:hover { background: ${token('action-background-hover')}; color: ${token('action-text-hover')}; }
  button[aria-disabled] { cursor: progress; opacity: 0.7; }
  button:focus-visible {
    outline: 3px solid ${token('focus-outer')};
    outline-offset: 2px;
    box-shadow: 0 0 0 2px ${token('focus-inner')};
  }
`;

/** The product itself is light DOM: what a page says about headings and text may win, what is read against our own colours may not. */
export const page = css`
  @layer owc {
    .owc-product {
      color: ${token('text')};
      font-family: ${token('font')};
      font-size: ${token('font-size')};
      line-height: ${token('line-height')};
      max-inline-size: ${token('measure')};
      overflow-wrap: break-word;
    }
    .owc-product :is(h1, h2, h3, h4, h5, h6) {
      margin-block: 2.5rem 0.75rem;
      color: ${token('heading-text')};
      font-family: ${token('heading-font')};
      font-weight: ${token('heading-weight')};
      line-height: 1.25;
      hyphens: auto;
      text-wrap: balance;
    }
    .owc-product h1 { font-size: ${token('heading-1-size')}; }
    .owc-product h2 { font-size: ${token('heading-2-size')}; }
    .owc-product h3 { margin-block-start: 1.75rem; font-size: ${token('heading-3-size')}; }
    .owc-product :is(h4, h5, h6) { margin-block-start: 1.5rem; font-size: ${token('heading-4-size')}; }
    .owc-product > :first-child { margin-block-start: 0; }
    .owc-product :is(p, ul, ol, dl, table, figure, blockquote) { margin: 0 0 1rem; }
    .owc-product :is(ul, ol) { padding-inline-start: 1.5rem; }
    .owc-product li { margin-block: 0.375rem; }
    .owc-product a { color: ${token('link-text')}; text-decoration-thickness: max(1px, 0.0625em); text-underline-offset: 0.15em; }
    .owc-product a:hover { color: ${token('link-text-hover')}; text-decoration-thickness: max(2px, 0.125em); }
    .owc-product a:focus-visible {
      outline: 3px solid ${token('focus-outer')};
      outline-offset: 2px;
      border-radius: 0.125rem;
      box-shadow: 0 0 0 2px ${token('focus-inner')};
    }
    .owc-product-intro { font-size: 1.15em; }
    .owc-product-content > :first-child { margin-block-start: 0; }
    .owc-product-content :is(img, video) { max-inline-size: 100%; block-size: auto; }
    .owc-product-content table { display: block; overflow-x: auto; border-collapse: collapse; }
    .owc-product-content :is(th, td) {
      padding: 0.5rem 1rem 0.5rem 0;
      border-block-end: 1px solid ${token('border-subtle')};
      text-align: start;
      vertical-align: top;
    }
    .owc-product-content blockquote { padding-inline-start: 1rem; border-inline-start: 0.25rem solid ${token('border')}; }

    .owc-product-actions {
      box-sizing: border-box;
      margin-block: 1.5rem 2rem;
      padding: 1.25rem 1.5rem 1.5rem;
      border: 1px solid ${token('border-subtle')} !important;
      border-radius: ${token('radius')};
      background: ${token('surface')} !important;
    }
    .owc-product-actions > :first-child { margin-block: 0 1rem; }
    .owc-product-actions > ul {
      display: grid !important;
      grid-template-columns: minmax(0, 1fr) !important;
      gap: 1.25rem !important;
      margin: 0 !important;
      padding: 0 !important;
      list-style: none !important;
    }
    .owc-product-actions > ul > li { margin: 0 !important; }
    .owc-product-actions > ul > li > * { margin-block-end: 0 !important; }
    .owc-product-actions > ul > li > a {
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
    .owc-product-actions > ul > li > a:hover { text-decoration: underline; }
    .owc-product-actions > ul > li:first-child > a {
      border-color: ${token('action-border')} !important;
      background: ${token('action-background')} !important;
      color: ${token('action-text')} !important;
    }
    .owc-product-actions > ul > li:first-child > a:hover {
      background: ${token('action-background-hover')} !important;
      color: ${token('action-text-hover')} !important;
    }
    .owc-product-hint { margin-block-start: 0.375rem; color: ${token('text-subtle')} !important; font-size: ${token('font-size-small')}; }
    .owc-product-hint > :last-child { margin-block-end: 0; }

    .owc-product-contents { margin-block-end: 2rem; }
    .owc-product-contents > :first-child { margin-block-start: 0; font-size: ${token('heading-4-size')}; }

    .owc-product-costs > dl > div {
      display: flex !important;
      flex-wrap: wrap !important;
      gap: 0 1.5rem !important;
      padding-block: 0.75rem !important;
      border-block-end: 1px solid ${token('border-subtle')};
    }
    .owc-product-costs > dl > div:first-child { border-block-start: 1px solid ${token('border-subtle')}; }
    .owc-product :is(dt, dd) { margin: 0 !important; }
    .owc-product-costs dt { flex: 1 1 60% !important; font-weight: inherit; }
    .owc-product-costs dd { font-variant-numeric: tabular-nums; }
    .owc-product-costs dd:nth-of-type(1) { font-weight: 600; }
    .owc-product-costs dd:nth-of-type(2) { flex-basis: 100% !important; color: ${token('text-subtle')}; font-size: ${token('font-size-small')}; }

    .owc-product .owc-product-missing {
      margin-block: 2rem;
      padding: 0.75rem 1rem;
      border-inline-start: 0.375rem solid ${token('warning-border')};
      background: ${token('warning-background')} !important;
      color: ${token('warning-text')} !important;
    }
    .owc-product-facts {
      margin-block: 3rem 0 !important;
      padding-block-start: 1rem;
      border-block-start: 1px solid ${token('border')};
      color: ${token('text-subtle')};
      font-size: ${token('font-size-small')};
    }
    .owc-product-facts > div { display: flex !important; flex-wrap: wrap !important; gap: 0 0.5rem !important; margin-block: 0.25rem; }
    .owc-product-facts dt::after { content: ':'; }
  }
`;
