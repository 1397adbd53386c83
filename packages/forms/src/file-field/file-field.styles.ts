import { css } from '@lit/reactive-element';
import { fieldStyles } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = css`
  ${fieldStyles}
  ::slotted(input[type='file']) {
    padding-block: 1rem !important;
    border-style: dashed !important;
    cursor: pointer !important;
  }
  :host(:state(over)) ::slotted(input) {
    border-style: solid !important;
    outline: 3px solid ${token('focus-outer')} !important;
  }
  ::slotted([slot='files']) {
    display: block !important;
    max-inline-size: 32rem !important;
    margin: 0.5rem 0 0 !important;
    padding: 0 !important;
    list-style: none !important;
  }
`;
