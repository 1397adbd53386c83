import { css, unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';
import { token } from './tokens.js';
import type { TokenName } from './tokens.js';

/** Where a theme, a page or an author sets tokens: what is computed from a token has to be computed there again. */
const themed = unsafeCSS(":where(:root, [class*='-theme'], [style*='--owc-'], .owc-page)");

/**
 * A colour that stays readable on the background that is really there, which a theme may have set without its other half:
 * lightness `dark` on a light background and `light` on a dark one, and nearer to black or white as that is nearer to the middle,
 * where only those can be read. A transparent background counts as light.
 */
const on = (background: TokenName, dark: number, light: number, a = 0, b = 0): CSSResult => {
  const depth = 'alpha * (100 - l)';
  const least = `${dark} - ${round(dark / 40)} * ${depth}`;
  const most = `${light} + ${round((100 - light) / 40)} * (100 - ${depth})`;
  const colour = (value: number): string | number => value && `calc(${value} * clamp(0, max(${depth} - 60, 40 - ${depth}) / 20, 1))`;
  return unsafeCSS(`lab(from ${token(background)} clamp(${least}, (${depth} - 50) * 999, ${most}) ${colour(a)} ${colour(b)} / 1)`);
};
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A tint of a background: `down` darker when it is light, `up` lighter when it is dark. */
const tint = (background: TokenName, down: number, up: number): CSSResult =>
  unsafeCSS(`lab(from ${token(background)} calc(100 - alpha * (100 - l) + clamp(-${down}, (alpha * (100 - l) - 50) * 999, ${up})) a b / 1)`);

/**
 * The defaults in a browser that can compute colours; in others the light ones of `tokens.ts` stand.
 * Backgrounds follow `color-scheme`. What is read on a background is computed from it.
 */
export const defaults = css`
  @supports (color: light-dark(red, red)) and (color: lab(from red l a b / alpha)) {
    ${themed} {
      --owc-default-background: light-dark(#fff, #14181d);
      --owc-default-surface: light-dark(#f3f5f7, #1f252c);
      --owc-default-text: ${on('background', 11.6, 95.6, -0.5, -3.5)};
      --owc-default-text-subtle: ${on('background', 33, 81, -1.5, -6)};
      --owc-default-border-subtle: ${tint('background', 14, 20)};
      --owc-default-link-text: ${on('background', 33.5, 80, 5, -49)};
      --owc-default-link-text-hover: ${on('background', 24, 90, 4, -39)};
      --owc-default-error-text: ${on('background', 33, 80, 53, 42)};

      --owc-default-action-background: light-dark(#0b4f9e, #9ecbff);
      --owc-default-action-text: ${on('action-background', 0, 100)};
      --owc-default-action-background-hover: light-dark(#083a75, #cfe5ff);
      --owc-default-action-secondary-background-hover: light-dark(#e8f0f9, #1f2f42);

      --owc-default-field-border: ${on('field-background', 48, 67, -1.5, -7)};
      --owc-default-field-border-invalid: ${on('field-background', 39, 80, 56, 42)};
      --owc-default-field-placeholder: ${on('field-background', 40.5, 73, -1.5, -6)};
      --owc-default-field-background-disabled: ${tint('field-background', 7, 10)};
      --owc-default-field-text-disabled: ${on('field-background-disabled', 33, 81, -1.5, -6)};

      --owc-default-info-background: light-dark(#e8f2fb, #12263b);
      --owc-default-info-text: ${on('info-background', 11.6, 95.6)};
      --owc-default-info-border: ${on('info-background', 33.5, 80, 5, -49)};
      --owc-default-success-background: light-dark(#e7f5eb, #12301b);
      --owc-default-success-text: ${on('success-background', 11.6, 95.6)};
      --owc-default-success-border: ${on('success-background', 38, 80, -36, 26)};
      --owc-default-warning-background: light-dark(#fff4de, #332508);
      --owc-default-warning-text: ${on('warning-background', 11.6, 95.6)};
      --owc-default-warning-border: ${on('warning-background', 41, 80, 18, 48)};
      --owc-default-error-background: light-dark(#fdeceb, #3a1513);
      --owc-default-error-background-text: ${on('error-background', 11.6, 95.6)};
      --owc-default-error-border: ${on('error-background', 39, 80, 56, 42)};
    }
  }
`;
