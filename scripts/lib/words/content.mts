import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const FOLDERS_OF_COURTS = ['assets/courts/families', 'assets/courts/profiles'];
const RULES = 'electron/shared/domain';

/** A text that a court's content or a rule says, where it stands first, and its own translations if it has any. */
export interface ContentText {
  readonly file: string;
  readonly en: string;
  readonly languages: readonly string[];
}

/** Every different text of court profiles, families and rules. */
export function contentOf(root: string): readonly ContentText[] {
  const all = [...inCourts(root), ...inRules(root)];
  const first = new Map(all.toReversed().map((text) => [text.en, text]));
  return [...first.values()].toReversed();
}

function inCourts(root: string): readonly ContentText[] {
  return FOLDERS_OF_COURTS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const file = `${folder}/${name}`;
        const profile: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
        return localTexts(profile).map((text) => ({ file, ...text }));
      }),
  );
}

type Found = Omit<ContentText, 'file'>;

function localTexts(value: unknown): readonly Found[] {
  if (value === null || typeof value !== 'object') return [];
  const en: unknown = Reflect.get(value, 'en');
  if (typeof en === 'string') return [{ en, languages: Object.keys(value) }];
  return Object.values(value).flatMap(localTexts);
}

/** Says in constants what a check found. */
const PASSED = 'gate-passed.ts';
/** What a source has that says something; to parse all the others would take most of the time. */
const MAY_HAVE_TEXTS = /\ben:|\b(?:when|item|said)\(/;

/** The objects in the rules' sources that have an English text. */
function inRules(root: string): readonly ContentText[] {
  return readdirSync(join(root, RULES), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('languages'))
    .flatMap((name) => {
      const file = `${RULES}/${name.replaceAll('\\', '/')}`;
      const source = readFileSync(join(root, file), 'utf8');
      if (!MAY_HAVE_TEXTS.test(source) && !file.endsWith(PASSED)) return [];
      return textsIn(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)).map(
        (text) => ({
          file,
          ...text,
        }),
      );
    });
}

function textsIn(node: ts.Node): readonly Found[] {
  const here = ts.isObjectLiteralExpression(node) ? localText(node) : ruleTexts(node);
  const below: Found[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...textsIn(child));
  });
  return [...here, ...below];
}

/** Functions of the rules that make a text out of English words. */
const MAKE_TEXTS: ReadonlySet<string> = new Set(['when', 'item', 'said']);
/** What a fact is found to be, in constants that such a function gets. */
const SENTENCE = /^[A-Z{][^.]* .*\.$/;

function ruleTexts(node: ts.Node): readonly Found[] {
  if (ts.isStringLiteralLike(node)) {
    return SENTENCE.test(node.text) && isConstant(node)
      ? [{ en: node.text, languages: ['en'] }]
      : [];
  }
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return [];
  if (!MAKE_TEXTS.has(node.expression.text)) return [];
  return node.arguments
    .filter(ts.isStringLiteralLike)
    .map(({ text }) => ({ en: text, languages: ['en'] }));
}

function isConstant({ parent }: ts.Node): boolean {
  return (
    (ts.isVariableDeclaration(parent) ||
      (ts.isPropertyAssignment(parent) && ts.isStringLiteral(parent.initializer))) &&
    parent.getSourceFile().fileName.endsWith(PASSED)
  );
}

function localText(node: ts.ObjectLiteralExpression): readonly Found[] {
  const named = node.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && ts.isIdentifier(property.name)
      ? [{ name: property.name.text, value: property.initializer }]
      : [],
  );
  const english = named.find(({ name }) => name === 'en')?.value;
  if (!english || !ts.isStringLiteralLike(english)) return [];
  return [{ en: english.text, languages: named.map(({ name }) => name) }];
}
