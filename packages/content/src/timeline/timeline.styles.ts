import { css, unsafeCSS } from '@lit/reactive-element';
import type { CSSResult } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';
import { meta, plainList } from '../content.styles.js';
import * as en from '../en.js';
import * as nl from '../nl.js';

const item = css`owc-timeline > ol > li`;
const done = css`${item}:is(:has(~ [aria-current='step']), [data-state='done']):not([data-state='upcoming'])`;
const current = css`${item}[aria-current='step']`;
const upcoming = css`${item}:is([aria-current='step'] ~ *, [data-state='upcoming']):not([data-state='done'])`;
const early = css`owc-timeline:not(:defined) > ol > li:not(:has(.owc-timeline-state)) > :is(h2, h3, h4, h5, h6)`;
const word = (text: string): CSSResult => unsafeCSS(JSON.stringify(text));

export const page = css`
  @layer owc {
    owc-timeline { max-inline-size: ${token('measure')}; margin-block-end: 2rem; }
    owc-timeline > ol { ${plainList} }
    ${item} { position: relative !important; min-block-size: 2.5rem; margin: 0 !important; padding: 0 0 1.75rem !important; padding-inline-start: 2.75rem !important; }
    ${item}:last-child { padding-block-end: 0 !important; }
    ${item} > :is(h2, h3, h4, h5, h6):first-child, ${item} > details:first-child > summary > * { margin-block: 0 0.25rem; }
    ${item} > :is(h2, h3, h4, h5, h6), ${item} > details > summary > * { font-size: ${token('heading-4-size')}; line-height: 1.5rem; }
    ${item} > :last-child { margin-block-end: 0; }
    ${item} p { margin-block: 0 0.5rem; }
    ${item} > details > summary > * { display: inline; }
    /* A dot; in a procedure an open ring for what is to come. */
    ${item}::before {
      content: '' !important;
      position: absolute !important;
      inset-block-start: 0;
      inset-inline-start: 0;
      z-index: 1;
      box-sizing: border-box;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      border: 2px solid ${token('border')};
      border-radius: 50%;
      background: ${token('background')};
      color: ${token('action-text')};
      font: 700 0.875rem / 1.25rem system-ui, sans-serif;
      text-align: center;
    }
    owc-timeline > ol:not(:has(> [aria-current='step'], > [data-state])) > li::before { border: 0.375rem solid ${token('background')}; background: ${token('link-text')}; }
    ${done}::before { content: '✓' !important; content: '✓' / '' !important; border-color: ${token('action-background')}; background: ${token('action-background')}; }
    ${current}::before { border: 0.4375rem solid ${token('action-background')}; }
    ${item}:not(:last-child)::after {
      content: '' !important;
      position: absolute !important;
      inset-block: 0 0;
      inset-inline-start: calc(0.75rem - 1px);
      border-inline-start: 2px solid ${token('border-subtle')};
    }
    ${done}:not(:last-child)::after { border-color: ${token('action-background')}; }
    ${item} .owc-timeline-state { display: block; margin-block-end: 0.25rem; ${meta} }
    ${current} .owc-timeline-state { color: ${token('text')}; font-weight: ${token('label-weight')}; }
    /* The room of the words until the element is there, and the words when it never comes. */
    ${early}::after { display: block; margin-block-start: 0.25rem; font: 400 ${token('font-size-small')} / ${token('line-height')} ${token('font')}; ${meta} }
    ${early}:is(${done} > *)::after { content: ${word(nl.timelineDone)}; }
    ${early}:is(${current} > *)::after { content: ${word(nl.timelineCurrent)}; color: ${token('text')}; font-weight: ${token('label-weight')}; }
    ${early}:is(${upcoming} > *)::after { content: ${word(nl.timelineUpcoming)}; }
    ${early}:is(${done} > *):lang(en)::after { content: ${word(en.timelineDone)}; }
    ${early}:is(${current} > *):lang(en)::after { content: ${word(en.timelineCurrent)}; }
    ${early}:is(${upcoming} > *):lang(en)::after { content: ${word(en.timelineUpcoming)}; }
  }
`;
