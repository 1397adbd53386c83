import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

/** Takes a node back to the browser's own look: `revert` keeps what makes a checkbox, an arrow or `[hidden]` work, `unset` does not. */
export const reverted = css`
  all: revert !important;
  box-sizing: border-box !important;
  letter-spacing: normal !important;
  word-spacing: normal !important;
  text-transform: none !important;
  text-indent: 0 !important;
  text-shadow: none !important;
  overflow-wrap: break-word !important;
`;

/** The words of an element. */
export const lettered = css`
  font: 400 ${token('font-size')} / ${token('line-height')} ${token('font')} !important;
`;

/** Two tones, so that it shows on every background. */
export const focused = css`
  outline: 3px solid ${token('focus-outer')} !important;
  outline-offset: 2px !important;
  box-shadow: 0 0 0 2px ${token('focus-inner')} !important;
`;

export const reset = css`
  :host {
    ${lettered}
  }
  ::slotted(*) {
    ${reverted}
    font: inherit !important;
  }
`;

export const focus = css`
  ::slotted(:focus-visible) {
    ${focused}
  }
`;

/** The look of what is said around every field. */
export const aroundStyles = css`
  :host {
    display: block !important;
    margin-block-end: var(--_end, 1.75rem) !important;
    max-inline-size: ${token('measure')};
  }
  :host([hidden]) {
    display: none !important;
  }
  ${reset}
  ::slotted([slot='label']) {
    display: block !important;
    margin: 0 0 0.375rem !important;
    color: ${token('label-text')} !important;
    font-weight: ${token('label-weight')} !important;
  }
  ::slotted([slot='description']),
  ::slotted([slot='note']) {
    display: block !important;
    margin: 0 0 0.5rem !important;
    color: ${token('description-text')} !important;
    font-size: ${token('font-size-small')} !important;
  }
  ::slotted([slot='error']) {
    display: block !important;
    margin: 0 0 0.5rem !important;
    color: ${token('error-text')} !important;
    font-weight: 600 !important;
  }
  ::slotted([slot='error'])::before {
    content: '!' !important;
    display: inline-block !important;
    box-sizing: border-box !important;
    inline-size: 1.25em !important;
    block-size: 1.25em !important;
    margin-inline-end: 0.5em !important;
    border: 2px solid !important;
    border-radius: 50% !important;
    font-weight: 800 !important;
    font-size: 0.9em !important;
    line-height: calc(1.25em - 3px) !important;
    text-align: center !important;
    content: '!' / '' !important;
  }
  ${focus}
  ::slotted([slot='note']) {
    margin: 0.5rem 0 0 !important;
  }
  ::slotted([slot='text']) {
    display: block !important;
    color: ${token('text')} !important;
    white-space: pre-line !important;
  }
  ::slotted([hidden]) {
    display: none !important;
  }
`;

/** The look of a field with a box, which is drawn on the control itself. */
export const fieldStyles = css`
  ${aroundStyles}
  ::slotted(:is(input, select, textarea)) {
    display: block !important;
    appearance: none !important;
    inline-size: 100% !important;
    max-inline-size: 32rem !important;
    min-block-size: 2.75rem !important;
    margin: 0 !important;
    padding: 0.5rem 0.75rem !important;
    border: ${token('field-border-width')} solid ${token('field-border')} !important;
    border-radius: ${token('field-radius')} !important;
    background: ${token('field-background')} !important;
    color: ${token('field-text')} !important;
  }
  ::slotted([aria-invalid='true']) {
    border: 2px solid ${token('field-border-invalid')} !important;
    padding: calc(0.5rem - 2px + ${token('field-border-width')}) calc(0.75rem - 2px + ${token('field-border-width')}) !important;
  }
  ::slotted(:disabled) {
    background: ${token('field-background-disabled')} !important;
    color: ${token('field-text-disabled')} !important;
    cursor: not-allowed !important;
  }
  ::slotted(:read-only:is(input, textarea)) {
    background: ${token('surface')} !important;
  }
`;

/** What the shadow root cannot reach. */
export const page = css`
  @layer owc {
    .owc-optional {
      font-weight: 400 !important;
    }
  }
`;
