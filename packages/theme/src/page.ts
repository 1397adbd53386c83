import { css } from 'lit';
import { token } from './tokens.js';

/**
 * A plain page in the look of the theme, for a page that has none of its own: put the class `owc-page` on body or on any part.
 * Every rule weighs nothing, and yields to those of the elements, so whatever a page or an element says itself wins.
 */
export const page = css`
  @layer owc.page {
    :where(.owc-page) {
      background: ${token('background')};
      color: ${token('text')};
      font-family: ${token('font')};
      font-size: ${token('font-size')};
      line-height: ${token('line-height')};
      overflow-wrap: break-word;
      text-size-adjust: none;
      -webkit-text-size-adjust: none;
    }
    :where(body.owc-page) {
      margin: 0;
      padding: 1rem clamp(1rem, 4vw, 3rem);
    }

    :where(.owc-page :is(h1, h2, h3, h4, h5, h6)) {
      margin-block: 2rem 0.5rem;
      color: ${token('heading-text')};
      font-family: ${token('heading-font')};
      font-weight: ${token('heading-weight')};
      line-height: 1.25;
      text-wrap: balance;
    }
    /* A theme's size is for a wide screen: on a narrow one the longest Dutch word has to fit. */
    :where(.owc-page h1) {
      color: ${token('heading-1-text')};
      font-size: min(${token('heading-1-size')}, 1.125rem + 5vw);
      line-height: 1.15;
      margin-block: 0 1.5rem;
    }
    :where(.owc-page h2) {
      margin-block: 2.75rem 0.75rem;
      font-size: min(${token('heading-2-size')}, 1rem + 4vw);
    }
    :where(.owc-page h3) {
      font-size: min(${token('heading-3-size')}, 1rem + 2vw);
    }
    :where(.owc-page :is(h4, h5, h6)) {
      font-size: ${token('heading-4-size')};
    }
    :where(.owc-page :is(h1, h2, h3, h4, h5, h6):first-child, .owc-page :is(h1, h2, h3, h4, h5, h6) + :is(h2, h3, h4, h5, h6)) {
      margin-block-start: 0;
    }

    :where(.owc-page :is(p, ul, ol, dl, blockquote, figure, table, pre)) {
      margin-block: 0 1.25em;
    }
    :where(.owc-page :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, blockquote)) {
      max-inline-size: ${token('measure')};
    }
    :where(.owc-page :is(ul, ol)) {
      padding-inline-start: 1.375em;
    }
    :where(.owc-page li) {
      margin-block: 0.375em;
    }
    :where(.owc-page li) > :where(ul, ol) {
      margin-block: 0.375em;
    }
    :where(.owc-page dt) {
      font-weight: ${token('label-weight')};
    }
    :where(.owc-page dd) {
      margin: 0 0 0.75em;
    }
    :where(.owc-page blockquote) {
      margin-inline: 0;
      padding-inline-start: 1em;
      border-inline-start: 0.25rem solid ${token('border')};
    }
    :where(.owc-page small, .owc-page figcaption) {
      color: ${token('text-subtle')};
      font-size: ${token('font-size-small')};
    }
    :where(.owc-page hr) {
      margin-block: 2.5rem;
      border: 0;
      border-block-start: 1px solid ${token('border-subtle')};
    }
    :where(.owc-page :is(img, video, svg)) {
      max-inline-size: 100%;
      block-size: auto;
    }

    :where(.owc-page a:any-link) {
      color: ${token('link-text')};
      text-decoration-thickness: max(1px, 0.0625em);
      text-underline-offset: 0.2em;
    }
    :where(.owc-page a:any-link:hover) {
      color: ${token('link-text-hover')};
      text-decoration-thickness: max(2px, 0.125em);
    }
    /* Two tones, so that it shows on every background. */
    :where(.owc-page :focus-visible) {
      outline: 3px solid ${token('focus-outer')};
      outline-offset: 2px;
      border-radius: 1px;
      box-shadow: 0 0 0 2px ${token('focus-inner')};
    }

    :where(.owc-page table) {
      border-collapse: collapse;
      text-align: start;
    }
    :where(.owc-page caption) {
      padding-block-end: 0.5em;
      font-weight: ${token('label-weight')};
      text-align: start;
    }
    :where(.owc-page :is(th, td)) {
      padding-block: 0.625em;
      padding-inline: 0 1.5em;
      border-block-end: 1px solid ${token('border-subtle')};
      text-align: start;
      vertical-align: top;
    }
    :where(.owc-page thead th) {
      border-block-end: 2px solid ${token('border')};
    }
  }
`;
