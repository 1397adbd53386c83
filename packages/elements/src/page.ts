/**
 * Gives the page the computed default colours (dark, and the other half of a pair that a theme leaves out), once.
 * `elements.css` holds the same rules; this is for a page that has only the script.
 */
export function adoptDefaults(text: string): void {
  if (typeof document === 'undefined' || !document.adoptedStyleSheets) return;
  // Another copy on the page, or the sheet that WordPress printed, was first.
  if (getComputedStyle(document.documentElement).getPropertyValue('--owc-default-warning-border')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
