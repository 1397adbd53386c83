// custom-elements.json: what the class comments and properties say, for Storybook, editors, WordPress and people.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { sources } from './files.mjs';

/**
 * @typedef {{ name: string, description?: string, type?: { text: string }, default?: string, fieldName?: string, attribute?: string,
 *   kind?: string, privacy?: string, static?: boolean, readonly?: boolean, inheritedFrom?: unknown, reflects?: boolean }} Item
 * @typedef {{ name: string, kind: string, tagName?: string, description?: string, summary?: string, superclass?: { name: string },
 *   attributes?: Item[], members?: Item[], events?: Item[], slots?: Item[], cssParts?: Item[], cssProperties?: Item[] }} Declaration
 * @typedef {{ path: string, declarations: Declaration[], exports: { kind: string, name: string }[] }} Module
 * @typedef {{ schemaVersion: string, modules: Module[] }} Manifest
 * @typedef {{ tag: string, name: string, pkg: string, entry: string, file: string, declaration: Declaration }} ElementEntry
 */

/** A package for who builds a site, not for the site: it has a manifest of its own, and is in no bundle, block or autoloader. @param {string} name */
export const isTool = (name) => name === 'doctor';

/**
 * One manifest per package and one of everything. A path is that in the package; in the merged one it is what you import.
 * @param {string} root @param {string[]} packages
 * @returns {{ each: Record<string, Manifest>, merged: Manifest, elements: ElementEntry[] }}
 */
export function manifests(root, packages) {
  const files = packages.flatMap((name) => sources(join(root, 'packages', name, 'src')));
  const modules = files.map((file) => ts.createSourceFile(relative(root, file), readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  const all = /** @type {Manifest} */ (create({ modules, plugins: [...litPlugin(), forwardedPlugin(), tidyPlugin()], context: { dev: false } }));

  /** @type {Record<string, Manifest>} */
  const each = {};
  /** @type {Manifest} */
  const merged = { schemaVersion: all.schemaVersion, modules: [] };
  /** @type {ElementEntry[]} */
  const elements = [];
  for (const module of all.modules) {
    const [, name, inside] = /** @type {RegExpExecArray} */ (/^packages\/([^/]+)\/src\/(.*)\.ts$/.exec(module.path.replaceAll('\\', '/')));
    const declarations = module.declarations.filter((declaration) => declaration.kind === 'class');
    const tagged = declarations.filter((declaration) => declaration.tagName);
    if (!declarations.length) continue;
    (each[name] ??= { schemaVersion: all.schemaVersion, modules: [] }).modules.push(published({ ...module, declarations }, name));
    if (!tagged.length || isTool(name)) continue;
    const entry = `@openwebconcept/${name}/${inside.split('/').at(-1)}.js`;
    merged.modules.push(published({ ...module, declarations }));
    for (const declaration of tagged) {
      elements.push({
        tag: /** @type {string} */ (declaration.tagName),
        name: declaration.name,
        pkg: name,
        entry,
        file: join(root, 'packages', name, 'dist', `${inside}.js`),
        declaration,
      });
    }
  }
  elements.sort((a, b) => a.tag.localeCompare(b.tag));
  return { each, merged, elements };
}

/**
 * A module as it is published: source paths become dist paths in its own package, and what you import everywhere else.
 * @param {Module} module @param {string} [home] @returns {Module}
 */
const published = (module, home) =>
  JSON.parse(
    JSON.stringify(module).replace(/"(\/?)packages\/([^/"]+)\/src\/([^"]*)\.ts"/g, (_, _slash, name, inside) =>
      JSON.stringify(name === home ? `dist/${inside}.js` : `@openwebconcept/${name}/${inside.split('/').at(-1)}.js`),
    ),
  );

/** `static forwarded = ['name', …]`: attributes of the host that the native control gets. They are in no decorator. */
function forwardedPlugin() {
  return {
    name: 'owc-forwarded-attributes',
    /** @param {any} phase */
    analyzePhase({ node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const field = node.members.find((member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'forwarded');
      if (!field || !ts.isPropertyDeclaration(field) || !field.initializer) return;
      /** @type {string[]} */
      const names = [];
      const look = (/** @type {import('typescript').Node} */ child) => {
        if (ts.isStringLiteral(child)) names.push(child.text);
        ts.forEachChild(child, look);
      };
      look(field.initializer);
      const declaration = moduleDoc.declarations.find((/** @type {Declaration} */ { name }) => name === node.name?.text);
      const known = new Set(declaration?.attributes?.map((/** @type {Item} */ { name }) => name));
      declaration.attributes = [
        ...(declaration.attributes ?? []),
        ...names.filter((name) => !known.has(name)).map((name) => ({ name, description: `The \`${name}\` of the native control.` })),
      ];
    },
  };
}

/** Only what someone outside can use. */
function tidyPlugin() {
  const own = new Set(['control', 'renderRoot', 'createRenderRoot', 'shadowRootOptions', 'styles', 'formAssociated']);
  return {
    name: 'owc-tidy',
    /** @param {{ customElementsManifest: Manifest }} phase */
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          declaration.members = declaration.members?.filter(
            (member) => !member.static && !member.name.startsWith('#') && !/^(private|protected)$/.test(member.privacy ?? '') && !own.has(member.name),
          );
          for (const attribute of declaration.attributes ?? []) attribute.description ??= declaration.members?.find(({ name }) => name === attribute.fieldName)?.description;
          // The analyzer takes the first argument of every dispatched event for its name; the class comment knows better.
          declaration.events = declaration.events?.filter(({ description }) => description);
          for (const member of declaration.members ?? []) if (member.readonly) delete member.default;
          if (!declaration.tagName) continue;
          // An accessor pair counts as one; a name twice confuses tables.
          declaration.members = declaration.members?.filter((member, index, list) => list.findIndex(({ name }) => name === member.name) === index);
        }
      }
    },
  };
}
