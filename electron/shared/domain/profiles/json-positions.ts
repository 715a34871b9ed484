import { createScanner, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Result } from '../values/result.ts';
import { fail, ok } from '../values/result.ts';
import { MAX_OVERRIDE_LENGTH } from './override-layer.ts';

/** Where something is in a text; both count from 1, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A parsed JSON text that remembers where each value is. Objects have no prototype, so no key can reach one. */
export interface PlacedJson {
  readonly value: unknown;
  /** Position of the value at `path`, or of the nearest value around it that exists. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
}

/** Deepest nesting of arrays and objects that is read. */
const MAX_DEPTH = 40;

/** The library also reads JSON with comments and trailing commas; a profile file may have neither. */
const STRICT = { disallowComments: true, allowTrailingComma: false };

/** Reads JSON strictly (no key twice, at most 256 Ki characters, 40 levels); a failure names line and column. */
export function parsePlacedJson(text: string): Result<PlacedJson> {
  if (text.length > MAX_OVERRIDE_LENGTH) return fail('profile-too-large');
  // Some editors put a byte order mark first. A space instead keeps every position as it is.
  const json = text.replace(/^\uFEFF/, ' ');
  const end = readableUntil(json);
  const errors: ParseError[] = [];
  const root = parseTree(json.slice(0, end), errors, STRICT);
  const notJson = Math.min(end, ...errors.slice(0, 1).map(({ offset }) => offset));
  const twice = root && firstRepeatedKey(root);
  if (twice && twice.offset < notJson) {
    return fail('profile-key-twice', { ...positionAt(json, twice.offset) });
  }
  if (!root || errors.length > 0 || end < json.length) {
    return fail('profile-not-json', { ...positionAt(json, startOfWord(json, notJson)) });
  }
  return ok({
    value: getNodeValue(root),
    positionOf: (path) => positionAt(json, nearest(root, path.map(String)).offset),
  });
}

const OPENED_BY: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

/** SECURITY: where reading ends, so that the library, which calls itself for each level, can't run out of stack: at a value nested too deeply, or at a bracket that closes nothing. */
function readableUntil(text: string): number {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  for (;;) {
    scanner.scan();
    const at = scanner.getTokenOffset();
    const sign = text[at];
    if (sign === undefined) return text.length;
    const opener = OPENED_BY[sign];
    if (opener ? open.pop() !== opener : open.length > MAX_DEPTH) return at;
    if (sign === '{' || sign === '[') open.push(sign);
  }
}

/** The second of two keys with the same name in one object; the first such in the text. */
function firstRepeatedKey({ type, children = [] }: Node): Node | undefined {
  const names = new Set<unknown>();
  for (const child of children) {
    const [key, value] = type === 'object' ? (child.children ?? []) : [undefined, child];
    if (key && names.has(key.value)) return key;
    names.add(key?.value);
    const inside = value && firstRepeatedKey(value);
    if (inside) return inside;
  }
  return undefined;
}

/** The value at a path, or the nearest value around it that exists. */
function nearest(node: Node, [segment, ...rest]: readonly string[]): Node {
  const { type, children = [] } = node;
  const child =
    type === 'array'
      ? children[Number(segment)]
      : children.find(({ children: [key] = [] }) => key?.value === segment)?.children?.[1];
  return segment !== undefined && child ? nearest(child, rest) : node;
}

const WORD = /[\w.+-]/;

/** Where a word that is no JSON begins, such as the number `01`, which the library splits in two. */
function startOfWord(text: string, at: number): number {
  let start = at;
  if (WORD.test(text[at] ?? '')) while (WORD.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

function positionAt(text: string, index: number): Position {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
