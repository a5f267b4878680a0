import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { trackedFiles } from './tracked-files.ts';

/** Rooms whose every export must say what question it answers. */
const PUBLIC = /^(schema|server\/(network|areas|outreach|workers|operations|database|ingest))\/.*\.ts$/;

/** Exports without a docstring, as "file: name". Word lists and re-declared types of one line speak for themselves. */
const undocumented = (path: string, text: string): string[] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const missing: string[] = [];
  for (const statement of source.statements) {
    const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
    if (!exported || ts.isTypeAliasDeclaration(statement) || ts.isExportDeclaration(statement)) continue;
    if (ts.isVariableStatement(statement) && /\bterms\(/.test(statement.getText())) continue;
    if (ts.getJSDocCommentsAndTags(statement).length > 0) continue;
    const name = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((declaration) => declaration.name.getText()).join(', ')
      : (statement as ts.DeclarationStatement).name?.getText();
    missing.push(`${path}: ${name}`);
  }
  return missing;
};

/** Words in which a docstring says what its function costs. */
const COST = /\b[Cc]osts?\b|[Ll]inear|\bO\(|[Oo]ne pass|[Oo]ne search/;

/** Exported functions that name their source and not their cost. */
const withoutCost = (path: string, text: string): string[] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const docstring = ts
      .getJSDocCommentsAndTags(statement)
      .map((part) => part.getText())
      .join(' ');
    const [{ name, initializer }] = statement.declarationList.declarations;
    const isMeasure = initializer !== undefined && ts.isArrowFunction(initializer) && docstring.includes('Source:');
    return isMeasure && !COST.test(docstring) ? [`${path}: ${name.getText()}`] : [];
  });
};

describe('docstrings', () => {
  test('every export of the rooms below the API has one', () => {
    expect(trackedFiles(PUBLIC).flatMap((path) => undocumented(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  test('a missing one is caught', () => {
    expect(undocumented('a.ts', '/** Says what it is. */\nexport const a = 1;\nexport const b = 2;\nexport function c() {}\nconst d = 3;')).toEqual([
      'a.ts: b',
      'a.ts: c',
    ]);
  });

  test('whoever names the source of a measure names its cost', () => {
    expect(trackedFiles(/^server\/network\/.*\.ts$/).flatMap((path) => withoutCost(path, readFileSync(path, 'utf8')))).toEqual([]);
    expect(withoutCost('a.ts', '/** Who? Source: somebody. */\nexport const a = () => 1;\n/** Who? O(1). Source: she. */\nexport const b = () => 1;')).toEqual([
      'a.ts: a',
    ]);
  });
});
