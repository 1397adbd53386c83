import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

/**
 * The one table: our name -> the names that themes use for it, first that is set wins -> our default.
 * `--owc-<name>` always comes first and is not listed. A default of [light, dark] follows `color-scheme`.
 */
const table = {
  // page
  'text': [['#1b1f24', '#f1f3f5']],
  'text-subtle': [['#474f58', '#c3cad1']],
  'background': [['#ffffff', '#14181d']],
  'surface': [['#f4f6f8', '#1f252c']],
  'border': [['#767f89', '#8a949e']],
  'font': ['system-ui, sans-serif'],
  'font-size': ['1.125rem'],
  'font-size-small': ['1rem'],
  'line-height': ['1.6'],
  'measure': ['66ch'],
  'radius': ['0.25rem'],
  // headings
  'heading-text': [['#1b1f24', '#f1f3f5']],
  'heading-font': ['system-ui, sans-serif'],
  'heading-weight': ['700'],
  'heading-1-size': ['clamp(1.75rem, 1.4rem + 1.8vw, 2.375rem)'],
  'heading-2-size': ['clamp(1.375rem, 1.2rem + 0.9vw, 1.75rem)'],
  'heading-3-size': ['1.25rem'],
  'heading-4-size': ['1.125rem'],
  // links and focus
  'link-text': [['#0b4f9e', '#9ecbff']],
  'link-text-hover': [['#083a75', '#cfe5ff']],
  'focus-outer': [['#0b0c0d', '#ffffff']],
  'focus-inner': [['#ffffff', '#0b0c0d']],
  // buttons
  'action-background': [['#0b4f9e', '#9ecbff']],
  'action-text': [['#ffffff', '#0b1a2b']],
  'action-border': [['#0b4f9e', '#9ecbff']],
  'action-background-hover': [['#083a75', '#cfe5ff']],
  'action-text-hover': [['#ffffff', '#0b1a2b']],
  'action-secondary-background': [['#ffffff', '#14181d']],
  'action-secondary-text': [['#0b4f9e', '#9ecbff']],
  'action-secondary-border': [['#0b4f9e', '#9ecbff']],
  'action-subtle-text': [['#0b4f9e', '#9ecbff']],
  'action-radius': ['0.25rem'],
  'action-weight': ['600'],
  // fields
  'field-background': [['#ffffff', '#14181d']],
  'field-text': [['#1b1f24', '#f1f3f5']],
  'field-border': [['#5c656f', '#9aa4ae']],
  'field-border-width': ['1px'],
  'field-radius': ['0.25rem'],
  'field-placeholder': [['#5c656f', '#aab3bc']],
  'field-background-disabled': [['#eceff2', '#262d35']],
  'field-text-disabled': [['#474f58', '#c3cad1']],
  'field-border-invalid': [['#b3261e', '#ffb4ab']],
  'label-text': [['#1b1f24', '#f1f3f5']],
  'label-weight': ['600'],
  'description-text': [['#474f58', '#c3cad1']],
  'error-text': [['#a1160f', '#ffb4ab']],
  // status: text and border are read against their background
  'info-background': [['#eaf3fc', '#12263b']],
  'info-text': [['#1b1f24', '#f1f3f5']],
  'info-border': [['#0b4f9e', '#9ecbff']],
  'success-background': [['#e9f6ec', '#12301b']],
  'success-text': [['#1b1f24', '#f1f3f5']],
  'success-border': [['#19692c', '#8fd6a1']],
  'warning-background': [['#fff5e0', '#332508']],
  'warning-text': [['#1b1f24', '#f1f3f5']],
  'warning-border': [['#8a5300', '#f5c26b']],
  'error-background': [['#fdecea', '#3a1513']],
  'error-border': [['#b3261e', '#ffb4ab']],
} satisfies Record<string, readonly (string | readonly [string, string])[]>;

export type TokenName = keyof typeof table;
export const tokenNames = Object.keys(table) as TokenName[];

/** The CSS value of a token: `var(--owc-name, …, default)`. */
export function token(name: TokenName): CSSResult {
  const [last, ...names] = [...(table[name] as readonly (string | readonly [string, string])[])].reverse();
  const fallback = Array.isArray(last) ? `light-dark(${last.join(', ')})` : last;
  return unsafeCSS([...names, `--owc-${name}`].reduce((rest, key) => `var(${key}, ${rest})`, fallback as string));
}
