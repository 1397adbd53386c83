/// <reference types="vite/client" />
import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { token } from '@openwebconcept/theme/tokens.js';
import { themes } from './themes.js';

type Parts = Record<string, StoryObj> & { default: Meta; __namedExportsOrder: string[] };

// Each has the name of its element, and its first story is the main one. A tool that hangs over the page is no part of a house style.
const modules = Object.values(import.meta.glob<Parts>(['../packages/*/src/**/*.stories.ts', '!../packages/doctor/**'], { eager: true }));

/** Where the first story is not enough to judge a house style, or too much. */
const shown: Record<string, string[]> = {
  'owc-alert': ['Info', 'Success', 'Warning', 'Error'],
  'owc-button': ['Primary', 'Secondary', 'Subtle', 'Disabled'],
  'owc-card': ['Text', 'Image'],
  'owc-checkbox': ['Server', 'Checked', 'WithError'],
  'owc-checkbox-group': ['Server', 'WithError'],
  'owc-combobox': ['Server', 'WithError'],
  'owc-date-field': ['Server', 'Calendar'],
  'owc-file-field': ['Server', 'Chosen'],
  'owc-product-list': ['Tiles'],
  'owc-radio-group': ['Server', 'WithError'],
  'owc-select': ['Server', 'WithError', 'Disabled'],
  'owc-table': ['Sortable'],
  'owc-text-area': ['CharacterCount'],
  'owc-text-field': ['Server', 'WithError', 'Disabled', 'ReadOnly', 'Prefilled', 'WithPlaceholder', 'Units'],
  'owc-toc': ['OfAText'],
};
/** These want the whole width. */
const wide = ['owc-map', 'owc-product', 'owc-card-list'];

const style = css`
  .overview { margin-block-start: 2rem; columns: 2; column-gap: 3rem; }
  .overview > section { break-inside: avoid; margin-block-end: 2.5rem; padding-block-start: 0.75rem; border-block-start: 1px solid ${token('border')}; overflow: clip; overflow-clip-margin: 1rem; }
  .overview > .wide { column-span: all; }
  .overview > section > .name { margin-block: 0 1rem; font: 0.875rem ui-monospace, monospace; color: ${token('text-subtle')}; }
  .overview > section > :nth-child(n + 3) { margin-block-start: 1.5rem; }
  @media (max-width: 50rem) { .overview { columns: 1; } }
`;

function part({ default: meta, __namedExportsOrder: order, ...stories }: Parts): TemplateResult {
  const tag = String(meta.component);
  const draw = (name: string): unknown => {
    const story = stories[name];
    const render = story?.render ?? meta.render;
    if (!render) throw new Error(`There is no story ${name} of ${tag}`);
    return html`<div>${render({ ...meta.args, ...story?.args }, {} as never)}</div>`;
  };
  return html`<section class=${wide.includes(tag) ? 'wide' : ''}><p class="name">${tag}</p>${(shown[tag] ?? [order[0]!]).map(draw)}</section>`;
}

export default {
  title: 'Overview/All elements',
  // A sheet to look at, and for the checks of test/themes. As a page it would have every landmark and heading there is.
  tags: ['overview', '!autodocs', '!test'],
} satisfies Meta;

/** Every element on one page: how they look together in a house style. */
export const AllElements: StoryObj = {
  render: (_, { globals }) => {
    if (!document.adoptedStyleSheets.includes(style.styleSheet!)) document.adoptedStyleSheets.push(style.styleSheet!);
    const { title } = themes[globals.theme as keyof typeof themes] ?? themes.light;
    return html`<h1>${title}</h1><div class="overview">${modules.map(part)}</div>`;
  },
};
