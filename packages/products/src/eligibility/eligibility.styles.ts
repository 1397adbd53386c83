import { css } from '@lit/reactive-element';
import { focused, lettered } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

export const page = css`
  @layer owc {
    owc-eligibility fieldset { min-inline-size: 0; margin: 0 0 1.5rem; padding: 0; border: 0; }
    owc-eligibility legend { padding: 0; font-weight: ${token('label-weight')}; }
    owc-eligibility fieldset label { display: flex; gap: 0.75rem; align-items: center; min-block-size: 2.75rem; cursor: pointer; }
    owc-eligibility :is([type='radio'], [type='checkbox']) { flex: none; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: ${token('action-background')}; }
    owc-eligibility button {
      ${lettered}
      min-block-size: 2.75rem;
      margin-inline-end: 0.5rem;
      padding: 0.5rem 1.25rem;
      border: 2px solid ${token('action-secondary-border')} !important;
      border-radius: ${token('action-radius')};
      background: ${token('action-secondary-background')} !important;
      color: ${token('action-secondary-text')} !important;
      cursor: pointer;
    }
    owc-eligibility form > [data-owc] { display: inline-flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
    owc-eligibility button:hover { text-decoration: underline; }
    owc-eligibility :is(input, button):focus-visible { ${focused} }
    owc-eligibility > section { padding: 1rem 1.25rem; border: 1px solid ${token('border')}; border-inline-start-width: 0.375rem; }
    owc-eligibility > section > :is(h2, h3, h4, h5, h6) { margin-block-start: 0 !important; }
    owc-eligibility > section > ul { padding: 0 !important; list-style: none !important; }
    owc-eligibility > [data-owc='yes'] { border-inline-start-color: ${token('success-border')}; }
    owc-eligibility > [data-owc='no'] { border-inline-start-color: ${token('error-border')}; }
    owc-eligibility > section:focus-visible { ${focused} }
    owc-eligibility [hidden] { display: none !important; }
    /* Before the script: the first question of one at a time, and no questions where nothing can judge them. */
    owc-eligibility[one-by-one]:not(:defined) fieldset ~ fieldset { display: none; }
    @media (scripting: none) {
      owc-eligibility form { display: none !important; }
    }
    @media print {
      owc-eligibility button { display: none !important; }
    }
  }
`;
