import { check } from 'recheck';
import ts from 'typescript';
import { expect, it, onTestFinished, vi } from 'vitest';
import { sources } from './read-sources.ts';

interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it is used first. */
  readonly at: string;
}

/** Files that put a pattern together while they run. What comes of it is checked below. */
const BUILT_IN = [
  'electron/shared/domain/courts/spellings.ts',
  'electron/shared/domain/diagnostics/log-lines.ts',
  'electron/shared/domain/values/typed-text.ts',
];
const PATIENCE_MS = 120_000;

function eachNode(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (below) => eachNode(below, see));
}

function codeOf(text: string, path: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
}

/** Every pattern that stands in a file as one. */
function literalsIn(text: string, path: string): readonly Pattern[] {
  const code = codeOf(text, path);
  const found: Pattern[] = [];
  eachNode(code, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf('/');
    const line = code.getLineAndCharacterOfPosition(node.getStart(code)).line + 1;
    const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
    found.push({ source, flags, at: `${path}:${line}` });
  });
  return found;
}

function buildsPatterns(text: string, path: string): boolean {
  let builds = false;
  eachNode(codeOf(text, path), (node) => {
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    const called = isCall && ts.isIdentifier(node.expression) ? node.expression.text : '';
    if (called === 'RegExp') builds = true;
  });
  return builds;
}

/** The patterns whose cost grows faster than the text they look at, or of which that can't be said. */
async function costly(patterns: readonly Pattern[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { source, flags, at } of patterns) {
    const { status, complexity } = await check(source, flags, { timeout: PATIENCE_MS });
    if (status !== 'safe')
      found.push(`${at}: ${complexity?.summary ?? status}: /${source}/${flags}`);
  }
  return found;
}

const code = sources.filter(({ path }) => !path.endsWith('.html'));

it('uses no pattern whose cost grows faster than the text it looks at', async () => {
  const all = code.flatMap(({ text, path }) => literalsIn(text, path));
  const each = [...new Map(all.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
  expect(each.length).toBeGreaterThan(200);
  expect(await costly(each)).toEqual([]);
}, 600_000);

it('knows every file that puts a pattern together, and what comes of it is no costlier', async () => {
  const building = code.filter(({ text, path }) => buildsPatterns(text, path));
  expect(building.map(({ path }) => path).toSorted()).toEqual(BUILT_IN);

  const built: Pattern[] = [];
  const Plain = RegExp;
  vi.stubGlobal(
    'RegExp',
    class extends Plain {
      constructor(pattern: RegExp | string, flags?: string) {
        super(pattern, flags);
        built.push({ source: this.source, flags: this.flags, at: 'built' });
      }
    },
  );
  vi.resetModules();
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });
  await import('../../electron/shared/domain/courts/spellings.ts');
  await import('../../electron/shared/domain/values/typed-text.ts');
  const { shareableLines } = await import('../../electron/shared/domain/diagnostics/log-lines.ts');
  shareableLines('', { most: 1, names: ['Ann (Annie) Marsh', 'a+*b'] });

  expect(built.length).toBeGreaterThanOrEqual(10);
  expect(await costly(built)).toEqual([]);
}, 600_000);

it('would see a costly pattern, and one that is put together', async () => {
  const text = "const a = /\\s+$/; const b = /^a+$/; const c = new RegExp('x');";
  const found = await costly(literalsIn(text, 'sample.ts'));
  expect(found).toEqual(['sample.ts:1: 2nd degree polynomial: /\\s+$/']);
  expect(buildsPatterns(text, 'sample.ts')).toBe(true);
}, 600_000);
