import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { button, buttonHover, forward, innerRing, plainList } from '../content.styles.js';

const nav = css`owc-language-switch > nav`;
const list = css`${nav} ul`;
const box = css`${nav} > details`;

export const page = css`
  @layer owc {
    ${list} { display: flex !important; flex-wrap: wrap !important; gap: 0 1.25rem !important; ${plainList} }
    ${list} > li { margin: 0 !important; }
    ${list} a { display: flex; align-items: center; box-sizing: border-box; min-block-size: 2.75rem; padding-block: 3px; }
    ${list} a[aria-current] { padding-block-end: 0; border-block-end: 3px solid ${token('link-text')} !important; color: ${token('text')}; font-weight: ${token('label-weight')}; text-decoration: none; }
    ${box} { position: relative !important; display: inline-block; }
    ${box} > summary { ${button} list-style: none !important; }
    ${box} > summary::-webkit-details-marker { display: none !important; }
    ${box} > summary:hover { ${buttonHover} }
    ${box} > summary::after { ${forward} margin-inline-start: 0.25rem; rotate: calc(135deg * var(--_forward, 1)) !important; translate: 0 -0.125rem; }
    ${box}[open] > summary::after { rotate: calc(-45deg * var(--_forward, 1)) !important; translate: 0 0.125rem; }
    ${box} > ul {
      position: absolute !important;
      inset-block-start: calc(100% + 0.25rem);
      inset-inline-start: 0;
      z-index: 10;
      display: block !important;
      box-sizing: border-box;
      inline-size: max-content;
      min-inline-size: 100%;
      max-inline-size: calc(100vw - 2rem);
      max-block-size: 60vh;
      padding-block: 0.25rem !important;
      overflow-y: auto;
      border: 1px solid ${token('border')};
      border-radius: ${token('radius')};
      background: ${token('overlay-background')} !important;
      box-shadow: 0 0.25rem 0.75rem rgb(0 0 0 / 0.15);
    }
    ${box} > ul a { padding-inline: 1rem; color: ${token('overlay-text')} !important; }
    ${box} > ul a[aria-current] { padding: 3px 1rem; padding-inline-start: 0.75rem; border: 0 solid ${token('link-text')} !important; border-inline-start-width: 0.25rem !important; }
    ${box} > ul a:focus-visible { ${innerRing} }
  }
`;
