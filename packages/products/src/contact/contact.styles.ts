import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

export const page = css`
  @layer owc {
    owc-contact address { margin-block-end: 1rem; font-style: normal; }
    owc-contact dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding-block: 0.25rem; }
    owc-contact dt { flex: 0 0 7rem; color: ${token('text-subtle')}; }
    owc-contact dd { flex: 1 1 12rem; min-inline-size: 0; overflow-wrap: anywhere; }
    owc-contact dd span { display: block; color: ${token('text-subtle')}; font-size: ${token('font-size-small')}; }
    owc-contact img { max-inline-size: 100%; block-size: auto; border-radius: ${token('radius')}; }
  }
`;
