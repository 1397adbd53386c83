// TypeScript -> one ES module per source file, with types and source maps, straight into packages/*/dist.
import { rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import ts from 'typescript';
import { lightCss } from './css.mjs';
import { sources, walk, write } from './files.mjs';
import { staticProperties } from './properties.mjs';

/**
 * Compiles every package at once.
 * @param {string} root the repository
 * @param {string[]} packages folder names under packages/
 * @returns {Promise<{ errors: string, written: number }>} type errors, formatted; files are written all the same
 */
export async function compile(root, packages) {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, /** @type {any} */ ({ ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail }));
  if (!config) throw new Error('tsconfig.json cannot be read');
  const files = packages.flatMap((name) => {
    const folder = join(root, 'packages', name, 'src');
    return [...sources(folder), ...walk(folder).filter((file) => file.endsWith('.d.ts'))]; // types of libraries that have none
  });
  const program = ts.createProgram(files, { ...config.options, noEmit: false, types: [], outDir: join(root, '.build') });
  const tokens = await tokenValues(root);

  const written = new Set();
  program.emit(
    undefined,
    (path, text) => {
      // .build/packages/forms/src/x/x.js -> packages/forms/dist/x/x.js
      const [, name, inside] = /packages[\\/]([^\\/]+)[\\/]src[\\/](.*)$/.exec(relative(root, path)) ?? [];
      if (!name || !inside) return;
      const file = join(root, 'packages', name, 'dist', inside);
      if (path.endsWith('.map')) {
        const map = JSON.parse(text);
        const source = join(root, 'packages', name, 'src', inside.replace(/\.js\.map$/, '.ts'));
        text = JSON.stringify({ ...map, sourceRoot: '', sources: [relative(dirname(file), source).replaceAll('\\', '/')] });
      }
      write(file, text);
      written.add(file);
    },
    undefined,
    false,
    { before: [foldTokens(tokens), staticProperties] },
  );

  for (const source of alone) {
    if (!packages.includes(source.split('/')[1])) continue;
    for (const { path, text } of await bundledAlone(root, source)) {
      write(path, text);
      written.add(path);
    }
  }

  // What no source makes any more would otherwise be published.
  for (const name of packages) {
    const dist = join(root, 'packages', name, 'dist');
    for (const file of walk(dist)) {
      if (/\.(js|js\.map|d\.ts)$/.test(file) && !written.has(file) && !generated(relative(dist, file))) rmSync(file);
    }
  }
  const errors = ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  });
  return { errors, written: written.size };
}

/**
 * Modules that also run in a worker, or that are put into a page of somebody else. Each is one file with all that it needs: a bundler puts what a page has already into the chunk of that
 * page, and a worker that imports such a chunk finds no page and stops.
 */
const alone = ['packages/maps/src/worker/worker.ts', 'packages/doctor/src/in-page/in-page.ts', 'packages/doctor/src/probe/probe.ts', 'packages/doctor/src/start/start.ts'];

/** @param {string} root @param {string} source */
async function bundledAlone(root, source) {
  const outfile = join(root, source.replace('/src/', '/dist/').replace(/\.ts$/, '.js'));
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    bundle: true,
    write: false,
    metafile: true,
    sourcemap: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@openwebconcept/source'],
    logLevel: 'error',
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  if (imports.length) throw new Error(`${source} imports ${imports.map(({ path }) => path).join(', ')} and cannot run in a worker by itself`);
  return outputFiles;
}

/** Files in packages/elements/dist that the bundler writes, not the compiler. @param {string} path */
const generated = (path) => /^(owc-elements|autoloader|index|react)\.|^chunks\b|^css\b/.test(path);

