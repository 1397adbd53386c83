import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

/** So much room the map has, also before it is there. */
const room = css`aspect-ratio: 16 / 10; min-block-size: min(24rem, 80vh); max-block-size: min(40rem, 85vh);`;

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 1rem;
    min-inline-size: 0;
    color: ${token('text')};
    font-family: ${token('font')};
    font-size: ${token('font-size')};
    line-height: ${token('line-height')};
    overflow-wrap: break-word;
  }
  :host([hidden]) { display: none; }
  ::slotted(*) { margin-block: 0 !important; }
  ::slotted([slot='heading']) { order: -4; }
  ::slotted([slot='filters']) { order: -3; }
  ::slotted([slot='message']) { order: -2; }
  ::slotted([slot='count']) { order: -1; }
  ::slotted([slot='map']) {
    display: block !important;
    position: relative !important;
    box-sizing: border-box !important;
    inline-size: 100% !important;
    order: 0;
    border-radius: ${token('radius')};
    background: ${token('surface')} !important;
  }
  ::slotted(*) { order: 1; }
  slot[hidden] { display: none; }
  @media (min-width: 40rem) {
    ::slotted([slot='map']) { ${room} }
    /* Room for a map that no server printed: nothing moves when it comes. Without scripts it never comes. */
    @media (scripting: enabled) {
      :host(:not(:defined))::before { content: ''; display: block; ${room} }
    }
  }
  @media (min-width: 64rem) {
    :host([beside]) { display: grid; grid-template-columns: minmax(18rem, 24rem) minmax(0, 1fr); gap: 0 1.5rem; align-items: start; }
    :host([beside]) ::slotted(*) { grid-column: 1; margin-block-end: 1rem !important; }
    :host([beside]) ::slotted([slot='heading']), :host([beside]) ::slotted([slot='message']) { grid-column: 1 / -1; }
    :host([beside]) ::slotted([slot='map']) { grid-column: 2; grid-row: 2 / span 20; position: sticky !important; inset-block-start: 1rem; block-size: min(44rem, calc(100vh - 2rem)); max-block-size: none; aspect-ratio: auto; }
  }
