import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { button, buttonHover, meta, ring } from '../content.styles.js';
import { picture, words } from '../media.styles.js';

export const styles = css`
  [part] { ${button} }
  [part]:hover { ${buttonHover} }
  [part]:focus-visible { ${ring} }
  [part] ~ [name='large'] { display: none; }
  @media print {
    [part] { display: none !important; }
  }
`;

export const page = css`
  @layer owc {
    owc-figure { margin-block-end: 1.75rem; }
    owc-figure > figure { margin-block-end: 0.75rem; }
    owc-figure img { ${picture} }
    owc-figure:defined:has(> [slot='large']) img { cursor: zoom-in; }
    owc-figure figcaption { ${meta} max-inline-size: ${token('measure')}; margin-block-start: 0.5rem; }
    owc-figure small { display: block; font-size: inherit; }
    owc-figure > [slot='large'] { ${button} }
    owc-figure > [slot='large']:hover { ${buttonHover} }
    owc-figure > details { max-inline-size: ${token('measure')}; margin-block-start: 0.5rem; }
    owc-figure > details > summary { ${words} }
    @media print {
      owc-figure > [slot='large'] { display: none !important; }
    }
  }
`;
