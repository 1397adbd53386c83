import type { CSSResult, css as Css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

/** What the shadow root shows until the product is there. */
export const styles = (css: typeof Css): CSSResult => css`
  :host([src]:empty) { min-block-size: 0; } /* .loading holds the room now */
  slot[hidden] { display: none; }
  .loading, .failed { max-inline-size: ${token('measure')}; }
  /* What follows stays out of view until it is known where it belongs. */
  .loading { min-block-size: 90vh; }
  .loading p { margin: 0; color: ${token('text-subtle')}; }
  .lines {
    block-size: 18rem;
    margin-block-start: 1.5rem;
    background:
      linear-gradient(${token('border-subtle')} 0 0) 0 0 / 60% 2.5rem,
      linear-gradient(${token('border-subtle')} 0 0) 0 4.5rem / 100% 1.25rem,
      linear-gradient(${token('border-subtle')} 0 0) 0 6.75rem / 90% 1.25rem,
      linear-gradient(${token('border-subtle')} 0 0) 0 10rem / 100% 1.25rem,
      linear-gradient(${token('border-subtle')} 0 0) 0 12.25rem / 100% 1.25rem,
      linear-gradient(${token('border-subtle')} 0 0) 0 14.5rem / 70% 1.25rem;
    background-repeat: no-repeat;
  }
  .failed {
    box-sizing: border-box;
    padding: 1.25rem 1.5rem 1.5rem;
    border: 1px solid ${token('warning-border')};
    border-inline-start-width: 0.375rem;
    border-radius: ${token('radius')};
    background: ${token('warning-background')};
    color: ${token('warning-text')};
  }
  .failed p { margin: 0; }
  button {
    min-block-size: 2.75rem;
    margin-block-start: 1rem;
    padding: 0.5rem 1.25rem;
    border: 1px solid ${token('action-border')};
    border-radius: ${token('action-radius')};
    background: ${token('action-background')};
    color: ${token('action-text')};
    font: inherit;
    font-weight: ${token('action-weight')};
    cursor: pointer;
  }
  button:hover { background: ${token('action-background-hover')}; color: ${token('action-text-hover')}; }
  button[aria-disabled] { cursor: progress; opacity: 0.7; }
  button:focus-visible {
    outline: 3px solid ${token('focus-outer')};
    outline-offset: 2px;
    box-shadow: 0 0 0 2px ${token('focus-inner')};
  }
`;
