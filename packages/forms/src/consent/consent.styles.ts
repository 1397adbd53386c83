import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { choiceStyles } from '../choice.styles.js';

export const styles = css`
  ${choiceStyles}
  :host(:not([readonly])) ::slotted([slot='description']) {
    margin: 0 0 0.25rem !important;
    padding: 0 !important;
    color: ${token('text')} !important;
    font-size: ${token('font-size')} !important;
  }
`;
