import { css } from '@lit/reactive-element';
import { meta, plainList } from '../content.styles.js';

export const page = css`
  @layer owc {
    owc-gallery { margin-block-end: 1.75rem; }
    owc-gallery > :is(ul, ol) {
      ${plainList}
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--owc-gallery-size, clamp(8.5rem, 22%, 16rem))), 1fr));
      gap: 1.25rem 1rem;
    }
    owc-gallery figure { margin: 0; }
    owc-gallery a { display: block; }
    owc-gallery img { display: block; inline-size: 100%; block-size: auto; aspect-ratio: 4 / 3; object-fit: cover; }
    owc-gallery a:hover img { opacity: 0.85; }
    owc-gallery:defined a:not([href$='/']):has(img) { cursor: zoom-in; }
    owc-gallery figcaption { ${meta} margin-block-start: 0.375rem; hyphens: auto; }
    owc-gallery small { display: block; font-size: inherit; }
    @media print {
      owc-gallery li { break-inside: avoid; }
    }
  }
`;
