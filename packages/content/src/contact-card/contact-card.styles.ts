import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

export const page = css`
  @layer owc {
    owc-contact-card {
      box-sizing: border-box;
      max-inline-size: ${token('measure')};
      margin-block-end: 1.5rem;
      padding: 1.25rem min(1.5rem, 5vw) 1.5rem;
      border: 1px solid ${token('border-subtle')} !important;
      border-radius: ${token('radius')};
      background: ${token('surface')} !important;
    }
    owc-contact-card > :first-child { margin-block-start: 0; }
    owc-contact-card :is(address, dl):last-child, owc-contact-card > :last-child { margin-block-end: 0; }
    owc-contact-card > :is(h2, h3, h4, h5, h6) { font-size: ${token('heading-3-size')}; }
    owc-contact-card address { margin-block-end: 1rem; font-style: normal; }
    owc-contact-card dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding-block: 0.25rem; }
    owc-contact-card dt { flex: 0 0 8rem; margin: 0; color: ${token('text-subtle')}; font-weight: inherit; }
    owc-contact-card dd { flex: 1 1 12rem; min-inline-size: 0; margin: 0; overflow-wrap: anywhere; }
    /* A number or an address of e-mail is read from left to right everywhere. */
    owc-contact-card :is([href^='tel:'], [href^='mailto:']) { display: inline-block; direction: ltr; }
    owc-contact-card img { max-inline-size: 100%; block-size: auto; border-radius: ${token('radius')}; }
  }
`;
