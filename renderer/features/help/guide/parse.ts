import { type Block, type Item, wordsOf } from './blocks.ts';
import { lineOf } from './line.ts';

const HEADING = /^(#{1,3}) (.+)$/;
const ITEM = /^( *)(?:[-*]|(\d+)\.) (.+)$/;
const FENCE = '```';

/** Reads a page of the guide. It knows what our guide is written in, and a test fails for what it doesn't. */
export function parseGuide(source: string): readonly Block[] {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const block = blockAt(lines, at);
    if (block.block) blocks.push(block.block);
    at = block.next;
  }
  return blocks;
}

/** A block, and the line after it. */
interface Read {
  readonly block?: Block;
  readonly next: number;
}

function blockAt(lines: readonly string[], at: number): Read {
  const line = lines[at] ?? '';
  if (line.trim() === '') return { next: at + 1 };
  if (line.trimStart().startsWith(FENCE)) return codeAt(lines, at);
  const heading = HEADING.exec(line);
  if (heading) return { block: headingOf(heading), next: at + 1 };
  if (line.startsWith('|')) return tableAt(lines, at);
  if (ITEM.test(line)) return listAt(lines, at);
  return paragraphAt(lines, at);
}

function headingOf([, marks = '', words = '']: RegExpExecArray): Block {
  const text = wordsOf(lineOf(words));
  const level = marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
  return { kind: 'heading', level, id: idOf(text), text };
}

/** The address of a heading, as links in the guide write it. */
export function idOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

function until(lines: readonly string[], from: number, isOver: (line: string) => boolean): number {
  let next = from;
  while (next < lines.length && !isOver(lines[next] ?? '')) next += 1;
  return next;
}

function codeAt(lines: readonly string[], at: number): Read {
  const end = until(lines, at + 1, (line) => line.trimStart().startsWith(FENCE));
  return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
}

function tableAt(lines: readonly string[], at: number): Read {
  const next = until(lines, at, (line) => !line.startsWith('|'));
  const [head = [], , ...rows] = lines.slice(at, next).map(cellsOf);
  return { block: { kind: 'table', head, rows }, next };
}

const cellsOf = (line: string) =>
  line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => lineOf(cell.trim().replaceAll('\\|', '|')));

function listAt(lines: readonly string[], at: number): Read {
  const [, margin = '', number] = ITEM.exec(lines[at] ?? '') ?? [];
  const items: Item[] = [];
  let next = at;
  while (next < lines.length) {
    const [, indent, , words = ''] = ITEM.exec(lines[next] ?? '') ?? [];
    if (indent !== margin) break;
    const end = until(lines, next + 1, (line) => !isBelow(line, margin));
    const below = parseGuide(unindented(lines.slice(next + 1, end)));
    items.push({ line: lineOf(words), below });
    next = end;
  }
  return { block: { kind: 'list', isNumbered: number !== undefined, items }, next };
}

/** Whether a line belongs to the item before it: it is indented further. */
const isBelow = (line: string, margin: string) => line.startsWith(`${margin}  `);

function unindented(lines: readonly string[]): string {
  const depth = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(depth)).join('\n');
}

function paragraphAt(lines: readonly string[], at: number): Read {
  const next = until(
    lines,
    at + 1,
    (line) => line.trim() === '' || /^[#|]/.test(line) || ITEM.test(line),
  );
  return { block: { kind: 'paragraph', line: lineOf(lines.slice(at, next).join(' ')) }, next };
}