/** @param {string} root @returns {Promise<(name: string) => string>} */
async function tokenValues(root) {
  const outfile = join(root, '.build', 'tokens.mjs');
  await esbuild.build({
    entryPoints: [join(root, 'packages/theme/src/tokens.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  const { token, tokenNames } = await import(`${pathToFileURL(outfile)}?${Date.now()}`);
  return (name) => {
    if (!tokenNames.includes(name)) throw new Error(`no token is called "${name}"`);
    return token(name).cssText;
  };
}

/**
 * css`color: ${token('text')}` -> css`color:var(--owc-text,…)`, and without the import that then is unused: the table of all
 * names stays in the theme package, an element carries only the chains that it uses.
 * @param {(name: string) => string} valueOf
 * @returns {ts.TransformerFactory<ts.SourceFile>}
 */
const foldTokens = (valueOf) => (context) => (file) => {
  const { factory } = context;
  if (!file.text.includes('css`')) return file;
  const lits = /import[^;]*\bcss\b[^;]*['"](lit|@lit\/reactive-element)['"]/.test(file.text);

  /** @param {ts.Expression} expression */
  const folded = (expression) => {
    if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression) || expression.expression.text !== 'token') return undefined;
    const [name] = expression.arguments;
    return name && ts.isStringLiteralLike(name) ? valueOf(name.text) : undefined;
  };

  /** @type {ts.Visitor} */
  const visit = (node) => {
    if (!ts.isTaggedTemplateExpression(node) || !ts.isIdentifier(node.tag) || node.tag.text !== 'css') return ts.visitEachChild(node, visit, context);
    const texts = [ts.isTemplateExpression(node.template) ? node.template.head.text : node.template.text];
    const kept = [];
    for (const span of ts.isTemplateExpression(node.template) ? node.template.templateSpans : []) {
      const value = folded(span.expression);
      if (value === undefined) {
        kept.push(ts.visitNode(span.expression, visit));
        texts.push(span.literal.text);
      } else texts[texts.length - 1] += value + span.literal.text;
    }
    const light = lightCss(texts);
    if (!lits) return template(node.tag, light, kept);
    // A call, not a template: only of a call do bundlers believe that it has no effects, and leave out the styles that nobody asks for.
    const call = factory.createCallExpression(node.tag, undefined, [factory.createArrayLiteralExpression(light.map((text) => factory.createStringLiteral(text))), ...kept]);
    return ts.addSyntheticLeadingComment(call, ts.SyntaxKind.MultiLineCommentTrivia, ' @__PURE__ ');
  };
  const template = (/** @type {ts.Expression} */ tag, /** @type {string[]} */ light, /** @type {ts.Expression[]} */ kept) => {
    const raw = light.map((text) => text.replace(/[\\`]|\$\{/g, '\\$&'));
    if (kept.length === 0) return factory.createTaggedTemplateExpression(tag, undefined, factory.createNoSubstitutionTemplateLiteral(light[0], raw[0]));
    const spans = kept.map((expression, index) =>
      factory.createTemplateSpan(
        expression,
        index === kept.length - 1
          ? factory.createTemplateTail(light[index + 1], raw[index + 1])
          : factory.createTemplateMiddle(light[index + 1], raw[index + 1]),
      ),
    );
    return factory.createTaggedTemplateExpression(tag, undefined, factory.createTemplateExpression(factory.createTemplateHead(light[0], raw[0]), spans));
  };
  const result = ts.visitEachChild(file, visit, context);

  let used = false;
  /** @param {ts.Node} node */
  const look = (node) => {
    if (ts.isIdentifier(node) && node.text === 'token') used = true;
    if (!used && !ts.isImportDeclaration(node)) ts.forEachChild(node, look);
  };
  look(result);
  if (used) return result;
  return factory.updateSourceFile(result, result.statements.flatMap((statement) => withoutToken(statement, factory)));
};

/** @param {ts.Statement} statement @param {ts.NodeFactory} factory @returns {ts.Statement[]} */
function withoutToken(statement, factory) {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier) || !/\/tokens\.js$/.test(statement.moduleSpecifier.text)) return [statement];
  const clause = statement.importClause;
  if (!clause?.namedBindings || !ts.isNamedImports(clause.namedBindings)) return [statement];
  const rest = clause.namedBindings.elements.filter((element) => element.name.text !== 'token' && !element.isTypeOnly);
  if (rest.length === 0) return [];
  const bindings = factory.updateNamedImports(clause.namedBindings, rest);
  const slim = factory.createImportClause(clause.phaseModifier, clause.name, bindings);
  return [factory.updateImportDeclaration(statement, statement.modifiers, slim, statement.moduleSpecifier, statement.attributes)];
}

/** @param {ts.Diagnostic} diagnostic */
function fail(diagnostic) {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}
