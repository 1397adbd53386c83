import { css } from '@lit/reactive-element';
import { backward, forward } from '../content.styles.js';

export const page = css`
  @layer owc {
    owc-back { margin-block-end: 1rem; }
    owc-back > a { display: inline-flex; gap: 0.625rem; align-items: center; min-block-size: 2.75rem; overflow-wrap: anywhere; }
    owc-back > a::before { ${forward} ${backward} margin-inline-start: 0.125rem; }
    @media print {
      owc-back { display: none; }
    }
  }
`;
