import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

// Fragments of what shows images and video.

/** An image in its own shape: with a width and a height it has its room before it is there. */
export const picture = css`
  display: block;
  box-sizing: border-box;
  max-inline-size: 100%;
  block-size: auto;
`;
/** The summary of what is told in words: a description, a transcript. */
export const words = css`
  box-sizing: border-box;
  min-block-size: 2.75rem;
  padding-block: 0.5rem;
  color: ${token('link-text')};
  cursor: pointer;
`;
