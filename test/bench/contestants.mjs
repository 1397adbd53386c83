// What is compared with what. A contestant is a script and sheet, and markup for the n-th one of its kind.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache/bench');

/**
 * @typedef {{ imports?: string[], css?: string[], from?: string, html: string }} Contestant `from`: folder whose node_modules are used
 * @typedef {{ baseline: string, contestants: Record<string, Contestant>, targets: Record<string, number>, behind?: string[] }} Scenario a
 *   target is the most that a contestant may cost, in times the baseline; who is `behind` has to cost more than each with a target
 */

const many = (/** @type {number} */ n, /** @type {(i: number) => string} */ one) => Array.from({ length: n }, (_, i) => one(i)).join('');
const elements = join(root, 'packages/elements');
const ours = { from: elements, css: [join(elements, 'dist/css/defaults.css')] };

const bareField = (/** @type {number} */ i) =>
  `<div><label for="t${i}">Veld ${i}</label><div id="h${i}">Hulp ${i}</div><input id="t${i}" name="t${i}" aria-describedby="h${i}"></div>`;
const serverField = (/** @type {number} */ i) =>
  `<owc-text-field><label slot="label" for="t${i}">Veld ${i}</label><div slot="description" id="h${i}">Hulp ${i}</div><input id="t${i}" name="t${i}" aria-describedby="h${i}"></owc-text-field>`;
const shortField = (/** @type {number} */ i) => `<owc-text-field label="Veld ${i}" description="Hulp ${i}" name="t${i}"></owc-text-field>`;
const field = ['@openwebconcept/forms/text-field.js'];
const button = ['@openwebconcept/forms/button.js'];

/** @type {Record<string, () => Scenario>} */
export const scenarios = {
  fields: () => ({
    baseline: 'bare label, hint, input',
    contestants: {
      'bare label, hint, input': { html: many(1000, bareField) },
      'owc-text-field, server markup': { ...ours, imports: field, html: many(1000, serverField) },
      'owc-text-field, attributes': { ...ours, imports: field, html: many(1000, shortField) },
    },
    targets: { 'owc-text-field, server markup': 2, 'owc-text-field, attributes': 2 },
  }),
  buttons: () => ({
    baseline: 'bare button',
    contestants: {
      'bare button': { html: many(1000, (i) => `<button type="button">Knop ${i}</button>`) },
      'owc-button, server markup': { ...ours, imports: button, html: many(1000, (i) => `<owc-button><button type="button">Knop ${i}</button></owc-button>`) },
      'owc-button, attributes': { ...ours, imports: button, html: many(1000, (i) => `<owc-button type="button" label="Knop ${i}"></owc-button>`) },
    },
    targets: { 'owc-button, server markup': 2, 'owc-button, attributes': 2 },
  }),
  form50: () => ({
    baseline: 'bare form',
    contestants: {
      'bare form': { html: `<form>${many(50, bareField)}<button>Versturen</button></form>` },
      'owc-form, server markup': {
        ...ours,
        imports: [...field, ...button, '@openwebconcept/forms/form.js'],
        html: `<owc-form><form novalidate>${many(50, serverField)}<owc-button><button>Versturen</button></owc-button></form></owc-form>`,
      },
    },
    targets: { 'owc-form, server markup': 2 },
  }),
  peers: () => {
    const { nord, va, carbon, webawesome } = peers();
    const { contestants, ...rest } = scenarios.fields();
    return {
      ...rest,
      contestants: {
        ...contestants,
        nord: { ...nord, imports: ['@nordhealth/components/lib/Input.js'], html: many(1000, (i) => `<nord-input name="t${i}" label="Veld ${i}" hint="Hulp ${i}"></nord-input>`) },
        va: { ...va, imports: ['define:@department-of-veterans-affairs/web-components/dist/components/va-text-input.js'], html: many(1000, (i) => `<va-text-input name="t${i}" label="Veld ${i}" hint="Hulp ${i}"></va-text-input>`) },
        carbon: { ...carbon, imports: ['@carbon/web-components/es/components/text-input/index.js'], html: many(1000, (i) => `<cds-text-input name="t${i}" label="Veld ${i}" helper-text="Hulp ${i}"></cds-text-input>`) },
        webawesome: { ...webawesome, imports: ['@awesome.me/webawesome/dist/components/input/input.js'], html: many(1000, (i) => `<wa-input name="t${i}" label="Veld ${i}" hint="Hulp ${i}"></wa-input>`) },
      },
      behind: ['va', 'carbon', 'webawesome'],
    };
  },
  'peers-buttons': () => {
    const { nord, va, carbon, webawesome } = peers();
    const { contestants, ...rest } = scenarios.buttons();
    return {
      ...rest,
      contestants: {
        ...contestants,
        nord: { ...nord, imports: ['@nordhealth/components/lib/Button.js'], html: many(1000, (i) => `<nord-button type="button">Knop ${i}</nord-button>`) },
        va: { ...va, imports: ['define:@department-of-veterans-affairs/web-components/dist/components/va-button.js'], html: many(1000, (i) => `<va-button text="Knop ${i}"></va-button>`) },
        carbon: { ...carbon, imports: ['@carbon/web-components/es/components/button/index.js'], html: many(1000, (i) => `<cds-button>Knop ${i}</cds-button>`) },
        webawesome: { ...webawesome, imports: ['@awesome.me/webawesome/dist/components/button/button.js'], html: many(1000, (i) => `<wa-button>Knop ${i}</wa-button>`) },
      },
      behind: ['va', 'carbon', 'webawesome'],
    };
  },
};

/** The other libraries with the sheets that they ask for. */
function peers() {
  const nord = peer('nord', '@nordhealth/components@4.20.0', '@nordhealth/css@4.2.0', '@nordhealth/themes@9.0.5');
  const va = peer('va', '@department-of-veterans-affairs/web-components@24.5.0', '@department-of-veterans-affairs/css-library@0.36.0');
  const carbon = peer('carbon', '@carbon/web-components@2.63.0');
  const webawesome = peer('webawesome', '@awesome.me/webawesome@3.14.0');
  return {
    nord: { from: nord, css: [join(nord, 'node_modules/@nordhealth/css/lib/nord.min.css'), join(nord, 'node_modules/@nordhealth/themes/lib/nord.css')] },
    va: { from: va, css: [join(va, 'node_modules/@department-of-veterans-affairs/css-library/dist/tokens/css/variables.css')] },
    carbon: { from: carbon },
    webawesome: { from: webawesome, css: [join(webawesome, 'node_modules/@awesome.me/webawesome/dist/styles/themes/default.css')] },
  };
}

/** Fetches another library once, in a folder of its own so that no two share a Lit. @param {string} name @param {...string} packages */
function peer(name, ...packages) {
  const folder = join(cache, name);
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return folder;
  console.log(`Fetching ${packages[0]} …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: `bench-${name}`, private: true, type: 'module' }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error', ...packages], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  return folder;
}
