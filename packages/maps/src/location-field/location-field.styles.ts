import { css } from '@lit/reactive-element';
import { fieldStyles, focused, lettered, page as field, reverted } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = css`
  ${fieldStyles}
  ::slotted([slot='tools']) {
    margin: 0.5rem 0 0 !important;
  }
`;

/** What the shadow root cannot reach. */
export const page = css`
  ${field}
  @layer owc {
    owc-location-field > ::placeholder {
      color: ${token('description-text')} !important;
      opacity: 1 !important;
    }
    owc-location-field > [slot='tools'] button {
      ${reverted}
      ${lettered}
      min-block-size: 2.75rem !important;
      margin: 0 0 0.5rem !important;
      padding: 0.5rem 0.75rem !important;
      border: ${token('field-border-width')} solid ${token('field-border')} !important;
      border-radius: ${token('field-radius')} !important;
      background: ${token('field-background')} !important;
      color: ${token('field-text')} !important;
      font-weight: 600 !important;
      cursor: pointer !important;
    }
    owc-location-field > [slot='tools'] :focus-visible {
      ${focused}
    }
    owc-location-field > [slot='tools'] :disabled {
      background: ${token('field-background-disabled')} !important;
      color: ${token('field-text-disabled')} !important;
      cursor: not-allowed !important;
    }
  }
`;
