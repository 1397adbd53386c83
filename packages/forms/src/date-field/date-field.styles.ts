import { css } from '@lit/reactive-element';
import { fieldStyles } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = css`
  ${fieldStyles}
  /* The host is the grid: the labels of the parts on one line, the parts on the next, in columns that make room for large text. */
  :host {
    display: grid !important;
    grid-template-columns: repeat(2, minmax(min-content, 4rem)) minmax(min-content, 5.25rem) minmax(0, 1fr) !important;
    column-gap: 0.5rem !important;
    border-radius: ${token('field-radius')} !important; /* for the button and the calendar, as is the font */
    font: 400 ${token('font-size')} / ${token('line-height')} ${token('font')} !important;
  }
  ::slotted(*) {
    grid-column: 1 / -1 !important;
  }
  ::slotted(label:not([slot='label'])) {
    grid-area: 8 / auto !important;
    align-self: end !important;
    margin: 0 0 0.25rem !important;
    color: ${token('label-text')} !important;
    font-size: ${token('font-size-small')} !important;
  }
  ::slotted(:is(input, select, button)) {
    grid-area: 9 / auto !important;
    min-inline-size: calc(2ch + 1.625rem) !important;
  }
  ::slotted(input[slot='year']) {
    min-inline-size: calc(4ch + 1.625rem) !important;
  }
  ::slotted([slot='note']) {
    grid-row: 10 !important;
  }
`;
