// Imports built elements where there is no browser (that they can be is part of the deal: frameworks render on a server) and
// prints their styles. A process of its own, because what is imported stays imported.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @type {{ tag: string, file: string, pages: string[] }[]} */
const elements = JSON.parse(readFileSync(0, 'utf8'));
const found = {};
for (const { tag, file, pages } of elements) {
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    throw new Error(`${tag} cannot be imported outside a browser`, { cause: error });
  }
  const element = /** @type {any} */ (customElements.get(tag));
  if (!element) throw new Error(`${file} does not define ${tag}`);
  void element.observedAttributes; // Lit gathers the styles of the whole class chain here
  const sheets = await Promise.all(pages.map((path) => import(pathToFileURL(resolve(path)).href)));
  found[tag] = {
    styles: element.elementStyles.map((/** @type {{ cssText: string }} */ { cssText }) => cssText).join('\n'),
    pages: sheets.flatMap(({ page }) => (page ? [page.cssText] : [])),
  };
}
process.stdout.write(JSON.stringify(found));
