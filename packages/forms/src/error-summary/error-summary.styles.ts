import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    max-inline-size: ${token('measure')};
    margin-block: 0 2rem !important;
    padding: 1.25rem 1.5rem 1.5rem !important;
    border: 1px solid ${token('error-border')} !important;
    border-inline-start-width: 0.5rem !important;
    border-radius: ${token('radius')} !important;
    background: ${token('error-background')} !important;
    color: ${token('error-background-text')} !important;
    font: 400 ${token('font-size')} / ${token('line-height')} ${token('font')} !important;
    overflow-wrap: break-word !important;
  }
  :host([hidden]),
  :host(:empty) {
    display: none !important;
  }
  :host(:focus) {
    outline: 3px solid ${token('focus-outer')} !important;
    outline-offset: 2px !important;
    box-shadow: 0 0 0 2px ${token('focus-inner')} !important;
  }
  ::slotted(*) {
    all: revert !important;
    margin: 0.5rem 0 0 !important;
    font: inherit !important;
    color: inherit !important;
  }
  ::slotted(:is(h1, h2, h3, h4, h5, h6)) {
    margin: 0 !important;
    font-family: ${token('heading-font')} !important;
    font-size: ${token('heading-3-size')} !important;
    font-weight: ${token('heading-weight')} !important;
    line-height: 1.3 !important;
  }
  ::slotted(ul) {
    padding-inline-start: 1.25rem !important;
  }
  ::slotted([hidden]) {
    display: none !important;
  }
`;

export const page = css`
  @layer owc {
    owc-error-summary li {
      all: revert !important;
      margin-block: 0.375rem !important;
    }
    owc-error-summary a {
      all: revert !important;
      color: ${token('error-background-text')} !important;
      font-weight: 600 !important;
      text-underline-offset: 0.2em !important;
      overflow-wrap: anywhere !important;
      cursor: pointer !important;
    }
    owc-error-summary a:hover {
      text-decoration-thickness: 2px !important;
    }
    owc-error-summary a:focus-visible {
      outline: 3px solid ${token('focus-outer')} !important;
      outline-offset: 2px !important;
      box-shadow: 0 0 0 2px ${token('focus-inner')} !important;
    }
  }
`;
