import type { CSSResult, css as Css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = (css: typeof Css): CSSResult => css`
  dialog {
    box-sizing: border-box;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: auto;
    overscroll-behavior: contain;
    background: ${token('overlay-background')};
    color: ${token('overlay-text')};
    font: 400 ${token('font-size')} / ${token('line-height')} ${token('font')};
    text-align: start;
    overflow-wrap: break-word;
  }
  dialog[open] {
    display: grid;
    grid-template: auto minmax(12rem, 1fr) auto / minmax(0, 1fr);
  }
  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    padding: 0.5rem max(0.75rem, env(safe-area-inset-right)) 0.5rem max(0.75rem, env(safe-area-inset-left));
  }
  header p,
  footer div {
    flex: 1;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  footer div {
    flex: 1 1 min(18rem, 100%);
    min-inline-size: 0;
  }
  footer small {
    display: block;
  }
  section {
    position: relative;
    min-block-size: 0;
    background: ${token('surface')};
    overflow: auto;
    overscroll-behavior: contain;
    touch-action: pan-y pinch-zoom;
  }
  section[tabindex] {
    touch-action: auto;
  }
  img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    background: center / contain no-repeat;
  }
  section[tabindex] img {
    position: static;
    display: block;
    inline-size: auto;
    block-size: auto;
    margin: auto;
  }
  a {
    color: inherit;
  }
  button {
    box-sizing: border-box;
    min-block-size: 2.75rem;
    padding: 0.375rem 1rem;
    border: 1px solid;
    border-radius: ${token('action-radius')};
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:empty {
    min-inline-size: 2.75rem;
    padding: 0;
  }
  /* Arrows in the direction of reading, drawn by borders: they take the colour of the text. */
  button:empty::before {
    content: '';
    display: inline-block;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border: solid;
    border-width: 2px 2px 0 0;
    rotate: var(--_turn, 45deg);
    translate: var(--_shift, -0.125rem);
  }
  button:empty:is(:dir(rtl):last-child, :dir(ltr):not(:last-child)) {
    --_turn: -135deg;
    --_shift: 0.125rem;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button[aria-pressed='true'] {
    background: ${token('overlay-text')};
    color: ${token('overlay-background')};
  }
  button[aria-disabled='true'] {
    border-style: dashed;
    text-decoration: none;
    opacity: 0.6;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid ${token('focus-outer')};
    outline-offset: 2px;
    box-shadow: 0 0 0 2px ${token('focus-inner')};
  }
  section:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px ${token('focus-inner')};
  }
  [hidden] {
    display: none !important;
  }
`;
