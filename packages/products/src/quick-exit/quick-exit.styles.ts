import { css } from '@lit/reactive-element';
import { focused } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

export const page = css`
  @layer owc {
    owc-quick-exit {
      position: sticky;
      z-index: 1000;
      inset-block-start: 0.5rem;
      inline-size: fit-content;
      max-inline-size: 100%;
      margin-block-end: 1rem;
      margin-inline-start: auto;
    }
    /* What gets focus, or is jumped to, comes out from under it. */
    :root:has(owc-quick-exit) { scroll-padding-block-start: 4rem; }
    owc-quick-exit > a {
      display: flex !important;
      align-items: center;
      box-sizing: border-box;
      min-block-size: 2.75rem !important;
      padding: 0.5rem 1.25rem !important;
      border: 2px solid ${token('error-border')} !important;
      border-radius: ${token('action-radius')};
      background: ${token('error-background')} !important;
      color: ${token('error-background-text')} !important;
      font-weight: ${token('action-weight')};
    }
    owc-quick-exit > a:focus-visible { ${focused} }
    @media print {
      owc-quick-exit { display: none !important; }
    }
  }
`;
