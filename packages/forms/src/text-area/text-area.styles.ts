import { css, unsafeCSS } from '@lit/reactive-element';
import { fieldStyles } from '@openwebconcept/core/field.styles.js';

// A field that grows with its content forgets its rows, and most browsers cannot read them in a sheet.
const rows = unsafeCSS(Array.from({ length: 20 }, (_, index) => `::slotted([rows='${index + 1}']){--owc-rows:${index + 1}!important}`).join(''));

export const styles = css`
  ${fieldStyles}
  ::slotted(textarea) {
    --owc-rows: 2 !important;
    field-sizing: content !important;
    min-block-size: max(var(--owc-rows) * 1lh + 1.125rem, var(--owc-grown, 0px)) !important;
    resize: vertical !important;
  }
  ${rows}
`;
