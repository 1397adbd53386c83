import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { button, buttonHover, ring } from '../content.styles.js';
import { late, lateFrames } from '../late.styles.js';

/** The button that closes it, and the answers that it asks for. */
const buttons = css`owc-dialog > dialog :is(dialog > button[data-owc], form[method='dialog'] > button)`;
/** A dialog where it stands in the page: there is no script, or none came. */
const place = css`
  display: block;
  position: static;
  box-sizing: border-box;
  inline-size: auto;
  max-inline-size: ${token('measure')};
  max-block-size: none;
  margin: 1.5rem 0;
  padding: 0;
  padding-inline-start: 1.25rem;
  border: 0 solid ${token('border')};
  border-inline-start-width: 0.25rem;
  background: none;
  color: inherit;
`;

export const page = css`
  @layer owc {
    owc-dialog > dialog:modal {
      box-sizing: border-box !important;
      position: fixed !important;
      inset: 0 !important;
      inline-size: min(42rem, 100% - 2rem) !important;
      block-size: fit-content !important;
      max-inline-size: none !important;
      max-block-size: calc(100dvb - 2rem) !important;
      margin: auto !important;
      padding: 1.25rem clamp(1rem, 4vw, 2rem) clamp(1rem, 4vw, 2rem) !important;
      border: 1px solid ${token('border')} !important;
      border-radius: ${token('radius')} !important;
      background: ${token('overlay-background')} !important;
      color: ${token('overlay-text')} !important;
      box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 0.3) !important;
      overflow: auto !important;
      overscroll-behavior: contain !important;
    }
    owc-dialog:defined > dialog:not([open]) { display: none !important; }
    owc-dialog > dialog::backdrop { background: rgb(11 14 18 / 0.6) !important; }
    owc-dialog > dialog:focus-visible { ${ring} }
    ${buttons} {
      all: revert !important;
      ${button}
      margin: 0.5rem 0 0 !important;
      margin-inline-end: 0.5rem !important;
    }
    owc-dialog > dialog > button[data-owc][data-owc][data-owc] {
      position: sticky !important;
      inset-block-start: 0 !important;
      float: inline-end !important;
      margin-block: 0 0.75rem !important;
      margin-inline: 1rem 0 !important;
    }
    owc-dialog > dialog > button[data-owc]::before { content: '\\2715' / '' !important; }
    ${buttons}:hover { ${buttonHover} }
    ${buttons}:focus-visible { ${ring} }
    owc-dialog > dialog > button[data-owc] + * { margin-block-start: 0.375rem; }
    owc-dialog > dialog > :last-child { margin-block-end: 0; }
    owc-dialog > dialog:not(:modal) > button[data-owc][data-owc][data-owc] { display: none !important; }
    @media (max-width: 39.99rem) {
      owc-dialog > dialog > button[data-owc][data-owc][data-owc] { float: none !important; display: flex !important; inline-size: fit-content !important; margin-inline-start: auto !important; }
    }
    html:has(owc-dialog > dialog:modal) { overflow: hidden !important; }
    @media (scripting: none) {
      owc-dialog > dialog:not(:modal) { ${place} }
    }
    owc-dialog:not(:defined) > dialog:is(:target, :has(:target)):not(:modal) { ${place} ${late} }
    ${lateFrames}
  }
`;
