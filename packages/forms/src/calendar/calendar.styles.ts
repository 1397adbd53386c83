import type { CSSResult, css as Css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = (css: typeof Css): CSSResult => css`
  ::slotted(button) {
    anchor-name: --button !important;
  }
  dialog {
    box-sizing: border-box;
    inline-size: 21.5rem;
    max-inline-size: calc(100vi - 1rem);
    max-block-size: calc(100vb - 1rem);
    padding: 0;
    border: 1px solid;
    background: ${token('overlay-background')};
    color: ${token('overlay-text')};
  }
  dialog,
  dialog * {
    border-radius: inherit;
    font: inherit;
  }
  @media (min-width: 40rem) {
    @supports (position-area: end) {
      dialog {
        inset: auto;
        margin: 0.25rem 0;
        position-anchor: --button;
        position-area: end span-end;
        position-try: flip-block, --centre;
      }
      @position-try --centre {
        position-area: none;
        inset: 0;
        margin: auto;
      }
    }
  }
  div {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    padding: 0.5rem;
  }
  h2 {
    margin: 0;
    text-align: center;
  }
  table {
    grid-column: 1 / -1;
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
  }
  th {
    font-size: 0.875em;
  }
  td {
    block-size: 2.75rem;
    padding: 0;
    text-align: center;
  }
  [id],
  button {
    cursor: pointer;
  }
  :is([id], button):hover {
    box-shadow: inset 0 0 0 1px;
  }
  [aria-current] {
    text-decoration: underline 3px;
  }
  [aria-disabled] {
    opacity: 0.75;
    text-decoration: line-through;
    cursor: default;
  }
  h2,
  [aria-current],
  [aria-selected] {
    font-weight: 700;
  }
  [aria-selected] {
    background: ${token('action-background')};
    color: ${token('action-text')};
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    [aria-selected] {
      background: Highlight;
      color: HighlightText;
    }
  }
  button {
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding: 0 0.75rem;
    border: 0;
    background: none;
    color: inherit;
    font-size: 1.75rem;
  }
  button:last-child {
    grid-column: 1 / -1;
    justify-self: end;
    font-size: 1em;
    text-decoration: underline;
  }
  td:focus,
  button:focus-visible {
    outline: 3px solid;
    outline-offset: -5px;
  }
`;
