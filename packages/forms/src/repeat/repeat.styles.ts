import { css } from '@lit/reactive-element';
import { focused, lettered, reverted } from '@openwebconcept/core/field.styles.js';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = css`
  :host {
    display: block !important;
    margin-block-end: 1.75rem !important;
    max-inline-size: ${token('measure')};
  }
  :host([hidden]) {
    display: none !important;
  }
  ::slotted(:is(fieldset, [role='group'])) {
    display: block !important;
    box-sizing: border-box !important;
    float: none !important;
    inline-size: auto !important;
    min-inline-size: 0 !important;
    opacity: 1 !important;
    margin: 0 0 1.25rem !important;
    padding: 1.25rem 1.25rem 0.75rem !important;
    border: 1px solid ${token('border')} !important;
    border-radius: ${token('radius')} !important;
  }
  ::slotted([slot='note']) {
    display: block !important;
    color: ${token('description-text')} !important;
    font: 400 ${token('font-size-small')} / ${token('line-height')} ${token('font')} !important;
  }
  ::slotted([hidden]) {
    display: none !important;
  }
  dialog {
    box-sizing: border-box;
    max-inline-size: min(32rem, 100% - 2rem);
    padding: 1.5rem 1.5rem 1rem;
    border: 1px solid ${token('border')};
    border-radius: ${token('radius')};
    background: ${token('overlay-background')};
    color: ${token('overlay-text')};
    font: 400 ${token('font-size')} / ${token('line-height')} ${token('font')};
    overflow-wrap: break-word;
  }
  ::backdrop {
    background: rgb(0 0 0 / 0.6);
  }
  p {
    margin: 0 0 1.25rem;
  }
  owc-button {
    margin-inline-end: 0.5rem;
  }
`;

/** What the shadow root cannot reach. */
export const page = css`
  @layer owc {
    owc-repeat > :is(fieldset, [role='group']) > :is(legend, h1, h2, h3, h4, h5, h6),
    owc-repeat .owc-number {
      ${reverted}
      ${lettered}
    }
    owc-repeat .owc-number {
      font: inherit !important;
    }
    owc-repeat > :is(fieldset, [role='group']) > :is(legend, h1, h2, h3, h4, h5, h6) {
      display: block !important;
      inline-size: 100% !important;
      margin: 0 0 1rem !important;
      padding: 0 !important;
      color: ${token('heading-text')} !important;
      font: ${token('heading-weight')} ${token('heading-3-size')} / 1.3 ${token('heading-font')} !important;
    }
    owc-repeat > :is(fieldset, [role='group']) > legend {
      float: inline-start !important;
    }
    owc-repeat > fieldset > legend ~ * {
      clear: both !important;
    }
    owc-repeat > * > :is(legend, h1, h2, h3, h4, h5, h6):focus-visible {
      ${focused}
    }
    /* An item that is folded: what was filled in. */
    owc-repeat > * > .owc-summary {
      display: grid !important;
      grid-template-columns: fit-content(40%) 1fr !important;
      gap: 0.25rem 1rem !important;
      margin: 0 0 1rem !important;
      color: ${token('text')} !important;
      font: 400 ${token('font-size')} / ${token('line-height')} ${token('font')} !important;
      overflow-wrap: anywhere !important;
    }
    owc-repeat > * > .owc-summary > dt {
      font-weight: ${token('label-weight')} !important;
    }
    owc-repeat > * > .owc-summary > dd {
      margin: 0 !important;
      white-space: pre-line !important;
    }
    owc-repeat > * > owc-button {
      margin-inline-end: 0.5rem;
    }
    owc-repeat > * > [hidden] {
      display: none !important;
    }
  }
`;
