import type { CSSResult, css as Css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

/** The look of the list, which stands in light DOM. What makes it is handed in: the element has it already. */
export const styles = (css: typeof Css): CSSResult => css`
  @layer owc {
    .owc-search {
      all: revert !important;
      position: fixed !important;
      inset: var(--owc-inset) !important;
      z-index: 1000 !important;
      box-sizing: border-box !important;
      width: var(--owc-width) !important;
      max-block-size: min(22rem, var(--owc-room)) !important;
      margin: 0.375rem 0 !important; /* the focus ring stays whole */
      padding: 0 !important;
      border: 1px solid ${token('field-border')} !important;
      border-radius: ${token('field-radius')} !important;
      overflow: hidden !important;
      background: ${token('overlay-background')} !important;
      color: ${token('overlay-text')} !important;
      font: 400 ${token('font-size')} / ${token('line-height')} ${token('font')} !important;
      box-shadow: 0 0.25rem 1rem #0003 !important;
      text-align: start !important;
    }
    .owc-search:not([hidden]) {
      display: flex !important;
      flex-direction: column !important;
    }
    .owc-search * {
      all: revert !important;
      box-sizing: border-box !important;
    }
    .owc-search > [role='listbox'] {
      overflow: auto !important;
      overscroll-behavior: contain !important;
    }
    .owc-search [role='option'],
    .owc-search > [role='listbox'] + div {
      padding: 0.5rem 0.75rem !important;
      overflow-wrap: anywhere !important;
    }
    .owc-search [role='option'] {
      min-block-size: 2.75rem !important;
      cursor: pointer !important;
    }
    .owc-search [role='option']:hover {
      text-decoration: underline !important;
      text-underline-offset: 0.2em !important;
    }
    .owc-search [aria-selected='true'] {
      background: ${token('action-background')} !important;
      color: ${token('action-text')} !important;
    }
    .owc-search > [role='listbox'] + div {
      font-size: ${token('font-size-small')} !important;
    }
    .owc-search > [role='listbox']:not([hidden]) + div {
      border-block-start: 1px solid ${token('field-border')} !important;
    }
    .owc-search[hidden],
    .owc-search [hidden] {
      display: none !important;
    }
    @media (forced-colors: active) {
      .owc-search [aria-selected='true'] {
        forced-color-adjust: none !important;
        background: Highlight !important;
        color: HighlightText !important;
      }
    }
  }
`;
