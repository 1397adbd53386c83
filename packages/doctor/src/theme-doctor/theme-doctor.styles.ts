import { css } from 'lit';

/**
 * A tool that measures a sick theme cannot be dressed by it: it brings its own colours, and sizes that do not hang on the text size of the
 * page. Both schemes are readable; the page may not say a word in it.
 */
export const styles = css`
  :host {
    all: initial !important;
    position: fixed !important;
    inset-block-end: 0 !important;
    inset-inline-end: 0 !important;
    z-index: 2147483000 !important;
    display: block !important;
    max-inline-size: 100vw !important;
    color-scheme: light !important;
    direction: inherit !important;
    font: 400 16px/1.5 system-ui, sans-serif !important;
    color: #1b1f24 !important;
    --_accent: #0b4f9e;
    --_line: #6a747e;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 8px 14px;
    border: 1px solid var(--_accent);
    border-radius: 4px;
    background: #fff;
    color: var(--_accent);
    font: 600 16px/1.3 system-ui, sans-serif;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  button:hover {
    background: #e8f0f9;
  }
  button:disabled {
    border-color: var(--_line);
    color: #474f58;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid #0b0c0d;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #fff;
  }
  .open {
    margin: 12px;
    border-color: #fff;
    background: var(--_accent);
    color: #fff;
    box-shadow: 0 0 0 1px var(--_accent);
  }
  .open:hover {
    background: #083a75;
  }
  .panel {
    display: flex;
    flex-direction: column;
    inline-size: min(460px, 100vw);
    max-block-size: min(80vh, 760px);
    margin-inline-start: auto;
    border: 1px solid var(--_line);
    border-start-start-radius: 8px;
    background: #fff;
    box-shadow: 0 4px 24px rgb(0 0 0 / 0.25);
  }
  .panel[hidden],
  .open[hidden] {
    display: none;
  }
  header {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    padding: 8px 16px;
    border-block-end: 1px solid #d3d8dd;
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  h2 {
    font-size: 20px;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  h3 {
    margin-block: 20px 8px;
    font-size: 17px;
  }
  .close {
    flex: none;
    padding: 8px;
    border-color: transparent;
  }
  .body {
    overflow: auto;
    overscroll-behavior: contain;
    padding: 12px 16px 16px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 12px;
  }
  label {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: '';
  }
  li {
    padding: 10px 0;
    border-block-start: 1px solid #d3d8dd;
    overflow-wrap: anywhere;
  }
  .severity {
    display: inline-block;
    margin-inline-end: 6px;
    padding: 0 6px;
    border: 1px solid;
    border-radius: 4px;
    font-size: 14px;
    font-weight: 600;
  }
  .failure {
    background: #fdeceb;
    color: #8f150e;
  }
  .warning {
    background: #fff4de;
    color: #6b4000;
  }
  .note {
    background: #e8f2fb;
    color: #0b4f9e;
  }
  code,
  pre {
    font: 14px/1.5 ui-monospace, monospace;
  }
  pre {
    margin: 8px 0;
    padding: 8px;
    border: 1px solid #d3d8dd;
    border-radius: 4px;
    background: #f3f5f7;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .fact {
    color: #474f58;
    font-size: 15px;
  }
  .swatch {
    display: inline-block;
    inline-size: 14px;
    block-size: 14px;
    margin-inline-start: 6px;
    border: 1px solid var(--_line);
    border-radius: 2px;
    vertical-align: -2px;
    forced-color-adjust: none;
  }
  .mark {
    position: fixed;
    inset: auto;
    display: block;
    margin: 0;
    padding: 0;
    border: 3px solid #fff;
    border-radius: 4px;
    outline: 4px solid #b3006b;
    background: none;
    pointer-events: none;
  }
  .mark[hidden] {
    display: none;
  }
  @media (max-width: 480px) {
    .panel {
      max-block-size: 70vh;
      border-start-start-radius: 0;
    }
  }
`;
