import ts from 'typescript';

/** A function with a name and how many lines it takes, from its first to its last. Inner functions count as part of the outer one. */
export interface NamedFunction {
  readonly name: string;
  readonly lines: number;
}

/** What the house figures need to know of one source file. */
export interface SourceFacts {
  readonly path: string;
  readonly lines: number;
  readonly functions: readonly NamedFunction[];
  /** Names of exported things, and of those that have no doc comment. */
  readonly exported: readonly string[];
  readonly undocumented: readonly string[];
  /** Each `x as T` in the text, without `as const`. */
  readonly casts: readonly string[];
}

/** Reads one TypeScript source. `path` decides whether it is TSX. */
export function readSource(path: string, text: string): SourceFacts {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const functions: NamedFunction[] = [];
  const casts: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = nameOfFunction(node);
    if (name !== undefined) functions.push({ name, lines: linesOf(node, file) });
    if (isCast(node, file)) casts.push(node.getText(file).replaceAll(/\s+/g, ' ').slice(0, 80));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const exports = file.statements.filter(isExported);
  return {
    path,
    lines: text.split('\n').length - 1,
    functions,
    exported: [...new Set(exports.flatMap(namesOf))],
    undocumented: undocumentedNames(exports),
    casts,
  };
}

/** A schema and the type made from it share a name, and one comment is enough for both. */
function undocumentedNames(exports: readonly ts.Statement[]): readonly string[] {
  const documented = new Set(exports.filter(hasDoc).flatMap(namesOf));
  return [...new Set(exports.flatMap(namesOf))].filter((name) => !documented.has(name));
}

function linesOf(node: ts.Node, file: ts.SourceFile): number {
  const line = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  return line(node.end) - line(node.getStart(file)) + 1;
}

/** The function's own name, or the name of the variable or property that holds it. Undefined for other nodes and inline callbacks. */
function nameOfFunction(node: ts.Node): string | undefined {
  if (ts.isConstructorDeclaration(node)) return node.body && 'constructor';
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isAccessor(node))
    return node.body && (node.name?.getText() ?? 'default');
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return undefined;
  const { parent } = node;
  const isHeld =
    ts.isVariableDeclaration(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent);
  return isHeld ? parent.name.getText() : undefined;
}

function isCast(node: ts.Node, file: ts.SourceFile): boolean {
  return ts.isAsExpression(node) && node.type.getText(file) !== 'const';
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  const isExport = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.ExportKeyword;
  return ts.getModifiers(statement)?.some(isExport) ?? false;
}

function hasDoc(statement: ts.Statement): boolean {
  return ts.getJSDocCommentsAndTags(statement).length > 0;
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return [(isNamed && statement.name?.getText()) || 'default'];
}
