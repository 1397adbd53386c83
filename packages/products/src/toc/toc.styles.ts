import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

export const page = css`
  @layer owc {
    owc-toc { margin-block-end: 2rem; }
    owc-toc :is(h2, h3, h4, h5, h6) { margin-block-start: 0 !important; font-size: ${token('heading-4-size')} !important; }
    owc-toc ul { padding: 0 !important; list-style: none !important; }
    owc-toc li { margin: 0 !important; }
    owc-toc a { display: block; padding: 0.375rem 0.75rem; border-inline-start: 0.25rem solid ${token('border-subtle')}; }
    /* Neither bold nor larger: a line more or less would move the page. */
    owc-toc a[aria-current] { border-color: ${token('link-text')}; background: ${token('surface')} !important; color: ${token('text')}; text-decoration: none; }
    @media (forced-colors: active) {
      owc-toc a[aria-current] { border-color: Highlight; }
    }
  }
`;
