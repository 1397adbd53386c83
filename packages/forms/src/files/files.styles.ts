import type { CSSResult } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

// Not Lit's: what is loaded later shares no module with what is there already.
const css = (strings: TemplateStringsArray, ...values: unknown[]): CSSResult => {
  const cssText = String.raw(strings, ...values);
  let styleSheet: CSSStyleSheet | undefined;
  return {
    cssText,
    get styleSheet() {
      if (!styleSheet) (styleSheet = new CSSStyleSheet()).replaceSync(cssText);
      return styleSheet;
    },
  } as CSSResult;
};

/** The lines of the list, ours and a server's: `::slotted` does not reach into it. */
export const page = css`
  @layer owc {
    owc-file-field > ::file-selector-button {
      min-block-size: 2.75rem !important;
      margin-inline-end: 0.75rem !important;
      padding: 0.25rem 1rem !important;
      border: 2px solid ${token('action-secondary-border')} !important;
      border-radius: ${token('action-radius')} !important;
      background: ${token('action-secondary-background')} !important;
      color: ${token('action-secondary-text')} !important;
      font: inherit !important;
      font-weight: ${token('action-weight')} !important;
      cursor: inherit !important;
    }
    :where(owc-file-field > [slot='files']) :not([hidden]) {
      all: revert !important;
    }
    owc-file-field > [slot='files'] > li:not([hidden]) {
      display: flex !important;
      flex-wrap: wrap !important;
      align-items: center !important;
      gap: 0.25rem 0.75rem !important;
      box-sizing: border-box !important;
      padding: 0.5rem 0 !important;
      border-block-end: 1px solid ${token('border-subtle')} !important;
      color: ${token('text')} !important;
      overflow-wrap: anywhere !important;
    }
    owc-file-field > [slot='files'] bdi {
      font-weight: 600 !important;
    }
    owc-file-field > [slot='files'] .owc-file-size {
      flex: 1 1 6rem !important;
      color: ${token('description-text')} !important;
      font-size: ${token('font-size-small')} !important;
    }
    owc-file-field > [slot='files'] :is(.owc-file-error, .owc-file-state) {
      flex: 1 0 100% !important;
      font-size: ${token('font-size-small')} !important;
    }
    owc-file-field > [slot='files'] .owc-file-error {
      color: ${token('error-text')} !important;
      font-weight: 600 !important;
    }
    owc-file-field > [slot='files'] button:not([hidden]) {
      min-block-size: 2.75rem !important;
      min-inline-size: 2.75rem !important;
      padding: 0.25rem 0 !important;
      border: 0 !important;
      background: transparent !important;
      color: ${token('action-subtle-text')} !important;
      font: inherit !important;
      text-decoration: underline !important;
      text-underline-offset: 0.2em !important;
      cursor: pointer !important;
    }
    owc-file-field > [slot='files'] button:hover {
      text-decoration-thickness: 2px !important;
    }
    owc-file-field > [slot='files'] button:focus-visible {
      outline: 3px solid ${token('focus-outer')} !important;
      outline-offset: 2px !important;
      box-shadow: 0 0 0 2px ${token('focus-inner')} !important;
    }
    owc-file-field > [slot='files'] button:disabled {
      color: ${token('field-text-disabled')} !important;
      cursor: not-allowed !important;
    }
    owc-file-field > [slot='files'] [hidden],
    owc-file-field[readonly] > [slot='files'] button {
      display: none !important;
    }
  }
`;
