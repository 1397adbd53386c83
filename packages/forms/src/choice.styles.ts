import { css } from '@lit/reactive-element';
import { aroundStyles, page as field } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

/** A box with its label beside it. Drawn with borders, which stay when the system chooses the colours. */
export const choiceStyles = css`
  ${aroundStyles}
  :host {
    display: flow-root !important;
  }
  /* The label is the whole row, the box lies on it: all of the row can be pressed, and no grid is needed before the script is there. */
  :host(:not([readonly])) ::slotted(:is(label, [slot='label'])) {
    display: block !important;
    min-block-size: 2.75rem !important;
    margin: 0 !important;
    padding: 0.5rem 0 !important;
    padding-inline-start: 2.5rem !important;
    font-weight: 400 !important;
  }
  ::slotted(input) {
    appearance: none !important;
    display: grid !important;
    place-content: center !important;
    position: relative !important;
    inline-size: 1.75rem !important;
    block-size: 1.75rem !important;
    margin: 0.5rem 0 -2.25rem !important;
    border: 2px solid ${token('field-border')} !important;
    border-radius: min(${token('field-radius')}, 0.375rem) !important;
    background: ${token('field-background')} !important;
  }
  ::slotted([type='radio']) {
    border-radius: 50% !important;
  }
  ::slotted(:checked:enabled) {
    border-color: transparent !important; /* a system that chooses the colours draws it */
    background: ${token('action-background')} !important;
    color: ${token('action-text')} !important;
  }
  ::slotted(:disabled) {
    background: ${token('field-background-disabled')} !important;
    color: ${token('field-border')} !important;
    cursor: not-allowed !important;
  }
  ::slotted([aria-invalid='true']) {
    border-color: ${token('field-border-invalid')} !important;
  }
  ::slotted(:checked)::before {
    content: '' !important;
    inline-size: 0.375rem !important;
    block-size: 0.75rem !important;
    margin-block-end: 0.1875rem !important;
    border: solid !important;
    border-width: 0 3px 3px 0 !important;
    rotate: 45deg !important;
  }
  ::slotted([type='radio']:checked)::before {
    inline-size: 0 !important;
    block-size: 0 !important;
    margin: 0 !important;
    border-width: 0.375rem !important;
    border-radius: 50% !important;
  }
  :host(:not([readonly])) ::slotted([slot='description']) {
    margin-block-start: -0.25rem !important;
    padding-inline-start: 2.5rem !important;
  }
`;

/** The answers of a group. */
export const groupStyles = css`
  ${aroundStyles}
  ::slotted(:is(owc-radio, owc-checkbox)) {
    --_end: 0;
    display: flow-root !important;
  }
  ::slotted(p) {
    margin: 0 !important;
    padding-inline-start: 0.25rem !important;
    color: ${token('text')} !important;
  }
  :host([inline]) {
    display: flex !important;
    flex-wrap: wrap !important;
    column-gap: 2rem !important;
  }
  :host([inline]) ::slotted([slot]) {
    flex-basis: 100% !important;
  }
`;

/** What the shadow root cannot reach: an input within its label is left as the browser draws it. */
export const page = css`
  ${field}
  @layer owc {
    :is(owc-radio, owc-checkbox, owc-consent) > label > input {
      all: revert !important;
      inline-size: 1.75rem !important;
      block-size: 1.75rem !important;
      margin: 0 !important;
      margin-inline: -2.5rem 0.5rem !important;
      vertical-align: middle !important;
      accent-color: ${token('action-background')} !important;
    }
  }
`;
