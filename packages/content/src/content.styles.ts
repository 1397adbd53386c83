import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

// Fragments: declarations for a rule of your own, in a shadow root or in the page. Important, because no page may take them away.

/** The ring of what has focus: two tones, so that it shows on every background. For `:focus-visible`. */
export const ring = css`
  outline: 3px solid ${token('focus-outer')} !important;
  outline-offset: 2px !important;
  box-shadow: 0 0 0 2px ${token('focus-inner')} !important;
`;
/** The same ring inside the box: for what is cut off at its edge, or touches another. */
export const innerRing = css`
  outline: 3px solid ${token('focus-outer')} !important;
  outline-offset: -3px !important;
  box-shadow: inset 0 0 0 5px ${token('focus-inner')} !important;
`;
/** A button, or a link that looks like one, that is not the first thing to do. */
export const button = css`
  display: inline-flex !important;
  gap: 0.5rem !important;
  align-items: center !important;
  justify-content: center !important;
  box-sizing: border-box !important;
  min-inline-size: 2.75rem !important;
  min-block-size: 2.75rem !important;
  padding: 0.375rem 1rem !important;
  border: 1px solid ${token('action-secondary-border')} !important;
  border-radius: ${token('action-radius')} !important;
  background: ${token('action-secondary-background')} !important;
  color: ${token('action-secondary-text')} !important;
  font: ${token('action-weight')} ${token('font-size')} / 1.4 ${token('font')} !important;
  text-decoration: none !important;
  cursor: pointer !important;
  overflow-wrap: anywhere !important;
`;
/** That button under a pointer. */
export const buttonHover = css`
  background: ${token('action-secondary-background-hover')} !important;
  color: ${token('action-secondary-text-hover')} !important;
  text-decoration: underline !important;
  text-underline-offset: 0.2em !important;
`;
/** A list without marks. The empty string, not `none`: of that some screen readers make that it is no list. */
export const plainList = css`
  margin: 0 !important;
  padding: 0 !important;
  list-style: '' !important;
`;
/** An arrow in the direction of reading, drawn by borders, so that it takes the colour of the text. For `::before` or `::after`. */
export const forward = css`
  content: '' !important;
  flex: none !important;
  display: inline-block !important;
  box-sizing: border-box !important;
  inline-size: 0.5rem !important;
  block-size: 0.5rem !important;
  border: solid !important;
  border-block-width: 2px 0 !important;
  border-inline-width: 0 2px !important;
  rotate: calc(45deg * var(--_forward, 1)) !important;
`;
/** That arrow the other way: of both together the second wins. */
export const backward = css`
  border-inline-width: 2px 0 !important;
  rotate: calc(-45deg * var(--_forward, 1)) !important;
`;
/** What is said about something: a date, a source, a size. */
export const meta = css`
  color: ${token('text-subtle')};
  font-size: ${token('font-size-small')};
`;

const parts = css`:is(owc-back, owc-breadcrumb, owc-card, owc-card-list, owc-contact-card, owc-counter, owc-dialog, owc-event-item, owc-event-list, owc-figure, owc-gallery, owc-glossary, owc-icon-list, owc-language-switch, owc-link-list, owc-news-item, owc-news-list, owc-pagination, owc-print, owc-publication-item, owc-publication-list, owc-quote, owc-share, owc-slider, owc-table, owc-tabs, owc-timeline, owc-video)`;
/** It weighs nothing: each part says what is other in it with its name alone. */
const anywhere = css`:where(${parts})`;
const headings = css`:is(h1, h2, h3, h4, h5, h6)`;

/** What is read in every part. What a page says about headings and text may win. */
export const page = css`
  @layer owc {
    ${anywhere} { display: block; }
    ${parts}[hidden] { display: none !important; }
    ${anywhere} {
      color: ${token('text')};
      font-family: ${token('font')};
      font-size: ${token('font-size')};
      line-height: ${token('line-height')};
      overflow-wrap: break-word;
    }
    ${anywhere}:dir(rtl) { --_forward: -1; }
    ${anywhere} ${headings} {
      margin-block: 1.75rem 0.5rem;
      color: ${token('heading-text')};
      font-family: ${token('heading-font')};
      font-weight: ${token('heading-weight')};
      line-height: 1.3;
      hyphens: auto;
      text-wrap: balance;
    }
    ${anywhere} h2 { font-size: ${token('heading-2-size')}; }
    ${anywhere} h3 { font-size: ${token('heading-3-size')}; }
    ${anywhere} :is(h4, h5, h6) { font-size: ${token('heading-4-size')}; }
    ${anywhere} :is(p, ul, ol, dl, figure, blockquote) { margin: 0 0 1rem; }
    ${anywhere} .owc-meta { ${meta} }
    ${anywhere} a { color: ${token('link-text')}; text-decoration-thickness: max(1px, 0.0625em); text-underline-offset: 0.2em; }
    ${anywhere} a:hover { color: ${token('link-text-hover')}; text-decoration-thickness: max(2px, 0.125em); }
    ${anywhere} :where(a, button, summary, [tabindex]):focus-visible {
      border-radius: 0.125rem;
      ${ring}
    }
  }
`;
