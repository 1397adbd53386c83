import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

const list = css`.owc-product-list`;
const jump = css`${list} > :is(.owc-product-letters, .owc-product-groups)`;
const tiles = css`${list} > .owc-product-tiles`;

export const page = css`
  @layer owc {
    ${list} :is(nav, section) > ul { margin: 0 !important; padding: 0 !important; list-style: '' !important; }
    ${list} > section > ul { columns: 18rem auto; column-gap: 2.5rem; }
    ${list} > section > ul > li { margin: 0; padding-block: 0.375rem; break-inside: avoid; }
    ${list} > section { scroll-margin-block-start: 1rem; }
    /* Of a long list only what is in view has to be laid out. */
    ${list} > section:has(> ul > :nth-child(30)) { content-visibility: auto; contain-intrinsic-block-size: auto 60rem; }
    ${list} > section > :first-child { scroll-margin-block-start: 1rem; margin-block: 2rem 0.5rem; padding-block-end: 0.375rem; border-block-end: 1px solid ${token('border-subtle')}; }
    ${jump} > ul { display: flex !important; flex-wrap: wrap !important; gap: 0.5rem !important; }
    ${jump} li { margin: 0 !important; }
    ${jump} a {
      display: inline-flex !important;
      align-items: center !important;
      justify-content: center !important;
      box-sizing: border-box !important;
      min-inline-size: 2.75rem !important;
      min-block-size: 2.75rem !important;
      padding: 0.25rem 0.75rem !important;
      border: 1px solid ${token('border')} !important;
      border-radius: ${token('radius')};
    }
    ${list} > .owc-product-letters a { font-weight: 600; text-decoration: none; }
    ${list} > .owc-product-letters a:hover { text-decoration: underline; }
    ${tiles} {
      display: grid !important;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)) !important;
      gap: 1.25rem !important;
      margin: 0 !important;
      padding: 0 !important;
      list-style: '' !important;
    }
    ${tiles} > li {
      position: relative;
      display: flex !important;
      flex-direction: column !important;
      margin: 0 !important;
      overflow: hidden;
      border: 1px solid ${token('border')} !important;
      border-radius: ${token('radius')};
      background: ${token('surface')} !important;
    }
    ${tiles} > li:hover { border-color: ${token('link-text')} !important; }
    ${tiles} > li > * { margin: 0.75rem 1.25rem 0 !important; }
    ${tiles} > li > :first-child { margin-block-start: 1.25rem !important; }
    ${tiles} > li > :last-child { margin-block-end: 1.25rem !important; }
    ${tiles} > li > img:first-child { inline-size: 100%; block-size: auto; max-inline-size: none; aspect-ratio: 16 / 9; margin: 0 !important; object-fit: cover; }
    ${tiles} > li > .owc-product-icon:first-child { inline-size: 3rem; aspect-ratio: 1; margin: 1.25rem 1.25rem 0 !important; object-fit: contain; }
    ${tiles} > li > :is(h1, h2, h3, h4, h5, h6) { font-size: ${token('heading-4-size')}; }
    /* The whole tile is the link, for who points; there is one link to tab to. */
    ${tiles} a::after { content: '' !important; position: absolute !important; inset: 0 !important; }
    ${tiles} a:focus-visible { outline: none !important; box-shadow: none !important; }
    ${tiles} a:focus-visible::after {
      outline: 3px solid ${token('focus-outer')} !important;
      outline-offset: -3px !important;
      box-shadow: inset 0 0 0 5px ${token('focus-inner')} !important;
    }
    @media print { ${jump} { display: none !important; } }
  }
`;
