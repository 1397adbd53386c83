import { css } from '@lit/reactive-element';
import { page as field } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

/** What the shadow root cannot reach. */
export const page = css`
  ${field}
  @layer owc {
    :is(owc-text-field, owc-text-area, owc-time-field) > ::placeholder {
      color: ${token('field-placeholder')} !important;
      opacity: 1 !important;
      font-style: normal !important;
    }
  }
`;
