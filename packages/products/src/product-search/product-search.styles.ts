import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = css`
  :host { display: block; }
  :host([hidden]) { display: none; }
  ::slotted([slot='contact']) { margin-block-start: 2rem !important; }
`;

const search = css`owc-product-search`;
const ours = css`${search} > .owc-search-form`;
const results = css`${search} > .owc-search-results`;

export const page = css`
  @layer owc {
    ${search} :is(input[type='search'], select) {
      all: revert !important;
      box-sizing: border-box !important;
      inline-size: 100% !important;
      min-inline-size: 0 !important;
      min-block-size: 2.75rem !important;
      margin: 0 !important;
      padding: 0.5rem 0.75rem !important;
      border: ${token('field-border-width')} solid ${token('field-border')} !important;
      border-radius: ${token('field-radius')} !important;
      background: ${token('field-background')} !important;
      color: ${token('field-text')} !important;
      font: 400 ${token('font-size')} / 1.4 ${token('font')} !important;
    }
    ${search} input[type='search'] { appearance: none !important; }
    ${search} label { all: revert !important; display: block !important; font: inherit !important; color: ${token('label-text')} !important; font-weight: ${token('label-weight')} !important; }
    ${ours} { max-inline-size: ${token('measure')}; }
    ${ours} > .owc-search-words { display: grid !important; grid-template-columns: minmax(0, 1fr) auto !important; gap: 0.375rem 0.5rem !important; }
    ${ours} > .owc-search-words > label { grid-column: 1 / -1 !important; }
    ${ours} > .owc-search-filters { display: flex !important; flex-wrap: wrap !important; gap: 1rem !important; margin-block-start: 1rem !important; }
    ${ours} > .owc-search-filters > div { display: grid !important; flex: 1 1 14rem !important; gap: 0.375rem !important; min-inline-size: 0 !important; }
    ${ours} > .owc-search-filters label { font-size: ${token('font-size-small')} !important; }
    ${results} { max-inline-size: ${token('measure')}; margin-block-start: 2rem; }
    ${results} > :first-child { margin-block: 0 1rem; }
    ${results} > ol { margin: 0 !important; padding: 0 !important; list-style: '' !important; }
    ${results} > ol > li { margin: 0 !important; padding-block: 1rem; border-block-start: 1px solid ${token('border-subtle')}; }
    ${results} > ol > li > :is(h1, h2, h3, h4, h5, h6) { margin: 0 !important; font-size: ${token('heading-4-size')}; font-weight: 400; }
    ${results} > ol > li > p { margin: 0.25rem 0 0 !important; }
    ${results} > ul { margin: 0 0 1rem; padding-inline-start: 1.5rem; }
    /* What was found is bolder than what stands around it; a colour would have to be read against those of any theme. */
    ${search} mark { background: none; color: inherit; font-weight: 700; }
    ${search} .owc-search-more > a { display: inline-flex; align-items: center; min-block-size: 2.75rem; font-weight: 600; }
    @media (max-width: 24rem) {
      ${ours} > .owc-search-words { grid-template-columns: minmax(0, 1fr) !important; }
    }
    @media print { ${ours} { display: none !important; } }
  }
`;
