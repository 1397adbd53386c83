import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Action } from '../model.js';
import { withFile } from '../page/file.js';
import * as en from '../page/en.js';
import * as nl from '../page/nl.js';
import { heading } from '../parts/part.js';
import type { PartContext } from '../parts/part.js';

/** The ways to arrange it. Nothing when there are none. `descriptions` are those of the actions, sanitised. In PHP: inc/product/actions.php. */
export function actionsTemplate(
  { actions }: { actions: readonly Action[] },
  context: PartContext,
  descriptions: readonly (DocumentFragment | null)[] = [],
): TemplateResult | typeof nothing {
  if (!actions.length) return nothing;
  const { tell, words } = context;
  const id = `${context.id}-actions`;
  const lang = context.foreign || nothing;
  const item = (action: Action, index: number): TemplateResult => {
    const { kind, label, url, size } = action;
    const said = descriptions[index];
    const own = hintOf[kind];
    const method = methodOf[kind];
    // Links are read on their own too, and "Aanvragen" twice says nothing: the way to log in is in its words.
    const named = method && !method.split(' / ').some((name) => label.toLowerCase().includes(name.toLowerCase()))
      ? tell(nl.loginWith, en.loginWith)(label, method.includes(' / ') ? tell<string>(nl.eitherLogin, en.eitherLogin) : method)
      : label;
    const text = label ? withFile(named, kind === 'form' ? url : '', size, words) : tell<string>(nl.appointment, en.appointment);
    return html`<li><a href=${url} lang=${label ? lang : nothing}>${text}</a>${said?.hasChildNodes()
      ? html`<div class="owc-product-hint" lang=${lang}>${said}</div>`
      : own ? html`<div class="owc-product-hint"><p>${tell(...own)}</p></div>` : nothing}</li>`;
  };
  return html`<owc-product-actions><section aria-labelledby=${id}>${heading(context, id, tell(nl.actions, en.actions))}<ul>${actions.map(item)}</ul></section></owc-product-actions>`;
}

const methodOf: Partial<Record<Action['kind'], string>> = {
  'digid': 'DigiD',
  'eherkenning': 'eHerkenning',
  'digid-eherkenning': 'DigiD / eHerkenning',
  'eidas': 'eIDAS',
};

const hintOf: Partial<Record<Action['kind'], [string, string]>> = {
  'digid': [nl.hintDigid, en.hintDigid],
  'eherkenning': [nl.hintEherkenning, en.hintEherkenning],
  'digid-eherkenning': [nl.hintDigidEherkenning, en.hintDigidEherkenning],
  'eidas': [nl.hintEidas, en.hintEidas],
};
