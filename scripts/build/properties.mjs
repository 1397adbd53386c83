import ts from 'typescript';

const DECORATORS = /(lit|reactive-element)\/decorators(\/\w+)?\.js/;

/**
 * `@property({ type: Boolean }) open = false` -> `static properties = { open: { type: Boolean } }`, Lit's own other spelling: without
 * the decorator helper that TypeScript writes into every file and without Lit's decorators. Other decorators stay as they are.
 * @type {ts.TransformerFactory<ts.SourceFile>}
 */
export const staticProperties = (context) => (file) => {
  const { factory } = context;
  if (!DECORATORS.test(file.text)) return file;

  /** @param {ts.ModifierLike} modifier */
  const options = (modifier) => {
    if (!ts.isDecorator(modifier) || !ts.isCallExpression(modifier.expression) || !ts.isIdentifier(modifier.expression.expression)) return undefined;
    const kind = modifier.expression.expression.text;
    if (kind !== 'property' && kind !== 'state') return undefined;
    const given = modifier.expression.arguments[0];
    if (kind === 'property') return given ?? factory.createObjectLiteralExpression();
    const state = factory.createPropertyAssignment('state', factory.createTrue());
    return factory.createObjectLiteralExpression(given ? [factory.createSpreadAssignment(given), state] : [state]);
  };

  /** @type {ts.Visitor} */
  const visit = (node) => {
    if (!ts.isClassDeclaration(node)) return ts.visitEachChild(node, visit, context);
    /** @type {ts.PropertyAssignment[]} */
    const properties = [];
    const members = node.members.map((member) => {
      const decorated = ts.isPropertyDeclaration(member) || ts.isAccessor(member) ? member.modifiers?.find(options) : undefined;
      if (!decorated || !ts.isIdentifier(/** @type {ts.PropertyDeclaration} */ (member).name)) return member;
      const { name, modifiers } = /** @type {ts.PropertyDeclaration & { name: ts.Identifier }} */ (member);
      properties.push(factory.createPropertyAssignment(name.text, /** @type {ts.Expression} */ (options(decorated))));
      const rest = modifiers?.filter((modifier) => modifier !== decorated);
      if (ts.isGetAccessor(member)) return factory.updateGetAccessorDeclaration(member, rest, member.name, member.parameters, member.type, member.body);
      if (ts.isSetAccessor(member)) return factory.updateSetAccessorDeclaration(member, rest, member.name, member.parameters, member.body);
      const field = /** @type {ts.PropertyDeclaration} */ (member);
      return factory.updatePropertyDeclaration(field, rest, field.name, field.questionToken ?? field.exclamationToken, field.type, field.initializer);
    });
    if (!properties.length) return node;
    const own = factory.createPropertyDeclaration([factory.createModifier(ts.SyntaxKind.StaticKeyword)], 'properties', undefined, undefined, factory.createObjectLiteralExpression(properties, true));
    return factory.updateClassDeclaration(node, node.modifiers, node.name, node.typeParameters, node.heritageClauses, [own, ...members]);
  };
  const result = ts.visitEachChild(file, visit, context);

  const used = new Set();
  /** @param {ts.Node} node */
  const look = (node) => {
    if (ts.isIdentifier(node)) used.add(node.text);
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, look);
  };
  /** @param {ts.Node} node */
  const decorators = (node) => {
    if (ts.isDecorator(node)) look(node);
    else ts.forEachChild(node, decorators);
  };
  decorators(result);
  return factory.updateSourceFile(
    result,
    result.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier) || !DECORATORS.test(statement.moduleSpecifier.text)) return [statement];
      const named = statement.importClause?.namedBindings;
      if (!named || !ts.isNamedImports(named)) return [statement];
      const rest = named.elements.filter(({ name }) => used.has(name.text));
      if (!rest.length) return [];
      const clause = factory.createImportClause(undefined, undefined, factory.updateNamedImports(named, rest));
      return [factory.updateImportDeclaration(statement, statement.modifiers, clause, statement.moduleSpecifier, statement.attributes)];
    }),
  );
};
