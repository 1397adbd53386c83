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
      clip-path: polygon(25% 5%, 75% 5%, 75% 28%, 25% 28%, 25% 5%, 5% 36%, 95% 36%, 95% 76%, 82% 76%, 82% 60%, 18% 60%, 18% 76%, 5% 76%, 5% 36%, 26% 68%, 74% 68%, 74% 95%, 26% 95%, 26% 68%, 5% 36%) !important; /* no image: a strict policy has none in a sheet */
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
