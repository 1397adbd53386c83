import type { CSSResult, css as Css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

/**
 * The look of the markers, in a shadow root of their own. A hundred of them come at every step: without the rules of the page to be held
 * against, and nothing to be taken back from it, that costs a fifth.
 */
export const markerStyles = (css: typeof Css): CSSResult => css`
  :host { all: initial !important; position: absolute !important; inset: 0 !important; direction: ltr !important; pointer-events: none !important; }
  .group { position: absolute; inset: 0; outline: none; font: 700 1rem / 1 ${token('font')}; }
  .group:focus-visible { outline: 3px solid ${token('focus-outer')}; outline-offset: -3px; box-shadow: inset 0 0 0 5px ${token('focus-inner')}; }
  .plane { position: absolute; inset: 0; contain: layout size style; transform-origin: 0 0; will-change: transform; }
  .hidden { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  /* A point that is worth pressing is 44 px, whatever is drawn in it. */
  button {
    appearance: none;
    position: absolute;
    left: 0;
    top: 0;
    contain: layout size style;
    box-sizing: border-box;
    width: 2.75rem;
    height: 2.75rem;
    margin: -1.375rem 0 0 -1.375rem;
    padding: 0;
    border: 0;
    outline: 0 solid transparent;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    pointer-events: auto;
  }
  button:is(:hover, :focus-visible) { z-index: 4; }
  .one { margin-top: -2.625rem; }
  .drop {
    display: block;
    box-sizing: border-box;
    width: 1.875rem;
    height: 1.875rem;
    margin: 0 auto;
    border: 2px solid #fff;
    border-radius: 50% 50% 50% 0;
    outline: 1.5px solid #1b1f24;
    background: radial-gradient(#fff 0.28rem, rgb(0 0 0 / 0.4) 0.33rem 0.36rem, transparent 0.4rem) var(--color, #0b5cad);
    transform: rotate(-45deg);
  }
  img { width: 100%; height: 100%; padding: 0.1875rem; box-sizing: border-box; border-radius: 50%; background: #fff; transform: rotate(45deg); }
  [aria-current] { z-index: 3; }
  [aria-current] > .drop { scale: 1.3; translate: 0 -0.25rem; outline-width: 3px; }
  .many { border: 3px solid #fff; border-radius: 50%; outline: 1.5px solid #1b1f24; background: ${token('action-background')}; color: ${token('action-text')}; }
  .many:hover { background: ${token('action-background-hover')}; color: ${token('action-text-hover')}; }
  .s2 { width: 3rem; height: 3rem; margin: -1.5rem 0 0 -1.5rem; }
  .s3 { width: 3.5rem; height: 3.5rem; margin: -1.75rem 0 0 -1.75rem; }
  .s4 { width: 4rem; height: 4rem; margin: -2rem 0 0 -2rem; }
  :is(.many, .one > .drop):is(:focus-visible, :focus-visible > *) { outline: 4px solid ${token('focus-outer')}; outline-offset: 2px; box-shadow: 0 0 0 4px ${token('focus-inner')}; }
  /* The name of a place: always there for who does not look, on the map when it is pointed at. */
  .name {
    position: absolute;
    bottom: calc(100% + 0.25rem);
    left: 50%;
    inline-size: max-content;
    max-inline-size: 14rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid ${token('border')};
    border-radius: ${token('radius')};
    background: ${token('overlay-background')};
    color: ${token('overlay-text')};
    font: 600 0.9375rem / 1.3 ${token('font')};
    translate: -50%;
    pointer-events: none;
    opacity: 0;
  }
  button:is(:hover, :focus-visible) > .name { opacity: 1; }
  :is(.here, .spot) { position: absolute; left: 0; top: 0; width: 1.25rem; height: 1.25rem; margin: -0.625rem 0 0 -0.625rem; box-sizing: border-box; border: 3px solid #fff; border-radius: 50%; outline: 2px solid #1b1f24; background: #0b5cad; }
  .spot { z-index: 2; border-radius: 0.25rem; background: #a3265f; }
  .spot > .name { opacity: 1; }
  @media (forced-colors: active) {
    .drop, .many, .here, .spot { forced-color-adjust: none; border-color: Canvas; outline-color: CanvasText; background: ButtonText; color: ButtonFace; }
    [aria-current] > .drop { background: Highlight; }
    .many:focus-visible, .one:focus-visible > .drop { outline-color: Highlight; }
  }
`;
