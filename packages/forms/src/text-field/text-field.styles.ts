import { css } from '@lit/reactive-element';
import { fieldStyles } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = css`
  ${fieldStyles}
  /* The host is the row: units are its own boxes, so that nothing moves when the element starts. */
  :host(:is([prefix]:not([prefix='']), [suffix]:not([suffix='']))) {
    display: grid !important;
    grid-template-columns: auto minmax(0, 28rem) auto 1fr !important;
  }
  :host(:is([prefix]:not([prefix='']), [suffix]:not([suffix='']))) ::slotted(*) {
    order: 0 !important;
    grid-column: 1 / -1 !important;
  }
  :host(:is([prefix]:not([prefix='']), [suffix]:not([suffix='']))) ::slotted(input) {
    order: 2 !important;
    grid-column: 2 !important;
  }
  :host([prefix]:not([prefix=''])) ::slotted(input) {
    border-start-start-radius: 0 !important;
    border-end-start-radius: 0 !important;
  }
  :host([suffix]:not([suffix=''])) ::slotted(input) {
    border-start-end-radius: 0 !important;
    border-end-end-radius: 0 !important;
  }
  :host(:is([prefix]:not([prefix='']), [suffix]:not([suffix='']))) ::slotted([slot='note']) {
    order: 4 !important;
  }
  :host([prefix]:not([prefix='']))::before,
  :host([suffix]:not([suffix='']))::after {
    display: flex !important;
    align-items: center !important;
    padding-inline: 0.75rem !important;
    border: ${token('field-border-width')} solid ${token('field-border')} !important;
    background: ${token('surface')} !important;
    color: ${token('text')} !important;
  }
  :host([prefix]:not([prefix='']))::before {
    content: attr(prefix) !important;
    content: attr(prefix) / '' !important;
    order: 1 !important;
    grid-column: 1 !important;
    border-inline-end: 0 !important;
    border-start-start-radius: ${token('field-radius')} !important;
    border-end-start-radius: ${token('field-radius')} !important;
  }
  :host([suffix]:not([suffix='']))::after {
    content: attr(suffix) !important;
    content: attr(suffix) / '' !important;
    order: 3 !important;
    grid-column: 3 !important;
    border-inline-start: 0 !important;
    border-start-end-radius: ${token('field-radius')} !important;
    border-end-end-radius: ${token('field-radius')} !important;
  }
`;
