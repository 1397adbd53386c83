import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

const step = css`owc-process-steps > ol > li`;

/** The numbers are those of the list itself (`start`, `value`, `reversed`), so that what is seen is what is read. */
export const page = css`
  @layer owc {
    owc-process-steps > ol { margin-block: 1rem 1.5rem; padding: 0 !important; list-style: '' !important; }
    ${step} {
      position: relative !important;
      box-sizing: border-box;
      min-block-size: 3.5rem;
      margin: 0 !important;
      padding: 0.125rem 0 1.5rem;
      padding-inline-start: 3.25rem !important;
    }
    ${step}::before {
      content: counter(list-item) !important;
      position: absolute !important;
      inset-block-start: 0;
      inset-inline-start: 0;
      box-sizing: border-box;
      inline-size: 2.25rem;
      block-size: 2.25rem;
      border: 2px solid ${token('border')};
      border-radius: 50%;
      color: ${token('heading-text')};
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      line-height: 2rem;
      text-align: center;
    }
    ${step}:not(:last-child)::after {
      content: '' !important;
      position: absolute !important;
      inset-block: 2.25rem 0;
      inset-inline-start: calc(1.125rem - 1px);
      border-inline-start: 2px solid ${token('border')};
    }
    ${step}:last-child { padding-block-end: 0; }
    ${step} > :first-child { margin-block-start: 0.25rem; }
    ${step} > :last-child { margin-block-end: 0; }
    @media print {
      ${step} { break-inside: avoid; }
    }
  }
`;
