import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commandOf,
  type Place,
  type Press,
} from '../../../../../../renderer/features/readiness/grid/keyboard/keys.ts';

const EXTENT = { last: { line: 99, column: 13 }, page: 10 };

function press(key: string, given: Partial<Press> = {}): Press {
  return { key, isCommand: false, isAlt: false, isShift: false, isTypingAhead: false, ...given };
}

/** Where a key leads from somewhere in the middle of the board. */
function from(at: Place, key: string, given: Partial<Press> = {}) {
  const command = commandOf(press(key, given), at, EXTENT);
  return command?.kind === 'move' ? command.to : command?.kind;
}

describe('the keys of the board', () => {
  it('move by cell, row, page and to the ends', () => {
    const at = { line: 50, column: 5 };
    expect(from(at, 'ArrowDown')).toEqual({ line: 51, column: 5 });
    expect(from(at, 'ArrowRight')).toEqual({ line: 50, column: 6 });
    expect(from(at, 'Home')).toEqual({ line: 50, column: 0 });
    expect(from(at, 'End')).toEqual({ line: 50, column: 13 });
    expect(from(at, 'PageDown')).toEqual({ line: 60, column: 5 });
    expect(from(at, 'Home', { isCommand: true })).toEqual({ line: 0, column: 1 });
    expect(from(at, 'End', { isCommand: true })).toEqual(EXTENT.last);
  });

  it('reach the heads above the first row', () => {
    expect(from({ line: 0, column: 3 }, 'ArrowUp')).toEqual({ line: -1, column: 3 });
    expect(from({ line: -1, column: 3 }, 'ArrowUp')).toEqual({ line: -1, column: 3 });
  });

  it('open, select, show the keys and find by letters', () => {
    const at = { line: 1, column: 1 };
    expect(from(at, 'Enter')).toBe('act');
    expect(from(at, ' ')).toBe('select');
    expect(from(at, 'a', { isCommand: true })).toBe('select-all');
    expect(from(at, '?')).toBe('keys');
    expect(from(at, 'Escape')).toBe('leave');
    expect(from(at, 'p')).toBe('find');
  });

  it('take a space as part of a name while one is being typed', () => {
    expect(from({ line: 1, column: 1 }, ' ', { isTypingAhead: true })).toBe('find');
  });

  it('leave the keys of the system and the browser alone', () => {
    const at = { line: 1, column: 1 };
    expect(from(at, 'ArrowLeft', { isAlt: true })).toBeUndefined();
    expect(from(at, 'c', { isCommand: true })).toBeUndefined();
    expect(from(at, 'Tab')).toBeUndefined();
  });

  it('never leave the board, wherever they start', () => {
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    fc.assert(
      fc.property(
        keys,
        fc.boolean(),
        fc.integer({ min: -1, max: 99 }),
        fc.integer({ min: 0, max: 13 }),
        (key, isCommand, line, column) => {
          const command = commandOf(press(key, { isCommand }), { line, column }, EXTENT);
          if (command?.kind !== 'move') throw new Error(`${key} does not move`);
          expect(command.to.line).toBeGreaterThanOrEqual(-1);
          expect(command.to.line).toBeLessThanOrEqual(99);
          expect(command.to.column).toBeGreaterThanOrEqual(0);
          expect(command.to.column).toBeLessThanOrEqual(13);
        },
      ),
    );
  });
});
