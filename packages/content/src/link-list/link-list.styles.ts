import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { forward, plainList } from '../content.styles.js';

const list = css`owc-link-list > :is(ul, ol)`;

export const page = css`
  @layer owc {
    owc-link-list { margin-block-end: 1.5rem; }
    owc-link-list > :first-child { margin-block-start: 0; }
    ${list} { columns: 17rem auto !important; column-gap: 2rem !important; max-inline-size: none !important; ${plainList} }
    ${list} > li {
      position: relative !important;
      margin: 0 !important;
      padding-inline-start: 1.25rem !important;
      border-block-end: 1px solid ${token('border-subtle')};
      break-inside: avoid;
    }
    ${list} > li::before { ${forward} position: absolute; inset-block-start: calc(0.625rem + 0.5lh - 0.25rem); inset-inline-start: 0; color: ${token('link-text')}; }
    ${list} > li > a { display: block; padding-block: 0.625rem; }
    ${list} > li > a:has(+ .owc-meta) { padding-block-end: 0.125rem; }
    ${list} > li > .owc-meta { display: block; padding-block-end: 0.625rem; }
  }
`;
