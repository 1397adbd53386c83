import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { choiceStyles } from '../choice.styles.js';

export const styles = css`
  ${choiceStyles}
  :host {
    --_end: 0;
  }
  ::slotted([slot='reveal']:not([hidden])) {
    --_end: 0.75rem;
    display: block !important;
    margin: 0.25rem 0 0.75rem !important;
    margin-inline-start: 0.75rem !important;
    padding-inline-start: calc(1.75rem - 4px) !important;
    border-inline-start: 4px solid ${token('field-border')} !important;
  }
`;
