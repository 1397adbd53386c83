import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { meta } from '../content.styles.js';

export const page = css`
  @layer owc {
    owc-quote {
      max-inline-size: ${token('measure')};
      margin-block: 2rem;
      padding-inline-start: min(1.5rem, 5vw);
      border-inline-start: 0.375rem solid ${token('link-text')} !important;
    }
    owc-quote :is(figure, blockquote) { margin: 0 !important; padding: 0 !important; border: 0 !important; }
    owc-quote blockquote { color: ${token('heading-text')}; font-size: ${token('heading-3-size')}; line-height: 1.5; text-wrap: pretty; }
    owc-quote blockquote > p { margin-block: 0 0.5em; }
    owc-quote blockquote > :last-child { margin-block-end: 0; }
    owc-quote figcaption { display: flow-root; margin-block-start: 0.75rem; ${meta} }
    owc-quote figcaption img { float: inline-start; inline-size: 3rem; block-size: 3rem; margin-inline-end: 0.75rem; border-radius: 50%; object-fit: cover; }
    owc-quote cite { font-style: normal; }
  }
`;
