import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

export const page = css`
  @layer owc {
    owc-costs table { inline-size: 100%; border-collapse: collapse; }
    owc-costs :is(th, td) {
      padding-block: 0.75rem;
      border-block-end: 1px solid ${token('border-subtle')};
      text-align: start;
      vertical-align: top;
    }
    owc-costs th { padding-inline-end: 1.5rem; }
    owc-costs th[scope='row'] { font-weight: inherit; }
    owc-costs td { inline-size: 45%; font-variant-numeric: tabular-nums; }
    owc-costs td > :first-child { font-weight: 600; }
    owc-costs td > span:not(:first-child) { display: block; }
    owc-costs td > [hidden] + span { font-weight: 600; }
    owc-costs [hidden] { display: none !important; }
  }
`;
