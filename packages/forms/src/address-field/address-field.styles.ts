import { css } from '@lit/reactive-element';
import { aroundStyles } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = css`
  ${aroundStyles}
  /* The parts bring their own room below them. */
  :host {
    display: flex !important;
    flex-wrap: wrap !important;
    align-items: end !important;
    column-gap: 1rem !important;
    margin-block-end: 0 !important;
  }
  ::slotted(*) {
    flex: 0 1 100% !important;
  }
  /* Two on a line, where there is room for two. */
  ::slotted(:is([slot='postcode'], [slot='number'], [slot='letter'], [slot='addition'])) {
    flex: 0 1 calc(50% - 0.5rem) !important;
    min-inline-size: min(100%, 8.5rem) !important;
    max-inline-size: 15.5rem !important;
  }
  ::slotted([slot='label']) {
    font-size: calc(${token('font-size')} * 1.125) !important;
  }
  ::slotted(:is([slot='label'], [slot='description'])) {
    margin-block-end: 0.75rem !important;
  }
  ::slotted([slot='found']) {
    max-inline-size: 32rem !important;
    margin: 0 0 1.75rem !important;
    padding: 0.5rem 0.75rem !important;
    border-inline-start: 4px solid ${token('info-border')} !important;
    background: ${token('info-background')} !important;
    color: ${token('info-text')} !important;
  }
  ::slotted([slot='text']) {
    margin-block-end: 1.75rem !important;
  }
  ::slotted([slot='note']) {
    margin-block: -1.25rem 1.75rem !important;
  }
  ::slotted([hidden]) {
    display: none !important;
  }
`;
