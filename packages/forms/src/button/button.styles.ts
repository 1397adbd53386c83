import { css } from '@lit/reactive-element';
import { focus, reset } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = css`
  :host {
    display: inline-block !important;
    margin-block-end: 0.5rem;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  ${reset}
  ::slotted(*) {
    display: inline-flex !important;
    align-items: center !important;
    justify-content: center !important;
    gap: 0.5rem !important;
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
  ::slotted(:hover) {
    background: ${token('action-background-hover')} !important;
    border-color: ${token('action-background-hover')} !important;
    color: ${token('action-text-hover')} !important;
  }
  :host([variant='secondary']) ::slotted(*) {
    border-color: ${token('action-secondary-border')} !important;
    background: ${token('action-secondary-background')} !important;
    color: ${token('action-secondary-text')} !important;
  }
  :host([variant='subtle']) ::slotted(*) {
    border-color: transparent !important;
    background: transparent !important;
    color: ${token('action-subtle-text')} !important;
    text-decoration: underline !important;
    text-underline-offset: 0.2em !important;
  }
  :host([variant='secondary']) ::slotted(:hover) {
    background: ${token('action-secondary-background-hover')} !important;
    color: ${token('action-secondary-text-hover')} !important;
  }
  :host(:is([variant='secondary'], [variant='subtle'])) ::slotted(:hover) {
    text-decoration: underline !important;
    text-decoration-thickness: 2px !important;
    text-underline-offset: 0.2em !important;
  }
  ::slotted(:disabled) {
    border: 2px dashed ${token('field-border')} !important;
    background: ${token('field-background-disabled')} !important;
    color: ${token('field-text-disabled')} !important;
    cursor: not-allowed !important;
  }
  ${focus}
  ::slotted([hidden]) {
    display: none !important;
  }
`;
