import { css } from '@lit/reactive-element';
import { button, buttonHover, plainList, ring } from '../content.styles.js';

const item = css`owc-share > ul > li`;

export const page = css`
  @layer owc {
    owc-share { margin-block-end: 1.5rem; }
    owc-share > ul {
      ${plainList}
      display: flex !important;
      flex-wrap: wrap !important;
      gap: 0.5rem !important;
    }
    ${item} { margin: 0 !important; max-inline-size: 100%; }
    ${item} > :is(a, button) {
      all: revert !important;
      ${button}
      max-inline-size: 100% !important;
      margin: 0 !important;
    }
    /* Room for the longest of its two texts. */
    ${item}[data-owc='copy'] > button { min-inline-size: 11.5rem !important; }
    ${item}[data-owc='share'] > button { min-inline-size: 6.5rem !important; }
    ${item} > :is(a, button):hover { ${buttonHover} }
    ${item} > :is(a, button):focus-visible { ${ring} }
    @media (scripting: enabled) {
      owc-share:not(:defined) > ul::after { content: ''; inline-size: 11.5rem; block-size: 2.75rem; }
      owc-share:not(:defined):not(:has(> ul))::after { content: ''; display: block; block-size: 2.75rem; }
    }
    /* What is held in the hand can nearly always share. */
    @media (scripting: enabled) and (pointer: coarse) {
      owc-share:not(:defined) > ul::before { content: ''; order: 1; inline-size: 6.5rem; block-size: 2.75rem; }
    }
    @media print {
      owc-share { display: none !important; }
    }
  }
`;
