import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { button, ring } from '../content.styles.js';
import { picture, words } from '../media.styles.js';

/** A box as large as a video; on a narrow screen so high that what is asked fits, so that it does not grow when it is there. */
const box = css`
  box-sizing: border-box;
  inline-size: 100%;
  min-block-size: 26rem;
  aspect-ratio: 16 / 9;
  margin-block-end: 0.25rem;
`;

export const styles = css`
  [part='box'] {
    ${box}
    position: relative;
    display: grid;
    place-items: center;
    border: 1px solid ${token('border')};
    border-radius: ${token('radius')};
    background: ${token('surface')};
    color: ${token('text')};
    overflow: hidden;
  }
  [part='consent'] {
    position: relative;
    box-sizing: border-box;
    max-inline-size: 34rem;
    padding: 1.25rem;
  }
  p {
    margin: 0 0 1rem;
  }
  label {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: 2.75rem;
    margin-block-start: 0.5rem;
    cursor: pointer;
  }
  input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: ${token('action-background')};
  }
  button { ${button} }
  [part='play'] {
    border-color: ${token('action-border')} !important;
    background: ${token('action-background')} !important;
    color: ${token('action-text')} !important;
  }
  [part='play']::before {
    content: '';
    border: 0.4375rem solid; /* a border, so that it takes the colour of the text, also when the user chose the colours */
    clip-path: polygon(10% 0, 90% 50%, 10% 100%);
  }
  button:hover { text-decoration: underline !important; text-underline-offset: 0.2em; }
  :focus-visible { ${ring} }
  iframe {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 0;
  }
  [part='box'].pressed { min-block-size: 0; }
  [part='box'].playing { place-items: start stretch; }
  /* Beside the link where it fits; on a narrow screen in the room below a video that was not asked about, so that nothing moves for it. */
  [part='forget'] {
    float: inline-end;
    border: 0 !important;
    background: none !important;
    color: ${token('action-subtle-text')} !important;
    font-size: ${token('font-size-small')} !important;
    font-weight: 400 !important;
    text-align: start;
  }
  [hidden] { display: none !important; }
  ::slotted([slot='poster']) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    display: none;
  }
  @container (max-width: 40rem) {
    :has(> .playing) { display: grid; }
    .playing, .playing + * { grid-area: 1 / 1; }
    .playing + * { place-self: end start; position: relative; margin-block-end: 0.5rem; }
  }
  @container (min-width: 40rem) {
    [part='box'] { min-block-size: 0; }
    ::slotted([slot='poster']) { display: block; }
    .poster { place-items: end start; }
    .poster [part='consent'] { margin: 1rem; border-radius: ${token('radius')}; background: ${token('surface')}; }
  }
  @media print {
    [part] { display: none !important; }
  }
`;

export const page = css`
  @layer owc {
    owc-video { container-type: inline-size; inline-size: 100%; margin-block-end: 1.75rem; }
    owc-video > video { ${picture} inline-size: 100%; margin-block-end: 0.25rem; background: #000; }
    owc-video > video:not([height]) { aspect-ratio: 16 / 9; }
    owc-video > a { display: inline-block; box-sizing: border-box; max-inline-size: 100%; min-block-size: 2.75rem; padding-block: 0.5rem; }
    owc-video > details { max-inline-size: ${token('measure')}; }
    owc-video > details > summary { ${words} }
    @media (scripting: enabled) {
      owc-video:not(:defined):has(> a:is([href*='youtu'], [href*='vimeo']))::before { ${box} content: ''; display: block; }
      owc-video:not(:defined) > [slot='poster'] { display: none; }
      @container (min-width: 40rem) {
        owc-video:not(:defined)::before { min-block-size: 0 !important; }
      }
    }
    @media (scripting: none) {
      owc-video > [slot='poster'] { ${picture} margin-block-end: 0.25rem; }
    }
  }
`;
