import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = css`
  :host {
    display: block !important;
    margin-block: 0 1.75rem;
    font: 400 ${token('font-size')} / ${token('line-height')} ${token('font')} !important;
    overflow-wrap: break-word !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  button {
    display: inline-flex;
    gap: 1.125rem;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 2.75rem;
    margin-block-end: 0.5rem;
    padding: 0.25rem min(1rem, 4vw);
    border: 0;
    border-radius: ${token('action-radius')};
    background: none;
    color: ${token('action-subtle-text')};
    font: inherit;
    font-weight: ${token('action-weight')};
    text-align: start;
    cursor: pointer;
  }
  /* Two chevrons, drawn by borders: they take the colour of the text, also when the user chose the colours. */
  button::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.1875rem;
  }
  button[aria-expanded='true']::before {
    rotate: 225deg;
    translate: 0 0.1875rem;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button:focus-visible {
    outline: 3px solid ${token('focus-outer')};
    outline-offset: 2px;
    box-shadow: 0 0 0 2px ${token('focus-inner')};
  }
  ::slotted(details) {
    all: revert !important;
    position: relative !important;
    box-sizing: border-box !important;
    margin-block-start: -1px !important;
    padding-inline: min(1rem, 4vw) !important;
    border-block: 1px solid ${token('border')} !important;
  }
  ::slotted(details[open]) {
    padding-block-end: 1.5rem !important;
  }
  ::slotted([hidden]) {
    display: none !important;
  }
  @media print {
    button {
      display: none;
    }
  }
`;

export const page = css`
  @layer owc {
    /* The room of the button, which is there once the element is. Without scripts it never comes. */
    owc-accordion:not(:defined, [single]):has(> details:not([name]) ~ details:not([name]))::before {
      content: '' !important;
      display: block !important;
      block-size: 3.25rem !important;
    }
    @media (scripting: none) {
      owc-accordion:not(:defined)::before {
        display: none !important;
      }
    }
    owc-accordion > details > summary {
      all: revert !important;
      position: relative !important;
      display: block !important;
      box-sizing: border-box !important;
      min-block-size: 2.75rem !important;
      margin-inline: calc(-1 * min(1rem, 4vw)) !important;
      padding-block: 0.75rem !important;
      padding-inline: calc(min(1rem, 4vw) + 1.75rem) min(1rem, 4vw) !important;
      font-weight: ${token('label-weight')} !important;
      list-style: none !important;
      cursor: pointer !important;
    }
    owc-accordion > details > summary::-webkit-details-marker {
      display: none !important;
    }
    owc-accordion > details > summary::before {
      all: revert !important;
      content: '' !important;
      position: absolute !important;
      box-sizing: border-box !important;
      inset-block-start: calc(0.75rem + 0.5lh - 0.3125rem) !important;
      inset-inline-start: min(1rem, 4vw) !important;
      inline-size: 0.625rem !important;
      block-size: 0.625rem !important;
      border: solid ${token('action-subtle-text')} !important;
      border-width: 0 2px 2px 0 !important;
      rotate: 45deg !important;
      translate: 0 -0.1875rem !important;
    }
    owc-accordion > details[open] > summary::before {
      rotate: 225deg !important;
      translate: 0 0.1875rem !important;
    }
    owc-accordion > details > summary::after {
      content: none !important;
    }
    owc-accordion > details > summary:hover {
      background: ${token('surface')} !important;
      color: ${token('text')} !important;
    }
    owc-accordion > details > summary:focus-visible {
      outline: 3px solid ${token('focus-outer')} !important;
      outline-offset: -3px !important;
      box-shadow: inset 0 0 0 5px ${token('focus-inner')} !important;
    }
    owc-accordion > details > summary > :is(h1, h2, h3, h4, h5, h6) {
      all: revert !important;
      display: block !important;
      margin: 0 !important;
      font: inherit !important;
    }
    owc-accordion > details > summary + * {
      margin-block-start: 0.5rem !important;
    }
    owc-accordion > details > :last-child:not(summary) {
      margin-block-end: 0 !important;
    }
    owc-accordion > details > :is(p, ul, ol, dl, blockquote) {
      max-inline-size: ${token('measure')};
    }
    @media print {
      owc-accordion > details::details-content {
        content-visibility: visible !important;
        display: block !important;
        block-size: auto !important;
      }
    }
  }
`;
