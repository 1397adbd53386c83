import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { PartContext } from '../parts/part.js';
import * as en from '../parts/en.js';
import * as nl from '../parts/nl.js';

/** The way out for who must not be seen reading this. In PHP: inc/product/quick-exit.php. */
export function quickExitTemplate({ tell }: PartContext): TemplateResult {
  return html`<owc-quick-exit><a href="https://www.buienradar.nl/" rel="nofollow noreferrer">${tell(nl.quickExit, en.quickExit)}</a></owc-quick-exit>`;
}
