import { css } from '@lit/reactive-element';
import { focused, lettered } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

export const page = css`
  @layer owc {
    owc-feedback { margin-block: 3rem 0; padding-block-start: 1.5rem; border-block-start: 1px solid ${token('border')}; }
    owc-feedback fieldset { display: flex; flex-wrap: wrap; gap: 0 1.5rem; min-inline-size: 0; margin: 0 0 1rem; padding: 0; border: 0; }
    owc-feedback legend { padding: 0; font-weight: ${token('label-weight')}; }
    owc-feedback fieldset label { display: flex; gap: 0.75rem; align-items: center; min-block-size: 2.75rem; cursor: pointer; }
    owc-feedback input[type='radio'] { flex: none; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: ${token('action-background')}; }
    owc-feedback form > div { margin-block-end: 1rem; }
    /* Asked after “nee”; by the sheet, so that it needs no script and nothing jumps when that comes. */
    owc-feedback form:has([value='no']:not(:checked)) > div { display: none; }
    owc-feedback div label { font-weight: ${token('label-weight')}; }
    owc-feedback label span { font-weight: 400; }
    owc-feedback div p { margin-block: 0.25rem 0.5rem; color: ${token('description-text')}; }
    owc-feedback textarea {
      ${lettered}
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      padding: 0.5rem 0.75rem;
      border: ${token('field-border-width')} solid ${token('field-border')};
      border-radius: ${token('field-radius')};
      background: ${token('field-background')} !important;
      color: ${token('field-text')} !important;
    }
    owc-feedback button {
      ${lettered}
      min-block-size: 2.75rem;
      padding: 0.5rem 1.25rem;
      border: 2px solid ${token('action-secondary-border')} !important;
      border-radius: ${token('action-radius')};
      background: ${token('action-secondary-background')} !important;
      color: ${token('action-secondary-text')} !important;
      cursor: pointer;
    }
    owc-feedback button:hover { text-decoration: underline; }
    owc-feedback :is(input, textarea, button):focus-visible { ${focused} }
    owc-feedback > [data-owc] { margin-block-start: 1rem; }
    owc-feedback > :is([data-owc='failed'], [data-owc='sent']) {
      padding: 0.75rem 1rem;
      border-inline-start: 0.375rem solid ${token('success-border')};
      background: ${token('success-background')} !important;
      color: ${token('success-text')} !important;
    }
    owc-feedback > [data-owc='failed'] {
      border-color: ${token('error-border')};
      background: ${token('error-background')} !important;
      color: ${token('error-background-text')} !important;
    }
    owc-feedback > [data-owc]:focus { outline: 0; }
    owc-feedback [hidden] { display: none !important; }
    @media print {
      owc-feedback { display: none !important; }
    }
  }
`;
