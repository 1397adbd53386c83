import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

/**
 * The one table: our name -> the names that NL Design System themes use for it, best first -> our default.
 *
 * - `--owc-<name>` always comes first and is not listed.
 * - A bare name is another row: a colour that a theme leaves out is sought where that row seeks it.
 * - The last entry is the default: a value, or a row to follow to its end.
 * - The two halves of a pair (text and its background) list the same families in the same order, so that both come from
 *   one family of the theme. That is why hover goes on to the plain state before it goes to the next family.
 * - A default colour is the light one, which works in every browser. `defaults.ts` adds dark, and repairs half a pair.
 *
 * Every name here resolves in at least one of the themes of tokens.test.ts. See docs/decisions/0002-tokens.md.
 */
const table = {
  // page
  'text': ['--utrecht-document-color', '--basis-color-default-color-document', '#1b1f24'],
  'text-subtle': ['--basis-color-default-color-subtle', 'text', '#474f58'],
  'background': ['--utrecht-document-background-color', '--basis-color-default-bg-document', '#ffffff'],
  'surface': ['--basis-color-default-bg-subtle', 'background', '#f3f5f7'],
  'border': ['--basis-color-default-border-default', '#76808a'],
  'border-subtle': ['--utrecht-table-row-border-block-end-color', '#d3d8dd'],
  'font': ['--nl-paragraph-font-family', '--utrecht-document-font-family', 'system-ui'],
  'font-size': ['--nl-paragraph-font-size', '--utrecht-document-font-size', '1.125rem'],
  'font-size-small': ['1rem'],
  'line-height': ['1.6'],
  'measure': ['66ch'],
  'radius': ['--utrecht-alert-border-radius', '--utrecht-form-control-border-radius', '--utrecht-form-input-border-radius', '0.25rem'],
  // headings
  'heading-text': ['--nl-heading-level-2-color', '--utrecht-heading-2-color', '--utrecht-heading-color', 'text'],
  'heading-1-text': ['--nl-heading-level-1-color', '--utrecht-heading-1-color', 'heading-text'],
  'heading-font': ['--nl-heading-level-2-font-family', '--utrecht-heading-2-font-family', 'font'],
  'heading-weight': ['--nl-heading-level-2-font-weight', '--utrecht-heading-2-font-weight', '--utrecht-heading-font-weight', '700'],
  'heading-1-size': ['--nl-heading-level-1-font-size', '--utrecht-heading-1-font-size', 'clamp(1.75rem, 1.4rem + 1.8vw, 2.375rem)'],
  'heading-2-size': ['--nl-heading-level-2-font-size', '--utrecht-heading-2-font-size', 'clamp(1.375rem, 1.2rem + 0.9vw, 1.75rem)'],
  'heading-3-size': ['--nl-heading-level-3-font-size', '--utrecht-heading-3-font-size', '1.25rem'],
  'heading-4-size': ['--nl-heading-level-4-font-size', '--utrecht-heading-4-font-size', '1.125rem'],
  // links and focus; the ring is ours in every theme: its two tones only work together
  'link-text': ['--nl-link-color', '--utrecht-link-color', '#0b4f9e'],
  'link-text-hover': ['--nl-link-hover-color', '--utrecht-link-hover-color', 'link-text', '#083a75'],
  'focus-outer': ['#0b0c0d'],
  'focus-inner': ['#ffffff'],
  // buttons
  'action-background': [
    '--nl-button-primary-background-color', '--utrecht-button-primary-action-background-color', '--utrecht-button-background-color', '#0b4f9e',
  ],
  'action-text': ['--nl-button-primary-color', '--utrecht-button-primary-action-color', '--utrecht-button-color', '#ffffff'],
  'action-border': ['--nl-button-primary-border-color', '--utrecht-button-primary-action-border-color', 'action-background'],
  'action-background-hover': [
    '--nl-button-primary-hover-background-color', '--utrecht-button-primary-action-hover-background-color',
    '--utrecht-button-primary-action-background-color', '--utrecht-button-hover-background-color', 'action-background', '#083a75',
  ],
  'action-text-hover': [
    '--nl-button-primary-hover-color', '--utrecht-button-primary-action-hover-color',
    '--utrecht-button-primary-action-color', '--utrecht-button-hover-color', 'action-text',
  ],
  'action-secondary-background': ['--nl-button-secondary-background-color', '--utrecht-button-secondary-action-background-color', 'background'],
  'action-secondary-text': ['--nl-button-secondary-color', '--utrecht-button-secondary-action-color', 'link-text'],
  'action-secondary-border': ['--nl-button-secondary-border-color', '--utrecht-button-secondary-action-border-color', 'action-secondary-text'],
  'action-secondary-background-hover': [
    '--nl-button-secondary-hover-background-color', '--utrecht-button-secondary-action-hover-background-color', 'action-secondary-background', '#e8f0f9',
  ],
  'action-secondary-text-hover': ['--nl-button-secondary-hover-color', '--utrecht-button-secondary-action-hover-color', 'action-secondary-text'],
  'action-subtle-text': ['--nl-button-subtle-color', '--utrecht-button-subtle-color', 'link-text'],
  'action-radius': ['--nl-button-border-radius', '--utrecht-button-border-radius', 'radius'],
  'action-weight': ['--nl-button-primary-font-weight', '--utrecht-button-font-weight', '600'],
  // fields
  'field-background': ['--utrecht-textbox-background-color', '--utrecht-form-control-background-color', 'background'],
  'field-text': ['--utrecht-textbox-color', '--utrecht-form-control-color', '--utrecht-form-input-color', 'text'],
  'field-border': ['--utrecht-textbox-border-color', '--utrecht-form-control-border-color', '--utrecht-form-input-border-color', '#6a747e'],
  'field-border-width': ['--utrecht-textbox-border-width', '--utrecht-form-control-border-width', '--utrecht-form-input-border-width', '1px'],
  'field-radius': ['--utrecht-textbox-border-radius', '--utrecht-form-control-border-radius', '--utrecht-form-input-border-radius', '0.25rem'],
  'field-placeholder': [
    '--utrecht-textbox-placeholder-color', '--utrecht-form-control-placeholder-color', '--utrecht-form-input-placeholder-color', '#58616a',
  ],
  'field-background-disabled': [
    '--utrecht-textbox-disabled-background-color', '--utrecht-form-control-disabled-background-color',
    '--utrecht-form-input-disabled-background-color', '#e9edf0',
  ],
  'field-text-disabled': ['--utrecht-textbox-disabled-color', '--utrecht-form-control-disabled-color', 'field-text', '#474f58'],
  'field-border-invalid': [
    '--utrecht-textbox-invalid-border-color', '--utrecht-form-control-invalid-border-color', '--utrecht-form-input-invalid-border-color', '#b3261e',
  ],
  'label-text': ['--utrecht-form-label-color', 'text'],
  'label-weight': ['--utrecht-form-label-font-weight', '600'],
  'description-text': ['--utrecht-form-field-description-color', 'text-subtle'],
  'error-text': ['--utrecht-form-field-error-message-color', '#9c150e'],
  // above the page, always opaque: dialogs, lists of suggestions
  'overlay-background': ['--utrecht-drawer-background-color', 'field-background'],
  'overlay-text': ['--utrecht-drawer-color', 'field-text'],
  // status: text is read on its background; border is also the stripe and the icon
  'info-background': ['--utrecht-alert-info-background-color', '#e8f2fb'],
  'info-text': ['--utrecht-alert-info-color', '#1b1f24'],
  'info-border': ['--utrecht-alert-icon-info-color', '#0b4f9e'],
  'success-background': ['--utrecht-alert-ok-background-color', '#e7f5eb'],
  'success-text': ['--utrecht-alert-ok-color', '#1b1f24'],
  'success-border': ['--utrecht-alert-icon-ok-color', '#19692c'],
  'warning-background': ['--utrecht-alert-warning-background-color', '#fff4de'],
  'warning-text': ['--utrecht-alert-warning-color', '#1b1f24'],
  'warning-border': ['--utrecht-alert-icon-warning-color', '#8a5300'],
  'error-background': ['--utrecht-alert-error-background-color', '#fdeceb'],
  'error-background-text': ['--utrecht-alert-error-color', '#1b1f24'],
  'error-border': ['--utrecht-alert-icon-error-color', '#b3261e'],
} satisfies Record<string, readonly string[]>;

export type TokenName = keyof typeof table;
export const tokenNames = Object.keys(table) as TokenName[];

const isName = (entry: string): entry is TokenName => entry in table;

/** The custom properties that a token asks, in order, and its default. */
export function chain(name: TokenName): { names: string[]; value: string } {
  const row: readonly string[] = table[name];
  const last = row.at(-1)!;
  const names = [`--owc-${name}`, ...row.slice(0, -1).flatMap((entry) => (isName(entry) ? chain(entry).names.filter(notDefault) : [entry]))];
  if (!isName(last)) return { names: last.startsWith('#') ? [...names, `--owc-default-${name}`] : names, value: last };
  const rest = chain(last);
  return { names: [...names, ...rest.names], value: rest.value };
}
const notDefault = (name: string): boolean => !name.startsWith('--owc-default-');

/** The CSS value of a token: `var(--owc-name, var(--theme-name, … default))`. */
export function token(name: TokenName): CSSResult {
  const { names, value } = chain(name);
  const all = names.reduceRight((rest, key) => `var(${key},${rest})`, value);
  // A theme may name one font and nothing after it: without that font the browser would turn to Times.
  return unsafeCSS(/^(heading-)?font$/.test(name) ? `${all},sans-serif` : all);
}
