import { css } from '@lit/reactive-element';
import { focused, lettered, reverted } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

/** For the document, because a button has no shadow root: see docs/decisions/0006-buttons-without-a-shadow.md. */
export const page = css`
  @layer owc {
    owc-button {
      display: inline-flex !important;
      margin-block-end: 0.5rem;
      max-inline-size: 100%;
    }
    owc-button[hidden] {
      display: none !important;
    }
    owc-button > * {
      ${reverted}
      ${lettered}
      display: block !important;
      appearance: none !important;
      max-inline-size: 100% !important;
      min-block-size: 2.75rem !important;
      min-inline-size: 2.75rem !important;
      margin: 0 !important;
      padding: 0.5rem 1.25rem !important;
      border: 2px solid ${token('action-border')} !important;
      border-radius: ${token('action-radius')} !important;
      background: ${token('action-background')} !important;
      color: ${token('action-text')} !important;
      font-weight: ${token('action-weight')} !important;
      overflow-wrap: anywhere !important;
      text-align: center !important;
      text-decoration: none !important;
      cursor: pointer !important;
    }
    owc-button > :has(> :is(svg, img)) {
      display: flex !important;
      align-items: center !important;
      justify-content: center !important;
      gap: 0.5rem !important;
    }
    /* From here on each rule weighs the same, so that the last one wins: a variant, then its hover, then disabled. */
    owc-button > :hover {
      background: ${token('action-background-hover')} !important;
      border-color: ${token('action-background-hover')} !important;
      color: ${token('action-text-hover')} !important;
    }
    owc-button[variant='secondary'] > * {
      border-color: ${token('action-secondary-border')} !important;
      background: ${token('action-secondary-background')} !important;
      color: ${token('action-secondary-text')} !important;
    }
    owc-button[variant='secondary'] > :where(:hover) {
      background: ${token('action-secondary-background-hover')} !important;
      color: ${token('action-secondary-text-hover')} !important;
    }
    owc-button[variant='subtle'] > * {
      border-color: transparent !important;
      background: transparent !important;
      color: ${token('action-subtle-text')} !important;
      text-decoration: underline !important;
      text-underline-offset: 0.2em !important;
    }
    owc-button:is([variant='secondary'], [variant='subtle']) > :where(:hover) {
      text-decoration: underline !important;
      text-decoration-thickness: 2px !important;
      text-underline-offset: 0.2em !important;
    }
    owc-button > :disabled {
      border: 2px dashed ${token('field-border')} !important;
      background: ${token('field-background-disabled')} !important;
      color: ${token('field-text-disabled')} !important;
      text-decoration: none !important;
      cursor: not-allowed !important;
    }
    owc-button > :focus-visible {
      ${focused}
    }
    owc-button > [hidden] {
      display: none !important;
    }
  }
`;
