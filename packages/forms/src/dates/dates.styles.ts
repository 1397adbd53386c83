import type { CSSResult, css as Css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

/** The button of the calendar: an icon and words. Where there is no room for the words, they go to a line that is cut off. */
export const styles = (css: typeof Css): CSSResult => css`
  output {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  slot {
    border-radius: inherit; /* from the host, for the button */
  }
  ::slotted(button) {
    display: flex !important;
    flex-wrap: wrap !important;
    place-content: safe center !important;
    justify-self: start !important;
    gap: 4rem 0.5rem !important;
    max-inline-size: 100% !important;
    block-size: max(2.75rem, 1lh + 1rem + 2px) !important;
    padding: 0.5rem 0.75rem !important;
    overflow: hidden !important;
    border: 1px solid !important;
    border-radius: inherit !important;
    background: none !important;
    color: ${token('link-text')} !important;
    white-space: nowrap !important;
    cursor: pointer !important;
  }
  ::slotted(button:hover) {
    text-decoration: underline !important;
  }
  ::slotted(button)::before {
    content: '' !important;
    inline-size: 0.875rem !important;
    block-size: 0.625rem !important;
    margin-block: calc((1lh - 1.125rem) / 2) !important;
    border: 2px solid !important;
    border-block-start-width: 6px !important;
    border-radius: 3px !important;
  }
`;
