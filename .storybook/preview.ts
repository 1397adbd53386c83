/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { css, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { defaults } from '@openwebconcept/theme/defaults.js';
import { page } from '@openwebconcept/theme/page.js';
import { token } from '@openwebconcept/theme/tokens.js';
import { themes, useTheme } from './themes.js';

// scripts/storybook.mjs writes it: the tables of the documentation come from the comments of the elements.
const [manifest] = Object.values(import.meta.glob('../.build/custom-elements.json', { eager: true, import: 'default' }));
if (manifest) setCustomElementsManifest(forTables(manifest as Manifest));


interface Member {
  name: string;
  fieldName?: string;
  description?: string;
}
interface Manifest {
  modules: { declarations?: { slots?: Member[]; attributes?: Member[]; members?: (Member & { attribute?: string })[] }[] }[];
}

/** The tables name a row once: a slot and an attribute can have one name, an attribute is often a property too, and the default slot has none. */
function forTables(manifest: Manifest): Manifest {
  for (const { declarations = [] } of manifest.modules) {
    for (const declaration of declarations) {
      declaration.slots = declaration.slots?.map((slot) => ({ ...slot, name: slot.name ? `slot: ${slot.name}` : 'slot (default)' }));
      declaration.attributes = declaration.attributes?.filter(({ fieldName, description }) => !fieldName && !description?.startsWith('The form of the native control'));
    }
  }
  return manifest;
}

// What a page of the municipality gives its elements; in the documentation only where a story stands.
const docs = css`
  :where(.docs-story) {
    background: ${token('background')};
  }
`;
document.adoptedStyleSheets = [...document.adoptedStyleSheets, defaults.styleSheet!, page.styleSheet!, docs.styleSheet!];

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true },
    options: { storySort: { order: ['Forms', 'Content', 'Products'] } },
    viewport: {
      options: {
        small: { name: '320 px: klein of 400% vergroot', styles: { width: '320px', height: '640px' } },
        phone: { name: 'Telefoon', styles: { width: '390px', height: '844px' } },
        tablet: { name: 'Tablet', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Laptop', styles: { width: '1280px', height: '800px' } },
      },
    },
    a11y: {
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      // A story is a piece of a page: the page has the landmarks and the first heading.
      config: { rules: ['region', 'page-has-heading-one', 'landmark-one-main'].map((id) => ({ id, enabled: false })) },
    },
  },
  globalTypes: {
    theme: {
      description: 'Huisstijl',
      toolbar: { icon: 'paintbrush', dynamicTitle: true, items: Object.entries(themes).map(([value, { title }]) => ({ value, title })) },
    },
    language: {
      description: 'Taal',
      toolbar: { icon: 'globe', dynamicTitle: true, items: [{ value: 'nl', title: 'Nederlands' }, { value: 'en', title: 'English' }] },
    },
    direction: {
      description: 'Leesrichting',
      toolbar: { icon: 'transfer', dynamicTitle: true, items: [{ value: 'ltr', title: 'Links naar rechts' }, { value: 'rtl', title: 'Rechts naar links' }] },
    },
  },
  initialGlobals: { theme: 'light', language: 'nl', direction: 'ltr' },
  // A loader, not a decorator: a story is drawn when its theme is there.
  loaders: [
    async ({ viewMode, globals: { theme, language, direction } }) => {
      document.body.classList.toggle('owc-page', viewMode === 'story');
      document.documentElement.lang = language as string;
      document.documentElement.dir = direction as string;
      await useTheme(theme as string);
      return {};
    },
  ],
  decorators: [
    // Elements read the language when they draw: another language is another page.
    (story, { globals, viewMode }) => {
      const drawn = keyed(`${globals.language} ${globals.direction}`, story());
      return viewMode === 'docs' ? html`<div class="owc-page" lang=${globals.language} dir=${globals.direction}>${drawn}</div>` : html`${drawn}`;
    },
  ],
};

export default preview;