`;

const map = css`owc-map`;
const list = css`${map} > :is(ul, ol)`;
const form = css`${map} > form[slot='filters']`;
const headings = css`:is(h1, h2, h3, h4, h5, h6)`;

export const page = css`
  @layer owc {
    ${map} .owc-map-hidden {
      position: absolute !important;
      inline-size: 1px !important;
      block-size: 1px !important;
      margin: -1px !important;
      overflow: hidden !important;
      clip-path: inset(50%) !important;
      white-space: nowrap !important;
    }
    ${map} ${headings} { color: ${token('heading-text')}; font-family: ${token('heading-font')}; font-weight: ${token('heading-weight')}; line-height: 1.25; }
    ${map} a { color: ${token('link-text')}; text-decoration-thickness: max(1px, 0.0625em); text-underline-offset: 0.15em; }
    ${map} a:hover { color: ${token('link-text-hover')}; text-decoration-thickness: max(2px, 0.125em); }
    ${map} :is(a, button, input, summary, [tabindex='-1']):focus-visible {
      outline: 3px solid ${token('focus-outer')} !important;
      outline-offset: 2px !important;
      box-shadow: 0 0 0 2px ${token('focus-inner')} !important;
    }
    ${map} button {
      all: revert !important;
      box-sizing: border-box !important;
      min-block-size: 2.75rem !important;
      margin: 0 !important;
      padding: 0.5rem 1.25rem !important;
      border: 1px solid ${token('action-secondary-border')} !important;
      border-radius: ${token('action-radius')} !important;
      background: ${token('action-secondary-background')} !important;
      color: ${token('action-secondary-text')} !important;
      font: ${token('action-weight')} ${token('font-size')} / 1.4 ${token('font')} !important;
      cursor: pointer !important;
    }
    ${map} button:hover { background: ${token('action-secondary-background-hover')} !important; color: ${token('action-secondary-text-hover')} !important; }
    ${map} button[hidden] { display: none !important; }
    ${map} .owc-map-show { display: block !important; inline-size: 100% !important; background: ${token('action-background')} !important; color: ${token('action-text')} !important; border-color: ${token('action-border')} !important; }
    ${map} .owc-map-show:hover { background: ${token('action-background-hover')} !important; color: ${token('action-text-hover')} !important; }
    ${list} { display: grid !important; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)) !important; column-gap: 2rem !important; margin: 0 !important; padding: 0 !important; list-style: '' !important; }
    ${list} > li { margin: 0 !important; padding-block: 1rem !important; border-block-start: 1px solid ${token('border-subtle')}; }
    ${list} > li > ${headings} { margin: 0 !important; font-size: ${token('heading-4-size')}; }
    ${list} > li > p { margin: 0.25rem 0 0 !important; max-inline-size: ${token('measure')}; }
    ${list} > li[aria-current] { border-inline-start: 0.375rem solid ${token('link-text')}; padding-inline-start: 0.75rem !important; }
    ${list} > li > :is(dl, .owc-map-meta) { color: ${token('text-subtle')}; font-size: ${token('font-size-small')}; }
    ${map} .owc-map-go { display: inline-flex !important; align-items: center; min-block-size: 1.75rem; font-size: ${token('font-size-small')}; }
    ${form} { display: grid !important; gap: 1rem !important; box-sizing: border-box; }
    ${form} label { all: revert !important; font: inherit !important; color: ${token('label-text')} !important; }
    ${form} input[type='search'] {
      all: revert !important;
      appearance: none !important;
      box-sizing: border-box !important;
      display: block !important;
      inline-size: 100% !important;
      max-inline-size: 32rem !important;
      min-block-size: 2.75rem !important;
      margin: 0.375rem 0 0 !important;
      padding: 0.5rem 0.75rem !important;
      border: ${token('field-border-width')} solid ${token('field-border')} !important;
      border-radius: ${token('field-radius')} !important;
      background: ${token('field-background')} !important;
      color: ${token('field-text')} !important;
      font: 400 ${token('font-size')} / 1.4 ${token('font')} !important;
    }
    ${form} .owc-map-search > label { font-weight: ${token('label-weight')} !important; }
    ${map} summary { display: list-item !important; box-sizing: border-box !important; min-block-size: 2.75rem !important; padding-block: 0.5rem !important; color: ${token('link-text')}; font-weight: 600; cursor: pointer; }
    ${form} .owc-map-facets { display: flex !important; flex-wrap: wrap !important; gap: 1rem 2.5rem !important; padding-block-start: 0.5rem; }
    ${form} fieldset { all: revert !important; flex: 0 1 14rem; min-inline-size: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; }
    ${form} legend { padding: 0 !important; color: ${token('label-text')}; font-weight: ${token('label-weight')}; }
    ${form} fieldset label { display: flex !important; align-items: center !important; gap: 0.625rem !important; min-block-size: 2.75rem !important; cursor: pointer !important; }
    ${form} input[type='checkbox'] { all: revert !important; flex: none; inline-size: 1.375rem !important; block-size: 1.375rem !important; margin: 0 !important; accent-color: ${token('link-text')}; }
    ${form} .owc-map-number { color: ${token('text-subtle')}; }
    ${map} > .owc-map-count { font-weight: 600; }
    ${map} .owc-map-message {
      box-sizing: border-box;
      padding: 0.75rem 1rem !important;
      border: 1px solid ${token('warning-border')} !important;
      border-inline-start-width: 0.375rem !important;
      border-radius: ${token('radius')};
      background: ${token('warning-background')} !important;
      color: ${token('warning-text')} !important;
    }
    ${map} > .owc-map-more { display: flex !important; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; }
    ${map} > .owc-map-more > details[open] { flex-basis: 100%; }
    ${map} .owc-map-files { display: flex !important; flex-wrap: wrap; gap: 0.5rem; }
    @media (scripting: none) { ${map} :is(.owc-map-show, .owc-map-go) { display: none !important; } }
    @media print { ${map} > :is(form, [slot='map'], .owc-map-more) { display: none !important; } }
  }
`;
