import { css } from '@lit/reactive-element';
import { fieldStyles } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';
import { arrow } from '../arrow.styles.js';

export const styles = css`
  ${fieldStyles}
  ${arrow}
  :host([src*='{query}']) ::slotted(input) {
    padding-inline-end: 0.75rem !important;
    background-image: none !important; /* nothing opens before something is typed */
  }
  ::slotted(datalist) {
    display: none !important;
  }
  ::slotted([slot='list']) {
    position: fixed !important;
    inset: var(--owc-inset) !important;
    z-index: 1000 !important;
    width: var(--owc-width) !important;
    max-block-size: min(22rem, var(--owc-room)) !important;
    margin: 0.375rem 0 !important; /* the focus ring stays whole */
    padding: 0 !important;
    border: 1px solid ${token('field-border')} !important;
    border-radius: ${token('field-radius')} !important;
    overflow: hidden !important;
    background: ${token('overlay-background')} !important;
    color: ${token('overlay-text')} !important;
    box-shadow: 0 0.25rem 1rem #0003 !important;
    text-align: start !important;
  }
  ::slotted([slot='list']:not([hidden])) {
    display: flex !important;
    flex-direction: column !important;
  }
`;

/** What stands in the list, which the shadow root cannot reach. */
export const page = css`
  @layer owc {
    owc-combobox > ::placeholder {
      color: ${token('field-placeholder')} !important;
      opacity: 1 !important;
      font-style: normal !important;
    }
    owc-combobox > [slot='list'] * {
      all: revert !important;
    }
    owc-combobox > [slot='list'] [role='option'],
    owc-combobox > [slot='list'] [role='listbox'] + div {
      box-sizing: border-box !important;
      padding: 0.5rem 0.75rem !important;
      overflow-wrap: anywhere !important;
    }
    owc-combobox > [slot='list'] [role='option'] {
      min-block-size: 2.75rem !important;
      cursor: pointer !important;
    }
    owc-combobox > [slot='list'] [role='option']:hover {
      text-decoration: underline !important;
      text-underline-offset: 0.2em !important;
    }
    owc-combobox > [slot='list'] [aria-selected='true'] {
      background: ${token('action-background')} !important;
      color: ${token('action-text')} !important;
    }
    owc-combobox > [slot='list'] [role='listbox'] + div {
      font-size: ${token('font-size-small')} !important;
    }
    owc-combobox > [slot='list'] [role='listbox']:not([hidden]) {
      overflow: auto !important;
      overscroll-behavior: contain !important;
    }
    owc-combobox > [slot='list'] [role='listbox']:not([hidden]) + div {
      border-block-start: 1px solid ${token('field-border')} !important;
    }
    owc-combobox > [slot='list'] [hidden] {
      display: none !important;
    }
    owc-combobox > input::-webkit-calendar-picker-indicator {
      display: none !important; /* the list has an arrow, and opens at a click */
    }
    @media (forced-colors: active) {
      owc-combobox > [slot='list'] [aria-selected='true'] {
        forced-color-adjust: none !important;
        background: Highlight !important;
        color: HighlightText !important;
      }
    }
  }
`;
