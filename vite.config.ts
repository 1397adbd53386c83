import { defaultClientConditions, defineConfig } from 'vite';

// The only Vite config: Storybook takes it from here.
export default defineConfig({
  // Packages are read from their sources, so nothing has to be built first.
  resolve: { conditions: ['@openwebconcept/source', ...defaultClientConditions] },
  // A theme is a file that is linked, never a data: address in a script.
  build: { assetsInlineLimit: 0, target: 'es2022', chunkSizeWarningLimit: 2000 },
  // Known beforehand, so that a first visit does not reload halfway.
  optimizeDeps: { include: ['lit', '@lit/reactive-element', '@lit/reactive-element/decorators/property.js', 'lit/decorators.js', 'lit/directives/if-defined.js', 'lit/directives/keyed.js', 'lit/directives/live.js', 'lit/directives/repeat.js'] },
});
