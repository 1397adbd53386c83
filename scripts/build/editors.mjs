// What editors and frameworks want to know about the elements, from the manifest.

/** @typedef {import('./manifest.mjs').ElementEntry} ElementEntry */
/** @typedef {import('./manifest.mjs').Item} Item */

/** Completion in VS Code: https://github.com/microsoft/vscode-custom-data. @param {ElementEntry[]} elements */
export const vscodeData = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tag, declaration }) => ({
    name: tag,
    description: declaration.description ?? '',
    attributes: (declaration.attributes ?? []).map(({ name, description = '', type }) => {
      const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => ({ name: value }));
      return { name, description, ...(values.length ? { values } : {}), ...(type?.text === 'boolean' ? { valueSet: 'v' } : {}) };
    }),
  })),
});

/** JSX types: `import type {} from '@openwebconcept/elements/react.js'`. @param {ElementEntry[]} elements */
export function reactTypes(elements) {
  const imports = elements.map(({ name, entry }) => `import type { ${name} } from '${entry}';`).join('\n');
  const tags = elements.map(({ tag, name, declaration }) => {
    const attributes = (declaration.attributes ?? []).filter(({ fieldName }) => fieldName);
    // A property is typed by its class. React 18 writes attributes, so an attribute with a name of its own is there as well.
    const properties = attributes.map(({ fieldName }) => `'${fieldName}'`);
    const other = (declaration.attributes ?? [])
      .filter((attribute) => attribute.name !== attribute.fieldName && !(attribute.name in standard))
      .map((attribute) => `'${attribute.name}'?: ${attribute.fieldName ? `${name}['${attribute.fieldName}']` : plain(attribute)};`);
    return `      '${tag}': OwcProps<${name}, ${properties.join(' | ') || 'never'}>${other.length ? ` & { ${other.join(' ')} }` : ''};`;
  });
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports}

type OwcProps<E extends HTMLElement, P extends keyof E> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, P> & Partial<Pick<E, P>> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('\n')}
    }
  }
}
`;
}

/** @param {Item} attribute */
const plain = ({ type }) => (/^(boolean|number|'[^']*'(\s*\|\s*'[^']*')*)$/.test(type?.text ?? '') ? type?.text : 'string');

// React's own attributes of every element.
const standard = { title: 1, lang: 1, dir: 1, hidden: 1, id: 1, slot: 1, role: 1, prefix: 1, spellcheck: 1, inputmode: 1, autocapitalize: 1 };
