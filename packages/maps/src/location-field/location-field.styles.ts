import { css } from '@lit/reactive-element';
import { fieldStyles, focused, lettered, page as field, reverted } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = css`
  ${fieldStyles}
  ::slotted([slot='tools']) {
    display: block !important;
    margin-block-start: 0.5rem !important;
  }
  ::slotted([hidden]) {
    display: none !important;
  }
`;

/** What the shadow root cannot reach. */
export const page = css`
  ${field}
  @layer owc {
    owc-location-field > ::placeholder {
      color: ${token('field-placeholder')} !important;
      opacity: 1 !important;
    }
    owc-location-field > [slot='tools'] button {
      ${reverted}
      ${lettered}
      min-block-size: 2.75rem !important;
      min-inline-size: 2.75rem !important;
      margin: 0 0.5rem 0.5rem 0 !important;
      margin-inline: 0 0.5rem !important;
      padding: 0.375rem 1rem !important;
      border: 2px solid ${token('action-secondary-border')} !important;
      border-radius: ${token('action-radius')} !important;
      background: ${token('action-secondary-background')} !important;
      color: ${token('action-secondary-text')} !important;
      font-weight: ${token('action-weight')} !important;
      cursor: pointer !important;
    }
    owc-location-field > [slot='tools'] button:hover {
      background: ${token('action-secondary-background-hover')} !important;
      color: ${token('action-secondary-text-hover')} !important;
    }
    owc-location-field > [slot='tools'] :focus-visible {
      ${focused}
    }
    owc-location-field > [slot='tools'] :is(:disabled, [aria-disabled='true']) {
      border-color: ${token('border')} !important;
      background: ${token('field-background-disabled')} !important;
      color: ${token('field-text-disabled')} !important;
      cursor: not-allowed !important;
    }
  }
`;
