import { css } from '@lit/reactive-element';
import { button, buttonHover, ring } from '../content.styles.js';

export const page = css`
  @layer owc {
    owc-print { margin-block-end: 1rem; }
    owc-print > button[data-owc] {
      all: revert !important;
      ${button}
      max-inline-size: 100% !important;
      margin: 0 !important;
    }
    owc-print > button[data-owc]::before {
      content: '' !important;
      flex: none !important;
      inline-size: 1.25rem !important;
      block-size: 1.25rem !important;
      background: currentColor !important;
      mask: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20' fill='none' stroke='%23000' stroke-width='2' stroke-linejoin='round'%3E%3Cpath d='M5 7V2h10v5M5 14H2V7h16v7h-3M5 11h10v7H5z'/%3E%3C/svg%3E") !important;
      forced-color-adjust: none !important;
    }
    owc-print > button[data-owc]:hover { ${buttonHover} }
    owc-print > button[data-owc]:focus-visible { ${ring} }
    @media (scripting: enabled) {
      owc-print:not(:defined) { min-block-size: 2.75rem; }
    }
    @media print {
      owc-print { display: none !important; }
    }
  }
`;
