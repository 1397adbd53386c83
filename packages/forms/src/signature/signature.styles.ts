import { css } from '@lit/reactive-element';
import { fieldStyles } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = css`
  ${fieldStyles}
  /* The button comes beside the field, so that nothing below it moves when the element starts. */
  :host {
    display: flex !important;
    flex-wrap: wrap !important;
    align-items: start !important;
    column-gap: 0.75rem !important;
    margin-block-end: 1.25rem !important;
  }
  ::slotted(*) {
    flex: 1 0 100% !important;
  }
  ::slotted(input) {
    flex: 1 1 14rem !important;
    max-inline-size: 22rem !important;
    margin-block-end: 0.5rem !important;
  }
  ::slotted(img) {
    flex: none !important;
    max-inline-size: min(28rem, 100%) !important;
    background: #fff !important;
  }
  button {
    min-block-size: 2.75rem;
    margin-block-end: 0.5rem;
    padding: 0.5rem 0.75rem;
    border: ${token('field-border-width')} solid ${token('field-border')};
    border-radius: ${token('field-radius')};
    background: ${token('field-background')};
    color: ${token('field-text')};
    font: 400 ${token('font-size')} / ${token('line-height')} ${token('font')};
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid ${token('focus-outer')};
    outline-offset: 2px;
    box-shadow: 0 0 0 2px ${token('focus-inner')};
  }
  button:disabled {
    border-style: dashed;
    cursor: not-allowed;
  }
  [hidden] {
    display: none;
  }
`;
