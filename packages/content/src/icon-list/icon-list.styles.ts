import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { plainList } from '../content.styles.js';

const item = css`owc-icon-list > :is(ul, ol) > li`;
const icon = css`:is(svg, img):first-child`;

export const page = css`
  @layer owc {
    owc-icon-list { max-inline-size: ${token('measure')}; margin-block-end: 1.5rem; }
    owc-icon-list > :is(ul, ol) { ${plainList} }
    ${item} { position: relative !important; min-block-size: 1.6em; margin: 0 0 0.75rem !important; padding-inline-start: 2.25rem !important; }
    ${item} > ${icon} {
      position: absolute !important;
      inset-block-start: calc(0.5lh - 0.75rem);
      inset-inline-start: 0;
      inline-size: 1.5rem !important;
      block-size: 1.5rem !important;
      color: ${token('link-text')};
      object-fit: contain;
    }
    ${item}:not(:has(> ${icon}))::before {
      content: '' !important;
      position: absolute !important;
      inset-block-start: calc(0.5lh - 0.625rem);
      inset-inline-start: 0.5rem;
      box-sizing: border-box;
      inline-size: 0.5rem;
      block-size: 1rem;
      border: solid ${token('success-border')};
      border-width: 0 3px 3px 0;
      rotate: 45deg;
    }
    ${item} > :is(h2, h3, h4, h5, h6) { margin-block: 0 0.25rem; font-size: inherit; line-height: inherit; }
    ${item} > :last-child { margin-block-end: 0; }
  }
`;
