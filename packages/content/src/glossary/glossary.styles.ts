import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { ring } from '../content.styles.js';
import { late, lateFrames } from '../late.styles.js';

export const page = css`
  @layer owc {
    /* The button does not leave its word. */
    owc-glossary { display: inline; font: inherit; color: inherit; white-space: nowrap; }
    owc-glossary > * { white-space: normal; }
    owc-glossary > dfn { font-style: inherit; }
    owc-glossary > span:not([popover])::before { content: '('; }
    owc-glossary > span:not([popover])::after { content: ')'; }
    owc-glossary > dfn:has(~ button) {
      text-decoration: underline dotted max(1px, 0.08em) ${token('link-text')};
      text-underline-offset: 0.25em;
      cursor: pointer;
    }
    owc-glossary:not(:defined)::after {
      margin-block: -0.25rem;
      box-sizing: border-box;
      display: inline-block;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      margin-inline-start: -0.125rem;
      vertical-align: middle;
    }
    owc-glossary > button[data-owc] {
      all: revert !important;
      display: inline-block !important;
      position: relative !important;
      box-sizing: border-box !important;
      inline-size: 1.5rem !important;
      block-size: 1.5rem !important;
      margin-block: -0.25rem !important;
      margin-inline: -0.125rem 0 !important;
      padding: 0 !important;
      border: 0 !important;
      border-radius: 50% !important;
      background: none !important;
      color: ${token('link-text')} !important;
      vertical-align: middle !important;
      cursor: pointer !important;
    }
    owc-glossary > button[data-owc]::before {
      content: '?' !important;
      position: absolute !important;
      inset: 0.1875rem !important;
      border: 1px solid !important;
      border-radius: 50% !important;
      font: 700 0.75rem / 1rem ${token('font')} !important;
      text-align: center !important;
    }
    owc-glossary > button[data-owc]:is(:hover, [aria-expanded='true'])::before { background: ${token('link-text')} !important; color: ${token('background')} !important; }
    owc-glossary > button[data-owc]:focus-visible { ${ring} outline-offset: 0 !important; border-radius: 50% !important; }
    owc-glossary > [popover] {
      position: fixed !important;
      inset: auto;
      box-sizing: border-box !important;
      inline-size: max-content !important;
      max-inline-size: min(22rem, 100vw - 1rem) !important;
      max-block-size: calc(100vb - 1rem) !important;
      margin: 0 !important;
      padding: 0.75rem 1rem !important;
      border: 1px solid ${token('border')} !important;
      border-radius: ${token('radius')} !important;
      background: ${token('overlay-background')} !important;
      color: ${token('overlay-text')} !important;
      font: 400 ${token('font-size-small')} / 1.5 ${token('font')} !important;
      text-align: start !important;
      white-space: normal !important;
      overflow-wrap: break-word !important;
      box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 0.2) !important;
    }
    /* The browser's own rule loses from any that a page has for spans. */
    owc-glossary > [popover]:not(:popover-open) { display: none !important; }
    owc-glossary > :popover-open { display: block !important; }
    /* While a script is on its way: the room of the button, and not yet the explanation. */
    @media screen and (scripting: enabled) {
      owc-glossary:not(:defined)::after { content: ''; }
      owc-glossary:not(:defined) > dfn ~ span { ${late} }
    }
    @media print {
      owc-glossary > button[data-owc] { display: none !important; }
      /* Paper cannot be pressed. */
      owc-glossary > [popover]:not(:popover-open) { display: inline !important; position: static !important; padding: 0 !important; border: 0 !important; box-shadow: none !important; font: inherit !important; }
      owc-glossary > [popover]:not(:popover-open)::before { content: '('; }
      owc-glossary > [popover]:not(:popover-open)::after { content: ')'; }
    }
    ${lateFrames}
  }
`;
