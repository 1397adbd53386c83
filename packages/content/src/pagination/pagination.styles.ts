import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { backward, forward, plainList } from '../content.styles.js';

const list = css`owc-pagination > nav > ul`;
const link = css`${list} > li > a`;

export const page = css`
  @layer owc {
    owc-pagination { margin-block: 2rem; }
    ${list} { display: flex !important; flex-wrap: wrap !important; gap: 0.25rem !important; align-items: center !important; ${plainList} }
    ${list} > li { margin: 0 !important; }
    ${list} > li > * {
      display: flex !important;
      gap: 0.625rem;
      align-items: center;
      justify-content: center;
      box-sizing: border-box;
      min-inline-size: 2.75rem;
      min-block-size: 2.75rem;
      padding-inline: 0.5rem;
      font-variant-numeric: tabular-nums;
    }
    ${link} { border: 1px solid transparent; border-radius: ${token('action-radius')}; }
    ${link}:hover { border-color: currentColor; }
    ${link}[aria-current] {
      border-color: ${token('action-border')} !important;
      background: ${token('action-background')} !important;
      color: ${token('action-text')} !important;
      font-weight: ${token('action-weight')};
      text-decoration: none;
    }
    ${link}[rel='prev']::before { ${forward} ${backward} }
    ${link}[rel='next']::after { ${forward} }
    @media (scripting: enabled) {
      owc-pagination[href]:not(:defined, :has(*), [total='0'], [total='1']) { min-block-size: 2.75rem; }
    }
    @media (max-width: 30rem) {
      ${list} { gap: 0.125rem !important; }
      ${list} > li > * { min-inline-size: 1.75rem; padding-inline: 0.125rem; }
      ${link}:is([rel='prev'], [rel='next']) { min-inline-size: 2.25rem; }
      ${link} { position: relative; }
      ${link} > span { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); }
    }
    @media (forced-colors: active) {
      ${link}[aria-current] { border: 3px solid Highlight !important; }
    }
    @media print {
      owc-pagination { display: none; }
    }
  }
`;
