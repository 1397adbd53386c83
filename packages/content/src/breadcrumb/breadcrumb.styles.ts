import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { forward, plainList } from '../content.styles.js';
import { late, lateFrames } from '../late.styles.js';

const list = css`owc-breadcrumb > nav > ol`;
const early = css`owc-breadcrumb:not(:defined) > nav > ol:has(> :nth-child(5)):not(:focus-within)`;
/** Out of sight, not out of reach. */
const unseen = css`position: absolute !important; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;`;

export const page = css`
  @layer owc {
    owc-breadcrumb { margin-block-end: 1rem; font-size: ${token('font-size-small')}; }
    ${list} { position: relative; display: flex !important; flex-wrap: wrap !important; ${plainList} }
    ${list} > li { display: flex !important; align-items: center; min-inline-size: 0; min-block-size: 2rem; margin: 0 !important; }
    ${list} > li[hidden] { display: none !important; }
    ${list} > li > * { min-inline-size: 0; padding-block: 0.25rem; overflow-wrap: anywhere; }
    ${list} > li:not(:last-child)::after { ${forward} margin-inline: 0.625rem 0.75rem; color: ${token('text-subtle')}; }
    ${list} [aria-current='page'] { color: ${token('text')}; text-decoration: none; }
    ${list} a[aria-current='page']:hover { text-decoration: underline; }
    ${list} > [data-owc] { display: none !important; }
    ${list} button {
      all: revert !important;
      box-sizing: border-box !important;
      min-inline-size: 2.75rem !important;
      min-block-size: 2rem !important;
      padding: 0 0.5rem !important;
      border: 1px solid ${token('border')} !important;
      border-radius: ${token('action-radius')} !important;
      background: none !important;
      color: ${token('link-text')} !important;
      font: inherit !important;
      cursor: pointer !important;
    }
    @media (max-width: 40rem) {
      ${list} > [data-owc]:not([hidden]) { display: flex !important; }
      ${list}:has(> [data-owc]:not([hidden])) > li:nth-child(n + 3):nth-last-child(n + 3) { ${unseen} }
    }
    /* As it will be, so that nothing moves when the element is there. When it does not come, the path is there to be read. */
    @media (max-width: 40rem) and (scripting: enabled) {
      ${early} > :nth-child(n + 3):nth-last-child(n + 3),
      ${early} > :nth-child(2) > * { ${late} }
      ${early} > :nth-child(2)::before { content: '…'; inline-size: 2.75rem; text-align: center; animation: owc-gone 4s step-end forwards; }
    }
    ${lateFrames}
    @keyframes owc-gone {
      to {
        position: absolute;
        visibility: hidden;
      }
    }
    @media print {
      ${list} > [data-owc] { display: none !important; }
      ${list} > li:nth-child(n) { position: static !important; inline-size: auto; block-size: auto; clip-path: none; }
    }
  }
`;
