// Licences travel with what is published: ours beside each package, those of others beside the files that hold their code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { write } from './files.mjs';

/** Libraries whose code is in our bundles, and their licence where it is not in LICENSE. */
const others = {
  'Lit': 'lit',
  'DOMPurify': 'dompurify',
  'stdnum': 'stdnum/LICENSE.md',
  'ibantools': 'ibantools/LICENSE.MIT',
  'license-plate': 'license-plate',
  'libphonenumber-js': 'libphonenumber-js',
  'libphonenumber (numbering data)': 'libphonenumber-js/LICENSE.Apache',
  'signature_pad': 'signature_pad',
  'json-logic-engine': 'json-logic-engine',
  'Leaflet': 'leaflet',
};

/** @param {string} root @returns {{ licence: string, thirdParty: string }} */
export function legalTexts(root) {
  const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8').trim();
  const parts = Object.entries(others).map(([name, path]) => `${name}\n${'='.repeat(name.length)}\n\n${read(`node_modules/${path.includes('/') ? path : `${path}/LICENSE`}`)}\n`);
  return { licence: `${read('LICENSE.md')}\n`, thirdParty: `These libraries are part of the bundled files.\n\n${parts.join('\n\n')}` };
}

/** A licence and a README for every package: npm shows the one and asks for the other. @param {string} root @param {string[]} packages */
export function legal(root, packages) {
  const { licence, thirdParty } = legalTexts(root);
  for (const name of packages) {
    const folder = join(root, 'packages', name);
    const { name: title, description, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const home = repository.url.replace(/^git\+|\.git$/g, '');
    write(join(folder, 'LICENSE.md'), licence);
    write(join(folder, 'README.md'), `# ${title}\n\n${description}.\n\nPart of [OWC Elements](${home}): accessible custom elements for Dutch municipalities. How to use it, the elements and their\ndocumentation are there. Licence: EUPL-1.2.\n`);
  }
  write(join(root, 'packages/elements/dist/THIRD-PARTY.txt'), thirdParty);
}
