import { COLUMN } from '../grid-layout.ts';

/** A cell of the grid; line -1 is its head. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A key that was pressed in the grid. */
export interface Press {
  readonly key: string;
  /** Ctrl, on a Mac Command. */
  readonly isCommand: boolean;
  readonly isAlt: boolean;
  readonly isShift: boolean;
  /** Letters of a name were typed a moment ago: a space belongs to them. */
  readonly isTypingAhead: boolean;
}

/** What a key does. */
export type Command =
  | { readonly kind: 'move'; readonly to: Place }
  | { readonly kind: 'act' | 'select' | 'select-all' | 'keys' | 'leave' }
  | { readonly kind: 'find'; readonly letter: string };

interface Extent {
  /** The last cell there is. */
  readonly last: Place;
  /** How many lines a page has. */
  readonly page: number;
}

/** What a key does in the grid (WAI-ARIA Authoring Practices, grid); undefined leaves it to the browser. */
export function commandOf(press: Press, at: Place, extent: Extent): Command | undefined {
  const to = target(press, at, extent);
  if (to) return { kind: 'move', to: within(to, extent.last) };
  const { key, isCommand, isAlt, isTypingAhead } = press;
  if (isAlt) return undefined;
  if (isCommand) return key.toLowerCase() === 'a' ? { kind: 'select-all' } : undefined;
  if (key === 'Enter') return { kind: 'act' };
  if (key === 'Escape') return { kind: 'leave' };
  if (key === '?') return { kind: 'keys' };
  if (key === ' ' && !isTypingAhead) return { kind: 'select' };
  return [...key].length === 1 ? { kind: 'find', letter: key } : undefined;
}

function target(
  { key, isCommand, isAlt }: Press,
  { line, column }: Place,
  { last, page }: Extent,
): Place | undefined {
  if (isAlt) return undefined;
  switch (key) {
    case 'ArrowUp':
      return { line: isCommand ? 0 : line - 1, column };
    case 'ArrowDown':
      return { line: isCommand ? last.line : line + 1, column };
    case 'ArrowLeft':
      return { line, column: isCommand ? COLUMN.tick : column - 1 };
    case 'ArrowRight':
      return { line, column: isCommand ? last.column : column + 1 };
    case 'Home':
      return isCommand ? { line: 0, column: COLUMN.person } : { line, column: COLUMN.tick };
    case 'End':
      return isCommand ? last : { line, column: last.column };
    case 'PageUp':
      return { line: Math.max(line - page, 0), column };
    case 'PageDown':
      return { line: line + page, column };
    default:
      return undefined;
  }
}

function within({ line, column }: Place, last: Place): Place {
  return {
    line: Math.max(-1, Math.min(line, last.line)),
    column: Math.max(0, Math.min(column, last.column)),
  };
}
