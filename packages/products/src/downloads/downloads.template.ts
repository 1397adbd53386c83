import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Download } from '../model.js';
import { withFile } from '../page/file.js';
import * as en from '../page/en.js';
import * as nl from '../page/nl.js';
import { heading } from '../parts/part.js';
import type { PartContext } from '../parts/part.js';

/** Files to download. Nothing when there are none. In PHP: inc/product/downloads.php. */
export function downloadsTemplate({ downloads }: { downloads: readonly Download[] }, context: PartContext): TemplateResult | typeof nothing {
  if (!downloads.length) return nothing;
  const { tell, words } = context;
  const id = `${context.id}-downloads`;
  const names = tell<string>(nl.languages, en.languages).split(' ');
  const item = ({ title, url, size, language }: Download): TemplateResult => {
    const other = language && language !== (context.foreign || words) ? language : '';
    const at = names.indexOf(other);
    return html`<li><a href=${url} hreflang=${other || nothing}>${withFile(title, url, size, words, at % 2 === 0 ? names[at + 1] : '')}</a></li>`;
  };
  return html`<owc-downloads><section aria-labelledby=${id}>${heading(context, id, tell(nl.downloads, en.downloads))}<ul lang=${context.foreign || nothing}>${downloads.map(item)}</ul></section></owc-downloads>`;
}
