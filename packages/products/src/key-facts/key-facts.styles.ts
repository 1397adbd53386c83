import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

export const page = css`
  @layer owc {
    owc-key-facts > dl {
      display: grid !important;
      grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr)) !important;
      gap: 0 1.5rem !important;
      margin-block: 1.5rem 2rem;
      border-block-end: 1px solid ${token('border-subtle')};
    }
    owc-key-facts > dl > div {
      padding-block: 0.75rem;
      border-block-start: 1px solid ${token('border-subtle')};
    }
    owc-key-facts dt { color: ${token('text-subtle')}; font-size: ${token('font-size-small')}; }
    owc-key-facts dd { font-weight: 600; font-variant-numeric: tabular-nums; }
    owc-key-facts > dl > div { break-inside: avoid; }
  }
`;
