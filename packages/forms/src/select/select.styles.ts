import { css } from '@lit/reactive-element';
import { fieldStyles } from '@openwebconcept/core/field.styles.js';
import { arrow } from '../arrow.styles.js';

export const styles = css`
  ${fieldStyles}
  ${arrow}
  ::slotted(select) {
    opacity: 1 !important; /* a browser fades one that is disabled */
  }
  ::slotted(:is(option, optgroup)) {
    display: none !important;
  }
`;
