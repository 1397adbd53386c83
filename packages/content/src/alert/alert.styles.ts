import { css, unsafeCSS } from '@lit/reactive-element';
import type { CSSResult } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import * as en from '../en.js';
import * as nl from '../nl.js';

export const styles = css`
  :host {
    --_background: ${token('info-background')} !important;
    --_text: ${token('info-text')} !important;
    --_border: ${token('info-border')} !important;
    display: block !important;
    box-sizing: border-box !important;
    margin-block: 0 1.75rem;
    padding: 1rem min(1.25rem, 4vw) 1.25rem !important;
    border: 1px solid var(--_border) !important;
    border-inline-start-width: 0.375rem !important;
    border-radius: ${token('radius')} !important;
    background: var(--_background) !important;
    color: var(--_text) !important;
    font: 400 ${token('font-size')} / ${token('line-height')} ${token('font')} !important;
    overflow-wrap: break-word !important;
  }
  :host([type='success']) {
    --_background: ${token('success-background')} !important;
    --_text: ${token('success-text')} !important;
    --_border: ${token('success-border')} !important;
  }
  :host([type='warning']) {
    --_background: ${token('warning-background')} !important;
    --_text: ${token('warning-text')} !important;
    --_border: ${token('warning-border')} !important;
  }
  :host([type='error']) {
    --_background: ${token('error-background')} !important;
    --_text: ${token('error-background-text')} !important;
    --_border: ${token('error-border')} !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  div {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    color: var(--_border);
    font-weight: ${token('label-weight')};
  }
  /* The colour is inherited, not set here: the user's own colours then reach it as well. */
  svg {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  span {
    min-inline-size: 0;
    color: var(--_text);
  }
  ::slotted(*) {
    max-inline-size: ${token('measure')};
    margin-block: 0.5rem 0 !important;
  }
  ::slotted([slot='heading']) {
    all: revert !important;
    display: block !important;
    margin: 0.25rem 0 0.375rem !important;
    font: ${token('heading-weight')} ${token('heading-3-size')} / 1.35 ${token('heading-font')} !important;
  }
  ::slotted([hidden]) {
    display: none !important;
  }
`;

const word = (text: string): CSSResult => unsafeCSS(JSON.stringify(text));

/** The word comes from here until the element is there: without scripts colour alone would tell what kind of message it is. */
export const page = css`
  @layer owc {
    /* A theme chose the colour of its text on this background, not that of a link. */
    :where(owc-alert) a {
      color: inherit;
    }
    owc-alert:not(:defined)::before {
      content: ${word(nl.info)} !important;
      display: block !important;
      padding-inline-start: 2rem !important;
      font-weight: ${token('label-weight')} !important;
    }
    owc-alert[type='success']:not(:defined)::before {
      content: ${word(nl.success)} !important;
    }
    owc-alert[type='warning']:not(:defined)::before {
      content: ${word(nl.warning)} !important;
    }
    owc-alert[type='error']:not(:defined)::before {
      content: ${word(nl.error)} !important;
    }
    owc-alert:lang(en):not(:defined)::before {
      content: ${word(en.info)} !important;
    }
    owc-alert[type='success']:lang(en):not(:defined)::before {
      content: ${word(en.success)} !important;
    }
    owc-alert[type='warning']:lang(en):not(:defined)::before {
      content: ${word(en.warning)} !important;
    }
    owc-alert[type='error']:lang(en):not(:defined)::before {
      content: ${word(en.error)} !important;
    }
  }
`;
