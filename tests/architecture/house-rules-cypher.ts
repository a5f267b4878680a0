import ts from 'typescript';

/** Words of Cypher, as they stand in a statement or a part of one. */
const CYPHER = /\b(MATCH|MERGE|UNWIND|CREATE|DETACH|DELETE|RETURN|CALL|WHERE|YIELD|REMOVE|FOREACH)\b/;
/** Types whose values come from the closed lists of the register. */
const CLOSED_TYPES = /^(readonly )?(NodeLabel|TieType|StakeholderKind|TieKind)(\[\])?$/;
const CONSTANT = /^[A-Z][A-Z0-9_]*$/;

type Declared =
  | { readonly what: 'variable'; readonly node: ts.VariableDeclaration }
  | { readonly what: 'parameter'; readonly node: ts.ParameterDeclaration }
  | { readonly what: 'import' };

/**
 * Where is a statement put together from something that is no closed list? "path:line" for every text with words of Cypher
 * into which a value goes that cannot be traced, within the file, to literals, constants, and parameters of closed types.
 */
export const openStatements = (path: string, text: string): string[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = new Set<number>();
  const judging = new Set<ts.Node>();

  const declarationOf = (name: ts.Identifier): Declared | null => {
    for (let at: ts.Node | undefined = name.parent; at; at = at.parent) {
      if (ts.isFunctionLike(at)) for (const node of at.parameters) if (node.name.getText() === name.text) return { what: 'parameter', node };
      const inside: Declared[] = [];
      ts.forEachChild(at, (child) => {
        const list = ts.isVariableStatement(child) ? child.declarationList : ts.isVariableDeclarationList(child) ? child : null;
        for (const node of list?.declarations ?? []) if (node.name.getText() === name.text) inside.push({ what: 'variable', node });
        if (ts.isImportDeclaration(child) && new RegExp(`\\b${name.text}\\b`).test(child.importClause?.getText() ?? '')) inside.push({ what: 'import' });
      });
      if (inside[0]) return inside[0];
    }
    return null;
  };

  /** The arguments that a function of this file is called with at one place of its parameters; null where others can call it. */
  const argumentsFor = (parameter: ts.ParameterDeclaration): readonly ts.Expression[] | null => {
    const owner = parameter.parent;
    const place = owner.parameters.indexOf(parameter);
    const holder = owner.parent;
    if (ts.isCallExpression(holder) && ts.isPropertyAccessExpression(holder.expression)) return place === 0 ? [holder.expression.expression] : null;
    if (!ts.isVariableDeclaration(holder) || /^export\b/.test(holder.parent.parent.getText())) return null;
    const calls: ts.CallExpression[] = [];
    let isHandedOn = false;
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && node.text === holder.name.getText() && node !== holder.name) {
        if (ts.isCallExpression(node.parent) && node.parent.expression === node) calls.push(node.parent);
        else isHandedOn = true;
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return isHandedOn || calls.length === 0 ? null : calls.flatMap((call) => call.arguments[place] ?? []);
  };

  const isNameClosed = (name: ts.Identifier): boolean => {
    const declared = declarationOf(name);
    if (declared?.what === 'import') return CONSTANT.test(name.text);
    if (!declared || !ts.isIdentifier(declared.node.name)) return false;
    if (CLOSED_TYPES.test(declared.node.type?.getText() ?? '')) return true;
    if (declared.what === 'parameter') return argumentsFor(declared.node)?.every(isClosed) ?? false;
    const loop = declared.node.parent.parent;
    if (ts.isForOfStatement(loop)) return isClosed(loop.expression);
    return (declared.node.parent.flags & ts.NodeFlags.Const) !== 0 && declared.node.initializer !== undefined && isClosed(declared.node.initializer);
  };

  const isClosed = (node: ts.Node): boolean => {
    if (judging.has(node)) return true;
    judging.add(node);
    const closed = judged(node);
    judging.delete(node);
    return closed;
  };
  const judged = (node: ts.Node): boolean => {
    if (ts.isLiteralExpression(node)) return true;
    if (ts.isTemplateExpression(node)) return node.templateSpans.every(({ expression }) => isClosed(expression));
    if (ts.isIdentifier(node)) return isNameClosed(node);
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSpreadElement(node)) return isClosed(node.expression);
    if (ts.isArrayLiteralExpression(node)) return node.elements.every(isClosed);
    if (ts.isObjectLiteralExpression(node)) return node.properties.every(isClosed);
    if (ts.isPropertyAssignment(node)) return isClosed(node.initializer);
    if (ts.isSpreadAssignment(node)) return isClosed(node.expression);
    if (ts.isBinaryExpression(node)) return isClosed(node.left) && isClosed(node.right);
    if (ts.isConditionalExpression(node)) return isClosed(node.whenTrue) && isClosed(node.whenFalse);
    if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? returnsOf(node.body).every(isClosed) : isClosed(node.body);
    if (ts.isPropertyAccessExpression(node)) return isClosed(node.expression);
    if (ts.isElementAccessExpression(node)) return isClosed(node.expression) && isClosed(node.argumentExpression);
    if (ts.isPrefixUnaryExpression(node)) return isClosed(node.operand);
    if (ts.isCallExpression(node)) return isCalleeClosed(node.expression) && node.arguments.every(isClosed);
    return false;
  };
  const isCalleeClosed = (callee: ts.Expression): boolean => {
    if (ts.isPropertyAccessExpression(callee)) return callee.expression.getText() === 'Object' || isClosed(callee.expression);
    const declared = ts.isIdentifier(callee) ? declarationOf(callee) : null;
    if (declared?.what === 'import') return true;
    return declared?.what === 'variable' && declared.node.initializer !== undefined && isClosed(declared.node.initializer);
  };

  const visit = (node: ts.Node): void => {
    const isPutTogether = ts.isTemplateExpression(node) || (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken);
    if (isPutTogether && CYPHER.test(literalsOf(node)) && !isClosed(node)) found.add(file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found].map((line) => `${path}:${line}`);
};

const returnsOf = (block: ts.Block): readonly ts.Expression[] => {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  visit(block);
  return found;
};

/** What is written out in a text that is put together. */
const literalsOf = (node: ts.Node): string => {
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ');
  if (ts.isBinaryExpression(node)) return `${literalsOf(node.left)} ${literalsOf(node.right)}`;
  return ts.isStringLiteralLike(node) ? node.text : '';
};
