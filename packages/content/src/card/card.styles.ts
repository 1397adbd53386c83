import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { innerRing } from '../content.styles.js';

const heading = css`:is(h1, h2, h3, h4, h5, h6)`;
const link = css`owc-card > ${heading} > a`;
const picture = css`:is(img, picture, figure)`;

export const page = css`
  @layer owc {
    owc-card {
      position: relative;
      display: flex;
      flex-direction: column;
      box-sizing: border-box;
      padding: 1.25rem min(1.25rem, 5vw);
      overflow: hidden;
      border: 1px solid ${token('border-subtle')} !important;
      border-radius: ${token('radius')};
      background: ${token('background')} !important;
    }
    owc-card > * { flex: none; margin-block: 0.5rem 0 !important; }
    owc-card > :first-child, owc-card > ${picture}:first-child + * { margin-block-start: 0 !important; }
    owc-card > ${heading} { font-size: ${token('heading-4-size')}; }
    owc-card address { font-style: normal; }
    owc-card > ${picture} {
      order: -1;
      inline-size: calc(100% + 2 * min(1.25rem, 5vw)) !important;
      max-inline-size: none !important;
      margin: -1.25rem calc(-1 * min(1.25rem, 5vw)) 1.25rem !important;
    }
    owc-card > img, owc-card > ${picture} img { display: block; inline-size: 100%; max-inline-size: none; block-size: auto; aspect-ratio: 16 / 9; object-fit: cover; }
    /* The whole card is the link, for who points; not while it is edited. */
    owc-card > ${heading}:not([contenteditable]) > a::after { content: '' !important; position: absolute !important; inset: 0 !important; }
    owc-card :is(a, button, input, select, textarea, summary, label, address, code) { position: relative; z-index: 1; }
    ${link} { position: static !important; z-index: auto; }
    owc-card:has(> ${heading} a):hover { border-color: ${token('link-text')} !important; box-shadow: 0 0 0 1px ${token('link-text')}; }
    ${link}:focus-visible { outline: none !important; box-shadow: none !important; }
    ${link}:focus-visible::after { border-radius: ${token('radius')}; ${innerRing} }
    @media print {
      owc-card { break-inside: avoid; }
    }
  }
`;
