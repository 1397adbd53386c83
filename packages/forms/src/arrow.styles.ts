import { css } from '@lit/reactive-element';

/** Says that a list opens, in the colour of the text: in every theme, in the dark. Drawn on the control itself. */
export const arrow = css`
  ::slotted(:is(select:not([multiple], [size]), input)) {
    padding-inline-end: 2.5rem !important;
    background-image: linear-gradient(45deg, #0000 50%, currentColor 0), linear-gradient(-45deg, #0000 50%, currentColor 0) !important;
    background-position: right 1.25rem center, right 0.875rem center !important;
    background-size: 0.375rem 0.375rem !important;
    background-repeat: no-repeat !important;
  }
  ::slotted(:is(select:not([multiple], [size]), input):dir(rtl)) {
    background-position: left 0.875rem center, left 1.25rem center !important;
  }
  @media (forced-colors: active) {
    ::slotted(select) {
      appearance: auto !important; /* gradients are left out there; the browser's own arrow is not */
      padding-inline-end: 0.75rem !important;
    }
  }
`;
