import { css } from '@lit/reactive-element';
import { plainList } from '../content.styles.js';

const list = css`owc-card-list > :is(ul, ol)`;

export const page = css`
  @layer owc {
    owc-card-list { margin-block-end: 2rem; }
    owc-card-list > :first-child { margin-block-start: 0; }
    ${list} {
      display: grid !important;
      /* A column is never narrower than this, and never so narrow that there are more than was asked for. */
      grid-template-columns: repeat(auto-fill, minmax(min(100%, max(16rem, (100% - (var(--_columns, 6) - 1) * 1.5rem) / var(--_columns, 6))), 1fr)) !important;
      gap: 1.5rem !important;
      max-inline-size: none !important;
      ${plainList}
    }
    owc-card-list[columns='2'] { --_columns: 2; }
    owc-card-list[columns='3'] { --_columns: 3; }
    owc-card-list[columns='4'] { --_columns: 4; }
    ${list} > li { display: grid !important; min-inline-size: 0 !important; margin: 0 !important; }
  }
`;
