import type { CSSResult, css as Css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

/** The look of what stands on the map. What makes it is handed in: the element has it already. */
export const styles = (css: typeof Css): CSSResult => {
  const stage = css`owc-map .owc-map-stage`;
  const tool = css`${stage} .owc-map-tool`;
  const panel = css`
    border: 1px solid ${token('border')} !important;
    border-radius: ${token('radius')} !important;
    background: ${token('overlay-background')} !important;
    color: ${token('overlay-text')} !important;
    box-shadow: 0 1px 4px rgb(0 0 0 / 0.25) !important;
  `;
  const ring = css`
    outline: 3px solid ${token('focus-outer')} !important;
    outline-offset: 2px !important;
    box-shadow: 0 0 0 2px ${token('focus-inner')} !important;
  `;
  return css`
    @layer owc {
      ${stage} { position: relative; display: flex; flex-direction: column; border-radius: inherit; }
      ${stage}:fullscreen { box-sizing: border-box; padding: 0.5rem; background: ${token('background')}; }
      ${stage}:focus-visible { ${ring} }
      owc-map .owc-map-canvas { position: relative; flex: 1 1 auto; min-block-size: 12rem; overflow: hidden; border: 1px solid ${token('border')}; border-radius: ${token('radius')}; background: #e8ebe6; }
      /* Controls */
      ${stage} .owc-map-controls { position: absolute; z-index: 5; inset-block-start: 0.625rem; inset-inline-end: 0.625rem; display: flex; flex-direction: column; gap: 0.375rem; pointer-events: none; }
      ${stage} .owc-map-controls > * { pointer-events: auto; }
      ${tool} {
        all: revert !important;
        display: grid !important;
        place-items: center !important;
        box-sizing: border-box !important;
        inline-size: 2.75rem !important;
        block-size: 2.75rem !important;
        min-block-size: 2.75rem !important;
        margin: 0 !important;
        padding: 0 !important;
        list-style: none !important;
        cursor: pointer !important;
        pointer-events: auto !important;
        ${panel}
      }
      ${tool}::-webkit-details-marker { display: none; }
      ${tool}:hover { background: ${token('action-secondary-background-hover')} !important; color: ${token('action-secondary-text-hover')} !important; }
      ${tool}[aria-disabled] { opacity: 0.6 !important; cursor: default !important; }
      ${tool}:focus-visible { ${ring} }
      ${tool} > svg { display: block; inline-size: 1.5rem; block-size: 1.5rem; }
      ${stage} details { position: relative; margin: 0 !important; }
      ${stage} details[open] > .owc-map-tool { border-width: 2px !important; }
      ${stage} :is(.owc-map-pad, .owc-map-choice > fieldset) { position: absolute; inset-block-start: 0; inset-inline-end: calc(100% + 0.5rem); box-sizing: border-box; margin: 0 !important; padding: 0.5rem !important; ${panel} }
      ${stage} .owc-map-pad { display: grid; grid-template: 'a u b' 'l c r' 'd e f' / 2.75rem 2.75rem 2.75rem; gap: 0.25rem; direction: ltr; }
      ${stage} .owc-map-pad > .owc-map-up { grid-area: u !important; }
      ${stage} .owc-map-pad > .owc-map-left { grid-area: l !important; }
      ${stage} .owc-map-pad > .owc-map-right { grid-area: r !important; }
      ${stage} .owc-map-pad > .owc-map-down { grid-area: e !important; }
      ${stage} .owc-map-choice > fieldset { min-inline-size: 11rem; padding: 0.75rem 1rem !important; }
      ${stage} .owc-map-choice legend { float: inline-start; inline-size: 100%; padding: 0; font-weight: 600; }
      ${stage} .owc-map-choice label { clear: both; display: flex !important; align-items: center; gap: 0.5rem; min-block-size: 2.75rem; cursor: pointer; }
      ${stage} .owc-map-choice input { all: revert !important; flex: none; inline-size: 1.25rem !important; block-size: 1.25rem !important; margin: 0 !important; accent-color: ${token('link-text')}; }

      /* The card */
      ${stage} .owc-map-card { position: relative; z-index: 4; box-sizing: border-box; margin-block-start: 0.75rem; padding: 1rem 1.25rem 1.25rem !important; ${panel} }
      ${stage} .owc-map-card > :first-child { scroll-margin-block: 1rem 6rem; margin: 0 0 0.5rem !important; color: inherit; font-size: ${token('heading-3-size')}; }
      ${stage} .owc-map-parts > * { margin: 0 0 0.625rem !important; }
      ${stage} .owc-map-parts > img { display: block; inline-size: 100%; block-size: auto; max-block-size: 12rem; object-fit: cover; border-radius: ${token('radius')}; }
      ${stage} .owc-map-parts > .owc-map-meta { color: inherit; font-size: ${token('font-size-small')}; }
      ${stage} .owc-map-parts > .owc-map-title { font-weight: 600; }
      ${stage} .owc-map-parts > ul { display: grid; gap: 0.375rem; max-block-size: 16rem; padding: 0.25rem !important; overflow: auto; list-style: '' !important; }
      ${stage} .owc-map-parts > ul > li { margin: 0 !important; }
      ${stage} .owc-map-parts > ul button { inline-size: 100% !important; text-align: start !important; }
      ${stage} .owc-map-parts a { display: inline-block; padding-block: 0.25rem; }

      ${stage} .owc-map-foot { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.25rem; padding-block-start: 0.5rem; font-size: ${token('font-size-small')}; color: ${token('text-subtle')}; background: ${token('background')}; }
      ${stage} .owc-map-legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0 !important; padding: 0 !important; list-style: '' !important; color: ${token('text')}; }
      ${stage} .owc-map-legend > li { display: flex; align-items: center; gap: 0.375rem; margin: 0 !important; }
      ${stage} .owc-map-swatch { flex: none; inline-size: 0.875rem; block-size: 0.875rem; border: 2px solid #fff; border-radius: 50%; outline: 1px solid #1b1f24; background: var(--_color); }
      ${stage} .owc-map-scale { inline-size: var(--_scale); margin-inline-start: auto; border: solid currentColor; border-width: 0 2px 2px; text-align: center; line-height: 1.2; white-space: nowrap; direction: ltr; }
      ${stage} .owc-map-credits { margin: 0 !important; }
      ${stage} .owc-map-credits > * + * { margin-inline-start: 0.75rem; }
      ${stage} .owc-map-hint {
        position: absolute; z-index: 6; inset: 0; display: grid; place-items: center; margin: 0 !important; padding: 1rem; border-radius: ${token('radius')};
        background: rgb(27 31 36 / 0.65); color: #fff; font-size: 1.25rem; text-align: center; pointer-events: none;
      }
      ${stage} :is(.owc-map-hint, .owc-map-notice)[hidden] { display: none !important; }
      ${stage} .owc-map-notice { position: absolute; z-index: 5; inset-block-start: 0.625rem; inset-inline: 0.625rem 4.25rem; margin: 0 !important; padding: 0.5rem 0.75rem; border: 1px solid ${token('warning-border')}; border-radius: ${token('radius')}; background: ${token('warning-background')}; color: ${token('warning-text')}; }
      @media (max-width: 39.99rem) {
        owc-map .owc-map-canvas { min-block-size: min(26rem, 75vh); }
      }
      @media (min-width: 40rem) {
        /* WebKit knows no percentage of a height that comes from a ratio. */
        ${stage}:not(:fullscreen) { position: absolute; inset: 0; block-size: auto; }
        ${stage} .owc-map-card { position: absolute; inset-block: auto 3.25rem; inset-inline-start: 0.75rem; inline-size: min(23rem, calc(100% - 6rem)); max-block-size: calc(100% - 4.5rem); overflow: auto; }
      }
      @media (forced-colors: active) {
        ${stage} .owc-map-swatch { forced-color-adjust: none; border-color: Canvas; outline-color: CanvasText; background: ButtonText; color: ButtonFace; }
      }
    }
  `;
};
