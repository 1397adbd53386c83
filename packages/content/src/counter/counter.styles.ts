import { css } from '@lit/reactive-element';

export const page = css`
  @layer owc {
    owc-counter {
      position: relative;
      display: inline-block;
      max-inline-size: 100%;
      color: inherit;
      font: inherit;
      font-variant-numeric: tabular-nums;
    }
    owc-counter[data-count] { -webkit-text-fill-color: transparent; }
    owc-counter[data-count]::before {
      content: attr(data-count);
      content: attr(data-count) / '';
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      -webkit-text-fill-color: currentColor;
      white-space: nowrap;
    }
  }
`;
