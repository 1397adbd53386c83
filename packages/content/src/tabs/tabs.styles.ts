import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { innerRing } from '../content.styles.js';
import { late, lateFrames } from '../late.styles.js';

const heading = css`:is(h1, h2, h3, h4, h5, h6):first-child`;

export const page = css`
  @layer owc {
    owc-tabs { margin-block-end: 2rem; }
    owc-tabs > [role='tablist'] {
      display: flex !important;
      flex-wrap: wrap !important;
      column-gap: 0.25rem !important;
      margin: 0 0 1.5rem !important;
      box-shadow: inset 0 -1px ${token('border')} !important;
    }
    owc-tabs > [role='tablist'] > button {
      all: revert !important;
      box-sizing: border-box !important;
      max-inline-size: 100% !important;
      min-block-size: 3.25rem !important;
      margin: 0 !important;
      padding: 0.75rem 1.125rem 0.5rem !important;
      border: solid transparent !important;
      border-width: 0 0 0.25rem !important;
      background: none !important;
      color: ${token('link-text')} !important;
      font: ${token('label-weight')} ${token('font-size')} / 1.4 ${token('font')} !important;
      overflow-wrap: anywhere !important;
      cursor: pointer !important;
    }
    owc-tabs > [role='tablist'] > button:hover { border-color: ${token('border')} !important; color: ${token('link-text-hover')} !important; }
    owc-tabs > [role='tablist'] > [aria-selected='true'] { border-color: currentColor !important; color: ${token('text')} !important; }
    owc-tabs > [role='tablist'] > button:focus-visible { ${innerRing} }
    owc-tabs > section { scroll-margin-block-start: 5.5rem; }
    owc-tabs > section > :last-child { margin-block-end: 0; }
    owc-tabs > section:not([role], [hidden]) { margin-block-end: 1.75rem; }
    owc-tabs > section > ${heading} { margin-block-start: 0; }
    /* The tab says it already to who sees it. Who goes from heading to heading still finds it. */
    @media screen {
      /* What a page says about sections would show it after all, or leave its room open. */
      owc-tabs > section[hidden] { content-visibility: hidden !important; min-block-size: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; }
      owc-tabs > [role='tabpanel'] > ${heading} {
        position: absolute !important;
        inline-size: 1px !important;
        block-size: 1px !important;
        margin: 0 !important;
        overflow: hidden !important;
        clip-path: inset(50%) !important;
      }
    }
    @media screen and (scripting: enabled) and (min-width: 40rem) {
      owc-tabs:not(:defined):has(> section ~ section)::before { content: ''; display: block; block-size: 4.75rem; }
      owc-tabs:not(:defined) > section ~ section:not(:target, :has(:target)),
      owc-tabs:not(:defined) > section > ${heading} { ${late} }
    }
    @media (forced-colors: active) {
      owc-tabs > [role='tablist'] { border-block-end: 1px solid !important; }
      owc-tabs > [role='tablist'] > button:not([aria-selected='true']) { border-color: Canvas !important; }
      owc-tabs > [role='tablist'] > [aria-selected='true'] { border-color: Highlight !important; }
    }
    @media print {
      owc-tabs > [role='tablist'] { display: none !important; }
      owc-tabs > section { display: block !important; content-visibility: visible !important; margin-block-end: 1.75rem; }
    }
    ${lateFrames}
  }
`;
