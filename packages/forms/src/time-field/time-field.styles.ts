import { css } from '@lit/reactive-element';
import { fieldStyles } from '@openwebconcept/core/field.styles.js';

export const styles = css`
  ${fieldStyles}
  ::slotted(input) {
    max-inline-size: 8rem !important; /* as wide as what is asked */
  }
  ::slotted([type='time']) {
    max-inline-size: 11rem !important; /* AM or PM may be in it */
  }
`;
