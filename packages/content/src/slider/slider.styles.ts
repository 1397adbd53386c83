import { css } from '@lit/reactive-element';
import { backward, button, buttonHover, forward, innerRing, plainList, ring } from '../content.styles.js';
import { picture } from '../media.styles.js';

export const styles = css`
  div {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    block-size: 2.75rem;
    margin-block-end: 0.5rem;
    padding-inline-end: 0.375rem;
  }
  span {
    flex: 1;
    font-variant-numeric: tabular-nums;
  }
  button { ${button} padding: 0 !important; }
  button:hover { ${buttonHover} }
  button:focus-visible { ${ring} }
  button[aria-disabled='true'] { border-style: dashed !important; opacity: 0.5; cursor: default !important; }
  button::before { ${forward} }
  button:nth-child(2)::before { ${backward} }
  @media print {
    div { display: none; }
  }
`;

export const page = css`
  @layer owc {
    owc-slider { margin-block-end: 1.75rem; }
    owc-slider > :is(ul, ol) {
      ${plainList}
      position: relative;
      display: flex;
      gap: 1rem;
      /* Room for the ring of what has focus in a slide: what scrolls cuts off what sticks out. */
      margin-inline-start: -0.375rem !important;
      padding: 0.375rem !important;
      overflow-x: auto;
      overscroll-behavior-x: contain;
      scroll-padding-inline: 0.375rem;
      scroll-snap-type: x mandatory;
      scrollbar-width: thin;
    }
    owc-slider > :is(ul, ol):focus-visible { ${innerRing} }
    owc-slider > * > li {
      position: relative;
      flex: 0 0 min(100%, var(--owc-slider-size, 100%));
      box-sizing: border-box;
      min-inline-size: 0;
      margin: 0;
      scroll-snap-align: start;
    }
    owc-slider > * > li > :first-child { margin-block-start: 0; }
    owc-slider > * > li > :last-child { margin-block-end: 0; }
    owc-slider img { ${picture} }
    owc-slider > * > li > img, owc-slider > * > li > figure > img { inline-size: 100%; }
    @media (scripting: enabled) {
      owc-slider:not(:defined):has(> :is(ul, ol) > li ~ li)::before { content: ''; display: block; block-size: 3.25rem; }
    }
    @media (prefers-reduced-motion: no-preference) {
      owc-slider > :is(ul, ol) { scroll-behavior: smooth; }
    }
    @media print {
      owc-slider > :is(ul, ol) { display: block; overflow: visible; }
      owc-slider > * > li { margin-block-end: 1rem; break-inside: avoid; }
    }
  }
`;
