import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { choiceStyles } from '../choice.styles.js';

export const styles = css`
  ${choiceStyles}
  :host([readonly]) ::slotted(*) {
    min-block-size: 0 !important;
    padding: 0 !important;
  }
  :host([readonly]) ::slotted([slot='label']) {
    font-weight: ${token('label-weight')} !important;
  }
`;
