import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

const file = css`owc-downloads > section > ul > li`;

export const page = css`
  @layer owc {
    owc-downloads > section > ul { padding: 0 !important; list-style: '' !important; }
    ${file} {
      position: relative !important;
      margin: 0 !important;
      padding-block: 0.625rem;
      padding-inline-start: 2rem !important;
    }
    /* An arrow to a line, drawn by borders: it takes the colour of the text, also when the user chose the colours. */
    ${file}::before,
    ${file}::after {
      content: '' !important;
      position: absolute !important;
      inset-block-start: calc(0.625rem + 0.5lh - 0.5rem);
      inset-inline-start: 0.375rem;
      box-sizing: border-box;
      inline-size: 1rem;
      block-size: 1rem;
      border-block-end: 2px solid ${token('link-text')};
    }
    ${file}::after {
      inset-inline-start: 0.5625rem;
      inline-size: 0.625rem;
      block-size: 0.625rem;
      border-right: 2px solid ${token('link-text')};
      rotate: 45deg;
    }
  }
`;
