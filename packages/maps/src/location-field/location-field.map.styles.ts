import type { CSSResult, css as Css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

/** The look of the map, which stands in light DOM. What makes it is handed in: the element has it already. */
export const styles = (css: typeof Css): CSSResult => {
  const map = css`owc-location-field > [slot='tools'] .owc-location-map`;
  const ring = css`
    outline: 3px solid ${token('focus-outer')} !important;
    outline-offset: 2px !important;
    box-shadow: 0 0 0 2px ${token('focus-inner')} !important;
  `;
  return css`
    @layer owc {
      ${map} { all: revert !important; box-sizing: border-box !important; max-inline-size: 48rem !important; margin-block-start: 0.5rem !important; color: ${token('text')} !important; font: 400 ${token('font-size')} / ${token('line-height')} ${token('font')} !important; }
      ${map} :is(p, ol, li) { all: revert !important; margin: 0 0 0.5rem !important; font: inherit !important; }
      ${map} ol { padding-inline-start: 2rem !important; max-block-size: 12rem !important; overflow: auto !important; }
      ${map} :is(.owc-location-middle, .owc-location-more, ol, .owc-location-credits) { font-size: ${token('font-size-small')} !important; }
      ${map} :is(.owc-location-more, .owc-location-credits):empty { display: none !important; }
      ${map} .owc-location-credits { margin: 0 !important; color: ${token('text-subtle')} !important; }
      ${map} .owc-location-credits > * { all: revert !important; margin-inline-end: 0.75rem !important; color: ${token('link-text')} !important; font: inherit !important; }
      ${map} .owc-location-credits > span { color: inherit !important; }
      ${map} [hidden] { display: none !important; }
      ${map} .owc-location-hidden { position: absolute !important; inline-size: 1px !important; block-size: 1px !important; overflow: hidden !important; clip-path: inset(50%) !important; white-space: nowrap !important; }
      ${map} .owc-location-notice { padding: 0.5rem 0.75rem !important; border: 1px solid ${token('warning-border')} !important; border-radius: ${token('radius')} !important; background: ${token('warning-background')} !important; color: ${token('warning-text')} !important; }

      ${map} .owc-location-stage { position: relative !important; margin-block-end: 0.5rem !important; }
      ${map} .owc-location-canvas { all: revert !important; position: relative !important; box-sizing: border-box !important; block-size: min(26rem, 70vh) !important; min-block-size: 20rem !important; border: 1px solid ${token('border')} !important; border-radius: ${token('radius')} !important; overflow: hidden !important; background: #e8ebe6 !important; direction: ltr !important; }
      ${map} .owc-location-canvas:focus-visible { ${ring} }
      ${map} :is(.owc-location-given, .owc-location-dots) { position: absolute !important; inset: 0 !important; pointer-events: none !important; direction: ltr !important; }
      ${map} .owc-location-cross { position: absolute !important; inset: calc(50% - 1.5rem) auto auto calc(50% - 1.5rem) !important; display: grid !important; place-items: center !important; inline-size: 3rem !important; block-size: 3rem !important; color: #1b1f24 !important; pointer-events: none !important; }
      ${map} .owc-location-cross > svg { inline-size: 3rem !important; block-size: 3rem !important; filter: drop-shadow(0 0 1px #fff) drop-shadow(0 0 1px #fff) drop-shadow(0 0 1px #fff) !important; }

      ${map} .owc-location-dot { position: absolute !important; inset: 0 auto auto 0 !important; display: grid !important; place-items: center !important; box-sizing: border-box !important; min-inline-size: 1.375rem !important; block-size: 1.375rem !important; margin: -0.6875rem 0 0 -0.6875rem !important; border: 2px solid #fff !important; border-radius: 50% !important; outline: 1.5px solid #1b1f24 !important; background: #0b5cad !important; color: #fff !important; font: 700 0.75rem / 1 ${token('font')} !important; }
      ${map} .owc-location-given > .owc-location-place { position: absolute !important; inset: 0 auto auto 0 !important; inline-size: 2.75rem !important; min-block-size: 2.75rem !important; margin: -1.375rem 0 0 -1.375rem !important; padding: 0 !important; border: 0 !important; background: none !important; pointer-events: auto !important; }
      ${map} .owc-location-place::before { content: '' !important; position: absolute !important; inset: 0.75rem !important; box-sizing: border-box !important; border: 3px solid #fff !important; border-radius: 50% !important; outline: 2px solid #1b1f24 !important; background: #a3265f !important; }
      ${map} .owc-location-place:focus-visible::before { outline-width: 4px !important; inset: 0.5rem !important; }
      ${map} .owc-location-place > span { position: absolute !important; inset: auto auto calc(100% - 0.5rem) 50% !important; inline-size: max-content !important; max-inline-size: 12rem !important; padding: 0.25rem 0.5rem !important; border: 1px solid ${token('border')} !important; border-radius: ${token('radius')} !important; background: ${token('overlay-background')} !important; color: ${token('overlay-text')} !important; font: 600 0.9375rem / 1.3 ${token('font')} !important; translate: -50% 0 !important; pointer-events: none !important; opacity: 0 !important; }
      ${map} .owc-location-place:is(:hover, :focus-visible) { z-index: 2 !important; }
      ${map} .owc-location-place:is(:hover, :focus-visible) > span { opacity: 1 !important; }

      ${map} .owc-location-controls { position: absolute !important; inset-block-start: 0.5rem !important; inset-inline-end: 0.5rem !important; display: grid !important; gap: 0.25rem !important; z-index: 3 !important; }
      ${map} .owc-location-controls > .owc-location-tool { display: grid !important; place-items: center !important; inline-size: 2.75rem !important; margin: 0 !important; padding: 0 !important; border: 1px solid ${token('border')} !important; border-radius: ${token('radius')} !important; background: ${token('overlay-background')} !important; color: ${token('overlay-text')} !important; box-shadow: 0 1px 4px rgb(0 0 0 / 0.25) !important; }
      ${map} .owc-location-controls > .owc-location-tool:hover { background: ${token('action-secondary-background-hover')} !important; color: ${token('action-secondary-text-hover')} !important; }
      ${map} .owc-location-controls > .owc-location-tool:focus-visible { ${ring} }
      ${map} .owc-location-zoomOut { margin-block-end: 0.25rem !important; }
      ${map} .owc-location-actions { display: flex !important; flex-wrap: wrap !important; gap: 0.5rem !important; margin-block-end: 0.5rem !important; }
      ${map} .owc-location-actions > button { margin: 0 !important; }
      ${map} .owc-location-actions > .owc-location-pick { border-color: ${token('action-border')} !important; background: ${token('action-background')} !important; color: ${token('action-text')} !important; }
      ${map} .owc-location-actions > .owc-location-pick:hover { border-color: ${token('action-background-hover')} !important; background: ${token('action-background-hover')} !important; color: ${token('action-text-hover')} !important; }
      ${map} button:hover { text-decoration: underline !important; }
      ${map} [aria-disabled='true'] { opacity: 0.6 !important; cursor: not-allowed !important; }
      ${map} .owc-location-hint { position: absolute !important; inset: 0 !important; z-index: 4 !important; display: grid !important; place-items: center !important; margin: 0 !important; padding: 1rem !important; border-radius: ${token('radius')} !important; background: rgb(27 31 36 / 0.65) !important; color: #fff !important; font-size: 1.25rem !important; text-align: center !important; pointer-events: none !important; }
      ${map} .owc-location-hint[hidden] { display: none !important; }
      @media (forced-colors: active) {
        ${map} :is(.owc-location-dot, .owc-location-place::before) { forced-color-adjust: none !important; border-color: Canvas !important; outline-color: CanvasText !important; background: ButtonText !important; color: ButtonFace !important; }
        ${map} .owc-location-cross { color: CanvasText !important; }
      }
    }
  `;
};
