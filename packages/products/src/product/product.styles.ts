import { css } from '@lit/reactive-element';
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
  /* What follows stays out of view until it is known where it belongs. */
  :host([src]:empty) { min-block-size: 90vh; }
`;

/** The product itself is light DOM: what a page says about headings and text may win, what is read against our own colours may not. */
export const page = css`
  @layer owc {
    .owc-product h1 { color: ${token('heading-1-text')}; font-size: ${token('heading-1-size')}; }
    .owc-product > :first-child { margin-block-start: 0; }
    .owc-product-intro { font-size: 1.15em; }
    /* The room is known before the picture is, also when the source does not say how large that is. */
    .owc-product-image { margin-block-end: 2rem; }
    .owc-product-image > img { display: block; inline-size: 100%; block-size: auto; aspect-ratio: 2; object-fit: cover; border-radius: ${token('radius')}; }
    .owc-product-image > figcaption { margin-block-start: 0.5rem; color: ${token('text-subtle')}; font-size: ${token('font-size-small')}; }
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

    .owc-product > :is(.owc-product-missing, .owc-product-unavailable, .owc-product-locked) {
      margin-block: 2rem;
      padding: 0.75rem 1rem;
      border-inline-start: 0.375rem solid ${token('warning-border')};
      background: ${token('warning-background')} !important;
      color: ${token('warning-text')} !important;
    }
    .owc-product-facts {
      max-inline-size: none;
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
